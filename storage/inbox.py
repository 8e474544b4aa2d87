"""What people send us, and the memory of what was seen."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import func, select

from storage.database import Transaction
from storage.encryption import Place
from storage.incoming import (
    Attachment,
    AttachmentKind,
    Blocked,
    ChannelName,
    Edited,
    Incoming,
    Said,
    Tap,
    Text,
    Unblocked,
)
from storage.quarantine import UNREADABLE
from storage.schema import quarantine, seen_events
from storage.vocabulary import PersonId

__all__ = [
    "Attachment",
    "AttachmentKind",
    "Blocked",
    "ChannelName",
    "Edited",
    "Incoming",
    "Said",
    "Tap",
    "Text",
    "Unblocked",
    "first_sight",
    "set_aside",
]


async def first_sight(db: Transaction, incoming: Incoming, now: datetime) -> bool:
    """Whether this event is new; it counts as seen if the caller's transaction commits."""
    return await db.insert_new(
        db.insert(seen_events).values(channel=incoming.channel, event_id=incoming.event_id, seen_at=now)
    )


async def last_seen(db: Transaction, channel: ChannelName) -> datetime | None:
    """When something last came in this channel; None if nothing ever did, or it is forgotten."""
    newest = await db.execute(select(func.max(seen_events.c.seen_at)).where(seen_events.c.channel == channel))
    seen: datetime | None = newest.scalar_one()
    return seen


async def set_aside(db: Transaction, incoming: Incoming, owner: str, payload: str, code: str, now: datetime) -> None:
    """Put an update that could not be handled into quarantine, sealed under the key of ``owner``."""
    row = uuid4().hex
    await db.execute(
        quarantine.insert().values(
            id=row,
            channel=incoming.channel,
            event_id=incoming.event_id,
            owner=owner,
            payload=await db.seal(owner, Place("quarantine", "payload", row), payload),
            code=code[:200],
            at=now,
        )
    )


async def keep_unreadable(
    db: Transaction,
    channel: ChannelName,
    event_id: str,
    payload: str,
    now: datetime,
    sender: PersonId | None = None,
) -> None:
    """Keep, once, a genuine update that we can't read.

    Where ``sender`` is known, it is sealed under their key, and goes with them; else under one of its own.
    """
    seen = db.insert(seen_events).values(channel=channel, event_id=event_id, seen_at=now)
    if not await db.insert_new(seen):
        return
    row = uuid4().hex
    owner: str = sender or row
    if sender is None:
        db.new_key(row)
    await db.execute(
        quarantine.insert().values(
            id=row,
            channel=channel,
            event_id=event_id,
            owner=owner,
            payload=await db.seal(owner, Place("quarantine", "payload", row), payload),
            code=UNREADABLE,
            at=now,
        )
    )
