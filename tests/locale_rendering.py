"""Every text as Fluent makes it: with numbers that grammars treat differently, with each word the code chooses by."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from fluent.syntax import ast

from bot.messages import Messages
from tests.locale_files import Fault, Texts, read
from tests.locale_patterns import keys, selections, variables
from tests.locale_structure import counts

NUMBERS = (0, 1, 2, 5, 21)
WORDS = "Яна می‌نویسد"


def rendering_faults(folder: Path) -> list[Fault]:
    """Texts that Fluent can't make without a remark, or of which nothing is left."""
    messages, texts = Messages(folder), read(folder).texts
    return [
        text.fault(f"{arguments}: {errors or 'is empty'}")
        for key, text in texts.items()
        if not key.startswith("-")
        for arguments in samples(text.pattern, texts)
        for words, errors in [_rendered(messages, key, arguments)]
        if errors or not words.strip()
    ]


def samples(pattern: ast.Pattern, texts: Texts) -> Iterator[dict[str, str | int]]:
    """Arguments of every kind that this text may get, in every combination."""
    possible: dict[str, tuple[str | int, ...]] = dict.fromkeys(sorted(variables(pattern, texts)), (WORDS,))
    for name, select in selections(pattern):
        possible[name] = NUMBERS if counts(select) else (*keys(select), "something-new")
    for values in product(*possible.values()):
        yield dict(zip(possible, values, strict=True))


def _rendered(messages: Messages, key: str, arguments: dict[str, str | int]) -> tuple[str, list[Exception]]:
    name, _, label = key.partition(".")
    message = messages.get(name)
    assert message is not None
    pattern = message.attributes[label] if label else message.value
    assert pattern is not None
    try:
        return messages.format(pattern, arguments)
    except RecursionError as error:  # it refers to itself
        return "", [error]
