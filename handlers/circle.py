"""Circle: whoever's way here is done may stay in sight, at a lighter rhythm; asked once, changed in /updates.

a project that is done (my_project.py), a place that was found (opening_outcome.py) ┐
a helper who stops (joining.py, agreements.py), or has another role (roles.py) ─────┴▶ stay-in-circle ─▶ as they wish

In it one update a month comes, and invitations to shared meals and to meetings of helpers old and new; no offers, no
small questions, and nobody looks for whoever is silent. What they ask is answered as before.
"""

from enum import StrEnum

from handlers import welcome
from handlers.answers import one_of
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import circle as kept
from storage import contact, helper_profiles, people
from storage.contact_vocabulary import Rhythm
from storage.outgoing import Lane, Timing
from storage.vocabulary import PersonId, Role, Standing

circle = Conversation("circle", interrupts=True)


class Wish(StrEnum):
    CIRCLE = "circle"
    ONLY_ANSWERS = "only-answers"
    AS_NOW = "as-now"


async def who_they_were(asking: Asking) -> Asked:
    """Whether they helped: then they are told what comes no more."""
    profile = await helper_profiles.get(asking.db, asking.person.id, asking.now)
    return Asked({"was": "helper" if profile and profile.practised_at else "newcomer"})


@circle.step("stay-in-circle", expects=one_of(Wish), asks=who_they_were, repeatable=True, holds=False)
async def stay_in_circle(turn: Turn, wish: Wish) -> Next:
    match wish:
        case Wish.CIRCLE:
            await contact.choose(turn.db, turn.person.id, Rhythm.CIRCLE)
            turn.say("in-the-circle")
            return await _of_age(turn)
        case Wish.ONLY_ANSWERS:
            await contact.choose(turn.db, turn.person.id, Rhythm.ONLY_ANSWERS)
            turn.say("rhythm-is-now", now=Rhythm.ONLY_ANSWERS.value)
        case Wish.AS_NOW:
            turn.say("stays-as-it-is")
    return END


async def _of_age(turn: Turn) -> Next:
    """Who came as a helper was never asked whether they are of age; without that nobody invites them any more."""
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    helped = profile is not None and profile.practised_at is not None
    return welcome.adult if helped and turn.person.role is Role.NEWCOMER and not turn.person.peers_allowed else END


async def offer(occasion: Occasion, person: PersonId) -> None:
    """The moment has come: they are asked, once for ever."""
    reader = await people.get(occasion.db, person)
    if reader is None or reader.standing is not Standing.ACTIVE:
        return
    if not await kept.ask_once(occasion.db, person, occasion.now):
        return
    here = isinstance(occasion, Turn) and occasion.person.id == person
    await occasion.ask_of(
        reader,
        stay_in_circle,
        lane=Lane.CONVERSATION if here else Lane.RELAY,
        timing=Timing.NOW if here else Timing.WAKING_HOURS,
        key=f"stay-in-circle/{person}",
    )
