"""A test can have Telegram fail in each way it fails; the library sees the errors it would see."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, refused

AMINA = 811


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        await server.says(AMINA, "/start")
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


def texts(server: TelegramServer) -> list[str]:
    return [message.text for message in server.messages_to(AMINA)]


@pytest.mark.parametrize(
    ("status", "description", "error"),
    [
        (400, "Bad Request: chat not found", BadRequest),
        (403, "Forbidden: user is deactivated", Forbidden),
        (409, "Conflict: terminated by other getUpdates request", Conflict),
        (502, "Bad Gateway", NetworkError),
    ],
)
async def test_a_planned_failure_comes_once_and_nothing_is_sent(
    server: TelegramServer, bot: Bot, status: int, description: str, error: type[NetworkError]
) -> None:
    server.fails_next("sendMessage", status, description)
    with pytest.raises(error):
        await bot.send_message(AMINA, "un")
    assert texts(server) == []
    await bot.send_message(AMINA, "deux")
    assert texts(server) == ["deux"]


async def test_flood_control_names_its_delay_as_often_as_planned(
    server: TelegramServer, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    server.fails_next("sendMessage", 429, "Too Many Requests: retry after 7", {"retry_after": 7}, times=2)
    server.fails_next("sendMessage", 400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1001})
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(AMINA, "un")
        assert caught.value.retry_after == timedelta(seconds=7)
    with pytest.raises(ChatMigrated):
        await bot.send_message(AMINA, "un")
    await bot.get_me()
    await bot.send_message(AMINA, "deux")
    assert texts(server) == ["deux"]


async def test_in_silence_messages_arrive_but_no_answer_does(server: TelegramServer, bot: Bot) -> None:
    server.goes_silent("sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(AMINA, "un", read_timeout=0.1)
    assert texts(server) == ["un"]
    await bot.get_me()
    server.recovers()
    await bot.send_message(AMINA, "deux")
    assert texts(server) == ["un", "deux"]


async def test_silence_may_cover_everything(server: TelegramServer, bot: Bot) -> None:
    server.goes_silent()
    with pytest.raises(TimedOut):
        await bot.get_me(read_timeout=0.1)


async def test_when_it_hangs_up_the_message_arrived_all_the_same(server: TelegramServer, bot: Bot) -> None:
    server.hangs_up("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(AMINA, "un")
    assert texts(server) == ["un"]


async def test_when_it_refuses_connections_nothing_arrives_until_it_recovers(server: TelegramServer, bot: Bot) -> None:
    url = server.url
    server.refuses()
    with refused(NetworkError, "ConnectError"):
        await bot.send_message(AMINA, "un")
    server.recovers()
    assert server.url == url
    await bot.send_message(AMINA, "deux")
    assert texts(server) == ["deux"]


async def test_connections_that_are_open_are_cut_too(server: TelegramServer, bot: Bot) -> None:
    await bot.get_me()
    server.refuses()
    await asyncio.sleep(0.01)
    with pytest.raises(NetworkError):
        await bot.send_message(AMINA, "un")
    assert texts(server) == []


async def test_a_revoked_token_is_refused_for_good_and_ends_a_poll(server: TelegramServer, bot: Bot) -> None:
    await bot.get_updates(offset=-1)
    (waiting,) = server.unconfirmed
    poll = asyncio.create_task(bot.get_updates(offset=waiting.update_id + 1, timeout=30))
    await server.polled()
    server.revokes_token()
    with pytest.raises(InvalidToken):
        await poll
    server.recovers()
    with pytest.raises(InvalidToken):
        await bot.send_message(AMINA, "un")
    assert texts(server) == []


@pytest.mark.parametrize("token", ["7012345678:AAHwrong", "no-colon"])
async def test_a_wrong_token_is_refused(server: TelegramServer, token: str) -> None:
    async with connected_bot(server, token=token) as bot:
        with refused(InvalidToken, "unauthorized"):
            await bot.get_me()


async def test_slow_answers_come_late(server: TelegramServer, bot: Bot) -> None:
    server.slow(0.1)
    began = time.monotonic()
    await bot.send_message(AMINA, "un")
    assert time.monotonic() - began >= 0.1


async def test_a_test_waits_for_the_next_message_but_not_for_ever(server: TelegramServer, bot: Bot) -> None:
    arriving = asyncio.create_task(server.next_message(AMINA))
    await bot.send_message(AMINA, "un")
    first = await arriving
    assert first.text == "un"
    with pytest.raises(TimeoutError):
        await server.next_message(AMINA, after=first.message_id, timeout=0.02)
    await bot.send_message(AMINA, "deux")
    assert (await server.next_message(AMINA, after=first.message_id)).text == "deux"
