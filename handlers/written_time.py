"""A time as people write it: "mardi 18h", "14/12 9h30", "le 14 décembre à 9h", "demain 18:00". Digits of any script.

Days and months are known in each of our languages. What holds any other word is not guessed at: a misspelt weekday
would else be today.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from handlers.answers import Expectation, NotExpectedError
from handlers.opening_answers import WrittenDay, day_in, plain
from storage.masked import Words

_DAYS_OF_A_WEEK: Final = 7
_MIDNIGHT_OR_NOON: Final = 12
_LAST_HOUR, _LAST_MINUTE = 23, 59
# Apostrophes part words, as blanks do; a half-space does not.
_APOSTROPHES: Final = str.maketrans("’ʼ'", "   ", "\u200c")
_A_MINUTE: Final = timedelta(minutes=1)

# From Monday on; several spellings of one day are parted by a stroke.
_WEEKDAYS: Final = (
    "lundi|lun|monday|mon|الاثنين|اثنين|دوشنبه|ሰኑይ|понеділок",
    "mardi|mar|tuesday|tue|الثلاثاء|ثلاثاء|سه شنبه|سه‌شنبه|ሰሉስ|вівторок",
    "mercredi|mer|wednesday|wed|الأربعاء|أربعاء|چهار شنبه|چهارشنبه|ረቡዕ|середа|середу",
    "jeudi|jeu|thursday|thu|الخميس|خميس|پنج شنبه|پنجشنبه|ሓሙስ|четвер",
    "vendredi|ven|friday|fri|الجمعة|جمعة|جمعه|ዓርቢ|п'ятниця|п'ятницю",
    "samedi|sam|saturday|sat|السبت|سبت|شنبه|ቀዳም|субота|суботу",
    "dimanche|dim|sunday|sun|الأحد|أحد|یک شنبه|یکشنبه|ሰንበት|неділя|неділю",
)
# Today, and tomorrow.
_NEAR: Final = (
    "aujourd'hui|today|اليوم|امروز|نن|ሎሚ|сьогодні",
    "demain|tomorrow|غدا|فردا|سبا|ጽባሕ|завтра",
)
_NOON: Final = "midi|noon"
_MONTHS: Final = (
    "janvier|january|jan|يناير|جنوری|ጥሪ|січня",
    "février|february|feb|فبراير|فبروری|ለካቲት|лютого",
    "mars|march|مارس|مارچ|መጋቢት|березня",
    "avril|april|apr|أبريل|اپریل|ሚያዝያ|квітня",
    "mai|may|مايو|می|ግንቦት|травня",
    "juin|june|يونيو|جون|ሰነ|червня",
    "juillet|july|يوليو|جولای|ሓምለ|липня",
    "août|august|aug|أغسطس|اگست|ነሓሰ|серпня",
    "septembre|september|sept|sep|سبتمبر|سپتمبر|መስከረም|вересня",
    "octobre|october|oct|أكتوبر|اکتوبر|ጥቅምቲ|жовтня",
    "novembre|november|nov|نوفمبر|نومبر|ሕዳር|листопада",
    "décembre|december|dec|ديسمبر|دسمبر|ታሕሳስ|грудня",
)
# What may stand between: "le mardi à 18h", "at", "الساعة".
_BETWEEN: Final = (
    *("à", "a", "le", "vers", "de", "at", "on", "the", "next", "prochain", "о", "об", "у", "в"),
    *("الساعة", "يوم", "في", "ساعت", "روز", "به", "بجه", "بجو", "ساعته", "د", "پر", "ሰዓት", "ኣብ"),
)

_HOUR = re.compile(
    r"(?<!\d)(\d{1,2})(?:\s*(?:heures?\b|hrs?\b|[h:.](?!\w*[a-z]))\s*(\d{2})?(?!\d))?\s*(am\b|pm\b)?(?!\d)",
)


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time of day, and which day if it was said: a date, a weekday (Monday is 0), both, or so many days ahead."""

    at: time
    day: WrittenDay | None = None
    weekday: int | None = None
    ahead: int | None = None

    def next(self, now: datetime, timezone: str, most_ahead: timedelta) -> datetime:
        """When that is next, where they live; the first minute there is, where the clock leaps over it.

        Raises ``NotExpectedError`` for a day that there is not, for what is past, and for what is too far ahead.
        """
        here = now.astimezone(ZoneInfo(timezone))
        found = next((at for day in self._days(here) if (at := _there_is(day, self.at, timezone)) > now), None)
        if found is None:
            raise NotExpectedError("time-is-past")
        if found > now + most_ahead:
            raise NotExpectedError("time-too-far")
        return found

    def _days(self, here: datetime) -> list[date]:
        """The days it may mean, soonest first."""
        today = here.date()
        if self.day:
            begins = self.day.next(here, str(here.tzinfo))
            if begins is None or self.weekday not in (None, begins.weekday()):
                raise NotExpectedError("no-such-day")
            return [begins.date()]
        if self.weekday is not None:
            until = (self.weekday - today.weekday()) % _DAYS_OF_A_WEEK
            return [today + timedelta(days=until), today + timedelta(days=until + _DAYS_OF_A_WEEK)]
        if self.ahead is not None:
            return [today + timedelta(days=self.ahead)]
        return [today, today + timedelta(days=1)]


