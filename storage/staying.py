"""Staying in touch: someone wishes it of someone they met; if both do, each reads what the other chose to give.

    begun ─▶ wished ─▶ exchanged ─▶ over      of two people one row each way, for good
               └▶ taken back, or two weeks ─▶ over

A no is kept nowhere, so that nothing leads to it. What they give are utterances, deleted once they are delivered.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, delete, exists, func, or_, select, update

from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import staying, staying_given
from storage.staying_vocabulary import MetBy, StayingId, StayingState
from storage.vocabulary import PersonId

# A wish that was not met by then is over, without a word to anyone.
LAPSES_AFTER: Final = timedelta(days=14)

# What was begun and not sent by then is not meant any more.
_BEGUN_FOR: Final = timedelta(days=2)

_AT_ONCE: Final = 100


@dataclass(frozen=True, slots=True)
class Staying:
    """One's wish to stay in touch with another."""

    id: StayingId
    asker_id: PersonId
    asked_id: PersonId
    simulated: bool
    state: StayingState
    met_by: MetBy
    met_through: str  # the session, accompaniment or question
    made_at: datetime
    wished_at: datetime | None
    asked_at: datetime | None  # when the other was asked: once
    lapses_at: datetime | None
    exchanged_at: datetime | None
    look_at: datetime | None

    def other(self, than: PersonId) -> PersonId:
        """The other one of the two."""
        return self.asked_id if than == self.asker_id else self.asker_id


async def begin(
    db: Transaction, asker: Person, asked: PersonId, met_by: MetBy, met_through: str, now: datetime
) -> StayingId:
    """``asker`` chooses what to give; nobody hears of it yet. Of these two it is the same row each time."""
    told = {"met_by": met_by, "met_through": met_through, "made_at": now, "look_at": now + _BEGUN_FOR}
    told |= {"state": StayingState.BEGUN, "lapses_at": None, "exchanged_at": None}
    known = await between(db, asker.id, asked)
    if known is not None:
        await note(db, known.id, **told)
        return known.id
    this = StayingId(new_id())
    both = {"id": this, "asker_id": asker.id, "asked_id": asked, "simulated": asker.simulated}
    await db.execute(staying.insert().values(**both, **told))
    return this


async def note(db: Transaction, this: StayingId, **changes: object) -> None:
    """Keep something about it."""
    await db.execute(update(staying).where(staying.c.id == this).values(**changes))


async def change(
    db: Transaction, this: StayingId, before: Collection[StayingState], after: StayingState, **changes: object
) -> bool:
    """It goes on to another state; whether it was still in one of those before: only one tap counts."""
    still = (staying.c.id == this, staying.c.state.in_(before))
    return (await db.execute(update(staying).where(*still).values(state=after, **changes))).rowcount == 1


async def drop(db: Transaction, this: StayingId) -> None:
    """It is as if it never was; what was given for it must be gone before."""
    await db.execute(delete(staying).where(staying.c.id == this))


async def get(db: Transaction, this: str) -> Staying | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, staying.c.id == this)
    return found[0] if found else None


async def between(db: Transaction, asker: PersonId, asked: PersonId) -> Staying | None:
    """What the one ever wished of the other."""
    found = await _where(db, staying.c.asker_id == asker, staying.c.asked_id == asked)
    return found[0] if found else None


async def wished_by(db: Transaction, asker: PersonId) -> list[Staying]:
    """What this person wishes, and what may still come of it, newest first."""
    return await _where(db, staying.c.asker_id == asker, staying.c.state == StayingState.WISHED)


async def unmet_of(db: Transaction, asker: PersonId) -> list[Staying]:
    """What this person began, or wishes, and was not met."""
    not_met = staying.c.state.in_([StayingState.BEGUN, StayingState.WISHED])
    return await _where(db, staying.c.asker_id == asker, not_met)


async def to_look_at(db: Transaction, now: datetime) -> list[StayingId]:
    """Those about which something is to be done by now, longest first."""
    rows = await db.execute(select(staying.c.id).where(staying.c.look_at <= now).order_by(staying.c.look_at))
    return [StayingId(row.id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next of them is due, later than ``after``."""
    first: datetime | None = (
        await db.execute(select(func.min(staying.c.look_at)).where(staying.c.look_at > after))
    ).scalar_one()
    return first


async def drop_old(db: Transaction, before: datetime) -> int:
    """Forget some that are over since before then, so that the same two may be asked again; returns how many."""
    still_given = exists().where(staying_given.c.staying_id == staying.c.id)
    over = (staying.c.state == StayingState.OVER, staying.c.made_at < before, ~still_given)
    ids = [each.id for each in (await _where(db, *over))[:_AT_ONCE]]
    await db.execute(delete(staying).where(staying.c.id.in_(ids)))
    return len(ids)


async def of_person(db: Transaction, person: PersonId) -> list[Staying]:
    """All in which this person is one of the two."""
    return await _where(db, or_(staying.c.asker_id == person, staying.c.asked_id == person))


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Staying]:
    newest_first = (staying.c.made_at.desc(), staying.c.id)
    return [_staying(row) for row in await db.execute(select(staying).where(*conditions).order_by(*newest_first))]


def _staying(row: Row[Any]) -> Staying:  # Any: a row of this table
    return Staying(
        id=StayingId(row.id),
        asker_id=PersonId(row.asker_id),
        asked_id=PersonId(row.asked_id),
        simulated=row.simulated,
        state=row.state,
        met_by=row.met_by,
        met_through=row.met_through,
        made_at=row.made_at,
        wished_at=row.wished_at,
        asked_at=row.asked_at,
        lapses_at=row.lapses_at,
        exchanged_at=row.exchanged_at,
        look_at=row.look_at,
    )
