"""Which language words are written in: by their letters, and by py3langid where several of ours share these.

Only among the languages that we speak. Where there is too little to judge by, or no clear lead, it is the
person's own; whoever writes another language than their own is told which was understood.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from storage.vocabulary import Language

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# py3langid answers to anything, "ok" and "1234" too: of fewer words and letters nothing is made.
_FEWEST_WORDS = 3
_FEWEST_LETTERS = 12
_CLEAR_LEAD = 0.8  # of the probability, among the languages that share these letters


class LanguageDetector:
    """Tells the programme's languages apart; py3langid and its model (0.5 s, 100 MB) wait until they are needed."""

    def __init__(self, languages: Sequence[Language], programme_language: Language) -> None:
        """``programme_language``: meant by those who write neither in their own letters nor clearly in a language."""
        self._script_of = {language: _script_of(language) for language in languages}
        self._programme_language = programme_language

    def written_in(self, text: str, own: Language) -> Language:
        """The language of a text by someone who reads ``own``."""
        script = _script(text)
        sharing = [language for language, its in self._script_of.items() if its == script]
        clear = self._clearly(text, sharing) if len(sharing) > 1 else None
        if clear or not sharing or own in sharing:
            return clear or own
        return self._programme_language if self._programme_language in sharing else sharing[0]

    def _clearly(self, text: str, among: Sequence[Language]) -> Language | None:
        """The one of these languages that leads clearly, where there is enough to judge by."""
        letters = sum(character.isalpha() for character in text)
        if letters < _FEWEST_LETTERS and len(text.split()) < _FEWEST_WORDS:
            return None
        chances = dict(self._model.rank(text))
        if any(_primary(language) not in chances for language in among):
            return None  # one that the model does not know: it may be that one
        best = max(among, key=lambda language: chances[_primary(language)])
        total = sum(chances[_primary(language)] for language in among)
        return best if chances[_primary(best)] > _CLEAR_LEAD * total else None

    @cached_property
    def _model(self) -> "LanguageIdentifier":
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

        model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        model.set_languages({_primary(language) for language in self._script_of} & set(model.labels))
        return model


def _script(text: str) -> str | None:
    """The writing system of most of its letters, by Unicode's names of them; None where there are none."""
    letters = Counter(unicodedata.name(letter, "LATIN").split()[0] for letter in text if letter.isalpha())
    return max(letters, key=letters.__getitem__) if letters else None


def _script_of(language: Language) -> str:
    """A language's writing system: that of its own name for itself."""
    try:
        name = Locale.parse(language, sep="-").get_language_name()
    except UnknownLocaleError:
        name = None
    return _script(name or "") or "LATIN"


def _primary(language: Language) -> str:
    return language.partition("-")[0]
