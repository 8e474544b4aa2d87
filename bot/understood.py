"""What an incoming message turns out to be, once it is read against what the person was shown."""

from dataclasses import dataclass

from bot.danger import Danger
from storage.choices import ChoiceSet
from storage.incoming import AttachmentKind
from storage.masked import Words


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command, with or without its slash, and the words after it."""

    name: str
    words: Words | None


@dataclass(frozen=True, slots=True)
class Chose:
    """An option of a set that was shown to this person; the set may be answered or closed by now."""

    choice_set: ChoiceSet
    option: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A number meant as the answer itself, in words: to a question that shows no options."""

    choice_set: ChoiceSet
    number: int


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A number or label that could answer either of two questions."""

    meanings: tuple[Chose | Counted, Chose | Counted]


@dataclass(frozen=True, slots=True)
class NoSuchOption:
    """A number that the question does not show."""

    choice_set: ChoiceSet | None


@dataclass(frozen=True, slots=True)
class Wrote:
    """Free words; ``reply_to`` is the set of the message they answered, if they answered one."""

    words: Words
    reply_to: ChoiceSet | None


@dataclass(frozen=True, slots=True)
class Endangered:
    """Words that mean, or may mean, that someone is in danger."""

    words: Words
    danger: Danger


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that is no text; None: an edited message."""

    kind: AttachmentKind | None
    too_large: bool = False  # a document, where one would have been taken


@dataclass(frozen=True, slots=True)
class Unknown:
    """A button that we do not know: of another version, or forged."""


@dataclass(frozen=True, slots=True)
class NotYet:
    """A command that has to wait: something must be agreed to, or taken up again, first."""


Understood = Commanded | Chose | Ambiguous | NoSuchOption | Wrote | Endangered | Sent | Unknown | NotYet
