"""Who has answered whom before: the same two may meet again, and others are always in sight."""

from sqlalchemy import or_, select

from storage.database import Transaction
from storage.questions import Question, answered_by
from storage.schema import questions
from storage.vocabulary import PersonId, QuestionId


async def answered_before(db: Transaction, asker: PersonId) -> list[PersonId]:
    """Whoever answered this person's questions and still has them, the newest question first."""
    rows = await db.execute(
        select(questions.c.claimed_by)
        .where(questions.c.asker_id == asker, questions.c.answered_at.is_not(None), questions.c.claimed_by.is_not(None))
        .order_by(questions.c.answered_at.desc())
    )
    return [PersonId(row.claimed_by) for row in rows]


async def are_others_asked(db: Transaction, question: Question) -> bool:
    """Whether the same is asked of other helpers after this one."""
    later = (
        questions.c.same_as_id == (question.same_as or question.id),
        questions.c.asked_at > question.asked_at,
        questions.c.for_partners.is_not(True),
    )
    return (await db.execute(select(questions.c.id).where(*later).limit(1))).first() is not None


async def are_partners_asked(db: Transaction, question: Question) -> bool:
    """Whether the same was asked of partners."""
    first = question.same_as or question.id
    asked = select(questions.c.id).where(questions.c.same_as_id == first, questions.c.for_partners.is_(True))
    return (await db.execute(asked.limit(1))).first() is not None


async def answered_the_same(db: Transaction, question: Question) -> set[PersonId]:
    """Whoever answered what this question asks once more: now others are to be asked."""
    first = question.same_as
    if first is None:
        return set()
    rows = await db.execute(
        select(questions.c.id).where(
            or_(questions.c.id == first, questions.c.same_as_id == first), questions.c.id != question.id
        )
    )
    return {person for row in rows for person in await answered_by(db, QuestionId(row.id))}
