"""What the programme begins by itself: three times a week at most to anyone, the weekly update among them.

Beyond that it is folded into the update: held, counted there, and sent when its reader asks for it.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, func, or_, select, update

from storage.contact_vocabulary import Rhythm
from storage.database import Transaction
from storage.outgoing import Lane, OutboxState, Timing
from storage.schema import contact, outbox
from storage.vocabulary import OutboxId, PersonId

# Mark of a row that is held until its reader asks for it.
FOLDED: Final = "folded"

# Mark of a row that was folded, and that its reader has asked for.
ASKED_FOR: Final = "asked-for"

# Its message: it is never folded, and counts.
UPDATE: Final = "weekly-update"

# Beside the update.
MOST_A_WEEK: Final = 2

_WEEK: Final = timedelta(days=7)

# What nobody asked for within three weeks is no news any more.
_STALE_AFTER: Final = timedelta(days=21)


async def beyond(db: Transaction, rows: Sequence[tuple[OutboxId, PersonId]], now: datetime) -> frozenset[OutboxId]:
    """Which of these, in the order in which they leave, are too many for their reader in a week."""
    if not rows:
        return frozenset()
    persons = {person for _, person in rows}
    left = dict.fromkeys(persons, MOST_A_WEEK) | dict.fromkeys(await _wish_for_none(db, persons, now), 0)
    for person, many in (await _sent_lately(db, persons, [row for row, _ in rows], now)).items():
        left[person] -= many
    too_many = []
    for row, person in rows:
        left[person] -= 1
        if left[person] < 0:
            too_many.append(row)
    return frozenset(too_many)


async def show(db: Transaction, person: PersonId, now: datetime) -> int:
    """They asked for what was folded: it goes now; returns how much it is."""
    theirs = (outbox.c.person_id == person, outbox.c.state == OutboxState.HELD, outbox.c.code == FOLDED)
    going = {"state": OutboxState.READY, "due_at": now, "code": ASKED_FOR, "timing": Timing.NOW}
    return (await db.execute(update(outbox).where(*theirs).values(going))).rowcount


async def how_many_folded(db: Transaction, person: PersonId) -> int:
    """How much waits until they ask for it."""
    theirs = (outbox.c.person_id == person, outbox.c.state == OutboxState.HELD, outbox.c.code == FOLDED)
    return int((await db.execute(select(func.count()).where(*theirs))).scalar_one())


async def drop_stale(db: Transaction, now: datetime) -> int:
    """What was folded so long ago that it is no news is never sent; returns how much."""
    stale = (outbox.c.state == OutboxState.HELD, outbox.c.code == FOLDED, outbox.c.due_at <= now - _STALE_AFTER)
    over = {"state": OutboxState.CANCELLED, "settled_at": now, "code": "too-late", "rendered": None}
    return (await db.execute(update(outbox).where(*stale).values(over))).rowcount


async def _wish_for_none(db: Transaction, persons: Collection[PersonId], now: datetime) -> set[PersonId]:
    wish = or_(contact.c.rhythm == Rhythm.ONLY_ANSWERS, contact.c.quiet_until > now)
    rows = await db.execute(select(contact.c.person_id).where(contact.c.person_id.in_(persons), wish))
    return {PersonId(row.person_id) for row in rows}


async def _sent_lately(
    db: Transaction, persons: Collection[PersonId], but_not: Sequence[OutboxId], now: datetime
) -> dict[PersonId, int]:
    sent = and_(outbox.c.state.in_((OutboxState.SENT, OutboxState.UNKNOWN)), outbox.c.settled_at > now - _WEEK)
    rows = await db.execute(
        select(outbox.c.person_id, func.count().label("many"))
        .where(
            outbox.c.person_id.in_(persons),
            outbox.c.lane == Lane.BROADCAST,
            outbox.c.message != UPDATE,
            outbox.c.id.not_in(but_not),
            or_(sent, outbox.c.state == OutboxState.SENDING),
        )
        .group_by(outbox.c.person_id)
    )
    return {PersonId(row.person_id): row.many for row in rows}
