"""Guests: who is invited to a session, why, what they said, and whether they came."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select, update

from storage.contact_vocabulary import Feeling
from storage.database import Transaction
from storage.people import new_id
from storage.schema import choice_sets, guests, sessions
from storage.session_vocabulary import GuestId, GuestReply, InviteReason, SessionId, SessionState, Welcome
from storage.vocabulary import PersonId

# No session is longer than this.
_LONGEST = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Guest:
    """One person, invited to one session."""

    id: GuestId
    session_id: SessionId
    person_id: PersonId
    reason: InviteReason
    invited_at: datetime | None  # None: on the list, and not asked yet
    reply: GuestReply | None
    replied_at: datetime | None
    came: bool | None  # None: nobody said
    feeling: Feeling | None  # how it was for them
    guesses: int  # how often they wrote another code than that on the wall
    welcome: Welcome | None  # whether someone shall wait for them at the stop; None: never asked


async def add(db: Transaction, session: SessionId, people: Iterable[tuple[PersonId, InviteReason]]) -> int:
    """These are on its list from now on; returns how many were not before. Nobody hears of it by this."""
    known = {each.person_id for each in await of_session(db, session)}
    rows = [
        {"id": new_id(), "session_id": session, "person_id": person, "reason": reason}
        for person, reason in dict(people).items()
        if person not in known
    ]
    if rows:
        await db.execute(guests.insert(), rows)
    return len(rows)


async def invited(db: Transaction, ids: Collection[GuestId], now: datetime) -> None:
    """They are asked now."""
    await db.execute(update(guests).where(guests.c.id.in_(ids)).values(invited_at=now))


async def say(db: Transaction, guest: GuestId, reply: GuestReply, now: datetime) -> None:
    """Keep what this guest said, and since when."""
    await db.execute(update(guests).where(guests.c.id == guest).values(reply=reply, replied_at=now))


async def ask_anew(db: Transaction, session: SessionId) -> None:
    """What they said was for another time. A no stays one: nobody is asked twice for it."""
    those = (guests.c.session_id == session, guests.c.reply.is_not(None), guests.c.reply != GuestReply.NO)
    await db.execute(update(guests).where(*those).values(reply=None, replied_at=None))


async def note_who_came(db: Transaction, session: SessionId) -> None:
    """Of those who said yes all came but who was marked as absent."""
    said_yes = (guests.c.session_id == session, guests.c.reply == GuestReply.YES)
    await db.execute(update(guests).where(*said_yes, guests.c.came.is_(None)).values(came=True))


async def mark(db: Transaction, guest: GuestId, *, came: bool | None) -> None:
    """Whether this one came; None: not said."""
    await db.execute(update(guests).where(guests.c.id == guest).values(came=came))


async def guess(db: Transaction, guest: GuestId) -> int:
    """This one wrote another code than that on the wall; returns how often so far."""
    more = func.coalesce(guests.c.guesses, 0) + 1
    await db.execute(update(guests).where(guests.c.id == guest).values(guesses=more))
    return int((await db.execute(select(guests.c.guesses).where(guests.c.id == guest))).scalar_one())


async def felt(db: Transaction, guest: GuestId, feeling: Feeling) -> None:
    """How it was for them; the last word counts."""
    await db.execute(update(guests).where(guests.c.id == guest).values(feeling=feeling))


async def wish_welcome(db: Transaction, ids: Collection[GuestId], welcome: Welcome) -> None:
    """These were asked whether someone shall wait for them; or said so."""
    await db.execute(update(guests).where(guests.c.id.in_(ids)).values(welcome=welcome))


async def known_elsewhere(db: Transaction, people: Collection[PersonId], but: SessionId) -> set[PersonId]:
    """Those who said yes to another session before, were there, or were asked whether someone shall wait for them."""
    before = or_(guests.c.reply == GuestReply.YES, guests.c.came.is_(True), guests.c.welcome.is_not(None))
    elsewhere = (guests.c.person_id.in_(people), guests.c.session_id != but, before)
    rows = await db.execute(select(guests.c.person_id).where(*elsewhere).distinct())
    return {PersonId(row.person_id) for row in rows}


async def get(db: Transaction, guest: str) -> Guest | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, guests.c.id == guest)
    return found[0] if found else None


async def of_session(db: Transaction, session: SessionId) -> list[Guest]:
    """Its whole list; those who answered first come first."""
    return await _where(db, guests.c.session_id == session)


async def to_come_of(db: Transaction, person: PersonId, now: datetime) -> list[Guest]:
    """What this person is invited to and has not begun."""
    to_come = select(sessions.c.id).where(sessions.c.state == SessionState.PLANNED, sessions.c.starts_at > now)
    mine = (guests.c.person_id == person, guests.c.invited_at.is_not(None))
    return await _where(db, *mine, guests.c.session_id.in_(to_come))


async def begun_of(db: Transaction, person: PersonId, now: datetime) -> list[Guest]:
    """What this person said yes to, or came to, and began a short time ago, or goes on."""
    begun = (sessions.c.starts_at <= now, sessions.c.starts_at > now - _LONGEST)
    there = or_(guests.c.reply == GuestReply.YES, guests.c.came.is_(True))
    mine = (guests.c.person_id == person, there)
    return await _where(db, *mine, guests.c.session_id.in_(select(sessions.c.id).where(*begun)))


async def seen(db: Transaction, ids: Sequence[GuestId]) -> set[GuestId]:
    """Those whose invitation has reached their phone."""
    rows = await db.execute(
        select(choice_sets.c.subject).where(choice_sets.c.subject.in_(ids), choice_sets.c.delivered_at.is_not(None))
    )
    return {GuestId(row.subject) for row in rows}


async def counted(db: Transaction, ids: Collection[SessionId]) -> dict[SessionId, dict[GuestReply | None, int]]:
    """How many said what to each of these sessions; None: nothing yet."""
    columns = (guests.c.session_id, guests.c.reply, func.count().label("many"))
    rows = await db.execute(
        select(*columns).where(guests.c.session_id.in_(ids)).group_by(guests.c.session_id, guests.c.reply)
    )
    found: dict[SessionId, dict[GuestReply | None, int]] = {each: {} for each in ids}
    for row in rows:
        found[SessionId(row.session_id)][row.reply] = row.many
    return found


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Guest]:
    first_come = (guests.c.replied_at.is_(None), guests.c.replied_at, guests.c.id)
    rows = await db.execute(select(guests).where(*conditions).order_by(*first_come))
    return [_guest(row) for row in rows]


def _guest(row: Row[Any]) -> Guest:  # Any: a row of this table
    return Guest(
        id=GuestId(row.id),
        session_id=SessionId(row.session_id),
        person_id=PersonId(row.person_id),
        reason=row.reason,
        invited_at=row.invited_at,
        reply=row.reply,
        replied_at=row.replied_at,
        came=row.came,
        feeling=row.feeling,
        guesses=row.guesses or 0,
        welcome=row.welcome,
    )
