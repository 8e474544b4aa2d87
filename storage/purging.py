"""What is over and of no more use, deleted for good: a few rows at a time, so that nobody waits for it.

Each of these drops some of what is older than ``before``, and returns how many went: 0 once there are none.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Table, and_, delete, exists, func, or_, select, tuple_

from storage.database import Transaction
from storage.outgoing import OutboxState
from storage.schema import (
    choice_sets,
    deeds,
    deliveries,
    invitations,
    links,
    outbox,
    returns,
    searches,
    seen_events,
    translations,
)

_AT_ONCE: Final = 500

_OVER = (OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.FAILED, OutboxState.CANCELLED)


async def drop_events(db: Transaction, before: datetime) -> int:
    """Ids of platforms' events that were seen before then."""
    return await _drop_some(db, seen_events, seen_events.c.seen_at < before)


async def drop_codes(db: Transaction, before: datetime) -> int:
    """Codes that link two apps, and were good until then."""
    return await _drop_some(db, links, links.c.expires_at <= before)


async def drop_ways_back(db: Transaction, before: datetime) -> int:
    """Codes that lead from a new phone back to what is one's own, and were good until then."""
    return await _drop_some(db, returns, returns.c.expires_at <= before)


async def drop_invitations(db: Transaction, before: datetime) -> int:
    """Invitations used before then, or too old to be used since."""
    return await _drop_some(db, invitations, func.coalesce(invitations.c.used_at, invitations.c.expires_at) < before)


async def drop_searches(db: Transaction, before: datetime) -> int:
    """Names that a counsellor looked for before then."""
    return await _drop_some(db, searches, searches.c.at < before)


async def drop_deeds(db: Transaction, before: datetime) -> int:
    """That a counsellor opened someone's page, or did something about them, before then."""
    return await _drop_some(db, deeds, deeds.c.at < before)


async def drop_translations(db: Transaction, before: datetime) -> int:
    """A machine's translations: made again, if anyone still reads the words. A human's stays with its words."""
    return await _drop_some(db, translations, translations.c.made_at < before, translations.c.vouched.is_(False))


async def drop_settled(db: Transaction, before: datetime) -> int:
    """Messages that were settled before then, their choices, and what the platforms called them.

    A message stays as long as somebody may answer what it asked, or did so after ``before``: an answer is known by it.
    """
    may_be_answered = exists().where(
        choice_sets.c.id == outbox.c.choice_set_id,
        choice_sets.c.delivered_at.is_not(None),
        or_(choice_sets.c.closed_at.is_(None), choice_sets.c.closed_at >= before),
    )
    return await _drop_messages(db, before, _settled(before), ~may_be_answered)


async def drop_unanswered(db: Transaction, before: datetime) -> int:
    """Messages that were settled before then, though what they asked was never answered: nobody answers it any more.

    So with what was held for so long, since its reader never wrote again.
    """
    held = and_(outbox.c.state == OutboxState.HELD, outbox.c.due_at < before)
    return await _drop_messages(db, before, or_(_settled(before), held))


async def _drop_some(db: Transaction, table: Table, *old: ColumnElement[bool]) -> int:
    key = tuple_(*table.primary_key.columns)
    some = select(*table.primary_key.columns).where(*old).limit(_AT_ONCE)
    return (await db.execute(delete(table).where(key.in_(some)))).rowcount


def _settled(before: datetime) -> ColumnElement[bool]:
    return and_(outbox.c.state.in_(_OVER), outbox.c.settled_at < before)


async def _drop_messages(db: Transaction, before: datetime, *which: ColumnElement[bool]) -> int:
    old = await db.execute(
        select(outbox.c.id, outbox.c.choice_set_id)
        .where(outbox.c.number < await _first_since(db, before), *which)
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
