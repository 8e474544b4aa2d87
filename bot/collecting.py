"""Pictures, voices and documents: fetched where the platform keeps them, made anew, and deleted there.

Nobody waits for it in a conversation; whoever reads them waits a moment longer. What can't be fetched or made
anew is left out, and its author is told.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final, Protocol

import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.channels import Channel
from bot.channels.errors import DeliveryError, Rejected
from bot.media import Made, Unfit
from storage import media, outbox
from storage.database import Database
from storage.incoming import AttachmentKind, ChannelName
from storage.media import Due
from storage.outgoing import Lane, Outgoing
from storage.vocabulary import MediaState

_AT_ONCE: Final = 4
_LOOKS_EVERY_SECONDS: Final = 1.0

_LONGEST_BETWEEN_LOOKS_SECONDS: Final = 60.0  # while nothing can be written down

_FIRST_PAUSE: Final = timedelta(seconds=2)
_LONGEST_PAUSE: Final = timedelta(hours=1)

# A quarter of an hour: an answer that waits for its picture for longer is better read without it.
_MOST_FETCHES: Final = 9
# A week.
_MOST_DELETIONS: Final = 175

log = structlog.get_logger()


class MakesAnew(Protocol):
    """Makes a picture, a voice or a document anew. Raises ``Unfit``."""

    async def picture(self, content: bytes) -> Made: ...

    async def voice(self, content: bytes) -> Made: ...

    async def document(self, content: bytes) -> Made: ...


class Collecting:
    """Does what is due at platforms, until it is cancelled."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[ChannelName, Channel],
        making: MakesAnew,
        now: Callable[[], datetime],
        wake: Callable[[], None],
    ) -> None:
        """``wake``: something may leave that waited for its picture."""
        self._database = database
        self._channels = channels
        self._making = making
        self._now = now
        self._wake = wake

    async def run(self) -> None:
        """For ever. Nothing that goes wrong here stops what is sent; less and less often is it tried again."""
        pause = _LOOKS_EVERY_SECONDS
        while True:
            try:
                done = await self.collect_due()
                pause = _LOOKS_EVERY_SECONDS
            except (DBAPIError, PoolTimeoutError, OSError) as error:
                log.warning("not_collected", error=type(error).__name__)
                done, pause = 0, min(2 * pause, _LONGEST_BETWEEN_LOOKS_SECONDS)
            except Exception:
                log.error("not_collected", exc_info=True)
                done, pause = 0, min(2 * pause, _LONGEST_BETWEEN_LOOKS_SECONDS)
            if not done:
                await asyncio.sleep(pause)

    async def collect_due(self) -> int:
        """Do what is due now; returns how much of it there was. Raises what the database raises, once all is tried."""
        async with self._database.reading() as db:
            due = await media.due(db, self._now(), _AT_ONCE)
        # All of them end before any is begun again: what can't be written down is not fetched over and over.
        ended = await asyncio.gather(*(self._collect(one) for one in due), return_exceptions=True)
        for trouble in filter(None, ended):
            raise trouble
        return len(due)

    async def _collect(self, one: Due) -> None:
        channel = self._channels.get(one.channel)
        if one.file is None or channel is None:
            await self._over(one)
        elif one.state is MediaState.WANTED:
            await self._fetch(one, channel, one.file)
        else:
            await self._delete(one, channel, one.file)

    async def _fetch(self, one: Due, channel: Channel, file: str) -> None:
        try:
            made = await self._made(one.kind, await channel.fetch(file))
        except Unfit as unfit:
            await self._refuse(one, unfit.reason.value)
        except Rejected as error:
            await self._refuse(one, error.code)
        except DeliveryError as error:
            await self._later(one, error.code, _MOST_FETCHES)
        except OSError as error:  # this machine has no memory left, or may begin no more processes
            await self._later(one, type(error).__name__, _MOST_FETCHES)
        except Exception as error:  # a mistake of ours in one picture must not hold up the others
            log.error("not_collected", media=one.id, exc_info=True)
            await self._refuse(one, type(error).__name__)
        else:
            async with self._database.transaction() as db:
                await media.ready(db, one, made.content, made.content_type, self._now())
            log.info("collected", media=one.id, kind=one.kind, attempts=one.attempts)
            self._wake()

    async def _made(self, kind: AttachmentKind, content: bytes) -> Made:
        match kind:
            case AttachmentKind.VOICE:
                return await self._making.voice(content)
            case AttachmentKind.DOCUMENT:
                return await self._making.document(content)
            case _:
                return await self._making.picture(content)

    async def _delete(self, one: Due, channel: Channel, file: str) -> None:
        try:
            await channel.forget(file)
        except DeliveryError as error:
            await self._later(one, error.code, _MOST_DELETIONS)
        else:
            await self._over(one)

    async def _over(self, one: Due) -> None:
        async with self._database.transaction() as db:
            await media.done(db, one)
        self._wake()

    async def _later(self, one: Due, code: str, most: int) -> None:
        """Again, after a pause that grows; after ``most`` tries never again."""
        if one.attempts + 1 < most:
            pause: timedelta = min(_FIRST_PAUSE * int(2 ** min(one.attempts, 20)), _LONGEST_PAUSE)
            async with self._database.transaction() as db:
                await media.try_later(db, one, self._now() + pause)
        elif one.state is MediaState.WANTED:
            await self._refuse(one, code)
        else:
            log.error("not_deleted_at_platform", media=one.id, channel=one.channel, code=code)
            await self._over(one)

    async def _refuse(self, one: Due, code: str) -> None:
        """Its readers get the words alone, and its author is told why."""
        log.info("not_passed_on", media=one.id, kind=one.kind, code=code)
        message = "file-not-passed-on" if one.kind is AttachmentKind.DOCUMENT else "not-passed-on"
        told = Outgoing(f"not-passed-on/{one.id}", one.author_id, message, {"why": code}, lane=Lane.RELAY)
        now = self._now()
        async with self._database.transaction() as db:
            await media.refuse(db, one, now)
            if await db.has_key(one.author_id):
                await outbox.put_all(db, [told], now)
        self._wake()
