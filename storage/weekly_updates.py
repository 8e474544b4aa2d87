"""Weekly updates: the ledger of whom each week's reached. Its unit is the person: one row a person and week.

queued ─▶ reached │ to be called, with the reason        excused, with the reason
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, Select, bindparam, delete, exists, func, literal, or_, select, update

from storage.contact_vocabulary import Feeling, UpdateId, UpdateState, UpdateWhy
from storage.database import Transaction
from storage.outgoing import OutboxState
from storage.people import new_id
from storage.schema import accounts, outbox, people, weekly_updates, weeks
from storage.vocabulary import PersonId, Standing

# What is held has had its second way by then (second_way.py); nobody is reached any more.
LOST_AFTER: Final = timedelta(hours=48)

_HERE = (Standing.ACTIVE, Standing.STOPPED)

_WHY: Final[Mapping[str, UpdateWhy]] = {
    "stopped": UpdateWhy.STOPPED,
    "window-closed": UpdateWhy.WINDOW_CLOSED,
    "covered": UpdateWhy.COVERED,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's week."""

    id: UpdateId
    person_id: PersonId
    week: str
    state: UpdateState
    why: UpdateWhy | None
    queued_at: datetime
    feeling: Feeling | None
    wants_call: bool | None
    answered_at: datetime | None


def key_of(week: str, person: PersonId) -> str:
    """The idempotency key of this person's update of this week."""
    return f"weekly-update/{week}/{person}"


async def zones(db: Transaction) -> list[str]:
    """Every time zone that someone lives in."""
    rows = await db.execute(select(people.c.timezone).distinct().where(people.c.standing.in_(_HERE)))
    return [row.timezone for row in rows]


async def without_entry(db: Transaction, week: str, zone: str, at_most: int) -> list[PersonId]:
    """People who live in this time zone and have no entry for this week yet."""
    theirs = (weekly_updates.c.person_id == people.c.id, weekly_updates.c.week == week)
    missing = ~select(weekly_updates.c.id).where(*theirs).exists()
    here = (people.c.standing.in_(_HERE), people.c.timezone == zone)
    rows = await db.execute(select(people.c.id).where(*here, missing).order_by(people.c.id).limit(at_most))
    return [PersonId(row.id) for row in rows]


async def enter(
    db: Transaction, week: str, found: Mapping[PersonId, UpdateWhy | None], now: datetime
) -> dict[PersonId, UpdateId]:
    """Enter these people, excused where a reason is given; returns those of the others whom nobody had entered yet."""
    ids = {person: UpdateId(new_id()) for person in found}
    rows = [
        {
            "id": ids[person],
            "person_id": person,
            "week": week,
            "state": UpdateState.EXCUSED if why else UpdateState.QUEUED,
            "why": why,
            "queued_at": now,
            "settled_at": now if why else None,
        }
        for person, why in found.items()
    ]
    if not rows:
        return {}
    made = await db.execute(
        db.insert(weekly_updates).values(rows).on_conflict_do_nothing().returning(weekly_updates.c.id)
    )
    new = {row.id for row in made}
    return {person: ids[person] for person, why in found.items() if why is None and ids[person] in new}


async def settle(db: Transaction, now: datetime) -> int:
    """Whom the updates that have left reached, and whom not; returns of how many it is known now."""
    lost = weekly_updates.c.queued_at <= now - LOST_AFTER
    over = outbox.c.state.in_((OutboxState.SENT, OutboxState.FAILED, OutboxState.CANCELLED, OutboxState.UNKNOWN))
    rows = await db.execute(
        select(weekly_updates.c.id, outbox.c.state, outbox.c.code, _REACHABLE.label("reachable"))
        .outerjoin(outbox, outbox.c.key == _KEY)
        .where(weekly_updates.c.state == UpdateState.QUEUED, or_(over, lost))
    )
    changes = [{"row": row.id, **_outcome(row.state, row.code, reachable=row.reachable)} for row in rows]
    if changes:
        await db.execute(_SETTLE, [{**each, "at": now} for each in changes])
    return len(changes)


