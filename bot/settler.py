"""What becomes of messages is written down in batches: all that came while the last write ran, in one transaction."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage import claiming, settling
from storage.database import Database
from storage.leases import LeaseLostError, Right
from storage.outgoing import OutboxState
from storage.settling import Settlement
from storage.vocabulary import OutboxId

_AFTER_TROUBLE_SECONDS = 1.0

# The database is away, locked or full: waiting helps.
_AWAY = (OperationalError, InterfaceError, PoolTimeoutError, OSError)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Note:
    """Something to write down: what became of a row, or that its request is about to leave."""

    about: Settlement | OutboxId
    written: "asyncio.Future[bool]"  # whether the row was on its way until then

    @property
    def row(self) -> OutboxId:
        return self.about.id if isinstance(self.about, Settlement) else self.about


class Settler:
    """Writes down, and returns once it is on disk. While the database is away, that waits."""

    def __init__(self, database: Database, now: Callable[[], datetime], right: Right) -> None:
        self._database = database
        self._right = right
        self._now = now
        self._waiting: list[_Note] = []
        self._writing: asyncio.Task[None] | None = None

    async def settle(self, settlement: Settlement) -> bool:
        """This became of a row. False: it is not this row's sending any more, it was cancelled or put back meanwhile.

        Raises what can't be cured by waiting.
        """
        try:
            return await self._note(settlement)
        except Exception:  # a mistake of ours: but what comes after it in its lane must not wait for ever
            log.error("settlement_broken", outbox=settlement.id, state=settlement.state, exc_info=True)
            bare = Settlement(settlement.id, settlement.person_id, settlement.owner, OutboxState.UNKNOWN)
            return await self._note(replace(bare, code="settlement-broken", farewell=settlement.farewell))

    async def begin(self, row: OutboxId) -> bool:
        """The request of this "once" row is about to leave. False: it must not, it was cancelled meanwhile."""
        return await self._note(row)

    async def close(self) -> None:
        """Write no more."""
        if self._writing:
            self._writing.cancel()
            await asyncio.gather(self._writing, return_exceptions=True)
        self._waiting.clear()

    async def _note(self, about: Settlement | OutboxId) -> bool:
        note = _Note(about, asyncio.get_running_loop().create_future())
        self._waiting.append(note)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return await note.written

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                await self._write_together(batch)
            except LeaseLostError:  # another process sends by now, and has taken up these rows
                log.warning("not_settled", rows=len(batch), error="lease lost")
                for note in batch:
                    note.written.cancel()
            except _AWAY as error:
                log.error("not_settled", rows=len(batch), error=type(error).__name__)
                self._waiting = [*batch, *self._waiting]
                await asyncio.sleep(_AFTER_TROUBLE_SECONDS)
            except Exception as error:  # noqa: BLE001  # one can't be written: it must not hold up the others
                await self._write_alone(batch) if len(batch) > 1 else _answer(batch[0], error)

    async def _write_alone(self, batch: Sequence[_Note]) -> None:
        for note in batch:
            try:
                await self._write_together([note])
            except _AWAY:
                self._waiting.append(note)
            except Exception as error:  # noqa: BLE001  # who waits for it hears of it
                _answer(note, error)

    async def _write_together(self, batch: Sequence[_Note]) -> None:
        beginning = [note.about for note in batch if isinstance(note.about, str)]
        settled = [note.about for note in batch if isinstance(note.about, Settlement)]
        async with self._database.transaction() as db:
            await self._right.confirm(db)
            on_their_way = await claiming.begin(db, beginning) if beginning else set()
            if settled:
                on_their_way |= await settling.settle(db, settled, self._now())
        for note in batch:
            if not note.written.done():
                note.written.set_result(note.row in on_their_way)


def _answer(note: _Note, error: Exception) -> None:
    if not note.written.done():
        note.written.set_exception(error)
