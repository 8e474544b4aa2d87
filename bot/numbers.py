"""The number someone chose, in whatever script their keyboard writes."""

import re

from storage import links

_TEN = "\N{KEYCAP TEN}"
# Marks of direction and width that keyboards put around a number, and nobody sees.
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u061c\ufeff"
_BETWEEN_GROUPS = "-.,\u2010\u2011\u2012\u2013\u2014\u2212\u060c\u0640"
_DIGIT = "\\d\ufe0f?\u20e3?"  # a digit of any script; a keycap is one with U+20E3 on it
_NUMBER = re.compile(f"(?P<number>{_TEN}\ufe0f?|(?:{_DIGIT}){{1,3}})[).]?")


def chosen_number(text: str) -> int | None:
    """The number that is the whole message, ``0`` included; None if the message is anything else.

    One decimal number of at most three digits, all of one script, or keycaps; one ")" or "." may follow.
    "2 ans en cuisine" and "1 2" are words, "²" and "½" are no choice.
    """
    match = _NUMBER.fullmatch(text.strip().strip(_UNSEEN).strip())
    if match is None:
        return None
    if match["number"].startswith(_TEN):
        return 10
    digits = [character for character in match["number"] if character.isdecimal()]
    zeros = {ord(digit) - int(digit) for digit in digits}
    return int("".join(digits)) if len(zeros) == 1 else None


def link_code(text: str) -> str | None:
    """The code that the whole message is, by which two apps become one person's; None for anything else.

    Its digits may be of any script, in groups or not.
    """
    kept = [each for each in text if not (each.isspace() or each in _BETWEEN_GROUPS or each in _UNSEEN)]
    if not all(each.isdecimal() for each in kept):
        return None
    code = "".join(str(int(each)) for each in kept)
    return code if links.is_code(code) else None