async def next_settling(db: Transaction, after: datetime) -> datetime | None:
    """When the next one that nothing is known of is given up, later than ``after``."""
    waiting = (weekly_updates.c.state == UpdateState.QUEUED, weekly_updates.c.queued_at > after - LOST_AFTER)
    first: datetime | None = (await db.execute(select(func.min(weekly_updates.c.queued_at)).where(*waiting))).scalar()
    return first + LOST_AFTER if first else None


async def get(db: Transaction, update_id: str) -> Entry | None:
    """This one; None if there is none."""
    found = await _entries(db, select(weekly_updates).where(weekly_updates.c.id == update_id))
    return found[0] if found else None


async def latest(db: Transaction, ids: Collection[PersonId]) -> dict[PersonId, Entry]:
    """Each person's last one, without those that were excused."""
    theirs = (weekly_updates.c.person_id.in_(ids), weekly_updates.c.state != UpdateState.EXCUSED)
    found = await _entries(db, select(weekly_updates).where(*theirs).order_by(weekly_updates.c.queued_at))
    return {each.person_id: each for each in found}


async def lost(db: Transaction, since: datetime, *, simulated: bool) -> dict[PersonId, list[Entry]]:
    """Everyone whom their last update did not reach, as far as it was since then: how often in a row, newest first."""
    of_these = (people.c.simulated.is_(simulated), people.c.standing == Standing.ACTIVE)
    rows = (
        select(weekly_updates)
        .join(people, people.c.id == weekly_updates.c.person_id)
        .where(*of_these, weekly_updates.c.state.in_((UpdateState.REACHED, UpdateState.TO_CALL)))
        .where(weekly_updates.c.queued_at >= since)
        .order_by(weekly_updates.c.queued_at.desc())
    )
    found: dict[PersonId, list[Entry]] = {}
    reached: set[PersonId] = set()
    for each in await _entries(db, rows):
        if each.state is UpdateState.REACHED:
            reached.add(each.person_id)
        elif each.person_id not in reached:
            found.setdefault(each.person_id, []).append(each)
    return found


async def wanting_a_call(db: Transaction, *, simulated: bool) -> list[Entry]:
    """Those who said that somebody should call them, longest first."""
    wish = (weekly_updates.c.wants_call.is_(True), people.c.simulated.is_(simulated))
    joined = select(weekly_updates).join(people, people.c.id == weekly_updates.c.person_id)
    return await _entries(db, joined.where(*wish).order_by(weekly_updates.c.answered_at))


async def answered(
    db: Transaction, update_id: UpdateId, now: datetime, *, feeling: Feeling, wants_call: bool | None = None
) -> None:
    """How they are; and whether somebody should call them, where they said."""
    values = {"feeling": feeling, "wants_call": wants_call, "answered_at": now}
    await db.execute(update(weekly_updates).where(weekly_updates.c.id == update_id).values(**values))


async def has_been_called(db: Transaction, person: PersonId) -> None:
    """Nobody needs to call this person any more."""
    wished = (weekly_updates.c.person_id == person, weekly_updates.c.wants_call.is_(True))
    await db.execute(update(weekly_updates).where(*wished).values(wants_call=False))


async def in_states(db: Transaction, week: str, *, simulated: bool) -> dict[tuple[UpdateState, UpdateWhy | None], int]:
    """How many people are where, in one week."""
    of_these = (weekly_updates.c.week == week, people.c.simulated.is_(simulated))
    rows = await db.execute(
        select(weekly_updates.c.state, weekly_updates.c.why, func.count().label("many"))
        .join(people, people.c.id == weekly_updates.c.person_id)
        .where(*of_these)
        .group_by(weekly_updates.c.state, weekly_updates.c.why)
    )
    return {(row.state, row.why): row.many for row in rows}


async def last_reached(db: Transaction, ids: Collection[PersonId]) -> dict[PersonId, datetime]:
    """When an update last reached each of them; who never was is left out."""
    reached = (weekly_updates.c.person_id.in_(ids), weekly_updates.c.state == UpdateState.REACHED)
    rows = await db.execute(
        select(weekly_updates.c.person_id, func.max(weekly_updates.c.queued_at).label("at"))
        .where(*reached)
        .group_by(weekly_updates.c.person_id)
    )
    return {PersonId(row.person_id): row.at for row in rows}


