"""The second way of contact: the other app after a day, if someone linked one; after two weeks a neutral SMS.

A closed window holds what comes: then it goes to the person's other app, once. Whoever was not reached by two weekly
updates in a row, and has agreed to it, gets an SMS that says nothing but that a message waits. Who blocked us does not.
"""

from datetime import datetime, time, timedelta
from typing import Final

import structlog

from handlers.conversation import Programme
from handlers.local_time import at_local, local_date
from storage import people, second_way, sms_notices, weekly_updates
from storage.contact_vocabulary import UpdateWhy
from storage.database import Database, Transaction

log = structlog.get_logger()

_UPDATES_LOST: Final = 2
_LOOKED_BACK: Final = timedelta(days=56)


async def act_on_due(database: Database, _programme: Programme, now: datetime) -> int:
    """Send it there, once; returns to how many people."""
    async with database.transaction() as db:
        reached = await second_way.take(db, now)
    if reached:
        log.info("second_way_taken", people=reached)
    return reached


async def put_sms(db: Transaction, programme: Programme, now: datetime) -> int:
    """One is due tomorrow morning, where they live, for each who is lost and agreed; returns for how many."""
    lost = {
        person: entries
        for simulated in (False, True)
        for person, entries in (await weekly_updates.lost(db, now - _LOOKED_BACK, simulated=simulated)).items()
        if len(entries) >= _UPDATES_LOST and entries[0].why is not UpdateWhy.UNREACHABLE
    }
    may = await sms_notices.who_may_get_one(db, list(lost), now)
    silent = [each for each in await people.many(db, may) if each.last_heard_at < lost[each.id][1].queued_at]
    for person in silent:
        tomorrow = local_date(now, person.timezone) + timedelta(days=1)
        morning = at_local(tomorrow, time(programme.times.waking_from), person.timezone)
        await sms_notices.put(db, person.id, morning)
    return len(silent)
