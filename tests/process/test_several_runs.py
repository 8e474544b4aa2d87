"""Several ``run`` on one PostgreSQL, each with everything in it: one asks Telegram for news and sends, one waits."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests import databases
from tests.process.relais import Relais
from tests.process.several import TEN_SECONDS, Several, several_on
from tests.servers.telegram import TelegramServer


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def runs(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Several]:
    """Two, by polling: Telegram lets only one at a time ask."""
    address = databases.empty("postgresql", tmp_path)
    async with several_on(address, telegram, tmp_path, webs=0, workers=2, worker="run", webhook=False) as several:
        await several.start()
        yield several


@pytest.mark.slow
async def test_when_one_ends_the_other_takes_over_at_once(runs: Several, telegram: TelegramServer) -> None:
    """An update without a pause: new ones are started, then the old ones are stopped. A refused token ends both."""
    amina = runs.someone()
    await amina.says("/start")
    await amina.sees("welcome-language")
    first = await runs.sender()
    await telegram.polled()
    assert await first.stop() == 0
    second = await runs.sender(first)
    await amina.presses("fr", "welcome-language")
    await amina.sees("agree")
    await first.start()
    await amina.presses("yes", "agree")
    await amina.sees("adult")
    assert await runs.sender() is second
    assert not any(each.events("channel_unfed") for each in runs.workers)

    telegram.revokes_token()
    async with asyncio.timeout(3 * TEN_SECONDS):
        assert await asyncio.gather(*(each.ends() for each in runs.workers)) == [2, 2]
    assert all("TELEGRAM_TOKEN: " in each.log[-1] for each in runs.workers)


@pytest.mark.slow
async def test_one_that_was_paused_stands_by_and_does_not_cut_off_who_asks_now(
    runs: Several, telegram: TelegramServer
) -> None:
    """Telegram ends the fetch of whoever asked before: neither may take the other for a stranger with our token."""
    amina = runs.someone()
    await amina.says("/start")
    await amina.sees("welcome-language")
    paused = await runs.sender()
    await telegram.polled()
    os.kill(paused.pid, signal.SIGSTOP)
    awake = await runs.sender(paused)
    await amina.presses("fr", "welcome-language")
    await amina.sees("agree")
    os.kill(paused.pid, signal.SIGCONT)
    await runs.stands_by(paused)
    await amina.presses("yes", "agree")
    await amina.sees("adult")
    assert await runs.sender() is awake
    await runs.stop()


@pytest.mark.parametrize("part", ["web", "worker"])
async def test_parts_need_a_database_that_can_be_shared(telegram: TelegramServer, tmp_path: Path, part: str) -> None:
    """SQLite is one process's own: two would send everything twice."""
    relais = Relais(tmp_path, TELEGRAM_TOKEN=telegram.token, TELEGRAM_API_URL=telegram.url)
    refused = await relais.command(part)
    assert refused.code == 2
    assert "DATABASE_URL: is SQLite, which one process has for itself → use run" in refused.err
    assert not (tmp_path / "relais.db").exists()
