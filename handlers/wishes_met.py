"""Wishes met: whether a helper is as an asker wishes, where that may not be got wrong. Pure.

A woman, a man, nobody from my country: someone may be afraid. What we do not know of a helper counts as no, except
where a counsellor chooses, who knows them. "My language" and "the same trade" only decide who comes first.
"""

import unicodedata
from collections.abc import Mapping
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale

from storage.helper_vocabulary import (
    Country,
    Gender,
)
from storage.vocabulary import (
    HelperWish,
)

if TYPE_CHECKING:
    from handlers.matching import Candidate, Request

_GENDERS = {HelperWish.WOMAN: Gender.WOMAN, HelperWish.MAN: Gender.MAN}

# The languages in which people may write where they come from.
_WRITTEN_IN = ("fr", "en", "fa_AF", "ps", "uk", "ru", "ar", "ti", "tr")


class Met(Enum):
    """Whether wishes are met, as far as we know."""

    YES = auto()
    UNKNOWN = auto()
    NO = auto()


def met(request: "Request", helper: "Candidate") -> Met:
    """Of all the wishes that bind: the least met."""
    found = [_of_gender(wish, helper.gender) for wish in request.wishes if wish in _GENDERS]
    if HelperWish.NOT_MY_COUNTRY in request.wishes:
        found.append(_from_elsewhere(request.country, helper.country))
    return max(found, key=lambda each: each.value, default=Met.YES)


def binding(wishes: frozenset[HelperWish]) -> bool:
    """Whether any of these wishes may not be got wrong."""
    return not wishes.isdisjoint({*_GENDERS, HelperWish.NOT_MY_COUNTRY})


def _of_gender(wish: HelperWish, gender: Gender | None) -> Met:
    if gender in (None, Gender.RATHER_NOT):
        return Met.UNKNOWN
    return Met.YES if gender is _GENDERS[wish] else Met.NO


def _from_elsewhere(own: str | None, other: str | None) -> Met:
    """Countries that we know by their name differ for sure; a word that we do not know may mean any of them."""
    codes = [_code(each) if each else None for each in (own, other)]
    if None in codes:
        same_words = own and other and _folded(own) == _folded(other)
        return Met.NO if same_words and own != Country.RATHER_NOT else Met.UNKNOWN
    return Met.NO if codes[0] == codes[1] else Met.YES


def _code(country: str) -> str | None:
    """Which country these words name; None where that is not sure."""
    if country == Country.RATHER_NOT:
        return None
    return country if country in {*Country} else _names().get(_folded(country))


@cache
def _names() -> Mapping[str, str]:
    """Every country's name in the languages people write, as Unicode's data have it; a name of two is none."""
    found: dict[str, set[str]] = {}
    for language in _WRITTEN_IN:
        for code, name in Locale.parse(language).territories.items():
            if code.isalpha():
                found.setdefault(_folded(name), set()).add(code.lower())
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}


def _folded(words: str) -> str:
    """Without accents, capitals and signs."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in letters if letter.isalnum())
