"""Taking rows of the outbox to send them: by one sender at a time, in order, and again after a crash."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Row,
    Select,
    String,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)

from storage import choices, people
from storage.arguments import loads
from storage.choices import ChoiceSet
from storage.database import Transaction
from storage.encryption import Place, UnreadableError
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import Argument, DeliveryClass, Lane, OutboxState, Timing
from storage.people import Account, Person
from storage.schema import accounts, deliveries, outbox
from storage.schema import people as people_rows
from storage.vocabulary import AccountId, OutboxId, PersonId, Standing

# Mark of a "once" row of which this part may have left: after a crash it is unknown, and never sent again.
BEGUN = "begun/"

# Mark of a row whose picture or voice is still being fetched: what comes after it waits for it.
AWAITS_MEDIA = "awaits-media"

# So many of one person's lane are taken together: the rest waits in the database, not in memory.
MOST_OF_ONE = 5

# The first part of a row that the platform has not taken.
_next_part = deliveries.alias("next_part")
_ends_there = ~exists().where(_next_part.c.outbox_id == outbox.c.id, _next_part.c.part == deliveries.c.part + 1)
_first_part = exists().where(_next_part.c.outbox_id == outbox.c.id, _next_part.c.part == 0)
_first_left = case(
    (
        _first_part,
        select(func.min(deliveries.c.part) + 1)
        .where(deliveries.c.outbox_id == outbox.c.id, deliveries.c.part >= 0, _ends_there)
        .correlate(outbox)
        .scalar_subquery(),
    ),
    else_=0,
)

# The platform has told that it took the part that was about to leave.
_reported = exists().where(
    deliveries.c.outbox_id == outbox.c.id,
    literal(BEGUN) + cast(deliveries.c.part, String) == outbox.c.code,
)

_now = bindparam("now", type_=outbox.c.due_at.type)
_earlier = outbox.alias("earlier")
_before = (
    _earlier.c.person_id == outbox.c.person_id,
    _earlier.c.lane == outbox.c.lane,
    _earlier.c.number < outbox.c.number,
)
_blocked = exists().where(
    *_before,
    or_(
        _earlier.c.state == OutboxState.SENDING,
        and_(_earlier.c.state == OutboxState.READY, or_(_earlier.c.attempts > 0, _earlier.c.code == AWAITS_MEDIA)),
    ),
)
_enough_before = (
    select(_earlier.c.number)
    .where(*_before, _earlier.c.state == OutboxState.READY, _earlier.c.due_at <= _now)
    .limit(1)
    .offset(MOST_OF_ONE - 1)
    .exists()
)
_urgency = case({lane.value: rank for rank, lane in enumerate(Lane)}, value=outbox.c.lane)


def _first_of(lane: Lane) -> Select[tuple[int]]:
    """What may leave first by "now" in this lane, if it is one of "lanes"."""
    first = (
        select(outbox.c.number)
        .where(
            literal(lane, outbox.c.lane.type).in_(bindparam("lanes", expanding=True)),
            outbox.c.state == OutboxState.READY,
            outbox.c.lane == lane,
            outbox.c.due_at <= _now,
            ~_blocked,
            ~_enough_before,
        )
        .order_by(outbox.c.number)
        .limit(bindparam("limit"))
        .subquery()
    )
    return select(first.c.number)


# Looked up once, also by a PostgreSQL that has not counted the rows yet: it would look again for every row.
_first = union_all(*(_first_of(lane) for lane in Lane)).cte("first").prefix_with("MATERIALIZED", dialect="postgresql")

# Written once: putting it together takes longer than running it.
_DUE = (
    select(outbox)
    .where(
        outbox.c.number.in_(select(_first.c.number)),
        outbox.c.state == OutboxState.READY,  # another process may have taken it while this one waited
    )
    .order_by(_urgency, outbox.c.number)
    .with_for_update(skip_locked=True)
)

_stopped = and_(
    outbox.c.lane != Lane.CONVERSATION,
    exists().where(people_rows.c.id == outbox.c.person_id, people_rows.c.standing == Standing.STOPPED),
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row that this process now sends."""

    id: OutboxId
    number: int
    key: str
    person_id: PersonId
    person: Person | None  # None: erased
    accounts: tuple[Account, ...]  # where they last wrote from first
    farewell: str | None  # the sealed address that a goodbye carries
    message: str
    arguments: Mapping[str, Argument]
    choices: ChoiceSet | None
    lane: Lane
    delivery_class: DeliveryClass
    timing: Timing
    created_at: datetime
    due_at: datetime
    expires_at: datetime | None
    attempts: int
    code: str | None  # what happened at the last try
    owner: str  # whose key seals it
    account: AccountId | None  # where it goes; None: where they last wrote from
    rendered: str | None  # kept from an earlier try, so that a retry sends the same


