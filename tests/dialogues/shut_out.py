"""Someone is shut out, in one line: for tests that begin there."""

from tests.actor import Actor
from tests.dialogues.team import opens_page

REASON = "Insulte les pairs-aidants."


async def blocks_them(counsellor: Actor, person: Actor, reason: str = REASON) -> None:
    """From their page, with the question whether it is really meant."""
    await opens_page(counsellor, person)
    await counsellor.chooses("access", "person-page")
    await counsellor.chooses("block", "person-access")
    await counsellor.chooses("yes", "block-really")
    await counsellor.sees("why-blocked")
    await counsellor.says(reason)
    await counsellor.sees("person-blocked")
    person.looks_away()


async def seen_by(actor: Actor) -> list[str]:
    """The ids of what came since this person last did something."""
    return [seen.message for seen in await actor.new()]
