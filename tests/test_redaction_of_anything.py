"""Whatever is written, and however: numbers go, words stay, and once is enough."""

import unicodedata
from collections.abc import Callable

from hypothesis import example, given, settings
from hypothesis import strategies as st

from handlers.redaction import RemovedKind, redacted
from tests.test_redaction_of_numbers import ORDINARY, PHONES


def in_script(number: str, zero: str) -> str:
    return "".join(chr(ord(zero) + int(sign)) if sign.isdecimal() else sign for sign in number)


def by_twos(number: str, between: str) -> str:
    return between.join(number[at : at + 2] for at in range(0, len(number), 2))


NOTATIONS: dict[str, Callable[[str], str]] = {
    "together": lambda number: number,
    "spaces": lambda number: by_twos(number, " "),
    "dots": lambda number: by_twos(number, "."),
    "hyphens": lambda number: by_twos(number, "-"),
    "slashes": lambda number: by_twos(number, "/"),
    "lines": lambda number: by_twos(number, "\n"),
    "single": " ".join,
    "unseen": "\u200b".join,
    "plus": lambda number: f"+33 {number[1]} {by_twos(number[2:], ' ')}",
    "plus and zero": lambda number: f"+33 (0){number[1:]}",
    "double zero": lambda number: f"0033{number[1:]}",
    "persian": lambda number: in_script(by_twos(number, " "), "۰"),
    "arabic": lambda number: in_script(number, "٠"),
    "full width": lambda number: in_script(by_twos(number, "-"), "０"),
    "keycaps": lambda number: "".join(f"{digit}\ufe0f\u20e3" for digit in number),
}
WORDS = ["merci", "je suis", "pour", "سلام", "برای من", "است", "Дякую", "мене звати", "будь ласка", "!", "،", ":", "\n"]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(st.from_regex(r"0[67][0-9]{8}", fullmatch=True), st.sampled_from(sorted(NOTATIONS)), SENTENCES, SENTENCES)
@example("0610111215", "slashes", "le", "")
@example("0612202018", "dots", "le", "")
@example("0620002000", "spaces", "", "euros")
def test_no_french_mobile_number_gets_through(number: str, notation: str, before: str, after: str) -> None:
    result = redacted(f"{before} {NOTATIONS[notation](number)} {after}")
    assert not any(sign.isdecimal() for sign in result.text)
    assert result.text.startswith(before)
    assert result.text.endswith(after)
    assert result.removed == {RemovedKind.PHONE}


PIECES = [
    *PHONES.values(),
    *ORDINARY.values(),
    *WORDS,
    *"0123456789+-./:@ ,()\n",
    "@a",
    "a.com",
    "gouv.fr/",
    "rue Hugo",
]


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=12).map("".join))
def test_redacting_again_changes_nothing(text: str) -> None:
    once = redacted(text)
    again = redacted(once.text)
    assert again.text == once.text
    assert again.removed == frozenset()


def could_be_part(sign: str) -> bool:
    """Whether a character reads as a digit, a dot, an "@" or the slashes and colons of a link."""
    return any(part.isnumeric() or part in "@./:。۔٫⁄∕" for part in unicodedata.normalize("NFKD", sign)) or sign == "🔟"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["N", "Cs"])).filter(lambda text: not any(map(could_be_part, text))))
@example("آدرس من را بپرس، خیابان نمی‌گویم")
@example("Je m'appelle Amina, j'habite à Paris, rue Victor Hugo 👋🏽")
def test_text_without_digits_dots_or_at_signs_is_untouched(text: str) -> None:
    """Marks that nobody sees stay too: Persian needs its half-space."""
    result = redacted(text)
    assert result.text == text
    assert result.removed == frozenset()
