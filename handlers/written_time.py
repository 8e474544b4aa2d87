"""A time as people write it, alone or in a sentence: "mardi 18h", "14/12 à 18h30", "mardi 18h-20h"; digits of any kind.

A weekday, "today", "tomorrow", or a day and month in digits or words, in each of the programme's languages; and one
hour, or two for from when until when. Which instant that is depends on where and when it is read (``at``).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final
from unicodedata import decimal, normalize
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from handlers.answers import Expectation, NotExpectedError
from storage.masked import Words
from storage.vocabulary import Language

NOT_A_TIME: Final = "not-a-time"

_LANGUAGES: Final = ("fr", "en", "ar", "fa-AF", "ps", "ti", "uk")
_FROM_TODAY: Final = {
    0: "aujourd'hui aujourd’hui today tonight اليوم امروز امشب نن ሎሚ сьогодні",
    1: "demain tomorrow غدا غدًا فردا سبا ጽባሕ завтра",
    2: "après-demain apres-demain overmorrow پس‌فردا післязавтра",
}
_NOON: Final = re.compile(r"\b(midi|noon)\b")
_HOUR: Final = re.compile(
    # "18h30", or with the same room on both sides "18 h 30": in "18h 20 personnes" the second number is none.
    r"(?<![\d/.:])(\d{1,2})(\s?)(?:h(?:eures?|rs?)?|год(?:ин[аиу]?)?|:(?=\d))(?:\2(\d{2}))?(?![\d/:])\s*(am|pm)?"
    r"|(?<![\d/.:])(\d{1,2})\s*(am|pm)\b"
)
_BARE_HOUR: Final = re.compile(r"(?:\bà|\bat|\bо|\bоб|الساعة|ساعت|بجې|ሰዓት)\s*(\d{1,2})(?![\d/.:-])")
_DAY: Final = re.compile(r"(?<![\dh:])(\d{1,2})\s?[/.\-]\s?(\d{1,2})(?:\s?[/.\-]\s?(\d{4}|\d{2}))?(?!\d|\s?h|:)")
_FROM_TO: Final = re.compile(r"(?<![\dh:])(\d{1,2})\s?[-–]\s?(?=\d{1,2}\s?h)")
_DAY_OF_MONTH: Final = re.compile(r"\s(?:le\s)?(\d{1,2})(?!\d|\s?(?:[h:/.\-–]|год|am|pm))")
_ISO_DAY: Final = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY_IN_WORDS: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?:de\s+)?([^\W\d_]{3,})\.?(?:\s+(\d{4}))?"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’\u200c][^\W\d_]+)*")
_SHORTEST_STEM: Final = 4
_CENTURY: Final = 2000
_NOON_HOUR: Final = 12
_HOURS_OF_A_DAY: Final = 24

# A weekday with its day of the month, "mardi 8", is one of the next so many days.
_SOON: Final = 62

# A day and month without a year: so long ago it is a day that is past, and before that the next one there is.
_LONGEST_PAST: Final = timedelta(days=60)


class TimeProblem(StrEnum):
    """Why what was written is no time to meet at; the value is the message that says so."""

    PAST = "time-is-past"
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_HOUR = "no-such-hour"


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A day as it was written, an hour, and how long it takes, where that was written too."""

    hour: int
    minute: int
    minutes: int | None = None
    in_days: int | None = None
    weekday: int | None = None  # 0 is Monday
    day: int | None = None
    month: int | None = None
    year: int | None = None

    def at(self, now: datetime, timezone: str) -> datetime | TimeProblem:
        """The instant that is meant by someone who lives there and writes now; or why there is none."""
        zone = ZoneInfo(timezone)
        here = now.astimezone(zone)
        day = self._date(here)
        if day is None:
            return TimeProblem.NO_SUCH_DAY
        local = datetime.combine(day, time(self.hour, self.minute), zone)
        if local <= now and self.weekday is not None and not self.day:
            local = datetime.combine(day + timedelta(days=7), time(self.hour, self.minute), zone)
        # Where the clocks go forward an hour is left out: read back, it is another one.
        if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            return TimeProblem.NO_SUCH_HOUR
        return local if local > now else TimeProblem.PAST

    def _date(self, here: datetime) -> date | None:
        if self.in_days is not None:
            return here.date() + timedelta(days=self.in_days)
        if self.weekday is not None and self.day and not self.month:
            coming = (here.date() + timedelta(days=ahead) for ahead in range(_SOON))
            return next((each for each in coming if (each.weekday(), each.day) == (self.weekday, self.day)), None)
        if self.weekday is not None and not self.month:
            return here.date() + timedelta(days=(self.weekday - here.weekday()) % 7)
        for year in [self.year] if self.year else [here.year, here.year + 1]:
            try:
                found = date(year, self.month or 0, self.day or 0)
            except ValueError:  # the 31st of February
                continue
            if self.weekday not in (None, found.weekday()):
                continue
            if self.year or found >= here.date() - _LONGEST_PAST:
                return found
        return None


def a_time() -> Expectation[WrittenTime]:
    """A day and an hour. Raises ``NotExpectedError`` where one of them is missing, or two are said."""

    def read(words: Words) -> WrittenTime:
        found = written_time(words.text)
        if found is None:
            raise NotExpectedError(NOT_A_TIME)
        return found

    return Expectation((), None, read)


