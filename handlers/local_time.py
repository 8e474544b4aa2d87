"""Wall-clock times where people live, on every day of the year: each exactly once, when clocks change too."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

# As they stand in texts: ``day-monday`` and so on.
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_A_MINUTE: Final = timedelta(minutes=1)
_DAYS_OF_A_WEEK: Final = 7


def at_local(day: date, o_clock: time, timezone: str) -> datetime:
    """This time of this day, where someone lives, in UTC.

    A time that is skipped when clocks go forward is the next minute that there is; of one that comes twice, the first.
    """
    zone = ZoneInfo(timezone)
    wanted = datetime.combine(day, o_clock)
    while wanted.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wanted:
        wanted += _A_MINUTE
    return wanted.replace(tzinfo=zone).astimezone(UTC)


def local_date(now: datetime, timezone: str) -> date:
    """The day it is there."""
    return now.astimezone(ZoneInfo(timezone)).date()


def week_of(now: datetime, timezone: str) -> str:
    """The week it is there, as ISO 8601 counts them: ``2026-W48``."""
    year, week, _ = now.astimezone(ZoneInfo(timezone)).date().isocalendar()
    return f"{year}-W{week:02}"


def in_week_of(now: datetime, weekday: int, hour: int, timezone: str) -> datetime:
    """When it is this hour of this weekday (0: Monday) there, in the week that it is there now."""
    today = now.astimezone(ZoneInfo(timezone)).date()
    day = today + timedelta(days=weekday - today.weekday())
    return at_local(day, time(hour), timezone)


def next_weekly(after: datetime, weekday: int, hour: int, timezone: str) -> datetime:
    """When it is this hour of this weekday there next, later than ``after``."""
    this = in_week_of(after, weekday, hour, timezone)
    return this if this > after else in_week_of(after + timedelta(days=_DAYS_OF_A_WEEK), weekday, hour, timezone)