async def claim(
    db: Transaction, lanes: Sequence[Lane], now: datetime, lease_until: datetime, limit: int
) -> list[Claimed]:
    """Take what may leave by ``now``, at most ``limit`` in each of these lanes, most urgent first.

    The rest of a person's lane waits behind it. What can't be opened fails, and holds nobody up. A fixed number of
    statements, however many rows.
    """
    rows = (await db.execute(_DUE, {"lanes": lanes, "now": now, "limit": limit})).all()
    if not rows:
        return []
    await _change(db, rows, state=OutboxState.SENDING, lease_until=lease_until)
    persons = {PersonId(row.person_id) for row in rows}
    await db.fetch_keys({row.owner for row in rows} | persons)
    behind = _Behind(
        {person.id: person for person in await people.many(db, list(persons))},
        await people.accounts_of(db, list(persons)),
        await choices.these(db, [row.choice_set_id for row in rows if row.choice_set_id]),
    )
    claimed, unreadable = [], []
    for row in rows:
        try:
            claimed.append(await _claimed(db, row, behind))
        except UnreadableError:
            unreadable.append(row)
    if unreadable:
        await _change(db, unreadable, state=OutboxState.FAILED, settled_at=now, code="unreadable")
    return claimed


async def begin(db: Transaction, rows: Collection[OutboxId]) -> set[OutboxId]:
    """The requests of these "once" rows may leave from now on.

    Those that nobody wants any more are missing: cancelled meanwhile, or their reader has stopped.
    """
    begun = await db.execute(
        update(outbox)
        .where(outbox.c.id.in_(rows), outbox.c.state == OutboxState.SENDING, ~_stopped)
        .values(code=literal(BEGUN) + cast(_first_left, String))
        .returning(outbox.c.id)
    )
    return {OutboxId(row.id) for row in begun}


def begun(part: int) -> str:
    """The code of a "once" row of which this part is about to leave."""
    return f"{BEGUN}{part}"


def begun_part(code: str | None) -> int | None:
    """The part that may have left, of a row with this code; None where that is not what it says."""
    number = (code or "").removeprefix(BEGUN)
    return int(number) if number != code and number.isdecimal() else None


async def still_wanted(db: Transaction, row: Claimed) -> bool:
    """Whether a row that was claimed a while ago may leave: not cancelled since, nor its reader gone or stopped."""
    found = await db.execute(
        select(people_rows.c.standing)
        .join(outbox, outbox.c.person_id == people_rows.c.id)
        .where(outbox.c.id == row.id, outbox.c.state == OutboxState.SENDING)
    )
    standing = found.scalar_one_or_none()
    return standing is not None and (standing != Standing.STOPPED or row.lane is Lane.CONVERSATION)


async def asking_now(db: Transaction, channel: ChannelName, address: Address) -> bool:
    """Whether a question is just on its way to this address: what its reader says may be the answer."""
    account = await db.account_at(channel, address.text)
    if account is None:
        return False
    on_its_way = (
        select(outbox.c.id)
        .join(accounts, accounts.c.person_id == outbox.c.person_id)
        .where(accounts.c.id == account, outbox.c.state == OutboxState.SENDING, outbox.c.choice_set_id.is_not(None))
    )
    return (await db.execute(on_its_way.limit(1))).first() is not None


async def take_up(db: Transaction, now: datetime, lease_ended: datetime, *, but_not: Collection[OutboxId] = ()) -> int:
    """After a crash: what was being sent under a lease that ended by ``lease_ended``; returns how many go again.

    ``but_not``: what is still being sent.

    "Must arrive" goes again. "Once" goes again only if its request had surely not left, or if the platform has
    reported the part that had; otherwise it is unknown.
    """
    stranded = and_(
        outbox.c.state == OutboxState.SENDING, outbox.c.lease_until <= lease_ended, outbox.c.id.not_in(but_not)
    )
    unknown = and_(stranded, outbox.c.delivery_class == DeliveryClass.ONCE, outbox.c.code.startswith(BEGUN), ~_reported)
    over = {"state": OutboxState.UNKNOWN, "settled_at": now, "rendered": None}
    await db.execute(update(outbox).where(unknown).values(over))
    again = await db.execute(update(outbox).where(stranded).values(state=OutboxState.READY, lease_until=None))
    return again.rowcount


@dataclass(frozen=True, slots=True)
class _Behind:
    """Who and what rows are about."""

    people: Mapping[PersonId, Person]
    accounts: Mapping[PersonId, Sequence[Account]]
    choices: Mapping[str, ChoiceSet]


async def _change(db: Transaction, rows: Sequence[Row[Any]], **values: object) -> None:
    await db.execute(update(outbox).where(outbox.c.id.in_([row.id for row in rows])).values(**values))


async def _claimed(db: Transaction, row: Row[Any], behind: _Behind) -> Claimed:
    person = PersonId(row.person_id)
    arguments = await db.open(row.owner, Place("outbox", "arguments", row.id), row.arguments)
    if row.choice_set_id and row.choice_set_id not in behind.choices and person in behind.people:
        raise UnreadableError(row.choice_set_id)  # without its buttons nobody could answer it
    return Claimed(
        id=OutboxId(row.id),
        number=row.number,
        key=row.key,
        person_id=person,
        person=behind.people.get(person),
        accounts=tuple(behind.accounts.get(person, ())),
        farewell=await db.open(row.owner, Place("outbox", "address", row.id), row.address),
        message=row.message,
        arguments=loads(arguments) if arguments else {},
        choices=behind.choices.get(row.choice_set_id),
        lane=row.lane,
        delivery_class=row.delivery_class,
        timing=row.timing,
        created_at=row.created_at,
        due_at=row.due_at,
        expires_at=row.expires_at,
        attempts=row.attempts,
        code=row.code,
        owner=row.owner,
        account=AccountId(row.account_id) if row.account_id else None,
        rendered=await db.open_for_all(Place("outbox", "rendered", row.id), row.rendered),
    )