def a_time() -> Expectation[WrittenTime]:
    """One time, with its day or without."""

    def read(words: Words) -> WrittenTime:
        text = _month_as_number(_simple(plain(words)))
        found = day_in(text)
        day, rest = found if found else (None, text)
        weekday, rest = _said(rest, _WEEKDAYS)
        ahead, rest = _said(rest, _NEAR)
        at = _time_in(rest)
        if at is None or (ahead is not None and (day or weekday is not None)):
            raise NotExpectedError("not-a-time")
        return WrittenTime(at, day, weekday, ahead)

    return Expectation((), None, read)


def _there_is(day: date, at: time, timezone: str) -> datetime:
    """This time on this day; where the clock leaps over it, the first minute after."""
    zone, local = ZoneInfo(timezone), datetime.combine(day, at)
    while (instant := local.replace(tzinfo=zone).astimezone(UTC)).astimezone(zone).replace(tzinfo=None) != local:
        local += _A_MINUTE
    return instant


def _time_in(text: str) -> time | None:
    """The one time of day in it; None for none, several, or one that no clock shows."""
    _, without_noon = _said(text, (_NOON,))
    hours = list(_HOUR.finditer(without_noon))
    if set(re.findall(r"[^\W\d_]+", _HOUR.sub(" ", without_noon))) - {_simple(each) for each in _BETWEEN}:
        return None
    if without_noon != text:
        return time(_MIDNIGHT_OR_NOON) if not hours else None
    if len(hours) != 1:
        return None
    hour, minute, half = int(hours[0][1]), int(hours[0][2] or 0), hours[0][3]
    if half:
        hour = hour % _MIDNIGHT_OR_NOON + (_MIDNIGHT_OR_NOON if half == "pm" else 0)
    return time(hour, minute) if hour <= _LAST_HOUR and minute <= _LAST_MINUTE else None


def _said(text: str, words: tuple[str, ...]) -> tuple[int | None, str]:
    """The place of the first of these words that stands in the text, and the text without it."""
    spelled = {_simple(each): place for place, each_place in enumerate(words) for each in each_place.split("|")}
    longest_first = "|".join(re.escape(each) for each in sorted(spelled, key=len, reverse=True))
    found = re.search(rf"(?<!\w)(?:{longest_first})(?!\w)", text)
    if found is None:
        return None, text
    return spelled[found[0]], f"{text[: found.start()]} {text[found.end() :]}"


def _month_as_number(text: str) -> str:
    """As "14/12/2026" what was written "14 décembre 2026"."""
    for number, month in enumerate(_MONTHS, start=1):
        called = "|".join(_simple(each) for each in month.split("|"))
        text = re.sub(rf"(?<!\d)(\d{{1,2}})(?:er)? (?:{called})(?!\w)(?: (\d{{4}}))?", rf"\1/{number}/\2", text)
    return re.sub(r"/(?=\s|$)", "", text)


def _simple(text: str) -> str:
    """Small letters without their marks, whatever apostrophe and half-space was typed."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    return "".join(character for character in apart if not unicodedata.combining(character))
