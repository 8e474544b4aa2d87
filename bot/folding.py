"""One form for comparing what people type, in any script.

Phones write the same word in many ways: with capitals or accents or without, with an Arabic or a Persian
keyboard, with half-spaces (ZWNJ), curly apostrophes, tatweel, marks of direction. Folded, they are equal.

What is decided here, and why:

- Latin, Cyrillic, Greek, Hebrew and Arabic marks go. The vowel signs of other scripts are letters: they stay.
- Ukrainian й and ї are letters of their own and stay apart from и and і; ґ is typed as г so often that it becomes г.
- ZWNJ and ZWJ vanish, so that «می‌خواهم» is «میخواهم». Whether «می خواهم» is the same is for the one who compares.
- An apostrophe parts Latin words ("j'en", "j’en" → "j en") and vanishes inside Cyrillic ones («п'ять» → «пять»).
- Ge'ez letters that sound alike in Tigrinya, ሠ and ሰ, ፀ and ጸ, አ and ኣ, ዐ and ዓ, are one.
- A Latin i typed inside a Cyrillic word, for want of a Ukrainian keyboard, is і.
"""

import re
import unicodedata
from functools import lru_cache

# A straight double quote too: it is where many keyboards have the Ukrainian apostrophe.
_APOSTROPHES = str.maketrans(dict.fromkeys('"’‘‛ʼʻʹˈ′`ꞌ՚', "'"))
_APOSTROPHE_IN_CYRILLIC = re.compile("(?<=[\u0400-\u04ff])'+(?=[\u0400-\u04ff])")
_I_IN_CYRILLIC = re.compile("(?<=[\u0400-\u04ff])i+|i+(?=[\u0400-\u04ff])")

_KEPT_WHOLE = frozenset("йї")
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7"  # Latin, Greek and Cyrillic; Hebrew points
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"  # tashkeel, hamza above and below, madda
    "\u20d0-\u20ff\ufe00-\ufe0f]"  # the frame of a keycap, the choice between text and emoji
)
_ORDERS = 8  # of a Ge'ez letter: one for each vowel


def _series(one: str, other: str) -> dict[str, str]:
    return {chr(ord(one) + order): chr(ord(other) + order) for order in range(_ORDERS)}


_ONE_LETTER = str.maketrans(
    {
        **dict.fromkeys("يىۍ", "ی"),
        **dict.fromkeys("كڪ", "ک"),
        **dict.fromkeys("ةەہھۃ", "ه"),
        **dict.fromkeys("ٱٲٳ", "ا"),
        "ګ": "گ",
        "ء": "",  # often left out, and what stands without its carrier says little
        "ـ": "",  # tatweel
        "ґ": "г",
        "ё": "е",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        # Ge'ez letters that sound alike in Tigrinya, and are written one for the other.
        **_series("ሠ", "ሰ"),
        **_series("ፀ", "ጸ"),
        "አ": "ኣ",
        "ዐ": "ዓ",
    }
)


def fold(text: str) -> str:
    """``text`` in the form in which equal words are equal: letters and digits, parted by single spaces.

    Takes any text, lone surrogates included, and never raises. Folding what is folded changes nothing.
    """
    letters = unicodedata.normalize("NFKC", text.replace("´", "'")).casefold()  # ´ would become a space and a mark
    letters = unicodedata.normalize("NFKC", letters).translate(_APOSTROPHES)
    letters = "".join(map(_folded, letters))
    letters = _APOSTROPHE_IN_CYRILLIC.sub("", letters).replace("'", " ")
    letters = _I_IN_CYRILLIC.sub(lambda run: "і" * len(run[0]), letters)
    return unicodedata.normalize("NFC", " ".join(letters.split()))


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    """What is left of one character: a letter, an ASCII digit, an apostrophe, a space or nothing."""
    if char == "'" or char in _KEPT_WHOLE:
        return char
    if char != "\u200b" and unicodedata.category(char) == "Cf":  # the zero-width space does part words
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    bare = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", char))).translate(_ONE_LETTER)
    return "".join(part if unicodedata.category(part)[0] in "LMN" else " " for part in bare)
