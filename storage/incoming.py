"""What people send us, in one form whatever the platform."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from storage.masked import Address, Words

_LONGEST_ID = 80


class ChannelName(StrEnum):
    """The apps people write from; the simulated ones exist in the demo only."""

    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    SIMULATED_TELEGRAM = "simulated-telegram"
    SIMULATED_WHATSAPP = "simulated-whatsapp"

    @property
    def simulated(self) -> bool:
        """Whether the people of this channel are invented."""
        return self in (ChannelName.SIMULATED_TELEGRAM, ChannelName.SIMULATED_WHATSAPP)


class AttachmentKind(StrEnum):
    """What was sent in place of text."""

    VOICE = "voice"
    PICTURE = "picture"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Text:
    """A written message, commands included."""

    words: Words


@dataclass(frozen=True, slots=True)
class Tap:
    """A press on a button; ``data`` is what we put behind it, ``press_id`` the platform's id of the press."""

    data: str
    press_id: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """Anything but text."""

    kind: AttachmentKind
    # What the platform finds it by: empty where there is no file, or none that we could use.
    file: str = field(default="", repr=False)
    caption: Words | None = None
    too_large: bool = False  # a document that the platform itself says is larger than we pass on


@dataclass(frozen=True, slots=True)
class Edited:
    """Someone changed a message that they had sent before."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person closed the way to them in their app."""


@dataclass(frozen=True, slots=True)
class Unblocked:
    """The person opened it again."""


Said = Text | Tap | Attachment | Edited | Blocked | Unblocked


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a person did in one channel."""

    channel: ChannelName
    event_id: str  # the platform's own, unique within the channel
    sender: Address
    said: Said
    sent_at: datetime | None = None  # as the platform says; None where it does not
    app_language: str | None = None  # the app's own, e.g. "fr" or "fa"; a guess, never a fact
    in_reply_to: str | None = None  # the platform's id of the message they answered
    also_known_as: Address | None = None  # another address of the same person, vouched for by the platform

    def __post_init__(self) -> None:
        """Raises ``ValueError`` for ids that no database keeps, nor any platform gives."""
        ids = [self.event_id, self.in_reply_to or "", self.said.data if isinstance(self.said, Tap) else ""]
        if len(self.event_id) > _LONGEST_ID or any("\0" in each for each in ids):
            raise ValueError("an id is no id")

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Every address of theirs that the platform vouches for."""
        return (self.sender, self.also_known_as) if self.also_known_as else (self.sender,)


def said_in(incoming: Incoming) -> Words | None:
    """The words in it: a message's, or those below a picture."""
    match incoming.said:
        case Text(words):
            return words
        case Attachment(caption=caption):
            return caption
        case _:
            return None
