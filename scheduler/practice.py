"""Helpers who were welcomed and have not practised: no question can come to them, and they are told so, once."""

from datetime import datetime

import structlog

from handlers import practice
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import helper_profiles, outbox
from storage.database import Database
from storage.vocabulary import PersonId

log = structlog.get_logger()


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Remind whoever is due; returns how many. One who fails holds up no other."""
    async with database.reading() as db:
        due = await helper_profiles.to_remind_of_practice(db, now)
    reminded = 0
    for helper in due:
        try:
            await _remind(database, programme, now, helper)
            reminded += 1
        except Exception:  # whatever it is, others wait too; the next tick tries again
            log.error("practice_reminder_failed", person=helper, exc_info=True)
    return reminded


async def _remind(database: Database, programme: Programme, now: datetime, helper: PersonId) -> None:
    async with database.transaction() as db:
        occasion = Occasion(db, now, programme, f"practice-waits/{helper}")
        await practice.remind(occasion, helper)
        await outbox.put_all(db, occasion.messages, now)
