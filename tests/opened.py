"""Everything in a database that opens with the keys there are, whoever's: as who has them all would try."""

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, Row, Table, select

from storage.database import Database, Transaction, keyring_file
from storage.encryption import MasterKey, Place, UnreadableError
from storage.schema import data_keys, helpers, metadata, projects, translations
from tests.made_once import MASTER


def copy_of(folder: Path, to: Path) -> Path:
    """A backup of the database alone, whose write-ahead log was emptied before."""
    to.mkdir(parents=True)
    return Path(shutil.copy(folder / "relais.db", to / "relais.db"))


async def all_that_opens(database: Path, keyring: Path) -> str:
    """All that can be read in this copy of a database with that keyring and the master key."""
    if keyring_file(database) != keyring:
        shutil.copy(keyring, keyring_file(database))
    copy = Database(f"sqlite+aiosqlite:///{database}", MasterKey(MASTER))
    try:
        async with copy.reading() as db:
            owners = [row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))]
            return "\n".join([text async for text in _opened(db, owners)])
    finally:
        await copy.close()


async def _opened(db: Transaction, owners: list[str]) -> AsyncIterator[str]:
    await db.fetch_keys(owners)
    for table in metadata.sorted_tables:
        sealed = [column.name for column in table.c if isinstance(column.type, LargeBinary)]
        if not sealed or table is data_keys:
            continue
        for row in (await db.execute(select(table))).all():
            for column in sealed:
                place = Place(table.name, column, row_of(table, row))
                for text in await tried(db, owners, place, getattr(row, column)):
                    yield text


async def tried(db: Transaction, owners: list[str], place: Place, value: bytes | None) -> list[str]:
    """What this value opens as, under each of these keys and under several together."""
    found = []
    for owner in owners:
        text = await _or_none(db, owner, place, value)
        if text is not None:
            found.append(text)
            if place.column == "labels":
                found += await _inner_labels(db, place.row, text)
    try:
        together = await db.open_for_all(place, value)
    except (UnreadableError, UnicodeDecodeError):
        together = None
    return [*found, together] if together else found


async def _inner_labels(db: Transaction, choice_set: str, labels: str) -> list[str]:
    """Those that are sealed once more, since they name someone."""
    found = []
    for option, *rest in json.loads(labels):
        if len(rest) > 1:
            named, sealed = rest
            place = Place("choice_sets", f"label-{option}", choice_set)
            found.append(await _or_none(db, named, place, bytes.fromhex(sealed)) or "")
    return found


async def _or_none(db: Transaction, owner: str, place: Place, value: bytes | None) -> str | None:
    try:
        return await db.open(owner, place, value)
    except UnreadableError:
        return None


def row_of(table: Table, row: Row[Any]) -> str:  # Any: of whatever columns
    """The row's name in what is sealed there."""
    if table is translations:
        return f"{row.utterance_id}/{row.language}"
    return str(row.person_id if table in (helpers, projects) else row.id)
