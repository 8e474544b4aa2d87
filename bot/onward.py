"""What carries answers on after a commit, where another process may be the one that sends."""

import asyncio
from typing import Final

import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.delivery import Delivery
from storage import claiming
from storage.database import Database
from storage.incoming import Incoming, Text
from storage.leases import Right
from storage.waking import Waking

_LOOKS_EVERY_SECONDS: Final = 0.05
_WAITS_SECONDS: Final = 1.0

log = structlog.get_logger()


class AmongSeveral:
    """Wakes whoever sends, here or elsewhere; knows from the database what is on its way elsewhere."""

    def __init__(self, database: Database, here: Delivery, right: Right, waking: Waking) -> None:
        self._database = database
        self._here = here
        self._right = right
        self._waking = waking

    def wake(self) -> None:
        """Something was queued, or became due."""
        if self._right.held:
            self._here.wake()
        else:
            self._waking.tell()

    async def settled(self, incoming: Incoming) -> None:
        """Wait, shortly, until what is just being sent to this person is known to be sent.

        Elsewhere that matters to words alone, which may be a number or a label; a button says itself what it is of.
        """
        if self._right.held:
            await self._here.settled(incoming)
        elif isinstance(incoming.said, Text):
            try:
                async with asyncio.timeout(_WAITS_SECONDS):
                    while await self._asking_now(incoming):  # noqa: ASYNC110  # another process has no event
                        await asyncio.sleep(_LOOKS_EVERY_SECONDS)
            except (TimeoutError, DBAPIError, PoolTimeoutError, OSError) as error:
                log.info("not_settled_yet", error=type(error).__name__)  # it is understood as well as can be

    async def _asking_now(self, incoming: Incoming) -> bool:
        async with self._database.reading() as db:
            return await claiming.asking_now(db, incoming.channel, incoming.sender)
