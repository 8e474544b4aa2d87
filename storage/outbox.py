"""What was decided and has not left yet.

    ready ─▶ sending ─▶ sent | unknown | failed | cancelled
      ▲          │
      └──────────┘  limits, 5xx, waiting for morning or for their turn

A row is written in the transaction of its cause, leaves after the commit (``claiming.py``), and is settled
after that (``settling.py``). First in, first out per person and lane.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, exists, func, select, update

from storage import choices
from storage.arguments import dumps
from storage.database import Transaction
from storage.encryption import Place
from storage.outgoing import Lane, OutboxState, Outgoing, Timing
from storage.programme_started import FOLDED
from storage.schema import accounts, outbox
from storage.vocabulary import ChoiceSetId, PersonId

# Mark of a row that waits on a channel without buttons until nothing else is open.
WAITING_ITS_TURN = "waiting-its-turn"

# Mark of a row that waits for a counsellor's hours.
OFF_DUTY = "off-duty"

_AT_ONCE = 500
_NOT_LEFT = (OutboxState.READY, OutboxState.HELD)

_now = bindparam("now", type_=outbox.c.due_at.type)
_ready = select(outbox).where(outbox.c.state == OutboxState.READY)
_WAITING = select(
    _ready.where(outbox.c.due_at <= _now).exists().label("behind"),
    _ready.where(outbox.c.due_at > _now)
    .with_only_columns(func.min(outbox.c.due_at))
    .scalar_subquery()
    .label("next_due"),
)


async def put_all(db: Transaction, messages: Iterable[Outgoing], now: datetime) -> int:
    """Queue messages in the caller's transaction; they leave only if that commits.

    Returns how many are new: a key that was queued before changes nothing. Nothing is queued for people who
    were erased, nor anything with their words.
    """
    waiting = iter(messages)
    queued = 0
    while some := list(islice(waiting, _AT_ONCE)):
        queued += await _put_some(db, some, now)
    return queued


async def put_farewell(db: Transaction, message: Outgoing, address: str, now: datetime) -> None:
    """Queue the goodbye of someone who is being erased: sealed under a key of its own, address included."""
    owner = uuid4().hex
    db.new_key(owner)
    row = await _row(db, message, now, owner)
    row["address"] = await db.seal(owner, Place("outbox", "address", row["id"]), address)
    await db.execute(outbox.insert(), [row])


async def let_next_go(db: Transaction, person: PersonId, now: datetime) -> None:
    """Nothing is open any more for this person: what waited its turn may go."""
    await _let_next_go(db, [person], now)


async def drop_news(db: Transaction, person: PersonId, matter: str, now: datetime) -> None:
    """What was to tell this person how this matter stands, and has not left yet, is overtaken."""
    news = (outbox.c.person_id == person, outbox.c.news_of == matter, outbox.c.state.in_(_NOT_LEFT))
    overtaken = update(outbox).where(*news).values(_cancelled("overtaken", now)).returning(outbox.c.choice_set_id)
    await choices.close_these(db, [row.choice_set_id for row in await db.execute(overtaken) if row.choice_set_id], now)


async def release_held(db: Transaction, person: PersonId, now: datetime) -> int:
    """They wrote: what was held for them goes now, oldest first; returns how much it is.

    What was folded stays until they ask for it (programme_started.py).
    """
    unasked = outbox.c.code.is_distinct_from(FOLDED)
    held = (outbox.c.person_id == person, outbox.c.state == OutboxState.HELD, unasked)
    # They are awake: it does not wait for the morning any more.
    going = {"state": OutboxState.READY, "due_at": now, "code": None, "timing": Timing.NOW}
    released = await db.execute(update(outbox).where(*held).values(going))
    return released.rowcount


async def hours_changed(db: Transaction, counsellor: PersonId, now: datetime) -> None:
    """What waited for this counsellor's hours is looked at again: they may be there now."""
    waits = (outbox.c.person_id == counsellor, outbox.c.state == OutboxState.READY, outbox.c.code == OFF_DUTY)
    await db.execute(update(outbox).where(*waits).values(due_at=now, code=None))


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
    of_theirs = (outbox.c.person_id == person, outbox.c.lane.not_in(list(all_but)))
    await db.execute(update(outbox).where(*of_theirs, outbox.c.state.in_(_NOT_LEFT)).values(_cancelled(code, now)))


async def cancel_keys(db: Transaction, keys: Collection[str], now: datetime, *, code: str = "parted") -> None:
    """Of these messages none goes that has not left yet."""
    these = (outbox.c.key.in_(keys), outbox.c.state.in_(_NOT_LEFT))
    await db.execute(update(outbox).where(*these).values(_cancelled(code, now)))


async def cancel_from(db: Transaction, person: PersonId, now: datetime, *, code: str) -> None:
    """Nothing of what this person said, and what has not left yet, goes to anyone."""
    said = (outbox.c.source_id == person, outbox.c.person_id != person, outbox.c.state.in_(_NOT_LEFT))
    await db.execute(update(outbox).where(*said).values(_cancelled(code, now)))


