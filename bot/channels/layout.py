"""How a message becomes the calls it takes: long texts cut between words, buttons on the last part.

What a platform counts is handed in as ``measure``: ``len`` for code points, ``utf16_units`` where an
emoji counts as two.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from bot.channels import Part, Rendered

Measure = Callable[[str], int]

# Where a text may be cut, best first. The spaces that hold words together (« 20 € ») are none of them.
_PARAGRAPHS = re.compile(r"[ \t]*\n[ \t]*\n\s*")
_LINES = re.compile(r"[ \t]*\n\s*")
_WORDS = re.compile(r"[^\S\u00a0\u2007\u202f]+|\u200b+")

_JOINER = "\u200d"
_VIRAMA_CLASS = 9  # ties the letter after it to the one before: ক্ষ
_SPACING_MARKS = "\u0e33\u0eb3\uff9e\uff9f"  # marks that Unicode files as letters
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_FLAG_TAGS = range(0xE0020, 0xE0080)
_HANGUL_LEADS = range(0x1100, 0x1160)
_HANGUL_TAILS = range(0x1160, 0x1200)


def utf16_units(text: str) -> int:
    """How long Telegram takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parts(message: Rendered, longest: int, measure: Measure) -> list[Part]:
    """Pictures and voices by themselves, then the text in parts of ``longest`` at most; the buttons on the last."""
    texts = cut(message.text, longest, measure)
    assert texts or message.media, "a message needs a text or a picture"
    bare = [Part(text="", media=each) for each in message.media]
    bare += [Part(text=text) for text in texts]
    last = len(bare) - 1
    template = message.template if len(bare) == 1 and not message.media else None
    return [
        Part(
            text=part.text,
            buttons=message.buttons if place == last else (),
            media=part.media,
            silent=message.silent,
            protected=message.protected,
            template=template,
        )
        for place, part in enumerate(bare)
    ]


def numbered(message: Rendered) -> Rendered:
    """Choices as lines of the text, a number before each. The way back is always 0, so that it never changes its."""
    lines: list[str] = []
    number = 0
    for button in message.buttons:
        if button.data.endswith(":back"):
            lines.append(f"0. {button.label}")
        else:
            number += 1
            lines.append(f"{number}. {button.label}")
    return replace(message, text="\n\n".join(filter(None, (message.text, "\n".join(lines)))), buttons=())


def cut(text: str, longest: int, measure: Measure) -> list[str]:
    """The text in pieces of ``longest`` at most, [] for a blank one.

    Cut between paragraphs where that fills half a piece, else between lines, else between words, and
    inside a word only when it is longer than a piece: then between graphemes, so that no letter loses
    its accent and no emoji falls apart. Only the blanks at a cut and at both ends are lost.
    """
    assert longest > 0
    pieces = []
    rest = text.strip()
    while rest:
        end, beginning = _next_cut(rest, longest, measure)
        pieces.append(rest[:end])
        rest = rest[beginning:]
    return [piece for piece in pieces if not piece.isspace()]


def _next_cut(text: str, longest: int, measure: Measure) -> tuple[int, int]:
    """Where the first piece ends and where the next begins."""
    room = _room(text, longest, measure)
    if room == len(text):
        return room, room
    half = max(room // 2, 1)
    for breaks, least in ((_PARAGRAPHS, half), (_LINES, half), (_WORDS, 1)):
        fitting = [found.span() for found in breaks.finditer(text, 0, room + 1) if found.start() >= least]
        for start, _ in reversed(fitting):
            # Blanks may go on behind the room that was searched.
            blanks = breaks.match(text, start)
            if blanks and not _is_inside_grapheme(text, blanks.end()):
                return blanks.span()
    end = room
    while end > 0 and _is_inside_grapheme(text, end):
        end -= 1
    end = end or room or 1  # one grapheme longer than a piece: nothing better is possible
    return end, end


def _room(text: str, longest: int, measure: Measure) -> int:
    """How many code points of the text fit."""
    most = min(len(text), longest)
    return bisect_right(range(1, most + 1), longest, key=lambda size: measure(text[:size]))


def _is_inside_grapheme(text: str, place: int) -> bool:
    """Whether a reader would see what stands around ``place`` as one sign.

    Follows Unicode's rules for extended grapheme clusters (UAX 29), keeping together a little more
    than they ask where that is simpler.
    """
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    return (
        _extends(after)
        or before == _JOINER
        or (before == "\r" and after == "\n")
        or (unicodedata.combining(before) == _VIRAMA_CLASS and after.isalpha())
        or (ord(before) in _HANGUL_LEADS and unicodedata.name(after, "").startswith("HANGUL"))
        or (ord(after) in _FLAG_LETTERS and _flag_letters_before(text, place) % 2 == 1)
    )


def _extends(sign: str) -> bool:
    """Whether it belongs to the sign before it: accents, vowel signs, joiners, skin tones, flag tags."""
    code = ord(sign)
    return (
        unicodedata.category(sign).startswith("M")
        or sign in "\u200c\u200d"
        or sign in _SPACING_MARKS
        or code in _SKIN_TONES
        or code in _FLAG_TAGS
        or code in _HANGUL_TAILS
    )


def _flag_letters_before(text: str, place: int) -> int:
    """A flag is two letters: which of a row belong together shows only from the row's beginning."""
    start = place
    while start > 0 and ord(text[start - 1]) in _FLAG_LETTERS:
        start -= 1
    return place - start
