"""What is wrong with the texts of ``locales/``: one look at every language, beside the one it is translated from.

locale_files      what the files hold, and what Fluent would leave out without a word
locale_patterns   what one text can become
locale_structure  files, messages, labels, variables and choices: the same in every language
locale_wording    length, letters, direction, numbers to call, words to type

Beside it: locale_code (with locale_sayings and locale_steps), whether the code and the texts speak of the same;
locale_rendering, whether Fluent can make each text; locale_pseudo, a language that nobody speaks.
"""

from collections.abc import Iterator
from pathlib import Path

from tests import locale_structure as structure
from tests import locale_wording as wording
from tests.locale_files import Fault, read_all

LOCALES = Path(__file__).parent.parent / "locales"
SOURCE = "fr"


def faults(locales: Path, source: str = SOURCE) -> list[Fault]:
    """Everything wrong in a folder of locales; [] when all is well."""
    return list(_faults(locales, source))


def _faults(locales: Path, source: str) -> Iterator[Fault]:
    folders = read_all(locales)
    yield from structure.missing_languages(folders, source)
    yield from wording.typed_words(folders)
    original = folders.get(source)
    for folder in folders.values():
        yield from folder.faults
        yield from structure.known_references(folder)
        yield from structure.whole_plurals(folder)
        yield from wording.lengths(folder)
        yield from wording.characters(folder)
        yield from wording.blanks(folder)
        yield from wording.directions(folder)
        if original and folder is not original:
            yield from structure.same_files(folder, original)
            yield from structure.same_texts(folder, original)
            yield from structure.same_variables(folder, original)
            yield from structure.same_choices(folder, original)
            yield from wording.numbers_to_call(folder, original)
