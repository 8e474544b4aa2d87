"""Phrases as the lists of danger write them, and their spellings: see the head of any ``locales/*/danger.toml``."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.folding import fold

# A phrase in pieces, one after the other; of each piece, one of the spellings.
Pieces = Sequence[tuple[str, ...]]

# Letters of a spelling that stand for more than themselves; folded text holds neither.
ANY_ENDING = "*"
MAYBE_SPACE = "?"

# Such a letter, or as many others as there are.
STRETCH = re.compile(r"[*?]|[^*?]+")

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


def pieces(entry: str, words: dict[str, str]) -> Pieces:
    """An entry as the tree takes it. Raises ``ValueError`` for one that would never, or always, be found."""
    plain = _CHOICE.sub(lambda choice: _NAME.sub(lambda name: words[name[1]], choice[0]), entry)
    plain = _NAME.sub(lambda name: f"({words[name[1]]})", plain)
    loose = _ARABIC_SCRIPT.search(plain) is not None
    parts, done = [], 0
    for choice in _CHOICE.finditer(plain):
        parts += [plain[done : choice.start()], choice[0]]
        done = choice.end()
    laid_out = [_spellings(part, loose=loose) for part in (*parts, plain[done:])]
    if _MISTAKE.search(plain) or _STRAY.search(_CHOICE.sub("", plain)) or not any(map(_says_something, laid_out)):
        msg = f"cannot read {entry!r}"
        raise ValueError(msg)
    return laid_out


def _says_something(spellings: tuple[str, ...]) -> bool:
    return any(spelling.strip(f" {ANY_ENDING}{MAYBE_SPACE}") for spelling in spellings)


@lru_cache(maxsize=16_384)  # choices that entries share come again with each of them
def _spellings(part: str, *, loose: bool) -> tuple[str, ...]:
    """Of each option, where the part is a choice."""
    return tuple(dict.fromkeys(_spelling(option, loose=loose) for option in _options(part)))


def _options(part: str) -> list[str]:
    """(a|b): one of these; [a|b]: one of these or none, a word by itself then going with the space before it."""
    choice = _CHOICE.fullmatch(part)
    if choice is None:
        return [part]
    one_of, perhaps, part_of_word = choice.groups()
    if one_of:
        return one_of.split("|")
    return ["", *(f" {word}" for word in perhaps.split("|"))] if perhaps else ["", *part_of_word.split("|")]


@lru_cache(maxsize=16_384)  # and so do words
def _spelling(written: str, *, loose: bool) -> str:
    """``loose``: a space may be missing, since in Arabic script a space, a half-space and none look much the same."""
    spelling = ""
    for part in _WRITTEN.split(written):
        if part.isspace():
            spelling += MAYBE_SPACE if loose else " "
        elif part in ("'", "’", "\u200c"):
            spelling += MAYBE_SPACE
        else:
            spelling += ANY_ENDING if part == "*" else fold(part)
    return each_letter_once(spelling)


def each_letter_once(folded: str) -> str:
    return _REPEATED.sub(r"\1\2", folded)
