"""What most tests of the running program begin with; where one needs it otherwise, it has its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.process.relais import Relais, relais_on
from tests.servers.telegram import TelegramServer


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    """It runs, and asks Telegram for news."""
    async with relais_on(telegram, tmp_path, webhook=False) as relais:
        await relais.start()
        yield relais


@pytest.fixture
async def database(relais: Relais) -> AsyncIterator[Database]:
    async with relais.database() as database:
        yield database
