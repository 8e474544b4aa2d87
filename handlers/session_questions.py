"""Session questions: what people would like to ask there, said beforehand, in their language, without their name.

session-invitation, session-reminder ─▶ session-ask ─▶ kept: read by whoever speaks a day before (session_speaking.py),
                                                       by the team two hours before, and whenever they look
"""

from datetime import timedelta
from typing import Final

from handlers import session_invitation, session_text, spoken
from handlers.answers import own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import guests, people, session_questions, sessions
from storage.masked import Words
from storage.outgoing import Argument, Lane, Outgoing, Phrase, SaidWords
from storage.people import Person
from storage.session_questions import SessionQuestion
from storage.sessions import Session
from storage.vocabulary import Role, Standing

asking_before = Conversation("session-questions")

# From so long before on, whoever speaks reads what people would like to ask.
A_DAY: Final = timedelta(days=1)

_LONGEST: Final = 500
_MOST: Final = 3


async def which_session(asking: Asking) -> Asked:
    """At which session it would be asked."""
    guest = await guests.get(asking.db, asking.about)
    this = await sessions.get(asking.db, guest.session_id) if guest else None
    return Asked({"session": session_text.named(this) if this else Phrase("not-said")})


@asking_before.step("session-ask", expects=own_words(_LONGEST), asks=which_session)
async def session_ask(turn: Turn, words: Words) -> Next:
    guest, this = await session_invitation.still_open(turn, turn.about)
    if guest is None or this is None:
        return END
    if await session_questions.how_many_of(turn.db, this.id, turn.person.id) >= _MOST:
        turn.say("session-asked-enough")
        return END
    said = await spoken.keep(turn, words)
    await session_questions.ask(turn.db, this.id, turn.person.id, said.utterance, turn.now)
    turn.say("session-asked")
    return END


async def hand_over(occasion: Occasion, this: Session) -> None:
    """What was asked since goes to whoever planned it; where they are no counsellor any more, to all."""
    new = await session_questions.not_told(occasion.db, this.id)
    if not new:
        return
    for counsellor in await in_charge(occasion, this):
        for each in new:
            key = f"session/{this.id}/question/{each.id}/{counsellor.id}"
            occasion.messages.append(_as_read(key, counsellor, this, each))
    await session_questions.told(occasion.db, [each.id for each in new], occasion.now)


async def say_all(turn: Turn, this: Session) -> None:
    """All that was asked so far, for a counsellor who looks."""
    for each in await session_questions.of_session(turn.db, this.id):
        turn.say(
            "session-question-for-you",
            source=each.author_id,
            session=session_text.named(this),
            words=SaidWords(each.words),
            wished=each.wished,
        )


async def in_charge(occasion: Occasion, this: Session) -> list[Person]:
    """Whoever planned it; where they are no counsellor any more, the whole team."""
    planner = await people.get(occasion.db, this.planner_id)
    if planner and planner.role is Role.COUNSELLOR and planner.standing is Standing.ACTIVE:
        return [planner]
    return await people.counsellors(occasion.db, simulated=this.simulated)


def _as_read(key: str, counsellor: Person, this: Session, asked: SessionQuestion) -> Outgoing:
    shown: dict[str, Argument] = {
        "session": session_text.named(this),
        "words": SaidWords(asked.words),
        "wished": asked.wished,
    }
    return Outgoing(
        key,
        counsellor.id,
        "session-question-for-you",
        shown,
        source=asked.author_id,
        lane=Lane.REMINDER,
        expires_at=this.ends_at,
    )
