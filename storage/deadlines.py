"""When the programme must act on a question next, whoever does nothing."""

from datetime import datetime

from sqlalchemy import func, select

from storage.database import Transaction
from storage.schema import questions

_DEADLINES = (
    questions.c.next_offer_at,
    questions.c.counsellor_at,
    questions.c.claim_ends_at,
    questions.c.follow_up_at,
    questions.c.quiet_at,
    questions.c.kept_until,
)


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """The next deadline of any question, later than ``after``."""
    found = []
    for column in _DEADLINES:
        row = await db.execute(select(func.min(column)).where(column > after))
        found.append(row.scalar_one())
    return min((time for time in found if time), default=None)
