"""Amounts, hours and days as people write them, in any script; and what must be paid at least."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.answers import Expectation, NotExpectedError
from handlers.opening_answers import a_day, an_amount, hours_of_a_week
from handlers.opening_text import without_contacts
from handlers.wages import Wages
from storage.masked import Words
from storage.opening_vocabulary import Lasts, OpeningKind, PayUnit
from storage.openings import Opening
from tests.test_opening_matching import JOB

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PARIS = "Europe/Paris"

AMOUNTS = {
    "12,50": 1250,
    "12.5": 1250,
    "13": 1300,
    "1 900": 190_000,
    "1 900 € par mois": 190_000,
    "15 € de l’heure": 1500,
    "۱۳٫۵۰": 1350,
    "١٩٠٠": 190_000,
    "1 €": 100,
}
NO_AMOUNTS = ("à voir", "quinze euros", "12 à 14", "0", "12,505", "1000000", "SMIC")
DAYS = {
    "15/03": date(2027, 3, 15),
    "15/3": date(2027, 3, 15),
    "24/11": date(2026, 11, 24),
    "23/11": date(2027, 11, 23),
    "1.2.27": date(2027, 2, 1),
    "le 5-12": date(2026, 12, 5),
    "2027-03-15": date(2027, 3, 15),
    "۱۵/۰۳": date(2027, 3, 15),
    "29/02/2028": date(2028, 2, 29),
    "01/02/2020": date(2020, 2, 1),
}


@pytest.mark.parametrize(("written", "cents"), AMOUNTS.items(), ids=AMOUNTS.keys())
def test_an_amount_is_read_as_its_author_meant_it(written: str, cents: int) -> None:
    """A comma, a point, a blank between thousands: one slip would make a fair wage an unfair one."""
    assert an_amount().read(Words(written)) == cents


@pytest.mark.parametrize("written", NO_AMOUNTS)
def test_what_is_no_amount_is_not_guessed(written: str) -> None:
    """Of "12 à 14" nobody knows which; the partner says it once more."""
    refuses(an_amount(), written, "not-an-amount")


@pytest.mark.parametrize("written", ["100", "0", "35 ou 39", "plein temps"])
def test_no_week_has_more_hours_than_the_law_lets_it(written: str) -> None:
    refuses(hours_of_a_week(), written, "not-hours")


@pytest.mark.parametrize(("written", "day"), DAYS.items(), ids=DAYS.keys())
def test_a_day_without_its_year_is_the_next_one(written: str, day: date) -> None:
    """What begins today still begins; a past day is known as one by its year."""
    found = a_day().read(Words(written)).next(NOW, PARIS)
    assert found
    assert found.astimezone(ZoneInfo(PARIS)).date() == day


@pytest.mark.parametrize("written", ["31/02", "15/13", "0/5"])
def test_a_day_that_there_is_not_is_none(written: str) -> None:
    assert a_day().read(Words(written)).next(NOW, PARIS) is None


def test_words_are_no_day() -> None:
    refuses(a_day(), "au printemps", "not-a-day")


PAID: Mapping[str, tuple[Opening, bool]] = {
    "a cent below": (replace(JOB, pay_cents=1201), True),
    "the minimum": (replace(JOB, pay_cents=1202), False),
    "the minimum of a month": (replace(JOB, pay_unit=PayUnit.MONTH, pay_cents=182_303), False),
    "a month below": (replace(JOB, pay_unit=PayUnit.MONTH, pay_cents=182_200), True),
    "half a month for half a week": (
        replace(JOB, pay_unit=PayUnit.MONTH, pay_cents=91_200, hours_a_week=17),
        False,
    ),
    "a whole month for half the money": (replace(JOB, pay_unit=PayUnit.MONTH, pay_cents=91_200), True),
    "a job for nothing": (replace(JOB, pay_unit=PayUnit.UNPAID, pay_cents=None), True),
    "a long internship": (
        replace(JOB, kind=OpeningKind.INTERNSHIP, lasts=Lasts.LONGER, pay_cents=449),
        True,
    ),
    "a long internship that is paid": (
        replace(JOB, kind=OpeningKind.INTERNSHIP, lasts=Lasts.LONGER, pay_cents=450),
        False,
    ),
    "a short internship": (
        replace(JOB, kind=OpeningKind.INTERNSHIP, lasts=Lasts.UP_TO_TWO_MONTHS, pay_unit=PayUnit.UNPAID),
        False,
    ),
    "a visit": (replace(JOB, kind=OpeningKind.VISIT, pay_unit=None), False),
}


@pytest.mark.parametrize(("opening", "short"), PAID.values(), ids=PAID.keys())
def test_the_legal_minimum_is_known_by_hour_and_month(opening: Opening, short: bool) -> None:
    """12.02 € an hour is 1 823.03 € a month of 35 hours a week."""
    assert Wages().falls_short(opening) is short


def test_a_street_stays_and_a_number_in_its_line_takes_it_along() -> None:
    """People must find the door; the telephone is the programme's affair."""
    assert without_contacts("12 rue de la République, 69001 Lyon") == "12 rue de la République, 69001 Lyon"
    both = without_contacts("12 rue de la République, 69001 Lyon\nAppelez le 06 12 34 56 78")
    assert both.startswith("12 rue de la République")
    assert "06 12" not in both


def refuses(expectation: Expectation[object], written: str, why: str) -> None:
    with pytest.raises(NotExpectedError) as refused:
        expectation.read(Words(written))
    assert refused.value.attribute == why
