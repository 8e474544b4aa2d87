"""A poll, asked in a few taps: for tests that begin there."""

from collections.abc import Sequence

from tests.actor import Actor
from tests.world import World

QUESTION = "Quel soir préférez-vous ?"
CHOICES = ("Lundi", "Mardi", "Jeudi")


async def writes(
    claire: Actor,
    question: str = QUESTION,
    *,
    kind: str = "choices",
    choices: Sequence[str] = CHOICES,
    names: str = "anonymous",
    roles: Sequence[str] = (),
    until: str = "week",
) -> None:
    """As far as it is read back."""
    await claire.says(f"/poll {question}")
    await claire.chooses(kind, "poll-kind")
    if kind == "choices":
        await claire.says("\n".join(choices))
    await claire.chooses(names, "poll-anonymous")
    await says_the_rest(claire, roles, until)


async def takes_ready(claire: Actor, ready_set: str, *, names: str = "anonymous", roles: Sequence[str] = ()) -> None:
    """A ready-made series, as far as it is read back."""
    await claire.says("/poll")
    if any(seen.message == "polls" for seen in await claire.new()):
        await claire.chooses("new", "polls")
    await claire.chooses(ready_set, "poll-begin")
    await claire.chooses(names, "poll-anonymous")
    await says_the_rest(claire, roles, "week")


async def says_the_rest(claire: Actor, roles: Sequence[str], until: str) -> None:
    """For whom, and until when."""
    if roles:
        await claire.chooses("roles", "audience")
        for role in roles:
            await claire.chooses(f"add/{role}", "audience-roles")
        await claire.chooses("that-is-all", "audience-roles")
    await claire.chooses("that-is-all", "audience")
    await claire.chooses(until, "poll-until")
    await claire.sees("poll-preview")


async def sends(world: World, claire: Actor) -> None:
    """Sent by one tap; it has come to everyone it is for."""
    send = next(each for each in await claire.offered("poll-preview") if each.startswith("send/"))
    await claire.chooses(send, "poll-preview")
    await claire.sees("poll-sent")
    await world.passes(minutes=1)


async def opens_results(counsellor: Actor) -> str:
    """The results of the first poll in the list; what they say."""
    await counsellor.says("/poll")
    await counsellor.chooses((await counsellor.offered("polls"))[1], "polls")
    return plain((await counsellor.sees("poll-results")).text)


def plain(text: str) -> str:
    """Without the marks of direction, and with common spaces."""
    return "".join(letter for letter in text.replace("\u00a0", " ") if letter not in "\u2068\u2069")


async def reads_words(counsellor: Actor) -> str:
    """What was written, from the first page of the results; what it says."""
    while "written" not in await counsellor.offered("poll-results"):
        await counsellor.chooses("next", "poll-results")
    await counsellor.chooses("written", "poll-results")
    return (await counsellor.sees("poll-written")).text


async def erases(actor: Actor) -> None:
    """They erase all that is theirs."""
    await actor.says("/delete")
    await actor.chooses("yes", "delete-everything")
