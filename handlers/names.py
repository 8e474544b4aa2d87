"""Names, compared as people write them: in any script, with or without accents, in part, with a slip of a finger.

All are brought into Latin letters. Scripts differ in which vowels they write: between two of them consonants count.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from anyascii import anyascii
from rapidfuzz.distance import OSA

from storage.vocabulary import PersonId

# Where a letter sounds otherwise in our people's languages than in anyascii's: Ukrainian, Dari and Pashto.
_OTHERWISE: Final = str.maketrans(
    {
        "ا": "a",
        "г": "h",
        "ґ": "g",
        "є": "e",
        "и": "i",
        "ث": "s",
        "ذ": "z",
        "ځ": "z",
        "ښ": "sh",
        "ع": "",
        "و": "v",
        "ء": "",
    }
)

# Letters that different tongues write for one sound, the longest first.
_SOUNDS: Final = (
    *(("tch", "S"), ("tsh", "S"), ("sch", "S"), ("dzh", "j"), ("sh", "S"), ("ch", "S"), ("zh", "j"), ("dj", "j")),
    *(("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("c", "k"), ("q", "k"), ("x", "ks")),
)
_UNSURE_VOWELS: Final = re.compile("[aeiouywv]")
_TWICE: Final = re.compile(r"(.)\1+")
_FEWEST_CONSONANTS: Final = 2
_ONE_SLIP_FROM, _TWO_SLIPS_FROM, _MOST_SLIPS = 4, 8, 2
_IN_A_LINE_FROM: Final = 5  # there short words are like short names: "pour", Nour

# How likely it is meant; in the same script a little likelier.
_EQUAL, _BEGINS, _SLIP, _SAME_SOUND = 8, 6, 4, 2


@dataclass(frozen=True, slots=True)
class _Word:
    """One word in Latin letters; ``latin``: it was written in them."""

    letters: str
    latin: bool

    @property
    def sounds(self) -> str:
        """Its consonants, and whether it begins with a vowel: what is the same in any script."""
        return _sounds(self.letters)


def looked_for(wanted: str, names: Mapping[PersonId, str]) -> list[PersonId]:
    """Who may be meant, the likeliest first: every word of ``wanted`` is like one of the name's."""
    words = _words(wanted)
    found = {
        person: min(max((_likeness(word, other) for other in _words(name)), default=0) for word in words)
        for person, name in names.items()
        if words
    }
    return sorted((each for each in found if found[each]), key=lambda each: -found[each])


def named_in(line: str, names: Mapping[PersonId, str]) -> list[PersonId]:
    """Whose name stands in this line, the likeliest first."""
    words = _words(line)
    found = {
        person: max((_likeness_in_line(word, other) for word in words for other in _words(name)), default=0)
        for person, name in names.items()
    }
    return sorted((each for each in found if found[each]), key=lambda each: -found[each])


def _likeness(word: _Word, other: _Word) -> int:
    """How likely someone who looks for ``word`` means ``other``; 0 for not at all."""
    shortest = min(len(word.letters), len(other.letters))
    slips = 0 if shortest < _ONE_SLIP_FROM else 1 if shortest < _TWO_SLIPS_FROM else 2
    if word.letters == other.letters:
        likely = _EQUAL
    elif other.letters.startswith(word.letters):
        likely = _BEGINS
    elif slips and _slips(word, other) <= slips:
        likely = _SLIP
    elif _sound_alike(word, other):
        return _SAME_SOUND - (word.latin == other.latin)  # in one script people write what they mean
    else:
        return 0
    return likely + (word.latin == other.latin)


def _likeness_in_line(word: _Word, other: _Word) -> int:
    """The same for a line, in which most words are no names at all."""
    same_script = word.latin == other.latin
    if word.letters == other.letters:
        return _EQUAL + same_script
    long_enough = min(len(word.letters), len(other.letters)) >= _IN_A_LINE_FROM
    if long_enough and word.letters[0] == other.letters[0] and _slips(word, other) <= 1:
        return _SLIP + same_script
    return _SAME_SOUND if not same_script and _sound_alike(word, other) else 0


def _slips(word: _Word, other: _Word) -> int:
    """How many letters were added, left out or changed, or changed places with their neighbour."""
    return OSA.distance(word.letters, other.letters, score_cutoff=_MOST_SLIPS)


def _sound_alike(word: _Word, other: _Word) -> bool:
    return len(word.sounds) > _FEWEST_CONSONANTS and word.sounds == other.sounds


@lru_cache(maxsize=8192)
def _sounds(letters: str) -> str:
    for written, sound in _SOUNDS:
        letters = letters.replace(written, sound)
    begins = "a" if _UNSURE_VOWELS.match(letters) else "-"
    kept = _UNSURE_VOWELS.sub("", letters.removesuffix("h"))
    return begins + _TWICE.sub(r"\1", kept)


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[_Word, ...]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    parts = re.split(r"[^\w\u200c]+", "".join(c for c in plain if not unicodedata.combining(c)))
    words = (_Word(_in_latin(part), latin=_is_latin(part)) for part in parts)
    return tuple(word for word in words if word.letters)


def _in_latin(part: str) -> str:
    return "".join(letter for letter in anyascii(part.translate(_OTHERWISE)).casefold() if letter.isalnum())


def _is_latin(part: str) -> bool:
    return all(unicodedata.name(letter, "LATIN").startswith(("LATIN", "DIGIT")) for letter in part)
