"""Self-check: three honest questions that a helper asks themselves while a counsellor looks at their request.

self-check ─▶ self-check-listens → self-check-stops → self-check-keeps-secret

For them alone: no answer is kept, none is read by anyone, none decides anything.
"""

from enum import StrEnum

from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, Conversation, Next
from handlers.turn import Turn
from storage import helper_profiles, outbox
from storage.outgoing import Lane, Timing
from storage.vocabulary import PersonId

self_check = Conversation("self-check")

ASKED_ABOUT = "self-check"


class Mirror(StrEnum):
    YES = "yes"
    NOT_ALWAYS = "not-always"
    SKIP = "skip"


async def offer(turn: Turn) -> None:
    """Something to do while they wait; whoever leaves it loses nothing."""
    stop = look_at_oneself.about(turn.person.id)
    await turn.ask_of(turn.person, stop, lane=Lane.CONVERSATION, timing=Timing.NOW)


async def offer_no_more(turn: Turn, helper: PersonId) -> None:
    """They wait no longer."""
    await outbox.withdraw(turn.db, [helper], [look_at_oneself.name], turn.now)


# It holds nothing back, and moves nobody from where they are.
@self_check.step("self-check", expects=yes_or_no(), repeatable=True, holds=False)
async def look_at_oneself(turn: Turn, yes: bool) -> Next:
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    if profile:
        await helper_profiles.note(
            turn.db, turn.person.id, asked_about=list(dict.fromkeys([*profile.asked_about, ASKED_ABOUT]))
        )
    if yes:
        return listens
    turn.say("self-check-later")
    return END


@self_check.step("self-check-listens", expects=one_of(Mirror), repeatable=True)
async def listens(turn: Turn, mirror: Mirror) -> Next:
    if mirror is Mirror.NOT_ALWAYS:
        turn.say("self-check-listens-not-always")
    return stops


@self_check.step("self-check-stops", expects=one_of(Mirror), repeatable=True)
async def stops(turn: Turn, mirror: Mirror) -> Next:
    if mirror is Mirror.NOT_ALWAYS:
        turn.say("self-check-stops-not-always")
    return keeps_secret


@self_check.step("self-check-keeps-secret", expects=one_of(Mirror), repeatable=True)
async def keeps_secret(turn: Turn, mirror: Mirror) -> Next:
    if mirror is Mirror.NOT_ALWAYS:
        turn.say("self-check-keeps-secret-not-always")
    turn.say("self-check-over", contact=turn.programme.contact or turn.programme.name)
    return END
