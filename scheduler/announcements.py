"""Announcements whose time has come: put into the outbox, some people at a time, each with a reason if not.

A batch is one transaction that holds the announcement's row: several processes take turns, and whoever is stopped in
the middle has written a whole batch or none of it. The next tick goes on with those who have nothing yet.
"""

from datetime import datetime
from typing import Final

import structlog

from handlers import announcement, announcement_file, announcement_text
from handlers.conversation import Programme
from handlers.telling import counsellors_for, tell
from handlers.turn import Occasion
from storage import announcement_recipients, announcements, outbox, people
from storage.announcement_vocabulary import AnnouncementId, AnnouncementState
from storage.announcements import Announcement
from storage.database import Database
from storage.locking import lock_row
from storage.schema import announcements as rows
from storage.vocabulary import Role, Standing

log = structlog.get_logger()

_AT_ONCE: Final = 500
_TO_LEAVE: Final = (AnnouncementState.PLANNED, AnnouncementState.LEAVING)


async def act_on_due(database: Database, programme: Programme, now: datetime, *, at_once: int = _AT_ONCE) -> int:
    """Let leave what is due by ``now``, to so many people at once; returns how many announcements.

    One that fails holds up no other.
    """
    async with database.reading() as db:
        due = await announcements.due(db, now)
    left = 0
    for each in due:
        try:
            while await _some(database, programme, now, each, at_once):
                pass
            left += 1
        except Exception:  # whatever it is, the others have their time too; the next tick goes on with this one
            log.error("announcement_failed", announcement=each, exc_info=True)
    return left


async def _some(database: Database, programme: Programme, now: datetime, due: AnnouncementId, at_once: int) -> bool:
    """The next of its people; whether there may be more."""
    async with database.transaction() as db:
        await lock_row(db, rows, due)
        this = await announcements.get(db, due)
        if this is None or this.state not in _TO_LEAVE or this.leaves_at is None or this.leaves_at > now:
            return False
        occasion = Occasion(db, now, programme, f"announcement/{this.id}")
        enclosed = await announcement_file.of(db, this)
        if enclosed.words is None or not await _is_stood_for(occasion, this):
            await _keep_back(occasion, this)
            more = False
        else:
            readers = await announcement_recipients.next_of(db, this, at_once)
            keys = announcement.put(occasion, enclosed, readers)
            await announcement_recipients.note(db, this.id, keys)
            more = len(readers) == at_once
            await (_go_on if more else _end)(occasion, this)
        await outbox.put_all(db, occasion.messages, now)
    return more


async def _is_stood_for(occasion: Occasion, this: Announcement) -> bool:
    """Whether who wrote it, or who said yes to it, is a counsellor now."""
    ids = [each for each in (this.author_id, this.approved_by) if each]
    stand_for_it = await people.many(occasion.db, ids)
    return any(each.role == Role.COUNSELLOR and each.standing == Standing.ACTIVE for each in stand_for_it)


async def _go_on(occasion: Occasion, this: Announcement) -> None:
    await announcements.change(occasion.db, this.id, _TO_LEAVE, AnnouncementState.LEAVING)


async def _end(occasion: Occasion, this: Announcement) -> None:
    """Everyone it is for has their message: those who wish to hear nothing are written down too."""
    await announcement_recipients.leave_out_stopped(occasion.db, this)
    await announcements.change(occasion.db, this.id, _TO_LEAVE, AnnouncementState.LEFT, over_at=occasion.now)
    counted = await announcement_recipients.count(occasion.db, this.id)
    what = (await announcement_text.beginnings(occasion.db, [this]))[this.id]
    await tell(occasion, this.author_id, "announcement-has-left", source=this.author_id, what=what, count=counted)


async def _keep_back(occasion: Occasion, this: Announcement) -> None:
    """Nobody stands for it any more: nothing leaves, and the team hears of it."""
    await announcements.change(occasion.db, this.id, _TO_LEAVE, AnnouncementState.STOPPED, over_at=occasion.now)
    await announcement_recipients.call_back(occasion.db, this, occasion.now)
    for each in await counsellors_for(occasion, simulated=this.simulated, but_not=[this.author_id]):
        await tell(occasion, each.id, "announcement-kept-back")
