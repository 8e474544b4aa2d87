"""Where a person stands: which step of which conversation, about what, and how they came there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.schema import standpoints
from storage.vocabulary import PersonId

# A step's name, and the id of what it is about.
Stop = tuple[str, str | None]

_LONGEST_TRAIL = 20


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The step a person was last asked, with the way back."""

    step: str
    subject: str | None
    at: datetime
    trail: tuple[Stop, ...] = ()  # the steps before, oldest first
    interrupted: Stop | None = None  # where to return to, once this is over


async def of(db: Transaction, person: PersonId) -> Standpoint | None:
    """Where this person stands; None outside of any conversation."""
    row = (await db.execute(select(standpoints).where(standpoints.c.person_id == person))).one_or_none()
    if row is None:
        return None
    return Standpoint(
        step=row.step,
        subject=row.subject,
        at=row.at,
        trail=tuple((step, subject) for step, subject in row.trail),
        interrupted=(row.interrupted[0], row.interrupted[1]) if row.interrupted else None,
    )


async def move(db: Transaction, person: PersonId, standpoint: Standpoint) -> None:
    """From now on this person stands here."""
    values = {
        "step": standpoint.step,
        "subject": standpoint.subject,
        "trail": [list(stop) for stop in standpoint.trail[-_LONGEST_TRAIL:]],
        "interrupted": list(standpoint.interrupted) if standpoint.interrupted else None,
        "at": standpoint.at,
    }
    await db.execute(
        db.insert(standpoints)
        .values(person_id=person, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


async def leave(db: Transaction, person: PersonId) -> None:
    """This person is in no conversation."""
    await db.execute(delete(standpoints).where(standpoints.c.person_id == person))
