"""A button pressed twice, by a finger that trembles or a phone that repeats: what goes to many goes once."""

import asyncio

import pytest

from tests.actor import Actor
from tests.dialogues import announcing, polls, sessions
from tests.dialogues.partners import with_project
from tests.dialogues.team import team
from tests.world import World


async def _presses_twice(claire: Actor, option: str, message: str) -> None:
    """At the same moment, as far as anyone can tell."""
    [shown] = (await claire.everything(message))[-1:]
    place = (await claire.offered(shown)).index(option)
    data = shown.bubble.buttons[place].data
    await asyncio.gather(claire.taps(data), claire.taps(data))


@pytest.mark.parametrize("what", ["announcement", "session", "poll"])
async def test_everyone_gets_it_once(world: World, what: str) -> None:
    """Two of the same cost trust, and in a poll the second answer."""
    claire = (await team(world)).claire
    amina = await with_project(world)
    match what:
        case "announcement":
            await announcing.writes(claire, roles=["newcomer"])
            await _presses_twice(claire, await announcing.send_button(claire), "announcement-preview")
        case "session":
            await sessions.tells(claire)
            await _presses_twice(claire, "send", "session-read-back")
        case _:
            await polls.writes(claire, "Le soir vous va ?", kind="yes-no")
            send = next(each for each in await claire.offered("poll-preview") if each.startswith("send/"))
            await _presses_twice(claire, send, "poll-preview")
    await world.passes(hours=1)
    shown = {"announcement": "announcement", "session": "session-invitation", "poll": "poll-choose"}[what]
    assert len(await amina.everything(shown)) == 1
