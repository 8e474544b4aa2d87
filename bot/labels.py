"""Labels: an option's words, typed in place of pressing its button, in any of our languages."""

import re

from bot.folding import fold
from bot.texts import Texts
from storage.choices import ChoiceSet
from storage.outgoing import BACK, Option, Phrase

# "Oui, tout effacer" is also answered by "oui", and "دری (Dari)" by "dari".
_BETWEEN_PARTS = re.compile(r"[,،()]")
# A longer label is a sentence of its own, such as a sample question.
_LONGEST_WITH_PARTS = 40


class Labels:
    """Finds the option that someone means by its label, as it was shown or in another language of ours."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def named(self, choice_set: ChoiceSet, typed: str) -> str | None:
        """The option of this set that ``typed`` (folded) names; None for none, or where several have that name."""
        shown = dict(choice_set.shown)
        labels = {
            option.id: [shown[option.id], *self._in_every_language(choice_set.step, option)]
            for option in choice_set.options
            if option.id in shown
        }
        for spellings in (_whole, _parts):
            named = [
                option for option, each in labels.items() if typed in {s for label in each for s in spellings(label)}
            ]
            if named:
                return named[0] if len(named) == 1 else None
        return None

    def _in_every_language(self, step: str, option: Option) -> list[str]:
        """Its label in each language, and its other names; none for one that is no text of ours, such as a name."""
        match option.label:
            case None:
                message, attribute = ("back-label", None) if option.id == BACK else (step, option.id)
            case Phrase(name):
                message, attribute = name, None
            case _:
                return []
        having = [each for each in self._texts.languages if self._texts.has(each, message, attribute)]
        labels = [self._texts.text(language, message, attribute=attribute) for language in having]
        return labels + self._also_called(message if attribute is None else option.id)

    def _also_called(self, what: str) -> list[str]:
        """The other names of what a label calls: "cuisinier", "кухар", "ashpaz" for a kitchen."""
        also = f"also-{what.removeprefix('topic-')}"
        lists = [self._texts.text(each, also) for each in self._texts.languages if self._texts.has(each, also)]
        return [name for names in lists for name in names.split(",")]


def _whole(label: str) -> set[str]:
    return {fold(label)}


def _parts(label: str) -> set[str]:
    if len(label) > _LONGEST_WITH_PARTS:
        return set()
    return {fold(part) for part in _BETWEEN_PARTS.split(label)} - {""}
