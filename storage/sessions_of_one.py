"""All sessions that one person planned, and all that they were invited to: erased, or carried over."""

from sqlalchemy import delete, select, update

from storage import around_sessions, session_welcomes
from storage.database import Transaction
from storage.schema import session_questions, session_votes, sessions
from storage.vocabulary import PersonId

_WORDS = (sessions.c.what_id, sessions.c.place_id, sessions.c.catch_up_id)


async def erase(db: Transaction, person: PersonId) -> None:
    """What they planned is gone, with who was invited; and so is what they were invited to."""
    theirs = select(sessions.c.id).where(sessions.c.planner_id == person)
    asked = select(session_questions.c.id).where(session_questions.c.person_id == person)
    await db.execute(delete(session_votes).where(session_votes.c.question_id.in_(asked)))
    await session_welcomes.erase(db, person)
    for table in around_sessions.TABLES:
        await db.execute(delete(table).where(table.c.session_id.in_(theirs)))
        await db.execute(delete(table).where(table.c.person_id == person))
    await db.execute(delete(sessions).where(sessions.c.planner_id == person))
    await db.execute(update(sessions).where(sessions.c.changed_by == person).values(changed_by=None))


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> list[str]:
    """What was one's is the other's, but what both were invited to; returns the ids of the words that go along."""
    for once in around_sessions.ONCE_EACH:
        both = select(once.c.session_id).where(once.c.person_id == to)
        await db.execute(delete(once).where(once.c.person_id == of, once.c.session_id.in_(both)))
    voted = select(session_votes.c.question_id).where(session_votes.c.person_id == to)
    await db.execute(
        delete(session_votes).where(session_votes.c.person_id == of, session_votes.c.question_id.in_(voted))
    )
    await session_welcomes.carry_over(db, of, to)
    words: list[str] = []
    for column in around_sessions.WORDS:
        theirs = select(column).where(column.table.c.person_id == of, column.is_not(None))
        words += (await db.execute(theirs)).scalars()
    for table in around_sessions.TABLES:
        await db.execute(update(table).where(table.c.person_id == of).values(person_id=to))
    rows = (await db.execute(select(*_WORDS).where(sessions.c.planner_id == of))).all()
    for column in (sessions.c.planner_id, sessions.c.changed_by):
        await db.execute(update(sessions).where(column == of).values({column.name: to}))
    return [*words, *(each for row in rows for each in row if each)]
