"""My project: read back in plain words; every item can change, and all of it; put off, it is left in peace."""

import pytest

from storage import obstacles, projects
from storage.projects import Change
from storage.vocabulary import Aim, FreeTime, HelperWish, ProjectItem
from tests.actor import Actor
from tests.dialogues.test_intake import SMALL, project_of, small_questions
from tests.dialogues.thread import three
from tests.dialogues.two_apps import code_shown_to
from tests.world import World, on_both_phones


async def changes_of(actor: Actor) -> list[Change]:
    """How this person's project changed, newest first."""
    person = await actor.person()
    async with actor.world.database.reading() as db:
        return await projects.changes_of(db, person.id)


async def tells_all(actor: Actor) -> None:
    """Everything at once, one after the other."""
    await actor.says("/project")
    await actor.chooses("tell-all", "my-project")
    await actor.chooses("kitchen", "project-trade")
    await actor.chooses("job", "project-aim")
    await actor.chooses("now", "project-income")
    await actor.chooses("skip", "project-obstacles")
    await actor.chooses("a-little", "project-french")
    await actor.chooses("tell", "project-before")
    await actor.says("Professeure à Kaboul, 10 ans")
    await actor.chooses("evening", "project-free-time")
    await actor.chooses("that-is-all", "project-free-time")
    await actor.chooses("woman", "project-wishes")
    await actor.chooses("that-is-all", "project-wishes")


async def changes(actor: Actor, item: str, option: str) -> None:
    """One item, from the menu of items."""
    await actor.says("/project")
    await actor.chooses("change", "my-project")
    await actor.chooses(item, "change-what")
    await actor.chooses(option, f"project-{item}")


@on_both_phones
@pytest.mark.parametrize("language", ["fr", "fa-AF", "uk"])
async def test_who_likes_to_tells_it_all_now_and_reads_it_back(world: World, numbers_only: bool, language: str) -> None:
    """Some want it done: one after the other, each may be passed over, and in the end all of it in plain words."""
    amina = await world.newcomer("Amina", language, numbers_only=numbers_only)
    await tells_all(amina)
    told = await amina.sees("that-was-all", "my-project")
    for each in ("topic-kitchen", "aim-job", "income-now", "french-a-little", "free-time-evening", "wish-woman"):
        assert world.text(language, each) in told.text
    assert "Professeure à Kaboul, 10 ans" in told.text


async def test_left_in_the_middle_it_goes_on_with_what_was_not_told(world: World) -> None:
    """The baby woke up: what was told stays told."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/project")
    await amina.chooses("tell-all", "my-project")
    await amina.chooses("kitchen", "project-trade")
    await amina.says("/menu")
    await world.passes(days=2)
    await amina.chooses("project", "menu")
    await amina.chooses("tell-all", "my-project")
    await amina.sees("project-aim")


@on_both_phones
async def test_a_change_of_one_item_is_kept_as_history(world: World, numbers_only: bool) -> None:
    """What she said before is not forgotten, and she can read it."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await tells_all(amina)
    await changes(amina, "french", "everyday")
    assert world.text("fr", "french-everyday") in (await amina.sees("my-project")).text
    (change,) = await changes_of(amina)
    assert (change.item, change.before, change.after) == (ProjectItem.FRENCH, ("a-little",), ("everyday",))
    await amina.chooses("before", "my-project")
    assert world.text("fr", "french-a-little") in (await amina.sees("it-was")).text


async def test_a_job_and_a_business_are_no_contradiction(world: World) -> None:
    """Many do both: nobody is told that they can't make up their mind. The last counts, the first stays noted."""
    amina = await world.newcomer("Amina", "fr")
    await tells_all(amina)
    await changes(amina, "aim", "business")
    await amina.sees("both-is-fine", "my-project")
    assert (await project_of(amina)).aim is Aim.BUSINESS
    assert [(each.before, each.after) for each in await changes_of(amina)] == [(("job",), ("business",))]


async def test_a_second_tap_takes_a_choice_back_and_nobody_is_wished_for_as_both(world: World) -> None:
    """A slip of the thumb needs no undoing elsewhere."""
    amina = await world.newcomer("Amina", "fr")
    await tells_all(amina)
    await changes(amina, "wishes", "man")
    await changes(amina, "free-time", "evening")
    await amina.chooses("morning", "project-free-time")
    known = await project_of(amina)
    assert (known.wishes, known.free_time) == ((HelperWish.MAN,), (FreeTime.MORNING,))


