"""A session that was sent is moved, cancelled, opened to more; and afterwards it is said who came."""

from datetime import timedelta

from tests.dialogues.partners import with_project
from tests.dialogues.sessions import opens_session, sends, until
from tests.dialogues.team import team
from tests.world import A_TUESDAY, World, on_both_phones

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris


@on_both_phones
async def test_moved_everyone_reads_the_new_time_and_is_asked_again(world: World, numbers_only: bool) -> None:
    """A yes for Thursday is none for Saturday; who said no is left in peace; no reminder of the old time comes."""
    claire = (await team(world, numbers_only=numbers_only)).claire
    amina, nadia, oksana = [
        await with_project(world, name, numbers_only=numbers_only) for name in ("Amina", "Nadia", "Oksana")
    ]
    await sends(world, claire, amina, nadia, oksana)
    await amina.chooses("yes", "session-invitation")
    await nadia.chooses("no", "session-invitation")
    await opens_session(claire)
    await claire.chooses("move", "session-page")
    for written, answer in (("hier", "not-a-time"), ("1/11/2026 10h", "time-is-past"), ("31/02 10h", "no-such-day")):
        await claire.says(written)
        await claire.sees(answer, "session-new-time")
    await claire.says("samedi 14h")
    await claire.chooses("no", "session-change-really")
    await claire.sees("nothing-changes", "session-page")
    await claire.chooses("move", "session-page")
    await claire.says("samedi 14h")
    for each in (amina, nadia, oksana):
        each.looks_away()
    await claire.chooses("yes", "session-change-really")
    await claire.sees("session-time-told", "session-page")
    for each in (amina, oksana):
        assert "sam. 28 nov., 14:00" in (await each.sees("session-moved")).text
    await nadia.sees_nothing_new()
    await oksana.chooses("yes", "session-moved")
    await oksana.chooses("welcome", "session-beforehand")
    await oksana.chooses("no", "session-welcome")
    amina.looks_away()
    oksana.looks_away()
    await until(world, STARTS)
    for each in (amina, nadia, oksana):
        await each.sees_nothing_new()
    await oksana.says("/menu")  # on WhatsApp the window opens
    await until(world, STARTS + timedelta(days=1))
    await oksana.says("/menu")
    assert [each.message for each in await oksana.everything("session-reminder")] == ["session-reminder"]
    assert not await amina.everything("session-reminder")


async def test_moved_before_it_was_read_the_first_thing_read_is_the_new_time(world: World) -> None:
    """Two messages about one meeting, of which the first is wrong, help nobody."""
    claire = await world.counsellor()
    amina = await with_project(world)
    await world.passes(hours=12)
    await sends(world, claire)
    await opens_session(claire)
    await claire.chooses("move", "session-page")
    await claire.says("vendredi 10h")
    await claire.chooses("yes", "session-change-really")
    await world.passes(hours=12)
    assert [each.message for each in await amina.everything("session-moved")] == []
    [asked] = await amina.everything("session-invitation")
    assert "ven. 27 nov., 10:00" in asked.text


async def test_elsewhere_is_told_to_those_who_count_on_it(world: World) -> None:
    """Who said nothing is not disturbed: the invitation shows the new place when they look again."""
    claire = await world.counsellor()
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await sends(world, claire, amina, nadia)
    await amina.chooses("yes", "session-invitation")
    await opens_session(claire)
    await claire.chooses("place", "session-page")
    await claire.says("3 quai Claude-Bernard, Lyon")
    nadia.looks_away()
    await claire.chooses("yes", "session-change-really")
    assert "quai Claude-Bernard" in (await amina.sees("session-elsewhere")).text
    await nadia.sees_nothing_new()
    await nadia.says("rencontres")
    await nadia.chooses((await nadia.offered("my-sessions"))[0], "my-sessions")
    assert "quai Claude-Bernard" in (await nadia.sees("session-invitation")).text


async def test_cancelled_it_is_told_once_and_old_buttons_say_so(world: World) -> None:
    """Nobody stands before a locked door; and whoever has not read of it never does."""
    claire = await world.counsellor()
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await sends(world, claire, amina, nadia)
    await amina.chooses("yes", "session-invitation")
    await nadia.chooses("no", "session-invitation")
    nadia.looks_away()
    await opens_session(claire)
    await claire.chooses("cancel", "session-page")
    await claire.chooses("yes", "session-cancel")
    await claire.sees("session-you-cancelled")
    await amina.sees("session-cancelled")
    await nadia.sees_nothing_new()
    await world.passes(minutes=1)
    await amina.chooses("yes", "session-invitation")
    await amina.sees("session-is-off")
    await world.passes(days=4)
    for seen, times in (("session-cancelled", 1), ("session-reminder", 0)):
        assert len(await amina.everything(seen)) == times
    assert not await claire.everything("session-who-came")
    await claire.chooses("move", "session-page")
    await claire.sees("session-is-gone", "all-sessions")


