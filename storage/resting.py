"""Talks that closed by themselves after silence: nobody closed them, so either of the two may go on."""

from datetime import datetime

from sqlalchemy import update

from storage import questions
from storage.database import Transaction
from storage.questions import Question
from storage.schema import questions as rows
from storage.vocabulary import QuestionId, QuestionState


async def rest(db: Transaction, question: QuestionId, now: datetime) -> None:
    """It closes by itself; whoever has it keeps it, in case it goes on."""
    await questions.close(db, question, now)
    await questions.note(db, question, rested_at=now)


async def go_on(db: Transaction, question: Question, quiet_at: datetime) -> bool:
    """It is open again as it was, until ``quiet_at`` at least; whether this call opened it."""
    state = QuestionState.ANSWERED if question.answered_at else QuestionState.CLAIMED
    opened = await db.execute(
        update(rows)
        .where(rows.c.id == question.id, rows.c.state == QuestionState.CLOSED, rows.c.rested_at.is_not(None))
        .values(state=state, closed_at=None, rested_at=None, quiet_at=quiet_at)
    )
    return opened.rowcount == 1
