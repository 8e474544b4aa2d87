"""Session feedback: who came says in one tap how it was; the team reads how many said what, never who.

(who came is said: session_afterwards.py) ─▶ session-feedback ─▶ a face ─▶ session-thanks: a word for whoever spoke
session-page ─▶ how it was: only where so many answered that no answer is one person's

Some days after, whoever spoke is thanked, and reads these words without a name: no numbers, no score.
"""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Final

from handlers import session_speaking, session_text, spoken, staying_listed
from handlers.answers import either, one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import alerts, guests, people, sessions, speakers
from storage.contact_vocabulary import Feeling
from storage.guests import Guest
from storage.masked import Words
from storage.outgoing import Argument, DeliveryClass, Lane, Outgoing, Phrase, SaidWords, Timing
from storage.sessions import Session

feedback = Conversation("session-feedback")

# Below this, a count would be somebody's answer.
FEWEST_ANSWERS: Final = 3

# When those who came have had the time to say a word.
THANKED_AFTER: Final = timedelta(days=2)

_LONGEST_THANKS: Final = 300
_MOST_THANKS: Final = 10


class NoThanks(StrEnum):
    SKIP = "skip"


async def which_session(asking: Asking) -> Asked:
    """Which session it was."""
    guest = await guests.get(asking.db, asking.about)
    this = await sessions.get(asking.db, guest.session_id) if guest else None
    return Asked({"session": session_text.named(this) if this else Phrase("not-said")})


@feedback.step("session-feedback", expects=one_of(Feeling), asks=which_session, repeatable=True, holds=False)
async def session_feedback(turn: Turn, feeling: Feeling) -> Next:
    guest = await _mine(turn)
    if guest is None:
        return END
    await guests.felt(turn.db, guest.id, feeling)
    turn.say("session-feedback-bad" if feeling is Feeling.BAD else "session-feedback-thanks")
    if feeling is Feeling.BAD:
        return END
    others = {each.person_id for each in await speakers.of_session(turn.db, guest.session_id) if each.agreed}
    to_thank = others - {turn.person.id}
    return session_thanks.about(guest.id) if to_thank else await staying_listed.offer(turn, guest)


@feedback.step("session-thanks", expects=either(one_of(NoThanks), own_words(_LONGEST_THANKS)))
async def session_thanks(turn: Turn, answer: NoThanks | Words) -> Next:
    guest = await _mine(turn)
    if guest is None:
        return END
    if isinstance(answer, Words):
        said = await spoken.keep(turn, answer)
        await speakers.thank(turn.db, guest.session_id, turn.person.id, said.utterance)
    turn.say("session-thanks-kept" if isinstance(answer, Words) else "session-no-thanks")
    return await staying_listed.offer(turn, guest)


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


async def thank_speakers(occasion: Occasion, this: Session) -> None:
    """Whoever spoke is thanked; where so few answered that one could guess who wrote, without their words."""
    listed = await guests.of_session(occasion.db, this.id)
    came = {each.person_id for each in listed if each.came}
    said = await speakers.thanks_for(occasion.db, this.id)
    if sum(each.feeling is not None for each in listed) < FEWEST_ANSWERS:
        said = []
    for speaker in await session_speaking.who_speak(occasion, this):
        if speaker.person_id not in came:
            continue
        apart = {speaker.person_id, *await alerts.parted(occasion.db, speaker.person_id)}
        theirs = [each for each in said if each.author_id not in apart][:_MOST_THANKS]
        key = f"session/{this.id}/thanks/{speaker.person_id}"
        heard_by = len(came - {speaker.person_id})
        thanks: dict[str, Argument] = {"session": session_text.named(this), "came": heard_by, "said": len(theirs)}
        messages = [Outgoing(key, speaker.person_id, "session-speaker-thanked", thanks)]
        messages += [
            Outgoing(
                f"{key}/{each.words}",
                speaker.person_id,
                "session-word-for-speaker",
                {"words": SaidWords(each.words)},
                source=each.author_id,
            )
            for each in theirs
        ]
        occasion.messages += [replace(each, lane=Lane.REMINDER, timing=Timing.WAKING_HOURS) for each in messages]


async def say_how_it_was(turn: Turn, this: Session) -> None:
    """How many said what; where they are few, only that."""
    said = [each.feeling for each in await guests.of_session(turn.db, this.id) if each.feeling]
    if len(said) < FEWEST_ANSWERS:
        turn.say("session-felt-few", count=len(said))
        return
    counts = {feeling: said.count(feeling) for feeling in Feeling}
    turn.say("session-felt", good=counts[Feeling.GOOD], middling=counts[Feeling.SO_SO], bad=counts[Feeling.BAD])


async def _mine(turn: Turn) -> Guest | None:
    """Where this person was; otherwise they are told how to reach someone."""
    guest = await guests.get(turn.db, turn.about)
    if guest is not None and guest.person_id == turn.person.id:
        return guest
    turn.say("session-has-begun", contact=turn.programme.contact or turn.programme.name)
    return None
