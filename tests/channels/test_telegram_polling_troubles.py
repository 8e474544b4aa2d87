"""Fetching updates ourselves loses nothing, whatever breaks: Telegram forgets only what we have kept."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.channels import Payload
from bot.channels.errors import ChannelDown
from bot.channels.receiving import CannotStoreError
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_polling import poll
from tests.channels.telegram_polls import A_WHILE, Kept, polling, text_of, until
from tests.servers.telegram import TelegramServer

AMINA = 5198446302
YUSUF = 5198440001


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def channel(telegram: TelegramServer) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(telegram.token, telegram.url)
    yield channel
    await channel.close()


async def test_what_could_not_be_stored_comes_again_in_order_and_only_that(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    first, second = [await telegram.says(AMINA, text) for text in ("amina 1", "amina 2")]
    other = await telegram.says(YUSUF, "yusuf 1")
    kept, tries = Kept(), list[str]()

    async def away_twice(update: Payload) -> None:
        tries.append(text_of(update))
        if tries.count("amina 1") < 3:
            if text_of(update) == "amina 1":
                raise CannotStoreError
            assert text_of(update) != "amina 2", "handed over before what was written before it"

    kept.before = away_twice
    with capture_logs() as logs:
        async with polling(channel, kept):
            await until(lambda: kept.texts == ["yusuf 1"])
            assert not telegram.confirmed(first.update_id)
            assert not telegram.confirmed(other.update_id)  # its offset would confirm the others too
            await until(lambda: telegram.confirmed(other.update_id))
    assert kept.texts == ["yusuf 1", "amina 1", "amina 2"]
    assert telegram.confirmed(first.update_id)
    assert telegram.confirmed(second.update_id)
    waited = [entry["pause_seconds"] for entry in logs if entry["event"] == "updates wait for storage"]
    assert len(waited) == 2
    assert waited == sorted(waited)


async def test_a_telegram_that_can_not_be_reached_is_asked_again(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    kept = Kept()
    with capture_logs() as logs:
        telegram.refuses()
        async with polling(channel, kept):
            await until(lambda: len(logs) == 1)
            telegram.recovers()
            await telegram.says(AMINA, "un")
            await until(lambda: kept.texts == ["un"])
            telegram.fails_next("getUpdates", 502, f"Bad Gateway {telegram.token}")
            await telegram.says(AMINA, "deux")
            await until(lambda: kept.texts == ["un", "deux"] and len(logs) == 2)
    assert [entry["event"] for entry in logs] == ["telegram not reached"] * 2
    assert [entry["code"] for entry in logs] == ["ClientConnectorError", "502"]
    assert telegram.token not in str(logs)


async def test_a_limit_is_waited_out(telegram: TelegramServer, channel: TelegramChannel) -> None:
    telegram.fails_next("getUpdates", 429, "Too Many Requests: retry after 1", {"retry_after": 1})
    await telegram.says(AMINA, "bonjour")
    kept = Kept()
    began = asyncio.get_running_loop().time()
    async with polling(channel, kept):
        await until(lambda: kept.texts == ["bonjour"])
    assert asyncio.get_running_loop().time() - began >= 1


async def test_a_second_poller_ends_the_first(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """Two of them would take each other's updates; the operator must know."""
    kept = Kept()
    async with polling(channel, kept) as first:
        await telegram.says(AMINA, "bonjour")
        await until(lambda: not telegram.unconfirmed)
        await channel.updates(None, timedelta(0))
        with pytest.raises(ChannelDown):
            await first


async def test_who_took_over_is_left_in_peace(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """One more fetch of ours would end theirs, and so on for ever. What we kept is known by its id."""
    written = await telegram.says(AMINA, "bonjour")

    async def receive(_: Payload) -> None:
        telegram.fails_next("getUpdates", 409, "Conflict: terminated by other getUpdates request")

    with pytest.raises(ChannelDown):
        await poll(channel, receive, wait=A_WHILE)
    assert not telegram.confirmed(written.update_id)


async def test_a_revoked_token_ends_the_polling(telegram: TelegramServer, channel: TelegramChannel) -> None:
    telegram.revokes_token()
    with pytest.raises(ChannelDown):
        await poll(channel, Kept().receive, wait=A_WHILE)


async def test_a_mistake_of_ours_ends_the_polling_and_loses_nothing(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    first = await telegram.says(AMINA, "un")
    second = await telegram.says(AMINA, "deux")
    kept = Kept()

    async def mistaken(update: Payload) -> None:
        if text_of(update) == "deux":
            raise ZeroDivisionError

    kept.before = mistaken
    with pytest.raises(ExceptionGroup) as ended:
        await poll(channel, kept.receive, wait=A_WHILE)
    assert ended.group_contains(ZeroDivisionError)
    assert telegram.confirmed(first.update_id)
    assert not telegram.confirmed(second.update_id)


@pytest.mark.parametrize("misfortune", ["goes_silent", "refuses"])
async def test_stopping_is_quick_while_telegram_is_away(telegram: TelegramServer, misfortune: str) -> None:
    channel = TelegramChannel(telegram.token, telegram.url)
    for text in ("un", "deux"):
        await telegram.says(AMINA, text)
    kept, second_started = Kept(), asyncio.Event()

    async def second_hangs(update: Payload) -> None:
        if text_of(update) == "deux":
            second_started.set()
            await asyncio.Event().wait()

    kept.before = second_hangs
    async with polling(channel, kept) as task:
        await second_started.wait()
        getattr(telegram, misfortune)()
        task.cancel()
        async with asyncio.timeout(2):
            await asyncio.wait([task])
        assert task.cancelled()
    await channel.close()


async def test_who_may_not_ask_waits_until_they_may(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """Telegram lets one ask at a time: a second one cuts the first off in the middle of its fetch."""
    await telegram.says(AMINA, "bonjour")
    kept, may = Kept(), asyncio.Event()
    task = asyncio.create_task(poll(channel, kept.receive, wait=A_WHILE, may_ask=may.is_set))
    await telegram.called("deleteWebhook")
    await asyncio.sleep(0.2)
    assert kept.texts == []
    may.set()
    await until(lambda: kept.texts == ["bonjour"])
    task.cancel()
    await asyncio.wait([task])


async def test_who_may_no_longer_ask_does_not_even_confirm_at_the_end(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """Whoever took over is told of it again, and knows it; cut off, it would take itself for the second bot."""
    written = await telegram.says(AMINA, "bonjour")
    kept, may, started = Kept(), asyncio.Event(), asyncio.Event()
    may.set()

    async def then_hangs(update: Payload) -> None:
        if text_of(update) == "encore":
            started.set()
            await asyncio.Event().wait()

    kept.before = then_hangs
    await telegram.says(AMINA, "encore")
    task = asyncio.create_task(poll(channel, kept.receive, wait=A_WHILE, may_ask=may.is_set))
    await started.wait()
    may.clear()
    task.cancel()
    await asyncio.wait([task])
    assert kept.texts == ["bonjour"]
    assert not telegram.confirmed(written.update_id)
