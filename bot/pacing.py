"""Pace: each platform's limits, kept evenly. Pauses: what a platform asked us to leave alone for a while."""

import asyncio
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import Lane

_MOST_REMEMBERED = 10_000

# When so many chats are told to wait within this time, the platform means all of them.
_SERIES = 3
_SERIES_WITHIN = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second. A chat may take a short burst, as when a conversation answers in several messages."""

    overall: float = 30.0
    chat: float = 1.0
    chat_burst: int = 20


# Where no platform counts: the simulator.
UNHURRIED = Limits(overall=math.inf, chat=1e6, chat_burst=1_000_000)


@dataclass(slots=True)
class _Chat:
    credit: float
    at: float


class Pace:
    """One channel's pace. Conversations go before the rest: slower lanes leave room for them."""

    def __init__(self, limits: Limits | None = None, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits or Limits()
        self._monotonic = monotonic
        self._chats: OrderedDict[str, _Chat] = OrderedDict()
        self._next_any = 0.0
        self._next_slow = 0.0

    async def turn(self, chat: str, lane: Lane) -> None:
        """Wait until a message may go to this chat."""
        wait = self.reserve(chat, lane)
        if wait > 0:
            await asyncio.sleep(wait)

    def reserve(self, chat: str, lane: Lane) -> float:
        """Take the next place in the pace; how many seconds it is away."""
        now = self._monotonic()
        known = self._chat(chat)
        known.credit = min(float(self._limits.chat_burst), known.credit + (now - known.at) * self._limits.chat)
        known.at = now
        known.credit -= 1
        gap = 1 / self._limits.overall
        at = max(now, self._next_any)
        if lane not in (Lane.CONVERSATION, Lane.RELAY):
            at = max(at, self._next_slow)
            self._next_slow = at + 2 * gap  # half the rate at most: the other half is for conversations
        self._next_any = max(self._next_any, now) + gap
        if known.credit < 0:  # this chat waits longer, and nobody else does
            at = max(at, now - known.credit / self._limits.chat)
        return at - now

    def _chat(self, chat: str) -> _Chat:
        known = self._chats.get(chat)
        if known is None:
            known = self._chats[chat] = _Chat(float(self._limits.chat_burst), self._monotonic())
            if len(self._chats) > _MOST_REMEMBERED:
                self._chats.popitem(last=False)
        self._chats.move_to_end(chat)
        return known


class Pauses:
    """Until when nothing goes to a chat, or to a whole channel. Times are the programme's."""

    def __init__(self) -> None:
        self._ends: dict[tuple[ChannelName, str | None], datetime] = {}  # without a chat: the whole channel
        self._asked: list[tuple[datetime, ChannelName, str]] = []

    def until(self, channel: ChannelName, chat: Address, now: datetime) -> datetime | None:
        """When something may go there again; None for now."""
        ends = [self._ends.get((channel, each)) for each in (chat.text, None)]
        return max((end for end in ends if end and end > now), default=None)

    def pause(self, channel: ChannelName, chat: Address, until: datetime, now: datetime) -> None:
        """The platform asked for it in this chat; in a series of chats, it means them all."""
        self._asked = [each for each in self._asked if each[0] > now - _SERIES_WITHIN]
        self._asked.append((now, channel, chat.text))
        if len({asked for _, where, asked in self._asked if where == channel}) >= _SERIES:
            self.pause_all(channel, until, now)
        self._set((channel, chat.text), until, now)

    def pause_all(self, channel: ChannelName, until: datetime, now: datetime) -> None:
        """Nothing goes to anyone there."""
        self._set((channel, None), until, now)

    def _set(self, place: tuple[ChannelName, str | None], until: datetime, now: datetime) -> None:
        self._ends = {each: end for each, end in self._ends.items() if end > now}
        self._ends[place] = max(until, self._ends.get(place, until))
