"""What has not left, or did not arrive: seen by an operator, who may send it again on purpose or drop it.

Only ids, codes and times: which text it is, but never for whom, nor what people said in it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, func, select, update

from storage import choices, reports
from storage import outbox as queue
from storage.database import Transaction
from storage.outgoing import DeliveryClass, Lane, OutboxState
from storage.schema import outbox
from storage.vocabulary import ChoiceSetId, OutboxId, PersonId

# What somebody may have to see to, in the order in which it is shown.
NOT_ARRIVED = (OutboxState.UNKNOWN, OutboxState.FAILED, OutboxState.HELD)

DROPPED = "dropped"

_MAY_BE_DROPPED = (OutboxState.READY, *NOT_ARRIVED)


class Change(StrEnum):
    """What became of an operator's wish."""

    DONE = "done"
    NOT_FOUND = "not-found"
    UNDER_WAY = "under-way"  # it is being sent at this moment
    OVER = "over"  # it has been sent, or cancelled
    WAITS = "waits"  # it goes by itself
    TOO_LATE = "too-late"  # after its time it would only confuse
    ADDRESS_GONE = "address-gone"  # a goodbye, whose address was destroyed with it


@dataclass(frozen=True, slots=True)
class Heap:
    """All messages of one state, lane and code."""

    state: OutboxState
    due: bool  # whether its time has come
    lane: Lane
    code: str | None
    rows: int
    oldest: datetime  # when the first of them was queued
    first_due: datetime  # when the first of them may leave, or might have


@dataclass(frozen=True, slots=True)
class NotArrived:
    """One message that somebody may have to see to."""

    id: OutboxId
    state: OutboxState
    lane: Lane
    delivery_class: DeliveryClass
    message: str  # which text: the id of a programme text
    code: str | None
    attempts: int
    created_at: datetime


async def heaps(db: Transaction, now: datetime) -> list[Heap]:
    """What waits, is being sent or did not arrive, oldest first; what may leave by ``now`` apart from what may not."""
    rows = await db.execute(
        select(
            (outbox.c.due_at <= now).label("due"),
            outbox.c.state,
            outbox.c.lane,
            outbox.c.code,
            func.count().label("rows"),
            func.min(outbox.c.created_at).label("oldest"),
            func.min(outbox.c.due_at).label("first_due"),
        )
        .where(outbox.c.state.in_((OutboxState.READY, OutboxState.SENDING, *NOT_ARRIVED)))
        .group_by("due", outbox.c.state, outbox.c.lane, outbox.c.code)
    )
    found = [Heap(row.state, bool(row.due), row.lane, row.code, row.rows, row.oldest, row.first_due) for row in rows]
    return sorted(found, key=lambda heap: heap.oldest)


async def oldest_due(db: Transaction, now: datetime) -> dict[Lane, datetime]:
    """Since when the first message of each lane could have left by ``now``, and has not."""
    waits = (outbox.c.state == OutboxState.READY, outbox.c.due_at <= now)
    first = func.min(outbox.c.due_at).label("first")
    rows = await db.execute(select(outbox.c.lane, first).where(*waits).group_by(outbox.c.lane))
    return {row.lane: row.first for row in rows}


async def not_arrived(db: Transaction, limit: int) -> list[NotArrived]:
    """What somebody may have to see to, oldest first."""
    rows = await db.execute(
        select(outbox)
        .where(outbox.c.state.in_(NOT_ARRIVED))
        .order_by(outbox.c.created_at, outbox.c.number)
        .limit(limit)
    )
    return [
        NotArrived(
            OutboxId(row.id),
            row.state,
            row.lane,
            row.delivery_class,
            row.message,
            row.code,
            row.attempts,
            row.created_at,
        )
        for row in rows
    ]


async def retry(db: Transaction, row_id: str, now: datetime) -> Change:
    """Send an unknown or failed message again, on purpose: as often as this is asked for, also of the class "once".

    What its reader has of it already, part by part, is not sent again.
    """
    row = await _held_fast(db, row_id)
    if row is None:
        return Change.NOT_FOUND
    if row.state not in (OutboxState.UNKNOWN, OutboxState.FAILED):
        return _not_now(row.state)
    if row.address is not None:
        return Change.ADDRESS_GONE
    if row.expires_at and row.expires_at <= now:
        return Change.TOO_LATE
    anew = {"state": OutboxState.READY, "due_at": now, "attempts": 0, "code": None, "settled_at": None}
    await _change(db, row, anew)
    await reports.forget_refused(db, OutboxId(row.id))
    return Change.DONE


async def drop(db: Transaction, row_id: str, now: datetime) -> Change:
    """It is not sent any more, and a question in it is closed."""
    row = await _held_fast(db, row_id)
    if row is None:
        return Change.NOT_FOUND
    if row.state not in _MAY_BE_DROPPED:
        return _not_now(row.state)
    over = {"state": OutboxState.CANCELLED, "code": DROPPED, "settled_at": now, "rendered": None}
    await _change(db, row, over)
    if row.choice_set_id:
        await choices.close(db, ChoiceSetId(row.choice_set_id), now)
        await queue.let_next_go(db, PersonId(row.person_id), now)
    if row.address is not None:
        db.destroy_keys([row.owner])  # a goodbye's key is its own
    return Change.DONE


async def _held_fast(db: Transaction, row_id: str) -> Row[Any] | None:
    """The message, which nobody else changes before this transaction ends. Any: a column's value may be anything."""
    return (await db.execute(select(outbox).where(outbox.c.id == row_id).with_for_update())).one_or_none()


async def _change(db: Transaction, row: Row[Any], values: dict[str, object]) -> None:
    await db.execute(update(outbox).where(outbox.c.id == row.id).values(values))


def _not_now(state: OutboxState) -> Change:
    match state:
        case OutboxState.SENDING:
            return Change.UNDER_WAY
        case OutboxState.READY | OutboxState.HELD:
            return Change.WAITS
        case _:
            return Change.OVER
