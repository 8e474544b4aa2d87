"""What goes to many goes to those it is for, and to nobody else."""

from dataclasses import replace

from storage import audiences, helper_profiles, people, projects
from storage.audiences import Audience
from storage.database import Database
from storage.session_vocabulary import SessionId
from storage.vocabulary import Language, PersonId, ProjectItem, Role, Standing, Topic
from tests.storage.conftest import NOW, someone

EVERYONE = Audience()
COOKS = Audience(trades=(Topic.KITCHEN,))


async def _called(database: Database, audience: Audience) -> set[str]:
    async with database.reading() as db:
        found = await audiences.members(db, audience, simulated=False)
    return {each.name.text for each in found if each.name}


async def test_each_choice_narrows_it_down_and_nothing_chosen_is_everyone(database: Database) -> None:
    """A text that is not for someone is one more that they stop reading."""
    amina, yusuf, oksana, taras = [await someone(database, name) for name in ("Amina", "Yusuf", "Oksana", "Taras")]
    async with database.transaction() as db:
        for each in (amina, yusuf, oksana, taras):
            await people.change_standing(db, each.id, Standing.ACTIVE)
        await projects.tell(db, amina.id, ProjectItem.TRADE, NOW, trade=Topic.KITCHEN)
        for helper, topics in ((yusuf, [Topic.FIRST_JOB, Topic.KITCHEN]), (taras, [Topic.BUILDING])):
            await people.change_role(db, helper.id, Role.HELPER)
            await helper_profiles.begin(db, helper.id)
            await helper_profiles.note(db, helper.id, topics=topics)
        for ukrainian in (oksana, taras):
            await people.choose_language(db, ukrainian.id, Language("uk"))
    assert await _called(database, EVERYONE) == {"Amina", "Yusuf", "Oksana", "Taras"}
    assert await _called(database, COOKS) == {"Amina", "Yusuf"}
    assert await _called(database, Audience(roles=(Role.HELPER,))) == {"Yusuf", "Taras"}
    assert await _called(database, Audience(languages=(Language("uk"),), roles=(Role.NEWCOMER,))) == {"Oksana"}
    assert await _called(database, Audience(named=(amina.id, taras.id))) == {"Amina", "Taras"}
    cooks_and_oksana = replace(COOKS, named=(oksana.id,))
    assert await _called(database, cooks_and_oksana) == {"Amina", "Yusuf", "Oksana"}
    assert await _called(database, Audience(trades=(Topic.CARE,))) == set()


async def test_who_stopped_or_was_shut_out_is_in_none(database: Database) -> None:
    """They said so, or somebody had to."""
    for name, standing in (("Amina", Standing.STOPPED), ("Oksana", Standing.BLOCKED), ("Nadia", Standing.ARRIVING)):
        person = await someone(database, name)
        async with database.transaction() as db:
            await people.change_standing(db, person.id, standing)
    assert await _called(database, EVERYONE) == set()


def test_it_is_kept_as_it_was_chosen() -> None:
    """It is resolved when the text leaves: who came meanwhile is in it, who left is not."""
    chosen = Audience((Role.HELPER,), (Language("uk"),), (Topic.KITCHEN,), (SessionId("a"),), (PersonId("b"),))
    assert Audience.from_json(chosen.as_json()) == chosen
    assert not chosen.is_everyone
    assert EVERYONE.is_everyone
