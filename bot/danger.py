"""Words that mean someone may be in danger: looked for in the words alone, before anything that can fail.

The phrases stand in ``locales/*/danger.toml``, each file explaining how they are written. Every list is read
whatever the person's language: people in distress change language. How a text is judged:

1. It is folded (``bot/folding.py``), and letters doubled by haste or by ear count once ("mouriiir", "frape").
2. Phrases are found as whole words.
3. A phrase inside a longer one does not count: "pas envie de mourir" decides over "envie de mourir".
4. A phrase that shares words with an everyday one does not count: "je veux mourir de rire".
5. Of what remains, the gravest is the answer.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from bot.folding import fold
from bot.phrases import ANY_ENDING, MAYBE_SPACE, STRETCH, Pieces, each_letter_once, pieces


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


@dataclass(frozen=True, slots=True)
class _Phrase:
    pieces: Pieces
    danger: Danger | None  # None: everyday


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    danger: Danger | None


@dataclass(slots=True, eq=False)
class _Place:
    """How far into phrases one has read: letters lead on to further places."""

    letters: str = ""  # that lead here from the place before
    after: "dict[str, _Place]" = field(default_factory=dict)  # by the first of the letters that lead there
    choices: "dict[tuple[str, ...], _Place]" = field(default_factory=dict)  # where the ways of a choice meet again
    met: "tuple[_Place, ...]" = ()  # such meeting places, reached without another letter
    ends: bool = False  # a phrase may end here, and ``danger`` is what it means
    danger: Danger | None = None
    plain: bool = True  # nothing but the next letters matter here


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
        said = each_letter_once(fold(text))
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
                place, at = _further(place, said, at)
            if not place:
                continue
            letter = said[at : at + 1]
            if place.ends and letter in ("", " "):
                yield _Found(start, at, place.danger)
            reading.append(_further(place, said, at))
            if said[at - 1 : at] != " ":  # pieces may meet in a doubled letter
                reading.append(_further(place, said, at - 1))
            if further := place.after.get(ANY_ENDING):
                reading.append((further, _end_of_word(said, at)))
            if further := place.after.get(MAYBE_SPACE):
                reading += [(further, at), (further, at + 1)] if letter == " " else [(further, at)]
            reading += [(met, at) for met in place.met]


def _further(place: _Place, said: str, at: int) -> tuple[_Place | None, int]:
    """Where the letters from ``at`` lead, and where these end."""
    further = place.after.get(said[at : at + 1])
    if further and said.startswith(further.letters, at):
        return further, at + len(further.letters)
    return None, at


def _past(place: _Place, spelling: str) -> _Place:
    for letters in STRETCH.findall(spelling):
        if letters in (ANY_ENDING, MAYBE_SPACE):
            place.plain = False
        place = _past_letters(place, letters)
    return place


def _past_letters(place: _Place, letters: str) -> _Place:
    while letters:
        further = place.after.get(letters[0])
        if further is None:
            further = place.after[letters[0]] = _Place(letters)
        elif not letters.startswith(further.letters):  # ways part, between here and there
            shared = _shared(letters, further.letters)
            between = _Place(letters[:shared], {further.letters[shared]: further})
            further.letters = further.letters[shared:]
            further = place.after[letters[0]] = between
        place, letters = further, letters[len(further.letters) :]
    return place


def _shared(one: str, other: str) -> int:
    """How many letters two spellings begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (letter, another) in pairs if letter != another), min(len(one), len(other)))


def _past_choice(place: _Place, options: tuple[str, ...]) -> _Place:
    """Where all options meet again, so that what follows them is laid out once and not for each."""
    if options not in place.choices:
        place.choices[options] = _Place(plain=False)
        place.plain = False
        for option in options:
            end = _past(place, option)
            end.met += (place.choices[options],)
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
        yield _Phrase(pieces(entry, words), None)
    for kind, lists in section.items():
        certain, uncertain = Danger(DangerKind(kind), certain=True), Danger(DangerKind(kind), certain=False)
        for entry in lists.pop("certain"):
            yield _Phrase(pieces(entry, words), certain)
            if denied_by:
                yield _Phrase(pieces(f"({'|'.join(denied_by)}) {entry}", words), uncertain)
        for entry in lists.pop("uncertain"):
            yield _Phrase(pieces(entry, words), uncertain)
        if lists:
            msg = f"{kind} holds certain and uncertain, not {sorted(lists)}"
            raise ValueError(msg)
