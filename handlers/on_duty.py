"""On duty: which counsellor is asked first, and when someone who waits for one will be read.

Danger knows no hours: it goes to everyone, at any time.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation import Programme
from handlers.telling import tell
from handlers.turn import Occasion
from storage import duty, people, responsibilities
from storage.duty import Duty
from storage.people import Person
from storage.vocabulary import PersonId


async def asked_first(occasion: Occasion, person: PersonId, there: Sequence[Person]) -> Person | None:
    """Of the counsellors who may be asked, the person's own, if on duty; while away, whoever stands in for them."""
    own = (await responsibilities.counsellors_of(occasion.db, [person])).get(person)
    if own is None:
        return None
    known = {each.id: each for each in there}
    said = await duty.of(occasion.db, {own, *known}, occasion.now)
    absence = said[own].absence
    first = known.get(own) if absence is None else known.get(absence.stand_in) if absence.stand_in else None
    if first is None or not is_there(first, said[first.id], occasion.programme, occasion.now):
        return None
    return first if await people.reached_somewhere(occasion.db, first.id) else None


async def read_at(occasion: Occasion, readers: Sequence[Person]) -> datetime | None:
    """When the first of them is there; None with nobody to read it. ``occasion.now``: somebody is there now."""
    said = await duty.of(occasion.db, [each.id for each in readers], occasion.now)
    return min(
        (said[each.id].next(occasion.now, each.timezone, occasion.programme.times.hours) for each in readers),
        default=None,
    )


async def tell_when_read(occasion: Occasion, person: PersonId | None, readers: Sequence[Person]) -> None:
    """Outside of everybody's hours: whoever waits for one of these counsellors hears when somebody is there."""
    at = await read_at(occasion, readers)
    waiting = await people.get(occasion.db, person) if person else None
    if at and waiting and at > occasion.now:
        await tell(occasion, waiting.id, "read-at", at=at, day=which_day(at, occasion.now, waiting.timezone))


def is_there(counsellor: Person, said: Duty, programme: Programme, now: datetime) -> bool:
    """Whether a counsellor is on duty."""
    return said.next(now, counsellor.timezone, programme.times.hours) == now


def which_day(at: datetime, now: datetime, timezone: str) -> str:
    """``today``, ``tomorrow`` or ``later``, where its reader lives."""
    zone = ZoneInfo(timezone)
    days = (at.astimezone(zone).date() - now.astimezone(zone).date()) // timedelta(days=1)
    return {0: "today", 1: "tomorrow"}.get(days, "later")
