"""Words that mean someone may be in danger: looked for in the words alone, before anything that can fail.

The phrases stand in ``locales/*/danger.toml``, each file explaining how they are written. Every list is read
whatever the person's language: people in distress change language. How a text is judged:

1. It is folded (``bot/folding.py``), and letters doubled by haste or by ear count once ("mouriiir", "frape").
2. Phrases are found as whole words.
3. A phrase inside a longer one does not count: "pas envie de mourir" decides over "envie de mourir".
4. A phrase that shares words with an everyday one does not count: "je veux mourir de rire".
5. Of what remains, the gravest is the answer.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.folding import fold


class DangerKind(StrEnum):
    """What someone is in danger of. Where a text speaks of several, the first of these is answered."""

    SUICIDE = "suicide"
    CHILD = "child"
    TRAFFICKING = "trafficking"
    VIOLENCE = "violence"


@dataclass(frozen=True, slots=True)
class Danger:
    """``certain``: the words hardly mean anything else; if not, the person is asked first."""

    kind: DangerKind
    certain: bool


def load(locales: Path) -> "DangerWords":
    """Every language's list, to be read once at the start.

    Raises ``ValueError`` naming the file where one cannot be read, and ``FileNotFoundError`` where there is none:
    without a list nobody would ever be noticed.
    """
    files = sorted(locales.glob("*/danger.toml"))
    if not files:
        msg = f"no danger.toml in any folder of {locales}"
        raise FileNotFoundError(msg)
    return DangerWords(phrase for file in files for phrase in _phrases(file))


# A phrase in pieces, one after the other; of each piece, one of the spellings.
_Pieces = Sequence[tuple[str, ...]]

# Letters of a spelling that stand for more than themselves; folded text holds neither.
_ANY_ENDING = "*"
_MAYBE_SPACE = "?"


@dataclass(frozen=True, slots=True)
class _Phrase:
    pieces: _Pieces
    danger: Danger | None  # None: everyday


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    danger: Danger | None


@dataclass(slots=True, eq=False)
class _Place:
    """How far into phrases one has read: letters lead on to further places."""

    after: "dict[str, _Place]" = field(default_factory=dict)
    choices: "dict[tuple[str, ...], _Place]" = field(default_factory=dict)  # where the ways of a choice meet again
    met: "list[_Place]" = field(default_factory=list)  # such meeting places, reached without another letter
    ends: bool = False  # a phrase may end here, and ``danger`` is what it means
    danger: Danger | None = None
    plain: bool = True  # nothing but a next letter matters here, as at most places


class DangerWords:
    """The phrases of all languages, laid into one another so that a text is read once for all of them."""

    def __init__(self, phrases: Iterable[_Phrase]) -> None:
        self._start = _Place()
        for phrase in phrases:
            place = self._start
            for options in phrase.pieces:
                place = _past_choice(place, options) if len(options) > 1 else _past(place, options[0])
            place.danger = min(place.danger, phrase.danger, key=_gravest_first) if place.ends else phrase.danger
            place.ends, place.plain = True, False
        self._start.plain = True  # no phrase begins with something that may be missing

    def assess(self, text: str) -> Danger | None:
        """The gravest danger that the words speak of, or None. Takes any text, in time that grows with its length."""
        said = _each_letter_once(fold(text))
        found = _outermost(each for start in _word_starts(said) for each in self._found(said, start))
        everyday = bytearray(len(said))
        for each in found:
            if each.danger is None:
                everyday[each.start : each.end] = b"\1" * (each.end - each.start)
        dangers = (each.danger for each in found if 1 not in everyday[each.start : each.end])
        return min(dangers, key=_gravest_first, default=None)

    def _found(self, said: str, start: int) -> Iterator[_Found]:
        """The phrases that begin at ``start`` and end with a word."""
        reading: list[tuple[_Place | None, int]] = [(self._start, start)]
        while reading:
            place, at = reading.pop()
            while place and place.plain:
                place, at = place.after.get(said[at : at + 1]), at + 1
            if not place:
                continue
            letter = said[at : at + 1]
            if place.ends and letter in ("", " "):
                yield _Found(start, at, place.danger)
            reading.append((place.after.get(letter), at + 1))
            if said[at - 1 : at] != " ":  # pieces may meet in a doubled letter
                reading.append((place.after.get(said[at - 1 : at]), at))
            if further := place.after.get(_ANY_ENDING):
                reading.append((further, _end_of_word(said, at)))
            if further := place.after.get(_MAYBE_SPACE):
                reading += [(further, at), (further, at + 1)] if letter == " " else [(further, at)]
            reading += [(met, at) for met in place.met]


def _past(place: _Place, letters: str) -> _Place:
    for letter in letters:
        if letter in (_ANY_ENDING, _MAYBE_SPACE):
            place.plain = False
        further = place.after.get(letter)
        if further is None:
            further = place.after[letter] = _Place()
        place = further
    return place


def _past_choice(place: _Place, options: tuple[str, ...]) -> _Place:
    """Where all options meet again, so that what follows them is laid out once and not for each."""
    if options not in place.choices:
        place.choices[options] = _Place(plain=False)
        place.plain = False
        for option in options:
            end = _past(place, option)
            end.met.append(place.choices[options])
            end.plain = False
    return place.choices[options]


def _word_starts(said: str) -> Iterator[int]:
    start = 0
    while start < len(said):
        yield start
        start = _end_of_word(said, start) + 1


def _end_of_word(said: str, at: int) -> int:
    end = said.find(" ", at)
    return len(said) if end < 0 else end


def _outermost(found: Iterable[_Found]) -> list[_Found]:
    """Without the phrases that lie inside another; of two in the same place, the graver."""
    outermost: list[_Found] = []
    covered = 0
    for each in sorted(found, key=lambda each: (each.start, -each.end, _gravest_first(each.danger))):
        if each.end > covered:
            outermost.append(each)
            covered = each.end
    return outermost


def _gravest_first(danger: Danger | None) -> tuple[bool, bool, int]:
    if danger is None:
        return (True, True, 0)
    return (False, not danger.certain, list(DangerKind).index(danger.kind))


# How entries are written, and read here: see the head of any danger.toml.
_WORDS = r"([^()\[\]]+)"
_CHOICE = re.compile(rf"\({_WORDS}\)| \[{_WORDS}\](?= |$)|\[{_WORDS}\]")
_NAME = re.compile(r"\{([^{}]+)\}")
_WRITTEN = re.compile(r"(\*|['’\u200c]|\s+)")
_STRAY = re.compile(r"[()\[\]{}|]")
_ARABIC_SCRIPT = re.compile("[\u0600-\u06ff]")
_MISTAKE = re.compile(
    r"""
    ^[ ] | [ ]$ | ^\[                      # a space at an end; a beginning that may be missing says nothing
    | (^|[ (|\[])[*'] | \*[\w*']           # a star or apostrophe without a word before it, a star within a word
    | '[ ] | '(\|[^()\[\]]*)?[)\]][ ]      # a space after an apostrophe
    | [ ](\|[^()\[\]]*)?\)[ \[]           # a space at the end of a choice, and what would double it
    | [(|\[][|)\]]                         # a choice of nothing
    """,
    re.VERBOSE,
)
# Doubled letters are heard, not known, in Latin and Cyrillic; in other scripts only a third one is haste.
_REPEATED = re.compile("([a-z\u0430-\u04ff])\\1+|([^\\W\\d_])\\2{2,}")


def _phrases(file: Path) -> Iterator[_Phrase]:
    try:
        for section in tomllib.loads(file.read_text("utf-8")).values():
            yield from _of_section(section)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        msg = f"{file}: {error}"
        raise ValueError(msg) from error


def _of_section(section: dict[str, Any]) -> Iterator[_Phrase]:  # Any: TOML, checked by what is done with it
    """One language's part of a file: what all its entries share, then a table for each kind of danger."""
    words = {name: "|".join(entries) for name, entries in section.pop("words", {}).items()}
    denied_by = section.pop("denied_by", [])
    for entry in section.pop("everyday", []):
        yield _Phrase(_pieces(entry, words), None)
    for kind, lists in section.items():
        certain, uncertain = Danger(DangerKind(kind), certain=True), Danger(DangerKind(kind), certain=False)
        for entry in lists.pop("certain"):
            yield _Phrase(_pieces(entry, words), certain)
            if denied_by:
                yield _Phrase(_pieces(f"({'|'.join(denied_by)}) {entry}", words), uncertain)
        for entry in lists.pop("uncertain"):
            yield _Phrase(_pieces(entry, words), uncertain)
        if lists:
            msg = f"{kind} holds certain and uncertain, not {sorted(lists)}"
            raise ValueError(msg)


def _pieces(entry: str, words: dict[str, str]) -> _Pieces:
    """An entry as the tree takes it. Raises ``ValueError`` for one that would never, or always, be found."""
    plain = _CHOICE.sub(lambda choice: _NAME.sub(lambda name: words[name[1]], choice[0]), entry)
    plain = _NAME.sub(lambda name: f"({words[name[1]]})", plain)
    written, done = [], 0
    for choice in _CHOICE.finditer(plain):
        written += [[plain[done : choice.start()]], _options(choice)]
        done = choice.end()
    written.append([plain[done:]])
    if _MISTAKE.search(plain) or _STRAY.search(_CHOICE.sub("", plain)) or not fold(plain):
        msg = f"cannot read {entry!r}"
        raise ValueError(msg)
    loose = _ARABIC_SCRIPT.search(plain) is not None
    return [tuple(dict.fromkeys(_spelling(option, loose=loose) for option in options)) for options in written]


def _options(choice: re.Match[str]) -> list[str]:
    """(a|b): one of these; [a|b]: one of these or none, a word by itself then going with the space before it."""
    one_of, perhaps, part_of_word = choice.groups()
    if one_of:
        return one_of.split("|")
    return ["", *(f" {word}" for word in perhaps.split("|"))] if perhaps else ["", *part_of_word.split("|")]


@lru_cache(maxsize=16_384)  # the words that entries share come again with each of them
def _spelling(written: str, *, loose: bool) -> str:
    """``loose``: a space may be missing, since in Arabic script a space, a half-space and none look much the same."""
    spelling = ""
    for part in _WRITTEN.split(written):
        if part.isspace():
            spelling += _MAYBE_SPACE if loose else " "
        elif part in ("'", "’", "\u200c"):
            spelling += _MAYBE_SPACE
        else:
            spelling += _ANY_ENDING if part == "*" else fold(part)
    return _each_letter_once(spelling)


def _each_letter_once(folded: str) -> str:
    return _REPEATED.sub(r"\1\2", folded)
