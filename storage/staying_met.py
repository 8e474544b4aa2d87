"""Whom someone met: at a session both came to, in an accompaniment, or in a talk that brought an answer.

Of a session only those who stand on its list, and only for who stands there too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, exists, or_, select, update

from storage.database import Transaction
from storage.people import Person
from storage.schema import accompaniments, alerts, guests, people, questions, sessions
from storage.session_vocabulary import GuestId, SessionId
from storage.staying_vocabulary import MetBy
from storage.vocabulary import AccompanimentState, AlertKind, PersonId, Role, Standing

# The team is reached in another way, and gives no contact of its own.
_ROLES = (Role.NEWCOMER, Role.HELPER, Role.PARTNER, Role.INTERPRETER)


@dataclass(frozen=True, slots=True)
class Met:
    """Someone they met, how, and when."""

    person: PersonId
    by: MetBy
    through: str  # the session, accompaniment or question
    at: datetime


def may_stay(person: Person) -> bool:
    """Whether staying in touch is for them: of newcomers, for whom a counsellor has met, and who are of age."""
    there = person.standing == Standing.ACTIVE and person.role in _ROLES
    return there and (person.role != Role.NEWCOMER or person.may_meet_peers)


async def of(db: Transaction, person: PersonId) -> list[Met]:
    """Whom they met and may ask, each once: as guests, where they did; those they met last first."""
    found = [
        *await _at_sessions(db, person),
        *await _in_accompaniments(db, person),
        *await _in_talks(db, person),
    ]
    once: dict[PersonId, Met] = {}
    for each in found:
        once.setdefault(each.person, each)
    reported = await _reported_by(db, person)
    those = await _may_be_asked(db, [each for each in once if each not in reported | {person}])
    return sorted((each for each in once.values() if each.person in those), key=lambda each: each.at, reverse=True)


async def list_at(db: Transaction, guest: GuestId, now: datetime) -> None:
    """This guest's name may be read by others who came and stand on the list."""
    await db.execute(update(guests).where(guests.c.id == guest, guests.c.listed_at.is_(None)).values(listed_at=now))


async def take_off(db: Transaction, guest: GuestId) -> None:
    """Nobody reads this guest's name there any more."""
    await db.execute(update(guests).where(guests.c.id == guest).values(listed_at=None))


async def _at_sessions(db: Transaction, person: PersonId) -> list[Met]:
    """But whom they reported; and who had reported them before both stood on the list.

    Nobody disappears from it afterwards: whoever was reported would learn it by the name that is missing.
    """
    mine, theirs = guests.alias("mine"), guests.alias("theirs")
    listed = [and_(each.c.came.is_(True), each.c.listed_at.is_not(None)) for each in (mine, theirs)]
    report = alerts.c.kind == AlertKind.REPORT
    by_them = select(alerts.c.about_id).where(report, alerts.c.person_id == person, alerts.c.about_id.is_not(None))
    before = or_(alerts.c.opened_at <= mine.c.listed_at, alerts.c.opened_at <= theirs.c.listed_at)
    of_them = exists().where(report, alerts.c.person_id == theirs.c.person_id, alerts.c.about_id == person, before)
    rows = await db.execute(
        select(theirs.c.person_id, sessions.c.id, sessions.c.starts_at)
        .join(mine, mine.c.session_id == theirs.c.session_id)
        .join(sessions, sessions.c.id == theirs.c.session_id)
        .where(
            mine.c.person_id == person,
            theirs.c.person_id != person,
            *listed,
            theirs.c.person_id.not_in(by_them),
            ~of_them,
        )
        .order_by(sessions.c.starts_at.desc(), theirs.c.id)
    )
    return [_met(row.person_id, MetBy.SESSION, SessionId(row.id), row.starts_at) for row in rows if row.starts_at]


async def _in_accompaniments(db: Transaction, person: PersonId) -> list[Met]:
    one = accompaniments.c
    began = (
        one.state.in_([AccompanimentState.RUNNING, AccompanimentState.ENDED]),
        one.began_at.is_not(None),
        or_(one.newcomer_id == person, one.helper_id == person, and_(one.second_id == person, one.second_agrees)),
    )
    rows = await db.execute(select(accompaniments).where(*began).order_by(one.began_at.desc()))
    return [
        _met(other, MetBy.ACCOMPANIMENT, row.id, row.began_at)
        for row in rows
        for other in _others(row, person)
        if other is not None
    ]


def _others(row: Row[Any], person: PersonId) -> Sequence[str | None]:  # Any: a row of accompaniments
    """The newcomer for helpers; for the newcomer whoever accompanied them. Two helpers did not meet by it."""
    if row.newcomer_id != person:
        return [row.newcomer_id]
    return [row.helper_id, row.second_id if row.second_agrees else None]


async def _in_talks(db: Transaction, person: PersonId) -> list[Met]:
    answered = (questions.c.answered_at.is_not(None), questions.c.claimed_by.is_not(None))
    mine = or_(questions.c.asker_id == person, questions.c.claimed_by == person)
    rows = await db.execute(select(questions).where(*answered, mine).order_by(questions.c.answered_at.desc()))
    return [
        _met(row.claimed_by if row.asker_id == person else row.asker_id, MetBy.TALK, row.id, row.answered_at)
        for row in rows
    ]


async def _reported_by(db: Transaction, person: PersonId) -> set[PersonId]:
    """Whom this person has reported. Whoever was reported themselves does not learn it by a name that is missing."""
    rows = await db.execute(
        select(alerts.c.about_id).where(alerts.c.kind == AlertKind.REPORT, alerts.c.person_id == person)
    )
    return {PersonId(row.about_id) for row in rows if row.about_id}


async def _may_be_asked(db: Transaction, ids: Sequence[PersonId]) -> set[PersonId]:
    """Those for whom it may be. Who has stopped stays in sight: that they did is nobody's business."""
    met = or_(people.c.role != Role.NEWCOMER, and_(people.c.admitted.is_(True), people.c.peers_allowed.is_(True)))
    here = people.c.standing.not_in([Standing.ARRIVING, Standing.ERASED])
    rows = await db.execute(select(people.c.id).where(people.c.id.in_(ids), people.c.role.in_(_ROLES), here, met))
    return {PersonId(row.id) for row in rows}


def _met(person: str, by: MetBy, through: str, at: datetime) -> Met:
    return Met(PersonId(person), by, through, at)
