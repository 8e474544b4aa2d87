"""Obstacles: who helps with it is said at once; a counsellor writes only after a yes, and nobody else ever sees it."""

import pytest

from storage import obstacles
from storage.obstacles import Obstacle
from storage.vocabulary import ObstacleKind, QuestionState
from tests.actor import Actor
from tests.dialogues.thread import question_of, three
from tests.world import World, on_both_phones


async def named_by(actor: Actor) -> list[Obstacle]:
    """What stands in this person's way."""
    person = await actor.person()
    async with actor.world.database.reading() as db:
        return await obstacles.of(db, person.id)


async def tells(actor: Actor, kind: str) -> None:
    """In /project, they say what is in the way, and nothing else."""
    await actor.says("/project")
    if "change" in await actor.offered("my-project"):
        await actor.chooses("change", "my-project")
        await actor.chooses("obstacles", "change-what")
    else:
        await actor.chooses("tell-all", "my-project")
        for step in ("project-trade", "project-aim", "project-income"):
            await actor.chooses("skip", step)
    if kind not in await actor.offered("project-obstacles"):
        await actor.chooses("more", "project-obstacles")
    await actor.chooses(kind, "project-obstacles")


@on_both_phones
async def test_with_her_yes_a_counsellor_takes_it_in_one_tap_and_writes(world: World, numbers_only: bool) -> None:
    """Debts keep people awake: an address at once, and a person soon."""
    team = await three(world, numbers_only=numbers_only)
    await tells(team.amina, "debts")
    assert "Point Conseil Budget" in (await team.amina.sees("who-helps-debts")).text
    await team.amina.sees("obstacle-contact")
    await team.amina.chooses("yes", "obstacle-contact")
    await team.amina.sees("counsellor-will-write", "project-obstacles")
    card = await team.claire.sees("question-waits")
    assert world.text("fr", "obstacle-debts") in card.text
    await team.claire.says("/waiting")
    assert any(world.text("fr", "obstacle-debts") in label for label in (await team.claire.sees("waiting")).labels)
    await team.claire.chooses("answer", "question-waits")
    await team.claire.says("Je vous accompagne mardi.")
    await team.amina.chooses("that-is-all", "project-obstacles")
    assert "mardi" in (await team.amina.everything("answer-arrived"))[-1].text
    await team.yusuf.sees_nothing_new()


@pytest.mark.parametrize("kind", list(ObstacleKind))
async def test_each_obstacle_gets_an_address_in_every_language(world: World, kind: ObstacleKind) -> None:
    """Whoever names one hears who helps with it, before anything else is asked."""
    for language in ("fr", "fa-AF", "uk"):
        amina = await world.newcomer("Amina", language)
        await tells(amina, kind)
        assert [seen.message for seen in await amina.new()] == [f"who-helps-{kind}", "obstacle-contact"]


async def test_without_her_yes_nobody_hears_of_it(world: World) -> None:
    """What she said is hers."""
    team = await three(world)
    await tells(team.amina, "health")
    await team.amina.chooses("no", "obstacle-contact")
    await team.amina.sees("nobody-contacts-you")
    await team.claire.sees_nothing_new()
    await team.claire.says("/waiting")
    assert len((await team.claire.sees("waiting")).labels) == 1
    (named,) = await named_by(team.amina)
    assert named.contact_allowed is False


@on_both_phones
async def test_words_are_kept_and_go_to_a_counsellor_only_after_a_yes(world: World, numbers_only: bool) -> None:
    """ "May someone write to you?" is answered with what is the matter: that is no yes, and not lost."""
    team = await three(world, numbers_only=numbers_only)
    await tells(team.amina, "discrimination")
    await team.amina.says("On m’a refusé un appartement à cause de mon nom.")
    await team.amina.sees("obstacle-contact")
    await team.claire.sees_nothing_new()
    await team.amina.chooses("yes", "obstacle-contact")
    assert "refusé un appartement" in (await team.claire.sees("question-waits")).text


async def test_it_is_never_offered_to_a_peer(world: World) -> None:
    """Not by a counsellor's tap, not by a helper's, not when nobody takes it."""
    team = await three(world)
    await tells(team.amina, "papers")
    await team.amina.chooses("yes", "obstacle-contact")
    assert "offer" not in await team.claire.offered("question-waits")
    await world.passes(days=5)
    await team.yusuf.sees_nothing_new()
    assert (await question_of(world, team.amina)).state is QuestionState.WITH_COUNSELLOR


async def test_two_counsellors_who_take_it_at_once_do_not_both_write(world: World) -> None:
    """Whoever comes second is told who has it."""
    team = await three(world)
    paul = await world.counsellor("Paul")
    await tells(team.amina, "housing")
    await team.amina.chooses("yes", "obstacle-contact")
    await team.claire.chooses("answer", "question-waits")
    await paul.chooses("answer", "question-waits")
    assert "Claire" in (await paul.sees("no-longer-waits")).text


async def test_a_yes_can_be_taken_back_and_the_counsellor_is_told(world: World) -> None:
    """She thought it over. Whoever had taken it stops, and hears why."""
    team = await three(world)
    await tells(team.amina, "debts")
    await team.amina.chooses("yes", "obstacle-contact")
    await team.claire.chooses("answer", "question-waits")
    await tells(team.amina, "debts")
    await team.amina.chooses("no", "obstacle-contact")
    await team.amina.sees("nobody-contacts-you")
    await team.claire.sees("other-closed-talk")
    await team.claire.says("Bonjour Amina, pour vos dettes…")
    assert not team.amina.has_seen("pour vos dettes")


async def test_what_is_over_leaves_her_project(world: World) -> None:
    """A place at the day nursery: good news, and one line less."""
    team = await three(world)
    await tells(team.amina, "children")
    await team.amina.chooses("no", "obstacle-contact")
    await tells(team.amina, "children")
    await team.amina.chooses("over", "obstacle-contact")
    await team.amina.sees("obstacle-is-over")
    assert await named_by(team.amina) == []


async def test_asked_twice_for_the_same_obstacle_counsellors_get_it_once(world: World) -> None:
    """A second yes is impatience, and no second case."""
    team = await three(world)
    for told in ("counsellor-will-write", "counsellor-knows-already"):
        await tells(team.amina, "transport")
        await team.amina.chooses("yes", "obstacle-contact")
        await team.amina.sees(told)
    assert len(await team.claire.everything("question-waits")) == 1


async def test_helpers_see_obstacles_only_when_she_says_so_as_she_asks(world: World) -> None:
    """Before a claim: trade, aim, how soon; what stands in the way is hers to tell."""
    team = await three(world)
    await team.ask()
    await tells(team.amina, "children")
    await team.amina.chooses("no", "obstacle-contact")
    for answer, shown in (("yes", False), ("with-obstacles", True)):
        await team.amina.says(f"/ask Question à propos de {answer} ?")
        await team.amina.chooses(answer, "ask-as-before")
        offered = await team.yusuf.sees("question-offered")
        assert (world.text("fr", "obstacle-children") in offered.text) is shown
        team.yusuf.looks_away()
