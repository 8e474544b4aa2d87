"""Speakers: who is asked to speak at a session, what they said to it, and what people say to them afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import session_thanks, speakers
from storage.session_vocabulary import SessionId
from storage.vocabulary import PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who was asked to speak."""

    session_id: SessionId
    person_id: PersonId
    agreed: bool | None  # None: not said yet
    line: UtteranceId | None  # what they would like to tell, and to be asked first; those who are invited read it


@dataclass(frozen=True, slots=True)
class Thanks:
    """What someone has to say to whoever spoke. Its author is there so that it goes when they go."""

    author_id: PersonId
    words: UtteranceId


async def ask(db: Transaction, session: SessionId, person: PersonId, now: datetime) -> bool:
    """This one is asked; False for who was asked before."""
    row = {"id": new_id(), "session_id": session, "person_id": person, "asked_at": now}
    return await db.insert_new(db.insert(speakers).values(row))


async def say(db: Transaction, session: SessionId, person: PersonId, *, agreed: bool) -> bool:
    """Keep what they said; False for who was not asked, or is not any more."""
    done = await db.execute(update(speakers).where(_of(session, person)).values(agreed=agreed))
    return done.rowcount == 1


async def would_tell(db: Transaction, session: SessionId, person: PersonId, line: UtteranceId) -> None:
    """Keep what they would like to tell; the last words count."""
    await db.execute(update(speakers).where(_of(session, person)).values(line_id=line))


async def take_off(db: Transaction, session: SessionId, person: PersonId) -> None:
    """This one does not speak there; nobody hears of it by this."""
    await db.execute(delete(speakers).where(_of(session, person)))


async def get(db: Transaction, session: SessionId, person: PersonId) -> Speaker | None:
    """This person there; None for who was not asked."""
    found = await _where(db, speakers.c.session_id == session, speakers.c.person_id == person)
    return found[0] if found else None


async def of_session(db: Transaction, session: SessionId) -> Sequence[Speaker]:
    """Everyone who was asked, longest first."""
    return await _where(db, speakers.c.session_id == session)


async def thank(db: Transaction, session: SessionId, author: PersonId, words: UtteranceId) -> None:
    """What this one has to say to whoever spoke; the last words count."""
    row = {"id": new_id(), "session_id": session, "person_id": author, "words_id": words}
    new = db.insert(session_thanks).values(row)
    once = ["session_id", "person_id"]
    await db.execute(new.on_conflict_do_update(index_elements=once, set_={"words_id": new.excluded.words_id}))


async def thanks_for(db: Transaction, session: SessionId) -> Sequence[Thanks]:
    """All that people say to whoever spoke, in no order that tells of one."""
    rows = await db.execute(
        select(session_thanks).where(session_thanks.c.session_id == session).order_by(session_thanks.c.id)
    )
    return [Thanks(PersonId(row.person_id), UtteranceId(row.words_id)) for row in rows]


def _of(session: SessionId, person: PersonId) -> ColumnElement[bool]:
    return (speakers.c.session_id == session) & (speakers.c.person_id == person)


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Speaker]:
    rows = await db.execute(select(speakers).where(*conditions).order_by(speakers.c.asked_at, speakers.c.id))
    return [
        Speaker(
            SessionId(row.session_id),
            PersonId(row.person_id),
            row.agreed,
            UtteranceId(row.line_id) if row.line_id else None,
        )
        for row in rows
    ]
