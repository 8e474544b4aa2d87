"""A full disk, for a moment, in the middle of a talk: afterwards everything goes on as if nothing had been."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.process.phone import Phone
from tests.process.relais import Relais, nothing_can_be_written, relais_on
from tests.servers.telegram import TelegramServer

AMINA = 12


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    async with relais_on(telegram, tmp_path, webhook=False) as relais:
        await relais.start()
        yield relais


async def test_an_answer_that_could_not_be_noted_as_sent_holds_nobody_up(
    relais: Relais, telegram: TelegramServer
) -> None:
    """Someone whose next answers never come again would think that nobody wants to talk to them."""
    async with relais.database() as database:
        amina = Phone(telegram, database, AMINA)
        await amina.says("/start")
        question = await amina.sees("welcome-language")
        telegram.slow(0.5)
        written = await amina.says("/help")
        await telegram.next_message(AMINA, after=written.message_id)
        with nothing_can_be_written(relais):
            await asyncio.sleep(1)
        telegram.recovers()
        await amina.says("/privacy")
        await amina.sees("privacy-rights")
        came = Counter(sent.text for sent in telegram.messages_to(AMINA))
        twice = {text for text, times in came.items() if times > 1}
        assert twice <= {question.text}, "only the open question is put again, after each aside"
        assert await relais.stop() == 0


async def test_what_comes_while_nothing_can_be_written_is_fetched_again(
    relais: Relais, telegram: TelegramServer
) -> None:
    """Polling confirms nothing that was not kept."""
    async with relais.database() as database:
        amina = Phone(telegram, database, AMINA)
        with nothing_can_be_written(relais):
            written = await amina.says("/start")
            await asyncio.sleep(1)
            assert not telegram.confirmed(written.update_id)
        await amina.sees("welcome-language")
        await telegram.all_confirmed()
        assert len(telegram.messages_to(AMINA)) == 1
        assert await relais.stop() == 0