async def had_one_since(db: Transaction, ids: Collection[PersonId], since: datetime) -> set[PersonId]:
    """Who of them had an update since then, excuses aside."""
    theirs = (weekly_updates.c.person_id.in_(ids), weekly_updates.c.queued_at >= since)
    not_excused = weekly_updates.c.state != UpdateState.EXCUSED
    rows = await db.execute(select(weekly_updates.c.person_id).distinct().where(*theirs, not_excused))
    return {PersonId(row.person_id) for row in rows}


async def draft(db: Transaction, week: str, now: datetime, *, simulated: bool) -> bool:
    """Counsellors can look at this week's from now on; False if they could before."""
    return await db.insert_new(db.insert(weeks).values(week=week, simulated=simulated, drafted_at=now))


async def hold_back(db: Transaction, week: str, by: PersonId | None, *, simulated: bool) -> None:
    """Nobody gets one this week; None: they do after all."""
    this = (weeks.c.week == week, weeks.c.simulated.is_(simulated))
    await db.execute(update(weeks).where(*this).values(held_back_by=by))


async def held_back(db: Transaction, week: str) -> dict[bool, PersonId]:
    """Which of this week's are held back, of invented people or of real ones, and by whom."""
    rows = await db.execute(select(weeks).where(weeks.c.week == week, weeks.c.held_back_by.is_not(None)))
    return {row.simulated: PersonId(row.held_back_by) for row in rows}


async def drop_old(db: Transaction, before: datetime) -> int:
    """Forget some of the weeks before then; returns how many entries went."""
    some = select(weekly_updates.c.id).where(weekly_updates.c.queued_at < before).limit(500)
    gone = (await db.execute(delete(weekly_updates).where(weekly_updates.c.id.in_(some)))).rowcount
    await db.execute(delete(weeks).where(weeks.c.drafted_at < before))
    return gone


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing of it is known any more."""
    await db.execute(delete(weekly_updates).where(weekly_updates.c.person_id == person))
    await db.execute(update(weeks).where(weeks.c.held_back_by == person).values(held_back_by=None))


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> None:
    """Two entries of one person become one: weeks in which the other has none come along."""
    known = select(weekly_updates.c.week).where(weekly_updates.c.person_id == to)
    theirs = (weekly_updates.c.person_id == of, weekly_updates.c.week.not_in(known))
    await db.execute(update(weekly_updates).where(*theirs).values(person_id=to))
    await db.execute(delete(weekly_updates).where(weekly_updates.c.person_id == of))


# As ``key_of`` puts it together.
_KEY = literal("weekly-update/") + weekly_updates.c.week + literal("/") + weekly_updates.c.person_id

_REACHABLE = exists().where(accounts.c.person_id == weekly_updates.c.person_id, accounts.c.reachable.is_(True))

_SETTLE = (
    update(weekly_updates)
    .where(weekly_updates.c.id == bindparam("row"))
    .values(state=bindparam("becomes"), why=bindparam("because"), settled_at=bindparam("at"))
)


def _outcome(
    state: OutboxState | None, code: str | None, *, reachable: bool
) -> dict[str, UpdateState | UpdateWhy | None]:
    if state is OutboxState.SENT:
        return {"becomes": UpdateState.REACHED, "because": None}
    if state is OutboxState.UNKNOWN:
        return {"becomes": UpdateState.TO_CALL, "because": UpdateWhy.NOT_SURE}
    why = _WHY.get(code or "", UpdateWhy.FAILED if reachable else UpdateWhy.UNREACHABLE)
    return {"becomes": UpdateState.EXCUSED if why is UpdateWhy.STOPPED else UpdateState.TO_CALL, "because": why}


async def _entries(db: Transaction, statement: Select[Any]) -> list[Entry]:  # Any: all columns
    return [_entry(row) for row in await db.execute(statement)]


def _entry(row: Row[Any]) -> Entry:  # Any: a row of this table
    return Entry(
        id=UpdateId(row.id),
        person_id=PersonId(row.person_id),
        week=row.week,
        state=row.state,
        why=row.why,
        queued_at=row.queued_at,
        feeling=row.feeling,
        wants_call=row.wants_call,
        answered_at=row.answered_at,
    )
