"""A message id and its arguments become text and button labels, in the reader's language of now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.channels import Button, Media, Rendered, Template
from bot.chart import Bars
from bot.contents import named_in, parts
from bot.enclosing import enclosures
from bot.page import Page
from bot.texts import Texts, beginning, day, file_size, listed, month, when
from bot.translator import Reading
from storage.choices import ChoiceSet
from storage.incoming import AttachmentKind
from storage.media import Stored
from storage.outgoing import (
    BACK,
    Argument,
    Beginning,
    CalendarEvent,
    Chart,
    Day,
    Files,
    FileSize,
    GivenWords,
    InLanguage,
    Lines,
    Month,
    NameOf,
    Option,
    OriginalWords,
    Phrase,
    Phrases,
    SaidWords,
    Sentence,
    SentFile,
)
from storage.people import Person
from storage.utterances import Utterance
from storage.vocabulary import Language, MediaState, PersonId, UtteranceId

ORIGINAL = "original"


class GoneError(Exception):
    """Whose words it shows has left: there is nothing to send any more."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a message needs beside its arguments: people's names, their words, and the words' translations."""

    people: Mapping[PersonId, Person] = field(default_factory=dict)
    words: Mapping[UtteranceId, Utterance] = field(default_factory=dict)
    readings: Mapping[UtteranceId, Reading] = field(default_factory=dict)
    in_languages: Mapping[InLanguage, Reading] = field(default_factory=dict)  # whatever their reader reads
    media: Mapping[UtteranceId, Stored] = field(default_factory=dict)  # sent with the words; enclosed if it has content
    files: Sequence[Media] = ()  # of the reader's own data
    as_links: bool = False  # files are fetched by their reader


