"""Some lines on one's project, before a session: said, read out by someone else, or kept; taken back until then."""

from datetime import timedelta

from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends_with_helpers, until
from tests.dialogues.test_session_speakers import asks_to_speak, says_yes
from tests.world import A_TUESDAY, World

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris
LINES = "Je veux ouvrir un petit restaurant. 06 12 34 56 78"


async def tells_project(amina: Actor, use: str, lines: str = LINES) -> None:
    await amina.chooses("project", "session-beforehand")
    await amina.says(lines)
    await amina.chooses(use, "session-project-use")
    await amina.sees("session-project-noted")


async def finds_lines(amina: Actor) -> None:
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    await amina.chooses("before", "session-invitation")
    await amina.chooses("project", "session-beforehand")
    await amina.sees("session-project-kept")


@in_each_language
async def test_what_is_to_be_read_out_reaches_whoever_speaks_and_nobody_reads_who_wrote_it(
    world: World, language: str, numbers_only: bool
) -> None:
    """Who does not dare to speak before a group has a project all the same."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    nadia, oksana = await with_project(world, "Nadia"), await with_project(world, "Oksana")
    await sends_with_helpers(world, claire, yusuf, amina, nadia, oksana)
    await asks_to_speak(claire, yusuf)
    await says_yes(yusuf)
    for each, use in ((amina, "read"), (nadia, "say"), (oksana, "keep")):
        await each.chooses("yes", "session-invitation")
        await tells_project(each, use, f"{LINES} {use}")
    for each in (claire, yusuf, nadia):
        each.looks_away()
    await opens_session(claire)
    await claire.chooses("questions", "session-page")
    assert "petit restaurant" in (await claire.sees("session-project-to-read")).text
    await until(world, STARTS - timedelta(hours=23))
    for reader in (yusuf, claire):
        [to_read] = [each.text for each in await reader.everything("session-project-to-read")][-1:]
        assert "petit restaurant" in to_read
        assert "06 12" not in to_read
        assert len(await reader.everything("session-projects-said")) == 1
        assert not any("keep" in each.text or " say" in each.text for each in await reader.everything())
    assert not yusuf.has_seen("Amina")
    await until(world, STARTS - timedelta(minutes=90))
    assert len(await yusuf.everything("session-project-to-read")) == 1
    for each in (nadia, oksana):
        assert "petit restaurant" in (await each.sees("session-project-yours")).text
    await amina.says("/menu")
    assert not await amina.everything("session-project-yours")


async def test_it_can_be_looked_at_changed_and_taken_back(world: World) -> None:
    """Whoever thinks better of it at night owes nobody a word."""
    claire, amina = await world.counsellor(), await with_project(world)
    nadia = await with_project(world, "Nadia")
    await sends_with_helpers(world, claire, amina, nadia)
    await amina.chooses("yes", "session-invitation")
    await tells_project(amina, "read")
    await nadia.chooses("yes", "session-invitation")
    await tells_project(nadia, "read", "Devenir plombière.")
    await finds_lines(amina)
    await amina.chooses("use", "session-project-kept")
    await amina.chooses("keep", "session-project-use")
    await finds_lines(amina)
    await amina.chooses("anew", "session-project-kept")
    await amina.says("Un food-truck.")
    await amina.chooses("read", "session-project-use")
    await finds_lines(amina)
    assert "food-truck" in (await amina.sees("session-project-kept")).text
    await amina.chooses("fine", "session-project-kept")
    await amina.sees("session-until-then")
    await finds_lines(amina)
    await amina.chooses("drop", "session-project-kept")
    await amina.sees("session-project-gone")
    await amina.chooses("read", "session-project-use")
    assert "session-project-noted" not in [each.message for each in await amina.new()]
    await nadia.says("/session")
    await nadia.chooses((await nadia.offered("my-sessions"))[0], "my-sessions")
    await nadia.chooses("no", "session-invitation")
    await until(world, STARTS - timedelta(hours=23))
    assert not await claire.everything("session-project-to-read")


async def test_the_last_day_it_may_have_been_read_and_after_the_beginning_it_is_too_late(world: World) -> None:
    """Nothing is promised that can't be kept."""
    claire, amina = await world.counsellor(), await with_project(world)
    await sends_with_helpers(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    await tells_project(amina, "read")
    await until(world, STARTS - timedelta(hours=20))
    await claire.sees("session-project-to-read")
    await finds_lines(amina)
    await amina.chooses("drop", "session-project-kept")
    await amina.sees("session-project-gone-late")
    await amina.chooses("enough", "session-beforehand")
    await amina.sees("session-until-then")
    await until(world, STARTS + timedelta(minutes=5))
    await amina.chooses("project", "session-beforehand")
    await amina.sees("session-has-begun")
