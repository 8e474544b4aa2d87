"""An export, against an inventory made from the schema: all that is a person's, and nothing of anybody else's.

Every table is filled, column by column as the schema has it, once for each part that someone can have in a row.
"""

import json
import re
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Column, Enum, Integer, LargeBinary, Table, update

from storage import exports, personal_data, utterances
from storage.database import Database, Transaction
from storage.encryption import Place
from storage.exports import Told
from storage.incoming import ChannelName
from storage.inventory import INVENTORY
from storage.inventory.kept import Part
from storage.masked import Address, Name, Words
from storage.people import Person, new_id, rename, welcome
from storage.schema import people
from storage.schema import utterances as rows
from storage.schema.columns import UTCDateTime
from storage.vocabulary import Language
from tests.storage.conftest import NOW, someone

AMINAS, YUSUFS, STRANGER = "amina-s", "yusuf-s", "Noname"

PARTS = [(kept.table, part) for kept in INVENTORY.values() for part in kept.parts if part.tells]


# Columns of ids that no foreign key leads from.
_IDS = ("id", "owner", "digest", "news_of", "account_id", "wished_helper_id", "media_id", "accompaniment_id")


class Filled:
    """Rows in which every column holds something; what is sealed lies under the key of ``owner`` and bears ``mark``."""

    def __init__(self, db: Transaction, owner: Person, mark: str) -> None:
        self._db = db
        self._owner = owner
        self._mark = mark

    async def row(self, table: Table, part: Part) -> str:
        """A row in which the owner has this part, and someone else every other."""
        row: dict[str, Any] = {}  # Any: a column's value may be anything
        for column in table.c:
            if column.name == part.by:
                row[column.name] = await self._theirs(part)
            elif column.name != "number":
                row[column.name] = await self._value(column)
        for column in table.c:
            if isinstance(column.type, LargeBinary):
                row[column.name] = await self._sealed(table, column.name, row)
        await self._db.execute(table.insert().values(row))
        return str(row.get("id", ""))

    async def _theirs(self, part: Part) -> str:
        if part.through is None:
            return self._owner.id
        return await self.row(part.through, INVENTORY[part.through].parts[0])

    async def _sealed(self, table: Table, column: str, row: dict[str, Any]) -> bytes:
        key = "/".join(str(row.get(each.name, "")) for each in table.primary_key.columns)
        text = json.dumps([self._mark]) if column in INVENTORY[table].json else self._mark
        return await self._db.seal(self._owner.id, Place(table.name, column, key), text)

    async def _value(self, column: Column[Any]) -> object:  # noqa: PLR0911  # one for each type
        for key in column.foreign_keys:
            there = key.column.table
            if there is people:
                return await a_stranger(self._db)
            # A row of the same owner's: what leads there is numbered, not told.
            return await self.row(there, INVENTORY[there].parts[0])
        match column.type:
            case Enum(enums=[first, *_]):
                return first
            case Boolean():
                return True
            case Integer():
                return 1
            case JSON():
                return [self._mark]
            case UTCDateTime():
                return NOW
            case LargeBinary():
                return b""
            case _:
                return new_id() if column.unique or column.name in _IDS else self._mark


async def a_stranger(db: Transaction) -> str:
    """Someone else, each time another one."""
    place = Address(new_id())
    stranger, _ = await welcome(
        db, ChannelName.TELEGRAM, place, language=Language("fr"), timezone="Europe/Paris", now=NOW
    )
    await rename(db, stranger.id, Name(STRANGER))
    return stranger.id


async def test_every_column_that_is_someones_is_in_their_export_and_in_nobody_elses(database: Database) -> None:
    """A right that holds for most of it is none; and a file with another's words in it can't be called back."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    async with database.transaction() as db:
        for table, part in PARTS:
            if table is not people:
                await Filled(db, amina, AMINAS).row(table, part)
                await Filled(db, yusuf, YUSUFS).row(table, part)
        hers, his = [await exports.of(db, person.id, NOW) for person in (amina, yusuf)]
    assert [
        f"{table.name}.{part.by}"
        for table, part in PARTS
        if not any(is_whole(table, part, row) for row in hers.rows(table.name, part.by))
    ] == []
    for export, others in ((hers, (YUSUFS, "Yusuf", STRANGER)), (his, (AMINAS, "Amina", STRANGER))):
        text = export.dumps()
        assert [mark for mark in others if mark in text] == []
        assert not re.search(r"[0-9a-f]{32}", text), "an id: two people could lay their exports side by side"


def is_whole(table: Table, part: Part, row: Told) -> bool:
    """Whether everything that was filled in is there, opened."""
    sealed = [name for name in part.tells if isinstance(table.c[name].type, LargeBinary)]
    opened = all(row[name] in (AMINAS, [AMINAS]) for name in sealed) or table is people
    return set(row) == set(part.tells) and opened and None not in row.values()


async def test_who_they_are_is_in_it_and_it_can_be_read_by_other_programs(database: Database) -> None:
    """JSON, with times as everyone writes them."""
    amina = await someone(database, "آمنه", chat="4915112345678")
    async with database.reading() as db:
        read = json.loads((await exports.of(db, amina.id, NOW)).dumps())
    assert datetime.fromisoformat(read["made_at"]) == NOW
    assert read["kept"]["people"]["id"][0]["name"] == "آمنه"
    assert read["kept"]["accounts"]["person_id"][0]["address"] == "4915112345678"


async def test_what_refers_to_what_can_be_followed(database: Database) -> None:
    """Numbers in place of ids: the words of a question bear the number of the question."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        filled = Filled(db, amina, AMINAS)
        utterances = next(each for each in INVENTORY if each.name == "utterances")
        await filled.row(utterances, INVENTORY[utterances].parts[0])
        export = await exports.of(db, amina.id, NOW)
    [question] = export.rows("questions", "asker_id")
    [words] = export.rows("utterances", "author_id")
    assert words["question_id"] == question["id"]
    assert words["question_id"].startswith("#")


async def test_words_that_lie_under_several_keys_are_in_their_authors_export(database: Database) -> None:
    """Until one of those whose keys they are is erased: then nobody reads them any more."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    async with database.transaction() as db:
        said = await utterances.keep(db, amina.id, Words("alone"), Language("fr"), NOW)
        both = await db.seal_for_all([amina.id, yusuf.id], Place("utterances", "words", said), "together")
        await db.execute(update(rows).values(words=both))
        assert "together" in (await exports.of(db, amina.id, NOW)).dumps()
        assert "together" not in (await exports.of(db, yusuf.id, NOW)).dumps()
    async with database.transaction() as db:
        await personal_data.erase(db, yusuf, NOW, farewell="goodbye")
    async with database.transaction() as db:
        assert "together" not in (await exports.of(db, amina.id, NOW)).dumps()


async def test_pictures_for_which_there_is_no_room_are_named_and_the_newest_are_there(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that no app takes would be no file at all."""
    monkeypatch.setattr(exports, "MOST_MEDIA_BYTES", len(AMINAS))
    amina = await someone(database, "Amina")
    media = next(each for each in INVENTORY if each.name == "media")
    async with database.transaction() as db:
        for _ in range(2):
            await Filled(db, amina, AMINAS).row(media, INVENTORY[media].parts[0])
        export = await exports.of(db, amina.id, NOW)
    assert [each["content"] for each in export.rows("media", "author_id")] == [exports.TOO_LARGE, AMINAS]
