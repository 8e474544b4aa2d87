"""What was decided and has not left yet.

    ready ─▶ sending ─▶ sent | unknown | failed | cancelled
      ▲          │
      └──────────┘  limits, 5xx, waiting for morning or for their turn

A row is written in the transaction of its cause, leaves after the commit, and is settled after that.
First in, first out per person and lane.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Case, Row, and_, case, exists, func, or_, select, update

from storage import choices, people
from storage.arguments import dumps, loads
from storage.choices import ChoiceSet
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import Argument, DeliveryClass, Lane, OutboxState, Outgoing, Timing
from storage.people import Account, Person
from storage.schema import outbox
from storage.vocabulary import ChoiceSetId, OutboxId, PersonId

# Mark of a row that waits on a channel without buttons until nothing else is open.
WAITING_ITS_TURN = "waiting-its-turn"
# Mark of a "once" row whose request may have left: after a crash it is unknown, and never sent again.
BEGUN = "begun"

_LANES = list(Lane)


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
    arguments: dict[str, Argument]
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
    rendered: str | None  # kept from an earlier try, so that a retry sends the same


async def put_all(db: Transaction, messages: Iterable[Outgoing], now: datetime) -> int:
    """Queue messages in the caller's transaction; they leave only if that commits.

    Returns how many are new: a key that was queued before changes nothing.
    """
    queued = 0
    for message in messages:
        queued += await _put(db, message, now)
    return queued


async def put_farewell(db: Transaction, message: Outgoing, address: str, now: datetime) -> None:
    """Queue the goodbye of someone who is being erased: sealed under a key of its own, address included."""
    owner = people.new_id()
    await db.new_key(owner)
    await _put(db, message, now, owner=owner, address=address)


async def claim(
    db: Transaction, lanes: Sequence[Lane], now: datetime, lease_until: datetime, limit: int
) -> list[Claimed]:
    """Take what may leave by ``now`` in these lanes, most urgent first; the rest of a person's lane waits behind it."""
    earlier = outbox.alias("earlier")
    blocked = exists().where(
        earlier.c.person_id == outbox.c.person_id,
        earlier.c.lane == outbox.c.lane,
        earlier.c.number < outbox.c.number,
        or_(
            earlier.c.state == OutboxState.SENDING,
            and_(earlier.c.state == OutboxState.READY, earlier.c.attempts > 0),
        ),
    )
    statement = (
        select(outbox)
        .where(
            outbox.c.state == OutboxState.READY,
            outbox.c.due_at <= now,
            outbox.c.lane.in_(list(lanes)),
            ~blocked,
        )
        .order_by(_urgency(), outbox.c.number)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = (await db.execute(statement)).all()
    if not rows:
        return []
    await db.execute(
        update(outbox)
        .where(outbox.c.id.in_([row.id for row in rows]))
        .values(state=OutboxState.SENDING, lease_until=lease_until)
    )
    return await _claimed(db, rows)


async def begin(db: Transaction, rows: Sequence[OutboxId]) -> None:
    """The requests of these "once" rows may leave from now on."""
    await db.execute(update(outbox).where(outbox.c.id.in_(rows)).values(code=BEGUN))


async def take_up(db: Transaction, now: datetime, lease_ended: datetime) -> int:
    """After a crash: what was being sent under a lease that ended by ``lease_ended``.

    "Must arrive" goes again. "Once" goes again only if its request had surely not left; otherwise it is unknown.
    """
    stranded = and_(outbox.c.state == OutboxState.SENDING, outbox.c.lease_until <= lease_ended)
    unknown = and_(stranded, outbox.c.delivery_class == DeliveryClass.ONCE, outbox.c.code == BEGUN)
    await db.execute(update(outbox).where(unknown).values(state=OutboxState.UNKNOWN, settled_at=now))
    again = await db.execute(
        update(outbox).where(stranded).values(state=OutboxState.READY, lease_until=None, code=None)
    )
    return again.rowcount


async def let_next_go(db: Transaction, person: PersonId, now: datetime) -> None:
    """Nothing is open any more for this person: what waited its turn may go."""
    await _let_next_go(db, [person], now)


async def waiting_for(db: Transaction, person: PersonId) -> int:
    """How many messages wait their turn for this person."""
    count = await db.execute(
        select(func.count()).where(
            outbox.c.person_id == person,
            outbox.c.state == OutboxState.READY,
            outbox.c.code == WAITING_ITS_TURN,
        )
    )
    return int(count.scalar_one())


async def cancel(
    db: Transaction, person: PersonId, now: datetime, *, all_but: Sequence[Lane] = (), code: str = "stopped"
) -> None:
    """Nothing more goes to this person, but in the lanes ``all_but``."""
    await db.execute(
        update(outbox)
        .where(
            outbox.c.person_id == person,
            outbox.c.state.in_([OutboxState.READY, OutboxState.HELD]),
            outbox.c.lane.not_in(list(all_but)),
        )
        .values(state=OutboxState.CANCELLED, settled_at=now, code=code)
    )


async def cancel_words_of(db: Transaction, person: PersonId, now: datetime) -> None:
    """Nothing that carries this person's words goes to anyone any more."""
    await db.execute(
        update(outbox)
        .where(outbox.c.source_id == person, outbox.c.state.in_([OutboxState.READY, OutboxState.HELD]))
        .values(state=OutboxState.CANCELLED, settled_at=now, code="author-left")
    )


async def cancel_choices(db: Transaction, sets: Iterable[ChoiceSetId], now: datetime) -> None:
    """These questions need not be asked any more, where they have not left yet."""
    await db.execute(
        update(outbox)
        .where(outbox.c.choice_set_id.in_(list(sets)), outbox.c.state == OutboxState.READY)
        .values(state=OutboxState.CANCELLED, settled_at=now, code="overtaken")
    )


async def withdraw(db: Transaction, subjects: Sequence[str], steps: Sequence[str], now: datetime) -> None:
    """These steps about these subjects are no longer asked of anyone, shown or still queued."""
    closed = await choices.close_about(db, subjects, steps, now)
    await cancel_choices(db, closed, now)
    await _let_next_go(db, closed.values(), now)


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next waiting message may leave, later than ``after``."""
    row = await db.execute(
        select(func.min(outbox.c.due_at)).where(outbox.c.state == OutboxState.READY, outbox.c.due_at > after)
    )
    due: datetime | None = row.scalar_one()
    return due


async def in_states(db: Transaction) -> dict[OutboxState, int]:
    """How many rows are in each state, for metrics."""
    rows = await db.execute(select(outbox.c.state, func.count().label("rows")).group_by(outbox.c.state))
    return {row.state: row.rows for row in rows}


async def _put(
    db: Transaction, message: Outgoing, now: datetime, owner: str | None = None, address: str | None = None
) -> bool:
    row = OutboxId(uuid4().hex)
    owner = owner or message.to
    if await _known(db, message.key):
        return False
    if message.choices:
        await choices.keep(db, message.to, message.choices, now)
    await db.execute(
        outbox.insert().values(
            id=row,
            key=message.key,
            person_id=message.to,
            source_id=message.source,
            owner=owner,
            lane=message.lane,
            delivery_class=message.delivery_class,
            timing=message.timing,
            state=OutboxState.READY,
            message=message.message,
            arguments=await db.seal(owner, Place("outbox", "arguments", row), dumps(message.arguments)),
            address=await db.seal(owner, Place("outbox", "address", row), address) if address else None,
            choice_set_id=message.choices.id if message.choices else None,
            created_at=now,
            due_at=message.due_at or now,
            expires_at=message.expires_at,
            attempts=0,
        )
    )
    return True


async def _let_next_go(db: Transaction, persons: Iterable[PersonId], now: datetime) -> None:
    await db.execute(
        update(outbox)
        .where(
            outbox.c.person_id.in_(list(persons)),
            outbox.c.state == OutboxState.READY,
            outbox.c.code == WAITING_ITS_TURN,
        )
        .values(due_at=now, code=None)
    )


async def _known(db: Transaction, key: str) -> bool:
    return (await db.execute(select(outbox.c.number).where(outbox.c.key == key))).first() is not None


def _urgency() -> Case[int]:
    return case({lane.value: rank for rank, lane in enumerate(_LANES)}, value=outbox.c.lane)


async def _claimed(db: Transaction, rows: Sequence[Row[tuple[object, ...]]]) -> list[Claimed]:
    persons = [PersonId(row.person_id) for row in rows]
    await db.fetch_keys([row.owner for row in rows] + list(persons))
    known = {person.id: person for person in await people.many(db, persons)}
    accounts = await people.accounts_of(db, persons)
    sets = await choices.these(db, [row.choice_set_id for row in rows if row.choice_set_id])
    found = []
    for row in rows:
        arguments = await db.open(row.owner, Place("outbox", "arguments", row.id), row.arguments)
        found.append(
            Claimed(
                id=OutboxId(row.id),
                number=row.number,
                key=row.key,
                person_id=PersonId(row.person_id),
                person=known.get(PersonId(row.person_id)),
                accounts=tuple(accounts.get(PersonId(row.person_id), ())),
                farewell=await db.open(row.owner, Place("outbox", "address", row.id), row.address),
                message=row.message,
                arguments=loads(arguments) if arguments else {},
                choices=sets.get(row.choice_set_id),
                lane=row.lane,
                delivery_class=row.delivery_class,
                timing=row.timing,
                created_at=row.created_at,
                due_at=row.due_at,
                expires_at=row.expires_at,
                attempts=row.attempts,
                code=row.code,
                owner=row.owner,
                rendered=await db.open(row.owner, Place("outbox", "rendered", row.id), row.rendered),
            )
        )
    return found
