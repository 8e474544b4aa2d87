"""Engines and transactions, for SQLite and PostgreSQL.

SQLite has one writing connection (``BEGIN IMMEDIATE``, WAL, FULL) and a read-only engine beside it
for pages, health and due-queries, so that reading never waits for the writer. The keyring (people's
data keys) is a schema of its own; with SQLite, a file of its own.
"""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, Table, event, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.encryption import DataKey, MasterKey, Place, UnreadableError
from storage.schema import data_keys

_BUSY_SECONDS = 10


class Transaction:
    """One unit of work: commits as a whole when its block ends, or not at all.

    It also opens and seals people's data, with each person's key fetched once.
    """

    def __init__(self, connection: AsyncConnection, master: MasterKey) -> None:
        self.connection = connection
        self.master = master
        self._keys: dict[str, DataKey | None] = {}

    async def execute(
        self,
        statement: Executable,
        rows: list[dict[str, Any]] | None = None,  # Any: a column's value may be anything
    ) -> CursorResult[Any]:
        """Run a statement; with ``rows``, once for each."""
        return await self.connection.execute(statement, rows)

    async def insert_new(self, statement: "sqlite.Insert | postgresql.Insert") -> bool:
        """Insert unless its key exists already; whether it was new."""
        result = await self.connection.execute(statement.on_conflict_do_nothing())
        return result.rowcount == 1

    def insert(self, table: Table) -> "sqlite.Insert | postgresql.Insert":
        """An insert of this database's dialect, which can ignore or update what exists."""
        build = postgresql.insert if self.connection.dialect.name == "postgresql" else sqlite.insert
        return build(table)

    async def new_key(self, owner: str) -> None:
        """Make the data key of ``owner``."""
        key = DataKey.new()
        await self.execute(
            data_keys.insert().values(owner=owner, master_key=self.master.id, wrapped=self.master.wrap(owner, key))
        )
        self._keys[owner] = key

    async def destroy_key(self, owner: str) -> None:
        """Destroy the data key of ``owner``: nothing sealed under it opens again."""
        await self.execute(data_keys.delete().where(data_keys.c.owner == owner))
        self._keys[owner] = None

    async def fetch_keys(self, owners: Iterable[str]) -> None:
        """Fetch many people's keys in one query, before sealing or opening for each."""
        wanted = set(owners) - self._keys.keys()
        if not wanted:
            return
        rows = await self.execute(select(data_keys).where(data_keys.c.owner.in_(wanted)))
        self._keys |= dict.fromkeys(wanted)
        for row in rows:
            self._keys[row.owner] = self.master.unwrap(row.owner, row.wrapped)

    async def seal(self, owner: str, place: Place, text: str) -> bytes:
        """Seal ``text`` under the key of ``owner``. Raises ``UnreadableError`` if that key was destroyed."""
        await self.fetch_keys([owner])
        key = self._keys[owner]
        if key is None:
            raise UnreadableError(owner)
        return key.seal(place, text)

    async def open(self, owner: str, place: Place, sealed: bytes | None) -> str | None:
        """What was sealed; None if nothing was, or if the owner was erased."""
        if sealed is None:
            return None
        await self.fetch_keys([owner])
        key = self._keys[owner]
        return None if key is None else key.open(place, sealed)


class Database:
    """Where everything is kept."""

    def __init__(self, address: str, master: MasterKey) -> None:
        """``address`` names the driver: ``sqlite+aiosqlite:///…`` or ``postgresql+psycopg://…``."""
        self.url = make_url(address)
        self.master = master
        if self.url.get_backend_name() == "sqlite":
            self._writing = _sqlite_engine(self.url, reading=False)
            self._reading = _sqlite_engine(self.url, reading=True)
        else:
            self._writing = self._reading = create_async_engine(self.url, hide_parameters=True, pool_pre_ping=True)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """A writing transaction: committed at the end of the block, rolled back if it raises."""
        async with self._writing.begin() as connection:
            yield Transaction(connection, self.master)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """A reading transaction that waits for no writer."""
        async with self._reading.connect() as connection:
            yield Transaction(connection, self.master)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """A bare writing connection, for migrations."""
        async with self._writing.begin() as connection:
            yield connection

    async def scrub(self) -> None:
        """Write erased rows over in the files, not only in the tables (SQLite's write-ahead log keeps old pages)."""
        if self.url.get_backend_name() == "sqlite":
            async with self._writing.connect() as connection:
                await connection.exec_driver_sql("COMMIT")
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                await connection.exec_driver_sql("BEGIN")

    async def close(self) -> None:
        """Give back the connections."""
        await self._writing.dispose()
        await self._reading.dispose()


def sqlite_file(url: URL) -> Path | None:
    """The database's file; None where it is not SQLite."""
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def keyring_file(database: Path) -> Path:
    """The keyring's file beside a SQLite database: ``relais.db`` → ``relais.keyring.db``."""
    return database.with_name(f"{database.stem}.keyring{database.suffix}")


def _sqlite_engine(url: URL, *, reading: bool) -> AsyncEngine:
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=4 if reading else 1,
        max_overflow=0,
        connect_args={"timeout": _BUSY_SECONDS},
    )
    file = sqlite_file(url)

    def prepare(connection: DBAPIConnection, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself; we do, below
        cursor = connection.cursor()
        if file:
            cursor.execute("ATTACH DATABASE ? AS keyring", (str(keyring_file(file)),))
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.execute("PRAGMA keyring.journal_mode=WAL")
        cursor.execute("PRAGMA keyring.secure_delete=ON")
        if reading:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", begin)
    return engine
