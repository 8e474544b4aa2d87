"""Places in a platform's pace: when each message leaves, and from when on it counts there."""

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

# What a platform takes longer to answer it had taken before: it was slow, not the line.
_LONGEST_WAY_SECONDS = 1.0

# How much of the difference the quickest way is taken to be longer after each that was longer: lines change.
_UNLEARNT = 0.001


@dataclass(slots=True)
class Line:
    """The way to a platform and back."""

    quickest_seconds: float = 0.0  # with only one seen, that may have been a slow one: a connection was opened
    _first_seconds: float | None = None

    def learn(self, way_seconds: float) -> None:
        """It took so long just now."""
        if self._first_seconds is None:
            self._first_seconds = way_seconds
            return
        quickest = self.quickest_seconds or self._first_seconds
        longer = way_seconds - quickest
        self.quickest_seconds = way_seconds if longer < 0 else quickest + longer * _UNLEARNT


class Places:
    """Those that a platform may still count."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def add(self, place: "Place") -> None:
        """One more is counted."""
        self._places.append(place)

    def remove(self, place: "Place") -> None:
        """Nothing left there: it is not counted."""
        if place in self._places:
            self._places.remove(place)

    def free_at(self, messages: int, seconds: float) -> float:
        """From when on there are fewer than so many in the last ``seconds``."""
        if len(self._places) < messages:
            return -math.inf
        return sorted(place.counts_from for place in self._places)[-messages] + seconds

    def forget(self, before: float) -> bool:
        """Those that count from before that; whether none is left."""
        self._places = [place for place in self._places if place.counts_from > before]
        return not self._places


class Place:
    """One message's: ``async with`` waits for its moment, and ends when the platform has answered."""

    def __init__(self, at: float, monotonic: Callable[[], float], line: Line, *counted: Places) -> None:
        """It leaves at ``at``, or later."""
        self._at = at
        self._monotonic = monotonic
        self._line = line
        self._counted = counted
        self._left: float | None = None
        self._way_seconds: float | None = None
        for places in counted:
            places.add(self)

    @property
    def counts_from(self) -> float:
        """The latest moment at which the platform may have got it."""
        if self._left is None:
            return self._at
        longer = math.inf if self._way_seconds is None else self._way_seconds - self._line.quickest_seconds
        return self._left + min(max(longer, 0.0), _LONGEST_WAY_SECONDS)

    async def __aenter__(self) -> Self:
        wait = self._at - self._monotonic()
        if wait > 0:
            await asyncio.sleep(wait)
        self._left = self._monotonic()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._left is not None and error is None:  # a refusal may be quicker than any message
            self._way_seconds = self._monotonic() - self._left
            self._line.learn(self._way_seconds)

    def give_back(self) -> None:
        """Nothing leaves after all."""
        for places in self._counted:
            places.remove(self)
