"""What people send on Telegram can be had whole, or it is said why not; and nothing of it is told to anyone."""

import asyncio
import gzip
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from secrets import token_bytes

import pytest
from aiohttp import web

from bot.channels.errors import ChannelDown, DeliveryError, NoAnswer, Rejected, RetryLater
from bot.channels.telegram import TelegramChannel
from storage.incoming import Attachment
from tests.servers.listening import HOST, Listener
from tests.servers.telegram import INVENTED_TOKEN, TelegramServer
from tests.servers.telegram_files import LARGEST_DOWNLOAD
from tests.servers.telegram_misfortunes import DOWNLOAD
from tests.servers.telegram_updates import Update

AMINA = 5198446302
VOICE = b"OggS" + token_bytes(300_000)

Serve = Callable[[web.Request], Awaitable[web.StreamResponse]]


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def channel(telegram: TelegramServer) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(telegram.token, telegram.url)
    yield channel
    await channel.close()


def sent(update: Update, channel: TelegramChannel) -> Attachment:
    """As the program reads it."""
    [incoming] = channel.read(update.payload)
    assert isinstance(incoming.said, Attachment)
    return incoming.said


async def refusal(channel: TelegramChannel, file: str) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await channel.fetch(file)
    return refused.value


@asynccontextmanager
async def a_channel_to(download: Serve, total_seconds: float = 5) -> AsyncIterator[TelegramChannel]:
    """A channel whose Telegram knows every file, and gives it as ``download`` says."""

    async def get_file(_: web.Request) -> web.Response:
        found = {"file_id": "a", "file_unique_id": "b", "file_size": 9, "file_path": "voice/file_1.oga"}
        return web.json_response({"ok": True, "result": found})

    app = web.Application()
    app.router.add_post(f"/bot{INVENTED_TOKEN}/getFile", get_file)
    app.router.add_get(f"/file/bot{INVENTED_TOKEN}/voice/file_1.oga", download)
    listener = Listener(app)
    await listener.open()
    channel = TelegramChannel(INVENTED_TOKEN, f"http://{HOST}:{listener.port}", total_seconds=total_seconds)
    try:
        yield channel
    finally:
        await channel.close()
        await listener.close()


@pytest.mark.parametrize("what", ["voice", "photo", "document"])
async def test_what_someone_sent_is_had_whole_with_what_they_wrote_beside_it(
    telegram: TelegramServer, channel: TelegramChannel, what: str
) -> None:
    """A voice that stops in the middle, or a picture's thumbnail, is not what they wanted to show."""
    update = await getattr(telegram, f"sends_{what}")(AMINA, content=VOICE, caption="mon atelier")
    attachment = sent(update, channel)
    assert attachment.caption is not None
    assert attachment.caption.text == "mon atelier"
    assert await channel.fetch(attachment.file) == VOICE


