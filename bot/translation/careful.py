"""An engine that is asked only what is worth asking, and believed only what can be a translation."""

from collections.abc import Collection, Sequence
from typing import Final

from bot.translation import Engine, Rubbish, Translation
from bot.translation.languages import same_language
from bot.translation.protected import Protected, has_words, protect
from storage.masked import Name, Words

# Between two writing systems a short text may grow a lot; a machine that repeats itself grows without end.
_GROWTH: Final = 4
_ALWAYS_ALLOWED: Final = 100
_PAGE: Final = ("<!doctype", "<html", "<body")


class Careful:
    """Protects what must not change, leaves out what needs no translation, and checks what comes back.

    It is an ``Engine`` itself. What it finds wrong with one text is not counted against the engine.
    """

    def __init__(self, engine: Engine) -> None:
        self.name = engine.name
        self._engine = engine

    async def translate(self, texts: Sequence[str], source: str, target: str, names: Collection[str] = ()) -> list[str]:
        """As ``Engine``; ``names`` of people stay as they are written. All texts, or ``NotAvailable``."""
        translated = list(texts)
        asked = {} if same_language(source, target) else _worth_asking(texts, names)
        if asked:
            answers = await self._engine.translate([each.text for each in asked.values()], source, target)
            if len(answers) != len(asked):
                raise Rubbish("wrong-length")
            for (place, protected), answer in zip(asked.items(), answers, strict=True):
                translated[place] = _believed(texts[place], protected, answer)
        return translated

    async def translation(self, words: Words, source: str, target: str, names: Collection[Name] = ()) -> Translation:
        """One person's words for one reader. Raises ``NotAvailable``."""
        kept = [name.text for name in names]
        if same_language(source, target) or not protect(words.text, kept).has_words:
            return Translation(words, source, target, None)
        [text] = await self.translate([words.text], source, target, kept)
        return Translation(Words(text), source, target, self.name)

    async def close(self) -> None:
        await self._engine.close()


def _worth_asking(texts: Sequence[str], names: Collection[str]) -> dict[int, Protected]:
    every = enumerate(protect(text, names) for text in texts)
    return {place: protected for place, protected in every if protected.has_words}


def _believed(text: str, protected: Protected, answer: str) -> str:
    if not has_words(answer):
        raise Rubbish("empty")
    if any(sign in answer.lower() and sign not in text.lower() for sign in _PAGE):
        raise Rubbish("page")
    restored = protected.restore(answer)
    if len(restored) > _GROWTH * len(text) + _ALWAYS_ALLOWED:
        raise Rubbish("too-long")
    return restored
