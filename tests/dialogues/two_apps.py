"""One person with two phones: for tests that begin there."""

from tests.actor import Actor
from tests.world import World


async def code_shown_to(actor: Actor) -> str:
    """The code that this person's first app shows, as they read it there."""
    await actor.says("/apps")
    shown = next(seen for seen in await actor.new() if seen.message == "link-code")
    return shown.text.splitlines()[-1]


async def another_app_of(world: World, actor: Actor, *, numbers_only: bool | None = None) -> Actor:
    """A second phone of the same person, on which nothing was written yet; of the other kind, unless said."""
    kind = not actor.numbers_only if numbers_only is None else numbers_only
    return world.someone(actor.phone.person, actor.phone.language, numbers_only=kind)


async def linked(world: World, actor: Actor, *, numbers_only: bool | None = None) -> Actor:
    """A second phone of the same person, linked to the first."""
    code = await code_shown_to(actor)
    second = await another_app_of(world, actor, numbers_only=numbers_only)
    await second.says(code)
    await second.sees("app-linked")
    return second
