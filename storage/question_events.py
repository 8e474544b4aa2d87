"""What happened to a question: words of ours and ids, never anyone's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from storage.database import Transaction
from storage.schema import events
from storage.vocabulary import PersonId, QuestionId


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a question."""

    question_id: QuestionId
    at: datetime
    what: str
    person_id: PersonId | None
    detail: str | None


async def note(
    db: Transaction,
    question: QuestionId,
    what: str,
    now: datetime,
    person: PersonId | None = None,
    detail: str | None = None,
) -> None:
    """Write down what happened to a question: words of ours and ids, never anyone's words."""
    await db.execute(events.insert().values(question_id=question, at=now, what=what, person_id=person, detail=detail))


async def happened_to(db: Transaction, person: PersonId, what: str, since: datetime) -> bool:
    """Whether this was noted of this person since then, in any question."""
    found = select(events.c.number).where(events.c.person_id == person, events.c.what == what, events.c.at >= since)
    return (await db.execute(found.limit(1))).first() is not None


async def of(db: Transaction, ids: Sequence[QuestionId]) -> list[Event]:
    """What happened to these questions, in order."""
    rows = await db.execute(select(events).where(events.c.question_id.in_(ids)).order_by(events.c.number))
    return [
        Event(
            QuestionId(row.question_id),
            row.at,
            row.what,
            PersonId(row.person_id) if row.person_id else None,
            row.detail,
        )
        for row in rows
    ]
