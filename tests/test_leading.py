"""Of several processes one does the duty: it goes on when that one can't, and stops in one that lost touch."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.leading import Leading
from storage.database import Database
from storage.encryption import MasterKey
from storage.leases import Lease, LeaseLostError
from storage.migrating import migrate
from storage.schema import leases
from tests import databases
from tests.made_once import MASTER

LASTS = timedelta(seconds=1.6)  # surely ours for 0.6 seconds
WITHIN_SECONDS = 10


@dataclass
class Worker:
    """One process: what it does, and since when it may."""

    lease: Lease
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    held_at_the_end: bool = True
    running: "asyncio.Task[None] | None" = None

    async def duty(self) -> None:
        self.ended.clear()
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.held_at_the_end = self.lease.held
            self.begun.clear()
            self.ended.set()

    def start(self) -> None:
        self.running = asyncio.create_task(Leading(self.lease, self.duty).run())

    async def stop(self) -> None:
        if self.running:
            self.running.cancel()
            await asyncio.gather(self.running, return_exceptions=True)
        await self.lease.close()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(databases.empty("postgresql", tmp_path), MasterKey(MASTER))
    await migrate(made)
    yield made
    await made.close()


@pytest.fixture
async def workers(database: Database) -> AsyncIterator[list[Worker]]:
    """The first leads; the second stands by."""
    both = [Worker(Lease(database.url, "sender", LASTS)) for _ in range(2)]
    async with asyncio.timeout(WITHIN_SECONDS):
        for each in both:
            each.start()
            if each is both[0]:
                await each.begun.wait()
    yield both
    for each in both:
        await each.stop()


async def test_told_to_stop_it_ends_its_duty_before_another_one_begins(workers: list[Worker]) -> None:
    """What is just being sent may end in its own time, and nobody sends beside it."""
    first, second = workers
    await first.stop()
    assert first.ended.is_set()
    assert first.held_at_the_end
    async with asyncio.timeout(WITHIN_SECONDS):
        await second.begun.wait()


async def test_it_stops_in_time_though_the_database_does_not_answer(database: Database, workers: list[Worker]) -> None:
    """A connection that hangs says nothing; the clock does. It begins again once all is well."""
    first, _ = workers
    async with database.transaction() as db:
        await db.execute(select(leases.c.name).with_for_update())  # whoever renews waits for us
        async with asyncio.timeout(WITHIN_SECONDS):
            await first.ended.wait()
        assert not first.held_at_the_end
    async with asyncio.timeout(WITHIN_SECONDS):
        begun = [asyncio.create_task(each.begun.wait()) for each in workers]
        await asyncio.wait(begun, return_when=asyncio.FIRST_COMPLETED)
    for each in begun:
        each.cancel()
    assert [each.begun.is_set() for each in workers].count(True) == 1


@pytest.mark.parametrize("error", [ValueError, LeaseLostError])
async def test_what_ends_the_duty_ends_the_process_unless_the_lease_was_only_lost(
    database: Database, error: type[Exception]
) -> None:
    """A refused token must be seen; a lost lease is an everyday matter, and it stands by again."""
    attempts = asyncio.Queue[None]()

    async def duty() -> None:
        attempts.put_nowait(None)
        raise error

    lease = Lease(database.url, "sender", LASTS)
    running = asyncio.create_task(Leading(lease, duty).run())
    async with asyncio.timeout(WITHIN_SECONDS):
        await attempts.get()
        if error is LeaseLostError:
            await attempts.get()
        else:
            with pytest.raises(ValueError):  # noqa: PT011  # that one
                await running
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await lease.close()
