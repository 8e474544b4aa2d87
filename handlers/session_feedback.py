"""Session feedback: who came says in one tap how it was; the team reads how many said what, never who.

(who came is said: session_afterwards.py) ─▶ session-feedback ─▶ a face
session-page ─▶ how it was: only where so many answered that no answer is one person's
"""

from typing import Final

from handlers import session_text, staying_listed
from handlers.answers import one_of
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import guests, people, sessions
from storage.contact_vocabulary import Feeling
from storage.outgoing import DeliveryClass, Lane, Phrase, Timing
from storage.sessions import Session

feedback = Conversation("session-feedback")

# Below this, a count would be somebody's answer.
FEWEST_ANSWERS: Final = 3


async def which_session(asking: Asking) -> Asked:
    """Which session it was."""
    guest = await guests.get(asking.db, asking.about)
    this = await sessions.get(asking.db, guest.session_id) if guest else None
    return Asked({"session": session_text.named(this) if this else Phrase("not-said")})


@feedback.step("session-feedback", expects=one_of(Feeling), asks=which_session, repeatable=True, holds=False)
async def session_feedback(turn: Turn, feeling: Feeling) -> Next:
    guest = await guests.get(turn.db, turn.about)
    if guest is None or guest.person_id != turn.person.id:
        turn.say("session-has-begun", contact=turn.programme.contact or turn.programme.name)
        return END
    await guests.felt(turn.db, guest.id, feeling)
    turn.say("session-feedback-bad" if feeling is Feeling.BAD else "session-feedback-thanks")
    return END if feeling is Feeling.BAD else await staying_listed.offer(turn, guest)


async def ask_who_came(occasion: Occasion, this: Session) -> None:
    """Everyone who was there, in a fixed number of looks at the database; once for ever."""
    came = {each.person_id: each for each in await guests.of_session(occasion.db, this.id) if each.came}
    for reader in await people.many(occasion.db, list(came)):
        stop = session_feedback.about(came[reader.id].id)
        occasion.put(
            reader,
            stop,
            Asked({"session": session_text.named(this)}),
            lane=Lane.BROADCAST,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=f"session/{this.id}/feedback/{reader.id}",
        )


async def say_how_it_was(turn: Turn, this: Session) -> None:
    """How many said what; where they are few, only that."""
    said = [each.feeling for each in await guests.of_session(turn.db, this.id) if each.feeling]
    if len(said) < FEWEST_ANSWERS:
        turn.say("session-felt-few", count=len(said))
        return
    counts = {feeling: said.count(feeling) for feeling in Feeling}
    turn.say("session-felt", good=counts[Feeling.GOOD], middling=counts[Feeling.SO_SO], bad=counts[Feeling.BAD])
