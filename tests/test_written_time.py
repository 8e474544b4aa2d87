"""Times as people write them, in any of our languages and digits; and what is no time that can be meant."""

from datetime import UTC, datetime

import pytest

from handlers.answers import NotExpectedError
from handlers.written_time import TimeProblem, WrittenTime, a_time, written_time
from storage.masked import Words

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Paris
PARIS = "Europe/Paris"

TIMES = {
    "mardi 18h": "2026-11-24T18:00",
    "mardi 9h30": "2026-12-01T09:30",  # that hour is past today
    "Mardi à 18": "2026-11-24T18:00",
    "jeudi à midi": "2026-11-26T12:00",
    "demain 10:00": "2026-11-25T10:00",
    "après-demain 14 h": "2026-11-26T14:00",
    "aujourd’hui 15h": "2026-11-24T15:00",
    "14/12 à 18h30": "2026-12-14T18:30",
    "14.12.26, 18:30": "2026-12-14T18:30",
    "2026-12-14 18:30": "2026-12-14T18:30",
    "5 janvier 14h": "2027-01-05T14:00",
    "le 1er déc. 14h": "2026-12-01T14:00",
    "18h30 mercredi": "2026-11-25T18:30",
    "mon atelier de jeudi, 18h30, venez": "2026-11-26T18:30",
    "mardi 18h 20 personnes": "2026-11-24T18:00",
    "mardi 8 à 18h": "2026-12-08T18:00",
    "mardi 24/11 18h": "2026-11-24T18:00",
    "mardi 14 décembre 2027 à 9h": "2027-12-14T09:00",
    "mardi 18-20h": "2026-11-24T18:00",
    "mardi 18 h 30": "2026-11-24T18:30",
    "Tuesday 6 pm": "2026-11-24T18:00",
    "Saturday at 6:30 pm": "2026-11-28T18:30",
    "١٤/١٢ ١٨:٣٠": "2026-12-14T18:30",
    "الثلاثاء الساعة 18": "2026-11-24T18:00",
    "سه‌شنبه ساعت ۱۸": "2026-11-24T18:00",
    "سبا 10:00": "2026-11-25T10:00",
    "ጽባሕ 10:00": "2026-11-25T10:00",
    "в середу о 18:30": "2026-11-25T18:30",
    "суботу 18 год": "2026-11-28T18:00",
}
NO_TIMES = ("mardi", "18h", "vendrdi 18h", "bientôt", "mardi 25h", "32", "", "18h 19h 20h mardi", "14.12 18.30")
PROBLEMS = {
    "31/02 à 10h": TimeProblem.NO_SUCH_DAY,
    "mardi 9 à 10h": TimeProblem.NO_SUCH_DAY,  # the 9th is a Wednesday
    "mercredi 24/11/2026 18h": TimeProblem.NO_SUCH_DAY,  # that is a Tuesday
    "29/02/2027 10h": TimeProblem.NO_SUCH_DAY,
    "14/11 10h": TimeProblem.PAST,
    "1/1/2020 10h": TimeProblem.PAST,
    "aujourd'hui 8h": TimeProblem.PAST,
    "28/03/2027 2h30": TimeProblem.NO_SUCH_HOUR,
}


@pytest.mark.parametrize(("text", "meant"), TIMES.items(), ids=TIMES)
def test_a_time_is_read_as_it_is_meant(text: str, meant: str) -> None:
    """Nobody learns a form by heart to plan a meeting."""
    written = written_time(text)
    at = written.at(NOW, PARIS) if written else None
    assert isinstance(at, datetime)
    assert f"{at:%Y-%m-%dT%H:%M}" == meant


@pytest.mark.parametrize("text", NO_TIMES)
def test_without_a_day_or_an_hour_it_is_asked_again(text: str) -> None:
    """A guess would send twenty people to a locked door."""
    with pytest.raises(NotExpectedError) as raised:
        a_time().read(Words(text))
    assert raised.value.attribute == "not-a-time"


@pytest.mark.parametrize(("text", "problem"), PROBLEMS.items(), ids=PROBLEMS)
def test_what_is_no_time_to_meet_at_says_why(text: str, problem: TimeProblem) -> None:
    """Past, not in the calendar, or left out when the clocks go forward: each is put right in another way."""
    written = written_time(text)
    assert written is not None
    assert written.at(NOW, PARIS) is problem


@pytest.mark.parametrize("zone", ["Europe/Paris", "Asia/Kabul", "Asia/Tehran", "Africa/Casablanca"])
def test_around_the_changes_of_clock_every_hour_that_there_is_stays_the_hour_on_the_wall(zone: str) -> None:
    """Whoever writes 18h means 18h there, in winter and in summer."""
    for day, month in ((28, 3), (25, 10), (14, 2), (21, 3)):
        for hour in range(24):
            at = WrittenTime(hour, 30, day=day, month=month, year=2027).at(NOW, zone)
            if isinstance(at, datetime):
                assert (at.hour, at.minute, at.day) == (hour, 30, day)
            else:
                assert at is TimeProblem.NO_SUCH_HOUR
    ambiguous = WrittenTime(2, 30, day=31, month=10, year=2027).at(NOW, "Europe/Paris")
    assert isinstance(ambiguous, datetime)  # it is there twice: the first of the two


def test_from_when_until_when_says_how_long() -> None:
    """What was written once is not asked again."""
    lasting = {
        "mardi 18h-20h": 120,
        "mardi 18h30-20h": 90,
        "mardi 18-20h": 120,
        "14/12 18h30 à 20h": 90,
        "mardi 18h": None,
        "mardi 20h-18h": None,
    }
    for text, minutes in lasting.items():
        written = written_time(text)
        assert written is not None
        assert written.minutes == minutes
