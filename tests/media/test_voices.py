"""A voice passed on is the sound and nothing but the sound."""

import pytest

from bot.media.apart import MadeApart
from tests.media.recordings import CANARY, FORMS, full, heard, recording


@pytest.mark.parametrize("name", FORMS)
async def test_a_voice_with_place_author_and_cover_leaves_without_them(name: str, apart: MadeApart) -> None:
    """A recorder writes down where it was and whose it is, and a cover may be a photo."""
    sent = full(name)

    made = await apart.voice(sent)

    assert CANARY.encode() in sent or name == "amr", "or it shows nothing; only AMR has no room for more than sound"
    assert CANARY.encode() not in made.content
    assert comments(made.content) == b"OpusTags\x06\0\0\0ffmpeg\0\0\0\0", "a writer's name, and no comment"
    before, after = heard(sent), heard(made.content)
    assert (after.kinds, after.said) == (("audio",), {})
    assert after.seconds == pytest.approx(before.seconds, abs=0.05)
    assert after.hertz == pytest.approx(440, rel=0.02)
    assert after.loudest == pytest.approx(before.loudest, rel=0.25)
    assert (made.content_type, made.seconds) == ("audio/ogg", 2)


@pytest.mark.parametrize("name", ["ogg", "mp3", "m4a", "aac", "3gp", "webm"])
def test_what_the_recordings_say_can_be_read_from_them(name: str) -> None:
    """Else the test above would pass whatever is done with them."""
    assert any(CANARY in said for said in heard(full(name)).said.values()) or name in ("aac", "3gp")
    assert name not in ("mp3", "m4a") or "video" in heard(full(name)).kinds


async def test_whatever_recorded_it_one_sound_makes_one_file(apart: MadeApart) -> None:
    """Neither a random number nor a version ties two recordings of one person together."""
    once, again = [await apart.voice(recording("ogg")) for _ in range(2)]

    assert once == again


async def test_a_voice_is_small_enough_for_a_cheap_phone(apart: MadeApart) -> None:
    """Three minutes cost half a megabyte, however they were sent."""
    made = await apart.voice(recording("ogg", 179.9))

    assert len(made.content) < 600_000
    assert made.seconds == 180


async def test_the_shortest_voice_lasts_a_second(apart: MadeApart) -> None:
    """Platforms and phones show a voice of no seconds as a broken one."""
    assert (await apart.voice(recording("ogg", 0.2))).seconds == 1


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
async def test_a_title_in_an_old_encoding_doesnt_cost_the_voice(encoding: str, apart: MadeApart) -> None:
    """Programs write titles in any encoding and say another; nobody needs the title."""
    sent = recording("webm", tags={"title": "ab" * 20})
    title = ("é" * 40).encode(encoding)[:40]

    made = await apart.voice(sent.replace(b"ab" * 20, title))

    assert made.seconds == 2


def comments(ogg: bytes) -> bytes:
    """The second packet, which stands on the second page alone (RFC 7845)."""
    assert ogg.count(b"OpusTags") == ogg.count(b"OpusHead") == 1
    start = ogg.index(b"OggS", 1)
    return ogg[start + 27 + ogg[start + 26] : ogg.index(b"OggS", start + 1)]
