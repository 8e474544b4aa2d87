"""Doing one thing after the other where several processes write: on PostgreSQL. SQLite has one writer anyway.

Each lock ends with its transaction. A process that is paused, or gone without a word, holds it for some seconds
(``engines.postgresql_engine``).
"""

from sqlalchemy import Table, func, select

from storage.database import Transaction
from storage.incoming import ChannelName
from storage.masked import Address


async def one_at_a_time(db: Transaction, channel: ChannelName, address: Address) -> None:
    """Wait until nothing else that came from this address is being handled, in any process."""
    if db.connection.dialect.name == "postgresql":
        digest = db.master.lookup(f"turn/{channel}", address.text)
        key = int.from_bytes(bytes.fromhex(digest)[:8], signed=True)
        await db.execute(select(func.pg_advisory_xact_lock(key)))


async def lock_row(db: Transaction, table: Table, row: str) -> None:
    """What is read of this row from now on is the newest, and nobody else changes it meanwhile."""
    await db.execute(select(table.c.id).where(table.c.id == row).with_for_update())
