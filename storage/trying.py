"""Whether the database answers, and whether it takes anything."""

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import delete, literal, select

from storage.database import Database
from storage.schema import periods

_JOB = "trying-to-write"


async def read(database: Database) -> None:
    """Ask it for something. Raises what the database raises."""
    async with database.reading() as db:
        await db.execute(select(literal(1)))


async def write(database: Database) -> None:
    """Write something and take it back: it goes to the disk all the same. Raises what the database raises."""
    which = uuid4().hex
    async with database.transaction() as db:
        await db.execute(periods.insert().values(job=_JOB, period=which, at=datetime.now(UTC)))
        await db.execute(delete(periods).where(periods.c.job == _JOB, periods.c.period == which))
