"""When a counsellor is there next: across days, nights, holidays and changed clocks."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.duty import Absence, Duty, Hours

PARIS = "Europe/Paris"
WORKING_DAYS = tuple(Hours(day, 9, 17) for day in range(5))
NIGHT = (Hours(4, 22, 24), Hours(5, 0, 6))


def paris(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in November 2026 in Paris; the 24th is a Tuesday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "at"),
    [
        (paris(24, 10), paris(24, 10)),
        (paris(24, 8), paris(24, 9)),
        (paris(24, 17), paris(25, 9)),
        (paris(24, 16, 59), paris(24, 16, 59)),
        (paris(27, 18), paris(30, 9)),
        (paris(28, 12), paris(30, 9)),
    ],
    ids=["there", "before", "just closed", "just open", "friday evening", "saturday"],
)
def test_working_days(now: datetime, at: datetime) -> None:
    assert Duty(WORKING_DAYS).next(now, PARIS, ()) == at


def test_without_hours_of_their_own_the_programmes_count_and_without_those_it_is_always() -> None:
    assert Duty().next(paris(28, 12), PARIS, WORKING_DAYS) == paris(30, 9)
    assert Duty().next(paris(28, 3), PARIS, ()) == paris(28, 3)


def test_whoever_is_away_is_there_in_their_hours_after_that() -> None:
    away = Absence(paris(28, 0), None)
    assert Duty(WORKING_DAYS, away).next(paris(24, 10), PARIS, ()) == paris(30, 9)
    assert Duty((), away).next(paris(24, 10), PARIS, ()) == paris(28, 0)


def test_a_night_goes_on_after_midnight() -> None:
    assert Duty(NIGHT).next(paris(27, 23), PARIS, ()) == paris(27, 23)
    assert Duty(NIGHT).next(paris(28, 3), PARIS, ()) == paris(28, 3)
    assert Duty(NIGHT).next(paris(28, 7), PARIS, ()) == paris(28, 7) + timedelta(days=6, hours=15)


def test_the_hour_is_the_one_on_the_wall_when_clocks_change() -> None:
    """Nine o'clock is nine o'clock, in winter and in summer time."""
    sunday = datetime(2026, 3, 29, 12, tzinfo=UTC)
    saturday = sunday - timedelta(days=1)
    monday_at_nine = datetime(2026, 3, 30, 7, tzinfo=UTC)
    for now in (saturday, sunday):
        assert Duty(WORKING_DAYS).next(now, PARIS, ()) == monday_at_nine
