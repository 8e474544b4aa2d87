"""The name a counsellor looked for last: kept, sealed, so that the list can be shown again; never what was found."""

from datetime import datetime

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.encryption import Place
from storage.masked import Name
from storage.people import new_id
from storage.schema import searches
from storage.vocabulary import PersonId


async def keep(db: Transaction, counsellor: PersonId, name: Name, now: datetime) -> None:
    """They look for this name now, and no longer for the one before."""
    await forget(db, counsellor)
    row = new_id()
    sealed = await db.seal(counsellor, Place("searches", "name", row), name.text)
    await db.execute(searches.insert().values(id=row, counsellor_id=counsellor, name=sealed, at=now))


async def last(db: Transaction, counsellor: PersonId) -> Name | None:
    """What they looked for last; None if that was long ago."""
    row = (await db.execute(select(searches).where(searches.c.counsellor_id == counsellor))).one_or_none()
    name = await db.open_if_whole(counsellor, Place("searches", "name", row.id), row.name) if row else None
    return Name(name) if name else None


async def forget(db: Transaction, counsellor: PersonId) -> None:
    """They look for nobody."""
    await db.execute(delete(searches).where(searches.c.counsellor_id == counsellor))
