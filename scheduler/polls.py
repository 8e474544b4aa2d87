"""Polls that were sent: everyone they are for is asked, who did not answer is asked once again, then they close.

A batch is one transaction that holds the poll's row: several processes take turns. Where the clock is late, what would
only confuse is left out; nobody is asked anything twice, since each message's key names the poll and what it is.
"""

from datetime import datetime
from typing import Final

import structlog

from handlers import poll_answering, poll_closing
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import outbox, people, poll_people, polls
from storage.database import Database
from storage.locking import lock_row
from storage.poll_vocabulary import PollId, PollState
from storage.polls import Poll
from storage.schema import polls as rows

log = structlog.get_logger()

_AT_ONCE: Final = 500


async def act_on_due(database: Database, programme: Programme, now: datetime, *, at_once: int = _AT_ONCE) -> int:
    """Look at every poll whose time has come; returns how many. One that fails holds up no other."""
    async with database.reading() as db:
        due = await polls.due(db, now)
    for each in due:
        try:
            while await _look(database, programme, now, each, at_once):
                pass
        except Exception:  # whatever it is, others are asked today too
            log.error("poll_failed", poll=each, exc_info=True)
    return len(due)


async def _look(database: Database, programme: Programme, now: datetime, due: PollId, at_once: int) -> bool:
    """One step of it; whether there may be more to do at once."""
    async with database.transaction() as db:
        await lock_row(db, rows, due)
        this = await polls.get(db, due)
        if this is None or this.look_at is None or this.look_at > now:
            return False
        occasion = Occasion(db, now, programme, f"poll/{this.id}/{this.look_at.isoformat()}")
        more = False
        if this.state is not PollState.OPEN or this.closes_at is None:
            await polls.note(db, this.id, look_at=None)
        elif this.closes_at <= now or not await _is_read(occasion, this):
            await poll_closing.close(occasion, this)
        elif this.asked_at is None:
            more = await _ask_some(occasion, this, this.closes_at, at_once)
        else:
            silent = await poll_people.silent(db, this.id, poll_answering.first_of(this))
            poll_answering.put(occasion, this, silent, this.closes_at, again=True)
            await polls.note(db, this.id, look_at=this.closes_at)
        await outbox.put_all(db, occasion.messages, now)
    return more


async def _ask_some(occasion: Occasion, this: Poll, until: datetime, at_once: int) -> bool:
    """The next of its people; with the last of them it is settled when those are asked again who are silent."""
    readers = await poll_people.next_of(occasion.db, this, at_once)
    await poll_people.ask(occasion.db, this.id, [each.id for each in readers])
    poll_answering.put(occasion, this, readers, until)
    if len(readers) == at_once:
        return True
    halfway = occasion.now + (until - occasion.now) / 2
    await polls.note(occasion.db, this.id, asked_at=occasion.now, look_at=halfway)
    return False


async def _is_read(occasion: Occasion, this: Poll) -> bool:
    """Whether there is a counsellor to read what is answered."""
    return bool(await people.counsellors(occasion.db, simulated=this.simulated))
