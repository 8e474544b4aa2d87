"""Openings: what partners offer, from a job to a visit, and how far each has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, select, update

from storage import utterances
from storage.database import Transaction
from storage.opening_vocabulary import (
    HoldReason,
    Lasts,
    OpeningId,
    OpeningKind,
    OpeningState,
    PayUnit,
    Transport,
)
from storage.people import Person, new_id
from storage.schema import openings
from storage.vocabulary import FrenchLevel, PersonId, Topic, UtteranceId

# In these, its partner still sees it among theirs.
GOING_ON = (OpeningState.DRAFT, OpeningState.HELD, OpeningState.STANDING)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a partner offers, as far as they told it."""

    id: OpeningId
    partner_id: PersonId
    simulated: bool
    state: OpeningState
    kind: OpeningKind
    made_at: datetime
    what: UtteranceId | None = None
    trade: Topic | None = None  # None: any
    starts_at: datetime | None = None  # None: to be agreed; past: at once
    lasts: Lasts | None = None
    pay_unit: PayUnit | None = None  # None: not said
    pay_cents: int | None = None
    hours_a_week: int | None = None
    french: FrenchLevel | None = None
    place: UtteranceId | None = None
    transport: Transport | None = None
    places: int = 1
    stands_until: datetime | None = None
    sent_at: datetime | None = None
    held_for: tuple[HoldReason, ...] = ()
    looked_at_by: PersonId | None = None

    def stands(self, now: datetime) -> bool:
        """Whether newcomers may still take it."""
        return self.state == OpeningState.STANDING and (self.stands_until is None or self.stands_until > now)


async def draft(db: Transaction, partner: Person, kind: OpeningKind, now: datetime) -> OpeningId:
    """A partner begins to tell what they offer; nobody hears of it yet."""
    opening = OpeningId(new_id())
    await db.execute(
        openings.insert().values(
            id=opening,
            partner_id=partner.id,
            simulated=partner.simulated,
            state=OpeningState.DRAFT,
            kind=kind,
            places=1,
            made_at=now,
            held_for=[],
        )
    )
    return opening


async def drop_drafts(db: Transaction, before: datetime) -> int:
    """Forget what was begun before ``before``, and never sent to anyone; returns how many these were."""
    begun = (openings.c.state.in_([OpeningState.DRAFT, OpeningState.WITHDRAWN]), openings.c.sent_at.is_(None))
    old = await _where(db, *begun, openings.c.made_at < before)
    for this in old:
        await db.execute(delete(openings).where(openings.c.id == this.id))
        for words in (this.what, this.place):
            if words:
                await utterances.forget(db, words)
    return len(old)


async def note(db: Transaction, opening: OpeningId, **changes: object) -> None:
    """Keep something of it."""
    await db.execute(update(openings).where(openings.c.id == opening).values(**changes))


async def change(
    db: Transaction, opening: OpeningId, before: Sequence[OpeningState], after: OpeningState, **changes: object
) -> bool:
    """It goes on to another state; whether it was still in one of those before: only one person's tap counts."""
    done = await db.execute(
        update(openings).where(openings.c.id == opening, openings.c.state.in_(before)).values(state=after, **changes)
    )
    return done.rowcount == 1


async def get(db: Transaction, opening: str) -> Opening | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, openings.c.id == opening)
    return found[0] if found else None


async def many(db: Transaction, ids: Sequence[OpeningId]) -> dict[OpeningId, Opening]:
    """These, by id."""
    return {each.id: each for each in await _where(db, openings.c.id.in_(ids))} if ids else {}


async def of_partner(db: Transaction, partner: PersonId) -> list[Opening]:
    """What this partner offers now, or is telling, newest first."""
    return await _where(db, openings.c.partner_id == partner, openings.c.state.in_(GOING_ON))


async def offered_by(db: Transaction, partners: Sequence[PersonId]) -> dict[PersonId, list[Opening]]:
    """What each of these partners ever said whole, whatever became of it; who never did is left out."""
    found: dict[PersonId, list[Opening]] = {}
    said_whole = (openings.c.partner_id.in_(partners), openings.c.sent_at.is_not(None))
    for each in await _where(db, *said_whole, openings.c.state != OpeningState.REFUSED) if partners else []:
        found.setdefault(each.partner_id, []).append(each)
    return found


async def held(db: Transaction, *, simulated: bool) -> list[Opening]:
    """What waits for a counsellor's look."""
    return await _where(db, openings.c.state == OpeningState.HELD, openings.c.simulated.is_(simulated))


async def known(db: Transaction, *, simulated: bool, at_most: int) -> list[Opening]:
    """What was ever said whole, newest first: for counsellors."""
    return await _where(db, openings.c.sent_at.is_not(None), openings.c.simulated.is_(simulated), at_most=at_most)


async def to_look_at(db: Transaction, now: datetime) -> list[OpeningId]:
    """Standing ones at whose readers it is time to look again."""
    due = (openings.c.state == OpeningState.STANDING, openings.c.look_at <= now)
    rows = await db.execute(select(openings.c.id).where(*due).order_by(openings.c.look_at))
    return [OpeningId(row.id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next of them is due, later than ``after``."""
    due = (openings.c.state == OpeningState.STANDING, openings.c.look_at > after)
    first: datetime | None = (await db.execute(select(func.min(openings.c.look_at)).where(*due))).scalar_one()
    return first


async def _where(db: Transaction, *conditions: ColumnElement[bool], at_most: int | None = None) -> list[Opening]:
    newest_first = (openings.c.made_at.desc(), openings.c.id)
    rows = await db.execute(select(openings).where(*conditions).order_by(*newest_first).limit(at_most))
    return [_opening(row) for row in rows]


def _opening(row: Row[Any]) -> Opening:  # Any: a row of this table
    return Opening(
        id=OpeningId(row.id),
        partner_id=PersonId(row.partner_id),
        simulated=row.simulated,
        state=row.state,
        kind=row.kind,
        made_at=row.made_at,
        what=UtteranceId(row.what_id) if row.what_id else None,
        trade=row.trade,
        starts_at=row.starts_at,
        lasts=row.lasts,
        pay_unit=row.pay_unit,
        pay_cents=row.pay_cents,
        hours_a_week=row.hours_a_week,
        french=row.french,
        place=UtteranceId(row.place_id) if row.place_id else None,
        transport=row.transport,
        places=row.places,
        stands_until=row.stands_until,
        sent_at=row.sent_at,
        held_for=tuple(HoldReason(each) for each in row.held_for),
        looked_at_by=PersonId(row.looked_at_by) if row.looked_at_by else None,
    )
