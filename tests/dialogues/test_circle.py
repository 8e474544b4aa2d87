"""The circle: whose way here is done stays in sight at a lighter rhythm, if they wish, and is asked once."""

import pytest

from storage.vocabulary import Role
from tests.actor import Actor
from tests.dialogues.partners import with_project
from tests.dialogues.sessions import sends
from tests.dialogues.team import changes_role, team
from tests.world import World, on_both_phones


async def stops_helping(helper: Actor) -> None:
    """By the second tap of /pause."""
    await helper.says("/pause")
    await helper.says("/pause")
    await helper.chooses("stop", "go-on")


@on_both_phones
async def test_a_newcomer_whose_project_is_done_stays_in_the_circle(world: World, numbers_only: bool) -> None:
    """It worked: nobody has to choose between every week and never again; and a new project is as welcome."""
    amina = await with_project(world, numbers_only=numbers_only)
    await amina.says("/updates")
    assert "circle" not in await amina.offered("update-rhythm")
    await amina.says("/project")
    await amina.chooses("done", "my-project")
    await amina.sees("project-done", "stay-in-circle")
    await amina.chooses("circle", "stay-in-circle")
    await amina.sees("in-the-circle")
    await amina.says("/updates")
    assert "dans le cercle" in (await amina.sees("update-rhythm")).text
    await amina.chooses("weekly", "update-rhythm")
    await amina.says("/updates")
    await amina.chooses("circle", "update-rhythm")
    assert "cercle" in (await amina.sees("rhythm-is-now")).text
    await amina.says("/project")
    await amina.chooses("something-else", "my-project")
    await amina.sees("change-is-welcome", "rhythm-is-now", "project-trade")


async def test_a_helper_who_stops_is_thanked_asked_once_and_gets_no_question_more(world: World) -> None:
    """They said stop without a reason; the door stays open, and nobody stands in it."""
    four = await team(world)
    yusuf = four.yusuf
    await stops_helping(yusuf)
    await yusuf.sees("charter-left", "stay-in-circle")
    assert "donné" in (await yusuf.everything("stay-in-circle"))[0].text
    await yusuf.chooses("circle", "stay-in-circle")
    await yusuf.sees("in-the-circle", "adult")
    await yusuf.chooses("yes", "adult")
    assert (await yusuf.person()).role is Role.NEWCOMER
    four.look_away()
    await four.amina.asks("Comment devenir cuisinier ?")
    await four.claire.sees("question-waits")
    await yusuf.sees_nothing_new()
    await changes_role(four.claire, yusuf, "helper")
    await yusuf.chooses("that-is-all", "helper-topics")
    await world.passes(days=1)
    await changes_role(four.claire, yusuf, "newcomer")
    await world.passes(days=1)
    assert len(await yusuf.everything("stay-in-circle")) == 1


async def test_whoever_loses_the_role_by_a_counsellor_is_asked_too(world: World) -> None:
    """And who says no is left as they are."""
    four = await team(world)
    await changes_role(four.claire, four.yusuf, "newcomer")
    await world.passes(hours=1)
    await four.yusuf.sees("role-is-now", "stay-in-circle")
    await four.yusuf.chooses("as-now", "stay-in-circle")
    await four.yusuf.sees("stays-as-it-is")
    await four.yusuf.says("/updates")
    assert "chaque semaine" in (await four.yusuf.sees("update-rhythm")).text
    await four.yusuf.chooses("only-answers", "stay-in-circle")
    await four.yusuf.sees("rhythm-is-now")


@pytest.mark.parametrize(("kind", "comes"), [("trade", False), ("meal", True), ("helpers", True)])
async def test_to_what_brings_old_and_new_together_the_circle_is_invited(world: World, kind: str, comes: bool) -> None:
    """Meals and meetings of helpers; a session on a trade is for those who are on their way."""
    four = await team(world)
    await stops_helping(four.yusuf)
    await four.yusuf.chooses("circle", "stay-in-circle")
    await four.yusuf.chooses("yes", "adult")
    nadia = await with_project(world, "Nadia")
    four.look_away()
    nadia.looks_away()
    await world.helper("Parwana", approved_by=four.claire)
    await sends(world, four.claire, session_kind=kind, audience="helper" if kind == "helpers" else "newcomer")
    await world.passes(hours=1)
    invited = await four.yusuf.everything("session-invitation")
    assert bool(invited) is comes
    if comes:
        assert "cercle" in invited[0].text
    assert bool(await nadia.everything("session-invitation")) is (kind != "helpers")


async def test_nobody_looks_for_whoever_is_silent_there(world: World) -> None:
    """Counsellors have others to call."""
    amina = await with_project(world)
    claire = await world.counsellor()
    await amina.says("/project")
    await amina.chooses("done", "my-project")
    await amina.chooses("circle", "stay-in-circle")
    roya = await with_project(world, "Roya")
    await world.passes(days=30)
    await claire.says("/silent")
    listed = await claire.offered("silent-people")
    assert (await roya.person()).id in listed
    assert (await amina.person()).id not in listed
