"""Pictures of answers: drawn in every script of ours, from the right where people read so."""

import io
from collections.abc import Sequence

import pytest
from PIL import Image

from bot import chart
from bot.chart import Bars, drawn
from storage.vocabulary import Language

ANSWERS: Sequence[tuple[str, str, str]] = (
    ("fr", "Comment ça va ?", "🙂 Bien"),
    ("ar", "كيف حالكم في البرنامج؟", "🙂 جيد"),
    ("fa-AF", "جلسه‌ها چطور بود؟", "🙂 خوب"),
    ("ps", "غونډه څنګه وه؟", "🙂 ښه"),
    ("ti", "ኣኼባ ከመይ ነበረ?", "🙂 ጽቡቕ"),
    ("uk", "Як пройшла зустріч?", "🙂 Добре"),
)
_RIGHT_TO_LEFT = ("ar", "fa-AF", "ps")


def picture(language: str, what: Bars) -> Image.Image:
    png = drawn(what, Language(language))
    assert png
    return Image.open(io.BytesIO(png)).convert("RGB")


@pytest.mark.filterwarnings("error:Glyph")
@pytest.mark.parametrize(("language", "title", "answer"), ANSWERS, ids=[each[0] for each in ANSWERS])
def test_it_is_drawn_in_every_script_with_bars_from_where_people_read(language: str, title: str, answer: str) -> None:
    """No letter is missing, and nobody reads it the wrong way round."""
    shown = picture(language, Bars(title, [(answer, 1), (answer, 4)]))
    assert shown.height > 300
    assert shown.width > 900
    bar = _row_of_bar(shown)
    at_left, at_right = bar[int(shown.width * 0.08)], bar[int(shown.width * 0.92)]
    assert (at_right if language in _RIGHT_TO_LEFT else at_left) == _rgb(chart.BAR)
    assert (at_left if language in _RIGHT_TO_LEFT else at_right) == _rgb(chart.REST)


def test_a_long_question_takes_several_lines_and_nine_answers_have_room() -> None:
    """A question of 300 letters is read on a phone without being cut."""
    short = picture("fr", Bars("Quoi ?", [("Oui", 1)]))
    long = picture("fr", Bars("Une question très longue " * 12, [(f"Réponse {each}", each) for each in range(9)]))
    assert long.width == short.width
    assert long.height > 4 * short.height


def test_nobody_answered_and_it_is_drawn_all_the_same() -> None:
    """Nought of nought is no mistake."""
    assert picture("fr", Bars("Quoi ?", [("Oui", 0), ("Non", 0)])).height > 300


def test_without_letters_there_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Boxes in place of letters would be worse than words alone."""
    monkeypatch.setattr(chart, "FONTS", ("No such letters",))
    assert drawn(Bars("Quoi ?", [("Oui", 1)]), Language("fr")) is None


def _row_of_bar(shown: Image.Image) -> list[tuple[int, ...]]:
    """The first row of dots, from above, that goes through a bar."""
    middle = shown.width // 2
    for y in range(shown.height):
        if shown.getpixel((middle, y)) == _rgb(chart.REST):
            return [_dot(shown, x, y + 5) for x in range(shown.width)]
    raise AssertionError("there is no bar")


def _dot(shown: Image.Image, x: int, y: int) -> tuple[int, ...]:
    dot = shown.getpixel((x, y))
    assert isinstance(dot, tuple)
    return dot


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))
