"""One process tells another that something was queued: PostgreSQL's LISTEN and NOTIFY.

It only saves waiting: what is to be sent is in the outbox, and whoever sends looks there every few seconds anyway.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import psycopg
import structlog
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engines import apart_engine

# What a notice that was lost costs at most.
LOOKS_EVERY: Final = timedelta(seconds=3)

_AFTER_TROUBLE_SECONDS: Final = 0.5
_AWAY: Final = (DBAPIError, psycopg.Error, OSError)

log = structlog.get_logger()


class Waking:
    """Tells others, and hears them. Many words told at once are one."""

    def __init__(self, url: URL, looks_every: timedelta = LOOKS_EVERY) -> None:
        self._looks_every = looks_every
        self._telling = apart_engine(url)
        self._hearing = apart_engine(url)
        self._told = asyncio.Event()

    def tell(self) -> None:
        """Something was queued and committed."""
        self._told.set()

    async def pass_on(self) -> None:
        """For ever: what was told goes to whoever hears. Without an answer it is forgotten."""
        while True:
            await self._told.wait()
            self._told.clear()
            try:
                async with self._telling.connect() as connection:
                    await connection.execute(text("NOTIFY outbox"))
            except _AWAY as error:
                log.warning("not_woken", error=type(error).__name__)
                await asyncio.sleep(_AFTER_TROUBLE_SECONDS)

    async def hear(self, woken: Callable[[], None]) -> None:
        """For ever: ``woken`` for each word, and every few seconds, in case one was lost."""
        while True:
            try:
                async with self._hearing.connect() as connection:
                    await self._listen(connection, woken)
            except _AWAY as error:
                log.warning("not_listening", error=type(error).__name__)
            woken()
            await asyncio.sleep(_AFTER_TROUBLE_SECONDS)

    async def close(self) -> None:
        """Give back the connections."""
        await self._telling.dispose()
        await self._hearing.dispose()

    async def _listen(self, connection: AsyncConnection, woken: Callable[[], None]) -> None:
        driver = (await connection.get_raw_connection()).driver_connection
        assert isinstance(driver, psycopg.AsyncConnection)
        try:
            await driver.execute("LISTEN outbox")
            while not driver.closed:
                woken()  # also for what came before we heard
                async for _ in driver.notifies(timeout=self._looks_every.total_seconds(), stop_after=1):
                    pass
        finally:
            await connection.invalidate()  # nobody else may get one that hears
