"""Session details: what is planned, one small question at a time; then all of it is read back (session.py).

session-what → session-at (→ session-times) → session-lasts (→ session-days) → session-place → for whom (audience.py)
→ session-extras → session-places (→ its number)

What was told in one go is not asked again. Each step is about a session and its version (session_spot.py): whoever
changes what a colleague changed a moment ago is told so, and loses nothing of what they typed.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from handlers import audience, checklist, session, session_days, session_text, session_times
from handlers.answers import Listed, a_number, either, one_listed, one_of, own_words
from handlers.audience_holder import Kind
from handlers.conversation import MENU, About, Asked, Asking, Conversation, Next, Step
from handlers.session_spot import Spot
from handlers.turn import Turn
from handlers.written_time import TimeProblem, WrittenTime, a_time
from storage import sessions
from storage.locking import lock_row
from storage.masked import Words
from storage.outgoing import Argument, NameOf, Option, OriginalWords, Phrase
from storage.schema import sessions as rows
from storage.session_vocabulary import SessionExtra, SessionItem, SessionKind, SessionState
from storage.sessions import Session
from storage.vocabulary import Role

details = Conversation("session-details")

_LONGEST_WHAT: Final = 600


class AtWhen(StrEnum):
    ASK = "ask"


class Length(StrEnum):
    ONE_HOUR = "one-hour"
    HOUR_AND_HALF = "hour-and-half"
    TWO_HOURS = "two-hours"
    THREE_HOURS = "three-hours"
    HALF_DAY = "half-day"
    DAY = "day"
    DAYS = "days"


class Days(StrEnum):
    TWO = "two"
    THREE = "three"
    FOUR = "four"
    FIVE = "five"


class Where(StrEnum):
    NOT_YET = "not-yet"


class HowMany(StrEnum):
    ANY = "any"
    TEN = "ten"
    TWENTY = "twenty"
    OTHER = "other"


_MINUTES: Final = {
    Length.ONE_HOUR: 60,
    Length.HOUR_AND_HALF: 90,
    Length.TWO_HOURS: 120,
    Length.THREE_HOURS: 180,
    Length.HALF_DAY: 240,
    Length.DAY: 480,
}
_DAYS: Final = {Days.TWO: 2, Days.THREE: 3, Days.FOUR: 4, Days.FIVE: 5}
_PLACES: Final = {HowMany.ANY: None, HowMany.TEN: 10, HowMany.TWENTY: 20}


async def the_kind(asking: Asking) -> Asked:
    """What kind of session it is."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    return Asked({"kind": this.kind.value if this else SessionKind.TRADE.value})


async def extras_marked(asking: Asking) -> Asked:
    """What makes it easier to come, what was chosen marked."""
    this = await sessions.get(asking.db, Spot.of(asking.about).session)
    chosen = this.extras if this else ()
    marked = checklist.marked(SessionExtra, chosen, lambda each: Phrase(f"session-extra-{each}"))
    return Asked(options=(*marked, Option("that-is-all")))


@details.step("session-what", expects=own_words(_LONGEST_WHAT), asks=the_kind)
async def session_what(turn: Turn, words: Words) -> Next:
    this = await editable(turn)
    if this is None:
        return await not_any_more(turn)
    what = await session_text.keep(turn, this, words)
    return await _kept(turn, SessionItem.WHAT, typed=OriginalWords(what), what_id=what)


@details.step("session-at", expects=either(one_of(AtWhen), a_time()), repeatable=True)
async def session_at(turn: Turn, written: AtWhen | WrittenTime) -> Next:
    if not isinstance(written, WrittenTime):
        return session_times.session_times.about(turn.about)
    at = written.at(turn.now, turn.person.timezone)
    if isinstance(at, TimeProblem):
        turn.say(at.value)
        return session_at.about(turn.about)
    this = await editable(turn)
    before = (this.minutes, this.starts_at) if this else (None, None)
    minutes = written.minutes or session_days.at_another_time(*before, at, turn.person.timezone)
    return await _kept(turn, SessionItem.WHEN, typed=at, starts_at=at, times=[], minutes=minutes)


@details.step("session-lasts", expects=one_of(Length), repeatable=True)
async def session_lasts(turn: Turn, length: Length) -> Next:
    if length is Length.DAYS:
        return session_on_days.about(turn.about)
    return await _kept(turn, SessionItem.LASTS, minutes=_MINUTES[length])


@details.step("session-days", expects=one_of(Days), repeatable=True)
async def session_on_days(turn: Turn, days: Days) -> Next:
    this = await editable(turn)
    if this is None:
        return await not_any_more(turn)
    starts_at = this.starts_at or next(iter(this.times), None)
    if starts_at is None:
        return asks(Spot.of(turn.about).at(this), SessionItem.WHEN)
    zone = turn.person.timezone
    each_day = session_days.each_day_of(starts_at, this.minutes, zone) if this.minutes else None
    minutes = session_days.minutes_of(_DAYS[days], starts_at, zone, each_day)
    return await _kept(turn, SessionItem.LASTS, minutes=minutes)


@details.step("session-place", expects=either(one_of(Where), own_words(session_text.LONGEST_PLACE)), repeatable=True)
async def session_place(turn: Turn, place: Where | Words) -> Next:
    this = await editable(turn)
    if this is None:
        return await not_any_more(turn)
    if not isinstance(place, Words):
        return await _kept(turn, SessionItem.PLACE, place_id=None)
    kept = await session_text.keep_place(turn, this, place)
    return await _kept(turn, SessionItem.PLACE, typed=OriginalWords(kept), place_id=kept)


