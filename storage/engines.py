"""How SQLite and PostgreSQL are opened.

SQLite has one writing connection (``BEGIN IMMEDIATE``, WAL, FULL) and read-only ones beside it for pages,
health and due-queries, so that reading never waits for the writer.
"""

from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import sqlite

# The schema of the keyring's tables; in the keyring's own file, with SQLite, they stand without it.
KEYRING: Final = "keyring"

Insert = sqlite_dialect.Insert | postgresql.Insert

_READERS: Final = 4
_CONNECTIONS: Final = 12
_BUSY_SECONDS: Final = 10
_IDLE_MILLISECONDS: Final = 5000
_LOOKS_WHETHER_ANYBODY_WAITS_MILLISECONDS: Final = 1000
_PRAGMAS: Final = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")


def sqlite_engine(file: Path | str, *, reading: bool, keyring: Path | None = None) -> AsyncEngine:
    """The database in this file; with ``keyring``, that file too, as the schema of this name."""
    schemas = ("main", KEYRING) if keyring else ("main",)
    prepare = [
        *([f"ATTACH DATABASE {_quoted(keyring)} AS {KEYRING}"] if keyring else ()),
        *(f"PRAGMA {schema}.{pragma}" for schema in schemas for pragma in _PRAGMAS),
        "PRAGMA foreign_keys=ON",
        *(["PRAGMA query_only=ON"] if reading else ()),
    ]
    begin = "BEGIN" if reading else "BEGIN IMMEDIATE"
    return create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(file)),
        hide_parameters=True,
        pool_size=_READERS if reading else 1,
        max_overflow=0,
        async_creator=partial(sqlite.connect, file, begin, prepare),
    )


def _quoted(file: Path) -> str:
    return "'" + str(file).replace("'", "''") + "'"


def postgresql_engine(url: URL) -> AsyncEngine:
    """The database on this server; who finds all connections busy waits for some seconds."""
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=_CONNECTIONS,
        max_overflow=0,
        pool_timeout=_BUSY_SECONDS,
        connect_args=_watchful(url),
    )


def apart_engine(url: URL) -> AsyncEngine:
    """One connection to PostgreSQL beside those of transactions; each statement commits by itself."""
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=1,
        max_overflow=0,
        isolation_level="AUTOCOMMIT",
        connect_args=_watchful(url),
    )


def _watchful(url: URL) -> dict[str, object]:
    """How a connection is made; what the address itself says of it wins (libpq's "Parameter Key Words").

    A server that vanished is noticed within seconds. A transaction whose process is paused, or vanished with its
    machine, ends within seconds too, and with it its locks: nobody waits longer for them. So does one whose statement
    still runs when its process is gone: without being told to look, the server would run it to its end.
    """
    options = [
        url.query.get("options", ""),
        f"-c idle_in_transaction_session_timeout={_IDLE_MILLISECONDS}",
        f"-c client_connection_check_interval={_LOOKS_WHETHER_ANYBODY_WAITS_MILLISECONDS}",
    ]
    usual: dict[str, object] = {
        "application_name": "relais",
        "connect_timeout": 5,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
    }
    written = {name: value for name, value in usual.items() if name not in url.query}
    return written | {"options": " ".join(str(option) for option in options if option)}


def insert_into(table: Table, connection: AsyncConnection) -> Insert:
    """An insert of the connection's own dialect."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite_dialect.insert(table)


async def write_over(engine: AsyncEngine) -> None:
    """Empty SQLite's write-ahead log, which keeps pages as they were before something was erased from them."""
    async with engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        if isinstance(driver, sqlite.OneTripConnection):
            await driver.alone("PRAGMA wal_checkpoint(TRUNCATE)")
