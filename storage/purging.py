"""What is over and of no more use, deleted for good: a few rows at a time, so that nobody waits for it."""

from datetime import datetime

from sqlalchemy import delete, exists, or_, select

from storage.database import Transaction
from storage.outgoing import OutboxState
from storage.schema import choice_sets, deliveries, outbox

_AT_ONCE = 500

_OVER = (OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.FAILED, OutboxState.CANCELLED)


async def drop_settled(db: Transaction, before: datetime) -> int:
    """Drop some messages that were settled before ``before``, their choices, and what the platforms called them.

    A message stays as long as somebody may answer what it asked, or did so after ``before``: an answer is known
    by it. Returns how many went, 0 once there are none.
    """
    may_be_answered = exists().where(
        choice_sets.c.id == outbox.c.choice_set_id,
        choice_sets.c.delivered_at.is_not(None),
        or_(choice_sets.c.closed_at.is_(None), choice_sets.c.closed_at >= before),
    )
    old = await db.execute(
        select(outbox.c.id, outbox.c.choice_set_id)
        .where(
            outbox.c.number < await _first_since(db, before),
            outbox.c.state.in_(_OVER),
            outbox.c.settled_at < before,
            ~may_be_answered,
        )
        .limit(_AT_ONCE)
    )
    rows = old.all()
    ids = [row.id for row in rows]
    sets = [row.choice_set_id for row in rows if row.choice_set_id]
    if ids:
        await db.execute(delete(deliveries).where(deliveries.c.outbox_id.in_(ids)))
        await db.execute(delete(outbox).where(outbox.c.id.in_(ids)))
        await db.execute(delete(choice_sets).where(choice_sets.c.id.in_(sets)))
    return len(ids)


async def _first_since(db: Transaction, before: datetime) -> int:
    """The number from which on rows are newer: numbers grow with time, so that only the oldest are looked at."""
    newer = select(outbox.c.number).where(outbox.c.created_at >= before).order_by(outbox.c.number).limit(1)
    newest = select(outbox.c.number + 1).order_by(outbox.c.number.desc()).limit(1)
    first = (await db.execute(newer)).scalar_one_or_none()
    return first if first is not None else (await db.execute(newest)).scalar_one_or_none() or 0
