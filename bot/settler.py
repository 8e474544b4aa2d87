"""What became of messages is written down in batches: all that ended while the last write ran, in one transaction."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from storage import settling
from storage.database import Database
from storage.settling import Settlement


class Settler:
    """Takes settlements, and returns once they are on disk."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._waiting: list[tuple[Settlement, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def settle(self, settlement: Settlement) -> None:
        """Write it down, together with what else waits. Raises what the database raises."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((settlement, done))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        await done

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                async with self._database.transaction() as db:
                    await settling.settle(db, [settlement for settlement, _ in batch], self._now())
            except Exception as error:  # noqa: BLE001  # whoever waits must hear of it
                for _, done in batch:
                    if not done.done():
                        done.set_exception(error)
                continue
            for _, done in batch:
                if not done.done():
                    done.set_result(None)
