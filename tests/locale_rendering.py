"""Every text as Fluent makes it: with numbers that grammars treat differently, with each word the code chooses by."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from tests.locale_files import Fault, Texts, read
from tests.locale_patterns import keys, selections, variables
from tests.locale_structure import counts

NUMBERS = (0, 1, 2, 5, 21)
WORDS = "Яна می‌نویسد"


def rendering_faults(folder: Path) -> list[Fault]:
    """Texts that Fluent can't make without a remark, or of which nothing is left."""
    bundle, texts = _bundle(folder), read(folder).texts
    return [
        text.fault(f"{arguments}: {errors or 'is empty'}")
        for key, text in texts.items()
        if not key.startswith("-")
        for arguments in samples(text.pattern, texts)
        for words, errors in [_rendered(bundle, key, arguments)]
        if errors or not words.strip()
    ]


def samples(pattern: ast.Pattern, texts: Texts) -> Iterator[dict[str, str | int]]:
    """Arguments of every kind that this text may get, in every combination."""
    possible: dict[str, tuple[str | int, ...]] = dict.fromkeys(sorted(variables(pattern, texts)), (WORDS,))
    for name, select in selections(pattern):
        possible[name] = NUMBERS if counts(select) else (*keys(select), "something-new")
    for values in product(*possible.values()):
        yield dict(zip(possible, values, strict=True))


def _rendered(bundle: FluentBundle, key: str, arguments: dict[str, str | int]) -> tuple[str, list[Exception]]:
    name, _, label = key.partition(".")
    message = bundle.get_message(name)
    pattern = message.attributes[label] if label else message.value
    assert pattern is not None
    try:
        words, errors = bundle.format_pattern(pattern, arguments)
    except RecursionError as error:  # it refers to itself
        return "", [error]
    return str(words), errors


def _bundle(folder: Path) -> FluentBundle:
    bundle = FluentBundle([folder.name, "root"])  # a language that Babel does not know has no rules but the root's
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
