"""An anonymous answer can't be linked to its author by anyone who holds the key and the whole database.

The same story is lived twice: once Amina says yes and writes why, and Borys says no and writes nothing; once it is the
other way round. What lies in the two databases, opened with every key there is, must be the same row by row, in the
order in which the rows lie there, but for ids and keys, which are random anyway.
"""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, Select, select, text

from storage import poll_answers, poll_people, polls
from storage.database import Database, Transaction
from storage.encryption import MasterKey, Place
from storage.migrating import migrate
from storage.people import Person
from storage.poll_vocabulary import AnswerKind, PollState
from storage.polls import Poll
from storage.schema import data_keys, metadata, poll_counts, poll_words
from tests.actor import Actor
from tests.databases import KINDS, empty
from tests.dialogues.polls import sends, writes
from tests.made_once import MASTER
from tests.opened import row_of, tried
from tests.storage.conftest import NOW, someone
from tests.world import World
from tests.world import world as a_world

WHY = "Parce que le soir mes enfants dorment."
_ID = re.compile(r"[0-9a-f]{32}|(?<=send/)[0-9a-f]{8}")  # the second is made of the first
# What a test's clock adds with each look at it, which a real one would by chance.
_LESS_THAN_A_SECOND = re.compile(r"(?<=\d{2}:\d{2}:\d{2})\.\d+")
# The simulator's own numbers of messages and presses; platforms number whatever comes alike.
_BY_THE_SIMULATOR = re.compile(r"(?<=[=/])(amina|borys|farid)-(\d)(-press)?-\d+")
_SHUFFLED = (poll_words,)  # in another order each time, by chance


async def dump(world: World) -> list[str]:
    """All that is there, table by table, in the order in which it lies there; each id as the place it first stands."""
    async with world.reading() as db:
        owners = [row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))]
        await db.fetch_keys(owners)
        lines = [line async for line in _rows(db, owners)]
    seen: dict[str, str] = {}
    numbered = [_ID.sub(lambda found: seen.setdefault(found[0], f"#{len(seen)}"), line) for line in lines]
    return [_BY_THE_SIMULATOR.sub(r"\1", _LESS_THAN_A_SECOND.sub("", line)) for line in numbered]


async def _rows(db: Transaction, owners: list[str]) -> AsyncIterator[str]:
    for table in metadata.sorted_tables:
        if table.schema == "keyring":  # random keys, wrapped
            continue
        rows = (await db.execute(select(table).order_by(text("rowid")))).all()
        lines = []
        for row in rows:
            values = []
            for column in table.c:
                value = getattr(row, column.name)
                if isinstance(column.type, LargeBinary) and value:
                    value = await tried(db, owners, Place(table.name, column.name, row_of(table, row)), value)
                values.append(f"{column.name}={value}")
            lines.append(f"{table.name}: {', '.join(values)}")
        if table in _SHUFFLED:
            lines = sorted(lines, key=lambda line: line[line.index("question=") :])
        for line in lines:
            yield line


async def answers(person: Actor, answer: str, why: str | None) -> None:
    """One taps, and writes or not."""
    await person.chooses(answer, "poll-choose")
    await (person.says(why) if why else person.chooses("skip", "poll-write"))
    await person.sees("poll-thanks-anonymous")


async def lived(folder: Path, *, amina_agrees: bool) -> tuple[list[str], list[str]]:
    """The story; what lies in the database while the poll is open, and once it is closed."""
    async with a_world(folder) as world:
        claire = await world.counsellor()
        amina = await world.newcomer("Amina", "fr")
        borys = await world.newcomer("Borys", "uk", numbers_only=True)
        farid = await world.newcomer("Farid", "fr")
        for each in (amina, borys, farid):
            await each.says("/menu")
        await writes(claire, "Le soir vous va ?", kind="yes-no")
        await sends(world, claire)
        yes, no = ("yes", WHY), ("no", None)
        await answers(amina, *(yes if amina_agrees else no))
        await world.passes(minutes=7)
        await answers(borys, *(no if amina_agrees else yes))
        await world.passes(minutes=7)
        await answers(farid, "yes", None)
        still_open = await dump(world)
        await world.passes(days=8)
        return still_open, await dump(world)


async def test_who_has_the_whole_database_and_every_key_can_not_tell_whose_answer_is_whose(tmp_path: Path) -> None:
    """A newcomer who fears for their papers, or their place, says what they think only where this is true."""
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    one = await lived(tmp_path / "one", amina_agrees=True)
    other = await lived(tmp_path / "other", amina_agrees=False)
    for here, there in zip(one, other, strict=True):
        assert WHY in "\n".join(here)
        assert [line for line in here if line not in there] == [line for line in there if line not in here] == []
        assert here == there


@pytest.mark.parametrize("kind", KINDS)
async def test_no_row_of_the_answers_is_newer_than_the_others(kind: str, tmp_path: Path) -> None:
    """PostgreSQL keeps with each row who wrote it last, SQLite in which order rows came: neither tells of anyone."""
    database = Database(empty(kind, tmp_path), MasterKey(MASTER))
    await migrate(database)
    try:
        poll, people = await _asked(database)
        before: set[str] = set()
        for person, answer in zip(people, ("yes", "no", "yes"), strict=True):
            async with database.transaction() as db:
                await poll_answers.count(db, poll.id, 1, answer, person)
                await poll_answers.add_words(db, poll.id, 2, f"Mots {answer}", person.language)
                await poll_people.has_come_to(db, poll.id, person.id, 2)
            ids = await _all(database, select(poll_words.c.id))
            assert not before & ids
            before = ids
            if kind == "postgresql":
                for table in (poll_counts, poll_words):
                    assert len(await _all(database, select(text("xmin::text")).select_from(table))) == 1
        async with database.reading() as db:
            assert await poll_answers.counts(db, poll, 1) == {"yes": 2, "no": 1}
            said = await poll_answers.these(db, await poll_answers.words_of(db, poll, 2))
        assert sorted(each.words.text for each in said.values()) == ["Mots no", "Mots yes", "Mots yes"]
    finally:
        await database.close()


async def _asked(database: Database) -> tuple[Poll, list[Person]]:
    people = [await someone(database, name) for name in ("Amina", "Borys", "Farid")]
    claire = await someone(database, "Claire")
    async with database.transaction() as db:
        of = await polls.draft(db, claire, NOW)
        await polls.note(db, of, kind=AnswerKind.YES_NO, anonymous=True, state=PollState.OPEN)
        poll = await polls.get(db, of)
        assert poll
        await poll_answers.begin_counting(db, poll, {})
        await poll_people.ask(db, poll.id, [each.id for each in people])
    return poll, people


async def _all(database: Database, statement: Select[tuple[str]]) -> set[str]:
    async with database.reading() as db:
        return set((await db.execute(statement)).scalars())
