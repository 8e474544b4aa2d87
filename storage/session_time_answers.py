"""Which of some times fit those whom a session is for: kept until one of them is fixed, and gone then."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update

from storage import sessions
from storage.database import Transaction
from storage.people import new_id
from storage.schema import session_time_answers
from storage.schema import sessions as planned
from storage.session_vocabulary import SessionId, SessionState
from storage.vocabulary import PersonId


@dataclass(frozen=True, slots=True)
class TimeAnswer:
    """What one person who was asked said."""

    session_id: SessionId
    person_id: PersonId
    fits: tuple[datetime, ...] | None  # () is none of them; None: not said yet


async def propose(db: Transaction, session: SessionId, by: PersonId, times: Sequence[datetime], **told: object) -> None:
    """One of these it shall be, by what people say; nobody is asked yet."""
    await sessions.note(db, session, by, starts_at=None, times=_kept(times), **told)


async def ask(db: Transaction, session: SessionId, people: Collection[PersonId]) -> None:
    """These are asked; nobody was before."""
    rows = [{"id": new_id(), "session_id": session, "person_id": person} for person in people]
    if rows:
        await db.execute(session_time_answers.insert(), rows)


async def say(db: Transaction, session: SessionId, person: PersonId, fits: Sequence[datetime]) -> None:
    """Which of them fit this one; the last word counts."""
    this = (session_time_answers.c.session_id == session, session_time_answers.c.person_id == person)
    await db.execute(update(session_time_answers).where(*this).values(fits=_kept(fits)))


async def of_session(db: Transaction, session: SessionId) -> list[TimeAnswer]:
    """Everyone who was asked."""
    return await _where(db, session_time_answers.c.session_id == session)


async def of_person(db: Transaction, session: SessionId, person: PersonId) -> TimeAnswer | None:
    """What this one said; None for who was not asked, or is not any more."""
    mine = (session_time_answers.c.session_id == session, session_time_answers.c.person_id == person)
    found = await _where(db, *mine)
    return found[0] if found else None


async def open_of(db: Transaction, person: PersonId) -> list[TimeAnswer]:
    """What this one said so far, for the sessions of which the time is still to be fixed."""
    open_still = select(planned.c.id).where(planned.c.state == SessionState.ASKING_TIME)
    mine = (session_time_answers.c.person_id == person, session_time_answers.c.session_id.in_(open_still))
    return await _where(db, *mine)


async def forget(db: Transaction, session: SessionId) -> None:
    """Who said what is gone."""
    await db.execute(delete(session_time_answers).where(session_time_answers.c.session_id == session))


async def leave(db: Transaction, person: PersonId) -> None:
    """This one counts nowhere any more."""
    await db.execute(delete(session_time_answers).where(session_time_answers.c.person_id == person))


def _kept(times: Sequence[datetime]) -> list[str]:
    return [each.astimezone(UTC).isoformat() for each in sorted(times)]


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[TimeAnswer]:
    rows = await db.execute(select(session_time_answers).where(*conditions).order_by(session_time_answers.c.id))
    return [_answer(row) for row in rows]


def _answer(row: Row[Any]) -> TimeAnswer:  # Any: a row of this table
    fits = None if row.fits is None else tuple(datetime.fromisoformat(each) for each in row.fits)
    return TimeAnswer(SessionId(row.session_id), PersonId(row.person_id), fits)
