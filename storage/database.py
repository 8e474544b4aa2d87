"""Transactions, on SQLite and PostgreSQL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import CursorResult, Executable, Table, literal
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.encryption import MasterKey
from storage.engines import Insert, insert_into, postgresql_engine, sqlite_engine, write_over
from storage.keyring import Change, Keyring
from storage.sealing import Sealing


class Transaction(Sealing):
    """One unit of work: commits as a whole when its block ends, or not at all."""

    async def execute(
        self,
        statement: Executable,
        given: list[dict[str, Any]] | dict[str, Any] | None = None,  # Any: a column's value may be anything
    ) -> CursorResult[Any]:
        """Run a statement, with what is given for its parameters; of a list, once for each."""
        return await self.connection.execute(statement, given)

    def insert(self, table: Table) -> Insert:
        """An insert of this database's dialect, which can ignore or update what exists."""
        return insert_into(table, self.connection)

    async def insert_new(self, statement: Insert) -> bool:
        """Insert unless its key exists already; whether it was new."""
        # Not by counting rows, which psycopg does not for inserts.
        result = await self.connection.execute(statement.on_conflict_do_nothing().returning(literal(1)))
        return result.first() is not None


class Database:
    """Where everything is kept."""

    def __init__(self, address: str, master: MasterKey) -> None:
        """``address`` names the driver: ``sqlite+aiosqlite:///…`` or ``postgresql+psycopg://…``."""
        self.url = make_url(address)
        self.master = master
        self._file = sqlite_file(self.url)
        if self._file:
            self._writing = sqlite_engine(self._file, reading=False)
            self._reading = sqlite_engine(self._file, reading=True)
        else:
            self._writing = self._reading = postgresql_engine(self.url)
        self._keyring = Keyring(keyring_file(self._file) if self._file else None)
        self._to_destroy: list[Change] = []

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """A writing transaction: committed at the end of the block, rolled back if it raises."""
        async with self._writing.begin() as connection:
            transaction = Transaction(connection, self.master, self._keyring)
            yield transaction
            if self._keyring.apart:
                await self._keyring.change_apart(transaction.added)
            else:
                for statement, rows in (*transaction.added, *transaction.taken):
                    await connection.execute(statement, rows)
        if self._keyring.apart and transaction.taken:
            self._to_destroy += transaction.taken
            with suppress(DBAPIError):  # it is committed: what could not be destroyed yet is with the next scrub
                await self.scrub()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """A reading transaction that waits for no writer."""
        async with self._reading.connect() as connection:
            yield Transaction(connection, self.master, self._keyring)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """A bare writing connection on which the keyring is a schema, for migrations."""
        if self._file is None:
            async with self._writing.begin() as connection:
                yield connection
            return
        both = sqlite_engine(self._file, reading=False, keyring=keyring_file(self._file))
        try:
            async with both.begin() as connection:
                yield connection
        finally:
            await both.dispose()

    async def scrub(self) -> None:
        """Destroy what was erased in the files too, not only in the tables (SQLite's log keeps old pages)."""
        if self._file is None:
            return
        pending, self._to_destroy = self._to_destroy, []
        try:
            await self._keyring.change_apart(pending)
        except BaseException:
            self._to_destroy += pending
            raise
        await write_over(self._writing)
        await self._keyring.write_over()

    async def close(self) -> None:
        """Give back the connections."""
        await self._writing.dispose()
        await self._reading.dispose()
        await self._keyring.close()


def sqlite_file(url: URL) -> Path | None:
    """The database's file; None where it is not SQLite."""
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def keyring_file(database: Path) -> Path:
    """The keyring's file beside a SQLite database: ``relais.db`` → ``relais.keyring.db``."""
    return database.with_name(f"{database.stem}.keyring{database.suffix}")
