"""Accompaniments whose agreed end has come: both are asked what came of it."""

from datetime import datetime

import structlog

from handlers import accompaniment
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import accompaniments, outbox
from storage.database import Database
from storage.locking import lock_row
from storage.schema import accompaniments as rows
from storage.vocabulary import AccompanimentId, AccompanimentState

log = structlog.get_logger()


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """End each that is due, kindly; returns how many. One that fails holds up no other."""
    async with database.reading() as db:
        due = [one.id for one in await accompaniments.due(db, now)]
    ended = 0
    for one in due:
        try:
            ended += await _end(database, programme, now, one)
        except Exception:  # whatever it is, others end today too
            log.error("accompaniment_failed", accompaniment=one, exc_info=True)
    return ended


async def _end(database: Database, programme: Programme, now: datetime, due: AccompanimentId) -> bool:
    async with database.transaction() as db:
        await lock_row(db, rows, due)
        one = await accompaniments.get(db, due)
        if one is None or one.state != AccompanimentState.RUNNING or one.ends_at is None or one.ends_at > now:
            return False
        occasion = Occasion(db, now, programme, f"accompaniment/{one.id}")
        await accompaniment.end_kindly(occasion, one)
        await outbox.put_all(db, occasion.messages, now)
    return True
