"""What lies aside: messages that could not be handled, and updates that could not be read.

Each is sealed: under its sender's key, so that it goes with them, or, where nobody knows whose it is, under a key
of its own. Nothing here is shown to an operator but ids, times, channels and codes.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select

from storage.database import Transaction
from storage.encryption import Place
from storage.incoming import ChannelName, Incoming
from storage.incoming_json import loads
from storage.schema import quarantine, seen_events

# The code of what could not even be read; every other code is the kind of an error of ours.
UNREADABLE = "unreadable"

_AT_ONCE = 500

_WITHOUT_PAYLOAD = select(
    quarantine.c.id, quarantine.c.channel, quarantine.c.event_id, quarantine.c.owner, quarantine.c.code, quarantine.c.at
)


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that lies aside, without what is in it."""

    id: str
    channel: ChannelName
    event_id: str
    owner: str
    code: str
    at: datetime

    @property
    def unreadable(self) -> bool:
        """Whether it is a platform's payload as it came, and not a message of someone we know."""
        return self.code == UNREADABLE


async def lying(db: Transaction, limit: int) -> list[Aside]:
    """What lies aside, oldest first."""
    rows = await db.execute(_WITHOUT_PAYLOAD.order_by(quarantine.c.at, quarantine.c.id).limit(limit))
    return [_aside(row) for row in rows]


async def counted(db: Transaction) -> dict[str, tuple[int, datetime]]:
    """How many lie aside under each code, and since when the oldest of them does."""
    rows = await db.execute(
        select(quarantine.c.code, func.count().label("rows"), func.min(quarantine.c.at).label("oldest")).group_by(
            quarantine.c.code
        )
    )
    return {row.code: (row.rows, row.oldest) for row in rows}


async def find(db: Transaction, aside: str) -> Aside | None:
    """The one with this id."""
    row = (await db.execute(_WITHOUT_PAYLOAD.where(quarantine.c.id == aside))).one_or_none()
    return _aside(row) if row else None


async def payload(db: Transaction, aside: Aside) -> str | None:
    """What came, as it came; None if its sender was erased, or if it is damaged."""
    row = (await db.execute(select(quarantine.c.payload).where(quarantine.c.id == aside.id))).one_or_none()
    place = Place("quarantine", "payload", aside.id)
    return await db.open_if_whole(aside.owner, place, row.payload) if row else None


async def message(db: Transaction, aside: Aside) -> Incoming | None:
    """The message that could not be handled; None if its sender was erased, or if another version kept it."""
    text = await payload(db, aside)
    try:
        return loads(text) if text else None
    except ValueError:
        return None


async def drop(db: Transaction, aside: Aside) -> bool:
    """It lies here no more, and nothing opens it; False if it was gone already."""
    gone = await db.execute(delete(quarantine).where(quarantine.c.id == aside.id).returning(quarantine.c.id))
    dropped = gone.one_or_none() is not None
    if dropped:
        db.destroy_keys(_keys_of_their_own([aside]))
    return dropped


async def take_out(db: Transaction, aside: Aside) -> bool:
    """As ``drop``, and what came counts as never seen: it can be handled once more, in this transaction."""
    if not await drop(db, aside):
        return False
    its_event = (seen_events.c.channel == aside.channel, seen_events.c.event_id == aside.event_id)
    await db.execute(delete(seen_events).where(*its_event))
    return True


async def drop_older(db: Transaction, before: datetime) -> int:
    """Drop some of what came before ``before``; returns how many, 0 once there are none."""
    rows = await db.execute(_WITHOUT_PAYLOAD.where(quarantine.c.at < before).limit(_AT_ONCE))
    old = [_aside(row) for row in rows]
    if old:
        await db.execute(delete(quarantine).where(quarantine.c.id.in_([each.id for each in old])))
        db.destroy_keys(_keys_of_their_own(old))
    return len(old)


def _keys_of_their_own(asides: Sequence[Aside]) -> Collection[str]:
    """The keys that open nothing else; a person's key is never among them."""
    return [each.owner for each in asides if each.owner == each.id]


def _aside(row: Row[Any]) -> Aside:  # Any: a column's value may be anything
    return Aside(row.id, row.channel, row.event_id, row.owner, row.code, row.at)
