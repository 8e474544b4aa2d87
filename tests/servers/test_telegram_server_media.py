"""Pictures and voices reach phones, and what Telegram would not show as such is refused."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import BadRequest

from tests import recorded
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, keyboard, refused

AMINA = 5198446302


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        await server.says(AMINA, "/start")
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


async def test_a_voice_arrives_as_it_was_recorded(server: TelegramServer, bot: Bot) -> None:
    """With its length, which the app shows before anyone listens."""
    voice = recorded.voice(3)
    sent = await bot.send_voice(AMINA, voice, caption="Écoutez", reply_markup=keyboard([("Oui", "c:1")]))
    [arrived] = server.messages_to(AMINA)
    told = sent.to_dict()["voice"]
    assert (told["duration"], told["mime_type"], told["file_size"]) == (3, "audio/ogg", len(voice))
    assert (arrived.voice, arrived.photo) == (voice, None)
    assert (arrived.text, arrived.buttons) == ("Écoutez", ((("Oui", "c:1"),),))


async def test_what_was_uploaded_once_can_be_sent_again_by_its_id(server: TelegramServer, bot: Bot) -> None:
    voice = recorded.voice()
    sent = await bot.send_voice(AMINA, voice)
    assert sent.voice
    await bot.send_voice(AMINA, sent.voice.file_id)
    assert [message.voice for message in server.messages_to(AMINA)] == [voice, voice]


async def test_a_file_arrives_as_it_is_under_its_name(server: TelegramServer, bot: Bot) -> None:
    """Whatever is in it: the app offers to open it, and shows nothing of it."""
    sent = await bot.send_document(AMINA, b"<p>", filename="2026-11-24.html", caption="Votre page")
    [arrived] = server.messages_to(AMINA)
    told = sent.to_dict()["document"]
    assert (told["file_name"], told["mime_type"], told["file_size"]) == ("2026-11-24.html", "text/html", 3)
    assert (arrived.document, arrived.text) == (b"<p>", "Votre page")
    with refused(BadRequest, "there is no document in the request"):
        await bot.send_document(AMINA, b"")


async def test_a_photo_arrives_in_sizes(server: TelegramServer, bot: Bot) -> None:
    photo = recorded.photo(640, 480)
    sent = await bot.send_photo(AMINA, photo)
    assert (sent.photo[-1].width, sent.photo[-1].height) == (640, 480)
    assert server.messages_to(AMINA)[0].photo == photo


@pytest.mark.parametrize(
    "content",
    [b"RIFF\x00\x00\x00\x00WAVEfmt ", b"OggS\x00\x02" + bytes(21) + b"\x01vorbis", recorded.photo()],
    ids=["wav", "vorbis", "photo"],
)
async def test_what_is_no_voice_is_refused(server: TelegramServer, bot: Bot, content: bytes) -> None:
    """The original would make a download of it, which nobody here would open."""
    with refused(BadRequest, "Ogg with Opus only"):
        await bot.send_voice(AMINA, content)
    assert server.messages_to(AMINA) == []


async def test_a_voice_has_its_limits(bot: Bot) -> None:
    with refused(BadRequest, "file is too big"):
        await bot.send_voice(AMINA, recorded.voice() + bytes(50 * 1024 * 1024))
    with refused(BadRequest, "there is no voice in the request"):
        await bot.send_voice(AMINA, b"")
    with refused(BadRequest, "wrong remote file identifier specified"):
        await bot.send_voice(AMINA, "https://example.org/voice.ogg")


async def test_who_wants_no_voices_gets_none(server: TelegramServer, bot: Bot) -> None:
    """A privacy setting; texts and pictures go on."""
    server.wants_no_voices(AMINA)
    with refused(BadRequest, "VOICE_MESSAGES_FORBIDDEN"):
        await bot.send_voice(AMINA, recorded.voice())
    await bot.send_photo(AMINA, recorded.photo())
    assert (await bot.get_chat(AMINA)).has_restricted_voice_and_video_messages
    assert len(server.messages_to(AMINA)) == 1
