"""What a machine must not touch: links, addresses, numbers, dates and names are marks while it translates.

A mark is capital letters around a number (``XQ7Z``): engines copy it like a product code, where brackets and
rare signs get lost or spaced out. Dates written in figures are kept whole; in "3 mars 2026" the figures are
kept and the month is translated.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from bot.translation import Rubbish
from bot.translation.languages import same_language

# Read more loosely than written: some engines change case, add a space, or write figures of the other script.
_MARK: Final = re.compile(r"X ?Q ?(\d{1,4}) ?Z", re.IGNORECASE)

_ENDINGS: Final = "fr|com|org|net|eu|info|be|ch|de|uk|io|me|app|gouv|paris"
_LATIN: Final = "A-Za-zÀ-ɏ"
_SPACE: Final = " \u00a0\u202f"
# Every pattern advances by at least one sign and never reads a sign twice, so a long text takes linear time.
_PATTERNS: Final = (
    # Links end before the sentence's own punctuation.
    r"""(?i:https?://|www\.)[^\s<>«»"]*[^\s<>«»".,;:!?…)\]}'’،؛؟۔।]""",
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    rf"""(?i:(?<![\w.@/-])(?:[a-z0-9-]+\.)+(?:{_ENDINGS})(?![\w-])(?:/[^\s<>«»"]*[^\s<>«»".,;:!?…)\]}}'’])?)""",
    r"\{[^{}\s]{1,40}\}",  # a variable of the programme's own texts
    f"(?i:{_MARK.pattern.replace('(', '(?:')})",  # somebody wrote what looks like a mark of ours
    r"(?<!\w)@\w{2,}",
    r"(?<!\w)[A-Z]{1,4}-?\d{1,6}(?!\w)",  # B1, CAP-2: levels, forms, rooms
    rf"(?<![{_LATIN}\d])\d{{1,2}}[{_SPACE}]?[hH](?:[{_SPACE}]?\d{{2}})?(?![{_LATIN}\d])",  # 14h30
    # Telephone numbers, amounts, dates in figures; "1er" and "2nd" are left to the engine.
    (
        rf"(?<![{_LATIN}\d])(?>\+?\d+(?:(?:[{_SPACE}.,:/'’٫٬‑–-]|[{_SPACE}]?\(0\)[{_SPACE}]?)\d+)*)"
        rf"(?![{_LATIN}])(?:[{_SPACE}]?[%٪€$£°])?"
    ),
)
_KEPT: Final = "|".join(_PATTERNS)


@dataclass(frozen=True, slots=True, repr=False)
class Protected:
    """A text that can be given to a machine, and what stands behind its marks."""

    text: str
    kept: tuple[str, ...]

    def __repr__(self) -> str:
        return f"‹protected text, {len(self.kept)} marks›"

    @property
    def has_words(self) -> bool:
        """Whether anything but marks, figures, signs and emoji is left to translate."""
        return has_words(self.text)

    def restore(self, answer: str) -> str:
        """The machine's answer with everything back in place, as it was written.

        Raises ``Rubbish`` unless each mark came back exactly once, and no other.
        """
        found = sorted(int(number) for number in _MARK.findall(answer))
        if found != list(range(1, len(self.kept) + 1)):
            raise Rubbish("marks")
        return _MARK.sub(lambda mark: self.kept[int(mark[1]) - 1], answer)


def protect(text: str, names: Collection[str] = ()) -> Protected:
    """The text with marks for what must stay; ``names`` are found as whole words, written as given."""
    kept: list[str] = []

    def mark(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"XQ{len(kept)}Z"

    return Protected(re.sub(_with_names(names), mark, text), tuple(kept))


def has_words(text: str) -> bool:
    """Whether there are letters besides marks."""
    return any(sign.isalpha() for sign in _MARK.sub("", text))


def needs_translation(text: str, source: str, target: str) -> bool:
    """Whether it makes sense to send a text: not when it is empty, emoji, a link, or in the reader's language."""
    return not same_language(source, target) and protect(text).has_words


def _with_names(names: Collection[str]) -> str:
    longest_first = sorted({name.strip() for name in names if len(name.strip()) > 1}, key=len, reverse=True)
    if not longest_first:
        return _KEPT
    # After links and addresses, which may hold a name, and before figures, which a name may hold.
    return f"{_KEPT}|(?<!\\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\\w)"
