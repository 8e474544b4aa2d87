"""Weekly updates: who is due now, where they live? After each week's run everyone is reached, excused, or to be called.

    the day before: counsellors can look at it (weekly_draft.py) ─▶ the hour: everyone who is due, some at a time
    ─▶ as it leaves, or after two days: whom it reached (storage/weekly_updates.py)

It keeps no state of its own: run late, twice, or on several machines, each person has one entry a week. After a long
standstill only this week's goes out, and nobody gets what should have come days ago.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

import structlog

from handlers import poll_update, weekly_draft, weekly_update
from handlers.conversation import Programme
from handlers.local_time import in_week_of, next_weekly, week_of
from handlers.times import WeeklyAt
from handlers.turn import Occasion
from handlers.weekly_update import OfTeam, ThisWeek
from scheduler import second_way
from storage import (
    contact,
    news,
    outbox,
    people,
    poll_people,
    programme_started,
    questions,
    responsibilities,
    week_facts,
    weekly_updates,
)
from storage.contact import Contact
from storage.contact_vocabulary import Rhythm, UpdateWhy
from storage.database import Database, Transaction
from storage.people import Person
from storage.vocabulary import PersonId, Role, Standing

log = structlog.get_logger()

LOOKED_AT_BEFORE: Final = timedelta(days=1)

# Later than that it is no update of the week any more.
_LATEST: Final = timedelta(days=2)

_WEEK: Final = timedelta(days=7)
_MONTH: Final = timedelta(days=27)  # so that the fourth week comes, an hour earlier or later
_JUST_COME: Final = timedelta(days=2)
_LACKING_SINCE: Final = timedelta(days=28)
LOST_SINCE: Final = timedelta(days=56)

_AT_ONCE: Final = 200


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Draft, send and settle what is due by ``now``; returns for how many people."""
    if programme.weekly is None:
        return 0
    await _draft(database, programme, programme.weekly, now)
    async with database.reading() as db:
        zones = await weekly_updates.zones(db)
    acted = 0
    for zone in zones:
        at = in_week_of(now, programme.weekly.weekday, programme.weekly.hour, zone)
        if at <= now < at + _LATEST:
            while some := await _run_some(database, programme, at, now, zone):
                acted += some
    async with database.transaction() as db:
        if await weekly_updates.settle(db, now) and programme.sms:
            await second_way.put_sms(db, programme, now)
        await programme_started.drop_stale(db, now)
    if acted:
        log.info("weekly_updates", people=acted)
    return acted


async def next_due(db: Transaction, programme: Programme, after: datetime) -> datetime | None:
    """When something of it is due next, later than ``after``; None where the programme has none."""
    weekly = programme.weekly
    if weekly is None:
        return None
    times = [next_weekly(after, weekly.weekday, weekly.hour, zone) for zone in await weekly_updates.zones(db)]
    run = next_weekly(after + LOOKED_AT_BEFORE, weekly.weekday, weekly.hour, programme.timezone)
    settling = await weekly_updates.next_settling(db, after)
    return min([*times, run - LOOKED_AT_BEFORE, *([settling] if settling else [])])


async def _draft(database: Database, programme: Programme, weekly: WeeklyAt, now: datetime) -> None:
    """A day before, whoever coordinates can look at what everyone will read; untouched, it goes out by itself."""
    run = next_weekly(now, weekly.weekday, weekly.hour, programme.timezone)
    if now < run - LOOKED_AT_BEFORE:
        return
    week = week_of(run, programme.timezone)
    async with database.transaction() as db:
        for simulated in (False, True):
            team = await people.counsellors(db, simulated=simulated)
            if not team or not await weekly_updates.draft(db, week, now, simulated=simulated):
                continue
            coordinator = await responsibilities.coordinator(db, simulated=simulated)
            asked = [each for each in team if coordinator is None or each.id == coordinator.id] or team
            occasion = Occasion(db, now, programme, f"weekly-draft/{week}/{simulated}")
            for each in asked:
                await occasion.ask_of(each, weekly_draft.weekly_draft.about(week))
            await outbox.put_all(db, occasion.messages, now)


async def _run_some(database: Database, programme: Programme, at: datetime, now: datetime, zone: str) -> int:
    """Enter some of those who live there and are due, and queue their updates; returns how many were entered."""
    week = week_of(at, zone)
    async with database.transaction() as db:
        ids = await weekly_updates.without_entry(db, week, zone, _AT_ONCE)
        due = {each.id: each for each in await people.many(db, ids)}
        why = await _why_not(db, due, week, now)
        entered = await weekly_updates.enter(db, week, why, now)
        facts = await week_facts.of(db, entered, at - _WEEK, at)
        for simulated in {due[each].simulated for each in entered}:
            readers = [due[each] for each in entered if due[each].simulated == simulated]
            occasion = Occasion(db, now, programme, f"weekly-update/{week}")
            counsellors = any(each.role is Role.COUNSELLOR for each in readers)
            this = await _of_week(db, week, at, simulated=simulated, team=counsellors)
            asked = await poll_people.asked_of(db, [each.poll for each in this.polls], entered)
            weekly_update.queue(occasion, readers, entered, facts, this, asked)
            await outbox.put_all(db, occasion.messages, now)
    return len(due)


async def _of_week(db: Transaction, week: str, at: datetime, *, simulated: bool, team: bool) -> ThisWeek:
    told = await news.since(db, at - _WEEK, simulated=simulated)
    found = OfTeam(0, 0, ())
    if team:
        found = OfTeam(
            waiting=len(await questions.waiting(db, simulated=simulated)),
            to_call=len(await weekly_updates.lost(db, at - LOST_SINCE, simulated=simulated)),
            lacking=await week_facts.trades_without_helper(db, at - _LACKING_SINCE, simulated=simulated),
        )
    together = await week_facts.together(db, at - _WEEK, at, simulated=simulated)
    polled = await poll_update.of_week(db, at - _WEEK, at, simulated=simulated)
    return ThisWeek(week, [each for each in told if each.noted_at <= at], together, found, polled)


async def _why_not(
    db: Transaction, due: Mapping[PersonId, Person], week: str, now: datetime
) -> dict[PersonId, UpdateWhy | None]:
    """Who of them gets none this week, and why; None for those who do."""
    kept = await contact.of(db, due)
    lately = await weekly_updates.had_one_since(db, due, now - _MONTH)
    held = await weekly_updates.held_back(db, week)
    return {
        person.id: _excuse(person, kept[person.id], person.id in lately, person.simulated in held, now)
        for person in due.values()
    }


def _excuse(person: Person, kept: Contact, had_one: bool, held_back: bool, now: datetime) -> UpdateWhy | None:
    reasons = (
        (person.standing is Standing.STOPPED, UpdateWhy.STOPPED),
        (kept.is_quiet(now), UpdateWhy.QUIET),
        (kept.rhythm is Rhythm.ONLY_ANSWERS, UpdateWhy.ONLY_ANSWERS),
        (kept.rhythm in (Rhythm.MONTHLY, Rhythm.CIRCLE) and had_one, UpdateWhy.MONTHLY),
        (person.joined_at > now - _JUST_COME, UpdateWhy.NEW),
        (held_back, UpdateWhy.HELD_BACK),
    )
    return next((why for holds, why in reasons if holds), None)
