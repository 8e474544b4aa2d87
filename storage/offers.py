"""Offers: a question put before a helper, and what they said to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.reasons import AlsoBecause
from storage.schema import choice_sets, offers
from storage.vocabulary import OfferId, OfferState, PersonId, QuestionId, Reason


@dataclass(frozen=True, slots=True)
class Offer:
    """One helper was asked to take one question, for this reason."""

    id: OfferId
    question_id: QuestionId
    helper_id: PersonId
    state: OfferState
    reason: Reason
    offered_at: datetime
    also: tuple[AlsoBecause, ...] = ()  # what else spoke for this helper


async def make(
    db: Transaction,
    question: QuestionId,
    helper: PersonId,
    reason: Reason,
    now: datetime,
    also: Sequence[AlsoBecause] = (),
) -> OfferId:
    """Keep that this helper is asked; a second offer of the same question takes the place of the first."""
    before = await db.execute(select(offers.c.id).where(offers.c.question_id == question, offers.c.helper_id == helper))
    known = before.scalar_one_or_none()
    values = {"state": OfferState.OPEN, "reason": reason, "offered_at": now, "also": list(also)}
    if known:
        await db.execute(update(offers).where(offers.c.id == known).values(**values))
        return OfferId(known)
    offer = OfferId(new_id())
    await db.execute(offers.insert().values(id=offer, question_id=question, helper_id=helper, **values))
    return offer


async def get(db: Transaction, offer: str) -> Offer | None:
    """This offer; None if there is none."""
    found = await _where(db, offers.c.id == offer)
    return found[0] if found else None


async def of_question(db: Transaction, question: QuestionId) -> list[Offer]:
    """Everyone who was asked, in order."""
    return await _where(db, offers.c.question_id == question)


async def open_to(db: Transaction, helper: PersonId) -> list[Offer]:
    """What this helper could take, oldest first."""
    return await _where(db, offers.c.helper_id == helper, offers.c.state == OfferState.OPEN)


async def made_since(db: Transaction, persons: Sequence[PersonId], since: datetime) -> dict[PersonId, list[datetime]]:
    """When each of these was asked since then, oldest first; who was not is left out."""
    found: dict[PersonId, list[datetime]] = {}
    for each in await _where(db, offers.c.helper_id.in_(persons), offers.c.offered_at >= since):
        found.setdefault(each.helper_id, []).append(each.offered_at)
    return found


async def settle(db: Transaction, offer: OfferId, state: OfferState) -> None:
    """The helper took it, said no, or it is gone."""
    await db.execute(update(offers).where(offers.c.id == offer).values(state=state))


async def end_all(db: Transaction, question: QuestionId) -> Sequence[Offer]:
    """Nobody else needs to answer; returns the offers that were still open."""
    still_open = await _where(db, offers.c.question_id == question, offers.c.state == OfferState.OPEN)
    await db.execute(
        update(offers).where(offers.c.id.in_([offer.id for offer in still_open])).values(state=OfferState.GONE)
    )
    return still_open


async def seen(db: Transaction, ids: Sequence[OfferId]) -> set[OfferId]:
    """Those of these offers that have reached their helper's phone."""
    rows = await db.execute(
        select(choice_sets.c.subject).where(choice_sets.c.subject.in_(ids), choice_sets.c.delivered_at.is_not(None))
    )
    return {OfferId(row.subject) for row in rows}


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Offer]:
    rows = await db.execute(select(offers).where(*conditions).order_by(offers.c.offered_at, offers.c.id))
    return [
        Offer(
            OfferId(row.id),
            QuestionId(row.question_id),
            PersonId(row.helper_id),
            row.state,
            row.reason,
            row.offered_at,
            tuple(AlsoBecause(each) for each in row.also or ()),
        )
        for row in rows
    ]
