"""An announcement leaves: nobody has it twice, nobody is without it or a reason; no look at the database a person."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine, event, select

from bot.translation.careful import Careful
from handlers.times import Times
from scheduler import announcements as leaving
from storage import announcement_recipients, announcements, people, utterances
from storage.announcement_vocabulary import AnnouncementId, AnnouncementState, Fate
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address, Words
from storage.people import Person
from storage.schema import outbox, translations
from storage.vocabulary import Language, PersonId, Role, Standing
from tests.dialogues.announcing import announces
from tests.programmes import a_programme
from tests.statements import statements_run
from tests.storage.conftest import NOW, database, someone
from tests.world import world

__all__ = ["database"]

PROGRAMME = a_programme("open", ("fr", "uk", "fa-AF"), Times(), everyone_is_met=True)
LANGUAGES = ("fr", "uk", "fa-AF", "en", "ar", "ps", "ti")


class Counting:
    """An engine that counts how often it is asked for what."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def translate(self, texts: Sequence[str], _source: str, target: str) -> list[str]:
        self.asked += [target] * len(texts)
        return [f"{text} ({target})" for text in texts]

    async def close(self) -> None:
        """Nothing to give back."""


async def a_crowd(
    database: Database, size: int, channel: ChannelName = ChannelName.TELEGRAM, *, first: int = 0
) -> list[PersonId]:
    """So many newcomers of all languages, and nobody at the other end of their phones."""
    found = []
    async with database.transaction() as db:
        for number in range(first, first + size):
            language, at = Language(LANGUAGES[number % len(LANGUAGES)]), Address(f"crowd-{number}")
            person, _ = await people.welcome(db, channel, at, language=language, timezone="Europe/Paris", now=NOW)
            await people.change_standing(db, person.id, Standing.ACTIVE)
            found.append(person.id)
    return found


async def a_counsellor(database: Database) -> Person:
    claire = await someone(database, "Claire")
    async with database.transaction() as db:
        await people.change_role(db, claire.id, Role.COUNSELLOR)
        await people.change_standing(db, claire.id, Standing.ACTIVE)
    return claire


async def planned(database: Database, author: Person) -> AnnouncementId:
    """For everyone, and due now."""
    async with database.transaction() as db:
        words = await utterances.keep(db, author.id, Words("La visite est mardi."), Language("fr"), NOW)
        this = await announcements.draft(db, author, words, NOW)
        await announcements.note(db, this, state=AnnouncementState.PLANNED, leaves_at=NOW)
    return this


async def written_to(database: Database) -> list[PersonId]:
    async with database.reading() as db:
        found = await db.execute(select(outbox.c.person_id).where(outbox.c.message == "announcement"))
        return [PersonId(row.person_id) for row in found]


async def state_of(database: Database, announcement: AnnouncementId) -> AnnouncementState | None:
    async with database.reading() as db:
        this = await announcements.get(db, announcement)
    return this.state if this else None


@contextmanager
def power_goes_at(insert: int) -> Iterator[None]:
    """The database is gone in the middle of this batch of messages, counted from 1."""
    seen = 0

    def fail(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        nonlocal seen
        seen += statement.startswith("INSERT INTO outbox")
        if seen == insert and statement.startswith("INSERT INTO outbox"):
            raise ConnectionError("the power is gone")

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", fail)


async def test_several_at_once_write_to_each_person_once(database: Database) -> None:
    """On several machines, or late and again."""
    claire, crowd = await a_counsellor(database), await a_crowd(database, 30)
    this = await planned(database, claire)
    await asyncio.gather(*(leaving.act_on_due(database, PROGRAMME, NOW, at_once=7) for _ in range(3)))
    await leaving.act_on_due(database, PROGRAMME, NOW)
    assert sorted(await written_to(database)) == sorted(crowd)
    assert await state_of(database, this) is AnnouncementState.LEFT


async def test_cut_off_in_the_middle_it_goes_on_with_those_who_have_nothing(database: Database) -> None:
    """Whole batches are written, or nothing of them: at the next tick there is nobody to guess about."""
    claire, crowd = await a_counsellor(database), await a_crowd(database, 30)
    this = await planned(database, claire)
    with power_goes_at(3):
        await leaving.act_on_due(database, PROGRAMME, NOW, at_once=8)
    assert len(await written_to(database)) == 16
    assert await state_of(database, this) is AnnouncementState.LEAVING
    await leaving.act_on_due(database, PROGRAMME, NOW + timedelta(seconds=20), at_once=8)
    assert sorted(await written_to(database)) == sorted(crowd)
    async with database.reading() as db:
        assert await announcement_recipients.fates(db, this) == {Fate.WAITING: 30}


async def test_stopped_between_two_batches_who_had_nothing_has_a_reason(database: Database) -> None:
    """The counsellor sees who read it, and who never will."""
    claire = await a_counsellor(database)
    await a_crowd(database, 20)
    this = await planned(database, claire)
    with power_goes_at(2):
        await leaving.act_on_due(database, PROGRAMME, NOW, at_once=8)
    async with database.transaction() as db:
        whole = await announcements.get(db, this)
        assert whole
        assert await announcements.change(db, this, [AnnouncementState.LEAVING], AnnouncementState.STOPPED)
        await announcement_recipients.call_back(db, whole, NOW)
    await leaving.act_on_due(database, PROGRAMME, NOW + timedelta(seconds=20))
    async with database.reading() as db:
        assert await announcement_recipients.fates(db, this) == {Fate.CALLED_BACK: 20}


async def test_for_many_as_many_statements_as_for_few(database: Database) -> None:
    """A query a person would keep everyone waiting."""
    claire = await a_counsellor(database)
    counted = []
    for first, size in ((0, 5), (5, 120)):
        await a_crowd(database, size, first=first)
        await planned(database, claire)
        with statements_run() as run:
            await leaving.act_on_due(database, PROGRAMME, NOW)
        counted.append(len(run))
    assert counted[0] == counted[1]


async def test_one_that_fails_holds_up_no_other(database: Database) -> None:
    """The other announcement is for today too."""
    claire = await a_counsellor(database)
    await a_crowd(database, 3)
    first, second = await planned(database, claire), await planned(database, claire)
    with power_goes_at(1):
        await leaving.act_on_due(database, PROGRAMME, NOW)
    states = {await state_of(database, first), await state_of(database, second)}
    assert states == {AnnouncementState.PLANNED, AnnouncementState.LEFT}


async def test_some_hundred_readers_of_six_other_languages_are_six_translations(tmp_path: Path) -> None:
    """However many read it, a machine is asked once a language."""
    engine = Counting()
    async with world(tmp_path, engine=Careful(engine), languages=LANGUAGES) as programme:
        claire = await programme.counsellor()
        await a_crowd(programme.database, 280, ChannelName.SIMULATED_TELEGRAM)
        await announces(claire)
        await programme.passes(minutes=11)
        async with programme.reading() as db:
            assert len((await db.execute(select(translations.c.language))).all()) == len(LANGUAGES) - 1
        assert sorted(engine.asked) == sorted(set(engine.asked))
        assert len(engine.asked) == len(LANGUAGES) - 1
