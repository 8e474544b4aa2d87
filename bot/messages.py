"""One language's messages (Project Fluent), each parsed when somebody first reads it: most wait long for that."""

import re
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message, Pattern

from storage.vocabulary import Language

# A message or a term: all up to the next line that begins with a name or a comment.
_ENTRY = re.compile(r"^(?P<name>-?[a-zA-Z][\w-]*) *=.*(?:\n(?![a-zA-Z#-]).*)*", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


class Messages:
    """What the files of a language's folder hold. Of two messages with one name, the first counts."""

    def __init__(self, folder: Path) -> None:
        self.language = Language(folder.name)
        self._bundle = FluentBundle([self.language, "root"])
        self._not_parsed: dict[str, str] = {}
        self._parsing = Lock()  # what people take away is written in threads
        for file in sorted(folder.glob("*.ftl")):
            for entry in _ENTRY.finditer(file.read_text(encoding="utf-8")):
                self._not_parsed.setdefault(entry["name"], entry[0])

    def get(self, name: str) -> Message | None:
        """The message of this name; None if this language lacks it, or it can't be parsed."""
        with self._parsing:
            self._parse(name)
        return self._bundle.get_message(name) if self._bundle.has_message(name) else None

    def format(self, pattern: Pattern, arguments: Mapping[str, str | int]) -> tuple[str, list[Exception]]:
        """What a pattern of this language says, and what Fluent missed in it."""
        text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        return str(text), errors

    def _parse(self, name: str) -> None:
        """With all that it refers to."""
        written = self._not_parsed.pop(name, None)
        if written is None:
            return
        self._bundle.add_resource(FluentResource(_typeset(written, self.language)))
        for other in _REFERENCE.findall(written):
            self._parse(other)


def _typeset(text: str, language: Language) -> str:
    """French signs of two parts never stand alone at the beginning of a line, nor guillemets at its end."""
    if language.partition("-")[0] != "fr":
        return text
    text = re.sub(r"(?<=\S) (?=[!?;»])", "\u202f", text)
    text = re.sub(r"(?<=«) ", "\u202f", text)
    return re.sub(r"(?<=\S) (?=:(\s|$))", "\u00a0", text)
