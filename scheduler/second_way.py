"""What a closed window has held for a day takes the second way: the person's other app, if they linked one."""

from datetime import datetime

import structlog

from handlers.conversation import Programme
from storage import second_way
from storage.database import Database

log = structlog.get_logger()


async def act_on_due(database: Database, _programme: Programme, now: datetime) -> int:
    """Send it there, once; returns to how many people."""
    async with database.transaction() as db:
        reached = await second_way.take(db, now)
    if reached:
        log.info("second_way_taken", people=reached)
    return reached