async def cancel_for_unreachable(
    db: Transaction, persons: Collection[PersonId], now: datetime, *, code: str = "unreachable"
) -> None:
    """Nothing more goes to those of them who are reached in no other app, until they write again."""
    somewhere = exists().where(accounts.c.person_id == outbox.c.person_id, accounts.c.reachable.is_(True))
    to_them = (outbox.c.person_id.in_(persons), outbox.c.state.in_(_NOT_LEFT), ~somewhere)
    await db.execute(update(outbox).where(*to_them).values(_cancelled(code, now)))


async def cancel_for_erased(db: Transaction, person: PersonId, now: datetime) -> None:
    """Nothing goes to this person any more, nor with their words to anyone; what is just leaving may."""
    not_settled = outbox.c.state.in_((*_NOT_LEFT, OutboxState.SENDING))
    for whose, code in ((outbox.c.person_id, "erased"), (outbox.c.source_id, "author-left")):
        await db.execute(update(outbox).where(whose == person, not_settled).values(_cancelled(code, now)))


async def cancel_choices(db: Transaction, sets: Iterable[ChoiceSetId], now: datetime) -> None:
    """These questions need not be asked any more, where they have not left yet."""
    await db.execute(
        update(outbox)
        .where(outbox.c.choice_set_id.in_(list(sets)), outbox.c.state.in_(_NOT_LEFT))
        .values(_cancelled("overtaken", now))
    )


async def withdraw(db: Transaction, subjects: Sequence[str], steps: Sequence[str], now: datetime) -> None:
    """These steps about these subjects are no longer asked of anyone, shown or still queued."""
    closed = await choices.close_about(db, subjects, steps, now)
    await cancel_choices(db, closed, now)
    await _let_next_go(db, closed.values(), now)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is still to leave."""

    behind: bool  # something may leave by now, if only what is before it has gone
    next_due: datetime | None  # when the next one may leave, later than now


async def waiting(db: Transaction, now: datetime) -> Waiting:
    """What is still to leave at ``now``."""
    row = (await db.execute(_WAITING, {"now": now})).one()
    return Waiting(row.behind, row.next_due)


@dataclass(frozen=True, slots=True)
class Lately:
    """How often a message went to someone, or is about to."""

    on_the_way: bool
    sent: int


async def lately(db: Transaction, person: PersonId, message: str, since: datetime) -> Lately:
    """How often this message was decided for this person since then; what did not leave does not count."""
    rows = await db.execute(
        select(outbox.c.state).where(
            outbox.c.person_id == person, outbox.c.message == message, outbox.c.created_at >= since
        )
    )
    states = list(rows.scalars())
    on_the_way = any(state in (*_NOT_LEFT, OutboxState.SENDING) for state in states)
    return Lately(on_the_way, sum(state in (OutboxState.SENT, OutboxState.UNKNOWN) for state in states))


async def in_states(db: Transaction) -> dict[OutboxState, int]:
    """How many rows are in each state, for metrics."""
    rows = await db.execute(select(outbox.c.state, func.count().label("rows")).group_by(outbox.c.state))
    return {row.state: row.rows for row in rows}


async def _put_some(db: Transaction, messages: Sequence[Outgoing], now: datetime) -> int:
    """As ``put_all``, in a fixed number of statements."""
    by_key: dict[str, Outgoing] = {}
    for message in messages:
        by_key.setdefault(message.key, message)
    rows = await db.execute(select(outbox.c.key).where(outbox.c.key.in_(by_key)))
    known = {row.key for row in rows}
    await db.fetch_keys({each for message in messages for each in _concerned(message)})
    new = [message for key, message in by_key.items() if key not in known and await _can_go(db, message)]
    if new:
        asked = [(message.to, message.choices) for message in new if message.choices]
        await choices.keep_all(db, asked, now)
        await db.execute(outbox.insert(), [await _row(db, message, now, message.to) for message in new])
    return len(new)


def _concerned(message: Outgoing) -> Iterator[PersonId]:
    yield message.to
    if message.source:
        yield message.source


async def _can_go(db: Transaction, message: Outgoing) -> bool:
    """Not where its reader, or whose words it carries, was erased."""
    return all([await db.has_key(person) for person in _concerned(message)])


# Any: a column's value may be anything.
async def _row(db: Transaction, message: Outgoing, now: datetime, owner: str) -> dict[str, Any]:
    row = uuid4().hex
    return {
        "id": row,
        "key": message.key,
        "person_id": message.to,
        "source_id": message.source,
        "owner": owner,
        "lane": message.lane,
        "delivery_class": message.delivery_class,
        "timing": message.timing,
        "state": OutboxState.READY,
        "message": message.message,
        "arguments": await db.seal(owner, Place("outbox", "arguments", row), dumps(message.arguments)),
        "address": None,
        "choice_set_id": message.choices.id if message.choices else None,
        "created_at": now,
        "due_at": message.due_at or now,
        "expires_at": message.expires_at,
        "attempts": 0,
        "news_of": message.news_of,
        "account_id": message.account,
    }


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


def _cancelled(code: str, now: datetime) -> dict[str, Any]:
    return {"state": OutboxState.CANCELLED, "settled_at": now, "code": code, "rendered": None}
