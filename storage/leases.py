"""The right to do what only one process may do at a time.

On PostgreSQL it is a lease in a table, taken and renewed by the database's own clock. Each new holder has a
higher epoch, and whoever relies on the right confirms its epoch in the same transaction: a process that was
paused and goes on where it stood changes nothing any more.
"""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import DateTime, Executable, and_, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import URL

from storage.database import Transaction
from storage.engines import apart_engine
from storage.schema import leases

LASTS: Final = timedelta(seconds=6)

# The holder stops so long before the database would let anybody else begin.
_MARGIN: Final = timedelta(seconds=1)

_clock = func.clock_timestamp(type_=DateTime(timezone=True))


class LeaseLostError(Exception):
    """Somebody else may have the right by now."""


class Right:
    """The right itself, where nobody else can have it: beside SQLite a locked file sees to that."""

    @property
    def held(self) -> bool:
        """Whether it is surely still ours at this moment; asked just before something is done that can't be undone."""
        return True

    async def confirm(self, db: Transaction) -> None:
        """In this transaction, and until it ends, nobody else has it. Raises ``LeaseLostError``."""


class Lease(Right):
    """A right that several processes want. Its own connection never waits for others of this process."""

    def __init__(
        self, url: URL, name: str, lasts: timedelta = LASTS, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._engine = apart_engine(url)
        self._name = name
        self._lasts = lasts
        self._monotonic = monotonic
        self._holder = uuid4().hex
        self._epoch = 0
        self._ends_seconds = float("-inf")  # on this machine's monotonic clock, which goes on while we are paused

    @property
    def held(self) -> bool:
        return self.seconds_left > 0

    @property
    def seconds_left(self) -> float:
        """How long it is still surely ours, if it is not renewed."""
        return self._ends_seconds - self._monotonic()

    async def confirm(self, db: Transaction) -> None:
        ours = select(leases.c.epoch).where(*self._ours()).with_for_update(read=True, key_share=True)
        if (await db.execute(ours)).first() is None:
            self._ends_seconds = float("-inf")
            raise LeaseLostError(self._name)

    async def take(self) -> bool:
        """Take it if nobody has it; whether it is ours now. Waits for whoever just relies on it."""
        free = leases.c.until <= _clock
        until, asked_at = _clock + self._lasts, self._monotonic()
        somebodys = select(leases.c.name).where(leases.c.name == self._name, leases.c.until > _clock).exists()
        new = select(literal(self._name), literal(self._holder), literal(1), until).where(~somebodys)
        row = await self._answer(
            insert(leases)
            .from_select(["name", "holder", "epoch", "until"], new)
            .on_conflict_do_update(
                index_elements=[leases.c.name],
                set_={"holder": self._holder, "epoch": leases.c.epoch + 1, "until": until},
                where=free,
            )
            .returning(leases.c.epoch)
        )
        if row is None:
            return False
        self._epoch = row
        self._ends_seconds = asked_at + (self._lasts - _MARGIN).total_seconds()
        return True

    async def renew(self) -> bool:
        """Keep it for as long again. False: somebody else has it."""
        asked_at = self._monotonic()
        longer = update(leases).where(*self._ours()).values(until=_clock + self._lasts).returning(leases.c.epoch)
        if await self._answer(longer) is None:
            self._ends_seconds = float("-inf")
            return False
        self._ends_seconds = asked_at + (self._lasts - _MARGIN).total_seconds()
        return True

    async def give_back(self) -> None:
        """Somebody else may have it at once."""
        self._ends_seconds = float("-inf")
        await self._answer(update(leases).where(*self._ours()).values(until=_clock).returning(leases.c.epoch))

    async def close(self) -> None:
        """Give back the connection."""
        await self._engine.dispose()

    def _ours(self) -> tuple[Any, ...]:  # Any: conditions, whose types differ by column
        return (and_(leases.c.name == self._name, leases.c.epoch == self._epoch, leases.c.holder == self._holder),)

    async def _answer(self, statement: Executable) -> int | None:
        """The epoch that it returns; None if there is none."""
        async with self._engine.connect() as connection:
            epoch: int | None = (await connection.execute(statement)).scalar_one_or_none()
            return epoch
