"""Told to stop, it stops within ten seconds and loses nothing; and it does not look alive when it hears nobody."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.process.phone import Phone
from tests.process.relais import Relais, relais_on
from tests.servers.telegram import TelegramServer

TEN_SECONDS = 10
AMINA = 12


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    async with relais_on(telegram, tmp_path, webhook=False) as relais:
        yield relais


async def stops_in_mid_sentence(relais: Relais, telegram: TelegramServer, amina: Phone) -> None:
    """Told to stop while Telegram says nothing any more: a question has arrived, and nobody here knows it."""
    await relais.start()
    await amina.says("/start")
    await amina.presses("fr", "welcome-language")
    await amina.sees("agree")
    for method in ("sendMessage", "answerCallbackQuery"):
        telegram.goes_silent(method)
    await amina.presses("yes", "agree")
    await telegram.next_message(AMINA, after=amina.pressed[-1].message_id)
    telegram.goes_silent()
    async with asyncio.timeout(TEN_SECONDS):
        assert await relais.stop() == 0
    assert relais.events("stopped")


async def test_it_stops_in_time_while_telegram_is_silent(relais: Relais, telegram: TelegramServer) -> None:
    """An update of the host at a bad moment: nobody may wait for ever."""
    async with relais.database() as database:
        await stops_in_mid_sentence(relais, telegram, Phone(telegram, database, AMINA))


@pytest.mark.slow
async def test_what_it_could_not_say_before_it_stopped_is_said_at_the_next_start(
    relais: Relais, telegram: TelegramServer
) -> None:
    """No answer may be lost because somebody updated the host."""
    async with relais.database() as database:
        amina = Phone(telegram, database, AMINA)
        await stops_in_mid_sentence(relais, telegram, amina)
        telegram.recovers()
        await relais.start()
        question = await amina.sees("adult")
        copies = [each for each in await amina.everything() if each.text == question.text]
        assert len(copies) <= 2, "the first one may have arrived, but its answer never came"
        assert await relais.stop() == 0


async def test_it_stops_while_it_still_waits_for_telegram_to_begin(relais: Relais, telegram: TelegramServer) -> None:
    """Someone sees a wrong setting the moment after they started it."""
    telegram.goes_silent()
    await relais.start_only()
    await telegram.called("getMe")
    async with asyncio.timeout(TEN_SECONDS):
        assert await relais.stop() == 0
    assert not relais.events("started")


async def test_what_is_being_handled_is_answered_before_it_stops(telegram: TelegramServer, tmp_path: Path) -> None:
    """Updates that came in the last moment are either taken in whole, or brought to the next start."""
    async with relais_on(telegram, tmp_path, webhook=True) as relais:
        await relais.start()
        for number in range(12):
            await telegram.says(100 + number, "/start")
        assert await relais.stop() == 0
        await relais.start()
        await telegram.all_confirmed()
        for number in range(12):
            await telegram.next_message(100 + number)
        assert await relais.stop() == 0
        assert all(len(telegram.messages_to(100 + number)) == 1 for number in range(12))


@pytest.mark.parametrize("trouble", ["revoked", "second-poller"])
async def test_when_telegram_wants_no_more_of_it_it_ends_and_says_why(
    relais: Relais, telegram: TelegramServer, trouble: str
) -> None:
    """A process that hears nobody must not look alive: whoever watches it would never know."""
    await relais.start()
    await telegram.polled()
    if trouble == "revoked":
        telegram.revokes_token()
    else:
        async with aiohttp.ClientSession() as session:
            await session.post(f"{telegram.url}/bot{telegram.token}/getUpdates", json={"timeout": 0})
    async with asyncio.timeout(TEN_SECONDS):
        assert await relais.ends() == 2
    cure = "@BotFather" if trouble == "revoked" else "stop the other one"
    assert "TELEGRAM_TOKEN: " in relais.log[-1]
    assert cure in relais.log[-1]
    assert telegram.token not in "\n".join(relais.log)


async def test_an_address_that_telegram_refuses_ends_it_with_the_cure(telegram: TelegramServer, tmp_path: Path) -> None:
    """A webhook that was never registered looks like a quiet day."""
    async with relais_on(telegram, tmp_path, webhook=True, PUBLIC_URL="https://relais.example:9443") as relais:
        await relais.start_only()
        assert await relais.ends() == 2
        assert "PUBLIC_URL: " in relais.log[-1]
        assert "on port 443" in relais.log[-1]
