"""The texts of one language, as the files of its folder hold them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser, ast


@dataclass(frozen=True, slots=True)
class Fault:
    """Something a translator, or whoever wrote the code, must put right."""

    file: str  # "uk/ask.ftl"; "uk" where no single file is to blame
    id: str
    what: str

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.file, self.id, self.what)))

    @property
    def language(self) -> str:
        return self.file.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Text:
    """A message's words, or one of its labels."""

    key: str  # "ask-this"; "ask-this.yes" for a label; "-programme" for a term
    file: str
    pattern: ast.Pattern

    def fault(self, what: str) -> Fault:
        return Fault(self.file, self.key, what)

    @property
    def names(self) -> str | None:
        """The language whose name it is; None for any other text."""
        in_words = self.file.endswith("/words.ftl") and self.key.startswith("language-")
        return self.key.removeprefix("language-") if in_words else None


Texts = Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Folder:
    """One language. ``faults`` are those that keep a text from being read at all."""

    language: str
    files: frozenset[str]
    texts: Texts
    faults: tuple[Fault, ...]

    @property
    def locale(self) -> Locale | None:
        """What Babel knows of this language: its plurals, its direction; None where it knows nothing."""
        try:
            return Locale.parse(self.language, sep="-")
        except (UnknownLocaleError, ValueError):
            return None


def read_all(locales: Path) -> dict[str, Folder]:
    """Every language of a folder of locales, by its code."""
    return {folder.name: read(folder) for folder in sorted(locales.iterdir()) if folder.is_dir()}


def read(folder: Path) -> Folder:
    """One language's folder; what is wrong in a file never stops the rest from being read."""
    texts: dict[str, Text] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.ftl")):
        for found in _read_file(path):
            if isinstance(found, Fault):
                faults.append(found)
            elif found.key in texts:
                faults.append(found.fault(f"stands in {texts[found.key].file} already"))
            else:
                texts[found.key] = found
    return Folder(folder.name, frozenset(path.name for path in folder.iterdir()), texts, tuple(faults))


def _read_file(path: Path) -> Iterator[Text | Fault]:
    name = f"{path.parent.name}/{path.name}"
    try:
        content = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        yield Fault(name, "", "is not UTF-8")
        return
    for entry in _parsed(content):
        match entry:
            case ast.Message() | ast.Term():
                yield from _texts(entry, name)
            case ast.Junk():
                yield _junk(entry, name, content)
            case _:
                pass  # a comment


@cache  # tests read the same files again and again, and change none of what is in them
def _parsed(content: str) -> Sequence[ast.EntryType]:
    return FluentParser().parse(content).body


def _texts(entry: ast.Message | ast.Term, file: str) -> Iterator[Text]:
    key = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
    if entry.value:
        yield Text(key, file, entry.value)
    for attribute in entry.attributes:
        yield Text(f"{key}.{attribute.id.name}", file, attribute.value)


def _junk(junk: ast.Junk, file: str, content: str) -> Fault:
    """Fluent leaves out, silently, what it cannot read: a text without its default variant, for one."""
    start = junk.span.start if junk.span else 0
    first_line = (junk.content or "").partition("\n")[0]
    reasons = ", ".join(annotation.message or annotation.code for annotation in junk.annotations)
    return Fault(f"{file}:{content.count(chr(10), 0, start) + 1}", first_line.partition("=")[0].strip(), reasons)
