"""What matching keeps of people: it goes along when two apps become one person, and is gone when they are."""

from sqlalchemy import func, select

from storage import carrying_over, helper_profiles, not_lived, people, personal_data, projects
from storage.database import Database
from storage.not_lived import About
from storage.schema import not_lived as rows
from storage.vocabulary import Topic
from tests.storage.conftest import NOW, someone

KITCHEN, CARE = About(Topic.KITCHEN), About(Topic.CARE, other_path=True)


async def test_two_apps_of_one_person_become_one_with_all_that_was_said(database: Database) -> None:
    """Their country opens under the other key, and what is not their experience is counted on."""
    second, amina = await someone(database, "Amina", chat="1"), await someone(database, "Amina", chat="2")
    async with database.transaction() as db:
        await helper_profiles.begin(db, second.id)
        await projects.tell_country(db, second.id, "Iran")
        assert [await not_lived.say(db, second.id, about, NOW) for about in (KITCHEN, KITCHEN, CARE)] == [1, 2, 1]
        await not_lived.say(db, amina.id, CARE, NOW)
        await carrying_over.carry_over(db, second.id, amina.id, NOW, only_danger=False)
    async with database.transaction() as db:
        await personal_data.erase(db, second, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await projects.country_of(db, amina.id) == "Iran"
        assert await not_lived.of(db, [amina.id, second.id]) == {amina.id: {KITCHEN: 2, CARE: 1}}


async def test_taking_it_back_and_erasing_leave_nothing(database: Database) -> None:
    """Nobody is kept to what they said once."""
    yusuf = await someone(database, "Yusuf")
    async with database.transaction() as db:
        for about in (KITCHEN, CARE):
            await not_lived.say(db, yusuf.id, about, NOW)
        await not_lived.take_back(db, yusuf.id, KITCHEN)
        assert await not_lived.of(db, [yusuf.id]) == {yusuf.id: {CARE: 1}}
        await projects.tell_country(db, yusuf.id, "Iran")
        await projects.tell_country(db, yusuf.id, None)
        assert await projects.country_of(db, yusuf.id) is None
    async with database.transaction() as db:
        known = await people.get(db, yusuf.id)
        assert known
        await personal_data.erase(db, known, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(rows))).scalar_one() == 0
