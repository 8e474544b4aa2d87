"""Whoever keeps the program running is told in their own chat when something fails, and can see it where they look."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.process.relais import Relais, relais_on
from tests.servers.telegram import TelegramServer

OPERATOR, AMINA = 4242, 12


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    async with relais_on(telegram, tmp_path, webhook=False, OPERATOR_CHAT=str(OPERATOR)) as relais:
        await relais.start()
        yield relais


async def read(relais: Relais, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"{relais.url}{path}") as answer:
        return answer.status, await answer.text()


async def test_the_figures_of_a_running_program_know_its_sender(relais: Relais, telegram: TelegramServer) -> None:
    """An alert on a sender that never was would never come."""
    await telegram.says(AMINA, "/start")
    await telegram.next_message(AMINA)
    figures = ""
    while "relais_sender_last_sent_timestamp_seconds" not in figures:
        status, figures = await read(relais, "/metrics")
        assert status == 200
    assert "relais_sender_last_look_timestamp_seconds" in figures
    assert "relais_database_up 1.0" in figures
    assert await read(relais, "/readyz") == (200, "ready\n")


async def test_a_token_that_is_revoked_is_shown_where_nothing_can_be_sent_any_more(
    relais: Relais, telegram: TelegramServer
) -> None:
    """Telegram itself is what failed: it stands in the log, and the process does not look alive."""
    telegram.revokes_token()
    async with asyncio.timeout(20):
        assert await relais.ends() == 2
    [told] = relais.events("trouble")
    assert told["kind"] == "telegram-down"
    assert relais.events("operator_not_told")
    written = "\n".join(relais.log)
    assert telegram.token not in written
    assert str(OPERATOR) not in written
