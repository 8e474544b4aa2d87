"""How SQLite and PostgreSQL are opened.

SQLite has one writing connection (``BEGIN IMMEDIATE``, WAL, FULL) and read-only ones beside it for pages,
health and due-queries, so that reading never waits for the writer.
"""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Table, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

# The schema of the keyring's tables; in the keyring's own file, with SQLite, they stand without it.
KEYRING: Final = "keyring"

Insert = sqlite.Insert | postgresql.Insert

_BUSY_SECONDS: Final = 10
_READERS: Final = 4
_PRAGMAS: Final = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")


def sqlite_engine(file: Path | str, *, reading: bool, keyring: Path | None = None) -> AsyncEngine:
    """The database in this file; with ``keyring``, that file too, as the schema of this name."""
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(file)),
        hide_parameters=True,
        pool_size=_READERS if reading else 1,
        max_overflow=0,
        connect_args={"timeout": _BUSY_SECONDS},
    )

    def prepare(connection: DBAPIConnection, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself; we do, below
        cursor = connection.cursor()
        if keyring:
            cursor.execute(f"ATTACH DATABASE ? AS {KEYRING}", (str(keyring),))
        for schema in ("main", KEYRING) if keyring else ("main",):
            for pragma in _PRAGMAS:
                cursor.execute(f"PRAGMA {schema}.{pragma}")
        cursor.execute("PRAGMA foreign_keys=ON")
        if reading:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", begin)
    return engine


def postgresql_engine(url: URL) -> AsyncEngine:
    """The database on this server."""
    return create_async_engine(url, hide_parameters=True, pool_pre_ping=True)


def insert_into(table: Table, connection: AsyncConnection) -> Insert:
    """An insert of the connection's own dialect."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


async def write_over(engine: AsyncEngine) -> None:
    """Empty SQLite's write-ahead log, which keeps pages as they were before something was erased from them."""
    async with engine.connect() as connection:
        await connection.exec_driver_sql("COMMIT")  # not within a transaction
        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        await connection.exec_driver_sql("BEGIN")
