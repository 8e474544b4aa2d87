"""Words about papers, benefits and law are noticed in every language, and everyday words are not."""

from pathlib import Path

import pytest

from bot.law import load
from tests.made_once import about_law
from tests.samples import noticed, passed_over

NOTHING_AT_ALL = ["", "؟؟؟", "🙂"]


@pytest.mark.parametrize("text", noticed("law"))
def test_what_is_about_the_law_is_noticed(text: str) -> None:
    """An old rule, believed, can cost someone their papers."""
    assert about_law()(text)


@pytest.mark.parametrize("text", [*passed_over("law"), *NOTHING_AT_ALL])
def test_what_is_not_goes_without(text: str) -> None:
    """Counsellors who had to look at everything would look at nothing."""
    assert not about_law()(text)


def test_without_a_list_the_program_does_not_start(tmp_path: Path) -> None:
    """A promise to readers that nobody keeps must be noticed at once."""
    with pytest.raises(FileNotFoundError, match="law"):
        load(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        "law = [",
        "law = []",
        'law = ["…"]\neveryday = []',
        "law = [1]\neveryday = []",
        "law = []\neveryday = []\nlaws = []",
    ],
)
def test_a_list_that_cannot_be_read_is_named(tmp_path: Path, content: str) -> None:
    """Whoever edits a list in a text editor hears which file it was."""
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "law.toml").write_text(content, "utf-8")
    with pytest.raises(ValueError, match=r"law\.toml"):
        load(tmp_path)
