"""A loop whose time is nobody's: while nothing happens, it goes on at once to when something is due."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class VirtualTime(asyncio.SelectorEventLoop):
    """Counts its seconds from 0; what sleeps an hour is awake in no time."""

    def __init__(self) -> None:
        self._now = 0.0
        super().__init__(_NeverSleeps(self))

    def time(self) -> float:
        return self._now

    def go_on(self, seconds: float) -> None:
        """So much time passes."""
        self._now += seconds


class _NeverSleeps(selectors.SelectSelector):
    def __init__(self, loop: VirtualTime) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("nothing is due, for ever")
        if not ready and timeout:
            self._loop.go_on(timeout)
        return ready


# Any: what a coroutine is sent or gives meanwhile is its loop's affair.
def in_virtual_time(story: Coroutine[Any, Any, T]) -> T:
    """Run it in such a loop, whose ``time()`` is the monotonic clock of what runs there."""
    with asyncio.Runner(loop_factory=VirtualTime) as runner:
        return runner.run(story)
