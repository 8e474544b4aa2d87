"""Milestones: what a counsellor noted about someone's way.

The words lie under the key of whom they are about, so that erasing the person erases what was written of them. Until
its author has said whom it is about, a line is a draft under the author's own key.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, and_, delete, or_, select, update

from storage import utterances
from storage.database import Transaction
from storage.masked import Words
from storage.people import new_id
from storage.schema import milestones
from storage.vocabulary import Language, MilestoneId, PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class Milestone:
    """One line about someone; a draft, while it is about nobody."""

    id: MilestoneId
    author_id: PersonId
    person_id: PersonId | None
    words: UtteranceId
    noted_at: datetime


async def draft(db: Transaction, author: PersonId, words: Words, language: Language, now: datetime) -> MilestoneId:
    """Keep a line until its author has said whom it is about."""
    said = await utterances.keep(db, author, words, language, now)
    milestone = MilestoneId(new_id())
    await db.execute(milestones.insert().values(id=milestone, author_id=author, utterance_id=said, noted_at=now))
    return milestone


async def get(db: Transaction, milestone: str) -> Milestone | None:
    """This milestone or draft; None if there is none, or no more."""
    row = (await db.execute(select(milestones).where(milestones.c.id == milestone))).one_or_none()
    return _milestone(row) if row else None


async def is_about(db: Transaction, milestone: Milestone, person: PersonId) -> None:
    """It is about this person, and theirs: nobody reads it once they are erased."""
    await utterances.hand_over(db, milestone.words, person)
    await db.execute(update(milestones).where(milestones.c.id == milestone.id).values(person_id=person))


async def of(db: Transaction, person: PersonId) -> list[Milestone]:
    """What was noted about this person, oldest first."""
    rows = await db.execute(select(milestones).where(milestones.c.person_id == person).order_by(milestones.c.noted_at))
    return [_milestone(row) for row in rows]


async def drop(db: Transaction, milestone: Milestone) -> None:
    """It was no milestone: it is forgotten."""
    await db.execute(delete(milestones).where(milestones.c.id == milestone.id))
    await utterances.forget(db, milestone.words)


async def drop_drafts(db: Transaction, before: datetime) -> int:
    """Forget lines of before then of which nobody said whom they are about; returns how many these were."""
    old = (milestones.c.person_id.is_(None), milestones.c.noted_at < before)
    gone = (await db.execute(delete(milestones).where(*old).returning(milestones.c.utterance_id))).all()
    for row in gone:
        await utterances.forget(db, UtteranceId(row.utterance_id))
    return len(gone)


async def carry_over(db: Transaction, of_person: PersonId, to: PersonId) -> None:
    """Two entries of one person become one."""
    for milestone in await of(db, of_person):
        await is_about(db, milestone, to)


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing is noted about this person; what they themselves had begun to note goes too."""
    begun = and_(milestones.c.person_id.is_(None), milestones.c.author_id == person)
    theirs = or_(milestones.c.person_id == person, begun)
    gone = await db.execute(delete(milestones).where(theirs).returning(milestones.c.utterance_id))
    for row in gone:
        await utterances.forget(db, UtteranceId(row.utterance_id))


def _milestone(row: Row[tuple[object, ...]]) -> Milestone:
    return Milestone(
        MilestoneId(row.id),
        PersonId(row.author_id),
        PersonId(row.person_id) if row.person_id else None,
        UtteranceId(row.utterance_id),
        row.noted_at,
    )
