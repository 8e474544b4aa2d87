"""Which languages of those who come nobody interprets yet; one tap asks the interpreters, and the first yes has it."""

from datetime import timedelta

from storage.vocabulary import Role
from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends, until
from tests.dialogues.team import changes_role
from tests.world import A_TUESDAY, World

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris


async def interpreter(world: World, name: str, language: str, *, numbers_only: bool = False) -> Actor:
    """Someone who came by a code, and interprets the language they read here."""
    actor = world.someone(name, language, numbers_only=numbers_only)
    await actor.joins(name=name, code=await world.code(Role.INTERPRETER))
    return actor


async def looks(claire: Actor) -> list[str]:
    """Who interprets, and for which languages one may ask."""
    await opens_session(claire)
    await claire.chooses("prepare", "session-page")
    await claire.chooses("languages", "session-prepare")
    return await claire.offered("session-interpreters")


@in_each_language
async def test_the_first_yes_has_the_place_and_the_others_are_told_kindly(
    world: World, language: str, numbers_only: bool
) -> None:
    """Nobody sits in a room where nobody speaks their language; and no interpreter travels for nothing."""
    claire = await world.counsellor()
    other = "uk" if language == "fr" else language
    mina = await interpreter(world, "Mina", other, numbers_only=numbers_only)
    omid, petro = await interpreter(world, "Omid", other), await interpreter(world, "Petro", other)
    amina, nadia = await with_project(world, "Amina", other), await with_project(world, "Nadia")
    await sends(world, claire, amina, nadia)
    await amina.chooses("maybe", "session-invitation")
    await nadia.chooses("yes", "session-invitation")
    await opens_session(claire)
    assert "Sans interprète" in (await claire.sees("session-page")).text
    offered = await looks(claire)
    assert offered[:2] == [f"offer/{other}", "that-is-all"]
    for each in (mina, omid, petro):
        each.looks_away()
    await claire.chooses(f"offer/{other}", "session-interpreters")
    await claire.sees("session-interpreters-asked", "session-interpreters")
    await petro.chooses("no", "session-interpret")
    await petro.sees("session-interpret-no")
    claire.looks_away()
    omid.looks_away()
    await mina.chooses("yes", "session-interpret")
    await mina.sees("session-you-interpret")
    assert "Mina" in (await claire.sees("session-interpreter-will")).text
    await omid.sees("session-interpreter-found")
    await omid.chooses("yes", "session-interpret")
    assert "session-you-interpret" not in [each.message for each in await omid.new()]
    assert await omid.new()
    assert await looks(claire) == ["that-is-all", "back"]
    assert "Mina" in (await claire.sees("session-interpreters")).text
    mina.looks_away()
    await until(world, STARTS - timedelta(hours=23))
    await mina.says("/menu")  # on WhatsApp the window opens
    assert await mina.everything("session-reminder")


async def test_who_can_not_come_after_all_is_replaced_and_nobody_is_asked_twice_for_nothing(world: World) -> None:
    """The team learns it at once, while there is time."""
    claire = await world.counsellor()
    mina, omid = await interpreter(world, "Mina", "uk"), await interpreter(world, "Omid", "uk")
    amina = await with_project(world, "Amina", "uk")
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    await looks(claire)
    await claire.chooses("offer/uk", "session-interpreters")
    await mina.chooses("yes", "session-interpret")
    claire.looks_away()
    await mina.says("/session")
    await mina.chooses((await mina.offered("my-sessions"))[0], "my-sessions")
    await mina.chooses("no", "session-invitation")
    await claire.sees("session-interpreter-will-not")
    await looks(claire)
    omid.looks_away()
    await claire.chooses("offer/uk", "session-interpreters")
    await omid.sees("session-interpret")
    claire.looks_away()
    await omid.chooses("no", "session-interpret")
    await claire.sees("session-no-interpreter")
    assert (await looks(claire))[0] == "that-is-all"


async def test_moved_cancelled_or_no_interpreter_any_more(world: World) -> None:
    """Whoever has not answered yet reads the new time; whoever answers too late reads what became of it."""
    claire = await world.counsellor()
    mina, omid = await interpreter(world, "Mina", "uk"), await interpreter(world, "Omid", "uk")
    amina = await with_project(world, "Amina", "uk")
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    await looks(claire)
    await claire.chooses("offer/uk", "session-interpreters")
    await opens_session(claire)
    await claire.chooses("move", "session-page")
    await claire.says("samedi 14h")
    for each in (mina, omid):
        each.looks_away()
    await claire.chooses("yes", "session-change-really")
    assert "14:00" in (await mina.sees("session-interpret")).text
    await amina.chooses("yes", "session-moved")
    await changes_role(claire, omid, "newcomer")
    await omid.chooses("yes", "session-interpret")
    await omid.sees("session-interpret-not-any-more")
    await opens_session(claire)
    await claire.chooses("cancel", "session-page")
    await claire.chooses("yes", "session-cancel")
    await mina.chooses("yes", "session-interpret")
    assert "session-you-interpret" not in [each.message for each in await mina.new()]
    assert await mina.new()
    await claire.chooses("that-is-all", "session-interpreters")
    assert await claire.new()


async def test_where_all_read_the_programmes_language_nobody_is_missing(world: World) -> None:
    """A counsellor need not wonder why there is nothing to tap."""
    claire, amina = await world.counsellor(), await with_project(world)
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    assert await looks(claire) == ["that-is-all", "back"]
    await claire.chooses("that-is-all", "session-interpreters")
    await claire.sees("session-prepare")
