"""Two who met, and what they do to stay in touch: for tests that begin there."""

from datetime import UTC, datetime, timedelta

from tests.actor import Actor
from tests.dialogues.sessions import sends, until
from tests.dialogues.thread import ANSWER
from tests.world import World

STARTS = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)  # as tests/dialogues/sessions.py says: Thursday, 18:00 in Paris

NUMBER = "06 12 34 56 78"
TELEGRAM = "@yusuf_cuisine"


async def came(world: World, claire: Actor, *guests: Actor) -> None:
    """They were at a session, and are asked how it was."""
    await sends(world, claire, *guests)
    for each in guests:
        await each.chooses("yes", "session-invitation")
    await until(world, STARTS + timedelta(hours=3))
    await claire.chooses("that-is-all", "session-who-came")
    await world.passes(hours=14)
    for each in guests:
        await each.says("menu")
        await each.chooses("good", "session-feedback")
        await each.sees("session-feedback-thanks", "staying-list")


async def talked(amina: Actor, yusuf: Actor) -> None:
    """He answered her question, and she closed the talk."""
    await amina.asks("Comment trouver un stage ?")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says(ANSWER)
    await amina.chooses("close", "answer-arrived")


async def chooses_person(asker: Actor, other: Actor) -> None:
    """From the list of those they met."""
    await asker.says("/stay")
    await asker.chooses(f"met/{(await other.person()).id}", "staying-with")


async def gives(giver: Actor, *, phone: str = NUMBER) -> None:
    """A telephone number, read back, with a yes."""
    await giver.chooses("add/phone", "staying-give")
    await giver.says(phone)
    await giver.chooses("that-is-all", "staying-give")
    await giver.chooses("yes", "staying-send")


async def wishes(asker: Actor, other: Actor, *, phone: str = NUMBER) -> None:
    """All of it, as far as one alone can go."""
    await chooses_person(asker, other)
    await gives(asker, phone=phone)
