"""The page someone reads of all that is kept of them: the most important, in plain words, in their language.

One file without scripts, that opens offline on a cheap phone. What only the program needs stands in the JSON file.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from babel import Locale, UnknownLocaleError
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.takeaway.sections import SECTIONS, Section, Shown
from bot.texts import Texts, day_and_year
from storage.exports import TOO_LARGE, Export, Told
from storage.vocabulary import Language

_PICTURES, _VOICES, _PDF = "image/", "audio/", "application/pdf"

# In place of what a text names that stands elsewhere on the page.
_ELSEWHERE = {"question": "…", "obstacle": "…"}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing: when, and what; ``source`` is a picture or voice within the page, or with a text a file to save."""

    date: str
    text: str
    source: str = ""
    voice: bool = False


class ReadablePage:
    """Makes pages."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._template = Environment(
            loader=FileSystemLoader(Path(__file__).parent),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        ).get_template("page.html")

    def html(self, export: Export, language: Language, timezone: str) -> str:
        """The page, made of what the export holds."""
        made = _Made(self._texts, export, language, timezone)
        return self._template.render(
            language=language,
            direction=direction_of(language),
            title=self._texts.text(language, "file-title"),
            made=made.day(export.made_at),
            introduction=self._texts.text(language, "file-introduction"),
            sections=[*made.sections()],
            rest=self._texts.text(language, "file-rest"),
        )


@dataclass(frozen=True, slots=True)
class _Made:
    """One person's page in the making."""

    texts: Texts
    export: Export
    language: Language
    timezone: str

    def sections(self) -> Iterator[tuple[str, Sequence[Line]]]:
        """Headings, and what stands below each."""
        for section in SECTIONS:
            lines = [self._line(section, row) for row in self._rows(section)]
            yield self._heading(section.heading), [line for line in lines if line.text]
        noted = {row["utterance_id"] for row in self.export.rows("milestones", "person_id")}
        said = [row for row in self.export.rows("utterances", "author_id") if row["words"]]
        yield self._heading("file-noted"), [self._words(row) for row in said if row["id"] in noted]
        yield self._heading("file-words"), [self._words(row) for row in said if row["id"] not in noted]
        yield self._heading("file-media"), [*self._media()]

    def day(self, at: datetime | None) -> str:
        """As it is said; empty for none."""
        return day_and_year(at, self.language, self.timezone) if at else ""

    def _heading(self, message: str) -> str:
        return self.texts.text(self.language, message)

    def _rows(self, section: Section) -> Iterator[Told]:
        for row in self.export.rows(section.table, section.by):
            if section.over is None or row[section.over] is None:
                yield row

    def _line(self, section: Section, row: Told) -> Line:
        said = [
            self._said(shown, str(value))
            for column, shown in section.shows
            for value in (row[column] if isinstance(row[column], list) else [row[column]])
            if value
        ]
        return Line(self.day(row[section.date] if section.date else None), " · ".join(said))

    def _said(self, shown: Shown, value: str) -> str:
        """A value of ours in words; what someone wrote in its place, as it is."""
        said = shown(value)
        if isinstance(said, str):
            return said
        known = self.texts.has(self.language, said.message)
        return self.texts.text(self.language, said.message, _ELSEWHERE) if known else value

    def _words(self, row: Told) -> Line:
        return Line(self.day(row["said_at"]), row["words"])

    def _media(self) -> Iterator[Line]:
        for row in self.export.rows("media", "author_id"):
            content, kind = row["content"], row["content_type"] or ""
            if content and content != TOO_LARGE and kind.startswith((_PICTURES, _VOICES, _PDF)):
                source = f"data:{kind};base64,{content}"
                name = self._heading("file-of-announcement") if kind == _PDF else ""
                yield Line(self.day(row["sent_at"]), name, source, voice=kind.startswith(_VOICES))


def direction_of(language: Language) -> str:
    """How this language is written: "rtl" or "ltr"."""
    try:
        return str(Locale.parse(language, sep="-").text_direction)
    except UnknownLocaleError:
        return "ltr"
