"""What is kept no longer than it is needed."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from storage import (
    accompaniments,
    inbox,
    links,
    media,
    milestones,
    openings,
    published,
    purging,
    quarantine,
    returns,
    searches,
)
from storage.database import Database, Transaction

# Telegram repeats an update for 24 hours at most (Bot API, "Getting updates"); twice that, to be sure.
_SEEN_EVENTS = timedelta(hours=48)

# What nobody has looked at within a month, nobody will.
QUARANTINE = timedelta(days=30)

# What was said stays; a face or a voice is not kept for longer than a talk lasts.
_MEDIA = timedelta(days=90)

# A proposal that was begun and not made within a month will not be.
_DRAFTS = timedelta(days=30)

# As long as an operator may ask what became of a message.
SETTLED = timedelta(days=90)


# What a counsellor began and did not go on with.
_BEGUN = timedelta(days=2)


async def forget_old(database: Database, now: datetime) -> None:
    """Forget what is of no more use: events that no platform repeats, what lay aside, messages long settled."""
    async with database.transaction() as db:
        await inbox.forget_seen(db, now - _SEEN_EVENTS)
        await links.forget_expired(db, now)
        await published.forget(db, now)
        await media.drop_old(db, now - _MEDIA)
        await accompaniments.drop_drafts(db, now - _DRAFTS)
        await openings.drop_drafts(db, now - _DRAFTS)
        await milestones.drop_drafts(db, now - _BEGUN)
        await searches.forget_old(db, now - _BEGUN)
        await returns.forget_old(db, now - SETTLED)
    await _all(database, quarantine.drop_older, now - QUARANTINE)
    await _all(database, purging.drop_settled, now - SETTLED)
    await database.scrub()


async def _all(
    database: Database, drop_some: Callable[[Transaction, datetime], Awaitable[int]], before: datetime
) -> None:
    """In short transactions: whoever writes to us meanwhile does not wait."""
    dropped = 1
    while dropped:
        async with database.transaction() as db:
            dropped = await drop_some(db, before)
