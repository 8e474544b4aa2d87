"""Session times: where hours differ, those whom a session is for say first which of some times fit them.

session-at ─▶ session-times: two to four are written ─▶ on with planning (session_details.py) ─▶ sent: each is asked

What those who are asked live through: session_when_fits.py. How one of the times is fixed: session_times_page.py.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final

from handlers import session_audience, session_details, session_when_fits
from handlers.answers import Listed, either, one_listed, own_words
from handlers.checklist import THAT_IS_ALL
from handlers.conversation import Asked, Asking, Conversation, Next
from handlers.session_spot import Spot
from handlers.turn import Turn
from handlers.written_time import TimeProblem, written_times
from storage import session_time_answers, sessions
from storage.masked import Words
from storage.outgoing import DeliveryClass, Lane, Lines, Option, Phrase, Sentence, Timing
from storage.session_vocabulary import SessionItem, SessionState
from storage.sessions import Session

timing = Conversation("session-times")

_FEWEST: Final = 2
_MOST: Final = 4
_LONGEST: Final = 400
_ANEW: Final = "anew"


class WrongLine(StrEnum):
    """Why a line that was written is no time to ask about."""

    UNCLEAR = "unclear"
    PAST = "past"
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_HOUR = "no-such-hour"
    TWICE = "twice"
    TOO_MANY = "too-many"


_PROBLEMS: Final = {
    TimeProblem.PAST: WrongLine.PAST,
    TimeProblem.NO_SUCH_DAY: WrongLine.NO_SUCH_DAY,
    TimeProblem.NO_SUCH_HOUR: WrongLine.NO_SUCH_HOUR,
}


async def times_so_far(asking: Asking) -> Asked:
    """What was written so far; on from there once there is something to choose from."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    times = to_come(this, asking.now) if this else []
    options = [Option(_ANEW)] if times else []
    if len(times) >= _FEWEST:
        options = [Option("that-is-all"), *options]
    return Asked({"count": len(times), "times": Lines(tuple(times))}, options=tuple(options))


@timing.step("session-times", expects=either(one_listed(), own_words(_LONGEST)), asks=times_so_far, repeatable=True)
async def session_times(turn: Turn, said: Listed | Words) -> Next:
    this, spot = await session_details.editable(turn), Spot.of(turn.about)
    if this is None:
        return await session_details.not_any_more(turn)
    before = to_come(this, turn.now)
    if isinstance(said, Words):
        return await _written(turn, this, said)
    if await session_details.colleague_changed(turn, this, spot):
        return session_times.about(str(spot.at(this)))
    if said == THAT_IS_ALL and len(before) >= _FEWEST:
        return session_details.after(this, spot, SessionItem.WHEN)
    if said == _ANEW:
        await session_time_answers.propose(turn.db, this.id, turn.person.id, [])
    return session_times.about(str(spot.at(await sessions.get(turn.db, this.id) or this)))


async def ask(turn: Turn, this: Session) -> bool:
    """Everyone whom it is for is asked which of its times fit; False where that is nobody. None is invited yet."""
    found = await session_audience.fitting(turn.db, this)
    apart = await session_audience.left_out(turn.db, this, found)
    readers = [each for each in found if each.id not in apart]
    if not readers:
        return False
    if apart:
        turn.say("session-kept-apart", count=len(apart))
    times = to_come(this, turn.now)
    await session_time_answers.propose(turn.db, this.id, turn.person.id, times)
    await sessions.change(turn.db, this.id, [SessionState.DRAFT], SessionState.ASKING_TIME, look_at=max(times))
    await session_time_answers.ask(turn.db, this.id, [each.id for each in readers])
    now = await sessions.get(turn.db, this.id) or this
    for reader in readers:
        turn.put(
            reader,
            session_when_fits.session_when_fits.about(this.id),
            session_when_fits.as_asked(now, reader, (), turn.now),
            lane=Lane.BROADCAST,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=f"session/{this.id}/times/{now.version}/{reader.id}",
            expires_at=max(times),
        )
    turn.say("session-times-sent", count=len(readers))
    return True


def can_be_asked(this: Session, now: datetime) -> bool:
    """Whether there are times to choose from."""
    return len(to_come(this, now)) >= _FEWEST


def to_come(this: Session, now: datetime) -> list[datetime]:
    """Those of its times that have not passed."""
    return [each for each in this.times if each > now]


async def _written(turn: Turn, this: Session, words: Words) -> Next:
    """What can be asked about is kept, each other line named; nothing of it is lost where a colleague was quicker."""
    spot, times, wrong, minutes = Spot.of(turn.about), to_come(this, turn.now), [], this.minutes
    for number, written in enumerate(written_times(words.text), 1):
        at = written.at(turn.now, turn.person.timezone) if written else None
        problem = _problem(at, times)
        if problem:
            why = Phrase(f"session-times-line-{problem}")
            wrong.append(Sentence("session-times-line", {"number": number, "why": why}))
        elif isinstance(at, datetime):
            times = sorted([*times, at])
            minutes = (written.minutes if written else None) or minutes
    if wrong:
        turn.say("session-times-wrong", lines=Lines(tuple(wrong)))
    if await session_details.colleague_changed(turn, this, spot):
        if times:
            turn.say("session-you-wrote", typed=Lines(tuple(times)))
        return session_times.about(str(spot.at(this)))
    if times:  # else the one time that was said before stays
        await session_time_answers.propose(turn.db, this.id, turn.person.id, times, minutes=minutes)
    return session_times.about(str(spot.at(await sessions.get(turn.db, this.id) or this)))


def _problem(at: datetime | TimeProblem | None, times: Sequence[datetime]) -> WrongLine | None:
    if at is None:
        return WrongLine.UNCLEAR
    if isinstance(at, TimeProblem):
        return _PROBLEMS[at]
    if at in times:
        return WrongLine.TWICE
    return WrongLine.TOO_MANY if len(times) >= _MOST else None
