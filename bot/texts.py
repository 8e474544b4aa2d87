"""Programme texts: the messages of ``locales/``, in every language, by id (Project Fluent)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime.errors import FluentReferenceError
from fluent.runtime.resolver import Pattern

from bot.directed import from_the_right
from bot.messages import Messages
from storage.vocabulary import Language

_NUMERALS = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}

LOCALES = Path(__file__).parent.parent / "locales"

_LONGEST_FOR_FLUENT = 2000
_MEGABYTES_FROM = 950_000  # "0.9 MB" is harder to read than "900 kB", and "1 MB" easier
_DIGITS = {system: str.maketrans("0123456789", digits) for system, digits in _NUMERALS.items()}
_LONGEST_BEGINNING = 24
_FIRST_SIGN = 0xFDD0  # Unicode promises that no letter is ever there

_MISSED = "Unknown external: "

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"

log = structlog.get_logger()


def languages_of(locales: Path = LOCALES) -> tuple[Language, ...]:
    """Every language that has texts, by its folder's name."""
    return tuple(sorted(Language(folder.name) for folder in locales.iterdir() if any(folder.glob("*.ftl"))))


class Texts:
    """One language's texts, loaded when first needed, with the programme's own language as a fallback."""

    def __init__(self, fallback: Language, locales: Path = LOCALES) -> None:
        self._locales = locales
        self._fallback = fallback
        self._read: dict[Language, Messages] = {}
        self.languages = languages_of(locales)

    def text(
        self,
        language: Language,
        message: str,
        arguments: Mapping[str, str | int] | None = None,
        attribute: str | None = None,
    ) -> str:
        """A message, or one of its attributes, in this language; in the fallback's if this one lacks it.

        An argument that is not given counts as empty, so that the text takes its usual form: a message that was
        decided by an earlier version, and has waited since, must still be said. Raises ``LookupError`` if neither
        language has the text.
        """
        given = arguments or {}
        short, long = _set_aside(given)
        found = [*self._patterns(language, message, attribute)]
        for messages, pattern in found:
            text, errors = messages.format(pattern, short)
            if not errors:
                return _directed(_plain_codes(_put_back(text, long), given), messages.language)
            log.error("text_misses_argument", message=message, attribute=attribute, language=messages.language)
        for messages, pattern in found:
            _, errors = messages.format(pattern, short)
            text, errors = messages.format(pattern, dict.fromkeys(_not_given(errors), "") | short)
            if not errors:
                return _directed(_plain_codes(_put_back(text, long), given), messages.language)
        raise LookupError(f"no text for {message}.{attribute or ''}")

    def _patterns(self, language: Language, message: str, attribute: str | None) -> Iterator[tuple[Messages, Pattern]]:
        """Where it stands: in this language, then in the fallback."""
        for each in dict.fromkeys([language, self._fallback, *_own_folder(message)]):
            messages = self._messages(each)
            found = messages.get(message) if messages else None
            if messages and found:
                pattern = found.attributes.get(attribute) if attribute else found.value
                if pattern is not None:
                    yield messages, pattern

    def has(self, language: Language, message: str, attribute: str | None = None) -> bool:
        """Whether this language itself has it."""
        messages = self._messages(language)
        found = messages.get(message) if messages else None
        return found is not None and (attribute is None or attribute in found.attributes)

    def _messages(self, language: Language) -> Messages | None:
        if language not in self.languages:
            return None
        if language not in self._read:
            self._read[language] = Messages(self._locales / language)
        return self._read[language]


def _not_given(errors: Iterable[Exception]) -> list[str]:
    """The arguments that a text misses; Fluent says so in these words."""
    missed = [str(error).partition(_MISSED) for error in errors if isinstance(error, FluentReferenceError)]
    return [name for before, said, name in missed if said and not before]


