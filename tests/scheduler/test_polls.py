"""A poll is asked: nobody twice, nobody left out, no look at the database a person; late, it only closes."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from handlers.times import Times
from scheduler import polls as asking
from storage import poll_people, polls
from storage.audiences import Audience
from storage.database import Database
from storage.people import Person
from storage.poll_vocabulary import PollId, PollState, ReadySet
from storage.schema import outbox
from storage.vocabulary import PersonId
from tests.programmes import a_programme
from tests.scheduler.test_announcements import a_counsellor, a_crowd, power_goes_at
from tests.statements import statements_run
from tests.storage.conftest import NOW, database

__all__ = ["database"]

PROGRAMME = a_programme("open", ("fr", "uk", "fa-AF"), Times(), everyone_is_met=True)
ENDS = NOW + timedelta(days=4)


async def sent(database: Database, author: Person) -> PollId:
    """For everyone, and due now."""
    async with database.transaction() as db:
        this = await polls.draft(db, author, NOW, ReadySet.NEWCOMERS)
        said = {"anonymous": False, "audience": Audience().as_json(), "closes_at": ENDS}
        await polls.note(db, this, state=PollState.OPEN, sent_at=NOW, look_at=NOW, **said)
    return this


async def asked(database: Database) -> list[PersonId]:
    async with database.reading() as db:
        found = await db.execute(select(outbox.c.person_id).where(outbox.c.message == "poll-choose"))
        return [PersonId(row.person_id) for row in found]


async def test_several_at_once_ask_each_person_once(database: Database) -> None:
    """On several machines, or late and again."""
    claire, crowd = await a_counsellor(database), await a_crowd(database, 30)
    await sent(database, claire)
    await asyncio.gather(*(asking.act_on_due(database, PROGRAMME, NOW, at_once=7) for _ in range(3)))
    await asking.act_on_due(database, PROGRAMME, NOW)
    assert sorted(await asked(database)) == sorted(crowd)


async def test_cut_off_in_the_middle_it_goes_on_with_those_who_were_not_asked(database: Database) -> None:
    """Whole batches are written, or nothing of them."""
    claire, crowd = await a_counsellor(database), await a_crowd(database, 30)
    await sent(database, claire)
    with power_goes_at(3):
        await asking.act_on_due(database, PROGRAMME, NOW, at_once=8)
    assert len(await asked(database)) == 16
    await asking.act_on_due(database, PROGRAMME, NOW + timedelta(seconds=20), at_once=8)
    assert sorted(await asked(database)) == sorted(crowd)


async def test_for_many_as_many_statements_as_for_few(database: Database) -> None:
    """A query a person would keep everyone waiting."""
    claire = await a_counsellor(database)
    counted = []
    for first, size in ((0, 5), (5, 120)):
        await a_crowd(database, size, first=first)
        await sent(database, claire)
        with statements_run() as run:
            await asking.act_on_due(database, PROGRAMME, NOW)
        counted.append(len(run))
    assert counted[0] == counted[1]


async def test_off_for_its_whole_time_it_closes_and_asks_nobody(database: Database) -> None:
    """A question about last week would only confuse."""
    claire = await a_counsellor(database)
    await a_crowd(database, 3)
    this = await sent(database, claire)
    await asking.act_on_due(database, PROGRAMME, ENDS + timedelta(hours=1))
    assert await asked(database) == []
    async with database.reading() as db:
        found = await polls.get(db, this)
        assert found
        assert found.state is PollState.CLOSED
        assert await polls.next_due(db, NOW - timedelta(days=1)) is None


async def test_who_comes_after_it_was_asked_is_asked_in_the_next_one(database: Database) -> None:
    """Whom it was asked of is known by the end of its first minute, and does not grow."""
    claire, crowd = await a_counsellor(database), await a_crowd(database, 3)
    this = await sent(database, claire)
    await asking.act_on_due(database, PROGRAMME, NOW)
    [late] = await a_crowd(database, 1, first=3)
    await asking.act_on_due(database, PROGRAMME, NOW + timedelta(days=2))
    assert sorted(await asked(database)) == sorted(crowd)
    async with database.reading() as db:
        assert await poll_people.how_far(db, this, late) is None
