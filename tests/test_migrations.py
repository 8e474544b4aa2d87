"""The schema comes about in the same way everywhere: step by step, forward, on both databases."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.util import CommandError
from sqlalchemy import Connection, inspect, text

from storage import helper_profiles
from storage.database import Database
from storage.encryption import MasterKey
from storage.migrating import configuration, is_current, migrate
from storage.schema import metadata
from storage.vocabulary import PersonId
from tests import databases

MASTER = MasterKey(bytes(32))


@pytest.fixture(params=databases.KINDS)
async def new(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database in which nothing was ever done."""
    database = Database(databases.empty(request.param, tmp_path), MASTER)
    yield database
    await database.close()


async def test_the_migrations_make_what_the_schema_says(new: Database) -> None:
    """A column that only one of them knows would be found by a person's message."""
    await migrate(new)
    async with new.connection() as connection:
        assert await connection.run_sync(_differences) == []


async def test_what_can_be_there_once_is_the_same_in_the_schema(new: Database) -> None:
    """No comparison of columns looks at primary keys; an update seen twice is known by nothing else."""
    await migrate(new)
    async with new.connection() as connection:
        made = await connection.run_sync(_primary_keys)
    assert made == {table.fullname: sorted(table.primary_key.columns.keys()) for table in metadata.sorted_tables}


async def test_keys_lie_apart_from_what_they_open(new: Database) -> None:
    """A backup of the database alone must not open anything in it."""
    await migrate(new)
    async with new.connection() as connection:
        assert await connection.run_sync(_tables_of, "keyring") == ["addresses", "data_keys"]
        assert not {"addresses", "data_keys"} & set(await connection.run_sync(_tables_of, None))


async def test_running_them_again_changes_nothing(new: Database) -> None:
    """Each start runs them: most find nothing to do."""
    await migrate(new)
    async with new.connection() as connection:
        await connection.execute(text("INSERT INTO periods (job, period, at) VALUES ('a', 'b', '2026-11-24')"))
    await migrate(new)
    async with new.connection() as connection:
        assert (await connection.execute(text("SELECT job FROM periods"))).scalars().all() == ["a"]


async def test_two_programs_that_start_at_once_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    """An operator makes an invitation while the program starts for the first time."""
    both = [Database(databases.empty("sqlite", tmp_path), MASTER) for _ in range(2)]
    await asyncio.gather(*(migrate(each) for each in both))
    assert await is_current(both[0])
    for each in both:
        await each.close()


async def test_a_database_that_is_behind_is_noticed(new: Database) -> None:
    """An operator who updates the program must not run it on yesterday's tables."""
    assert not await is_current(new)
    await migrate(new)
    assert await is_current(new)
    await _set_version(new, "0003")
    assert not await is_current(new)


async def test_a_database_of_a_newer_program_is_left_alone(new: Database) -> None:
    """An old program on a new schema would lose what it does not know."""
    await migrate(new)
    await _set_version(new, "9999")
    assert not await is_current(new)
    with pytest.raises(CommandError):
        await migrate(new)


async def test_a_migration_that_breaks_off_leaves_nothing_half_done(new: Database) -> None:
    """A crash in the middle of an update must not need a specialist."""
    async with new.connection() as connection:
        await connection.execute(text("CREATE TABLE deliveries (other INTEGER)"))
    with pytest.raises(Exception, match="deliveries"):
        await migrate(new)
    async with new.connection() as connection:
        assert await connection.run_sync(_tables_of, None) == ["deliveries"]
        await connection.execute(text("DROP TABLE deliveries"))
    await migrate(new)
    assert await is_current(new)


async def test_who_answered_before_there_was_practice_is_ready_as_they_are(new: Database) -> None:
    """An update of the program must not silence the helpers it has; who still waits for a yes practises first."""
    async with new.connection() as connection:
        await connection.run_sync(_up_to, "0011")
        for name, state in (("yusuf", "ready"), ("nadia", "paused"), ("taras", "awaiting-approval")):
            await connection.execute(
                text(
                    "INSERT INTO people (id, role, standing, language, language_chosen, timezone, simulated,"
                    " peers_allowed, admitted, joined_at, last_heard_at) VALUES (:id, 'helper', 'active', 'fr', true,"
                    " 'Europe/Paris', false, false, true, '2026-11-24', '2026-11-24')"
                ),
                {"id": name},
            )
            await connection.execute(
                text(
                    "INSERT INTO helpers (person_id, state, topics, languages, weekly_limit)"
                    " VALUES (:id, :state, '[]', '[]', 3)"
                ),
                {"id": name, "state": state},
            )
    await migrate(new)
    now = datetime(2026, 11, 24, tzinfo=UTC)
    async with new.reading() as db:
        found = [await helper_profiles.get(db, PersonId(name), now) for name in ("yusuf", "nadia", "taras")]
    assert [each and each.practised_at is not None for each in found] == [True, True, False]


def _differences(connection: Connection) -> Sequence[object]:
    options = {"compare_type": True, "include_schemas": True, "include_name": _ours}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    return (name in (None, "keyring")) if kind == "schema" else name != "alembic_version"


def _primary_keys(connection: Connection) -> Mapping[str, Sequence[str]]:
    keys = inspect(connection)
    return {
        table.fullname: sorted(keys.get_pk_constraint(table.name, table.schema)["constrained_columns"])
        for table in metadata.sorted_tables
    }


def _tables_of(connection: Connection, schema: str | None) -> Sequence[str]:
    return sorted(inspect(connection).get_table_names(schema=schema))


def _up_to(connection: Connection, version: str) -> None:
    command.upgrade(configuration(connection), version)


async def _set_version(database: Database, version: str) -> None:
    async with database.connection() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
