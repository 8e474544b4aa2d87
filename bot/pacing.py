"""Pace: what a platform takes in a second, kept evenly, the most urgent first. Pauses: what it wants left alone.

A message counts at the platform when it arrives there, which is after it left and before its answer came. How long
it was under way differs, so a place in the pace counts from the latest moment that is possible: the way there and
back, less the quickest way that was seen. What leaves so is never early there, however unevenly the line runs.
"""

import asyncio
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice

from bot.channels.limits import Limits
from bot.places import Line, Place, Places
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import Lane

# Of what is allowed: the rest makes up for clocks that run unevenly.
_USED = 0.99

_TICK_SECONDS = 0.001

# How long a conversation waits at most after what is none: where a platform knows no bursts, that would be one.
_AFTER_NEWS_SECONDS = 1.01

# With each message more chats may be forgotten than come to be known.
_LOOKED_AT = 2

# What one clock may go on while another shows a second.
_CLOCKS_DIFFER_SECONDS = 0.003

# A place is given so long before its moment, for what is left to do until then; so much that was lost is made up.
_AHEAD_SECONDS = 0.1

# After the platform found us too fast.
_SLOWER = 0.5
_SLOWEST = 1 / 16
_RECOVERS_SECONDS = 120.0  # from standing still; it gets faster little by little
_OF_ONE_MOMENT_SECONDS = 1.0  # refusals of what left together are one refusal
_WITHOUT_BURSTS_SECONDS = 3600.0

# When so many chats are told to wait within this time, the platform means all of them.
_SERIES = 3
_SERIES_WITHIN = timedelta(seconds=10)


_Turn = asyncio.Future[Place | None]


