"""What a step expects. Declared here; the router resolves it.

By the time a step runs, a button, its number in any script and its label typed have become one value
of the declared type, and free words have become ``Words``.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, NewType, TypeVar

from storage.masked import Words

T_co = TypeVar("T_co", covariant=True)
A = TypeVar("A")
B = TypeVar("B")
E = TypeVar("E", bound=StrEnum)

# The id of an option that was made when the question was asked: a person, a question, a talk.
Listed = NewType("Listed", str)

LONGEST_WORDS = 2000

_DIGITS_OF_A_YEAR = 4
_EARLIEST_YEAR = 1950
# Afghanistan and Iran count from another year: 1398 there is 2019 here.
_PERSIAN_YEARS = (1329, 1450)
_PERSIAN_BEHIND = 621


class NotExpectedError(Exception):
    """This is no answer to the step; ``attribute`` of its message says what to do instead."""

    def __init__(self, attribute: str = "unclear") -> None:
        super().__init__(attribute)
        self.attribute = attribute


@dataclass(frozen=True, slots=True)
class Expectation(Generic[T_co]):
    """How an answer becomes a value. ``options`` are the ids of the buttons, in order."""

    options: tuple[str, ...]
    from_option: Callable[[str], T_co] | None
    from_words: Callable[[Words], T_co] | None
    suggestions: tuple[str, ...] = ()  # options whose label, as shown, counts as the person's own words
    takes_media: bool = False  # a picture or a voice may be said instead of words, or with them
    takes_documents: bool = False  # and a PDF

    def chosen(self, option: str) -> T_co:
        """The value of an option. Raises ``NotExpectedError`` for one that this step does not know."""
        if self.from_option is None:
            raise NotExpectedError
        return self.from_option(option)

    def read(self, words: Words) -> T_co:
        """The value of free words. Raises ``NotExpectedError`` where only a choice will do, or nothing was said."""
        if self.from_words is None:
            raise NotExpectedError
        return self.from_words(words)


def one_of(options: type[E]) -> Expectation[E]:
    """One of a fixed set; the ids of the buttons are its values."""

    def choose(option: str) -> E:
        try:
            return options(option)
        except ValueError as error:
            raise NotExpectedError from error

    return Expectation(tuple(option.value for option in options), choose, None)


def yes_or_no() -> Expectation[bool]:
    """Yes is True. Its buttons are ``yes`` and ``no``."""

    def choose(option: str) -> bool:
        if option not in ("yes", "no"):
            raise NotExpectedError
        return option == "yes"

    return Expectation(("yes", "no"), choose, None)


def one_listed() -> Expectation[Listed]:
    """One of the options that the step lists when it asks."""
    return Expectation((), Listed, None)


def own_words(longest: int = LONGEST_WORDS, suggestions: tuple[str, ...] = ()) -> Expectation[Words]:
    """Whatever the person writes, up to ``longest`` characters; or a suggestion, tapped instead of written."""

    def read(words: Words) -> Words:
        text = words.text.strip()
        if not words.media and not any(unicodedata.category(character)[0] in "LN" for character in text):
            raise NotExpectedError
        if len(text) > longest:
            raise NotExpectedError("too-long")
        return Words(text, words.media)

    return Expectation(suggestions, None, read, suggestions)


def words_or_media(longest: int = LONGEST_WORDS, suggestions: tuple[str, ...] = ()) -> Expectation[Words]:
    """As ``own_words``, for what is passed on to somebody: a picture or a voice may come with them, or alone."""
    return replace(own_words(longest, suggestions), takes_media=True)


def words_or_file() -> Expectation[Words]:
    """As ``words_or_media``, where a PDF may come with them, or alone, too."""
    return replace(words_or_media(), takes_documents=True)


def a_year() -> Expectation[int]:
    """A year, in any script, alone or among words ("en 2019"); one of the Persian calendar becomes ours."""

    def read(words: Words) -> int:
        digits = [unicodedata.decimal(character, None) for character in words.text]
        numbers = "".join(" " if digit is None else str(digit) for digit in digits).split()
        years = [_our_year(int(number)) for number in numbers if len(number) == _DIGITS_OF_A_YEAR]
        if len(years) != 1 or years[0] is None:
            raise NotExpectedError("not-a-year")
        return years[0]

    return Expectation((), None, read)


def a_number(most: int) -> Expectation[int]:
    """One whole number from 1 to ``most``, in any script, alone or among words ("15 personnes")."""

    def read(words: Words) -> int:
        digits = [unicodedata.decimal(character, None) for character in words.text]
        numbers = "".join(" " if digit is None else str(digit) for digit in digits).split()
        if len(numbers) != 1 or len(numbers[0]) > len(str(most)) or not 0 < int(numbers[0]) <= most:
            raise NotExpectedError("not-a-number")
        return int(numbers[0])

    return Expectation((), None, read)


def a_code(digits: int) -> Expectation[str]:
    """A code of so many digits, in any script, with spaces or without; it comes in 0 to 9."""

    def read(words: Words) -> str:
        found = [unicodedata.decimal(character, None) for character in words.text if not character.isspace()]
        code = "".join(str(digit) for digit in found if digit is not None)
        if None in found or len(code) != digits:
            raise NotExpectedError("not-a-code")
        return code

    return Expectation((), None, read)


def _our_year(year: int) -> int | None:
    """None for what is no year that anyone alive remembers, in either calendar."""
    if _PERSIAN_YEARS[0] <= year <= _PERSIAN_YEARS[1]:
        return year + _PERSIAN_BEHIND
    return year if year >= _EARLIEST_YEAR else None


def either(choice: Expectation[A], words: Expectation[B]) -> Expectation[A | B]:
    """A choice, or free words."""
    return Expectation(choice.options, choice.from_option, words.from_words, takes_media=words.takes_media)


def or_skip(choice: Expectation[A]) -> Expectation[A | None]:
    """A choice, or None: its last button is ``skip``."""
    choose = choice.from_option

    def choose_or_skip(option: str) -> A | None:
        if option == "skip" or choose is None:
            return None
        return choose(option)

    return Expectation((*choice.options, "skip"), choose_or_skip, None)
