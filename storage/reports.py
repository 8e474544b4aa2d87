"""What a platform reports of what it took, sometimes before it has answered that it took it.

A part's state only moves forward, and a refusal is final; reports come late, twice and in any order.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from sqlalchemy import ColumnElement, delete, func, select, update

from storage.arguments import loads
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import Argument, DeliveryClass, OutboxState
from storage.schema import accounts, deliveries, outbox
from storage.vocabulary import AccountId, OutboxId, PersonId

# How far a message has come, as platforms call it.
_FORWARD: Mapping[str, int] = {
    "accepted": 0,
    "scheduled": 0,
    "queued": 0,
    "sending": 1,
    "sent": 2,
    "delivered": 3,
    "read": 4,
}
# Mark of a row whose answer was lost, and which a report says has arrived.
REPORTED = "reported"

_REFUSED = frozenset({"failed", "undelivered", "canceled"})


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of which row a report is about."""

    outbox_id: OutboxId
    number: int


@dataclass(frozen=True, slots=True)
class Row:
    """The row that a report is about, as it stands."""

    id: OutboxId
    number: int
    person_id: PersonId
    state: OutboxState
    delivery_class: DeliveryClass
    code: str | None
    attempts: int


class News(Enum):
    """What a report adds to what is known of a part."""

    NONE = auto()
    FURTHER = auto()
    FIRST = auto()  # until now it was not known that the platform has taken this part


def is_refusal(state: str) -> bool:
    """Whether the person did not get it."""
    return state in _REFUSED


async def part_called(db: Transaction, account: str, message_id: str) -> Part | None:
    """The part that went to this account and that the platform calls so; None for none that is known."""
    found = await db.execute(
        select(deliveries.c.outbox_id, deliveries.c.part).where(
            deliveries.c.account_id == account, deliveries.c.message_id == message_id
        )
    )
    row = found.first()
    return Part(OutboxId(row.outbox_id), row.part) if row else None


async def row_of(db: Transaction, part: Part) -> Row | None:
    """Its row; None if there is none any more."""
    found = (await db.execute(select(outbox).where(outbox.c.id == part.outbox_id))).one_or_none()
    if found is None:
        return None
    return Row(
        OutboxId(found.id),
        found.number,
        PersonId(found.person_id),
        found.state,
        found.delivery_class,
        found.code,
        found.attempts,
    )


async def note(
    db: Transaction, part: Part, account: AccountId, message_id: str, state: str, code: str | None, now: datetime
) -> News:
    """Keep what was reported, if it is news. News of a second copy of the same part is none."""
    where = _is(part)
    new = db.insert(deliveries).values(
        outbox_id=part.outbox_id,
        part=part.number,
        account_id=account,
        message_id=message_id,
        at=now,
        state=state,
        code=code,
        reported_at=now,
    )
    if await db.insert_new(new):
        return News.FIRST
    # Two reports about one part may come to two processes at the same time.
    known = (await db.execute(select(deliveries).where(where).with_for_update())).one()
    if known.message_id != message_id or known.state in _REFUSED or not _is_further(state, known.state):
        return News.NONE
    await db.execute(update(deliveries).where(where).values(state=state, code=code, reported_at=now))
    return News.FURTHER


async def is_reported(db: Transaction, part: Part) -> bool:
    """Whether the platform has it, as it says."""
    found = (await db.execute(select(deliveries.c.state).where(_is(part)))).one_or_none()
    return found is not None and found.state not in _REFUSED


async def account_of(db: Transaction, account: str) -> tuple[AccountId, datetime] | None:
    """The account, and when its owner last wrote there; None if it is gone."""
    found = await db.execute(select(accounts.c.id, accounts.c.last_heard_at).where(accounts.c.id == account))
    row = found.one_or_none()
    return (AccountId(row.id), row.last_heard_at) if row else None


async def resume(db: Transaction, row: OutboxId, now: datetime, code: str = REPORTED) -> None:
    """What became of the part whose answer was lost is known: what comes after it goes; if nothing does, it is sent."""
    lost = (outbox.c.state.in_((OutboxState.UNKNOWN, OutboxState.READY)), outbox.c.id == row)
    values = {"state": OutboxState.READY, "due_at": now, "code": code, "attempts": 0, "settled_at": None}
    await db.execute(update(outbox).where(*lost).values(values))


async def send_again(
    db: Transaction, part: Part, state: OutboxState, code: str, now: datetime, due_at: datetime | None = None
) -> None:
    """The person did not get this part: it and what comes after it go again, at once, later, or when they write."""
    values = {"state": state, "due_at": due_at or now, "code": code, "settled_at": None, "lease_until": None}
    await db.execute(
        update(outbox).where(outbox.c.id == part.outbox_id).values(values | {"attempts": outbox.c.attempts + 1})
    )
    await _forget_from(db, part)


async def forget_refused(db: Transaction, row: OutboxId) -> None:
    """Of a row that is sent again on purpose, the part that did not arrive, and what comes after it, go again."""
    refused = select(func.min(deliveries.c.part)).where(
        deliveries.c.outbox_id == row, deliveries.c.part >= 0, deliveries.c.state.in_(_REFUSED)
    )
    first = (await db.execute(refused)).scalar_one()
    if first is not None:
        await _forget_from(db, Part(row, first))


async def count_anew(db: Transaction, rows: Collection[OutboxId]) -> None:
    """They are laid out anew: what was taken of them stands below zero, known if it is reported, and counts no more."""
    if rows:
        await db.execute(update(outbox).where(outbox.c.id.in_(rows)).values(rendered=None))
        taken = (deliveries.c.outbox_id.in_(rows), deliveries.c.part >= 0)
        await db.execute(update(deliveries).where(*taken).values(part=-1 - deliveries.c.part))


async def arguments_of(db: Transaction, row: Row) -> Mapping[str, Argument]:
    """What its message was given; nothing where those whose words it carries are gone."""
    found = (await db.execute(select(outbox.c.owner, outbox.c.arguments).where(outbox.c.id == row.id))).one()
    opened = await db.open_if_whole(found.owner, Place("outbox", "arguments", row.id), found.arguments)
    return loads(opened) if opened else {}


async def fail(db: Transaction, row: OutboxId, code: str, now: datetime) -> None:
    """It was not taken, and never will be as it is."""
    values = {"state": OutboxState.FAILED, "code": code, "settled_at": now, "rendered": None}
    await db.execute(update(outbox).where(outbox.c.id == row).values(values))


async def _forget_from(db: Transaction, part: Part) -> None:
    from_there = (deliveries.c.outbox_id == part.outbox_id, deliveries.c.part >= part.number)
    await db.execute(delete(deliveries).where(*from_there))


def _is(part: Part) -> ColumnElement[bool]:
    return (deliveries.c.outbox_id == part.outbox_id) & (deliveries.c.part == part.number)


def _is_further(state: str, known: str | None) -> bool:
    if state in _REFUSED:
        return _FORWARD.get(known or "", -1) < _FORWARD["delivered"]
    return _FORWARD.get(state, -1) > _FORWARD.get(known or "", -1)
