"""One incoming message: one transaction, middleware around it, its answers into the outbox.

That it was seen, what it changed, and every answer commit together or not at all; only then is the
platform told "received". Nothing in between waits for the network.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol
from weakref import WeakValueDictionary

import structlog
from sqlalchemy.exc import DataError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.channels.receiving import CannotStoreError
from bot.danger import Danger, DangerWords
from bot.middleware import Arrival, Proceed
from bot.middleware.identity import greet, spoken_in
from handlers.conversation import Programme
from storage import inbox, incoming_json, outbox, people
from storage.database import Database, Transaction
from storage.incoming import Incoming, said_in
from storage.locking import one_at_a_time
from storage.outgoing import Outgoing
from storage.vocabulary import Language

log = structlog.get_logger()

# Raises what the emergency text's delivery raises; it is sent past the database.
SendEmergency = Callable[[Incoming, Danger, Language], Awaitable[None]]

# Whether something was still where it lay, and is there no more.
Take = Callable[[Transaction], Awaitable[bool]]


_MOST_REMEMBERED = 1_000


class Onward(Protocol):
    """What carries the answers on after a commit."""

    def wake(self) -> None:
        """Something was queued."""

    async def settled(self, incoming: Incoming) -> None:
        """Wait, shortly, until what is just being sent to this person is known to be sent."""


class Pipeline:
    """Takes in what channels read."""

    def __init__(
        self,
        database: Database,
        proceed: Proceed,
        programme: Programme,
        danger: DangerWords,
        now: Callable[[], datetime],
        onward: Onward,
        emergency: SendEmergency,
    ) -> None:
        self._database = database
        self._proceed = proceed
        self._programme = programme
        self._danger = danger
        self._now = now
        self._onward = onward
        self._emergency = emergency
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._helped: OrderedDict[tuple[str, str], None] = OrderedDict()  # while nothing could be written down

    async def receive(self, incoming: Incoming) -> None:
        """Handle one message; on return it is on disk.

        Raises ``CannotStoreError`` if nothing could be kept: the platform must bring it again.
        """
        danger = self._danger_in(incoming)
        await self._onward.settled(incoming)
        async with self._lock_of(incoming):
            try:
                await self._handle(incoming, danger)
            except (DBAPIError, PoolTimeoutError, OSError) as error:
                log.error("cannot_store", error=type(error).__name__, channel=incoming.channel)
                if danger and danger.certain and self._is_first_time(incoming):
                    await self._emergency(incoming, danger, spoken_in(incoming.app_language, self._programme))
                raise CannotStoreError from error
        self._onward.wake()

    async def receive_again(self, incoming: Incoming, take: Take) -> bool:
        """Handle what had been set aside, as if it came now; ``take`` takes it from there, in the same transaction.

        False, and nothing is done, if it was gone. Raises what the conversation raises: then it still lies there.
        """
        async with self._lock_of(incoming):
            done = await self._once(incoming, self._danger_in(incoming), take)
        self._onward.wake()
        return done

    def _is_first_time(self, incoming: Incoming) -> bool:
        """Whether this message comes for the first time, as far as is known: platforms bring it again and again."""
        event = (incoming.channel, incoming.event_id)
        first = event not in self._helped
        self._helped[event] = None
        if len(self._helped) > _MOST_REMEMBERED:
            self._helped.popitem(last=False)
        return first

    def _danger_in(self, incoming: Incoming) -> Danger | None:
        words = said_in(incoming)
        return self._danger.assess(words.text) if words else None

    def _lock_of(self, incoming: Incoming) -> asyncio.Lock:
        return self._locks.setdefault((incoming.channel, incoming.sender.text), asyncio.Lock())

    async def _handle(self, incoming: Incoming, danger: Danger | None) -> None:
        try:
            await self._once(incoming, danger)
        except Exception as first:  # whatever a conversation raises: rolled back, and tried once more
            if _is_away(first):
                raise
            log.warning("handler_failed_once", channel=incoming.channel, exc_info=True)
            try:
                await self._once(incoming, danger)
            except Exception as error:  # it goes aside, and holds nobody up
                if _is_away(error):
                    raise
                log.error("handler_failed", channel=incoming.channel, exc_info=True)
                await self._set_aside(incoming, type(error).__name__)

    async def _once(self, incoming: Incoming, danger: Danger | None, take: Take | None = None) -> bool:
        async with self._database.transaction() as db:
            await one_at_a_time(db, incoming.channel, incoming.sender)
            if take and not await take(db):
                return False
            arrival = Arrival(db, incoming, self._now(), danger)
            await self._proceed(arrival)
            if arrival.turn:
                await outbox.put_all(db, arrival.turn.to_queue, arrival.now)
        return True

    async def _set_aside(self, incoming: Incoming, code: str) -> None:
        """Keep an update that can't be handled, sealed, and tell the person."""
        now = self._now()
        async with self._database.transaction() as db:
            await one_at_a_time(db, incoming.channel, incoming.sender)
            if not await inbox.first_sight(db, incoming, now):
                return
            known = await people.at_address(db, incoming.channel, incoming.sender)
            person, _ = known or await greet(db, incoming, self._programme, now)
            await inbox.set_aside(db, incoming, person.id, incoming_json.dumps(incoming), code, now)
            key = f"{incoming.channel}/{incoming.event_id}/quarantine"
            await outbox.put_all(db, [Outgoing(key, person.id, "something-went-wrong")], now)


def _is_away(error: Exception) -> bool:
    """Whether it is the database that can't, and not this message that it can't take."""
    return isinstance(error, DBAPIError | PoolTimeoutError | OSError) and not isinstance(error, DataError)
