"""Removals: what went because its time was over, counted. It is written in the transaction in which it goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from storage.database import Transaction
from storage.record_kinds import RecordKind
from storage.schema import removals

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Removal:
    """What went of one kind on one day."""

    day: str  # in UTC, like 2026-11-24
    kind: RecordKind
    kept: timedelta  # for how long, by the rule of that day
    pieces: int
    at: datetime  # when the last of them went


@dataclass(frozen=True, slots=True)
class Sum:
    """What went of one kind so far."""

    pieces: int
    last: datetime


async def note(db: Transaction, kind: RecordKind, kept: timedelta, pieces: int, now: datetime) -> None:
    """So many pieces of this kind go in the caller's transaction, since they were ``kept`` for so long."""
    row = {"day": f"{now.astimezone(UTC):%Y-%m-%d}", "kind": kind, "kept_minutes": kept // _MINUTE}
    more = {"pieces": removals.c.pieces + pieces, "at": now}
    await db.execute(
        db.insert(removals)
        .values(**row, pieces=pieces, at=now)
        .on_conflict_do_update(index_elements=["day", "kind", "kept_minutes"], set_=more)
    )


async def by_day(db: Transaction) -> list[Removal]:
    """All that ever went, the latest day first."""
    rows = await db.execute(select(removals).order_by(removals.c.day.desc(), removals.c.kind))
    return [Removal(row.day, row.kind, row.kept_minutes * _MINUTE, row.pieces, row.at) for row in rows]


async def by_kind(db: Transaction) -> Mapping[RecordKind, Sum]:
    """How much ever went of each kind; a kind of which nothing went is missing."""
    sums = select(removals.c.kind, func.sum(removals.c.pieces).label("pieces"), func.max(removals.c.at).label("last"))
    return {row.kind: Sum(row.pieces, row.last) for row in await db.execute(sums.group_by(removals.c.kind))}
