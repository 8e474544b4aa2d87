"""Openings that stand: whom they fit is told, within waking hours; a week after an interest both are asked about it.

Each is looked at once it is sent, and again and again while it stands: people come, and projects change. Nobody is
told of more than some in a week; what fits them then is told once there is room.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import structlog

from handlers import opening_ends, opening_for_you, opening_outcome, opening_text
from handlers.conversation import Asked, Programme
from handlers.opening_matching import fits
from handlers.turn import Occasion
from storage import alerts, circle, interests, openings, outbox, people, programme_started
from storage.database import Database
from storage.interests import Interest
from storage.locking import lock_row
from storage.opening_vocabulary import FitReason, InterestId, OpeningId
from storage.openings import Opening
from storage.outgoing import DeliveryClass, Lane, Timing
from storage.schema import interests as interest_rows
from storage.schema import openings as rows
from storage.vocabulary import PersonId

log = structlog.get_logger()

_LOOK_AGAIN: Final = timedelta(hours=6)
_WEEK: Final = timedelta(days=7)


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Look at every opening, and follow up every interest, whose time has come; returns how many.

    One that fails holds up no other.
    """
    async with database.reading() as db:
        due = await openings.to_look_at(db, now)
        asked = await interests.to_follow_up(db, now)
    acted = 0
    for opening in due:
        try:
            acted += await _look(database, programme, now, opening)
        except Exception:  # whatever it is, others are told today too
            log.error("opening_failed", opening=opening, exc_info=True)
    for interest in asked:
        try:
            acted += await _follow_up(database, programme, now, interest)
        except Exception:  # as above
            log.error("interest_failed", interest=interest, exc_info=True)
    return acted


async def _look(database: Database, programme: Programme, now: datetime, due: OpeningId) -> bool:
    async with database.transaction() as db:
        await lock_row(db, rows, due)
        this = await openings.get(db, due)
        if this is None:
            return False
        occasion = Occasion(db, now, programme, f"opening/{this.id}/{now.isoformat()}")
        if this.stands(now):
            until = this.stands_until or now + _LOOK_AGAIN
            await openings.note(db, this.id, look_at=min(now + _LOOK_AGAIN, max(until, now)))
            await _tell(occasion, this)
        else:
            await opening_ends.expire(occasion, this)
        await outbox.put_all(db, occasion.messages, now)
    return True


async def _tell(occasion: Occasion, this: Opening) -> None:
    """Whom it fits and has not reached; and again whoever read of it before it was changed, and has not answered."""
    db, now = occasion.db, occasion.now
    apart = await alerts.under_report(db)
    if this.partner_id in apart:
        return
    apart |= await alerts.parted(db, this.partner_id)
    again = await _again(occasion, this, apart)
    new = await interests.tell(db, this.id, await _fitting(occasion, this, apart), now)
    await _ask(occasion, [*again, *new], this)


async def _again(occasion: Occasion, this: Opening, apart: set[PersonId]) -> list[Interest]:
    """Whom it was changed for, with the reason why it fits them now; whom it fits no more hears that it is gone."""
    before = await interests.to_tell_again(occasion.db, this)
    known = await interests.projects_of(occasion.db, before)
    again: list[Interest] = []
    for reason in FitReason:
        fitting = [
            replace(each, reason=reason)
            for each in before
            if each.newcomer_id in known
            and each.newcomer_id not in apart
            and fits(this, known[each.newcomer_id], occasion.now) is reason
        ]
        await interests.told_again(occasion.db, [each.id for each in fitting], reason, occasion.now)
        again += fitting
    told = {each.id for each in again}
    await opening_ends.gone_for(occasion, this, [each for each in before if each.id not in told])
    return again


async def _fitting(occasion: Occasion, this: Opening, apart: set[PersonId]) -> list[tuple[PersonId, FitReason]]:
    told = await interests.told_since(occasion.db, occasion.now - _WEEK)
    could = await interests.could_hear(occasion.db, this)
    done = await circle.those_in_it(occasion.db, [project.person_id for project in could])
    return [
        (project.person_id, reason)
        for project in could
        if project.person_id not in apart | done
        and told.get(project.person_id, 0) < programme_started.MOST_A_WEEK
        and (reason := fits(this, project, occasion.now))
    ]


async def _ask(occasion: Occasion, told: Sequence[Interest], this: Opening) -> None:
    """Everyone in a fixed number of looks at the database, however many they are."""
    readers = {each.id: each for each in await people.many(occasion.db, [each.newcomer_id for each in told])}
    words = await opening_text.words_of(occasion.db, this) if told else {}
    for each in told:
        if each.newcomer_id in readers:
            occasion.put(
                readers[each.newcomer_id],
                opening_for_you.opening_for_you.about(each.id),
                Asked(opening_for_you.as_told(this, each, words, occasion.now), source=this.partner_id),
                lane=Lane.BROADCAST,
                timing=Timing.WAKING_HOURS,
                delivery_class=DeliveryClass.ONCE,
                key=f"opening/{each.id}/{this.sent_at}",
            )


async def _follow_up(database: Database, programme: Programme, now: datetime, due: InterestId) -> bool:
    async with database.transaction() as db:
        await lock_row(db, interest_rows, due)
        mine = await interests.get(db, due)
        this = await openings.get(db, mine.opening_id) if mine else None
        if mine is None or this is None or mine.follow_up_at is None or mine.follow_up_at > now:
            return False
        occasion = Occasion(db, now, programme, f"interest/{mine.id}")
        await opening_outcome.ask_both(occasion, mine, this)
        await outbox.put_all(db, occasion.messages, now)
    return True
