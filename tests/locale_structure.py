"""Whether a language says all that the first one says, with the same variables and the same choices."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from babel import Locale
from fluent.syntax import ast

from tests.locale_files import Fault, Folder, Text, Texts
from tests.locale_patterns import agrees, keys, references, selections, shows, variables

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})

# Which of the categories a language needs shows among these; French has one for millions alone.
COUNTS = range(1001)


def missing_languages(folders: Mapping[str, Folder], source: str) -> Iterator[Fault]:
    """A language that has a name, ``language-uk``, has a folder."""
    if source not in folders:
        yield Fault(source, "", "there is no such folder")
        return
    for text in folders[source].texts.values():
        if text.names and text.names not in folders:
            yield text.fault("this language has no folder")


def same_files(folder: Folder, source: Folder) -> Iterator[Fault]:
    for name in sorted(source.files - folder.files):
        yield Fault(f"{folder.language}/{name}", "", "is missing")
    for name in sorted(folder.files - source.files):
        yield Fault(f"{folder.language}/{name}", "", f"{source.language} has no such file")


def same_texts(folder: Folder, source: Folder) -> Iterator[Fault]:
    """The same messages and labels, each in the file where the other language has it; terms are a language's own."""
    for key, original in source.texts.items():
        name = original.file.partition("/")[2]
        file = f"{folder.language}/{name}"
        found = folder.texts.get(key)
        if found is None:
            if name in folder.files and not key.startswith("-"):
                yield Fault(file, key, "is missing")
        elif found.file != file:
            yield found.fault(f"belongs into {file}")
    for key, text in folder.texts.items():
        if key not in source.texts and not key.startswith("-"):
            yield text.fault(f"{source.language} has no such text")


def same_variables(folder: Folder, source: Folder) -> Iterator[Fault]:
    for text, original in _pairs(folder, source):
        wanted, found = variables(original.pattern, source.texts), variables(text.pattern, folder.texts)
        for name in sorted(wanted - found):
            yield text.fault(f"lacks ${name}")
        for name in sorted(found - wanted):
            yield text.fault(f"has ${name}, unknown to {source.language}")


def same_choices(folder: Folder, source: Folder) -> Iterator[Fault]:
    """Words to choose by (``[helper]``, ``[yes]``) are the code's: they are the same in every language."""
    for text, original in _pairs(folder, source):
        wanted, found = _word_choices(original), _word_choices(text)
        for name in sorted({*wanted, *found}):
            if wanted.get(name) != found.get(name):
                yield text.fault(f"chooses by ${name} between {_named(found, name)}, not {_named(wanted, name)}")


def known_references(folder: Folder) -> Iterator[Fault]:
    for key, text in folder.texts.items():
        reached: set[str] = set()
        for referred in references(text.pattern):
            if referred not in folder.texts:
                yield text.fault(f"refers to {referred}, which does not exist")
            _reach(referred, folder.texts, reached)
        if key in reached:
            yield text.fault("refers to itself")


def _reach(key: str, texts: Texts, reached: set[str]) -> None:
    if key in texts and key not in reached:
        reached.add(key)
        for referred in references(texts[key].pattern):
            _reach(referred, texts, reached)


def whole_plurals(folder: Folder) -> Iterator[Fault]:
    """A choice by a number has a variant for every whole number, and none that no number comes to.

    "None or some" (``[0]`` and ``*[other]``) is no plural as long as no word stands beside the number.
    """
    locale = folder.locale or Locale.parse("root")
    for text in folder.texts.values():
        for name, select in selections(text.pattern):
            names = _category_names(select)
            if counts(select) and (names != {"other"} or agrees(text.pattern, name)):
                for what in _plural_faults(name, select, locale):
                    yield text.fault(what)


def _plural_faults(name: str, select: ast.SelectExpression, locale: Locale) -> Iterator[str]:
    variants = keys(select)
    default = next(key for key, variant in variants.items() if variant.default)
    comes_to: dict[str, list[int]] = {}
    for number, form in zip(COUNTS, _forms(locale), strict=True):
        fitting = (key for key in variants if key == form or _is(key, number))
        comes_to.setdefault(next(fitting, f"no [{form}]"), []).append(number)
    for key, numbers in comes_to.items():
        if key not in variants:
            yield f"${name} has {key}, for {numbers[0]}"
        elif len([n for n in numbers if n]) > 1 and not shows(variants[key], name) and shows(variants[default], name):
            yield f"[{key}] does not show ${name}, but is also for {numbers[-1]}"
    for key in variants if locale.language != "root" else ():
        if key not in comes_to and key != default:
            yield f"no whole ${name} comes to [{key}]"


@cache
def _forms(locale: Locale) -> Sequence[str]:
    """What this language calls each of COUNTS: one, few, other."""
    return [locale.plural_form(number) for number in COUNTS]


def _pairs(folder: Folder, source: Folder) -> Iterator[tuple[Text, Text]]:
    for key, text in folder.texts.items():
        if key in source.texts:
            yield text, source.texts[key]


def counts(select: ast.SelectExpression) -> bool:
    return all(key in CATEGORIES or key[0].isdigit() for key in keys(select))


def _category_names(select: ast.SelectExpression) -> frozenset[str]:
    return CATEGORIES & keys(select).keys()


def _is(key: str, number: int) -> bool:
    return key[0].isdigit() and float(key) == number


def _word_choices(text: Text) -> dict[str, set[frozenset[str]]]:
    choices: dict[str, set[frozenset[str]]] = {}
    for name, select in selections(text.pattern):
        if not counts(select):
            choices.setdefault(name, set()).add(frozenset(keys(select)))
    return choices


def _named(choices: Mapping[str, set[frozenset[str]]], name: str) -> str:
    return " and ".join(", ".join(sorted(each)) for each in sorted(choices.get(name, ()), key=sorted)) or "nothing"
