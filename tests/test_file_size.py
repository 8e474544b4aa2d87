"""How large a file is, as its reader would say it: whoever pays for each megabyte decides by it."""

import pytest

from bot.texts import file_size
from storage.vocabulary import Language


@pytest.mark.parametrize(
    ("size", "language", "said"),
    [
        (1_234_567, "fr", ("mb", "1,2")),
        (15_728_640, "en", ("mb", "15.7")),
        (1_234_567, "fa-AF", ("mb", "۱٫۲")),
        (3_000_000, "ps", ("mb", "۳")),
        (1_234_567, "uk", ("mb", "1,2")),
        (949_000, "fr", ("kb", "949")),
        (950_000, "fr", ("mb", "1")),
        (12, "ti", ("kb", "1")),
        (0, "xx", ("kb", "1")),
    ],
)
def test_it_is_said_in_the_numerals_and_signs_of_the_language(size: int, language: str, said: tuple[str, str]) -> None:
    """A comma that is read as a point makes a thousand of one."""
    assert file_size(size, Language(language)) == said
