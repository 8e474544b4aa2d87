"""A duty that only one of several processes does at a time, and the others stand by for it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.leases import Lease, LeaseLostError

_ASKS_EVERY_SECONDS: Final = 1.0
_RENEWS_EVERY_SECONDS: Final = 2.0
_AFTER_TROUBLE_SECONDS: Final = 0.5

_AWAY: Final = (DBAPIError, PoolTimeoutError, OSError)

log = structlog.get_logger()


class Leading:
    """Waits for the lease, does the duty while it holds it, and waits again once it lost it."""

    def __init__(self, lease: Lease, duty: Callable[[], Awaitable[None]]) -> None:
        """``duty`` runs until it is cancelled; what it raises ends ``run``."""
        self._lease = lease
        self._duty = duty
        self._renewal: asyncio.Task[bool] | None = None

    async def run(self) -> None:
        """For ever. When it is cancelled, the duty may end in its own time; then the lease is given back."""
        while True:
            await self._taken()
            log.info("leading")
            duty = asyncio.ensure_future(self._duty())
            renewing = asyncio.create_task(self._renewed_until_lost())
            try:
                await asyncio.wait([duty, renewing], return_when=asyncio.FIRST_COMPLETED)
            finally:
                lost = not self._lease.held
                duty.cancel()
                await asyncio.gather(duty, return_exceptions=True)
                renewing.cancel()
                await asyncio.gather(renewing, return_exceptions=True)
                await self._given_back()
                log.info("leading_no_more")
            error = None if duty.cancelled() else duty.exception()
            if error and not lost and not isinstance(error, LeaseLostError):
                raise error  # else it may only say that somebody else does the duty by now
            log.warning("lease_lost")

    async def _taken(self) -> None:
        away = False
        while True:
            try:
                if await self._lease.take():
                    return
                away = False
            except _AWAY as error:
                if not away:
                    log.warning("lease_not_asked_for", error=type(error).__name__)
                away = True
            await asyncio.sleep(_ASKS_EVERY_SECONDS)

    async def _renewed_until_lost(self) -> None:
        """Ends when the lease is not surely ours any more, however long the database takes to answer."""
        pause = _RENEWS_EVERY_SECONDS
        while (left := self._lease.seconds_left) > 0:
            await asyncio.sleep(min(pause, left))
            pause = _RENEWS_EVERY_SECONDS if await self._renewed() else _AFTER_TROUBLE_SECONDS

    async def _renewed(self) -> bool:
        if self._renewal is None or self._renewal.done():
            self._renewal = asyncio.create_task(self._lease.renew())
        # Not cancelled when its time is over: ending what hangs may hang too.
        await asyncio.wait([self._renewal], timeout=max(self._lease.seconds_left, 0))
        if not self._renewal.done():
            log.warning("lease_not_renewed", error="no answer")
            return False
        try:
            return self._renewal.result()
        except _AWAY as error:
            log.warning("lease_not_renewed", error=type(error).__name__)
            return False

    async def _given_back(self) -> None:
        if self._renewal:
            self._renewal.cancel()
            await asyncio.gather(self._renewal, return_exceptions=True)
        try:
            await self._lease.give_back()
        except _AWAY as error:  # then it ends by itself
            log.warning("lease_not_given_back", error=type(error).__name__)