class Renderer:
    """Makes text of messages, for any reader."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def page(
        self,
        message: str,
        arguments: Mapping[str, Argument],
        choices: ChoiceSet | None,
        reader: "Reader",
        material: Material,
    ) -> Page:
        """The message as this reader sees it. Raises ``GoneError``, and ``LookupError`` for a text we do not have."""
        said = [part for argument in arguments.values() for part in parts(argument)]
        spoken = [part.utterance for part in said if isinstance(part, SaidWords)]
        shown = {name: self._shown(argument, reader, material) for name, argument in arguments.items()}
        text = self._texts.text(reader.language, message, {k: v for k, v in shown.items() if k != "picture"})
        notes = dict.fromkeys(filter(None, (self._note(material, utterance, reader) for utterance in spoken)))
        text = "\n\n".join([text, *notes])
        options = self._options(message, choices, reader, material, translated=bool(notes)) if choices else ()
        enclosed = (*material.files, *enclosures(arguments, material.media))
        protected = any(isinstance(each, SaidWords | OriginalWords) for each in said)
        return Page(
            Rendered(
                text,
                tuple(Button(data, label) for _, data, label in options),
                media=enclosed,
                protected=protected,
                template=None if arguments or _labelled(choices) else Template(message, reader.language),
            ),
            tuple((option, label) for option, _, label in options),
            _named(choices),
            reader.language,
            text_from=len(enclosed),
        )

    def bars(self, chart: Chart, reader: "Reader", material: Material) -> Bars:
        """What stands in a picture. Raises ``GoneError``."""
        bars = tuple((str(self._shown(label, reader, material)), count) for label, count in chart.bars)
        return Bars(str(self._shown(chart.title, reader, material)), bars)

    def plain(self, message: str, language: Language) -> Rendered:
        """A message without arguments or choices."""
        return Rendered(self._texts.text(language, message))

    def _options(
        self, message: str, choices: ChoiceSet, reader: "Reader", material: Material, *, translated: bool
    ) -> tuple[tuple[str, str, str], ...]:
        """Each option's id, what its button sends back, and its label; the original only where there is another."""
        return tuple(
            (
                option.id,
                f"{choices.id}:{BACK if option.id == BACK else index}",
                self._label(message, option, reader, material),
            )
            for index, option in enumerate(choices.options)
            if option.id != ORIGINAL or translated
        )

    def _label(self, message: str, option: Option, reader: "Reader", material: Material) -> str:
        if option.id == BACK:
            return self._texts.text(reader.language, "back-label")
        if option.label is None:
            return self._texts.text(reader.language, message, attribute=option.id)
        return str(self._shown(option.label, reader, material))

    def _shown(  # noqa: C901, PLR0911, PLR0912  # one for each kind
        self, argument: Argument, reader: "Reader", material: Material
    ) -> str | int:
        match argument:
            case SaidWords(utterance):
                return self._said(utterance, material, reader)
            case OriginalWords(utterance) | GivenWords(utterance):
                if utterance not in material.words:
                    raise GoneError
                return material.words[utterance].words.text
            case InLanguage():
                return self._in_language(argument, material, reader)
            case Beginning(utterance):
                reading = material.readings.get(utterance)
                return beginning(reading.words.text) if reading else self._name(None, reader)
            case NameOf(person):
                return self._name(material.people.get(person), reader)
            case Phrase(message):
                return self._texts.text(reader.language, message)
            case Phrases(messages):
                return listed([self._texts.text(reader.language, each) for each in messages], reader.language)
            case Lines(each):
                return "\n".join(str(self._shown(line, reader, material)) for line in each)
            case Sentence(message, inner):
                arguments = {name: self._shown(value, reader, material) for name, value in inner.items()}
                return self._texts.text(reader.language, message, arguments)
            case Day(at):
                return day(at, reader.language, reader.timezone, reader.now)
            case Month(at):
                return month(at, reader.language, reader.timezone)
            case Chart():
                return ""
            case FileSize(size):
                unit, number = file_size(size, reader.language)
                return self._texts.text(reader.language, "file-size", {"unit": unit, "size": number})
            case SentFile():
                return "attached"
            case Files() | CalendarEvent():
                return "links" if material.as_links else "attached"
            case datetime():
                return when(argument, reader.language, reader.timezone, reader.now)
            case _:
                return argument

    def _said(self, utterance: UtteranceId, material: Material, reader: "Reader") -> str:
        """Words; a voice is marked, with its language, and so is a picture without words, or what did not come."""
        reading, media = _reading(material, utterance), material.media.get(utterance)
        words = reading.words.text
        if media is None:
            return words
        missing = media.state is MediaState.REFUSED
        if words and media.kind is AttachmentKind.PICTURE and not missing:
            return words
        language = self._texts.text(reader.language, f"name-of-{reading.source}")
        mark = self._texts.text(
            reader.language, f"sent-{media.kind}", {"here": "no" if missing else "yes", "language": language}
        )
        return f"{mark}\n{words}" if words else mark

    def _in_language(self, words: InLanguage, material: Material, reader: "Reader") -> str:
        """As readers of that language get them; where nobody has translated them, it says so."""
        reading = material.in_languages.get(words)
        if reading is None:
            raise GoneError
        return self._texts.text(reader.language, "no-translation") if reading.how == "original" else reading.words.text

    def _name(self, person: Person | None, reader: "Reader") -> str:
        if person is None:
            return self._texts.text(reader.language, "someone-who-left")
        return person.name.text if person.name else self._texts.text(reader.language, f"role-{person.role}")

    def _note(self, material: Material, utterance: UtteranceId, reader: "Reader") -> str | None:
        """What the reader must know of a translation; None for words in their own language."""
        reading = _reading(material, utterance)
        if reading.how == "same":
            return None
        message = {
            "people": "translated-by-people",
            "machine": "translated-by-machine",
            "original": "not-translated",
        }[reading.how]
        language = self._texts.text(reader.language, f"name-of-{reading.source}")
        return self._texts.text(reader.language, message, {"language": language})


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a message is rendered, and when."""

    language: Language
    timezone: str
    now: datetime


def _labelled(choices: ChoiceSet | None) -> bool:
    """Whether an option is called by more than an attribute of the message."""
    return any(option.label is not None for option in choices.options) if choices else False


def _named(choices: ChoiceSet | None) -> dict[str, PersonId]:
    named = {}
    for option in choices.options if choices else ():
        people = named_in(option.label) if option.label else ()
        if people:
            named[option.id] = people[0]
    return named


def _reading(material: Material, utterance: UtteranceId) -> Reading:
    reading = material.readings.get(utterance)
    if reading is None:
        raise GoneError
    return reading
