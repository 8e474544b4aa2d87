"""What people do from their own data, in one line: for tests that begin there."""

from tests.actor import Actor


async def goes_to(actor: Actor, wish: str) -> None:
    """From /privacy, one of its lines."""
    await actor.says("/privacy")
    await actor.chooses(wish, "my-data")


async def takes_back(actor: Actor, kind: str) -> None:
    """An agreement of this kind, the first there is."""
    await goes_to(actor, "agreements")
    agreed = next(each for each in await actor.offered("my-agreements") if each.startswith(f"{kind}/"))
    await actor.chooses(agreed, "my-agreements")
    await actor.chooses("yes", "withdraw-agreement")


async def agreements_of(actor: Actor) -> list[str]:
    """The kinds of agreements that they are shown."""
    await goes_to(actor, "agreements")
    return [each.partition("/")[0] for each in await actor.offered("my-agreements") if "/" in each]
