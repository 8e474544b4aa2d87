"""What people would like to ask at a session: handed to the team without a name, the most wished first."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import session_questions, session_votes
from storage.session_vocabulary import SessionId
from storage.vocabulary import PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class SessionQuestion:
    """One question. Its author is there so that it goes when they go; nobody is shown who it is."""

    id: str
    author_id: PersonId
    words: UtteranceId
    wished: int  # how many wish to hear of it


async def ask(db: Transaction, session: SessionId, author: PersonId, words: UtteranceId, now: datetime) -> str:
    """Someone would like to ask this there; returns its id."""
    question = new_id()
    row = {"id": question, "session_id": session, "person_id": author, "words_id": words, "asked_at": now}
    await db.execute(session_questions.insert(), [row])
    return question


async def how_many_of(db: Transaction, session: SessionId, author: PersonId) -> int:
    """How many this person asked already."""
    theirs = (session_questions.c.session_id == session, session_questions.c.person_id == author)
    return int((await db.execute(select(func.count()).where(*theirs))).scalar_one())


async def of_session(db: Transaction, session: SessionId) -> list[SessionQuestion]:
    """All that was asked."""
    return await _where(db, session_questions.c.session_id == session)


async def not_told(db: Transaction, session: SessionId) -> list[SessionQuestion]:
    """What was not handed to the team yet."""
    return await _where(db, session_questions.c.session_id == session, session_questions.c.told_at.is_(None))


async def told(db: Transaction, ids: Collection[str], now: datetime) -> None:
    """These were handed to the team."""
    await db.execute(update(session_questions).where(session_questions.c.id.in_(ids)).values(told_at=now))


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[SessionQuestion]:
    # Equally wished, by a random id: who asked first, or last, is somebody.
    now = select(func.count()).where(session_votes.c.question_id == session_questions.c.id).scalar_subquery()
    wished = func.coalesce(session_questions.c.votes, now)
    most_first = select(session_questions, wished.label("wished")).order_by(wished.desc(), session_questions.c.id)
    rows = await db.execute(most_first.where(*conditions))
    return [SessionQuestion(row.id, PersonId(row.person_id), UtteranceId(row.words_id), row.wished) for row in rows]
