"""Sessions and their guests, as they are kept: gone with whoever planned them, carried along, forgotten in time."""

from datetime import timedelta

from sqlalchemy import func, select

from storage import (
    carrying_over,
    guests,
    personal_data,
    session_projects,
    session_questions,
    sessions,
    speakers,
    utterances,
)
from storage.audiences import Audience
from storage.database import Database
from storage.masked import Words
from storage.people import Person
from storage.schema import guests as guest_rows
from storage.schema import utterances as words
from storage.session_vocabulary import GuestReply, InviteReason, SessionId, SessionKind, SessionState
from storage.vocabulary import Language, Role
from tests.storage.conftest import NOW, someone

A_DAY = timedelta(days=1)


async def planned(database: Database, claire: Person, *invited: Person, sent: bool = True) -> SessionId:
    async with database.transaction() as db:
        what, place = [
            await utterances.keep(db, claire.id, Words(text), Language("fr"), NOW) for text in ("La cuisine", "Lyon")
        ]
        session = await sessions.draft(db, claire, SessionKind.TRADE, NOW, what_id=what, starts_at=NOW + A_DAY)
        chosen = Audience(roles=(Role.NEWCOMER,)).as_json()
        await sessions.note(db, session, claire.id, place_id=place, minutes=60, audience=chosen)
        await guests.add(db, session, [(each.id, InviteReason.ROLE) for each in invited])
        for each in invited:
            asked = await utterances.keep(db, each.id, Words("Et le soir ?"), Language("fr"), NOW)
            await session_questions.ask(db, session, each.id, asked, NOW)
            line, thanks, project = [
                await utterances.keep(db, each.id, Words(text), Language("fr"), NOW)
                for text in ("Moi", "Merci", "Chef")
            ]
            await speakers.ask(db, session, each.id, NOW)
            await speakers.would_tell(db, session, each.id, line)
            await speakers.thank(db, session, each.id, thanks)
            await session_projects.write(db, session, each.id, project)
        if sent:
            await sessions.change(db, session, [SessionState.DRAFT], SessionState.PLANNED, sent_at=NOW)
    return session


async def counted(database: Database) -> tuple[int, int]:
    """How many guests there are, and how many words."""
    async with database.reading() as db:
        found = [
            (await db.execute(select(func.count()).select_from(each))).scalar_one() for each in (guest_rows, words)
        ]
    return found[0], found[1]


async def test_with_who_planned_it_a_session_goes_and_with_a_guest_their_place(database: Database) -> None:
    """A colleague's stays, and is nobody's change any more."""
    claire, ines, amina, nadia = [await someone(database, each) for each in ("Claire", "Ines", "Amina", "Nadia")]
    of_claire, of_ines = await planned(database, claire, amina), await planned(database, ines, amina, nadia)
    async with database.transaction() as db:
        await sessions.note(db, of_ines, claire.id, places=4)
        await personal_data.erase(db, claire, NOW, farewell="goodbye")
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await sessions.get(db, of_claire) is None
        stays = await sessions.get(db, of_ines)
        assert stays is not None
        assert (stays.places, stays.changed_by) == (4, None)
        assert [each.person_id for each in await guests.of_session(db, of_ines)] == [nadia.id]
        assert [each.author_id for each in await session_questions.of_session(db, of_ines)] == [nadia.id]
        assert [each.author_id for each in await session_projects.of_session(db, of_ines)] == [nadia.id]
        assert [each.person_id for each in await speakers.of_session(db, of_ines)] == [nadia.id]
        assert [each.author_id for each in await speakers.thanks_for(db, of_ines)] == [nadia.id]


async def test_with_the_second_app_what_was_planned_and_what_one_is_invited_to_go_along(database: Database) -> None:
    """Invited in both, it is one invitation: that of the app that is kept."""
    claire, again = await someone(database, "Claire"), await someone(database, "Claire again")
    before, after = await someone(database, "Amina"), await someone(database, "Amina again")
    one, both = await planned(database, claire, before), await planned(database, claire, before, after)
    async with database.transaction() as db:
        [mine, _] = await guests.of_session(db, both)
        await guests.say(db, mine.id, GuestReply.NO, NOW)
        for old, new in ((claire, again), (before, after)):
            await carrying_over.carry_over(db, old.id, new.id, NOW, only_danger=False)
            await personal_data.erase(db, old, NOW, farewell="goodbye")
    async with database.reading() as db:
        for session in (one, both):
            this = await sessions.get(db, session)
            assert this is not None
            assert this.planner_id == again.id
            assert [each.person_id for each in await guests.of_session(db, session)] == [after.id]
            said = await utterances.these(db, [each for each in (this.what, this.place) if each])
            assert {each.words.text for each in said.values()} == {"La cuisine", "Lyon"}
            asked = await session_questions.of_session(db, session)
            assert {each.author_id for each in asked} == {after.id}
            assert len(await utterances.these(db, [each.words for each in asked])) == len(asked)
            [speaker] = await speakers.of_session(db, session)
            [thanks] = await speakers.thanks_for(db, session)
            [project] = await session_projects.of_session(db, session)
            assert {speaker.person_id, thanks.author_id, project.author_id} == {after.id}
            assert speaker.line
            assert len(await utterances.these(db, [speaker.line, thanks.words, project.words])) == 3


async def test_what_was_begun_and_what_is_long_over_goes_with_its_words_and_guests(database: Database) -> None:
    """Who came to what is told at the end of the year, and then nobody's business."""
    claire, amina = await someone(database, "Claire"), await someone(database, "Amina")
    begun, old = await planned(database, claire, amina, sent=False), await planned(database, claire, amina)
    async with database.transaction() as db:
        assert await sessions.drop_drafts(db, NOW) == 0
        assert await sessions.drop_drafts(db, NOW + A_DAY) == 1
        assert await sessions.drop_old(db, NOW + A_DAY) == 0
        assert await sessions.get(db, begun) is None
    assert await counted(database) == (1, 6)
    async with database.transaction() as db:
        assert await sessions.drop_old(db, NOW + 2 * A_DAY) == 1
        assert await sessions.get(db, old) is None
    assert await counted(database) == (0, 0)


async def test_asked_anew_a_no_stays_a_no(database: Database) -> None:
    """Who can't come is not asked again and again."""
    claire = await someone(database, "Claire")
    invited = [await someone(database, each) for each in ("Amina", "Nadia", "Oksana")]
    session = await planned(database, claire, *invited)
    async with database.transaction() as db:
        listed = {each.person_id: each for each in await guests.of_session(db, session)}
        for person, reply in zip(invited, (GuestReply.YES, GuestReply.NO, GuestReply.WAITING), strict=True):
            await guests.say(db, listed[person.id].id, reply, NOW)
        await guests.ask_anew(db, session)
        assert (await guests.counted(db, [session]))[session] == {None: 2, GuestReply.NO: 1}
