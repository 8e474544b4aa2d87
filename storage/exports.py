"""All that is kept of one person, opened, as plain values: made from the inventory, table by table.

Ids are numbered anew in each export: what refers to what can be followed, and two people's can't be laid side by side.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final

from sqlalchemy import ColumnElement, LargeBinary, Row, Table, select

from storage.database import Transaction
from storage.encryption import Place
from storage.inventory import INVENTORY
from storage.inventory.kept import Kept, Part
from storage.schema import media
from storage.schema.columns import UTCDateTime
from storage.vocabulary import PersonId

# Pictures and voices beyond this stay where they are, newest first in: the file must fit into a message.
MOST_MEDIA_BYTES: Final = 8 * 1024 * 1024

# In place of a picture or voice that would make the file too large.
TOO_LARGE: Final = "too-large: ask a counsellor"

_ID = re.compile(r"[0-9a-f]{32}")

# What a column holds: JSON's own types, and times.
Value = Any  # a column's value may be anything

# One row of someone's: columns by name, only those that are theirs to have.
Told = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Export:
    """``tables``: by name, then by the column through which the person comes into the rows."""

    made_at: datetime
    tables: Mapping[str, Mapping[str, Sequence[Told]]]

    def rows(self, table: str, by: str) -> Sequence[Told]:
        """The rows of this table in which the person has this part, oldest first."""
        return self.tables.get(table, {}).get(by, ())

    def dumps(self) -> str:
        """As JSON, with a line for each thing: other programs read it, and so can people."""
        whole = {"made_at": self.made_at, "kept": self.tables}
        return json.dumps(whole, ensure_ascii=False, indent=1, default=_in_json)


async def of(db: Transaction, person: PersonId, now: datetime) -> Export:
    """All that is kept of this person; nothing sealed, once they were erased."""
    numbers: dict[str, str] = {}
    tables: dict[str, dict[str, list[Told]]] = {}
    for kept in INVENTORY.values():
        for part in kept.parts:
            rows = await _rows(db, kept, part, person, numbers)
            if rows:
                tables.setdefault(kept.table.name, {})[part.by] = rows
    _keep_small(tables.get(media.name, {}).get("author_id", []))
    return Export(now, tables)


async def _rows(db: Transaction, kept: Kept, part: Part, person: PersonId, numbers: dict[str, str]) -> list[Told]:
    if not part.tells:
        return []
    found = await db.execute(select(kept.table).where(_theirs(kept.table, part, person)).order_by(*_order(kept, part)))
    return [await _told(db, kept, part, row, person, numbers) for row in found.all()]


def _theirs(table: Table, part: Part, person: PersonId) -> ColumnElement[bool]:
    if part.through is None:
        return table.c[part.by] == person
    first = INVENTORY[part.through].parts[0]
    return table.c[part.by].in_(select(part.through.c.id).where(part.through.c[first.by] == person))


def _order(kept: Kept, part: Part) -> list[ColumnElement[Any]]:
    """By the first time that is told, then as they are."""
    times = [kept.table.c[name] for name in part.tells if isinstance(kept.table.c[name].type, UTCDateTime)]
    return [*times[:1], *kept.table.primary_key.columns]


async def _told(
    db: Transaction, kept: Kept, part: Part, row: Row[Any], person: PersonId, numbers: dict[str, str]
) -> Told:
    values: dict[str, Value] = {}
    for name in part.tells:
        value = getattr(row, name)
        if isinstance(kept.table.c[name].type, LargeBinary):
            place = Place(kept.table.name, name, "/".join(str(getattr(row, key)) for key in _key_of(kept.table)))
            value = await db.open_either(person, place, value)
            value = json.loads(value) if value and name in kept.json else value
        values[name] = _numbered(value, numbers)
    return values


def _key_of(table: Table) -> list[str]:
    return [column.name for column in table.primary_key.columns]


def _numbered(value: Value, numbers: dict[str, str]) -> Value:
    """The same, with a number of this export in place of each id."""
    match value:
        case Enum():
            return value.value
        case str() if _ID.fullmatch(value):
            return numbers.setdefault(value, f"#{len(numbers) + 1}")
        case list():
            return [_numbered(each, numbers) for each in value]
        case dict():
            return {name: _numbered(each, numbers) for name, each in value.items()}
        case _:
            return value


def _keep_small(sent: list[Told]) -> None:
    """Leave out the pictures and voices for which there is no room, oldest first."""
    room = MOST_MEDIA_BYTES
    for place, each in reversed(list(enumerate(sent))):
        room -= len(each["content"] or "")
        if room < 0 and each["content"]:
            sent[place] = {**each, "content": TOO_LARGE}


def _in_json(value: object) -> str:
    """Times, as every program reads them."""
    assert isinstance(value, datetime)
    return value.astimezone(UTC).isoformat(timespec="seconds")
