"""How statements reach SQLite: what one transaction does is kept as a whole, or not at all."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import sqlite
from storage.sqlite import OneTripConnection


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[OneTripConnection]:
    """Where numbers can be kept, by its only writer."""
    made = await sqlite.connect(tmp_path / "numbers.db", "BEGIN IMMEDIATE", ["CREATE TABLE numbers (n)"])
    yield made
    await made.close()


async def say(connection: OneTripConnection, statement: str) -> list[tuple[int, ...]]:
    return list(await (await connection.cursor().execute(statement)).fetchall())


async def kept(connection: OneTripConnection) -> list[int]:
    found = [n for (n,) in await say(connection, "SELECT n FROM numbers ORDER BY n")]
    await connection.rollback()
    return found


async def test_what_was_committed_is_kept_and_what_was_rolled_back_is_not(connection: OneTripConnection) -> None:
    await say(connection, "INSERT INTO numbers VALUES (1)")
    await connection.commit()
    await say(connection, "INSERT INTO numbers VALUES (2)")
    await connection.rollback()
    assert await kept(connection) == [1]


async def test_what_sqlite_gave_up_is_not_gone_on_with(connection: OneTripConnection) -> None:
    """Otherwise the second half of a transaction would be kept without its first."""
    await say(connection, "INSERT INTO numbers VALUES (1)")
    await connection.alone("ROLLBACK")  # as SQLite does by itself where the disk is full
    with pytest.raises(sqlite3.OperationalError, match="given up"):
        await say(connection, "INSERT INTO numbers VALUES (2)")
    await connection.rollback()
    await say(connection, "INSERT INTO numbers VALUES (3)")
    await connection.commit()
    assert await kept(connection) == [3]


async def test_a_statement_whose_sender_left_is_undone_too(connection: OneTripConnection) -> None:
    """It may run after the one who sent it was cancelled: what comes next must not commit it."""
    sending = asyncio.create_task(say(connection, "INSERT INTO numbers VALUES (1)"))
    await asyncio.sleep(0)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await connection.rollback()
    await say(connection, "INSERT INTO numbers VALUES (2)")
    await connection.commit()
    assert await kept(connection) == [2]


async def test_what_is_run_alone_is_in_no_transaction(connection: OneTripConnection) -> None:
    await connection.alone("PRAGMA journal_mode=WAL")
    await say(connection, "INSERT INTO numbers VALUES (1)")
    await connection.commit()
    await connection.alone("PRAGMA wal_checkpoint(TRUNCATE)")
    assert await kept(connection) == [1]