@on_both_phones
async def test_something_else_altogether_is_met_with_respect(world: World, numbers_only: bool) -> None:
    """A change of project is a success: the trade and the aim anew, and why, if she likes."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await tells_all(amina)
    await amina.chooses("something-else", "my-project")
    await amina.sees("change-is-welcome", "project-trade")
    await amina.says("Fleuriste")
    await amina.chooses("business", "project-aim")
    await amina.sees("why-changed")
    await amina.says("Le restaurant finit trop tard pour mes enfants.")
    told = await amina.sees("my-project")
    assert "Fleuriste" in told.text
    changed = await changes_of(amina)
    assert {each.item for each in changed} == {ProjectItem.TRADE, ProjectItem.AIM}
    assert all(each.why for each in changed)


async def test_put_off_it_is_asked_about_on_that_day_and_not_before(world: World) -> None:
    """A birth, an illness: nobody reminds her of her project until the day that she named, in her waking hours."""
    team = await three(world)
    await team.answer()
    await team.amina.says("/project")
    await team.amina.chooses("put-off", "my-project")
    await team.amina.chooses("one-month", "put-off")
    await team.amina.sees("project-put-off")
    await world.passes(days=2)
    await team.amina.says("Merci Yusuf !", reply_to="answer-arrived")
    assert not await small_questions(team.amina)
    await world.passes(days=27)
    assert not await team.amina.everything("project-comes-back")
    await world.passes(days=2)
    assert len(await team.amina.everything("project-comes-back")) == 1
    await world.passes(days=60)
    assert len(await team.amina.everything("project-comes-back")) == 1
    await team.amina.chooses("go-on", "project-comes-back")
    await team.amina.sees("project-goes-on", "my-project")


@pytest.mark.parametrize(("option", "then"), [("later", "put-off"), ("something-else", "project-trade")])
async def test_when_it_comes_back_it_may_wait_on_or_be_another(world: World, option: str, then: str) -> None:
    """Not yet, or not that: both are answers."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/project")
    await amina.chooses("put-off", "my-project")
    await amina.chooses("three-months", "put-off")
    await world.passes(days=92)
    await amina.chooses(option, "project-comes-back")
    await amina.sees(then)


async def test_who_put_it_off_and_stopped_is_left_in_peace(world: World) -> None:
    """Stopped is stopped."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/project")
    await amina.chooses("put-off", "my-project")
    await amina.chooses("one-month", "put-off")
    await amina.says("/stop")
    amina.looks_away()
    await world.passes(days=40)
    await amina.sees_nothing_new()


async def test_it_can_be_taken_up_again_before_that_day(world: World) -> None:
    """The day she named binds us, not her."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/project")
    await amina.chooses("put-off", "my-project")
    await amina.chooses("six-months", "put-off")
    await amina.says("/project")
    await amina.chooses("go-on", "my-project")
    await amina.sees("project-goes-on", "my-project")
    await world.passes(days=200)
    assert not await amina.everything("project-comes-back")


async def test_a_voice_where_a_choice_is_wanted_is_answered_with_what_to_do(world: World) -> None:
    """It went to nobody, and the question stands where it was."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/project")
    await amina.chooses("tell-all", "my-project")
    await amina.chooses("skip", "project-trade")
    await amina.speaks(b"a voice")
    await amina.sees("only-a-choice", "project-aim")


async def test_the_project_goes_along_when_two_apps_become_one_person(world: World) -> None:
    """What she told in the second app, her own words and what stands in her way included, she need not tell again."""
    first = await world.newcomer("Amina", "fr")
    second = await world.newcomer("Amina", "fr", numbers_only=True)
    await tells_all(second)
    await changes(second, "aim", "business")
    await changes(second, "obstacles", "debts")
    await second.chooses("no", "obstacle-contact")
    await second.says(await code_shown_to(first))
    await second.sees("app-linked")
    await first.says("/project")
    assert "Professeure à Kaboul, 10 ans" in (await first.sees("my-project")).text
    person = await first.person()
    async with world.database.reading() as db:
        assert len(await obstacles.of(db, person.id)) == 1
    assert len(await changes_of(first)) == 1


async def test_erased_nothing_of_it_is_left(world: World) -> None:
    """Health, debts, a dream given up: nobody finds out afterwards."""
    amina = await world.newcomer("Amina", "fr")
    await tells_all(amina)
    await changes(amina, "aim", "business")
    await changes(amina, "obstacles", "health")
    person = await amina.person()
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    async with world.database.reading() as db:
        assert await projects.get(db, person.id) == projects.Project(person.id)
        assert await projects.changes_of(db, person.id) == []
        assert await obstacles.of(db, person.id) == []


async def test_a_helper_has_no_project_of_this_kind(world: World) -> None:
    """A role taken or given acts at once: the command is newcomers'."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await yusuf.says("/project")
    await yusuf.sees("not-here", "menu")
    assert not any(seen.message in SMALL for seen in await yusuf.everything())
