"""Kept questions: those whose time has come go on by themselves."""

from datetime import datetime

import structlog

from handlers import kept_questions
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import outbox, questions
from storage.database import Database
from storage.locking import lock_row
from storage.schema import people as people_rows
from storage.vocabulary import PersonId

log = structlog.get_logger()


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Let go on what may by now; returns how many. One that fails holds up no other."""
    async with database.reading() as db:
        askers = {question.asker_id for question in await questions.due(db, "kept_until", now)}
    gone = 0
    for asker in sorted(askers):
        try:
            gone += await _let_go(database, programme, now, asker)
        except Exception:  # whatever it is, others wait too
            log.error("kept_question_failed", person=asker, exc_info=True)
    return gone


async def _let_go(database: Database, programme: Programme, now: datetime, asker: PersonId) -> int:
    async with database.transaction() as db:
        await lock_row(db, people_rows, asker)
        occasion = Occasion(db, now, programme, f"kept-questions/{asker}/{now.isoformat()}")
        gone = await kept_questions.let_go(occasion, asker)
        await outbox.put_all(db, occasion.messages, now)
    return gone