async def test_more_people_are_invited_and_nobody_twice(world: World) -> None:
    """Who came to the programme yesterday is asked, too; the others are not asked again."""
    claire = await world.counsellor()
    amina = await with_project(world)
    await sends(world, claire, amina)
    nadia = await with_project(world, "Nadia")
    amina.looks_away()
    await opens_session(claire)
    await claire.chooses("invite", "session-page")
    await claire.chooses("that-is-all", "audience")
    assert "Une personne" in (await claire.everything("session-more-invited"))[0].text
    await world.passes(minutes=5)
    await nadia.sees("session-invitation")
    await amina.sees_nothing_new()


async def test_who_planned_it_erases_everything_and_the_guests_hear_that_it_is_off(world: World) -> None:
    """Their words go with them; nobody waits in the rain for a meeting that nobody prepares."""
    four = await team(world)
    amina = await with_project(world, "Nadia")
    await sends(world, four.ines, amina)
    await amina.chooses("yes", "session-invitation")
    four.look_away()
    await four.ines.says("/delete")
    await four.ines.chooses("yes", "delete-everything")
    await amina.sees("session-cancelled")
    await four.claire.sees("session-lost-its-planner")


async def test_afterwards_only_the_absent_are_tapped_and_who_missed_it_may_read_of_it(world: World) -> None:
    """Of ten who came nobody types ten names; who was missing is told kindly, in their language, once."""
    claire = await world.counsellor()
    names = ("Amina", "Nadia", "Oksana", "Parwana", "Roya", "Sara", "Tara", "Zahra")
    guests = [await with_project(world, name) for name in names]
    await sends(world, claire, *guests)
    for each in guests[:-1]:
        await each.chooses("yes", "session-invitation")
    await guests[-1].chooses("maybe", "session-invitation")
    claire.looks_away()
    await until(world, STARTS + timedelta(hours=3))
    await claire.sees("session-who-came")
    first = (await claire.offered("session-who-came"))[0]
    await claire.chooses(first, "session-who-came")
    await claire.chooses(first.replace("absent/", "there/"), "session-who-came")
    await claire.chooses(first, "session-who-came")
    await claire.chooses("more", "session-who-came")
    assert len(await claire.offered("session-who-came")) == 3  # the seventh, that is all, back
    await claire.chooses("that-is-all", "session-who-came")
    counted = await claire.sees("session-counted", "session-catch-up")
    assert "\u20682\u2069" in counted.text
    await claire.says("Le chef a montré sa cuisine. Il cherche quelqu’un en mars.")
    await claire.sees("session-catch-up-sent")
    await world.passes(hours=14)
    absent = [each for each in guests if await each.everything("session-catch-up-for-you")]
    assert len(absent) == 2
    assert guests[-1] in absent
    await claire.chooses("that-is-all", "session-who-came")
    await claire.sees("session-was-counted")


async def test_who_was_there_says_how_it_was_and_the_team_reads_how_many_never_who(world: World) -> None:
    """Almost nobody was ever asked; and of two answers each would be somebody's."""
    claire = await world.counsellor()
    guests = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana", "Roya")]
    await sends(world, claire, *guests)
    for each in guests:
        await each.chooses("yes", "session-invitation")
    await until(world, STARTS + timedelta(hours=3))
    absent = next(each for each in await claire.offered("session-who-came"))
    await claire.chooses(absent, "session-who-came")
    await claire.chooses("that-is-all", "session-who-came")
    await claire.chooses("skip", "session-catch-up")
    await claire.sees("session-no-catch-up")
    await world.passes(hours=14)
    there = [each for each in guests if await each.everything("session-feedback")]
    assert len(there) == 3
    for each, face in zip(there, ("good", "so-so", "bad"), strict=True):
        await opens_session(claire)
        await claire.chooses("felt", "session-page")
        await claire.sees("session-felt-few")
        await each.chooses(face, "session-feedback")
        await each.sees("session-feedback-bad" if face == "bad" else "session-feedback-thanks")
    await opens_session(claire)
    await claire.chooses("felt", "session-page")
    felt = (await claire.sees("session-felt")).text
    assert not any(name in felt for name in ("Amina", "Nadia", "Oksana", "Roya"))
