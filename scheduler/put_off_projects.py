"""Projects that were put off: on the day that their newcomer named they are asked about it, once, and not before."""

from datetime import datetime

import structlog

from handlers.conversation import Programme
from handlers.my_project import project_comes_back
from handlers.turn import Occasion
from storage import outbox, projects
from storage.database import Database
from storage.locking import lock_row
from storage.outgoing import DeliveryClass, Lane, Timing
from storage.schema import people as people_rows
from storage.vocabulary import PersonId, ProjectItem

log = structlog.get_logger()


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Ask everyone whose day has come; returns how many. One that fails holds up no other."""
    async with database.reading() as db:
        due = await projects.due(db, now)
    asked = 0
    for person in due:
        try:
            asked += await _ask(database, programme, now, person)
        except Exception:  # whatever it is, others wait too
            log.error("project_failed", person=person, exc_info=True)
    return asked


async def _ask(database: Database, programme: Programme, now: datetime, person: PersonId) -> bool:
    async with database.transaction() as db:
        await lock_row(db, people_rows, person)
        until = (await projects.get(db, person)).put_off_until
        if until is None or until > now:
            return False
        occasion = Occasion(db, now, programme, f"project-comes-back/{person}/{until.isoformat()}")
        await projects.tell(db, person, ProjectItem.PUT_OFF, now, put_off_until=None)
        await occasion.ask_of(
            person,
            project_comes_back,
            lane=Lane.REMINDER,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
        )
        await outbox.put_all(db, occasion.messages, now)
    return True
