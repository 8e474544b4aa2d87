"""Words that call for a counsellor's look: about papers, benefits and law; and those of people who exploit others.

The phrases stand in ``locales/*/law.toml`` and ``locales/*/unfair.toml``, each file explaining how they are written.
Every list is read whatever the person's language. Nothing hangs on a phrase that is missed but a second look: the
lists are short, and plain.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bot.folding import fold

_ANY_ENDING = "*"


def load(locales: Path, name: str = "law") -> Callable[[str], bool]:
    """Whether a text is about what the lists of this name are about, in any language; to be read once at the start.

    Raises ``ValueError`` naming the file where one cannot be read, and ``FileNotFoundError`` where there is none.
    """
    files = sorted(locales.glob(f"*/{name}.toml"))
    if not files:
        msg = f"no {name}.toml in any folder of {locales}"
        raise FileNotFoundError(msg)
    lists = [_lists(file, name) for file in files]
    meant = _any_of(phrase for phrases, _ in lists for phrase in phrases)
    everyday = _any_of(phrase for _, phrases in lists for phrase in phrases)

    def is_meant(text: str) -> bool:
        return meant.search(everyday.sub(" ", fold(text))) is not None

    return is_meant


def _lists(file: Path, name: str) -> tuple[list[str], list[str]]:
    """The phrases of a file, and those that only look like one."""
    try:
        content = tomllib.loads(file.read_text("utf-8"))
        phrases, everyday = content.pop(name), content.pop("everyday")
        empty = [each for each in (*phrases, *everyday) if not fold(each)]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        msg = f"{file}: {error}"
        raise ValueError(msg) from error
    if content or empty:
        msg = f"{file} holds two lists of phrases, {name} and everyday"
        raise ValueError(msg)
    return phrases, everyday


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """The longest first, as whole words; one that nothing matches where there are none."""
    patterns = sorted({"".join(_pieces(phrase)) for phrase in phrases}, key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns) or '(?!)'})(?!\S)")


def _pieces(phrase: str) -> Iterator[str]:
    for number, word in enumerate(phrase.split()):
        if number:
            yield r"\s+"
        yield re.escape(fold(word)).replace(r"\ ", r"\s+")
        if word.endswith(_ANY_ENDING):
            yield r"\S*"
