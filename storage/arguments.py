"""A message's arguments as JSON, since they are kept sealed until the message is rendered."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from storage.outgoing import (
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
    OriginalWords,
    Phrase,
    Phrases,
    SaidWords,
    Sentence,
    SentFile,
)
from storage.vocabulary import Language, MediaId, PersonId, UtteranceId

# JSON's own types; a list names its kind first.
Kept = str | int | list[Any] | None  # Any: what follows depends on the kind


def to_json(argument: Argument | None) -> Kept:  # noqa: C901, PLR0911, PLR0912  # one for each kind
    """One argument in JSON's own types."""
    match argument:
        case datetime():
            return ["time", argument.isoformat()]
        case Day(at):
            return ["day", at.isoformat()]
        case Month(at):
            return ["month", at.isoformat()]
        case SaidWords(utterance, with_media):
            return ["words", utterance] if with_media else ["words-alone", utterance]
        case OriginalWords(utterance):
            return ["original", utterance]
        case GivenWords(utterance):
            return ["given", utterance]
        case InLanguage(utterance, language):
            return ["in-language", utterance, language]
        case Beginning(utterance, author):
            return ["beginning", utterance, author]
        case NameOf(person):
            return ["name", person]
        case Phrase(message):
            return ["phrase", message]
        case Phrases(messages):
            return ["phrases", *messages]
        case Lines(each):
            return ["lines", *(to_json(line) for line in each)]
        case Files(person):
            return ["files", person]
        case SentFile(media):
            return ["sent-file", media]
        case FileSize(size):
            return ["size", size]
        case CalendarEvent(uid, revision, starts_at, ends_at, title, place):
            return ["event", uid, revision, starts_at.isoformat(), ends_at.isoformat(), title, place]
        case Chart(title, bars):
            return ["chart", to_json(title), *([to_json(label), count] for label, count in bars)]
        case Sentence(message, arguments):
            return ["sentence", message, {name: to_json(value) for name, value in arguments.items()}]
        case _:
            return argument


def from_json(kept: Kept) -> Argument | None:  # noqa: C901, PLR0911, PLR0912  # one for each kind
    """The argument that ``to_json`` kept. Raises ``ValueError`` for what it never wrote."""
    match kept:
        case ["time", time]:
            return datetime.fromisoformat(time)
        case ["day", at]:
            return Day(datetime.fromisoformat(at))
        case ["month", at]:
            return Month(datetime.fromisoformat(at))
        case ["words", utterance]:
            return SaidWords(UtteranceId(utterance))
        case ["words-alone", utterance]:
            return SaidWords(UtteranceId(utterance), with_media=False)
        case ["original", utterance]:
            return OriginalWords(UtteranceId(utterance))
        case ["given", utterance]:
            return GivenWords(UtteranceId(utterance))
        case ["in-language", utterance, language]:
            return InLanguage(UtteranceId(utterance), Language(language))
        case ["beginning", utterance, author]:
            return Beginning(UtteranceId(utterance), PersonId(author))
        case ["name", person]:
            return NameOf(PersonId(person))
        case ["phrase", message]:
            return Phrase(message)
        case ["phrases", *messages]:
            return Phrases(tuple(messages))
        case ["files", person]:
            return Files(PersonId(person))
        case ["sent-file", media]:
            return SentFile(MediaId(media))
        case ["size", size]:
            return FileSize(size)
        case ["event", uid, revision, starts_at, ends_at, title, place]:
            times = (datetime.fromisoformat(starts_at), datetime.fromisoformat(ends_at))
            return CalendarEvent(uid, revision, *times, title, UtteranceId(place) if place else None)
        case ["chart", title, *bars]:
            return Chart(from_json(title) or "", tuple((from_json(label) or "", count) for label, count in bars))
        case ["lines", *each]:
            return Lines(tuple(line for text in each if (line := from_json(text)) is not None))
        case ["sentence", str(message), dict(arguments)]:
            return Sentence(message, _arguments(arguments))
        case list():
            raise ValueError("an argument of an unknown kind")
        case _:
            return kept


def dumps(arguments: Mapping[str, Argument]) -> str:
    """All arguments of a message."""
    return json.dumps({name: to_json(argument) for name, argument in arguments.items()})


def loads(kept: str) -> dict[str, Argument]:
    """The arguments that ``dumps`` kept."""
    return _arguments(json.loads(kept))


def _arguments(kept: Mapping[str, Kept]) -> dict[str, Argument]:
    return {name: value for name, text in kept.items() if (value := from_json(text)) is not None}
