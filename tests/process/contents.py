"""What is in a program's database, seen from outside."""

from collections import Counter

from sqlalchemy import func, select

from storage.database import Database
from storage.encryption import Place
from storage.incoming import ChannelName
from storage.schema import accounts, deliveries, outbox, people, quarantine, seen_events

_TABLES = (accounts, deliveries, outbox, people, quarantine, seen_events)


async def how_much(database: Database) -> dict[str, int]:
    """How many rows each table has that something from outside could add to."""
    async with database.reading() as db:
        return {
            table.name: int((await db.execute(select(func.count()).select_from(table))).scalar_one())
            for table in _TABLES
        }


async def times_seen(database: Database, channel: ChannelName) -> Counter[str]:
    """How often each event of this channel was taken in."""
    async with database.reading() as db:
        events = await db.execute(select(seen_events.c.event_id).where(seen_events.c.channel == channel))
        return Counter(events.scalars())


async def kept_aside(database: Database) -> list[str]:
    """What was kept for someone to look at, opened, oldest first."""
    async with database.reading() as db:
        rows = (await db.execute(select(quarantine).order_by(quarantine.c.at))).all()
        opened = [await db.open(row.owner, Place("quarantine", "payload", row.id), row.payload) for row in rows]
    return [text for text in opened if text is not None]