class Pace:
    """One channel's pace. ``limits`` None: nobody counts, and everything leaves at once."""

    def __init__(self, limits: Limits | None, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._waiting: dict[Lane, dict[_Turn, str]] = {lane: {} for lane in Lane}
        self._held = False
        self._line = Line()
        self._all = Places()
        self._chats: OrderedDict[str, _Chat] = OrderedDict()  # the one that was written to last comes last
        self._even = -math.inf  # when the next message would leave, if all left evenly
        self._timer: asyncio.TimerHandle | None = None
        self._speed, self._speed_at = 1.0, -math.inf
        self._no_bursts_until = -math.inf

    async def place(self, chat: str, lane: Lane) -> Place | None:
        """Wait until it is nearly this message's turn; it leaves in the block that the place opens. None: ``hold``.

        Of those who wait, conversations go first, then relays, reminders and the rest; a chat that has to wait
        holds up nobody else.
        """
        if self._held:
            return None
        if self._limits is None:
            return Place(-math.inf, self._monotonic, self._line)
        turn: _Turn = asyncio.get_running_loop().create_future()
        if not any(self._waiting.values()):
            self._even = max(self._even, self._monotonic())  # there is nothing to make up for
        self._waiting[lane][turn] = chat
        self._give_places(self._limits)
        try:
            return await turn
        finally:
            self._waiting[lane].pop(turn, None)

    def hold(self) -> None:
        """Nobody waits any more, and nobody gets a place until ``release``."""
        self._held = True
        for turn in [turn for waiting in self._waiting.values() for turn in waiting if not turn.done()]:
            turn.set_result(None)

    def release(self) -> None:
        """Places are given again."""
        self._held = False

    def means_slower(self, code: str) -> bool:
        """Whether a refusal with this code says that we are too fast, to everyone."""
        return self._limits is not None and code in self._limits.slower

    def slow_down(self) -> None:
        """The platform finds us too fast: half as fast at once, and then faster again little by little."""
        now = self._monotonic()
        if now >= self._speed_at + _OF_ONE_MOMENT_SECONDS:
            self._speed, self._speed_at = max(_SLOWEST, self._speed_now(now) * _SLOWER), now

    def no_bursts(self) -> None:
        """A chat was found too fast: for a while not even a conversation may be ahead of its pace."""
        self._no_bursts_until = self._monotonic() + _WITHOUT_BURSTS_SECONDS

    def _speed_now(self, now: float) -> float:
        return min(1.0, self._speed + (now - self._speed_at) / _RECOVERS_SECONDS)

    def _give_places(self, limits: Limits) -> None:
        """To those whose turn is near; then come back when there is more to give."""
        if self._timer:
            self._timer.cancel()
            self._timer = None
        while any(self._waiting.values()):
            now = self._monotonic()
            at = max(now, self._even, self._all.free_at(*_window(limits.overall)))
            turn, when = self._next(limits, at)
            away = when - now - (_AHEAD_SECONDS if turn else 0.0)
            if turn is None or away > 0:
                self._timer = asyncio.get_running_loop().call_later(max(away, _TICK_SECONDS), self._give_places, limits)
                return
            self._give(turn, limits, at)

    def _next(self, limits: Limits, at: float) -> tuple["_Turn | None", float]:
        """Who may leave at ``at``, and that time; if every chat has to wait longer, nobody, and how long."""
        soonest = math.inf
        for lane, waiting in self._waiting.items():
            for turn, chat in waiting.items():
                free_at = self._chat_free_at(limits, chat, lane)
                if free_at <= at:
                    return turn, at
                soonest = min(soonest, free_at)
        return None, soonest

    def _give(self, turn: "_Turn", limits: Limits, at: float) -> None:
        talk = turn in self._waiting[Lane.CONVERSATION]
        chat = next(waiting.pop(turn) for waiting in self._waiting.values() if turn in waiting)
        gap = 1 / (limits.overall * _USED * self._speed_now(at))
        self._even = max(self._even, at - _AHEAD_SECONDS) + gap
        known = self._chats.setdefault(chat, _Chat())
        self._chats.move_to_end(chat)
        self._forget(limits, known)
        place = Place(at, self._monotonic, self._line, self._all, known.all, *([] if talk else [known.unasked]))
        if not turn.done():
            turn.set_result(place)

    def _chat_free_at(self, limits: Limits, chat: str, lane: Lane) -> float:
        """A short burst is for conversations alone: someone sits there and waits for the rest of what was begun."""
        known = self._chats.get(chat)
        if known is None:
            return -math.inf
        in_burst = lane is Lane.CONVERSATION and self._monotonic() >= self._no_bursts_until
        one, seconds = _window(limits.chat)
        if in_burst:
            near = known.unasked.free_at(one, min(seconds, _AFTER_NEWS_SECONDS))
        else:
            near = known.all.free_at(one, seconds)
        return max(near, known.all.free_at(*_window(limits.chat, limits.chat_burst)))

    def _forget(self, limits: Limits, known: "_Chat") -> None:
        """What no longer counts; so as many chats are remembered as were just written to, and no more."""
        now = self._monotonic()
        self._all.forget(now - _window(limits.overall)[1])
        too_old = now - max(_window(limits.chat)[1], _window(limits.chat, limits.chat_burst)[1])
        known.all.forget(too_old)
        known.unasked.forget(too_old)
        for chat, longest_ago in list(islice(self._chats.items(), _LOOKED_AT)):
            if longest_ago is known or not longest_ago.all.forget(too_old):
                return
            del self._chats[chat]


@dataclass(frozen=True, slots=True)
class _Chat:
    """What one person was sent lately; and of that, what is no conversation."""

    all: Places = field(default_factory=Places)
    unasked: Places = field(default_factory=Places)


def _window(a_second: float, burst: int = 1) -> tuple[int, float]:
    """The same limit as a platform may count it: so many messages in so many seconds, whenever these begin."""
    messages = max(burst, math.floor(a_second))
    return messages, messages / a_second + _CLOCKS_DIFFER_SECONDS


class Pauses:
    """Until when nothing goes to a chat, or to a whole channel. Times are the programme's."""

    def __init__(self) -> None:
        self._ends: dict[tuple[ChannelName, str | None], datetime] = {}  # without a chat: the whole channel
        self._asked: list[tuple[datetime, ChannelName, str]] = []

    def until(self, channel: ChannelName, chat: Address, now: datetime) -> datetime | None:
        """When something may go there again; None for now."""
        ends = [self._ends.get((channel, each)) for each in (chat.text, None)]
        return max((end for end in ends if end and end > now), default=None)

    def all_until(self, channel: ChannelName, now: datetime) -> datetime | None:
        """When anything may go to anyone there; None for now."""
        end = self._ends.get((channel, None))
        return end if end and end > now else None

    def pause(self, channel: ChannelName, chat: Address, until: datetime, now: datetime) -> bool:
        """The platform asked for it in this chat; in a series of chats, it means them all: whether this is one."""
        self._asked = [each for each in self._asked if each[0] > now - _SERIES_WITHIN]
        self._asked.append((now, channel, chat.text))
        series = len({asked for _, where, asked in self._asked if where == channel}) >= _SERIES
        if series:
            self.pause_all(channel, until, now)
        self._set((channel, chat.text), until, now)
        return series

    def pause_all(self, channel: ChannelName, until: datetime, now: datetime) -> None:
        """Nothing goes to anyone there."""
        self._set((channel, None), until, now)

    def _set(self, place: tuple[ChannelName, str | None], until: datetime, now: datetime) -> None:
        self._ends = {each: end for each, end in self._ends.items() if end > now}
        self._ends[place] = max(until, self._ends.get(place, until))
