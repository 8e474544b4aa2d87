"""What people send us, and the memory of what was seen."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import delete

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
from storage.schema import quarantine, seen_events

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
    "forget_seen",
    "set_aside",
]


async def first_sight(db: Transaction, incoming: Incoming, now: datetime) -> bool:
    """Whether this event is new; it counts as seen if the caller's transaction commits."""
    return await db.insert_new(
        db.insert(seen_events).values(channel=incoming.channel, event_id=incoming.event_id, seen_at=now)
    )


async def forget_seen(db: Transaction, before: datetime) -> None:
    """Drop the memory of events older than ``before``; platforms repeat theirs for a day (Bot API, Getting updates)."""
    await db.execute(delete(seen_events).where(seen_events.c.seen_at < before))


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


async def keep_unreadable(db: Transaction, channel: ChannelName, event_id: str, payload: str, now: datetime) -> None:
    """Keep, once, a genuine update that we can't read; nobody's in particular, so sealed under a key of its own."""
    seen = db.insert(seen_events).values(channel=channel, event_id=event_id, seen_at=now)
    if not await db.insert_new(seen):
        return
    row = uuid4().hex
    db.new_key(row)
    await db.execute(
        quarantine.insert().values(
            id=row,
            channel=channel,
            event_id=event_id,
            owner=row,
            payload=await db.seal(row, Place("quarantine", "payload", row), payload),
            code="unreadable",
            at=now,
        )
    )
