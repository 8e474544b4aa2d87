"""Alerts: someone may be in danger, or reports something. Open until a counsellor takes them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import alerts, people
from storage.vocabulary import AlertId, AlertKind, PersonId, QuestionId, UtteranceId


@dataclass(frozen=True, slots=True)
class Alert:
    """Something a counsellor must look at now."""

    id: AlertId
    kind: AlertKind
    person_id: PersonId
    about_id: PersonId | None
    question_id: QuestionId | None
    utterance_id: UtteranceId | None
    opened_at: datetime
    remind_at: datetime | None
    reminders: int
    taken_by: PersonId | None


async def raise_one(
    db: Transaction,
    kind: AlertKind,
    person: PersonId,
    now: datetime,
    *,
    remind_at: datetime,
    words: UtteranceId | None = None,
    about: PersonId | None = None,
    question: QuestionId | None = None,
) -> AlertId:
    """Open an alert about ``person`` (in danger, or reporting ``about``)."""
    alert = AlertId(new_id())
    await db.execute(
        alerts.insert().values(
            id=alert,
            kind=kind,
            person_id=person,
            about_id=about,
            question_id=question,
            utterance_id=words,
            opened_at=now,
            remind_at=remind_at,
            reminders=0,
        )
    )
    return alert


async def take(db: Transaction, alert: str, counsellor: PersonId, now: datetime) -> bool:
    """A counsellor sees to it; whether nobody had before."""
    taken = await db.execute(
        update(alerts)
        .where(alerts.c.id == alert, alerts.c.taken_by.is_(None))
        .values(taken_by=counsellor, taken_at=now, remind_at=None)
    )
    return taken.rowcount == 1


async def remind_again(db: Transaction, alert: AlertId, at: datetime | None) -> None:
    """Counsellors were reminded; the next time is ``at``, None for no more."""
    await db.execute(update(alerts).where(alerts.c.id == alert).values(remind_at=at, reminders=alerts.c.reminders + 1))


async def get(db: Transaction, alert: str) -> Alert | None:
    """This alert; None if there is none."""
    found = await _where(db, alerts.c.id == alert)
    return found[0] if found else None


async def due(db: Transaction, now: datetime) -> list[Alert]:
    """Alerts that nobody took and of which counsellors must hear again by ``now``."""
    return await _where(db, alerts.c.taken_by.is_(None), alerts.c.remind_at <= now)


async def untaken(db: Transaction, *, simulated: bool) -> list[Alert]:
    """Alerts that nobody took, oldest first."""
    whose = select(people.c.id).where(people.c.simulated.is_(simulated))
    return await _where(db, alerts.c.taken_by.is_(None), alerts.c.person_id.in_(whose))


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When counsellors must next be reminded, later than ``after``."""
    row = await db.execute(
        select(func.min(alerts.c.remind_at)).where(alerts.c.taken_by.is_(None), alerts.c.remind_at > after)
    )
    due_at: datetime | None = row.scalar_one()
    return due_at


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Alert]:
    rows = await db.execute(select(alerts).where(*conditions).order_by(alerts.c.opened_at))
    return [
        Alert(
            id=AlertId(row.id),
            kind=row.kind,
            person_id=PersonId(row.person_id),
            about_id=PersonId(row.about_id) if row.about_id else None,
            question_id=QuestionId(row.question_id) if row.question_id else None,
            utterance_id=UtteranceId(row.utterance_id) if row.utterance_id else None,
            opened_at=row.opened_at,
            remind_at=row.remind_at,
            reminders=row.reminders,
            taken_by=PersonId(row.taken_by) if row.taken_by else None,
        )
        for row in rows
    ]
