"""What tests of storage share: a database of each kind, and people in it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import people
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.masked import Address, Name
from storage.migrating import migrate
from storage.people import Person
from storage.vocabulary import Language
from tests import databases

MASTER = MasterKey(bytes(range(32)))
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(params=databases.KINDS)
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database with nobody in it."""
    made = Database(databases.empty(request.param, tmp_path), MASTER)
    await migrate(made)
    yield made
    await made.close()


async def someone(database: Database, name: str, chat: str = "") -> Person:
    """A person who has come in, with this name, at this chat on Telegram."""
    async with database.transaction() as db:
        address = Address(chat or f"chat of {name}")
        person, _ = await people.welcome(
            db, ChannelName.TELEGRAM, address, language=Language("fr"), timezone="Europe/Paris", now=NOW
        )
        await people.rename(db, person.id, Name(name))
        found = await people.get(db, person.id)
    assert found
    return found
