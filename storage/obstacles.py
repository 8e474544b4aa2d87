"""What stands in a newcomer's way. Counsellors see it; helpers only where the asker says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import obstacles
from storage.vocabulary import ObstacleId, ObstacleKind, PersonId, QuestionId


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that stands in someone's way."""

    id: ObstacleId
    person_id: PersonId
    kind: ObstacleKind
    named_at: datetime
    contact_allowed: bool | None  # None: they have not said
    question_id: QuestionId | None  # the talk with a counsellor that came of a yes


async def name(db: Transaction, person: PersonId, kind: ObstacleKind, now: datetime) -> Obstacle:
    """Someone says that this stands in their way; said again it is the same one."""
    for known in await of(db, person):
        if known.kind == kind:
            return known
    new = Obstacle(ObstacleId(new_id()), person, kind, now, None, None)
    await db.execute(obstacles.insert().values(id=new.id, person_id=person, kind=kind, named_at=now))
    return new


async def of(db: Transaction, person: PersonId) -> list[Obstacle]:
    """What stands in this person's way now, in the order in which they said it."""
    return await _where(db, obstacles.c.person_id == person, obstacles.c.over_at.is_(None))


async def get(db: Transaction, obstacle: str) -> Obstacle | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, obstacles.c.id == obstacle)
    return found[0] if found else None


async def behind(db: Transaction, questions: Sequence[QuestionId]) -> dict[QuestionId, Obstacle]:
    """Which of these questions are about an obstacle: those are for counsellors only."""
    found = await _where(db, obstacles.c.question_id.in_(questions)) if questions else []
    return {each.question_id: each for each in found if each.question_id}


async def allow_contact(db: Transaction, obstacle: ObstacleId, question: QuestionId) -> None:
    """A counsellor may write about it, in this talk."""
    await _note(db, obstacle, contact_allowed=True, question_id=question)


async def refuse_contact(db: Transaction, obstacle: ObstacleId) -> None:
    """Nobody may write about it; a talk that was about it stays the counsellors'."""
    await _note(db, obstacle, contact_allowed=False)


async def is_over(db: Transaction, obstacle: ObstacleId, now: datetime) -> None:
    """It stands in the way no more."""
    await _note(db, obstacle, over_at=now)


async def _note(db: Transaction, obstacle: ObstacleId, **changes: object) -> None:
    await db.execute(update(obstacles).where(obstacles.c.id == obstacle).values(**changes))


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Obstacle]:
    rows = await db.execute(select(obstacles).where(*conditions).order_by(obstacles.c.named_at, obstacles.c.id))
    return [_obstacle(row) for row in rows]


def _obstacle(row: Row[Any]) -> Obstacle:  # Any: of whatever columns
    return Obstacle(
        id=ObstacleId(row.id),
        person_id=PersonId(row.person_id),
        kind=row.kind,
        named_at=row.named_at,
        contact_allowed=row.contact_allowed,
        question_id=QuestionId(row.question_id) if row.question_id else None,
    )
