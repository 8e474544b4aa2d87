"""Whom an announcement is for: each of them has a message in the outbox, or a reason why there is none.

Written with the messages, in one transaction: so nobody is written to twice, and nobody is left out without a reason.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Join, Select, and_, delete, exists, func, or_, select, update

from storage import audiences
from storage import people as persons
from storage.announcement_vocabulary import AnnouncementId, Fate, LeftOut
from storage.announcements import Announcement
from storage.claiming import BEGUN
from storage.database import Transaction
from storage.outgoing import OutboxState
from storage.people import Person
from storage.programme_started import FOLDED
from storage.schema import accounts, announcement_recipients, deliveries, outbox, people
from storage.vocabulary import PersonId, Standing

# Marks of rows that do not leave since their announcement was stopped, or came to the same person already.
_CALLED_BACK, _TWICE = "called-back", "twice"

_this = announcement_recipients
_reached = exists().where(accounts.c.person_id == _this.c.person_id, accounts.c.reachable.is_(True))
_reachable = _reached.label("reachable")

# Not begun: of what is about to leave, nothing has been handed to a platform yet.
_not_begun = or_(outbox.c.code.is_(None), ~outbox.c.code.startswith(BEGUN))
_not_left = or_(
    outbox.c.state.in_((OutboxState.READY, OutboxState.HELD)),
    and_(outbox.c.state == OutboxState.SENDING, _not_begun),
)

_OF_STATE: Mapping[OutboxState, Fate] = {
    OutboxState.READY: Fate.WAITING,
    OutboxState.SENDING: Fate.WAITING,
    OutboxState.HELD: Fate.HELD,
    OutboxState.UNKNOWN: Fate.UNKNOWN,
}
_OF_CODE: Mapping[str, Fate] = {
    _CALLED_BACK: Fate.CALLED_BACK,
    "stopped": Fate.STOPPED,
    "too-late": Fate.TOO_LATE,
    "unreachable": Fate.UNREACHABLE,
}


async def next_of(db: Transaction, announcement: Announcement, limit: int) -> list[Person]:
    """Some of its people who have neither a message nor a reason yet, longest with us first; not its author."""
    found = await db.execute(_yet_without(announcement).order_by(people.c.joined_at, people.c.id).limit(limit))
    return await persons.many(db, [PersonId(row.id) for row in found])


async def note(db: Transaction, announcement: AnnouncementId, keys: Mapping[PersonId, str]) -> None:
    """These have a message of this key in the outbox now."""
    rows = [{"announcement_id": announcement, "person_id": each, "message_key": key} for each, key in keys.items()]
    if rows:
        await db.execute(_this.insert(), rows)


async def leave_out_stopped(db: Transaction, announcement: Announcement) -> None:
    """It would be for these too, had they not said that they wish to hear nothing."""
    await _leave_out(db, announcement, LeftOut.STOPPED, Standing.STOPPED)


async def call_back(db: Transaction, announcement: Announcement, now: datetime) -> None:
    """What has not left yet does not leave; who had no message by then gets none."""
    of_it = select(_this.c.message_key).where(_this.c.announcement_id == announcement.id)
    await _cancel(db, outbox.c.key.in_(of_it), _CALLED_BACK, now)
    await _leave_out(db, announcement, LeftOut.CALLED_BACK, Standing.ACTIVE)


async def fates(db: Transaction, announcement: AnnouncementId) -> dict[Fate, int]:
    """How many people each became of it, in one query."""
    columns = (_this.c.left_out, outbox.c.state, outbox.c.code, deliveries.c.state.label("reported"), _reachable)
    found = await db.execute(
        select(*columns, func.count().label("many"))
        .select_from(_joined())
        .where(_this.c.announcement_id == announcement)
        .group_by(*columns)
    )
    counted: dict[Fate, int] = {}
    for row in found:
        fate = _fate(row.left_out, row.state, row.code, row.reported, reachable=row.reachable)
        counted[fate] = counted.get(fate, 0) + row.many
    return counted


async def count(db: Transaction, announcement: AnnouncementId) -> int:
    """How many people have a message of it in the outbox, or had."""
    written = (_this.c.announcement_id == announcement, _this.c.message_key.is_not(None))
    return int((await db.execute(select(func.count()).select_from(_this).where(*written))).scalar_one())


async def missed(db: Transaction, announcement: AnnouncementId) -> dict[PersonId, Fate]:
    """Who does not have it, as far as is known, and why; longest with us first."""
    rows = await db.execute(
        select(
            *(_this.c.person_id, _this.c.left_out, outbox.c.state, outbox.c.code),
            *(deliveries.c.state.label("reported"), _reachable),
        )
        .select_from(_joined().join(people, people.c.id == _this.c.person_id))
        .where(_this.c.announcement_id == announcement)
        .order_by(people.c.joined_at, people.c.id)
    )
    found = {
        PersonId(row.person_id): _fate(row.left_out, row.state, row.code, row.reported, reachable=row.reachable)
        for row in rows
    }
    return {each: fate for each, fate in found.items() if fate.is_missed}


async def carry_over(db: Transaction, of: PersonId, to: PersonId, now: datetime) -> None:
    """Two entries of one person become one: what the other has, or is about to get, does not come once more."""
    theirs = select(_this.c.announcement_id).where(_this.c.person_id == to)
    both = (_this.c.person_id == of, _this.c.announcement_id.in_(theirs))
    await _cancel(db, outbox.c.key.in_(select(_this.c.message_key).where(*both)), _TWICE, now)
    await db.execute(delete(_this).where(*both))
    await db.execute(update(_this).where(_this.c.person_id == of).values(person_id=to))


async def _leave_out(db: Transaction, announcement: Announcement, why: LeftOut, standing: Standing) -> None:
    found = await db.execute(_yet_without(announcement, standing))
    rows = [{"announcement_id": announcement.id, "person_id": row.id, "left_out": why} for row in found]
    if rows:
        await db.execute(_this.insert(), rows)


async def _cancel(db: Transaction, which: ColumnElement[bool], code: str, now: datetime) -> None:
    over = {"state": OutboxState.CANCELLED, "settled_at": now, "code": code, "rendered": None}
    await db.execute(update(outbox).where(which, _not_left).values(over))


def _yet_without(announcement: Announcement, standing: Standing = Standing.ACTIVE) -> Select[tuple[str]]:
    known = select(_this.c.person_id).where(_this.c.announcement_id == announcement.id)
    of_it = audiences.conditions(announcement.audience, simulated=announcement.simulated, standing=standing)
    return select(people.c.id).where(*of_it, people.c.id != announcement.author_id, people.c.id.not_in(known))


def _joined() -> Join:
    """Each with the message in the outbox, if there is one, and what was reported of its first part."""
    return _this.outerjoin(outbox, outbox.c.key == _this.c.message_key).outerjoin(
        deliveries, and_(deliveries.c.outbox_id == outbox.c.id, deliveries.c.part == 0)
    )


def _fate(
    left_out: LeftOut | None, state: OutboxState | None, code: str | None, reported: str | None, *, reachable: bool
) -> Fate:
    """What became of it. A message that is kept no more was settled long ago: it went."""
    if left_out:
        return Fate(left_out)
    if state is None or state is OutboxState.SENT:
        return Fate(reported) if reported in (Fate.DELIVERED, Fate.READ) else Fate.SENT
    if state in _OF_STATE:
        return Fate.FOLDED if state is OutboxState.HELD and code == FOLDED else _OF_STATE[state]
    otherwise = Fate.FAILED if reachable else Fate.UNREACHABLE
    return _OF_CODE.get(code or "", otherwise)
