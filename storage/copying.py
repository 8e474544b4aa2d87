"""Everything from one database into another, and whether it is the same there."""

import hashlib
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Table, func, inspect, literal, select, text, tuple_

from storage.database import Database, Transaction
from storage.encryption import Place, UnreadableError
from storage.engines import KEYRING
from storage.schema import accounts, metadata, utterances

_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How many rows a table has, and a hash of all of them, in whatever order they lie."""

    rows: int
    digest: int


async def has_tables(database: Database) -> bool:
    """Whether anything was ever made in it."""
    async with database.reading() as db:
        return await db.connection.run_sync(_any_table)


def _any_table(connection: Connection) -> bool:
    inspector = inspect(connection)
    return any(inspector.get_table_names(schema=schema) for schema in (None, KEYRING))


async def is_empty(db: Transaction) -> bool:
    """Whether no table of ours has a row."""
    for table in metadata.sorted_tables:
        if await _rows(db, table, after=None, limit=1):
            return False
    return True


async def copy_all(source: Transaction, target: Transaction) -> dict[str, Fingerprint]:
    """Copy every row into a PostgreSQL of the same schema that has none; returns what was read, by table."""
    # The source may take its time.
    await target.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
    read = {}
    for table in metadata.sorted_tables:
        rows, digest = 0, 0
        async for some in _in_batches(source, table):
            await target.execute(table.insert(), [dict(zip(table.c.keys(), row, strict=True)) for row in some])
            rows, digest = rows + len(some), _added(digest, some)
        read[table.fullname] = Fingerprint(rows, digest)
        await _count_on(target, table)
    return read


async def fingerprints(db: Transaction) -> dict[str, Fingerprint]:
    """What every table holds."""
    found = {}
    for table in metadata.sorted_tables:
        rows, digest = 0, 0
        async for some in _in_batches(db, table):
            rows, digest = rows + len(some), _added(digest, some)
        found[table.fullname] = Fingerprint(rows, digest)
    return found


async def openable(db: Transaction) -> int:
    """How many addresses and utterances open with this database's keyring and master key."""
    count = 0
    for table, owner, column in ((accounts, "person_id", "address"), (utterances, "author_id", "words")):
        async for some in _in_batches(db, table):
            await db.fetch_keys({getattr(row, owner) for row in some})
            for row in some:
                place = Place(table.name, column, row.id)
                try:
                    count += await db.open(getattr(row, owner), place, getattr(row, column)) is not None
                except UnreadableError:  # damaged: it must be so on both sides
                    continue
    return count


# Any, below: columns are of any type.


async def _in_batches(db: Transaction, table: Table) -> AsyncIterator[Sequence[Row[Any]]]:
    after = None
    while some := await _rows(db, table, after, _AT_ONCE):
        yield some
        after = some[-1]


async def _rows(db: Transaction, table: Table, after: Row[Any] | None, limit: int) -> Sequence[Row[Any]]:
    key = list(table.primary_key.columns)
    statement = select(table).order_by(*key).limit(limit)
    if after is not None:
        last = tuple_(*(literal(getattr(after, column.name), column.type) for column in key))
        statement = statement.where(tuple_(*key) > last)
    if table.schema == KEYRING:
        return await db.look_in_keyring(statement)
    return (await db.execute(statement)).all()


async def _count_on(target: Transaction, table: Table) -> None:
    """Numbers that the database gives go on behind those that were copied."""
    number = table.autoincrement_column
    if number is not None:
        sequence = func.pg_get_serial_sequence(table.name, number.name)
        await target.execute(select(func.setval(sequence, func.max(number))).where(number.is_not(None)))


def _added(digest: int, rows: Sequence[Row[Any]]) -> int:
    for row in rows:
        line = json.dumps([_plain(value) for value in row], sort_keys=True)
        digest += int.from_bytes(hashlib.sha256(line.encode()).digest())
    return digest % 2**256


def _plain(value: object) -> object:
    """The same for what is the same on both databases."""
    match value:
        case datetime():
            return value.isoformat()
        case bytes():
            return value.hex()
        case _:
            return value
