"""Which times fit whom, as it is kept: gone with whoever said it or planned it, and carried along with a second app."""

from datetime import timedelta

from sqlalchemy import func, select

from storage import carrying_over, personal_data, session_time_answers, sessions
from storage.database import Database
from storage.people import Person
from storage.schema import session_time_answers as rows
from storage.session_vocabulary import SessionId, SessionState
from tests.storage.conftest import NOW, someone
from tests.storage.test_sessions import planned

TIMES = [NOW + timedelta(days=days) for days in (3, 1, 2)]


async def asked(database: Database, claire: Person, *people: Person) -> SessionId:
    """These are asked which of three times fit; the first says one."""
    session = await planned(database, claire, sent=False)
    async with database.transaction() as db:
        await session_time_answers.propose(db, session, claire.id, TIMES)
        await sessions.change(db, session, [SessionState.DRAFT], SessionState.ASKING_TIME)
        await session_time_answers.ask(db, session, [each.id for each in people])
        await session_time_answers.say(db, session, people[0].id, TIMES[:1])
    return session


async def test_times_stand_in_order_and_none_of_them_is_an_answer_too(database: Database) -> None:
    """Who can't come at any of them has answered; who said nothing has not."""
    claire, amina, nadia, oksana = [await someone(database, each) for each in ("Claire", "Amina", "Nadia", "Oksana")]
    session = await asked(database, claire, amina, nadia, oksana)
    async with database.transaction() as db:
        await session_time_answers.say(db, session, nadia.id, [])
    async with database.reading() as db:
        this = await sessions.get(db, session)
        said = {each.person_id: each.fits for each in await session_time_answers.of_session(db, session)}
        assert this
        assert (this.starts_at, list(this.times)) == (None, sorted(TIMES))
        assert said == {amina.id: (TIMES[0],), nadia.id: (), oksana.id: None}
        [open_still] = await session_time_answers.open_of(db, oksana.id)
        assert open_still.session_id == session
    async with database.transaction() as db:
        await sessions.change(db, session, [SessionState.ASKING_TIME], SessionState.DRAFT)
    async with database.reading() as db:
        assert await session_time_answers.open_of(db, oksana.id) == []


async def test_they_go_with_who_said_them_and_with_who_planned_it(database: Database) -> None:
    """Nobody is counted of whom nothing else is kept."""
    claire, amina, nadia = [await someone(database, each) for each in ("Claire", "Amina", "Nadia")]
    session = await asked(database, claire, amina, nadia)
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        [left] = await session_time_answers.of_session(db, session)
    assert left.person_id == nadia.id
    async with database.transaction() as db:
        await personal_data.erase(db, claire, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(rows))).scalar_one() == 0


async def test_with_the_second_app_they_go_along_once(database: Database) -> None:
    """One person is counted once, in whichever app they were asked."""
    claire, before, after = [await someone(database, each) for each in ("Claire", "Amina", "Amina again")]
    one, both = await asked(database, claire, before), await asked(database, claire, after, before)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, before.id, after.id, NOW, only_danger=False)
        await personal_data.erase(db, before, NOW, farewell="goodbye")
    async with database.reading() as db:
        for session in (one, both):
            [kept] = await session_time_answers.of_session(db, session)
            assert (kept.person_id, kept.fits) == (after.id, (TIMES[0],))
