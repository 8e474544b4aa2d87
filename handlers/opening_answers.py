"""What only an opening's steps expect: an amount of money, a number of hours, a day. Digits of any script."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from handlers.answers import Expectation, NotExpectedError
from storage.masked import Words

_MOST_EUROS = 20_000
_MOST_HOURS = 48  # the law allows no more in a week
_CENTURY = 2000

_MARKS = str.maketrans("٫٬’'", ",   ")

_AMOUNT = re.compile(r"(?<![\d.,])(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d{1,2})?(?![\d.,]*\d)")
_DAY = re.compile(r"(?<!\d)(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{4}|\d{2}))?(?!\d)")
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as people write it; its year is left out more often than not."""

    day: int
    month: int
    year: int | None

    def next(self, now: datetime, timezone: str) -> datetime | None:
        """The beginning of that day where they live; without a year, the next one there is. None: there is none."""
        here = now.astimezone(ZoneInfo(timezone))
        years = (self.year,) if self.year else (here.year, here.year + 1)
        days = [found for year in years if (found := self._in(year, here))]
        return next((each for each in days if each.date() >= here.date()), days[0] if days else None)

    def _in(self, year: int, here: datetime) -> datetime | None:
        try:
            return datetime.combine(datetime(year, self.month, self.day, tzinfo=here.tzinfo), time(), here.tzinfo)
        except ValueError:  # the 31st of February
            return None


def an_amount() -> Expectation[int]:
    """One amount of euros, in cents: "12,50", "1 900 €"."""

    def read(words: Words) -> int:
        found = _AMOUNT.findall(_plain(words))
        if len(found) != 1:
            raise NotExpectedError("not-an-amount")
        euros, _, cents = found[0].replace(" ", "").replace(",", ".").partition(".")
        amount = int(euros) * 100 + int(cents.ljust(2, "0") or 0)
        if not 0 < amount <= _MOST_EUROS * 100:
            raise NotExpectedError("not-an-amount")
        return amount

    return Expectation((), None, read)


def hours_of_a_week() -> Expectation[int]:
    """One whole number of hours, as many as a week may have."""

    def read(words: Words) -> int:
        found = re.findall(r"\d+", _plain(words))
        if len(found) != 1 or not 0 < int(found[0]) <= _MOST_HOURS:
            raise NotExpectedError("not-hours")
        return int(found[0])

    return Expectation((), None, read)


def a_day() -> Expectation[WrittenDay]:
    """A day in digits: "15/03", "15.3.2027", "2027-03-15"."""

    def read(words: Words) -> WrittenDay:
        found = _day_in(_plain(words))
        if found is None:
            raise NotExpectedError("not-a-day")
        return found[0]

    return Expectation((), None, read)


def _day_in(text: str) -> tuple[WrittenDay, str] | None:
    """The first day in this plain text, and the text without it; None where there is none."""
    if iso := _ISO_DAY.search(text):
        return WrittenDay(day=int(iso[3]), month=int(iso[2]), year=int(iso[1])), _without(text, iso)
    if written := _DAY.search(text):
        year = int(written[3]) if written[3] else None
        full = _CENTURY + year if year and year < _CENTURY else year
        return WrittenDay(int(written[1]), int(written[2]), full), _without(text, written)
    return None


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _plain(words: Words) -> str:
    """Digits as 0 to 9, the marks between them as we write them, and any blank as one space."""
    digits = [unicodedata.decimal(character, None) for character in words.text]
    written = zip(words.text, digits, strict=True)
    text = "".join(character if digit is None else str(digit) for character, digit in written)
    return " ".join(text.translate(_MARKS).split())
