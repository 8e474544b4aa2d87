"""How statements reach SQLite: each by one trip to the thread of its connection, the first of a transaction begins it.

aiosqlite's own cursor takes a trip for every step (open, execute, fetch, close), and a trip costs more than most
statements. ``benchmarks/trips.py`` measures it.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Literal, Self

import aiosqlite

_BUSY_SECONDS = 10
_ROWS_AT_ONCE = 64  # of aiosqlite's own cursor, which is not used here

_How = Literal["execute", "executemany"]


class OneTripConnection(aiosqlite.Connection):
    """A connection whose statements fetch their rows before they return."""

    def __init__(self, file: str, begin: str, prepare: Sequence[str]) -> None:
        def open_file() -> sqlite3.Connection:
            # The driver begins nothing by itself: before a SELECT it would not.
            connection = sqlite3.connect(file, timeout=_BUSY_SECONDS, isolation_level=None)
            for statement in prepare:
                connection.execute(statement).close()
            return connection

        super().__init__(open_file, _ROWS_AT_ONCE)
        self._thread.daemon = True  # as SQLAlchemy has it: a connection that was forgotten keeps no program alive
        self._begin = begin
        self._begun = False  # in its thread
        self._used = False  # outside: a statement was sent there since the last end, though its sender may have gone

    def cursor(self) -> "OneTripCursor":  # type: ignore[override]  # SQLAlchemy asks no more of its cursors than this
        return OneTripCursor(self)

    async def run(self, cursor: "OneTripCursor", how: _How, statement: str, parameters: Iterable[Any]) -> None:
        """Run one of ``cursor``'s statements, in a transaction. Any: SQLite's values are of any type.

        Raises ``sqlite3.OperationalError`` if SQLite has given the transaction up meanwhile (as it does where the
        disk is full): what came next would be kept without what came before.
        """

        def work() -> None:
            if not self._begun:
                self._conn.execute(self._begin).close()
                self._begun = True
            elif not self._conn.in_transaction:
                raise sqlite3.OperationalError("the transaction was given up")
            cursor.work(self._conn, how, statement, parameters)

        self._used = True
        await self._execute(work)  # type: ignore[no-untyped-call]

    async def alone(self, statement: str) -> None:
        """Run a statement that SQLite allows outside of transactions only."""
        await self._execute(lambda: self._conn.execute(statement).close())  # type: ignore[no-untyped-call]

    async def commit(self) -> None:
        """Keep what was done."""
        await self._end(sqlite3.Connection.commit)

    async def rollback(self) -> None:
        """Undo what was done."""
        await self._end(sqlite3.Connection.rollback)

    async def _end(self, end: Callable[[sqlite3.Connection], None]) -> None:
        def work() -> None:
            end(self._conn)
            self._begun = False

        if self._used:
            await self._execute(work)  # type: ignore[no-untyped-call]
            self._used = False


class OneTripCursor:
    """What SQLAlchemy asks of a cursor. Any, throughout: what SQLite's values mean is SQLAlchemy's to know."""

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        """Run it, and fetch all that it finds."""
        await self._connection.run(self, "execute", statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Run it once for each of ``parameters``."""
        await self._connection.run(self, "executemany", statement, parameters)
        return self

    def work(self, connection: sqlite3.Connection, how: _How, statement: str, parameters: Iterable[Any]) -> None:
        """All of one statement, in the connection's thread."""
        with closing(connection.cursor()) as cursor:
            getattr(cursor, how)(statement, parameters)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else ()
            self.rowcount = cursor.rowcount
            self.lastrowid = cursor.lastrowid

    async def fetchall(self) -> Sequence[Any]:
        """What it found."""
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        """It is closed already."""


async def connect(file: Path | str, begin: str = "BEGIN", prepare: Sequence[str] = ()) -> OneTripConnection:
    """A connection to the database in this file, which waits ten seconds for whoever else writes there.

    ``begin`` begins each of its transactions; ``prepare`` is run once, before anything else.
    """
    connection = OneTripConnection(str(file), begin, prepare)
    await connection
    return connection
