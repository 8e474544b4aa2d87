"""Where hours differ: those whom a session is for say first which of some times fit; one of them is fixed."""

from datetime import timedelta

from storage.schema import session_time_answers
from tests.actor import Actor, Seen
from tests.dialogues.choosing import chooses_for
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import SESSION, opens_session, until
from tests.dialogues.team import changes_role, team
from tests.world import A_TUESDAY, World, on_both_phones

THURSDAY = A_TUESDAY + timedelta(days=2, hours=8)  # 18:00 in Paris
SATURDAY = A_TUESDAY + timedelta(days=4)  # 10:00 in Paris
TIMES = "jeudi 18h\nsamedi 10h"


async def plans(claire: Actor, times: str = TIMES) -> None:
    """As far as it is read back, with the question for the time in place of a time."""
    await claire.says("/session")
    await claire.chooses("new", "all-sessions")
    await claire.chooses("trade", "session-kind")
    await claire.says(SESSION["session-what"])
    await claire.chooses("ask", "session-at")
    await claire.sees("session-times")
    await claire.says(times)
    await claire.chooses("that-is-all", "session-times")
    await claire.chooses("two-hours", "session-lasts")
    await claire.says(SESSION["session-place"])
    await chooses_for(claire, roles=["newcomer"])
    await claire.chooses("that-is-all", "session-extras")
    await claire.chooses("any", "session-places")
    await claire.sees("session-read-back")


async def asks(world: World, claire: Actor, *asked: Actor, times: str = TIMES) -> None:
    """Planned, sent; and the question has reached those who are asked."""
    await plans(claire, times)
    for each in asked:
        each.looks_away()
    await claire.chooses("send", "session-read-back")
    await claire.sees("session-times-sent")
    await world.passes(minutes=5)
    for each in asked:
        await each.sees("session-when-fits")


async def opens(claire: Actor) -> str:
    """The question on the counsellors' page: its text."""
    await claire.says("/session")
    await claire.chooses((await claire.offered("all-sessions"))[0], "all-sessions")
    return plain(await claire.sees("session-times-page"))


def plain(seen: Seen) -> str:
    """Its text without the marks that keep each part in its own direction."""
    return seen.text.replace("\u2068", "").replace("\u2069", "")


async def says_fits(actor: Actor, *numbers: int) -> None:
    """These of the times fit, each a tap; and that is all."""
    times = [each.partition("/")[2] for each in (await actor.offered("session-when-fits"))[:-1]]
    for number in numbers:
        await actor.chooses(f"add/{times[number]}", "session-when-fits")
    await actor.chooses("that-is-all" if numbers else "none", "session-when-fits")


