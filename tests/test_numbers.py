"""A number counts as a choice only when it is all that someone wrote."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.numbers import chosen_number

# The zero of every script that counts in tens.
ZEROS = [chr(point) for point in range(sys.maxunicode + 1) if unicodedata.decimal(chr(point), None) == 0]


def written(number: int, zero: str, width: int = 0) -> str:
    return "".join(chr(ord(zero) + int(digit)) for digit in f"{number:0{width}}")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("2", 2, id="ascii"),
        pytest.param("0", 0, id="zero"),
        pytest.param("٢", 2, id="arabic"),
        pytest.param("۲", 2, id="persian"),
        pytest.param("২", 2, id="bengali"),
        pytest.param("௨", 2, id="tamil"),
        pytest.param("２", 2, id="full-width"),
        pytest.param("۱۲", 12, id="two-digits"),
        pytest.param("007", 7, id="leading-zeros"),
        pytest.param("999", 999, id="three-digits"),
        pytest.param("  3 \n", 3, id="spaces-around"),
        pytest.param("2)", 2, id="bracket-after"),
        pytest.param("2.", 2, id="dot-after"),
        pytest.param("۲)", 2, id="persian-bracket-after"),
        pytest.param("1️⃣", 1, id="keycap"),
        pytest.param("1⃣", 1, id="keycap-without-its-selector"),
        pytest.param("1️⃣2️⃣", 12, id="two-keycaps"),
        pytest.param("0️⃣", 0, id="keycap-zero"),
        pytest.param("🔟", 10, id="keycap-ten"),
        pytest.param("\u200f۲\u200f", 2, id="direction-marks-around"),
        pytest.param("\u20682\u2069", 2, id="isolated"),
    ],
)
def test_a_number_alone_is_a_choice(text: str, number: int) -> None:
    assert chosen_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("   ", id="spaces"),
        pytest.param("2 ans en cuisine", id="words-after"),
        pytest.param("le 2", id="words-before"),
        pytest.param("²", id="superscript"),
        pytest.param("½", id="half"),
        pytest.param("፲", id="ethiopic-ten"),
        pytest.param("፩", id="ethiopic-one"),
        pytest.param("①", id="circled"),
        pytest.param("Ⅱ", id="roman"),
        pytest.param("二", id="chinese"),
        pytest.param("1 2", id="two-numbers"),
        pytest.param("1\n2", id="two-lines"),
        pytest.param("1,2", id="list"),
        pytest.param("1.5", id="decimal"),
        pytest.param("-1", id="negative"),
        pytest.param("+1", id="plus"),
        pytest.param("1000", id="four-digits"),
        pytest.param("2).", id="two-marks-after"),
        pytest.param("(2)", id="bracket-before"),
        pytest.param(")", id="bracket-alone"),
        pytest.param("1۲", id="two-scripts"),
        pytest.param("🔟1", id="ten-and-one"),
        pytest.param("🔟🔟", id="ten-ten"),
        pytest.param("\u20e3", id="keycap-of-nothing"),
        pytest.param("#️⃣", id="keycap-of-no-digit"),
        pytest.param("/2", id="command"),
        pytest.param("2️⃣ ans", id="keycap-in-words"),
        pytest.param("٪", id="percent"),
    ],
)
def test_anything_else_is_words(text: str) -> None:
    assert chosen_number(text) is None


@given(st.integers(0, 999), st.sampled_from(ZEROS), st.integers(0, 3), st.sampled_from(["", ")", "."]))
def test_every_script_that_counts_in_tens_is_read(number: int, zero: str, width: int, after: str) -> None:
    assert chosen_number(f" {written(number, zero, width)}{after} ") == number


def test_every_decimal_digit_of_unicode_is_read() -> None:
    for zero in ZEROS:
        assert [chosen_number(written(digit, zero)) for digit in range(10)] == list(range(10))


@given(st.integers(0, 99), st.text(st.characters(categories=["L"]), min_size=1))
def test_a_number_with_a_word_is_words(number: int, word: str) -> None:
    assert chosen_number(f"{number} {word}") is None
    assert chosen_number(f"{word} {number}") is None


@given(st.text())
def test_whatever_is_written_gives_a_small_number_or_nothing(text: str) -> None:
    number = chosen_number(text)
    assert number is None or 0 <= number <= 999
