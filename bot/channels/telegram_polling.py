"""Fetching Telegram's updates ourselves, where no webhook can reach us.

    fetch → hand over (chats side by side, one chat in order) → what was kept is confirmed by the next fetch

Telegram repeats what was not confirmed, so nothing is lost here: not by a crash, not while the
database is away. An update that was kept but not yet confirmed comes again too, and is known by its id.
"""

import asyncio
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

import structlog

from bot.channels import Payload
from bot.channels.errors import ChannelDown, DeliveryError, RetryLater
from bot.channels.receiving import CannotStoreError
from bot.channels.telegram import LONGEST_WAIT, TelegramChannel

Receive = Callable[[Payload], Awaitable[None]]
T = TypeVar("T")

_SHORTEST_WAIT = timedelta(seconds=1)
_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 30.0
_LAST_WORD_SECONDS = 1.0

log = structlog.get_logger()


async def poll(
    channel: TelegramChannel, receive: Receive, *, wait: timedelta, may_ask: Callable[[], bool] = lambda: True
) -> None:
    """Hand each update to ``receive``, until cancelled; removes the webhook first, keeping what waits.

    ``receive`` returns when the update needs not come again, and raises ``CannotStoreError`` when it
    must. Anything else that it raises ends the polling. ``wait`` is how long one fetch waits for news:
    at least a second, at most 50. Without ``may_ask`` nothing is asked: it would cut off whoever may.

    Raises ``ChannelDown`` when the token is refused or someone else fetches this bot's updates.
    """
    polling = _Polling(channel, receive, min(max(wait, _SHORTEST_WAIT), LONGEST_WAIT), may_ask)
    await polling.insist(channel.remove_webhook)
    try:
        await polling.run()
    except ChannelDown:
        raise  # one fetch more would end the fetching of whoever took over
    except BaseException:
        await polling.confirm()
        raise


class _Polling:
    def __init__(
        self, channel: TelegramChannel, receive: Receive, wait: timedelta, may_ask: Callable[[], bool]
    ) -> None:
        self._channel = channel
        self._receive = receive
        self._wait = wait
        self._may_ask = may_ask
        self._offset: int | None = None  # everything before it was kept
        self._confirmed: int | None = None  # the offset that Telegram was told last
        self._kept: set[int] = set()  # kept, but behind one that was not

    async def run(self) -> None:
        pauses = _pauses()
        while True:
            updates = await self.insist(self._fetch)
            await self._hand_over(updates)
            if all(update["update_id"] in self._kept for update in updates):
                pauses = _pauses()
            else:
                pause = next(pauses)
                log.warning("updates wait for storage", waiting=len(updates), pause_seconds=round(pause, 1))
                await asyncio.sleep(pause)

    async def insist(self, call: Callable[[], Awaitable[T]]) -> T:
        """Repeat a call to Telegram until it succeeds. Raises ``ChannelDown``."""
        pauses = _pauses()
        while True:
            try:
                return await call()
            except ChannelDown:
                raise
            except DeliveryError as error:
                asked = error.after if isinstance(error, RetryLater) else None
                pause = max(next(pauses), asked.total_seconds() if asked else 0)
                log.warning("telegram not reached", code=error.code, pause_seconds=round(pause, 1))
                await asyncio.sleep(pause)

    async def confirm(self) -> None:
        """Tell Telegram what was kept since the last fetch, if it answers at once."""
        if self._offset == self._confirmed or not self._may_ask():
            return
        with suppress(DeliveryError, TimeoutError):
            async with asyncio.timeout(_LAST_WORD_SECONDS):
                await self._channel.updates(self._offset, timedelta(0), limit=1)

    async def _fetch(self) -> Sequence[Payload]:
        while not self._may_ask():  # noqa: ASYNC110  # until we are told to stop, which comes soon
            await asyncio.sleep(_LAST_WORD_SECONDS)
        updates = await self._channel.updates(self._offset, self._wait)
        self._confirmed = self._offset
        if not updates:
            # All is confirmed. After a quiet week Telegram counts from anywhere: an old offset may be too high.
            self._offset = self._confirmed = None
        return updates

    async def _hand_over(self, updates: Sequence[Payload]) -> None:
        self._kept &= {update["update_id"] for update in updates}
        chats = defaultdict(list)
        for update in updates:
            chats[self._sender(update)].append(update)
        try:
            async with asyncio.TaskGroup() as at_once:
                for updates_of_one in chats.values():
                    at_once.create_task(self._hand_over_in_order(updates_of_one))
        finally:
            self._move_past_kept(updates)

    async def _hand_over_in_order(self, updates: Sequence[Payload]) -> None:
        """One chat's updates, up to the first that can't be kept."""
        for update in updates:
            if update["update_id"] not in self._kept:
                try:
                    await self._receive(update)
                except CannotStoreError:
                    return
                self._kept.add(update["update_id"])

    def _move_past_kept(self, updates: Sequence[Payload]) -> None:
        for update in updates:
            if update["update_id"] not in self._kept:
                return
            self._offset = update["update_id"] + 1

    def _sender(self, update: Payload) -> str | None:
        try:
            said = self._channel.read(update)
        except ValueError:
            return None
        return said[0].sender.text if said else None


def _pauses() -> Iterator[float]:
    """Growing seconds; random, so that all who lost the same server don't come back together."""
    longest = _FIRST_PAUSE_SECONDS
    while True:
        yield random.uniform(longest / 2, longest)  # noqa: S311 (no secret is made of it)
        longest = min(2 * longest, _LONGEST_PAUSE_SECONDS)
