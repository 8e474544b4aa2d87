"""While a session goes on: a question without a word aloud, and having come, by four digits on the wall."""

import re
from datetime import timedelta

from tests.actor import Actor
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import opens_session, sends, sends_with_helpers, until
from tests.dialogues.test_session_speakers import asks_to_speak, says_yes
from tests.world import A_TUESDAY, World

STARTS = A_TUESDAY + timedelta(days=2, hours=8)  # Thursday, 18:00 in Paris
ENDS = STARTS + timedelta(hours=2)


async def is_there(actor: Actor, choice: str) -> None:
    """They find the session that goes on by the word they know."""
    await actor.says("/session")
    await actor.chooses((await actor.offered("my-sessions"))[0], "my-sessions")
    await actor.chooses(choice, "session-now")


async def code_of(claire: Actor) -> str:
    """What the counsellor writes on the wall."""
    await opens_session(claire)
    await claire.chooses("prepare", "session-page")
    await claire.chooses("code", "session-prepare")
    found = re.search(r"\d{4}", (await claire.sees("session-wall-code")).text)
    assert found
    return found.group()


@in_each_language
async def test_a_question_goes_to_whoever_speaks_at_once_and_nobody_sees_who_asks(
    world: World, language: str, numbers_only: bool
) -> None:
    """Thirty people listen: that is when the one question that matters is not asked."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    nadia = await with_project(world, "Nadia")
    await sends_with_helpers(world, claire, yusuf, amina, nadia)
    await asks_to_speak(claire, yusuf)
    await says_yes(yusuf)
    await amina.chooses("yes", "session-invitation")
    await nadia.chooses("maybe", "session-invitation")
    await until(world, STARTS + timedelta(minutes=20))
    for each in (claire, yusuf):
        each.looks_away()
    await is_there(amina, "ask")
    await amina.says("Combien gagne un chef ? 06 12 34 56 78")
    await amina.sees("session-asked-now")
    for each in (claire, yusuf):
        asked = (await each.sees("session-question-now")).text
        assert "gagne un chef" in asked
        assert "06 12" not in asked
    assert not yusuf.has_seen("Amina")
    await is_there(amina, "fine")
    await amina.sees("session-go-on")
    await nadia.says("/session")
    await nadia.sees("no-sessions-yet")
    await until(world, ENDS + timedelta(minutes=40))
    await amina.chooses("ask", "session-now")
    await amina.sees("session-has-ended")
    assert len(await yusuf.everything("session-question-now")) == 1


@in_each_language
async def test_whoever_writes_the_digits_is_there_and_only_the_others_are_tapped(
    world: World, language: str, numbers_only: bool
) -> None:
    """After two hours with thirty people, no counsellor wants to read out a list."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    nadia, oksana = await with_project(world, "Nadia"), await with_project(world, "Oksana")
    await sends(world, claire, amina, nadia, oksana)
    for each in (amina, nadia, oksana):
        await each.chooses("yes", "session-invitation")
    code = await code_of(claire)
    assert await code_of(claire) == code
    await until(world, STARTS + timedelta(minutes=5))
    await is_there(amina, "here")
    other = str(10999 - int(code))
    for wrong, answer in (("bonjour", "not-a-code"), ("12", "not-a-code"), (other, "session-other-code")):
        await amina.says(wrong)
        await amina.sees(answer, "session-code")
    await amina.says("".join(chr(ord("۰") + int(digit)) for digit in code))
    await amina.sees("session-you-are-there")
    await is_there(nadia, "here")
    for _ in range(4):
        await nadia.says(other)
        await nadia.sees("session-other-code", "session-code")
    await nadia.says(other)
    await nadia.sees("session-tell-the-team")
    await world.passes(minutes=1)
    await is_there(nadia, "here")
    await nadia.says(code)
    await nadia.sees("session-tell-the-team")
    await opens_session(claire)
    await claire.chooses("wall-code", "session-page")
    assert code in (await claire.sees("session-wall-code")).text
    await until(world, ENDS + timedelta(minutes=20))
    await claire.sees("session-who-came")
    offered = await claire.offered("session-who-came")
    assert len([each for each in offered if each.startswith("absent/")]) == 2
    await claire.chooses(offered[0], "session-who-came")
    await claire.chooses("that-is-all", "session-who-came")
    assert "\u20682\u2069 personnes" in (await claire.sees("session-counted")).text


async def test_where_all_wrote_the_code_nobody_is_left_to_tap(world: World) -> None:
    """One tap ends it, and they are asked how it was as if somebody had read out their names."""
    claire, amina = await world.counsellor(), await with_project(world)
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    code = await code_of(claire)
    await until(world, STARTS + timedelta(minutes=5))
    await is_there(amina, "here")
    await amina.says(f"{code[:2]} {code[2:]}")
    await amina.sees("session-you-are-there")
    await until(world, ENDS + timedelta(minutes=5))
    assert await claire.offered("session-who-came") == ["that-is-all"]
    await claire.chooses("that-is-all", "session-who-came")
    await claire.sees("session-counted")
    await world.passes(hours=14)
    await amina.sees("session-feedback")
