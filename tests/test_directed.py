"""Sentences put together of others stand in the order in which they were said, from the right as from the left."""

import pytest

from bot.directed import from_the_right
from bot.texts import Texts
from storage.vocabulary import Language

LEFT, RIGHT, END, FROM_THE_RIGHT = "\u2068", "\u2067", "\u2069", "\u200f"
REASONS = {"main": "same-trade", "aim": "job", "years": "long", "language": "none", "again": "no"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"لماذا: {LEFT}{LEFT}أولًا.{END}{LEFT} ثانيًا.{END}{END}",
            f"لماذا: {RIGHT}{LEFT}أولًا.{END}{LEFT} ثانيًا.{END}{END}",
            id="nothing but parts",
        ),
        pytest.param(
            f"{LEFT}{LEFT}المطبخ{END} ({LEFT}2{END}){END} ✓",
            f"{RIGHT}{LEFT}المطبخ{END} ({LEFT}2{END}){END} ✓",
            id="signs between parts are no letters",
        ),
        pytest.param(
            f"{LEFT}Chez {LEFT}كريم{END}{END}, وقت", f"{LEFT}Chez {LEFT}كريم{END}{END}, وقت", id="its own letters tell"
        ),
        pytest.param(f"{LEFT}Yusuf{END}", f"{LEFT}Yusuf{END}", id="one name on a button"),
        pytest.param(
            f"{LEFT}خطتكم{END}\n{LEFT}2{END}",
            f"{FROM_THE_RIGHT}{LEFT}خطتكم{END}\n{LEFT}2{END}",
            id="lines of nothing but parts",
        ),
        pytest.param(f"كريم{END} {LEFT}كلام", f"كريم{END} {LEFT}كلام", id="marks without their other half"),
    ],
)
def test_what_has_no_letter_of_its_own_runs_from_the_right(text: str, told: str) -> None:
    """A device would begin it from the left: the last reason would be read first."""
    assert from_the_right(text) == told


def test_only_languages_from_the_right_are_told() -> None:
    """French and Tigrinya begin on the left by themselves."""
    texts = Texts(Language("fr"))
    arguments = {"kind": "x", "what": texts.text(Language("ar"), "why-you", REASONS), "state": "x"}
    assert RIGHT in texts.text(Language("ar"), "opening-line", arguments)
    assert RIGHT not in texts.text(Language("fr"), "opening-line", arguments)
