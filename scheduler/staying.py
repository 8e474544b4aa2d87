"""Wishes to stay in touch: the other is asked when its hour has come; two weeks later it is over, without a word.

What was exchanged is deleted here, once it has been delivered for a day.
"""

from datetime import datetime, timedelta
from typing import Final

import structlog

from handlers import staying_exchange
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import outbox, staying, staying_given
from storage.database import Database
from storage.locking import lock_row
from storage.schema import staying as rows
from storage.staying import Staying
from storage.staying_vocabulary import StayingId, StayingState

log = structlog.get_logger()

_LOOK_AGAIN: Final = timedelta(days=1)


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Look at every wish whose time has come; returns how many. One that fails holds up no other."""
    async with database.reading() as db:
        due = await staying.to_look_at(db, now)
    acted = 0
    for this in due:
        try:
            acted += await _look(database, programme, now, this)
        except Exception:  # whatever it is, others wait too
            log.error("staying_failed", staying=this, exc_info=True)
    return acted


async def _look(database: Database, programme: Programme, now: datetime, due: StayingId) -> bool:
    async with database.transaction() as db:
        await lock_row(db, rows, due)
        this = await staying.get(db, due)
        if this is None or this.look_at is None or this.look_at > now:
            return False
        occasion = Occasion(db, now, programme, f"staying/{this.id}/{this.look_at.isoformat()}")
        match this.state:
            case StayingState.BEGUN:
                await staying_exchange.take_back(occasion, this)
            case StayingState.WISHED if this.asked_at is None and not _has_lapsed(this, now):
                await staying_exchange.ask(occasion, this)
            case StayingState.WISHED:
                await staying_exchange.take_back(occasion, this)
            case StayingState.EXCHANGED:
                await _forget(occasion, this)
            case StayingState.OVER:
                await staying.note(db, this.id, look_at=None)
        await outbox.put_all(db, occasion.messages, now)
    return True


async def _forget(occasion: Occasion, this: Staying) -> None:
    """What was delivered is deleted; what is still on its way is looked at again."""
    if await staying_given.forget_delivered(occasion.db, this, occasion.now):
        await staying.change(occasion.db, this.id, [StayingState.EXCHANGED], StayingState.OVER, look_at=None)
    else:
        await staying.note(occasion.db, this.id, look_at=occasion.now + _LOOK_AGAIN)


def _has_lapsed(this: Staying, now: datetime) -> bool:
    return this.lapses_at is None or this.lapses_at <= now
