"""Which way a text runs that is put together of others, for languages written from the right.

Around each part that is put in stand marks that set it apart (Unicode's FSI and PDI, UAX #9). A device takes its
direction from its first letter, but does not look into what is set apart within it: a part made of nothing but such
parts would run from the left, and its sentences would stand in the wrong order.
"""

import unicodedata
from dataclasses import dataclass

_APART, _APART_FROM_THE_RIGHT, _TOGETHER, _FROM_THE_RIGHT = "\u2068", "\u2067", "\u2069", "\u200f"


@dataclass(slots=True)
class _Part:
    begins: int
    has_letters: bool = False
    has_parts: bool = False


def from_the_right(text: str) -> str:
    """The same text, told to run from the right wherever it has no letter of its own that tells."""
    signs = list(text)
    whole = _Part(-1)
    open_parts = [whole]
    for place, sign in enumerate(text):
        if sign == _APART:
            open_parts[-1].has_parts = True
            open_parts.append(_Part(place))
        elif sign == _TOGETHER and len(open_parts) > 1:
            part = open_parts.pop()
            if part.has_parts and not part.has_letters:
                signs[part.begins] = _APART_FROM_THE_RIGHT
        elif unicodedata.bidirectional(sign) in ("L", "R", "AL"):
            open_parts[-1].has_letters = True
    several_lines = whole.has_parts and not whole.has_letters and "\n" in text
    return (_FROM_THE_RIGHT if several_lines else "") + "".join(signs)
