"""Someone's other app as the second way of contact: what was held in the one for a day goes to the other, once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, exists, func, or_, select, update

from storage import people
from storage.database import Transaction
from storage.outgoing import OutboxState
from storage.people import Account
from storage.programme_started import FOLDED
from storage.schema import accounts, outbox
from storage.vocabulary import AccountId, PersonId

# After so long without a sign from where they last wrote, the other app is tried.
AFTER: Final = timedelta(hours=24)

_one, _other = accounts.alias("one"), accounts.alias("other")
_has_another = exists().where(
    _one.c.person_id == outbox.c.person_id,
    _other.c.person_id == outbox.c.person_id,
    _one.c.channel != _other.c.channel,
    _one.c.reachable.is_(True),
    _other.c.reachable.is_(True),
    or_(_one.c.covered_from.is_(None), _other.c.covered_from.is_(None)),
)
# A row that was sent to an app of its own has had its second way.
_NOT_FOLDED = outbox.c.code.is_distinct_from(FOLDED)
_HELD = (outbox.c.state == OutboxState.HELD, outbox.c.account_id.is_(None), _NOT_FOLDED, _has_another)

_GO = (
    update(outbox)
    .where(
        outbox.c.person_id == bindparam("whom"),
        outbox.c.state == OutboxState.HELD,
        outbox.c.account_id.is_(None),
        _NOT_FOLDED,
        outbox.c.due_at <= bindparam("held_since", type_=outbox.c.due_at.type),
    )
    .values(
        state=OutboxState.READY,
        code=None,
        account_id=bindparam("there"),
        due_at=bindparam("now", type_=outbox.c.due_at.type),
    )
)


async def take(db: Transaction, now: datetime) -> int:
    """What was held for ``AFTER`` goes to its reader's other app; returns how many people that concerns."""
    held_long = select(outbox.c.person_id).where(*_HELD, outbox.c.due_at <= now - AFTER).distinct()
    waiting = [PersonId(row.person_id) for row in await db.execute(held_long)]
    theirs = await people.accounts_of(db, waiting) if waiting else {}
    ways = [
        {"whom": person, "there": there, "held_since": now - AFTER, "now": now}
        for person, known in theirs.items()
        if (there := _other_app(known))
    ]
    if ways:
        await db.execute(_GO, ways)
    return len(ways)


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next message will have been held so long, later than ``after``."""
    held = select(func.min(outbox.c.due_at)).where(*_HELD, outbox.c.due_at > after - AFTER)
    since: datetime | None = (await db.execute(held)).scalar_one()
    return since + AFTER if since else None


def _other_app(known: Sequence[Account]) -> AccountId | None:
    """Where they can be reached beside the app they last wrote from; never a phone that they share."""
    reachable = [each for each in known if each.reachable]
    for each in reachable[1:]:
        if each.channel != reachable[0].channel and each.covered_from is None:
            return each.id
    return None
