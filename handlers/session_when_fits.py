"""Which times fit: someone whom a session is for says when they could come, before its time is fixed.

session-when-fits ─▶ a time, on or off │ none of them │ that is all ─▶ once the time is fixed: session-invitation
/session ─▶ my-sessions (session_invitation.py) ─▶ back here, to change it

About a session. The team reads how many can, never who.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from handlers import checklist, session_audience, session_text
from handlers.answers import Listed, one_listed
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import session_time_answers, sessions
from storage.outgoing import Option, Phrase
from storage.people import Person
from storage.session_time_answers import TimeAnswer
from storage.session_vocabulary import SessionState
from storage.sessions import Session

choosing = Conversation("session-when-fits")

_NONE: Final = "none"

# Before the id of a session, among the options of what one is invited to.
_TIMES: Final = "times/"


def as_asked(this: Session, reader: Person, fits: Sequence[datetime], now: datetime) -> Asked:
    """The question as whoever reads it gets it: each time that is to come, those marked that fit."""
    times = {id_of(each): each for each in this.times if each > now}
    marked = checklist.marked(times, [id_of(each) for each in fits], lambda each: times[each])
    last = Option("that-is-all") if fits else Option(_NONE)
    met = session_audience.may_be_invited(reader)
    whole = session_text.whole(this, place_shown=met)
    details = session_text.besides_times(this, place_shown=met)
    return Asked(
        {"kind": whole["kind"], "what": whole["what"], "details": details},
        options=(*marked, last),
        source=this.planner_id,
    )


async def the_question(asking: Asking) -> Asked:
    """The same, with what this person said so far."""
    this = await sessions.get(asking.db, asking.about)
    said = await session_time_answers.of_person(asking.db, this.id, asking.person.id) if this else None
    if this is None:
        return Asked()
    asked = as_asked(this, asking.person, (said.fits if said else None) or (), asking.now)
    return Asked(asked.arguments, options=asked.options, source=asked.source)


@choosing.step("session-when-fits", expects=one_listed(), asks=the_question, repeatable=True, holds=False)
async def session_when_fits(turn: Turn, choice: Listed) -> Next:
    this, said = await _open(turn)
    if this is None or said is None:
        turn.say("session-times-closed")
        return END
    fits = [each for each in said.fits or () if each > turn.now]
    if choice == checklist.THAT_IS_ALL and fits:
        turn.say("session-times-kept")
        return END
    if choice in (_NONE, checklist.THAT_IS_ALL):
        await session_time_answers.say(turn.db, this.id, turn.person.id, [])
        turn.say("session-times-none")
        return END
    chosen = checklist.toggled([id_of(each) for each in fits], choice)
    fits = [each for each in this.times if each > turn.now and id_of(each) in chosen]
    await session_time_answers.say(turn.db, this.id, turn.person.id, fits)
    return session_when_fits.about(this.id)


async def lines(asking: Asking) -> list[Option]:
    """What this person may still say it for, as lines of what they are invited to."""
    asked = await session_time_answers.open_of(asking.db, asking.person.id)
    known = await sessions.many(asking.db, [each.session_id for each in asked])
    found = []
    for each in asked:
        state = Phrase("reply-none" if each.fits is None else "session-times-answered")
        found.append(Option(f"{_TIMES}{each.session_id}", session_text.line(known[each.session_id], state)))
    return found


async def any_asked(turn: Turn) -> bool:
    """Whether this person may still say it for any."""
    return bool(await session_time_answers.open_of(turn.db, turn.person.id))


def lead(choice: str) -> Next | None:
    """To one of those ``lines``; None where it is none of them."""
    return session_when_fits.about(choice.removeprefix(_TIMES)) if choice.startswith(_TIMES) else None


def id_of(at: datetime) -> str:
    """A time as the id of an option."""
    return f"{at.timestamp():.0f}"


def time_of(option: str) -> datetime:
    """The time that the option of this id stands for."""
    return datetime.fromtimestamp(int(option), tz=UTC)


async def _open(turn: Turn) -> tuple[Session | None, TimeAnswer | None]:
    """Both, while this person may still answer."""
    this = await sessions.get(turn.db, turn.about)
    if this is None or this.state is not SessionState.ASKING_TIME or not any(each > turn.now for each in this.times):
        return None, None
    if not session_audience.may_be_invited(turn.person):
        return None, None
    return this, await session_time_answers.of_person(turn.db, this.id, turn.person.id)
