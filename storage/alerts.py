"""Alerts: someone may be in danger, or reports something. Open until a counsellor takes them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select, update

from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import alerts, people, questions
from storage.vocabulary import AlertId, AlertKind, PersonId, QuestionId, QuestionState, Standing, UtteranceId


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

    def may_be_seen_by(self, counsellor: PersonId) -> bool:
        """Whether it is neither about this counsellor nor from them."""
        return counsellor not in (self.person_id, self.about_id)


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
    """Open an alert about ``person`` (in danger, or reporting ``about``).

    Of several alerts about one person's danger only the newest is repeated to counsellors.
    """
    alert = AlertId(new_id())
    if kind != AlertKind.REPORT:
        await db.execute(update(alerts).where(*_untaken_danger_of(person)).values(remind_at=None))
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
    """A counsellor sees to it, and to everything else about the same person's danger; whether nobody had before."""
    taking = {"taken_by": counsellor, "taken_at": now, "remind_at": None}
    taken = await db.execute(
        update(alerts).where(alerts.c.id == alert, alerts.c.taken_by.is_(None)).values(**taking).returning(alerts)
    )
    row = taken.one_or_none()
    if row is not None and row.kind != AlertKind.REPORT:
        await db.execute(update(alerts).where(*_untaken_danger_of(row.person_id)).values(**taking))
    return row is not None


async def opens_talk(db: Transaction, alert: AlertId, question: QuestionId) -> None:
    """A counsellor writes to this person: the talk that came of the alert."""
    await db.execute(update(alerts).where(alerts.c.id == alert).values(question_id=question))


async def is_about_danger(db: Transaction, question: QuestionId) -> bool:
    """Whether this talk came of an alert: only counsellors may have it."""
    found = await db.execute(
        select(alerts.c.id).where(alerts.c.question_id == question, alerts.c.kind != AlertKind.REPORT).limit(1)
    )
    return found.first() is not None


async def reported(db: Transaction, reporter: PersonId, words: UtteranceId) -> AlertId | None:
    """The report that this person already made of these words."""
    row = (
        await db.execute(
            select(alerts.c.id).where(
                alerts.c.kind == AlertKind.REPORT, alerts.c.person_id == reporter, alerts.c.utterance_id == words
            )
        )
    ).first()
    return AlertId(row.id) if row else None


async def parted(db: Transaction, person: PersonId) -> set[PersonId]:
    """Who must not meet this person again: one of the two reported the other."""
    rows = await db.execute(
        select(alerts.c.person_id, alerts.c.about_id).where(
            alerts.c.kind == AlertKind.REPORT, or_(alerts.c.person_id == person, alerts.c.about_id == person)
        )
    )
    return {PersonId(row.person_id if row.about_id == person else row.about_id) for row in rows}


async def reported_by(db: Transaction) -> dict[PersonId, set[PersonId]]:
    """Everyone who was ever reported, and by whom: these must not meet again."""
    rows = await db.execute(
        select(alerts.c.person_id, alerts.c.about_id).where(
            alerts.c.kind == AlertKind.REPORT, alerts.c.about_id.is_not(None)
        )
    )
    found: dict[PersonId, set[PersonId]] = {}
    for row in rows:
        found.setdefault(PersonId(row.about_id), set()).add(PersonId(row.person_id))
    return found


async def under_report(db: Transaction) -> set[PersonId]:
    """Who was reported, where no counsellor has looked at it yet."""
    rows = await db.execute(
        select(alerts.c.about_id).where(alerts.c.kind == AlertKind.REPORT, alerts.c.taken_by.is_(None))
    )
    return {PersonId(row.about_id) for row in rows}


async def is_open_for(db: Transaction, person: PersonId) -> bool:
    """Whether this person may be in danger, or reports something, and the matter is not settled yet.

    Taken by a counsellor, it is settled once the talk that came of it is over.
    """
    talking = select(questions.c.id).where(
        questions.c.id == alerts.c.question_id, questions.c.state != QuestionState.CLOSED
    )
    endangered = and_(alerts.c.kind != AlertKind.REPORT, talking.exists())
    found = await db.execute(
        select(alerts.c.id).where(alerts.c.person_id == person, or_(alerts.c.taken_by.is_(None), endangered)).limit(1)
    )
    return found.first() is not None


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


async def untaken(db: Transaction, viewer: Person) -> list[Alert]:
    """Alerts that nobody took and that ``viewer`` may see to, oldest first; of one person's danger, the newest.

    What concerns people who were erased is over.
    """
    known = select(people.c.id).where(people.c.simulated.is_(viewer.simulated), people.c.standing != Standing.ERASED)
    concerned = func.coalesce(alerts.c.about_id, alerts.c.person_id)
    found = await _where(db, alerts.c.taken_by.is_(None), concerned.in_(known))
    newest = {alert.person_id: alert.id for alert in found if alert.kind != AlertKind.REPORT}
    return [
        alert
        for alert in found
        if alert.may_be_seen_by(viewer.id) and (alert.kind == AlertKind.REPORT or newest[alert.person_id] == alert.id)
    ]


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


def _untaken_danger_of(person: PersonId) -> tuple[ColumnElement[bool], ...]:
    return alerts.c.person_id == person, alerts.c.kind != AlertKind.REPORT, alerts.c.taken_by.is_(None)
