"""The clock: it asks "who is due now?" again and again, and remembers nothing.

Programme time is a part like any other. The system's runs by itself; a movable one, in the
simulator, is pushed forward and visits every due instant on the way, in order.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from handlers.conversation import Programme
from scheduler import (
    accompaniments,
    announcements,
    kept_questions,
    open_alerts,
    open_questions,
    openings,
    polls,
    practice,
    put_off_projects,
    retention,
    second_way,
    sessions,
    staying,
    weekly_updates,
)
from storage import accompaniments as agreed
from storage import alerts, deadlines, helper_profiles, interests, outbox, projects
from storage import announcements as announced
from storage import openings as offered
from storage import polls as asked_of_many
from storage import second_way as second_ways
from storage import sessions as planned
from storage import staying as wished
from storage.database import Database

log = structlog.get_logger()

_TICK_SECONDS: Final = 20
_CLEAN_UP_HOURS: Final = 6
_FIRST_CLEAN_UP_MINUTES: Final = 5


def utc_now() -> datetime:
    """The system's time."""
    return datetime.now(UTC)


class MovableTime:
    """Programme time that can be pushed forward, and runs on from there."""

    def __init__(self, start: datetime) -> None:
        self._ahead = start - utc_now()

    def __call__(self) -> datetime:
        return utc_now() + self._ahead

    def reach(self, time: datetime) -> None:
        """It is ``time`` now; never earlier than before."""
        self._ahead += max(time - self(), timedelta(0))


class Schedule:
    """What happens by itself."""

    def __init__(
        self, database: Database, programme: Programme, now: Callable[[], datetime], wake: Callable[[], None]
    ) -> None:
        self._database = database
        self._programme = programme
        self._now = now
        self._wake = wake
        self._clock: AsyncIOScheduler | None = None
        self._busy = asyncio.Lock()

    async def tick(self) -> None:
        """Do what is due now. Never raises: the next tick tries again."""
        async with self._busy:
            await self._act()
        self._wake()

    async def _act(self) -> None:
        for act_on_due in (
            open_alerts.remind_of_due,
            open_questions.act_on_due,
            kept_questions.act_on_due,
            accompaniments.act_on_due,
            second_way.act_on_due,
            put_off_projects.act_on_due,
            practice.act_on_due,
            openings.act_on_due,
            weekly_updates.act_on_due,
            announcements.act_on_due,
            sessions.act_on_due,
            staying.act_on_due,
            polls.act_on_due,
        ):
            try:
                await act_on_due(self._database, self._programme, self._now())
            except Exception:  # the clock must not stop, nor one kind of work the other
                log.error("tick_failed", exc_info=True)

    async def next_due(self, after: datetime) -> datetime | None:
        """The next instant at which anything is due, later than ``after``."""
        async with self._database.reading() as db:
            times = [
                (await outbox.waiting(db, after)).next_due,
                await deadlines.next_due(db, after),
                await alerts.next_due(db, after),
                await agreed.next_due(db, after),
                await second_ways.next_due(db, after),
                await projects.next_due(db, after),
                await helper_profiles.next_practice_reminder(db, after),
                await offered.next_due(db, after),
                await interests.next_due(db, after),
                await weekly_updates.next_due(db, self._programme, after),
                await announced.next_due(db, after),
                await planned.next_due(db, after),
                await wished.next_due(db, after),
                await asked_of_many.next_due(db, after),
            ]
        return min((time for time in times if time), default=None)

    def start(self) -> None:
        """Tick from now on (APScheduler is only the clock: in memory, late runs taken together)."""
        self._clock = AsyncIOScheduler(timezone=UTC)
        usual = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._clock.add_job(self.tick, "interval", seconds=_TICK_SECONDS, next_run_time=utc_now(), **usual)
        # Soon after each start too: a program that is started every few hours would never forget anything.
        first = utc_now() + timedelta(minutes=_FIRST_CLEAN_UP_MINUTES)
        self._clock.add_job(self._clean_up, "interval", hours=_CLEAN_UP_HOURS, next_run_time=first, **usual)
        self._clock.start()

    async def stop(self) -> None:
        """Tick no more; what runs ends first (APScheduler's own shutdown would cut it off)."""
        if self._clock:
            self._clock.pause()
            async with self._busy:
                self._clock.shutdown(wait=False)
            self._clock = None

    async def _clean_up(self) -> None:
        async with self._busy:
            try:
                await retention.forget_old(self._database, self._now(), self._programme.times.kept)
            except Exception:  # the next one tries again
                log.error("clean_up_failed", exc_info=True)


async def let_pass(
    schedule: Schedule, time: MovableTime, by: timedelta, drained: Callable[[], Awaitable[None]]
) -> None:
    """Push programme time forward, letting everything due on the way happen at its instant, in order."""
    target = time() + by
    while (due := await schedule.next_due(time())) and due <= target:
        time.reach(due)
        await schedule.tick()
        await drained()
    time.reach(target)
    await schedule.tick()
    await drained()