@details.step("session-extras", expects=one_listed(), asks=extras_marked, repeatable=True)
async def session_extras(turn: Turn, choice: Listed) -> Next:
    this = await editable(turn)
    if this is None:
        return await not_any_more(turn)
    if choice == checklist.THAT_IS_ALL:
        return after(this, Spot.of(turn.about), SessionItem.EXTRAS)
    chosen = checklist.toggled(list(this.extras), choice)
    await sessions.note(turn.db, this.id, turn.person.id, extras=[each for each in SessionExtra if each in chosen])
    return session_extras.about(turn.about)


@details.step("session-places", expects=one_of(HowMany), repeatable=True)
async def session_places(turn: Turn, count: HowMany) -> Next:
    if count is HowMany.OTHER:
        return session_places_other.about(turn.about)
    return await _kept(turn, SessionItem.PLACES, places=_PLACES[count])


@details.step("session-places-other", expects=a_number(session_text.MOST_PLACES))
async def session_places_other(turn: Turn, count: int) -> Next:
    return await _kept(turn, SessionItem.PLACES, places=count)


async def kept_kind(turn: Turn, kind: SessionKind) -> Next:
    """It is of another kind after all."""
    return await _kept(turn, SessionItem.KIND, kind=kind)


def missing(this: Session, now: datetime) -> SessionItem | None:
    """What must be said before anyone is asked, and is not, or not any more; None: nothing."""
    if this.what is None:
        return SessionItem.WHAT
    if not (session_times.can_be_asked(this, now) if this.times else this.starts_at and this.starts_at > now):
        return SessionItem.WHEN
    return SessionItem.LASTS if this.minutes is None else None


def first_question(this: Session) -> Next:
    """The first thing that nobody said of it yet."""
    return _question_of(this, Spot(this.id, this.version), _ITEMS)


def after(this: Session, spot: Spot, item: SessionItem) -> Next:
    """What comes after this item was said: the next that nobody said yet; or all of it, where only one was changed."""
    if spot.change:
        return session.session_read_back.about(str(Spot(this.id, this.version)))
    return _question_of(this, spot.at(this), _ITEMS[_ITEMS.index(item) + 1 :])


def anew(this: Session, item: SessionItem) -> About:
    """The step that asks this item of it again."""
    return asks(Spot(this.id, this.version, change=True), item)


async def editable(turn: Turn) -> Session | None:
    """The session, while a counsellor may still plan it; nobody else changes it meanwhile."""
    await lock_row(turn.db, rows, Spot.of(turn.about).session)
    this = await sessions.get(turn.db, Spot.of(turn.about).session)
    may = turn.person.role == Role.COUNSELLOR and this and this.simulated == turn.person.simulated
    return this if this and may and this.state is SessionState.DRAFT else None


async def not_any_more(turn: Turn) -> Next:
    """It was sent meanwhile, or is gone: to change it one begins from the list."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    turn.say("session-not-editable")
    return session.all_sessions


async def colleague_changed(turn: Turn, this: Session, spot: Spot) -> bool:
    """Whether a colleague changed it after this was asked; the second one is told who it was."""
    if this.version == spot.version or this.changed_by in (None, turn.person.id):
        return False
    turn.say("session-changed-meanwhile", who=NameOf(this.changed_by) if this.changed_by else Phrase("someone"))
    return True


_ITEMS: Final = (
    SessionItem.WHAT,
    SessionItem.WHEN,
    SessionItem.LASTS,
    SessionItem.PLACE,
    SessionItem.AUDIENCE,
    SessionItem.EXTRAS,
    SessionItem.PLACES,
)


def asks(spot: Spot, item: SessionItem) -> About:
    """The step that asks this item of a session."""
    if item is SessionItem.AUDIENCE:
        return audience.choose(Kind.SESSION, str(spot))
    steps: dict[SessionItem, Step[Any]] = {  # Any: steps of any answer
        SessionItem.KIND: session.session_kind,
        SessionItem.WHAT: session_what,
        SessionItem.WHEN: session_at,
        SessionItem.LASTS: session_lasts,
        SessionItem.PLACE: session_place,
        SessionItem.EXTRAS: session_extras,
        SessionItem.PLACES: session_places,
    }
    return steps[item].about(str(spot))


def _question_of(this: Session, spot: Spot, items: Sequence[SessionItem]) -> Next:
    told = {
        SessionItem.WHAT: this.what is not None,
        SessionItem.WHEN: this.starts_at is not None or bool(this.times),
        SessionItem.LASTS: this.minutes is not None,
    }
    for item in items:
        if not told.get(item):
            return asks(spot, item)
    return session.session_read_back.about(str(spot))


async def _kept(turn: Turn, item: SessionItem, *, typed: Argument | None = None, **told: object) -> Next:
    """Keep it and go on; unless a colleague was quicker: then it is asked again, with what was ``typed``."""
    this, spot = await editable(turn), Spot.of(turn.about)
    if this is None:
        return await not_any_more(turn)
    if await colleague_changed(turn, this, spot):
        if typed:
            turn.say("session-you-wrote", typed=typed)
        return asks(spot.at(this), item)
    await sessions.note(turn.db, this.id, turn.person.id, **told)
    now = await sessions.get(turn.db, this.id) or this
    return after(now, spot, item)
