"""Numbers and addresses do not travel, by whatever way words go from one person to another."""

import pytest

from tests.actor import Actor
from tests.dialogues.thread import QUESTION, Three, three
from tests.world import World

NUMBER, MAIL = "06 12 34 56 78", "amina@exemple.fr"
CALL_ME = f"Appelez-moi au {NUMBER} ou {MAIL} s’il vous plaît."
WAYS_OF_ASKING = ["after the command", "when asked for it", "out of the blue", "in two messages", "once it was begun"]


async def is_asked(amina: Actor, way: str) -> None:
    """Amina's question, with how to reach her in it, up to where a helper reads it."""
    match way:
        case "after the command":
            await amina.says(f"/ask {QUESTION} {CALL_ME}")
        case "when asked for it":
            await amina.says("/ask")
            await amina.says(f"{QUESTION} {CALL_ME}")
        case "out of the blue":
            await amina.says("/menu")
            await amina.says(f"{QUESTION} {CALL_ME}")
        case "in two messages":
            await amina.says("/menu")
            await amina.says(QUESTION)
            await amina.says(CALL_ME)
        case _:
            await amina.says(f"/ask {QUESTION}")
            await amina.says(CALL_ME)
    assert "contact-taken-out" in [seen.message for seen in await amina.new()]
    if "choose-topic" not in [seen.message for seen in await amina.new()]:
        await amina.chooses("yes", "ask-this")
    await amina.chooses("kitchen", "choose-topic")
    await amina.chooses("job", "choose-aim")


def nobody_reads_them(who: Three) -> None:
    for actor in (who.yusuf, who.claire):
        assert not actor.has_seen(NUMBER)
        assert not actor.has_seen(MAIL)


@pytest.mark.parametrize("way", WAYS_OF_ASKING)
async def test_in_a_question_however_it_is_asked(world: World, way: str) -> None:
    """Who is new tells everything, to whoever may read it; a number that is out can't be taken back."""
    who = await three(world)
    await is_asked(who.amina, way)
    assert "[📞]" in (await who.yusuf.sees("question-offered")).text
    nobody_reads_them(who)


async def test_in_what_a_helper_asks_back_and_in_what_is_answered_to_it(world: World) -> None:
    """It is the short way to a private talk, in which nobody can help when it goes wrong."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("ask-back")
    await who.yusuf.says(f"Quelle ville ? Écris-moi au {NUMBER}.")
    await who.yusuf.sees("contact-taken-out", "answer-sent")
    assert "[📞]" in (await who.amina.sees("helper-asks")).text
    await who.amina.says(f"À Lyon. {CALL_ME}", reply_to="helper-asks")
    await who.amina.sees("contact-taken-out")
    assert "[✉️]" in (await who.yusuf.sees("asker-wrote")).text
    assert not who.amina.has_seen(NUMBER)
    nobody_reads_them(who)


async def test_in_what_is_added_to_a_report(world: World) -> None:
    """Also a counsellor has no need of it; and it may be the other one's number."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.says(CALL_ME)
    await who.amina.sees("contact-taken-out", "report-thanks")
    assert "[📞]" in (await who.claire.sees("reporter-adds")).text
    nobody_reads_them(who)


async def test_a_question_with_a_number_in_it_is_known_when_it_comes_again(world: World) -> None:
    """It is kept without the number: compared as it was written, it would be asked twice."""
    who = await three(world)
    await is_asked(who.amina, "after the command")
    await who.amina.says(f"/ask {QUESTION} {CALL_ME}")
    await who.amina.sees("question-already-sent")
