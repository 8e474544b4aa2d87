"""A time as people write it is understood, or asked again: a guess would send a text to hundreds on a wrong day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.answers import NotExpectedError
from handlers.written_time import a_time
from storage.masked import Words

A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Paris
_HALF_A_YEAR = timedelta(days=183)

UNDERSTOOD = {
    "mardi 18h": "24/11 18:00",
    "mardi 9h": "01/12 09:00",  # today's is over
    "Mardi à 18 h 30": "24/11 18:30",
    "mar. 18h": "24/11 18:00",
    "mardi 24/11 18h": "24/11 18:00",
    "14/12 9h": "14/12 09:00",
    "le 14 décembre à 9h": "14/12 09:00",
    "1er mars 9h": "01/03 09:00",
    "2026-12-14 9:05": "14/12 09:05",
    "demain 18:00": "25/11 18:00",
    "aujourd’hui 18 heures": "24/11 18:00",
    "18h": "24/11 18:00",
    "9h": "25/11 09:00",
    "mardi midi": "24/11 12:00",
    "tomorrow at 6 pm": "25/11 18:00",
    "12 am": "25/11 00:00",
    "Tuesday 12pm": "24/11 12:00",
    "٢٤/١٢ ٩:٣٠": "24/12 09:30",
    "يوم الأحد الساعة ١٨:٠٠": "29/11 18:00",
    "سه‌شنبه ساعت ۱۸": "24/11 18:00",
    "سه شنبه ۱۸": "24/11 18:00",
    "سبا 18:00": "25/11 18:00",
    "ሰሉስ 18": "24/11 18:00",
    "у п’ятницю о 18:00": "27/11 18:00",
    "14 грудня 9:00": "14/12 09:00",
}

NOT_UNDERSTOOD = {
    "14/12": "not-a-time",
    "mardi": "not-a-time",
    "26h": "not-a-time",
    "18h75": "not-a-time",
    "vendrdi 18h": "not-a-time",  # misspelt: it must not be today
    "mardi 18h, salle 4": "not-a-time",
    "mardi 18h ou mercredi 19h": "not-a-time",
    "demain 14/12 9h": "not-a-time",
    "31/02 9h": "no-such-day",
    "31 février 9h": "no-such-day",
    "mercredi 24/11 18h": "no-such-day",  # the 24th is a Tuesday
    "14/12/2025 9h": "time-is-past",
    "aujourd'hui 9h": "time-is-past",
    "24/11 9h": "time-is-past",
    "14/12/2036 9h": "time-too-far",
}


def _next(written: str, now: datetime = A_TUESDAY, timezone: str = "Europe/Paris") -> datetime:
    return a_time().read(Words(written)).next(now, timezone, _HALF_A_YEAR)


@pytest.mark.parametrize(("written", "meant"), UNDERSTOOD.items(), ids=UNDERSTOOD.keys())
def test_what_people_write_is_understood(written: str, meant: str) -> None:
    assert f"{_next(written).astimezone(ZoneInfo('Europe/Paris')):%d/%m %H:%M}" == meant


@pytest.mark.parametrize(("written", "said"), NOT_UNDERSTOOD.items(), ids=NOT_UNDERSTOOD.keys())
def test_what_is_no_time_is_said_to_be_none_and_why(written: str, said: str) -> None:
    with pytest.raises(NotExpectedError) as refused:
        _next(written)
    assert refused.value.attribute == said


@pytest.mark.parametrize(
    ("written", "timezone", "instant"),
    [
        ("28/03/2027 2h30", "Europe/Paris", datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),  # there is none: 3:00
        ("28/03/2027 3h", "Europe/Paris", datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
        ("mardi 18h", "Asia/Kabul", datetime(2026, 11, 24, 13, 30, tzinfo=UTC)),
        ("mardi 18h", "Asia/Tehran", datetime(2026, 11, 24, 14, 30, tzinfo=UTC)),
    ],
)
def test_it_is_meant_where_its_author_lives_and_a_clock_that_leaps_loses_nothing(
    written: str, timezone: str, instant: datetime
) -> None:
    assert _next(written, timezone=timezone) == instant


def test_an_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    before = datetime(2027, 10, 20, 9, 0, tzinfo=UTC)
    assert _next("31/10 2h30", now=before) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
