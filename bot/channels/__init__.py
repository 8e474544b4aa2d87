"""A channel carries messages between people's apps and the programme.

It reads a platform's payloads into ``Incoming``, lays a rendered message out for the platform, and
delivers one part at a time. Nothing outside this folder knows what Telegram or Twilio is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, Protocol

from bot.channels.limits import Limits
from storage.inbox import AttachmentKind, ChannelName, Incoming
from storage.masked import Address
from storage.published import ENDINGS
from storage.vocabulary import Language

# A platform's JSON as it came: its shape is the platform's affair.
Payload = Mapping[str, Any]

# The only text that reaches someone whose window is closed: it tells no more than that something waits.
OPENER: Final = "you-have-a-message"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can show."""

    longest_text: int  # in the unit the platform counts in
    most_buttons: int  # 0: choices are shown as numbers
    silent: bool  # a message can arrive without a sound
    fetches_media: bool = False  # from our address, not out of the request
    window: timedelta | None = None  # only so long after someone wrote do they get more than a template; None: always
    limits: Limits | None = None  # None: nobody counts


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as this reader sees it: ``data`` comes back on a press, ``label`` is in their language."""

    data: str
    label: str


@dataclass(frozen=True, slots=True)
class Template:
    """A text of ours that a platform may know beforehand, by its message id, in this language."""

    message: str
    language: Language


@dataclass(frozen=True, slots=True)
class Document:
    """What a file is called: ``name`` tells nothing of whose it is, ``title`` says in their language what it is."""

    name: str  # "2026-11-24.html", "annonce.pdf"
    title: str
    language: Language


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, a voice or a document, made by us or made anew of what someone sent: it tells nothing of its author.

    Or a document that is a file of someone's own data, for them alone.
    """

    kind: AttachmentKind  # PICTURE, VOICE or DOCUMENT
    content: bytes
    content_type: str  # "image/jpeg", "audio/ogg", "application/pdf", "text/html; charset=utf-8", …
    document: Document | None = None  # what a DOCUMENT is called

    @property
    def is_for_one_person(self) -> bool:
        """Whether it is their own: where a platform does not take it, they open it by a link, once."""
        return self.content_type in ENDINGS


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in its reader's language, for any channel."""

    text: str
    buttons: tuple[Button, ...] = ()
    media: tuple[Media, ...] = ()  # goes before the text
    silent: bool = False  # arrives without a sound
    protected: bool = False  # people's words: not to be forwarded or saved
    template: Template | None = None  # where it is the same for everyone: nobody's words, names or numbers


@dataclass(frozen=True, slots=True)
class Part:
    """One call to the platform. The last part of a message carries its buttons."""

    text: str
    buttons: tuple[Button, ...] = ()
    media: Media | None = None
    silent: bool = False
    protected: bool = False
    template: Template | None = None  # on a message that is one part
    media_token: str = ""  # under which the platform fetches the media, where it does
    reference: str = ""  # random, known to us only: what the platform reports about it


@dataclass(frozen=True, slots=True)
class Receipt:
    """The platform took a part and calls it ``message_id``."""

    message_id: str


class Channel(Protocol):
    """One app's way in and out."""

    @property
    def name(self) -> ChannelName: ...

    @property
    def capabilities(self) -> Capabilities: ...

    def read(self, payload: Payload) -> Sequence[Incoming]:
        """What people did, in order; [] for an update we have no use for. Pure.

        Raises ``ValueError`` when the payload is not of the platform's form.
        """

    def layout(self, message: Rendered) -> Sequence[Part]:
        """The calls it takes: texts within limits, buttons on the last. Pure."""

    async def deliver(self, to: Address, part: Part) -> Receipt:
        """Hand over one part, once. Raises ``DeliveryError``."""

    async def acknowledge(self, incoming: Incoming) -> None:
        """Tell the app that a press was taken, after the commit; never raises."""

    async def fetch(self, file: str) -> bytes:
        """What someone sent with an ``Attachment`` of this file, all of it; never asked within a transaction.

        Raises ``DeliveryError``: ``Rejected`` where it is gone, larger than we take (20 MB) or not ours to ask for,
        ``ChannelDown``, or ``RetryLater``.
        """

    async def forget(self, file: str) -> None:
        """Have the platform delete it, where that keeps what people sent; gone already is as good.

        Raises ``DeliveryError``.
        """

    async def close(self) -> None:
        """Give back what the channel holds."""
