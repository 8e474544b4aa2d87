"""Announcements: one text to many, and how far each has come. Whom it reached: ``announcement_recipients.py``."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, select, update

from storage import utterances
from storage.announcement_vocabulary import AnnouncementId, AnnouncementState
from storage.audiences import Audience
from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import announcement_recipients, announcements
from storage.vocabulary import PersonId, UtteranceId

_NOT_OVER = (AnnouncementState.ASKING, AnnouncementState.PLANNED, AnnouncementState.LEAVING)
_DROPPED_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Announcement:
    """One text, for whom it is, and when it leaves."""

    id: AnnouncementId
    author_id: PersonId
    simulated: bool
    state: AnnouncementState
    words: UtteranceId
    audience: Audience
    made_at: datetime
    planned_for: datetime | None = None  # None: as soon as its author says so
    sent_at: datetime | None = None
    leaves_at: datetime | None = None
    approved_by: PersonId | None = None
    over_at: datetime | None = None


async def draft(db: Transaction, author: Person, words: UtteranceId, now: datetime) -> AnnouncementId:
    """A counsellor begins one; for everyone, until they say for whom. Nobody hears of it yet."""
    announcement = AnnouncementId(new_id())
    await db.execute(
        announcements.insert().values(
            id=announcement,
            author_id=author.id,
            simulated=author.simulated,
            state=AnnouncementState.DRAFT,
            words_id=words,
            audience=Audience().as_json(),
            made_at=now,
        )
    )
    return announcement


async def note(db: Transaction, announcement: AnnouncementId, **changes: object) -> None:
    """Keep something of it."""
    await db.execute(update(announcements).where(announcements.c.id == announcement).values(**changes))


async def change(
    db: Transaction,
    announcement: AnnouncementId,
    before: Sequence[AnnouncementState],
    after: AnnouncementState,
    **changes: object,
) -> bool:
    """It goes on to another state; whether it was still in one of those before: only one person's tap counts."""
    this = (announcements.c.id == announcement, announcements.c.state.in_(before))
    return (await db.execute(update(announcements).where(*this).values(state=after, **changes))).rowcount == 1


async def get(db: Transaction, announcement: str) -> Announcement | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, announcements.c.id == announcement)
    return found[0] if found else None


async def known_to(db: Transaction, counsellor: Person) -> list[Announcement]:
    """What this counsellor began, and what any of them sent.

    What is on its way stands before drafts, and those before all else; each newest first.
    """
    theirs = (announcements.c.author_id == counsellor.id, announcements.c.state == AnnouncementState.DRAFT)
    sent = (announcements.c.simulated.is_(counsellor.simulated), announcements.c.state != AnnouncementState.DRAFT)
    found = [*await _where(db, *theirs), *await _where(db, *sent)]
    return sorted(found, key=lambda each: (each.state not in _NOT_OVER, each.state is not AnnouncementState.DRAFT))


async def asking(db: Transaction, *, simulated: bool) -> list[Announcement]:
    """Those that a second counsellor has to look at, newest first."""
    return await _where(db, announcements.c.state == AnnouncementState.ASKING, announcements.c.simulated.is_(simulated))


async def to_leave(db: Transaction, *, simulated: bool) -> list[Announcement]:
    """Those that leave by themselves at their time."""
    return await _where(
        db, announcements.c.state == AnnouncementState.PLANNED, announcements.c.simulated.is_(simulated)
    )


async def due(db: Transaction, now: datetime) -> list[AnnouncementId]:
    """Those whose time has come, and those that were interrupted while they left."""
    rows = await db.execute(
        select(announcements.c.id)
        .where(
            announcements.c.state.in_((AnnouncementState.PLANNED, AnnouncementState.LEAVING)),
            announcements.c.leaves_at <= now,
        )
        .order_by(announcements.c.leaves_at)
    )
    return [AnnouncementId(row.id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next one leaves, later than ``after``."""
    planned = (announcements.c.state == AnnouncementState.PLANNED, announcements.c.leaves_at > after)
    first: datetime | None = (await db.execute(select(func.min(announcements.c.leaves_at)).where(*planned))).scalar()
    return first


async def drop(db: Transaction, announcement: Announcement) -> None:
    """It is forgotten, with its words and with whom it was for."""
    await _drop(db, announcements.c.id == announcement.id)


async def drop_drafts(db: Transaction, before: datetime) -> int:
    """Forget some that were begun before ``before``, and never sent; returns how many these were."""
    return await _drop(db, announcements.c.state == AnnouncementState.DRAFT, announcements.c.made_at < before)


async def drop_old(db: Transaction, before: datetime) -> int:
    """Forget some that were over before ``before``; returns how many these were."""
    return await _drop(db, announcements.c.over_at < before)


async def erase(db: Transaction, person: PersonId) -> None:
    """What they wrote is gone, with whom it was for; and that others' reached them."""
    await db.execute(delete(announcement_recipients).where(announcement_recipients.c.person_id == person))
    await db.execute(update(announcements).where(announcements.c.approved_by == person).values(approved_by=None))
    while await _drop(db, announcements.c.author_id == person):
        pass


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> list[str]:
    """What the one wrote is the other's; returns the ids of the words that go along."""
    theirs = announcements.c.author_id == of
    words = list((await db.execute(select(announcements.c.words_id).where(theirs))).scalars())
    await db.execute(update(announcements).where(theirs).values(author_id=to))
    await db.execute(update(announcements).where(announcements.c.approved_by == of).values(approved_by=to))
    return words


async def _drop(db: Transaction, *which: ColumnElement[bool]) -> int:
    gone = await _where(db, *which, at_most=_DROPPED_AT_ONCE)
    ids = [each.id for each in gone]
    of_these = announcement_recipients.c.announcement_id.in_(ids)
    await db.execute(delete(announcement_recipients).where(of_these))
    await db.execute(delete(announcements).where(announcements.c.id.in_(ids)))
    for each in gone:
        await utterances.forget(db, each.words)
    return len(gone)


async def _where(db: Transaction, *conditions: ColumnElement[bool], at_most: int | None = None) -> list[Announcement]:
    newest_first = (announcements.c.made_at.desc(), announcements.c.id)
    rows = await db.execute(select(announcements).where(*conditions).order_by(*newest_first).limit(at_most))
    return [_announcement(row) for row in rows]


def _announcement(row: Row[Any]) -> Announcement:  # Any: a row of this table
    return Announcement(
        id=AnnouncementId(row.id),
        author_id=PersonId(row.author_id),
        simulated=row.simulated,
        state=row.state,
        words=UtteranceId(row.words_id),
        audience=Audience.from_json(row.audience),
        made_at=row.made_at,
        planned_for=row.planned_for,
        sent_at=row.sent_at,
        leaves_at=row.leaves_at,
        approved_by=PersonId(row.approved_by) if row.approved_by else None,
        over_at=row.over_at,
    )
