"""Session during: whoever is there may ask without a word aloud, and says that they have come by the code on the wall.

/session → my-sessions, or a reminder ─▶ session-now ─▶ session-ask-now: at once to whoever speaks and to the team
                                                     └▶ session-code: they have come

Nobody sees who asks. The code counts until a short time after the end; guesses are limited.
"""

from datetime import timedelta
from enum import StrEnum
from secrets import compare_digest
from typing import Final

from handlers import session_questions, session_speaking, session_text, spoken
from handlers.answers import a_code, one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import alerts, guests, sessions
from storage import session_questions as questions
from storage.guests import Guest
from storage.masked import Words
from storage.outgoing import Lane, Outgoing, Phrase, SaidWords, Timing
from storage.sessions import Session

during = Conversation("session-during")

_LONGEST: Final = 500
_MOST: Final = 8  # those of before it among them
_MOST_GUESSES: Final = 5
_STILL_COUNTS: Final = timedelta(minutes=30)
_DIGITS: Final = 4


class OnNow(StrEnum):
    ASK = "ask"
    HERE = "here"
    FINE = "fine"


async def which_session(asking: Asking) -> Asked:
    """Which session goes on."""
    guest = await guests.get(asking.db, asking.about)
    this = await sessions.get(asking.db, guest.session_id) if guest else None
    return Asked({"session": session_text.named(this) if this else Phrase("not-said")})


async def going_on(scene: Asking | Turn) -> list[Guest]:
    """Where this person is now, or was a short time ago."""
    mine = await guests.begun_of(scene.db, scene.person.id, scene.now)
    known = await sessions.many(scene.db, [each.session_id for each in mine])
    return [each for each in mine if known[each.session_id].is_on(scene.now, _STILL_COUNTS)]


async def is_on(turn: Turn, guest_id: str) -> bool:
    """Whether this is one of them."""
    return guest_id in {each.id for each in await going_on(turn)}


@during.step("session-now", expects=one_of(OnNow), asks=which_session, repeatable=True, holds=False)
async def session_now(turn: Turn, choice: OnNow) -> Next:
    guest, this = await _there(turn)
    if guest is None or this is None:
        return END
    match choice:
        case OnNow.ASK:
            return session_ask_now.about(guest.id)
        case OnNow.HERE:
            return session_code.about(guest.id)
        case OnNow.FINE:
            turn.say("session-go-on")
    return END


@during.step("session-ask-now", expects=own_words(_LONGEST), asks=which_session)
async def session_ask_now(turn: Turn, words: Words) -> Next:
    guest, this = await _there(turn)
    if guest is None or this is None:
        return END
    if await questions.how_many_of(turn.db, this.id, turn.person.id) >= _MOST:
        turn.say("session-asked-much")
        return END
    said = await spoken.keep(turn, words)
    question = await questions.ask(turn.db, this.id, turn.person.id, said.utterance, turn.now)
    await questions.told(turn.db, [question], turn.now)
    apart = {turn.person.id, *await alerts.parted(turn.db, turn.person.id)}
    speaking = [each.person_id for each in await session_speaking.who_speak(turn, this)]
    leading = [each.id for each in await session_questions.in_charge(turn, this)]
    for reader in dict.fromkeys([*speaking, *leading]):
        if reader not in apart:
            turn.messages.append(
                Outgoing(
                    f"session/{this.id}/question-now/{question}/{reader}",
                    reader,
                    "session-question-now",
                    {"words": SaidWords(said.utterance)},
                    source=turn.person.id,
                    lane=Lane.RELAY,
                    timing=Timing.NOW,
                )
            )
    turn.say("session-asked-now")
    return END


@during.step("session-code", expects=a_code(_DIGITS), asks=which_session)
async def session_code(turn: Turn, code: str) -> Next:
    guest, this = await _there(turn)
    if guest is None or this is None:
        return END
    if guest.came:
        turn.say("session-you-are-there")
        return END
    if guest.guesses >= _MOST_GUESSES or this.wall_code is None:
        turn.say("session-tell-the-team")
        return END
    if not compare_digest(code, this.wall_code):
        if await guests.guess(turn.db, guest.id) >= _MOST_GUESSES:
            turn.say("session-tell-the-team")
            return END
        turn.say("session-other-code")
        return session_code.about(guest.id)
    await guests.mark(turn.db, guest.id, came=True)
    turn.say("session-you-are-there")
    return END


async def show_code(turn: Turn, this: Session) -> None:
    """What to write on the wall, for a counsellor."""
    code = await sessions.code_for_wall(turn.db, this)
    turn.say("session-wall-code", session=session_text.named(this), code=code)


async def _there(turn: Turn) -> tuple[Guest | None, Session | None]:
    """Both, while this person may be there; otherwise they are told how to reach someone."""
    guest = next((each for each in await going_on(turn) if each.id == turn.about), None)
    this = await sessions.get(turn.db, guest.session_id) if guest else None
    if guest is None or this is None:
        turn.say("session-has-ended", contact=turn.programme.contact or turn.programme.name)
        return None, None
    return guest, this
