"""Interpreters who were asked to a session, each for the language that they read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import people, session_interpreters
from storage.session_vocabulary import SessionId
from storage.vocabulary import Language, PersonId, Role, Standing


@dataclass(frozen=True, slots=True)
class AskedInterpreter:
    """One who was asked."""

    id: str
    session_id: SessionId
    person_id: PersonId
    language: Language
    agreed: bool | None  # None: not said yet


async def ask(db: Transaction, session: SessionId, interpreter: Person, now: datetime) -> str | None:
    """This one is asked; returns what the question is about, or None for who was asked before."""
    asked = new_id()
    row = {
        "id": asked,
        "session_id": session,
        "person_id": interpreter.id,
        "language": interpreter.language,
        "asked_at": now,
    }
    return asked if await db.insert_new(db.insert(session_interpreters).values(row)) else None


async def say(db: Transaction, asked: str, *, agreed: bool) -> None:
    """Keep what they said."""
    await db.execute(update(session_interpreters).where(session_interpreters.c.id == asked).values(agreed=agreed))


async def forget(db: Transaction, asked: Sequence[str]) -> None:
    """These are not asked any more, and may be another time."""
    await db.execute(delete(session_interpreters).where(session_interpreters.c.id.in_(asked)))


async def get(db: Transaction, asked: str) -> AskedInterpreter | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, session_interpreters.c.id == asked)
    return found[0] if found else None


async def of_session(db: Transaction, session: SessionId) -> Sequence[AskedInterpreter]:
    """All who were asked, in the order in which they were."""
    return await _where(db, session_interpreters.c.session_id == session)


async def there_are(db: Transaction, *, simulated: bool) -> dict[Language, list[PersonId]]:
    """The programme's interpreters, by the language that they read here."""
    these = (people.c.role == Role.INTERPRETER, people.c.standing == Standing.ACTIVE, people.c.simulated.is_(simulated))
    found: dict[Language, list[PersonId]] = {}
    for row in await db.execute(select(people.c.id, people.c.language).where(*these).order_by(people.c.joined_at)):
        found.setdefault(Language(row.language), []).append(PersonId(row.id))
    return found


async def _where(db: Transaction, condition: ColumnElement[bool]) -> list[AskedInterpreter]:
    oldest_first = (session_interpreters.c.asked_at, session_interpreters.c.id)
    rows = await db.execute(select(session_interpreters).where(condition).order_by(*oldest_first))
    return [
        AskedInterpreter(row.id, SessionId(row.session_id), PersonId(row.person_id), Language(row.language), row.agreed)
        for row in rows
    ]
