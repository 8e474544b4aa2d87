"""What is kept no longer than it is needed."""

from datetime import datetime, timedelta

from storage import inbox
from storage.database import Database

# Telegram repeats an update for 24 hours at most (Bot API, "Getting updates"); twice that, to be sure.
_SEEN_EVENTS = timedelta(hours=48)


async def forget_old(database: Database, now: datetime) -> None:
    """Forget which events were seen, once no platform repeats them any more."""
    async with database.transaction() as db:
        await inbox.forget_seen(db, now - _SEEN_EVENTS)
    await database.scrub()
