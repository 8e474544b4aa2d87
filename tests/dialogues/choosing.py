"""A counsellor who chooses for whom something is, in one line: for tests that begin there."""

from collections.abc import Sequence

from tests.actor import Actor


async def chooses_for(counsellor: Actor, **chosen: Sequence[str]) -> None:
    """``roles=["newcomer"], trades=["kitchen"]``: each ticked on its page; then that is all."""
    for page, values in chosen.items():
        await ticks(counsellor, page, *values)
    await counsellor.chooses("that-is-all", "audience")


async def ticks(counsellor: Actor, page: str, *values: str) -> None:
    """These on one page, and back."""
    if not values:
        return
    await counsellor.chooses(page, "audience")
    for each in values:
        await counsellor.chooses(f"add/{each}", f"audience-{page}")
    await counsellor.chooses("that-is-all", f"audience-{page}")