async def test_it_is_had_again_after_its_address_has_expired(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """A retry comes when it comes; Telegram's addresses are good for an hour."""
    file = sent(await telegram.sends_voice(AMINA, VOICE), channel).file
    await channel.fetch(file)
    telegram.files.addresses_expire()
    assert await channel.fetch(file) == VOICE
    assert telegram.files.downloaded == [file, file]


async def test_as_much_is_taken_as_telegram_gives_and_what_is_larger_is_known_beforehand(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    largest = bytes(LARGEST_DOWNLOAD)
    assert await channel.fetch(sent(await telegram.sends_document(AMINA, largest), channel).file) == largest
    larger = await telegram.sends_document(AMINA, largest + b"x")
    assert sent(larger, channel).file == ""
    assert isinstance(await refusal(channel, larger.payload["message"]["document"]["file_id"]), Rejected)


async def test_a_file_that_does_not_end_is_cut_off() -> None:
    """One person's file must not fill the memory that serves everybody."""
    given = 0

    async def download(request: web.Request) -> web.StreamResponse:
        nonlocal given
        endless = web.StreamResponse()
        await endless.prepare(request)
        while given < 4 * LARGEST_DOWNLOAD:
            await endless.write(bytes(1_000_000))
            given += 1_000_000
        return endless

    async with a_channel_to(download) as channel:
        error = await refusal(channel, "a")
    assert (type(error), error.code) == (Rejected, "too-large")
    assert given < 2 * LARGEST_DOWNLOAD


async def test_a_file_that_is_small_on_its_way_only_is_cut_off_too() -> None:
    """A thousand zeros to one: what its length was said to be tells nothing."""
    packed = gzip.compress(bytes(2 * LARGEST_DOWNLOAD))

    async def download(_: web.Request) -> web.StreamResponse:
        return web.Response(body=packed, headers={"Content-Encoding": "gzip"})

    async with a_channel_to(download) as channel:
        assert (await refusal(channel, "a")).code == "too-large"


async def test_what_is_gone_or_was_never_there_is_final(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """Asked again and again, it would never come."""
    file = sent(await telegram.sends_voice(AMINA, VOICE), channel).file
    telegram.fails_next(DOWNLOAD, 404, "Not Found")
    assert type(await refusal(channel, file)) is Rejected
    telegram.files.are_lost()
    assert type(await refusal(channel, file)) is Rejected
    for nonsense in ("", "no such", "../../x?y=1&file_id=2", "\0"):
        assert type(await refusal(channel, nonsense)) is Rejected


async def test_a_revoked_token_stops_the_channel(telegram: TelegramServer, channel: TelegramChannel) -> None:
    file = sent(await telegram.sends_voice(AMINA, VOICE), channel).file
    telegram.fails_next(DOWNLOAD, 401, "Unauthorized")
    assert type(await refusal(channel, file)) is ChannelDown
    telegram.revokes_token()
    assert type(await refusal(channel, file)) is ChannelDown


@pytest.mark.parametrize("call", ["getFile", DOWNLOAD])
@pytest.mark.parametrize("misfortune", ["429", "502", "silent", "cut", "refused"])
async def test_what_can_not_be_had_now_can_be_had_later(telegram: TelegramServer, call: str, misfortune: str) -> None:
    """Nothing is done twice by asking twice, so a lost answer is no doubt here."""
    channel = TelegramChannel(telegram.token, telegram.url, total_seconds=0.3)
    file = sent(await telegram.sends_voice(AMINA, VOICE), channel).file
    if misfortune == "silent":
        telegram.goes_silent(call)
    elif misfortune == "cut":
        telegram.hangs_up(call)
    elif misfortune == "refused":
        telegram.refuses()
    else:
        telegram.fails_next(call, int(misfortune), "Not now")
    assert type(await refusal(channel, file)) is RetryLater
    telegram.recovers()
    assert await channel.fetch(file) == VOICE
    await channel.close()


async def test_a_file_that_only_trickles_in_is_given_up() -> None:
    """The limit is for all of it: whoever waits for this one waits behind it."""

    async def download(request: web.Request) -> web.StreamResponse:
        trickle = web.StreamResponse()
        await trickle.prepare(request)
        while True:
            await trickle.write(b"x")
            await asyncio.sleep(0.02)

    async with a_channel_to(download, total_seconds=0.1) as channel, asyncio.timeout(5):
        assert type(await refusal(channel, "a")) is RetryLater


async def test_a_file_that_breaks_off_is_not_taken_for_the_whole() -> None:
    async def download(request: web.Request) -> web.StreamResponse:
        broken = web.StreamResponse(headers={"Content-Length": "1000"})
        await broken.prepare(request)
        await broken.write(VOICE[:500])
        assert request.transport
        request.transport.close()
        return broken

    async with a_channel_to(download) as channel:
        assert type(await refusal(channel, "a")) is RetryLater


async def test_no_redirect_is_followed() -> None:
    """Whoever answers in Telegram's place must not send us through the machine's own network."""
    asked: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(body=b"inside")

    app = web.Application()
    app.router.add_get("/{path:.*}", elsewhere)
    inside = Listener(app)
    await inside.open()

    async def download(_: web.Request) -> web.StreamResponse:
        raise web.HTTPFound(f"http://{HOST}:{inside.port}/admin")

    async with a_channel_to(download) as channel:
        assert type(await refusal(channel, "a")) is ChannelDown
    await inside.close()
    assert asked == []


async def test_nothing_is_asked_to_be_forgotten(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """No bot can delete a file; said here, so that whoever looks for it knows."""
    file = sent(await telegram.sends_voice(AMINA, VOICE), channel).file
    telegram.refuses()
    await channel.forget(file)


@pytest.mark.parametrize("misfortune", ["refuses", "goes_silent", "hangs_up", "revokes_token", "quotes"])
async def test_no_error_and_no_log_tells_the_token_or_the_file(
    telegram: TelegramServer, misfortune: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The token is part of every file's address, and opens everything that people write."""
    caplog.set_level(logging.INFO)
    channel = TelegramChannel(telegram.token, telegram.url, total_seconds=0.3)
    file = sent(await telegram.sends_voice(AMINA, VOICE), channel).file
    for call in ("getFile", DOWNLOAD):
        if misfortune == "quotes":
            telegram.fails_next(call, 400, f"Bad Request: {file} {telegram.token}")
        elif misfortune in ("refuses", "revokes_token"):
            getattr(telegram, misfortune)()
        else:
            getattr(telegram, misfortune)(call)
        error = await refusal(channel, file)
        assert not isinstance(error, NoAnswer)
        told = "".join(traceback.format_exception(error)) + error.code
        assert telegram.token not in told
        assert file not in told
        telegram.recovers()
    await channel.close()
    assert telegram.token not in caplog.text
