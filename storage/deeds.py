"""Deeds: which counsellor did what about whom, and when. Whoever it is about may see it; it goes when they go."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import deeds
from storage.vocabulary import DeedKind, PersonId


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done about someone."""

    kind: DeedKind
    counsellor_id: PersonId | None  # None: the operator
    at: datetime


async def note(db: Transaction, kind: DeedKind, counsellor: PersonId | None, about: PersonId, now: datetime) -> None:
    """Write down that this was done."""
    await db.execute(deeds.insert().values(id=new_id(), kind=kind, counsellor_id=counsellor, person_id=about, at=now))


async def about(db: Transaction, person: PersonId) -> list[Deed]:
    """All that was done about this person, oldest first: for them to see."""
    rows = await db.execute(select(deeds).where(deeds.c.person_id == person).order_by(deeds.c.at))
    return [Deed(row.kind, PersonId(row.counsellor_id) if row.counsellor_id else None, row.at) for row in rows]


async def last_by(db: Transaction, counsellor: PersonId, limit: int) -> list[PersonId]:
    """With whom this counsellor dealt last, latest first."""
    last = func.max(deeds.c.at)
    rows = await db.execute(
        select(deeds.c.person_id)
        .where(deeds.c.counsellor_id == counsellor)
        .group_by(deeds.c.person_id)
        .order_by(last.desc())
        .limit(limit)
    )
    return [PersonId(row.person_id) for row in rows]


async def last_of(db: Transaction, kind: DeedKind, persons: Collection[PersonId]) -> dict[PersonId, datetime]:
    """When this was last done about each of them; those about whom it never was are left out."""
    done = (deeds.c.kind == kind, deeds.c.person_id.in_(persons))
    rows = await db.execute(
        select(deeds.c.person_id, func.max(deeds.c.at).label("at")).where(*done).group_by(deeds.c.person_id)
    )
    return {PersonId(row.person_id): row.at for row in rows}


async def seen_to_since(db: Transaction, persons: Collection[PersonId], since: datetime) -> set[PersonId]:
    """About whom of them anything was done since then."""
    rows = await db.execute(
        select(deeds.c.person_id).where(deeds.c.person_id.in_(persons), deeds.c.at >= since).distinct()
    )
    return {PersonId(row.person_id) for row in rows}


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> None:
    """Two entries of one person become one."""
    await db.execute(update(deeds).where(deeds.c.person_id == of).values(person_id=to))


async def erase(db: Transaction, person: PersonId) -> None:
    """What was done about this person is forgotten."""
    await db.execute(delete(deeds).where(deeds.c.person_id == person))
