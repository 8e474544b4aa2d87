"""Sessions of several days: from the hour at which they begin until the last day's end. Pure."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from handlers.local_time import at_local, local_date

_A_DAY: Final = 24 * 60  # minutes

# The last day ends then; for what begins late in the day, some hours after the hour at which it begins.
_LAST_DAY_ENDS: Final = time(17)
_IN_THE_EVENING: Final = timedelta(hours=3)


def days_of(minutes: int | None) -> int:
    """On how many days it takes place."""
    return (minutes or 0) // _A_DAY + 1


def minutes_of(days: int, starts_at: datetime, timezone: str, each_day: int | None = None) -> int:
    """How long it takes from its first hour to its last, as clocks go where its planner lives.

    ``each_day``: how long a day takes; None: until the end of the afternoon.
    """
    last_day = local_date(starts_at, timezone) + timedelta(days=days - 1)
    begins = at_local(last_day, starts_at.astimezone(ZoneInfo(timezone)).time(), timezone)
    if each_day is None:
        ends = max(at_local(last_day, _LAST_DAY_ENDS, timezone), begins + _IN_THE_EVENING)
    else:
        ends = begins + timedelta(minutes=each_day)
    return int((ends - starts_at) / timedelta(minutes=1))


def each_day_of(starts_at: datetime, minutes: int, timezone: str) -> int:
    """How long each day of it takes, on the clock."""
    begins = starts_at.astimezone(ZoneInfo(timezone)).replace(tzinfo=None)
    ends = (starts_at + timedelta(minutes=minutes)).astimezone(ZoneInfo(timezone)).replace(tzinfo=None)
    return int((ends - begins) / timedelta(minutes=1)) % _A_DAY


def at_another_time(minutes: int | None, before: datetime | None, after: datetime, timezone: str) -> int | None:
    """How long it takes when it begins at another time: as many days, each as long."""
    days = days_of(minutes)
    if minutes is None or before is None or days == 1:
        return minutes
    return minutes_of(days, after, timezone, each_day_of(before, minutes, timezone))
