"""Sessions that were sent: everyone on the list is asked, whoever counts on it is reminded, then who came is asked.

A day before, and two hours before; then whoever speaks, and the team, read what people would like to ask, too. Some
days after, whoever spoke is thanked with what people said. Where the clock is late, what would only confuse is left
out. Whoever said no hears nothing more; nobody is told anything twice, since each message's key names the session,
what it is and its time.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

import structlog

from handlers import (
    session_afterwards,
    session_audience,
    session_feedback,
    session_invitation,
    session_meeting_ends,
    session_project,
    session_questions,
    session_speaking,
    session_times_page,
    session_welcome,
)
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import guests, outbox, people, session_votes, sessions
from storage.database import Database
from storage.guests import Guest
from storage.locking import lock_row
from storage.outgoing import DeliveryClass, Lane, Timing
from storage.schema import sessions as rows
from storage.session_vocabulary import GuestReply, SessionId, SessionState
from storage.sessions import Session
from storage.vocabulary import Standing

log = structlog.get_logger()

_TWO_HOURS: Final = timedelta(hours=2)

# Nearer to the beginning than this, the reminder of the day before is left to that of two hours before.
_NO_DAY_BEFORE: Final = timedelta(hours=4)


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Look at every session whose time has come; returns how many. One that fails holds up no other."""
    async with database.reading() as db:
        due = await sessions.to_look_at(db, now)
    acted = 0
    for session in due:
        try:
            acted += await _look(database, programme, now, session)
        except Exception:  # whatever it is, others meet today too
            log.error("session_failed", session=session, exc_info=True)
    return acted


async def _look(database: Database, programme: Programme, now: datetime, due: SessionId) -> bool:
    async with database.transaction() as db:
        await lock_row(db, rows, due)
        this = await sessions.get(db, due)
        if this is None or this.look_at is None or this.look_at > now:
            return False
        occasion = Occasion(db, now, programme, f"session/{this.id}/{this.look_at.isoformat()}")
        await sessions.look_again(db, this.id, _next_look(this, now))
        listed = await guests.of_session(db, this.id)
        if not this.is_to_come(now):
            await session_votes.close(db, this.id)
        if this.is_to_come(now):
            await _invite(occasion, this, [each for each in listed if each.invited_at is None])
            await _remind(occasion, this, [each for each in listed if each.invited_at])
            await session_speaking.hand_questions(occasion, this)
            await session_project.hand_over(occasion, this, listed)
            await session_welcome.ask_once(occasion, this, listed)
            await session_meeting_ends.look_after(occasion, this)
            if this.starts_at and this.starts_at - now <= _TWO_HOURS:
                await session_questions.hand_over(occasion, this)
                await session_meeting_ends.remind(occasion, this)
        elif this.state is SessionState.ASKING_TIME:
            await session_times_page.lapse(occasion, this)
        elif this.state is SessionState.PLANNED and this.ends_at and this.ends_at <= now:
            await session_afterwards.ask_who_came(occasion, this)
        elif this.state is SessionState.OVER:
            await session_feedback.thank_speakers(occasion, this)
        await outbox.put_all(db, occasion.messages, now)
    return True


def _next_look(this: Session, now: datetime) -> datetime | None:
    """Before it twice, when it begins, and once when it is over; None after that, or where it does not take place."""
    if this.state is not SessionState.PLANNED or this.starts_at is None or this.ends_at is None:
        return None
    looks = (this.starts_at - session_questions.A_DAY, this.starts_at - _TWO_HOURS, this.starts_at, this.ends_at)
    return next((each for each in looks if each > now), None)


async def _invite(occasion: Occasion, this: Session, new: Collection[Guest]) -> None:
    """In a fixed number of looks at the database, however many they are; once for ever."""
    await guests.invited(occasion.db, [each.id for each in new], occasion.now)
    readers = {each.id: each for each in await people.many(occasion.db, [each.person_id for each in new])}
    for guest in new:
        reader = readers.get(guest.person_id)
        if reader and reader.standing is Standing.ACTIVE and session_audience.may_be_invited(reader):
            occasion.put(
                reader,
                session_invitation.session_invitation.about(guest.id),
                session_invitation.as_asked(this, guest, reader),
                lane=Lane.BROADCAST,
                timing=Timing.WAKING_HOURS,
                delivery_class=DeliveryClass.ONCE,
                key=f"session/{this.id}/invite/{guest.person_id}",
                expires_at=this.starts_at,
            )


async def _remind(occasion: Occasion, this: Session, invited: Collection[Guest]) -> None:
    if this.starts_at is None:
        return
    left = this.starts_at - occasion.now
    if left <= _TWO_HOURS:
        kind, until = "soon", this.starts_at
        counting = [each for each in invited if each.reply is GuestReply.YES]
    elif _NO_DAY_BEFORE < left <= session_questions.A_DAY:
        kind, until = "day-before", this.starts_at - _TWO_HOURS
        counting = [each for each in invited if each.reply in (GuestReply.YES, GuestReply.MAYBE)]
    else:
        return
    asked = {each.person_id: each for each in counting}
    readers = await people.many(occasion.db, list(asked))
    await session_speaking.introduce(occasion, this, readers)
    for reader in readers:
        occasion.put(
            reader,
            session_invitation.session_reminder.about(asked[reader.id].id),
            session_invitation.as_news(this, reader),
            lane=Lane.REMINDER,
            key=f"session/{this.id}/{kind}/{this.starts_at.isoformat()}/{reader.id}",
            expires_at=until,
        )
