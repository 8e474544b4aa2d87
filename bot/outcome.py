"""What becomes of a row: it was sent, goes again later, or is over."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from bot.channels.errors import ChannelDown, DeliveryError, MediaRefused, NoAnswer, RetryLater, Unreachable
from storage.claiming import AWAITS_MEDIA, Claimed, begun
from storage.outgoing import DeliveryClass, OutboxState
from storage.settling import Settlement

NO_ANSWER = "no-answer"

# Mark of a row whose picture or voice was refused: it goes again without.
MEDIA_REFUSED = "media-refused"

# Mark of a row that would only confuse by now.
TOO_LATE = "too-late"

# How long a channel rests whose credentials were refused.
CHANNEL_REST = timedelta(minutes=1)

_FIRST_RETRY = timedelta(seconds=2)
_LONGEST_RETRY = timedelta(minutes=10)
_FETCHING = timedelta(seconds=1)

_MOST_TRIES_OF_BROKEN = 5


def sent(row: Claimed) -> Settlement:
    """The platform took all of it."""
    return _settlement(row, OutboxState.SENT)


def further(row: Claimed, part: int) -> Settlement:
    """The platform took some of its parts, and this one is about to leave."""
    once = row.delivery_class is DeliveryClass.ONCE
    return _settlement(row, OutboxState.SENDING, begun(part) if once else row.code)


def overtaken(row: Claimed) -> Settlement:
    """It was decided elsewhere; what comes after it in its lane is looked up anew."""
    return _settlement(row, OutboxState.READY)


def cancelled(row: Claimed, code: str) -> Settlement:
    """It needs not be sent any more."""
    return _settlement(row, OutboxState.CANCELLED, code)


def failed(row: Claimed, code: str) -> Settlement:
    """It can't be sent."""
    return _settlement(row, OutboxState.FAILED, code)


def held(row: Claimed, code: str) -> Settlement:
    """It may not reach them now; it goes when they write."""
    return _settlement(row, OutboxState.HELD, code)


def put_back(row: Claimed, due_at: datetime | None = None, code: str | None = None) -> Settlement:
    """Not now, and nothing was tried: at ``due_at``, or as soon as what is before it has gone."""
    return replace(_settlement(row, OutboxState.READY, code or row.code), due_at=due_at, counts_as_try=False)


def waits_for_media(row: Claimed, now: datetime) -> Settlement:
    """The picture or voice that goes with it is still being fetched."""
    return put_back(row, now + _FETCHING, AWAITS_MEDIA)


def after(error: DeliveryError, row: Claimed, now: datetime, *, went_on: bool, elsewhere: bool = False) -> Settlement:
    """What follows from an error: the table of the platform's, by kind.

    ``went_on``: this try brought it further than the one before, so that an answer is lost for the first time here.
    ``elsewhere``: they can be reached in another app.
    """
    match error:
        case RetryLater(after=pause):
            return _again(row, now + (pause or _growing(row.attempts)), error.code)
        case NoAnswer() if row.delivery_class is DeliveryClass.ONCE or (row.code == NO_ANSWER and not went_on):
            return _settlement(row, OutboxState.UNKNOWN, error.code)
        case NoAnswer():
            return _again(row, now + _growing(row.attempts), NO_ANSWER)
        case Unreachable() if elsewhere:
            return replace(put_back(row), unreachable=True)
        case Unreachable():
            return replace(failed(row, error.code), unreachable=True)
        case ChannelDown():
            return _again(row, now + CHANNEL_REST, error.code)
        case MediaRefused() if row.code != MEDIA_REFUSED:
            return replace(_again(row, now, MEDIA_REFUSED), laid_out_anew=True)
        case _:
            return failed(row, error.code)


def after_mistake(row: Claimed, now: datetime) -> Settlement:
    """A mistake of ours before anything left: tried some more times, since it may pass."""
    if row.attempts >= _MOST_TRIES_OF_BROKEN:
        return failed(row, "broken")
    return _again(row, now + _growing(row.attempts), "broken")


def _again(row: Claimed, due_at: datetime, code: str) -> Settlement:
    if row.code == MEDIA_REFUSED and code != NO_ANSWER:
        code = MEDIA_REFUSED  # whatever else keeps it waiting, it is still to be laid out anew
    return replace(_settlement(row, OutboxState.READY, code), due_at=due_at)


def _settlement(row: Claimed, state: OutboxState, code: str | None = None) -> Settlement:
    return Settlement(row.id, row.person_id, row.owner, state, code=code, farewell=row.farewell is not None)


def _growing(attempts: int) -> timedelta:
    """A pause that doubles with each try, random by half, so that many do not come back at once."""
    pause: timedelta = min(_FIRST_RETRY * int(2 ** min(attempts, 20)), _LONGEST_RETRY)
    return pause * random.uniform(0.5, 1.0)  # noqa: S311  # no secret depends on it
