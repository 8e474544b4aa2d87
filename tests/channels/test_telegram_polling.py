"""Fetching updates ourselves: what is handed over, in which order, and when Telegram may forget it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.channels import Payload
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


async def test_what_people_write_is_handed_over_and_then_confirmed(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    before = await telegram.says(AMINA, "avant")
    kept = Kept()
    async with polling(channel, kept):
        await until(lambda: kept.texts == ["avant"])
        later = await telegram.says(AMINA, "après")
        await until(lambda: kept.texts == ["avant", "après"])
        await until(lambda: telegram.confirmed(before.update_id) and telegram.confirmed(later.update_id))


async def test_nothing_is_confirmed_before_it_is_kept(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """A crash at that moment would lose it."""
    written = await telegram.says(AMINA, "bonjour")
    kept, started, may_end = Kept(), asyncio.Event(), asyncio.Event()

    async def slowly(_: Payload) -> None:
        started.set()
        await may_end.wait()

    kept.before = slowly
    async with polling(channel, kept):
        await started.wait()
        await asyncio.sleep(0.05)
        assert not telegram.confirmed(written.update_id)
        may_end.set()
        await until(lambda: telegram.confirmed(written.update_id))


async def test_one_chat_is_served_in_order_while_others_go_on(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    for text in ("amina 1", "amina 2"):
        await telegram.says(AMINA, text)
    for text in ("yusuf 1", "yusuf 2"):
        await telegram.says(YUSUF, text)
    kept, may_end = Kept(), asyncio.Event()

    async def first_is_slow(update: Payload) -> None:
        if text_of(update) == "amina 1":
            await may_end.wait()

    kept.before = first_is_slow
    async with polling(channel, kept):
        await until(lambda: len(kept.texts) == 2)
        assert kept.texts == ["yusuf 1", "yusuf 2"]
        may_end.set()
        await until(lambda: kept.texts[2:] == ["amina 1", "amina 2"])


async def test_the_webhook_is_removed_first_and_what_waits_is_kept(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    await channel.register_webhook("https://relais.example/telegram", "s3cret-Token_1")
    await telegram.says(AMINA, "avant")
    kept = Kept()
    async with polling(channel, kept):
        await until(lambda: kept.texts == ["avant"])
    assert telegram.webhook is None


async def test_hundreds_of_updates_are_all_handed_over(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """Telegram gives a hundred at a time."""
    texts = [f"message {number}" for number in range(230)]
    for place, text in enumerate(texts):
        await telegram.says(1 + place % 7, text)
    kept = Kept()
    async with polling(channel, kept):
        await until(lambda: not telegram.unconfirmed)
    assert sorted(kept.texts) == sorted(texts)


async def test_an_update_we_have_no_use_for_is_handed_over_and_confirmed_too(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """Whether it is kept is not for the polling to say; but it must not come for ever."""
    updates = list[Payload]()

    async def receive(update: Payload) -> None:
        updates.append(update)

    await telegram.says(AMINA, "bonjour")
    sticker = await telegram.sends_sticker(AMINA)
    sticker.payload["message"] = "no message at all"
    task = asyncio.create_task(poll(channel, receive, wait=A_WHILE))
    await until(lambda: not telegram.unconfirmed)
    assert updates[-1] == sticker.payload
    task.cancel()
    await asyncio.wait([task])


async def test_stopping_is_quick_and_confirms_what_was_kept(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """Else the next start would be told again of everything in the last batch."""
    first, second = [await telegram.says(AMINA, text) for text in ("un", "deux")]
    kept, second_started = Kept(), asyncio.Event()

    async def second_hangs(update: Payload) -> None:
        if text_of(update) == "deux":
            second_started.set()
            await asyncio.Event().wait()

    kept.before = second_hangs
    async with polling(channel, kept) as task:
        await second_started.wait()
        task.cancel()
        async with asyncio.timeout(1):
            await asyncio.wait([task])
    assert telegram.confirmed(first.update_id)
    assert not telegram.confirmed(second.update_id)


async def test_numbers_that_begin_anew_after_a_quiet_week_are_not_mistaken_for_old_ones(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """Telegram may count from anywhere then: an offset from before would confirm what nobody has read."""
    await telegram.says(AMINA, "avant")
    kept = Kept()
    async with polling(channel, kept, wait=timedelta(seconds=1)):
        await until(lambda: not telegram.unconfirmed)
        await asyncio.sleep(1.1)  # one fetch comes back empty: the quiet week
        telegram.refuses()
        telegram._updates._next_id = 5
        written = await telegram.says(AMINA, "après")
        telegram.recovers()
        await until(lambda: telegram.confirmed(written.update_id))
    assert kept.texts == ["avant", "après"]
