"""What people wish to hear about at a session: kept until it begins, then only how many wished for what."""

from collections.abc import Sequence

from sqlalchemy import delete, func, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import session_questions, session_votes
from storage.session_vocabulary import SessionId
from storage.vocabulary import PersonId


async def wish(db: Transaction, session: SessionId, question: str, person: PersonId) -> None:
    """This one wishes to hear about it; once is enough."""
    row = {"id": new_id(), "session_id": session, "question_id": question, "person_id": person}
    await db.insert_new(db.insert(session_votes).values(row))


async def take_back(db: Transaction, question: str, person: PersonId) -> None:
    """After all, this one does not."""
    this = (session_votes.c.question_id == question, session_votes.c.person_id == person)
    await db.execute(delete(session_votes).where(*this))


async def of_person(db: Transaction, session: SessionId, person: PersonId) -> Sequence[str]:
    """The questions that this one wishes to hear about."""
    mine = (session_votes.c.session_id == session, session_votes.c.person_id == person)
    return (await db.execute(select(session_votes.c.question_id).where(*mine))).scalars().all()


async def close(db: Transaction, session: SessionId) -> None:
    """It begins, or does not take place: what counts from here on is how many, and who wished for what is gone."""
    many = select(func.count()).where(session_votes.c.question_id == session_questions.c.id).scalar_subquery()
    open_still = (session_questions.c.session_id == session, session_questions.c.votes.is_(None))
    await db.execute(update(session_questions).where(*open_still).values(votes=many))
    await db.execute(delete(session_votes).where(session_votes.c.session_id == session))