def written_time(text: str) -> WrittenTime | None:
    """The day and hour that stand somewhere in a text; None where there is no day, or no hour."""
    plain = _plain(text)
    day, rest = _day(plain)
    hours = list(_hours(_FROM_TO.sub(r"\1h-", rest)))
    if day is None or not 1 <= len(hours) <= 2:  # noqa: PLR2004  # from when until when
        return None
    begins, ends = hours[0], hours[-1]
    lasts = ends - begins
    return WrittenTime(begins // 60, begins % 60, lasts if lasts > 0 else None, **day)


def written_times(text: str) -> list[WrittenTime | None]:
    """One a line, or several on a line with commas between; None where a line has no day, or no hour."""
    found: list[WrittenTime | None] = []
    for line in filter(str.strip, re.split(r"[\n;؛]", text)):
        between = [written_time(each) for each in re.split(r"[,،፣]", line)]
        found += between if len(between) > 1 and all(between) else [written_time(line)]
    return found


def _day(text: str) -> tuple[dict[str, int] | None, str]:
    """What says the day, and the text without it: what is left says the hour."""
    if iso := _ISO_DAY.search(text):
        return {"year": int(iso[1]), "month": int(iso[2]), "day": int(iso[3]), **_its_weekday(text)}, _without(
            text, iso
        )
    if digits := _DAY.search(text):
        year = {"year": _whole_year(int(digits[3]))} if digits[3] else {}
        return {"day": int(digits[1]), "month": int(digits[2]), **year, **_its_weekday(text)}, _without(text, digits)
    for words in _DAY_IN_WORDS.finditer(text):
        month = _meant(words[2], _months())
        if month:
            year = {"year": int(words[3])} if words[3] else {}
            return {"day": int(words[1]), "month": month, **year, **_its_weekday(text)}, _without(text, words)
    for word in _WORD.findall(text):
        if word in _near_days():
            return {"in_days": _near_days()[word]}, text
    for word in _WORD.finditer(text):
        weekday = _meant(word[0], _weekdays())
        if weekday is not None:
            of_month = _DAY_OF_MONTH.match(text, word.end())  # "mardi 8 à 18h"
            if of_month:
                return {"weekday": weekday, "day": int(of_month[1])}, _without(text, of_month)
            return {"weekday": weekday}, text
    return None, text


def _its_weekday(text: str) -> dict[str, int]:
    """The weekday that stands beside a date, if one does: they must agree."""
    said = [weekday for word in _WORD.findall(text) if (weekday := _meant(word, _weekdays())) is not None]
    return {"weekday": said[0]} if said else {}


def _hours(text: str) -> Iterator[int]:
    """The hours in it, as minutes since midnight; what is no hour of a day is none."""
    said = [(each.start(), 12 * 60) for each in _NOON.finditer(text)]
    for each in _HOUR.finditer(text):
        hour, minute, half = int(each[1] or each[5]), int(each[3] or 0), each[4] or each[6]
        if half:
            hour = hour % _NOON_HOUR + (_NOON_HOUR if half == "pm" else 0)
        if hour < _HOURS_OF_A_DAY and minute < 60:  # noqa: PLR2004  # minutes of an hour
            said.append((each.start(), hour * 60 + minute))
    if not said:
        said = [(each.start(), int(each[1]) * 60) for each in _BARE_HOUR.finditer(text) if int(each[1]) < 24]  # noqa: PLR2004
    yield from (minutes for _, minutes in sorted(said))


def _plain(text: str) -> str:
    """Small letters, digits as 0 to 9, any blank as one space."""
    letters = normalize("NFKC", text).lower()
    digits = (letter if (digit := decimal(letter, None)) is None else str(int(digit)) for letter in letters)
    return " ".join("".join(digits).split())


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _whole_year(year: int) -> int:
    return year + _CENTURY if year < _CENTURY else year


def _meant(word: str, names: Mapping[str, int]) -> int | None:
    """Which name is meant: in full, in short, or with another ending than the dictionary's."""
    if word in names:
        return names[word]
    stem = word[:-1]
    if len(stem) < _SHORTEST_STEM:
        return None
    meant = {number for name, number in names.items() if len(name) >= len(stem) and name.startswith(stem)}
    return meant.pop() if len(meant) == 1 else None


@lru_cache(maxsize=1)
def _near_days() -> Mapping[str, int]:
    return {_plain(word): days for days, words in _FROM_TODAY.items() for word in words.split(" ")}


@lru_cache(maxsize=1)
def _weekdays() -> Mapping[str, int]:
    """In full alone: "mon" is a word of French, and the beginning of a week in English."""
    return {name: number for locale in _locales() for name, number in _names(locale.days, ("wide",))}


@lru_cache(maxsize=1)
def _months() -> Mapping[str, int]:
    return {name: number for locale in _locales() for name, number in _names(locale.months, ("wide", "abbreviated"))}


def _names(of: Mapping[str, Mapping[str, Mapping[int, str]]], widths: Sequence[str]) -> Iterator[tuple[str, int]]:
    for context in ("format", "stand-alone"):
        for width in widths:
            for number, name in of[context][width].items():
                word = _plain(name).rstrip(".")
                if not word.isdecimal():
                    yield word, number


def _locales() -> Iterator[Locale]:
    for language in _LANGUAGES:
        try:
            yield Locale.parse(Language(language), sep="-")
        except UnknownLocaleError:
            continue
