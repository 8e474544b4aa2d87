"""For whom something is: by role, language, trade, a session, or name; seen while it is chosen, and changed by taps."""

from tests.dialogues.announcing import TEXT, sends, writes
from tests.dialogues.choosing import chooses_for, ticks
from tests.dialogues.partners import with_project
from tests.dialogues.sessions import sends as sends_session
from tests.dialogues.team import team
from tests.world import World


async def test_to_the_people_of_a_session_but_those_who_said_no(world: World) -> None:
    """The room has changed: this is for who comes, not for the town."""
    four = await team(world)
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await sends_session(world, four.claire, amina, nadia)
    await nadia.chooses("no", "session-invitation")
    await four.claire.says(f"/announce {TEXT}")
    await four.claire.chooses("sessions", "audience")
    [session, *_] = await four.claire.offered("audience-sessions")
    await four.claire.chooses(session, "audience-sessions")
    await four.claire.chooses("that-is-all", "audience-sessions")
    shown = (await four.claire.sees("audience")).text
    assert "Rencontres choisies" in shown
    await four.claire.chooses("that-is-all", "audience")
    nadia.looks_away()
    await sends(four.claire)
    await world.passes(minutes=3)
    assert TEXT in (await amina.sees("announcement")).text
    await nadia.sees_nothing_new()


async def test_two_by_their_names_and_nobody_else(world: World) -> None:
    """A list: whoever is meant is written to, once, and each name can be taken off again."""
    four = await team(world)
    amina, ines = four.amina, four.ines
    await four.claire.says(f"/announce {TEXT}")
    await four.claire.chooses("name", "audience")
    for name in ("Amina", "Ines", "Yusuf"):
        await four.claire.says(name)
        await four.claire.chooses((await four.claire.offered("audience-found"))[0], "audience-found")
        await four.claire.chooses("another", "audience-found")
    await four.claire.says("Yusuf")
    await four.claire.chooses(f"drop/{(await four.yusuf.person()).id}", "audience-found")
    await four.claire.chooses("that-is-all", "audience-found")
    assert "Choisies par leur nom\u00a0: \u20682" in (await four.claire.sees("audience")).text
    await four.claire.chooses("that-is-all", "audience")
    four.yusuf.looks_away()
    await sends(four.claire)
    await world.passes(minutes=3)
    await amina.sees("announcement")
    await ines.sees("announcement")
    await four.yusuf.sees_nothing_new()


async def test_everyone_is_one_tap_and_nobody_by_mistake(world: World) -> None:
    """A session is for nobody as long as nothing was chosen; "everyone" is said, not forgotten."""
    four = await team(world)
    amina = await with_project(world)
    await four.claire.says("/session Table ronde cuisine, mardi 18h30-20h")
    await four.claire.chooses("round-table", "session-kind")
    await four.claire.chooses("not-yet", "session-place")
    assert "Personne pour l’instant" in (await four.claire.sees("audience")).text
    await four.claire.chooses("everyone", "audience")
    assert "interprètes" in (await four.claire.sees("audience")).text
    assert "everyone" not in await four.claire.offered("audience")
    await chooses_for(four.claire)
    await four.claire.chooses("that-is-all", "session-extras")
    await four.claire.chooses("any", "session-places")
    amina.looks_away()
    await four.claire.chooses("send", "session-read-back")
    await world.passes(minutes=5)
    assert "tout le monde" in (await amina.sees("session-invitation")).text


async def test_an_old_button_does_not_change_what_was_sent(world: World) -> None:
    """Sent is sent: the old list of roles leads to the announcement's page, where it can be called back."""
    four = await team(world)
    await writes(four.claire, roles=["helper"])
    await sends(four.claire)
    await four.claire.chooses("add/newcomer", "audience-roles")
    await four.claire.sees("announcement-is-not-open", "announcements")
    four.amina.looks_away()
    await world.passes(minutes=3)
    await four.amina.sees_nothing_new()


async def test_a_counsellor_no_more_chooses_nobody(world: World) -> None:
    """A role taken away acts on old buttons, too."""
    four = await team(world)
    await four.ines.says(f"/announce {TEXT}")
    await ticks(four.ines, "roles", "helper")
    await four.claire.says("/people Ines")
    await four.claire.chooses((await four.claire.offered("people-found"))[0], "people-found")
    await four.claire.chooses("role", "person-page")
    await four.claire.chooses("helper", "choose-new-role")
    await four.ines.chooses("name", "audience")
    await four.ines.sees("menu")
