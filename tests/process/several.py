"""The program as several processes on one PostgreSQL: webs behind a proxy, and workers of which one sends."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path

from sqlalchemy import func, select

from storage.database import Database
from storage.encryption import MasterKey
from storage.migrating import migrate
from storage.schema import leases
from tests.databases import as_written
from tests.process.phone import Phone
from tests.process.proxy import Proxy
from tests.process.relais import KEY, PUBLIC_URL, Relais, settings_for
from tests.servers.telegram import TelegramServer

TEN_SECONDS = 10

_OF_LEADING = ("started", "leading", "leading_no_more")


class Several:
    """Processes that share a database, which is looked into from outside."""

    def __init__(
        self,
        telegram: TelegramServer,
        proxy: Proxy,
        database: Database,
        webs: Sequence[Relais],
        workers: Sequence[Relais],
    ) -> None:
        self.telegram = telegram
        self.proxy = proxy
        self.database = database
        self.webs = webs
        self.workers = workers
        self.numbers = count(2001)

    def someone(self, language: str = "fr") -> Phone:
        """Someone with a phone who has not written yet."""
        return Phone(self.telegram, self.database, next(self.numbers), language)

    async def people(self, count: int) -> list[Phone]:
        """So many who have just written for the first time."""
        phones = [self.someone() for _ in range(count)]
        await asyncio.gather(*(phone.says("/start") for phone in phones))
        await asyncio.gather(*(phone.sees("welcome-language") for phone in phones))
        return phones

    async def start(self) -> None:
        """All of them, until each is ready and one sends."""
        for some in (self.webs, self.workers):  # not all at once: starting is the hardest work of all
            await asyncio.gather(*(each.start() for each in some))
        await self.sender()

    async def stop(self) -> None:
        """All of them, as an operator does."""
        codes = await asyncio.gather(*(each.stop() for each in (*self.workers, *self.webs)))
        assert set(codes) == {0}

    async def sender(self, *but_not: Relais) -> Relais:
        """The worker that sends, once it is none of these. Raises ``TimeoutError`` after ten seconds without one."""
        async with asyncio.timeout(TEN_SECONDS):
            while True:
                for worker in self.workers:
                    if worker not in but_not and _leads(worker) and await self._lease_is_held():
                        return worker
                await asyncio.sleep(0.05)

    async def stands_by(self, worker: Relais) -> None:
        """Until this worker knows that it does not send."""
        async with asyncio.timeout(TEN_SECONDS):
            while _leads(worker):  # noqa: ASYNC110  # another process has no event of ours
                await asyncio.sleep(0.05)

    async def _lease_is_held(self) -> bool:
        async with self.database.reading() as db:
            held = await db.execute(select(leases.c.name).where(leases.c.until > func.clock_timestamp()))
            return held.first() is not None


@asynccontextmanager
async def several_on(
    address: str,
    telegram: TelegramServer,
    folder: Path,
    *,
    webs: int = 2,
    workers: int = 2,
    worker: str = "worker",
    webhook: bool = True,
) -> AsyncIterator[Several]:
    """Set up on this empty database, not started yet; killed at the end. ``worker``: the command that starts one."""
    database = Database(address, MasterKey(KEY))
    await migrate(database)
    settings = settings_for(telegram, webhook=webhook) | {"DATABASE_URL": as_written(address)}
    calling = [Relais(folder, started_by="web", **settings) for _ in range(webs)]
    working = [Relais(folder, started_by=worker, **settings) for _ in range(workers)]
    async with Proxy([each.url for each in calling]) as proxy:
        telegram.leads(PUBLIC_URL, to=proxy.url)
        try:
            yield Several(telegram, proxy, database, calling, working)
        finally:
            for each in (*calling, *working):
                with suppress(ProcessLookupError, AssertionError):
                    os.kill(each.pid, signal.SIGCONT)
                await each.close()
            await database.close()


def _leads(worker: Relais) -> bool:
    """By the last of these words in its log, which it has to itself."""
    said = [word for line in worker.log for word in _OF_LEADING if f'"event": "{word}"' in line]
    return said[-1:] == ["leading"]
