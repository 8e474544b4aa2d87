"""A time is where someone lives: every day once, also on the two days a year when clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.local_time import at_local, in_week_of, next_weekly, week_of

ZONES = ("Europe/Paris", "Asia/Kabul", "Asia/Tehran", "Africa/Casablanca", "Europe/Kyiv", "Africa/Asmara")
_CHANGES = [date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)]
_CHANGES += [date(2026, 2, 15), date(2026, 3, 22), date(2027, 2, 7), date(2027, 3, 14)]  # Casablanca's, about Ramadan


@pytest.mark.parametrize("zone", ZONES)
def test_every_minute_of_the_days_around_a_change_comes_once_and_in_order(zone: str) -> None:
    """A reminder that comes twice, or never, is worse than none: people count on it."""
    for change in _CHANGES:
        for day in (change - timedelta(days=1), change, change + timedelta(days=1)):
            minutes = [time(hour, minute) for hour in range(24) for minute in (0, 29, 30, 59)]
            instants = [at_local(day, each, zone) for each in minutes]
            assert instants == sorted(instants)
            for wanted, instant in zip(minutes, instants, strict=True):
                local = instant.astimezone(ZoneInfo(zone))
                assert local.date() == day
                assert local.time() >= wanted


def test_a_time_that_is_skipped_is_the_next_minute_there_is_and_one_that_comes_twice_the_first() -> None:
    """In Paris 2:30 is no time in March, and two in October."""
    skipped = at_local(date(2026, 3, 29), time(2, 30), "Europe/Paris")
    assert skipped == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)  # 3:00 there
    twice = at_local(date(2026, 10, 25), time(2, 30), "Europe/Paris")
    assert twice == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # still summer time


@pytest.mark.parametrize("zone", ZONES)
def test_each_week_has_its_hour_once(zone: str) -> None:
    """Two years of Thursdays at eleven, where it is eleven."""
    at, seen = datetime(2026, 1, 1, tzinfo=UTC), []
    while at < datetime(2028, 1, 1, tzinfo=UTC):
        at = next_weekly(at, 3, 11, zone)
        local = at.astimezone(ZoneInfo(zone))
        assert (local.weekday(), local.time()) == (3, time(11))
        assert in_week_of(at, 3, 11, zone) == at
        seen.append(week_of(at, zone))
    assert len(seen) == len(set(seen)) == 106


def test_the_week_is_the_one_it_is_where_someone_lives() -> None:
    """On Sunday night in Paris it is Monday in Kabul."""
    sunday_night = datetime(2026, 11, 29, 22, 0, tzinfo=UTC)
    assert (week_of(sunday_night, "Europe/Paris"), week_of(sunday_night, "Asia/Kabul")) == ("2026-W48", "2026-W49")
