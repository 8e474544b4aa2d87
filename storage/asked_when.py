"""When people asked: how much of a week's room is taken, and who has asked anything at all."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select

from storage.database import Transaction
from storage.schema import events, questions
from storage.vocabulary import PersonId, QuestionState


async def sent_since(db: Transaction, asker: PersonId, since: datetime) -> list[datetime]:
    """When this person's questions of this time went to anybody, oldest first."""
    anything = select(events.c.number).where(events.c.question_id == questions.c.id).exists()
    theirs = (questions.c.asker_id == asker, questions.c.asked_at > since, questions.c.state != QuestionState.DRAFT)
    return list((await db.execute(select(questions.c.asked_at).where(*theirs, anything))).scalars().all())


async def last_sent(db: Transaction, askers: Sequence[PersonId]) -> dict[PersonId, datetime]:
    """When each of them sent their last question; those who never did are left out."""
    sent = or_(questions.c.state != QuestionState.DRAFT, questions.c.kept_for.is_not(None))
    rows = await db.execute(
        select(questions.c.asker_id, func.max(questions.c.asked_at).label("at"))
        .where(questions.c.asker_id.in_(askers), sent)
        .group_by(questions.c.asker_id)
    )
    return {PersonId(row.asker_id): row.at for row in rows}
