"""Files that people send: asked for and downloaded by the library's own ``Bot``, for as long as Telegram gives them."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken

from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, refused
from tests.servers.telegram_files import INVENTED_FILE, LARGEST_DOWNLOAD
from tests.servers.telegram_misfortunes import DOWNLOAD

AMINA = 811
CONTENT = bytes(range(256)) * 500


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


async def test_a_voice_and_a_document_are_downloaded_whole(server: TelegramServer, bot: Bot) -> None:
    """With the caption and the size that their message told."""
    for kind, send in (("voice", server.sends_voice), ("document", server.sends_document)):
        message = (await send(AMINA, CONTENT, "légende")).payload["message"]
        file = await bot.get_file(message[kind]["file_id"])
        assert (message["caption"], message[kind]["file_size"]) == ("légende", len(CONTENT))
        assert file.file_size == len(CONTENT)
        assert await file.download_as_bytearray() == CONTENT


async def test_a_picture_has_a_thumbnail_and_the_whole(server: TelegramServer, bot: Bot) -> None:
    """Who takes the first of its sizes has taken the wrong one."""
    small, large = (await server.sends_photo(AMINA, content=CONTENT)).payload["message"]["photo"]
    thumbnail = await (await bot.get_file(small["file_id"])).download_as_bytearray()
    assert (len(thumbnail), thumbnail != CONTENT) == (small["file_size"], True)
    assert await (await bot.get_file(large["file_id"])).download_as_bytearray() == CONTENT
    assert server.files.downloaded == [small["file_id"], large["file_id"]]


async def test_what_a_test_gives_no_content_has_some(server: TelegramServer, bot: Bot) -> None:
    voice = (await server.sends_voice(AMINA)).payload["message"]["voice"]
    assert await (await bot.get_file(voice["file_id"])).download_as_bytearray() == INVENTED_FILE


async def test_an_address_is_good_for_a_while_only(server: TelegramServer, bot: Bot) -> None:
    voice = (await server.sends_voice(AMINA, CONTENT)).payload["message"]["voice"]
    file = await bot.get_file(voice["file_id"])
    server.files.addresses_expire()
    with pytest.raises(InvalidToken):  # the library's word for any 404
        await file.download_as_bytearray()
    server.files.are_lost()
    with refused(BadRequest, "wrong file_id or the file is temporarily unavailable"):
        await bot.get_file(voice["file_id"])


async def test_a_file_is_given_up_to_twenty_megabytes(server: TelegramServer, bot: Bot) -> None:
    largest = (await server.sends_document(AMINA, bytes(LARGEST_DOWNLOAD))).payload["message"]["document"]
    larger = (await server.sends_document(AMINA, bytes(LARGEST_DOWNLOAD + 1))).payload["message"]["document"]
    assert (await bot.get_file(largest["file_id"])).file_size == LARGEST_DOWNLOAD
    with refused(BadRequest, "file is too big"):
        await bot.get_file(larger["file_id"])


async def test_a_file_is_given_to_its_own_bot_only(server: TelegramServer, bot: Bot) -> None:
    voice = (await server.sends_voice(AMINA, CONTENT)).payload["message"]["voice"]
    file = await bot.get_file(voice["file_id"])
    server.revokes_token()
    with pytest.raises(InvalidToken):
        await file.download_as_bytearray()


async def test_a_planned_refusal_of_a_download_is_used_up(server: TelegramServer, bot: Bot) -> None:
    voice = (await server.sends_voice(AMINA, CONTENT)).payload["message"]["voice"]
    file = await bot.get_file(voice["file_id"])
    server.fails_next(DOWNLOAD, 404, "Not Found")
    with pytest.raises(InvalidToken):
        await file.download_as_bytearray()
    assert await file.download_as_bytearray() == CONTENT
