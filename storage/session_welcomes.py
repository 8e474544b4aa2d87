"""Who waits at the stop for someone who comes to their first session: helpers who come too, asked in turn."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import session_welcomes
from storage.session_vocabulary import SessionId
from storage.vocabulary import PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class Meeting:
    """One helper who was asked to wait for one newcomer."""

    id: str
    session_id: SessionId
    helper_id: PersonId
    newcomer_id: PersonId
    ends_at: datetime  # without an answer by then, someone else is asked
    agreed: bool | None  # None: not said yet
    words: UtteranceId | None  # where they wait; None: at the door

    def is_open(self, now: datetime) -> bool:
        """Whether their answer is waited for."""
        return self.agreed is None and now < self.ends_at


async def ask(
    db: Transaction, session: SessionId, helper: PersonId, newcomer: PersonId, ends_at: datetime
) -> str | None:
    """This helper is asked; returns what the question is about, or None for who was asked before."""
    asked = new_id()
    row = {"id": asked, "session_id": session, "person_id": helper, "newcomer_id": newcomer, "ends_at": ends_at}
    return asked if await db.insert_new(db.insert(session_welcomes).values(row)) else None


async def say(db: Transaction, asked: str, *, agreed: bool) -> None:
    """Keep what they said."""
    await db.execute(update(session_welcomes).where(session_welcomes.c.id == asked).values(agreed=agreed))


async def tell_where(db: Transaction, asked: str, words: UtteranceId | None) -> None:
    """Keep where they wait; the last words count, None: at the door."""
    await db.execute(update(session_welcomes).where(session_welcomes.c.id == asked).values(words_id=words))


async def forget(db: Transaction, ids: Collection[str]) -> None:
    """These are not asked any more, and may be another time."""
    await db.execute(delete(session_welcomes).where(session_welcomes.c.id.in_(ids)))


async def get(db: Transaction, asked: str) -> Meeting | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, session_welcomes.c.id == asked)
    return found[0] if found else None


async def of_session(db: Transaction, session: SessionId) -> Sequence[Meeting]:
    """All who were asked there, for whomever."""
    return await _where(db, session_welcomes.c.session_id == session)


async def between(db: Transaction, one: PersonId, other: PersonId) -> Sequence[Meeting]:
    """Where either was asked to wait for the other."""
    both = [one, other]
    return await _where(db, session_welcomes.c.person_id.in_(both), session_welcomes.c.newcomer_id.in_(both))


async def erase(db: Transaction, newcomer: PersonId) -> None:
    """Nobody waits for this one any more."""
    await db.execute(delete(session_welcomes).where(session_welcomes.c.newcomer_id == newcomer))


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> None:
    """Who was to wait for the one waits for the other; what both were asked is the other's alone."""
    twin = session_welcomes.alias()
    for mine, theirs in (("person_id", "newcomer_id"), ("newcomer_id", "person_id")):
        same = (
            select(twin.c.id)
            .where(
                twin.c.session_id == session_welcomes.c.session_id,
                twin.c[mine] == to,
                twin.c[theirs] == session_welcomes.c[theirs],
            )
            .exists()
        )
        await db.execute(delete(session_welcomes).where(session_welcomes.c[mine] == of, same))
    waited_for = session_welcomes.c.newcomer_id == of
    await db.execute(update(session_welcomes).where(waited_for).values(newcomer_id=to))


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Meeting]:
    rows = await db.execute(select(session_welcomes).where(*conditions).order_by(session_welcomes.c.id))
    return [_meeting(row) for row in rows]


def _meeting(row: Row[Any]) -> Meeting:  # Any: a row of this table
    return Meeting(
        id=row.id,
        session_id=SessionId(row.session_id),
        helper_id=PersonId(row.person_id),
        newcomer_id=PersonId(row.newcomer_id),
        ends_at=row.ends_at,
        agreed=row.agreed,
        words=UtteranceId(row.words_id) if row.words_id else None,
    )
