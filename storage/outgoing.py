"""What we decided to say: a message id with arguments, for whom and how urgently. No text yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from storage.vocabulary import AccountId, ChoiceSetId, Language, MediaId, PersonId, UtteranceId

# The option that leads one step back; where choices are numbers it is always 0.
BACK = "back"


class Lane(StrEnum):
    """First in, first out within a lane; no lane waits for another. In order of urgency."""

    CONVERSATION = "conversation"
    RELAY = "relay"
    REMINDER = "reminder"
    BROADCAST = "broadcast"


class DeliveryClass(StrEnum):
    """What a lost answer of the platform means."""

    ONCE = "once"  # never twice: a lost answer stays unknown
    MUST_ARRIVE = "must-arrive"  # at most one extra copy for each lost answer


class Timing(StrEnum):
    """When it may reach someone."""

    NOW = "now"  # they asked for it, or it can't wait
    QUIET = "quiet"  # at night without a sound, or in the morning where an app can't be quiet
    WAKING_HOURS = "waking-hours"


class OutboxState(StrEnum):
    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"
    UNKNOWN = "unknown"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class SaidWords:
    """A person's words: shown through translation in the reader's language."""

    utterance: UtteranceId
    with_media: bool = True  # a picture or voice that was sent with them goes along


@dataclass(frozen=True, slots=True)
class OriginalWords:
    """A person's words as they wrote them."""

    utterance: UtteranceId


@dataclass(frozen=True, slots=True)
class GivenWords:
    """What a person gave the reader to keep, as they wrote it: it may be copied."""

    utterance: UtteranceId


@dataclass(frozen=True, slots=True)
class InLanguage:
    """A person's words as readers of this language get them, whoever reads the message: to look at a translation."""

    utterance: UtteranceId
    language: Language


@dataclass(frozen=True, slots=True)
class Day:
    """A day without its hour, where the reader lives."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Month:
    """A month and its year, where the reader lives."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first of a person's words, to tell one talk from another on a button; ``author`` said them."""

    utterance: UtteranceId
    author: PersonId


@dataclass(frozen=True, slots=True)
class NameOf:
    """What a person wishes to be called; their role, where they gave no name."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of ours within a text, in the reader's language: a message id."""

    message: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Several such texts, as a list in the reader's language."""

    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text of ours within a text, with arguments of its own."""

    message: str
    arguments: Mapping[str, "Argument"]


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, one below the other."""

    each: tuple["Argument", ...]


@dataclass(frozen=True, slots=True)
class Files:
    """All that is kept of a person, as files that are made when the message leaves, in their language of then."""

    of: PersonId


@dataclass(frozen=True, slots=True)
class SentFile:
    """What was sent with somebody's words, by itself: for whoever asked for it."""

    media: MediaId


@dataclass(frozen=True, slots=True)
class FileSize:
    """How large a file is, as the reader's language says it."""

    size: int  # bytes


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A file for the reader's calendar, made when the message leaves; ``title`` is a message id of ours.

    ``revision`` counts how often it was moved: a newer file replaces the older one of this ``uid``.
    """

    uid: str
    revision: int
    starts_at: datetime
    ends_at: datetime
    title: str
    place: UtteranceId | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of how often each answer was given, drawn when the message leaves."""

    title: "Argument"
    bars: tuple[tuple["Argument", int], ...]


Argument = (
    str
    | int
    | datetime
    | Day
    | Month
    | SaidWords
    | OriginalWords
    | GivenWords
    | InLanguage
    | Beginning
    | NameOf
    | Phrase
    | Phrases
    | Sentence
    | Lines
    | Files
    | SentFile
    | FileSize
    | CalendarEvent
    | Chart
)


@dataclass(frozen=True, slots=True)
class Option:
    """A choice: its id, and its label where it is not an attribute of the message."""

    id: str
    label: Argument | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """The options that go out with a message, and the step that hears which was taken."""

    id: ChoiceSetId
    step: str
    subject: str | None
    options: tuple[Option, ...]
    waits: bool  # where choices are numbers: waits until nothing else is open
    holds: bool = True  # there, while it is open others wait


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to one person. ``key`` names the occasion: the same key is never queued twice."""

    key: str
    to: PersonId
    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    choices: Choices | None = None
    source: PersonId | None = None  # whose words it carries: it is cancelled when they leave
    lane: Lane = Lane.CONVERSATION
    delivery_class: DeliveryClass = DeliveryClass.MUST_ARRIVE
    timing: Timing = Timing.NOW
    due_at: datetime | None = None  # None: at once
    expires_at: datetime | None = None  # after this it would only confuse
    news_of: str | None = None  # what it tells the state of: news of the same that has not left yet is overtaken
    account: AccountId | None = None  # where it goes; None: where they last wrote from
