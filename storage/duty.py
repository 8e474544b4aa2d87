"""Duty: when counsellors are there, when they are away, and who stands in for them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import absences, duty_hours
from storage.vocabulary import PersonId

_MIDNIGHT = 24
_DAYS_LOOKED_AT = 8  # a week, and the same day again


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """From when to when someone is there on one day of every week; full hours, where they live."""

    weekday: int  # 0 is Monday
    opens: int
    closes: int  # 24 is midnight


@dataclass(frozen=True, slots=True)
class Absence:
    """Someone is away until then."""

    until: datetime
    stand_in: PersonId | None


@dataclass(frozen=True, slots=True)
class Duty:
    """What a counsellor said of their hours. Without any hours the programme's count, and without those: always."""

    hours: tuple[Hours, ...] = ()
    absence: Absence | None = None

    def next(self, now: datetime, timezone: str, usual: Sequence[Hours]) -> datetime:
        """When they are there: ``now``, if they are; else when they next are."""
        start = max(now, self.absence.until) if self.absence else now
        hours = self.hours or tuple(usual)
        if not hours:
            return start
        return next((max(start, opens) for opens, closes in _ahead(hours, start, timezone) if closes > start), start)


async def of(db: Transaction, counsellors: Collection[PersonId], now: datetime) -> dict[PersonId, Duty]:
    """What each of them said, in two queries."""
    if not counsellors:
        return {}
    hours: dict[PersonId, list[Hours]] = {}
    for row in await db.execute(select(duty_hours).where(duty_hours.c.counsellor_id.in_(counsellors))):
        hours.setdefault(PersonId(row.counsellor_id), []).append(Hours(row.weekday, row.opens, row.closes))
    rows = await db.execute(select(absences).where(absences.c.counsellor_id.in_(counsellors), absences.c.until > now))
    away = {PersonId(row.counsellor_id): _absence(row.until, row.stand_in_id) for row in rows}
    return {each: Duty(tuple(sorted(hours.get(each, ()))), away.get(each)) for each in counsellors}


async def set_hours(db: Transaction, counsellor: PersonId, hours: Collection[Hours], *, in_place: bool) -> None:
    """These are their hours; ``in_place`` of those before, which else stay beside them.

    Where new hours overlap what stays, they take its place.
    """
    known = [] if in_place else (await _hours_of(db, counsellor))
    stay = [each for each in known if not any(_overlap(each, new) for new in hours)]
    await db.execute(delete(duty_hours).where(duty_hours.c.counsellor_id == counsellor))
    rows = [
        {
            "id": new_id(),
            "counsellor_id": counsellor,
            "weekday": each.weekday,
            "opens": each.opens,
            "closes": each.closes,
        }
        for each in sorted({*stay, *hours})
    ]
    if rows:
        await db.execute(duty_hours.insert(), rows)


async def go_away(db: Transaction, counsellor: PersonId, absence: Absence) -> None:
    """They are away until then."""
    values = {"until": absence.until, "stand_in_id": absence.stand_in}
    await db.execute(
        db.insert(absences)
        .values(counsellor_id=counsellor, **values)
        .on_conflict_do_update(index_elements=["counsellor_id"], set_=values)
    )


async def come_back(db: Transaction, counsellor: PersonId) -> None:
    """They are back."""
    await db.execute(delete(absences).where(absences.c.counsellor_id == counsellor))


async def without_stand_in(
    db: Transaction, counsellors: Collection[PersonId], now: datetime
) -> dict[PersonId, datetime]:
    """Who of them is away with nobody in their place, and until when."""
    alone = (absences.c.counsellor_id.in_(counsellors), absences.c.until > now, absences.c.stand_in_id.is_(None))
    rows = await db.execute(select(absences).where(*alone).order_by(absences.c.until))
    return {PersonId(row.counsellor_id): row.until for row in rows}


async def end(db: Transaction, counsellor: PersonId) -> None:
    """They are no counsellor any more: no hours, no absence, and they stand in for nobody."""
    await db.execute(delete(duty_hours).where(duty_hours.c.counsellor_id == counsellor))
    await come_back(db, counsellor)
    await db.execute(update(absences).where(absences.c.stand_in_id == counsellor).values(stand_in_id=None))


def _ahead(hours: Sequence[Hours], start: datetime, timezone: str) -> Iterator[tuple[datetime, datetime]]:
    """What is ahead of ``start``, in order: from when to when."""
    zone = ZoneInfo(timezone)
    today = start.astimezone(zone).date()
    for day in (today + timedelta(days=number) for number in range(_DAYS_LOOKED_AT)):
        for each in sorted(hours):
            if each.weekday == day.weekday():
                end = day + timedelta(days=each.closes // _MIDNIGHT)
                yield (
                    datetime.combine(day, time(each.opens), zone),
                    datetime.combine(end, time(each.closes % _MIDNIGHT), zone),
                )


async def _hours_of(db: Transaction, counsellor: PersonId) -> list[Hours]:
    rows = await db.execute(select(duty_hours).where(duty_hours.c.counsellor_id == counsellor))
    return [Hours(row.weekday, row.opens, row.closes) for row in rows]


def _overlap(one: Hours, other: Hours) -> bool:
    return one.weekday == other.weekday and one.opens < other.closes and other.opens < one.closes


def _absence(until: datetime, stand_in: str | None) -> Absence:
    return Absence(until, PersonId(stand_in) if stand_in else None)
