"""Pace: each platform's limits, kept evenly; a chat that was told to wait waits by itself."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from storage.outgoing import Lane

_MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second. A chat may take a short burst, as when a conversation answers in several messages."""

    overall: float = 30.0
    chat: float = 1.0
    chat_burst: int = 20


# Where no platform counts: the simulator.
UNHURRIED = Limits(overall=10_000.0, chat=1_000.0, chat_burst=1_000)


@dataclass(slots=True)
class _Chat:
    credit: float
    at: float
    closed_until: float = 0.0


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
        wait = self._reserve(chat, lane)
        if wait > 0:
            await asyncio.sleep(wait)

    def close(self, chat: str, seconds: float) -> None:
        """The platform asked for a pause in this chat."""
        self._chat(chat).closed_until = self._monotonic() + seconds

    def _reserve(self, chat: str, lane: Lane) -> float:
        now = self._monotonic()
        known = self._chat(chat)
        known.credit = min(float(self._limits.chat_burst), known.credit + (now - known.at) * self._limits.chat)
        known.at = now
        known.credit -= 1
        at = max(now, known.closed_until)
        if known.credit < 0:
            at = max(at, now - known.credit / self._limits.chat)
        gap = 1 / self._limits.overall
        at = max(at, self._next_any)
        if lane not in (Lane.CONVERSATION, Lane.RELAY):
            at = max(at, self._next_slow)
            self._next_slow = at + 2 * gap  # half the rate at most: the other half is for conversations
        self._next_any = max(self._next_any, now) + gap
        return at - now

    def _chat(self, chat: str) -> _Chat:
        known = self._chats.get(chat)
        if known is None:
            known = self._chats[chat] = _Chat(float(self._limits.chat_burst), self._monotonic())
            if len(self._chats) > _MOST_REMEMBERED:
                self._chats.popitem(last=False)
        self._chats.move_to_end(chat)
        return known
