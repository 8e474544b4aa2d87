"""A dead engine is not asked by every message: after some failures in a row it rests, then one may try."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from bot.translation import Engine, Refused, Resting, Rubbish, TooSlow

_FAILURES: Final = 3
_REST: Final = timedelta(seconds=30)


class Circuit:
    """An engine that answers ``Resting`` at once while it is known to fail.

    ``monotonic`` gives seconds and never goes back (``time.monotonic``). An unsupported pair or a refused
    text says nothing about the engine's health and is not counted.
    """

    def __init__(
        self, engine: Engine, monotonic: Callable[[], float], *, failures: int = _FAILURES, rest: timedelta = _REST
    ) -> None:
        self.name = engine.name
        self._engine = engine
        self._monotonic = monotonic
        self._most_failures = failures
        self._rest = rest
        self._failures = 0
        self._rests_until = 0.0
        self._someone_tries = False

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        trying = self._failures >= self._most_failures
        if trying:
            self._begin_trial()
        try:
            translated = await self._engine.translate(texts, source, target)
        except (Refused, TooSlow, Rubbish):
            self._failures += 1
            self._rests_until = self._monotonic() + self._rest.total_seconds()
            raise
        finally:
            if trying:
                self._someone_tries = False
        self._failures = 0
        return translated

    async def close(self) -> None:
        await self._engine.close()

    def _begin_trial(self) -> None:
        if self._someone_tries or self._monotonic() < self._rests_until:
            raise Resting("resting")
        self._someone_tries = True