@in_each_language
async def test_the_time_that_fits_most_is_fixed_and_everyone_invited_to_it(
    world: World, language: str, numbers_only: bool
) -> None:
    """Hours that did not fit kept people away: they say which do, before anyone is invited."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    nadia, oksana = [await with_project(world, name) for name in ("Nadia", "Oksana")]
    await asks(world, claire, amina, nadia, oksana)
    await says_fits(amina, 0, 1)
    await amina.sees("session-times-kept")
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    first, second = (await amina.offered("session-when-fits"))[:2]
    assert first.startswith("drop/")
    await amina.chooses(first, "session-when-fits")
    await amina.chooses("that-is-all", "session-when-fits")
    await says_fits(nadia)
    await nadia.sees("session-times-none")
    await nadia.says("/session")
    [line, _] = (await nadia.sees("my-sessions")).bubble.buttons
    assert "vous avez répondu" in line.label
    shown = await opens(claire)
    assert "jeu. 26 nov., 18:00" in shown
    assert "Amina" not in shown
    fixed = second.partition("/")[2]
    await claire.chooses(fixed, "session-times-page")
    await claire.chooses("no", "session-times-really")
    await claire.sees("nothing-changes", "session-times-page")
    await claire.chooses(fixed, "session-times-page")
    for each in (amina, nadia, oksana):
        each.looks_away()
    await claire.chooses("yes", "session-times-really")
    await claire.sees("session-time-fixed", "session-page")
    await world.passes(minutes=5)
    for each in (amina, nadia, oksana):
        await each.sees("session-invitation")
    async with world.reading() as db:
        assert (await db.execute(session_time_answers.select())).all() == []
    assert (await amina.sees("session-invitation")).text != (await nadia.sees("session-invitation")).text
    await oksana.chooses("none", "session-when-fits")  # a late tap
    await oksana.sees("session-times-closed")
    await amina.chooses("yes", "session-invitation")
    await amina.sees("session-you-come")
    assert not await amina.everything("session-times-off")


@on_both_phones
async def test_what_can_not_be_read_is_named_and_the_rest_is_kept(world: World, numbers_only: bool) -> None:
    """Whoever writes on a phone between two appointments should not have to write it all again."""
    claire = (await team(world, numbers_only=numbers_only)).claire
    await claire.says("/session Table ronde")
    await claire.chooses("trade", "session-kind")
    await claire.chooses("ask", "session-at")
    await claire.says("bientôt\n1/11/2026 10h\n31/02 10h\njeudi 18h\njeudi 18h")
    wrong = await claire.sees("session-times-wrong")
    for number in (1, 2, 3, 5):
        assert f"Ligne {number}" in plain(wrong)
    assert await claire.offered("session-times") == ["anew", "back"]
    await claire.says("vendredi 10h, samedi 10h, lundi 9h")
    await claire.says("demain 9h")
    await claire.sees("session-times-wrong", "session-times")
    assert (await claire.offered("session-times"))[:2] == ["that-is-all", "anew"]
    await claire.chooses("anew", "session-times")
    await claire.says(TIMES)
    await claire.chooses("that-is-all", "session-times")
    await claire.chooses("days", "session-lasts")
    await claire.chooses("two", "session-days")
    await claire.chooses("not-yet", "session-place")
    await chooses_for(claire, roles=["newcomer"])
    await claire.chooses("that-is-all", "session-extras")
    await claire.chooses("any", "session-places")
    read = plain(await claire.sees("session-read-back"))
    assert all(each in read for each in ("2 jours", "jeu. 26 nov., 18:00", "sam. 28 nov., 10:00"))


async def test_one_time_after_all_and_one_who_is_gone_is_asked_nothing(world: World) -> None:
    """A plan changes while it is made; and whoever erased themselves counts nowhere."""
    claire = await world.counsellor()
    amina, nadia = [await with_project(world, name) for name in ("Amina", "Nadia")]
    await asks(world, claire, amina, nadia)
    await says_fits(nadia, 0)
    await nadia.says("/delete")
    await nadia.chooses("yes", "delete-everything")
    await says_fits(amina, 1)
    assert "Réponses\u00a0: 1 sur 1." in await opens(claire)
    await claire.chooses("anew", "session-times-page")
    await claire.chooses("yes", "session-times-really")
    await world.passes(minutes=1)  # a second tap at once would be a slip of the thumb
    await amina.chooses("that-is-all", "session-when-fits")
    await amina.sees("session-times-closed")
    await claire.says("vendredi 9h\nvendredi 14h")
    await claire.chooses("that-is-all", "session-times")
    await claire.chooses("send", "session-read-back")
    await world.passes(minutes=5)
    assert len(await amina.offered("session-when-fits")) == 3
    await opens(claire)
    await claire.chooses("anew", "session-times-page")
    await claire.chooses("yes", "session-times-really")
    await claire.chooses("back", "session-times")
    await claire.says("/session")
    await claire.chooses((await claire.offered("all-sessions"))[0], "all-sessions")
    await claire.says("samedi 14h")
    for step, answer in (("session-place", "not-yet"), ("audience", "that-is-all"), ("session-extras", "that-is-all")):
        await claire.chooses(answer, step)
    await claire.chooses("any", "session-places")
    await claire.chooses("send", "session-read-back")
    await claire.sees("session-sent")
    await opens_session(claire)


async def test_of_two_counsellors_the_first_fixes_it_and_who_chose_hears_of_an_end(world: World) -> None:
    """Two who decide at the same time must not decide two things; a time that was promised is taken back in words."""
    both = await team(world)
    claire, ines = both.claire, both.ines
    amina, nadia = [await with_project(world, name) for name in ("Amina", "Nadia")]
    await asks(world, claire, amina, nadia)
    await says_fits(amina, 0)
    first, second = (await amina.offered("session-when-fits"))[:2]
    await opens(ines)
    await ines.chooses(second.partition("/")[2], "session-times-page")
    await opens(claire)
    await claire.chooses("cancel", "session-times-page")
    await claire.chooses("yes", "session-times-really")
    await claire.sees("session-times-cancelled")
    await ines.chooses("yes", "session-times-really")
    await ines.sees("session-not-editable", "all-sessions")
    await world.passes(minutes=5)
    assert len(await amina.everything("session-times-off")) == 1
    assert not await nadia.everything("session-times-off")
    await amina.chooses(first, "session-when-fits")
    await amina.sees("session-times-closed")


async def test_times_that_passed_can_not_be_fixed_and_with_the_last_the_planner_is_told(world: World) -> None:
    """A question nobody closes must not hang there for ever."""
    claire = await world.counsellor()
    amina = await with_project(world)
    await asks(world, claire, amina)
    await says_fits(amina, 0)
    thursday = (await amina.everything("session-when-fits"))[0]
    await opens(claire)
    offered = await claire.offered("session-times-page")
    await until(world, THURSDAY + timedelta(minutes=1))
    await claire.chooses(offered[0], "session-times-page")
    await claire.sees("time-is-past", "session-times-page")
    assert offered[0] not in await claire.offered("session-times-page")
    claire.looks_away()
    await until(world, SATURDAY + timedelta(minutes=1))
    await claire.says("/menu")
    assert await claire.everything("session-times-passed")
    await amina.chooses((await amina.offered(thursday))[0], thursday)
    await amina.sees("session-times-closed")
    await claire.says("/session")
    await claire.chooses((await claire.offered("all-sessions"))[0], "all-sessions")
    await claire.sees("session-at")


async def test_what_a_colleague_said_meanwhile_is_told_and_what_was_written_is_shown(world: World) -> None:
    """Two who plan the same thing: the second must not undo the first unawares, nor lose what they wrote."""
    both = await team(world)
    claire, ines = both.claire, both.ines
    await claire.says("/session Table ronde")
    await claire.chooses("round-table", "session-kind")
    await claire.chooses("ask", "session-at")
    await ines.says("/session")
    await ines.chooses((await ines.offered("all-sessions"))[0], "all-sessions")
    await ines.says("vendredi 9h")
    await ines.sees("session-lasts")
    await claire.says(TIMES)
    typed = await claire.sees("session-changed-meanwhile", "session-you-wrote")
    assert "sam. 28 nov., 10:00" in plain(typed)
    await claire.says("un de ces jours")
    await claire.sees("session-times-wrong", "session-times")
    await claire.says("/session")
    await claire.chooses((await claire.offered("all-sessions"))[0], "all-sessions")
    await claire.sees("session-lasts")  # the time that Ines said is still there


async def test_a_role_that_was_taken_back_fixes_nothing(world: World) -> None:
    """Whoever is no counsellor any more reads no counts, and decides nothing, with a page that still stands there."""
    both = await team(world)
    claire, ines = both.claire, both.ines
    amina = await with_project(world)
    await asks(world, claire, amina)
    await opens(ines)
    first = (await ines.offered("session-times-page"))[0]
    await ines.chooses(first, "session-times-page")
    await changes_role(claire, ines, "helper")
    for option, step in (("yes", "session-times-really"), (first, "session-times-page")):
        await world.passes(minutes=1)
        await ines.chooses(option, step)
        await ines.sees("menu")
        assert not await ines.everything("session-time-fixed")
    assert not await amina.everything("session-invitation")


async def test_who_planned_it_erases_themselves_and_who_chose_a_time_hears_of_it(world: World) -> None:
    """What they planned goes with them; nobody should keep an evening free for it."""
    claire = (await team(world)).claire
    amina = await with_project(world)
    await asks(world, claire, amina)
    await says_fits(amina, 0)
    await claire.says("/delete")
    await claire.chooses("yes", "delete-everything")
    await world.passes(minutes=5)
    assert await amina.everything("session-times-off")
    async with world.reading() as db:
        assert (await db.execute(session_time_answers.select())).all() == []
