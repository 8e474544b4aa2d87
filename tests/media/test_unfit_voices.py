"""What isn't a voice, or is meant to harm, is refused with a reason, and harms nothing."""

import struct
from io import BytesIO
from pathlib import Path

import av
import pytest
from av.audio.stream import AudioStream
from av.video.frame import VideoFrame

from bot.media import VOICE_BYTES_AT_MOST, Reason, Unfit, voices
from bot.media.apart import MadeApart
from tests.media.photographs import full_jpeg
from tests.media.recordings import FORMS, recording, tone
from tests.media.strange import WRITTEN, zipped


async def refused(apart: MadeApart, content: bytes) -> Reason:
    with pytest.raises(Unfit) as told:
        await apart.voice(content)
    return told.value.reason


@pytest.mark.parametrize("name", [*WRITTEN, "zip", "picture"])
async def test_what_is_no_voice_is_not_readable(name: str, apart: MadeApart) -> None:
    """Its name and type are the sender's word: only the content counts."""
    others = {"zip": zipped(), "picture": full_jpeg()}

    assert await refused(apart, (WRITTEN | others)[name]) is Reason.NOT_READABLE


@pytest.mark.parametrize(
    "listed",
    [
        "ffconcat version 1.0\nfile ours.mp3\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nours.mp3\n#EXT-X-ENDLIST\n",
    ],
    ids=["concat", "HLS"],
)
def test_a_list_of_files_opens_none_of_them(listed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FFmpeg knows formats that are lists of files and addresses: so a message could read what is on our machine.

    Here and not apart, where no file could be opened anyway.
    """
    monkeypatch.chdir(tmp_path)
    Path("ours.mp3").write_bytes(recording("mp3"))

    with pytest.raises(Unfit) as told:
        voices.made_anew(listed.encode())

    assert told.value.reason is Reason.NOT_READABLE


@pytest.mark.parametrize(
    ("container", "codec"),
    [("wav", "pcm_s16le"), ("ogg", "flac"), ("mov", "pcm_s16le"), ("avi", "libmp3lame"), ("nut", "libopus")],
)
async def test_a_format_that_phones_dont_send_is_not_readable(container: str, codec: str, apart: MadeApart) -> None:
    """Each format more is a decoder more that may have a hole."""
    content = BytesIO()
    with av.open(content, "w", format=container) as target:
        stream = target.add_stream(codec, rate=48_000, layout="mono")
        assert isinstance(stream, AudioStream)
        for frame in tone(0.1, 48_000):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))

    assert await refused(apart, content.getvalue()) is Reason.NOT_READABLE


async def test_a_film_without_sound_is_not_readable(apart: MadeApart) -> None:
    """There is nothing to hear in it; and it is never decoded."""
    content = BytesIO()
    with av.open(content, "w", format="mp4") as target:
        stream = target.add_stream("mpeg4", rate=1)
        stream.width = stream.height = 64
        target.mux(stream.encode(VideoFrame(64, 64, "yuv420p")))
        target.mux(stream.encode(None))

    assert await refused(apart, content.getvalue()) is Reason.NOT_READABLE


@pytest.mark.parametrize("name", FORMS)
async def test_a_voice_that_was_cut_off_is_not_readable(name: str, apart: MadeApart) -> None:
    """Half a sentence can say the opposite of the whole."""
    whole = recording(name, 4)

    for kept in (0.02, 0.3, 0.7):
        assert await refused(apart, whole[: int(len(whole) * kept)]) is Reason.NOT_READABLE


@pytest.mark.parametrize("name", FORMS)
async def test_a_voice_with_damage_in_it_harms_nothing(name: str, apart: MadeApart) -> None:
    """Some damage can be heard over; what can't be is refused. Neither breaks anything."""
    whole = bytearray(recording(name))
    for at in range(200, len(whole), 97):
        whole[at] ^= 0xFF

    try:
        came_of_it: object = (await apart.voice(bytes(whole))).seconds
    except Unfit as unfit:
        came_of_it = unfit.reason

    assert came_of_it in (1, 2, 3, Reason.NOT_READABLE)


async def test_four_minutes_are_too_long(apart: MadeApart) -> None:
    """Its author is told what to do: say it in less."""
    assert await refused(apart, recording("ogg", 240)) is Reason.TOO_LONG


async def test_what_a_header_says_of_its_length_doesnt_count(apart: MadeApart) -> None:
    """Who wants to keep us busy says five seconds and sends hours."""
    for name in ("3gp", "webm"):
        assert await refused(apart, lasting(recording(name, 182), 5)) is Reason.TOO_LONG


async def test_a_voice_far_shorter_than_it_says_is_taken_for_cut_off(apart: MadeApart) -> None:
    """Something is missing, or something is wrong with it."""
    assert await refused(apart, lasting(recording("webm"), 7_200)) is Reason.NOT_READABLE


async def test_a_voice_of_too_many_bytes_is_too_large(apart: MadeApart) -> None:
    """No phone records so much in three minutes."""
    assert await refused(apart, recording("ogg") + bytes(VOICE_BYTES_AT_MOST)) is Reason.TOO_LARGE


def lasting(content: bytes, seconds: float) -> bytes:
    """The same file with another duration in its header: of the whole and of each track."""
    changed = bytearray(content)
    if content.startswith(b"\x1a\x45\xdf\xa3"):
        at = content.index(b"\x44\x89\x88") + 3  # WebM's Duration, as eight bytes of milliseconds
        struct.pack_into(">d", changed, at, seconds * 1000)
        return bytes(changed)
    for box in (b"mvhd", b"mdhd"):
        at = content.index(box) + 4
        (scale,) = struct.unpack_from(">I", content, at + 12)
        struct.pack_into(">I", changed, at + 16, int(seconds * scale))
    return bytes(changed)
