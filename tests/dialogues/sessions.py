"""A session, planned and sent in one line: for tests that begin there."""

from collections.abc import Mapping
from datetime import datetime

from tests.actor import Actor
from tests.dialogues.choosing import chooses_for
from tests.world import World

WHAT = "Le travail en cuisine, avec un chef."
PLACE = "12 rue de la République, 69001 Lyon"

# What a session is told as; a test replaces what it is about. "" is a tap on nothing: the step is not asked.
SESSION: Mapping[str, str] = {
    "session-kind": "trade",
    "session-what": WHAT,
    "session-at": "jeudi 18h",
    "session-lasts": "two-hours",
    "session-days": "",
    "session-place": PLACE,
    "audience": "newcomer",
    "session-extras": "add/food",
    "session-places": "any",
}
_IN_WORDS = ("session-what", "session-at", "session-place", "session-places-other")


async def tells(claire: Actor, **otherwise: str) -> None:
    """Plan one as far as it is read back; ``session_at="demain 10h"`` replaces what SESSION says."""
    told = {**SESSION, **{step.replace("_", "-"): answer for step, answer in otherwise.items()}}
    await claire.says("/session")
    await claire.chooses("new", "all-sessions")
    for step, answer in told.items():
        if not answer:
            continue
        await claire.sees(step)
        if step == "audience":
            await chooses_for(claire, roles=answer.split())
        elif step in _IN_WORDS and answer != "not-yet":
            await claire.says(answer)
        else:
            await claire.chooses(answer, step)
        if step == "session-extras":
            await claire.chooses("that-is-all", step)
    await claire.sees("session-read-back" if told["session-places"] else "audience")


async def sends(world: World, claire: Actor, *invited: Actor, **otherwise: str) -> None:
    """Planned, read back, sent; and it has reached those who are invited."""
    await tells(claire, **otherwise)
    for each in invited:
        each.looks_away()
    await claire.chooses("send", "session-read-back")
    await claire.sees("session-sent")
    await world.passes(minutes=5)
    for each in invited:
        await each.sees("session-invitation")


async def sends_with_helpers(world: World, claire: Actor, *invited: Actor, **otherwise: str) -> None:
    """As ``sends``, to the newcomers and the helpers."""
    await sends(world, claire, *invited, **{"audience": "newcomer helper", **otherwise})


async def opens_session(claire: Actor) -> None:
    """The first on the list, looked at."""
    await claire.says("/session")
    await claire.chooses((await claire.offered("all-sessions"))[0], "all-sessions")
    await claire.sees("session-page")


async def until(world: World, time: datetime) -> None:
    """Everything happens that is due before then."""
    await world.passes(seconds=(time - world.now()).total_seconds())


async def late(world: World, time: datetime) -> None:
    """The program was off until then, and starts now."""
    world.time.reach(time)
    await world.passes(seconds=1)
