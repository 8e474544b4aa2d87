"""Programme time for tests: the same on any machine."""

from datetime import datetime, timedelta

from scheduler.clock import MovableTime

A_MOMENT = timedelta(milliseconds=1)


class SteadyTime(MovableTime):
    """Programme time that moves by a moment for each look at it, and otherwise when told: the same on any machine."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self._now = start

    def __call__(self) -> datetime:
        self._now += A_MOMENT
        return self._now

    @property
    def now_is(self) -> datetime:
        """What it is, without a look at it."""
        return self._now

    def reach(self, time: datetime) -> None:
        self._now = max(self._now, time)
