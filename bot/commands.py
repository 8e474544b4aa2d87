"""Commands, with their slash or as a whole message in any of our languages ("stop", "menu", "aide")."""

from collections.abc import Iterable

from bot.folding import fold
from bot.numbers import link_code
from bot.texts import Texts
from storage.masked import Words

# Navigation that every conversation has; the router's own.
NAVIGATION = ("back", "next")

_START = "start"
_LONGEST_TYPED = 40


class CommandWords:
    """What people type for each command."""

    def __init__(self, texts: Texts, commands: Iterable[str]) -> None:
        self.texts = texts
        self._typed: dict[str, str] = {}
        for name in sorted({*commands, *NAVIGATION}):
            for language in texts.languages:
                if texts.has(language, f"typed-{name}"):
                    for word in texts.text(language, f"typed-{name}").split(","):
                        self._typed.setdefault(fold(word), name)

    def read(self, words: Words) -> tuple[str, Words | None] | None:
        """The command of this message and the words after it; None if it is no command.

        Without the slash only the whole message counts; ``start CODE`` alone may carry its code, and a code that
        links two apps may stand alone.
        """
        text = words.text.strip()
        if not text:
            return None
        if text.startswith("/"):
            return _with_slash(text)
        parts = text.split()
        code = link_code(text.removeprefix(parts[0]) if parts[0].lower() == _START else text)
        if code:
            return _START, Words(code)
        if parts[0].lower() == _START and len(parts) == 2:  # noqa: PLR2004  # the word and its code
            return _START, Words(parts[1])
        name = self._typed.get(fold(text), "") if len(text) < _LONGEST_TYPED else ""
        return (name, None) if name else None


def _with_slash(text: str) -> tuple[str, Words | None]:
    name, *rest = text[1:].split(maxsplit=1)[:2] or [""]
    name = name.partition("@")[0].lower()
    words = rest[0].strip() if rest else None
    return name, Words((name == _START and link_code(words)) or words) if words else None
