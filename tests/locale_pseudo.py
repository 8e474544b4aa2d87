"""A language that nobody speaks: made of another, with accents and longer, to see what a new language needs."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from tests.locale_files import Text, Texts, read
from tests.locale_patterns import length, nodes, references, spellings
from tests.locale_wording import longest_allowed

PSEUDO = "xx-pseudo"

_ACCENTS = str.maketrans("aceinouyACEINOUY", "äçëïñöüÿÄÇËÏÑÖÜŸ")
_NO_BREAK = str.maketrans("\u00a0\u202f", "  ")  # the first language's own habit
_MORE = 0.4
_NO_LIMIT = 10_000


def pseudo(text: str, more: float = _MORE) -> str:
    """``text`` with accents, and longer by ``more`` of its length; without letters, as it is."""
    plain = text.translate(_NO_BREAK)
    if not any(map(str.isalpha, plain)):
        return plain
    words = plain.rstrip()
    return words.translate(_ACCENTS) + "ö" * int(len(words) * more) + plain[len(words) :]


def write_pseudo(source: Path, target: Path) -> None:
    """A folder like ``source``, every text longer by 40 %, or as far as it may be."""
    shutil.copytree(source, target)
    texts = read(source).texts
    rooms = _rooms(texts)
    for path in target.glob("*.ftl"):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                for key, pattern in _patterns(entry):
                    if not texts[key].names:
                        _lengthen(pattern, rooms[key] / _length(texts[key], texts) - 1)
        path.write_text(FluentSerializer().serialize(resource), encoding="utf-8")


def _rooms(texts: Texts) -> dict[str, int]:
    """How long each text may be; what stands on a button, no longer than the button's label."""
    rooms = {key: longest_allowed(key) or _NO_LIMIT for key in texts}
    for key, text in texts.items():
        for referred in references(text.pattern):
            rooms[referred] = min(rooms[referred], rooms[key])
    return rooms


def _patterns(message: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    if message.value:
        yield message.id.name, message.value
    for label in message.attributes:
        yield f"{message.id.name}.{label.id.name}", label.value


def _length(text: Text, texts: Texts) -> int:
    return max([1, *map(length, spellings(text.pattern, texts))])


def _lengthen(pattern: ast.Pattern, at_most: float) -> None:
    for element in nodes(pattern, ast.TextElement):
        element.value = pseudo(element.value, min(_MORE, at_most))
