"""Who waits for whom, as it is kept: gone with either of the two, and carried along with either."""

from datetime import timedelta

from storage import carrying_over, personal_data, session_welcomes, utterances
from storage.database import Database
from storage.masked import Words
from storage.people import Person
from storage.session_vocabulary import SessionId
from storage.vocabulary import Language
from tests.storage.conftest import NOW, someone
from tests.storage.test_sessions import planned


async def waits(database: Database, session: SessionId, yusuf: Person, amina: Person) -> None:
    """Yusuf agreed to wait for Amina, and said where."""
    async with database.transaction() as db:
        asked = await session_welcomes.ask(db, session, yusuf.id, amina.id, NOW + timedelta(hours=6))
        assert asked
        assert await session_welcomes.ask(db, session, yusuf.id, amina.id, NOW) is None
        where = await utterances.keep(db, yusuf.id, Words("Métro Foch"), Language("fr"), NOW)
        await session_welcomes.say(db, asked, agreed=True)
        await session_welcomes.tell_where(db, asked, where)


async def test_with_either_of_the_two_it_is_gone(database: Database) -> None:
    """Nobody is kept as waiting for someone of whom nothing else is kept."""
    claire, yusuf, amina, nadia = [await someone(database, each) for each in ("Claire", "Yusuf", "Amina", "Nadia")]
    session = await planned(database, claire, yusuf, amina, nadia)
    await waits(database, session, yusuf, amina)
    await waits(database, session, yusuf, nadia)
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        [left] = await session_welcomes.of_session(db, session)
    assert left.newcomer_id == nadia.id
    async with database.transaction() as db:
        await personal_data.erase(db, yusuf, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert list(await session_welcomes.of_session(db, session)) == []


async def test_with_the_second_app_it_goes_along_once(database: Database) -> None:
    """Asked in both apps, it is one question; where they wait stays readable."""
    claire, yusuf, twin, amina, again = [
        await someone(database, each) for each in ("Claire", "Yusuf", "Yusuf again", "Amina", "Amina again")
    ]
    session = await planned(database, claire, yusuf, amina)
    await waits(database, session, yusuf, amina)
    await waits(database, session, yusuf, again)
    async with database.transaction() as db:
        for old, new in ((amina, again), (yusuf, twin)):
            await carrying_over.carry_over(db, old.id, new.id, NOW, only_danger=False)
            await personal_data.erase(db, old, NOW, farewell="goodbye")
    async with database.reading() as db:
        [one] = await session_welcomes.of_session(db, session)
        assert (one.helper_id, one.newcomer_id, one.agreed) == (twin.id, again.id, True)
        assert one.words
        said = await utterances.these(db, [one.words])
        assert said[one.words].words.text == "Métro Foch"
