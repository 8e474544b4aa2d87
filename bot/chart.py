"""A picture of how often each answer was given: bars for a phone, in any script, from the right where people read so.

matplotlib is imported when the first one is drawn: it takes a second, and most messages hold no picture.
"""

import io
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal, format_percent

from storage.vocabulary import Language

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Each writes some of our scripts; a letter comes from the first that has it.
FONTS: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans Ethiopic")
PACKAGE: Final = "fonts-noto-core"

_WIDTH_INCHES: Final = 5.4
_DOTS_PER_INCH: Final = 200
_TITLE_INCHES: Final = 0.36  # a line of it
_BAR_INCHES: Final = 0.95
_LETTERS_IN_TITLE: Final = 30
_JOINERS: Final = "\u200c\u200d"  # between letters of Persian, among others
_ZEROS: Final = {"arab": "\u0660", "arabext": "\u06f0"}
_INK, _GROUND = "#1f2933", "#ffffff"
BAR, MOST_GIVEN, REST = "#8fb8de", "#1f6fb2", "#eef2f6"


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn: texts in their reader's language."""

    title: str
    bars: Sequence[tuple[str, int]]


def fonts() -> tuple[str, ...]:
    """Those of our fonts that this machine has."""
    from matplotlib import font_manager  # noqa: PLC0415  # only where a picture is wanted

    known = {each.name for each in font_manager.fontManager.ttflist}
    return tuple(each for each in FONTS if each in known)


def drawn(what: Bars, language: Language) -> bytes | None:
    """A PNG; None where this machine has none of the fonts. To be called in a thread: the first takes a second."""
    there = fonts()
    return _png(what, language, {"family": list(there), "color": _INK}) if there else None


# Any: what matplotlib takes to write with.
def _png(what: Bars, language: Language, writes: Mapping[str, Any]) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    locale = _locale(language)
    from_right = locale.text_direction == "rtl"
    title = textwrap.wrap(_letters(what.title), _LETTERS_IN_TITLE)
    height = 0.5 + _TITLE_INCHES * len(title) + _BAR_INCHES * len(what.bars)
    figure = Figure(figsize=(_WIDTH_INCHES, height), dpi=_DOTS_PER_INCH, facecolor=_GROUND)
    FigureCanvasAgg(figure)
    side, at = ("right", 0.95) if from_right else ("left", 0.05)
    for number, line in enumerate(title):
        top = 1 - (0.22 + _TITLE_INCHES * number) / height
        figure.text(at, top, line, ha=side, va="top", size=17, weight="bold", **writes)
    room = 1 - (0.4 + _TITLE_INCHES * len(title)) / height
    axes = figure.add_axes((0.05, 0.02, 0.9, room))
    _draw_bars(axes, what.bars, locale, writes)
    picture = io.BytesIO()
    figure.savefig(picture, format="png")
    return picture.getvalue()


def _draw_bars(axes: "Axes", bars: Sequence[tuple[str, int]], locale: Locale, writes: Mapping[str, Any]) -> None:
    """One below the other, its label above it: long words have the whole width."""
    whole = sum(count for _, count in bars) or 1
    most = max(count for _, count in bars) or 1
    from_right = locale.text_direction == "rtl"
    side, other = ("right", "left") if from_right else ("left", "right")
    for place, (label, count) in enumerate(bars):
        colour = MOST_GIVEN if count == most else BAR
        axes.barh(place + 0.2, 1, height=0.34, color=REST)
        axes.barh(place + 0.2, count / whole, height=0.34, color=colour)  # of the whole, as the number beside it
        number = format_decimal(count, locale=locale, numbering_system="default")
        share = format_percent(count / whole, locale=locale, numbering_system="default")
        numbers = _letters(f"{number}   {share}").translate(_digits(locale))
        axes.text(0, place - 0.06, _letters(label), ha=side, va="bottom", size=15, **writes)
        axes.text(1, place - 0.06, numbers, ha=other, va="bottom", size=15, weight="bold", **writes)
    axes.set_ylim(len(bars) - 0.5, -0.5)
    axes.set_xlim(*((1, 0) if from_right else (0, 1)))
    axes.axis("off")


def _letters(text: str) -> str:
    """Without what our fonts do not draw: faces, and marks of direction, which a line drawn by itself does not need."""
    seen = (each for each in text if each in _JOINERS or unicodedata.category(each) not in ("So", "Cf"))
    return "".join(seen).strip()


def _digits(locale: Locale) -> Mapping[int, str]:
    """Our digits as this language writes them: Babel knows which those are, and does not write them."""
    zero = _ZEROS.get(locale.default_numbering_system)
    if zero is None:
        return {}
    return {ord(str(digit)): chr(ord(zero) + digit) for digit in range(10)} | {ord("%"): "\u066a"}


@lru_cache(maxsize=32)
def _locale(language: Language) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except UnknownLocaleError:
        return Locale.parse("en_001")
