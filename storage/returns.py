"""Codes by which someone whose phone is lost comes back to what is theirs, from another one. Only a hash is kept."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, func, select, update

from storage.database import Transaction
from storage.links import DIGITS
from storage.outgoing import OutboxState
from storage.schema import outbox, returns
from storage.vocabulary import PersonId

LASTS: Final = timedelta(days=3)


async def make(db: Transaction, person: PersonId, now: datetime) -> str:
    """A new code for whoever lost their phone ``now``; it is shown once and kept nowhere. Those before it end.

    It has the form of a code that links two apps: any keyboard writes it.
    """
    lost_at = await _lost_at(db, person) or now
    await end(db, person)
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    values = {"digest": _digest(code), "person_id": person, "lost_at": lost_at, "expires_at": now + LASTS}
    await db.execute(returns.insert().values(values))
    return code


async def behind(db: Transaction, code: str, now: datetime) -> tuple[PersonId, datetime] | None:
    """Whose code it is, and since when nothing reached them; None if it is wrong, used or too old."""
    good = (returns.c.digest == _digest(code), returns.c.expires_at > now)
    row = (await db.execute(select(returns).where(*good))).one_or_none()
    return (PersonId(row.person_id), row.lost_at) if row else None


async def send_again(db: Transaction, person: PersonId, since: datetime, now: datetime) -> int:
    """What could not reach them meanwhile goes now; returns how much it is."""
    lost = (
        outbox.c.person_id == person,
        outbox.c.state == OutboxState.FAILED,
        outbox.c.code == "unreachable",
        outbox.c.settled_at >= since,
    )
    again = {"state": OutboxState.READY, "due_at": now, "code": None, "settled_at": None, "attempts": 0}
    return (await db.execute(update(outbox).where(*lost).values(again))).rowcount


async def end(db: Transaction, person: PersonId) -> None:
    """No code of this person's is good any more."""
    await db.execute(delete(returns).where(returns.c.person_id == person))


async def _lost_at(db: Transaction, person: PersonId) -> datetime | None:
    """Since when nothing reaches them, if a code was made for them before."""
    earliest = select(func.min(returns.c.lost_at)).where(returns.c.person_id == person)
    lost_at: datetime | None = (await db.execute(earliest)).scalar_one()
    return lost_at


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