def when(time: datetime, language: Language, timezone: str, now: datetime) -> str:
    """A time as people say it: the hour if it is today, else the day in words too; in the reader's own zone."""
    locale = _locale(language)
    local, today = time.astimezone(ZoneInfo(timezone)), now.astimezone(ZoneInfo(timezone))
    hour = format_time(local, "HH:mm", locale=locale)
    if local.date() == today.date():
        return hour
    return f"{format_skeleton('MMMEd', local, locale=locale)}, {hour}"


def day(time: datetime, language: Language, timezone: str, now: datetime) -> str:
    """A day as people say it, with its month in words; and its year, where that is another one."""
    local, today = time.astimezone(ZoneInfo(timezone)), now.astimezone(ZoneInfo(timezone))
    form = "d MMMM" if local.year == today.year else "d MMMM y"
    return format_date(local, form, locale=_locale(language))


def day_and_year(time: datetime, language: Language, timezone: str) -> str:
    """A day as it is written where it may be read years later."""
    return format_date(time.astimezone(ZoneInfo(timezone)), "d MMMM y", locale=_locale(language))


def month(time: datetime, language: Language, timezone: str) -> str:
    """A month as people say it, with its year."""
    return format_skeleton("yMMMM", time.astimezone(ZoneInfo(timezone)), locale=_locale(language))


def listed(items: list[str], language: Language) -> str:
    """Several things in one sentence."""
    return format_list(items, locale=_locale(language))


def file_size(size: int, language: Language) -> tuple[str, str]:
    """The unit, "kb" or "mb", and how many, in the numerals that readers of this language use."""
    locale = _locale(language)
    unit, number = ("mb", size / 1_000_000) if size >= _MEGABYTES_FROM else ("kb", max(1, round(size / 1000)))
    written = format_decimal(number, "#,##0.#", locale=locale, numbering_system="default")
    digits = _DIGITS.get(locale.default_numbering_system)
    return unit, written.translate(digits) if digits else written


def beginning(text: str) -> str:
    """The first words of a longer text, as many as a button shows beside a name."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_BEGINNING:
        return line
    whole_words = line[: _LONGEST_BEGINNING + 1].rpartition(" ")[0]
    return f"{whole_words or line[:_LONGEST_BEGINNING]}…"


def _own_folder(message: str) -> list[Language]:
    """A language is named by its own folder, where others have no name for it: a new one is only a new folder."""
    return [Language(message.removeprefix(name)) for name in ("language-", "name-of-") if message.startswith(name)]


def _directed(text: str, language: Language) -> str:
    """As a reader of this language reads it."""
    return from_the_right(text) if _locale(language).text_direction == "rtl" else text


def _locale(language: Language) -> Locale:
    """How this language writes dates and lists; plainly, for one that Unicode's data do not know."""
    try:
        return Locale.parse(language, sep="-")
    except UnknownLocaleError:
        return Locale.parse("en_001")


def _set_aside(arguments: Mapping[str, str | int]) -> tuple[dict[str, str | int], dict[str, str]]:
    """The arguments with a sign in place of each long one, and what each sign stands for.

    Fluent refuses long ones, lest a text grow without end; an answer that someone took an hour to write is long.
    """
    short, long = dict(arguments), dict[str, str]()
    for name, value in arguments.items():
        if isinstance(value, str) and len(value) > _LONGEST_FOR_FLUENT:
            sign = chr(_FIRST_SIGN + len(long))
            short[name], long[sign] = sign, value
    return short, long


def _put_back(text: str, long: Mapping[str, str]) -> str:
    return re.sub("|".join(long), lambda sign: long[sign[0]], text) if long else text


def _plain_codes(text: str, arguments: Mapping[str, str | int]) -> str:
    """Links and codes without the invisible marks around variables: they are copied and opened."""
    for value in arguments.values():
        if isinstance(value, str) and value.isascii() and " " not in value:
            text = text.replace(f"{_ISOLATE}{value}{_END_ISOLATE}", value)
    return text
