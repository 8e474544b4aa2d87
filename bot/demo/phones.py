"""The invented people's phones: what stands on each screen, kept in memory only.

A phone shows what its channel delivers, and makes the payloads that its channel reads, as an app would.
"""

import asyncio
import re
import unicodedata
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from babel import Locale, UnknownLocaleError

from bot.channels import Button, Media, Part, Payload
from storage.inbox import ChannelName

Direction = Literal["ltr", "rtl", "auto"]

_PHONE_ID = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message on a screen; ``number`` counts from 1 on its phone, ``id`` is the platform's id of it."""

    id: str
    number: int
    from_person: bool
    text: str
    at: datetime
    language: str
    direction: Direction
    buttons: tuple[Button, ...] = ()
    silent: bool = False
    media: Media | None = None
    reply_to: str | None = None
    tapped: str | None = None  # the data of the button pressed last


@dataclass(slots=True, eq=False)
class Phone:
    """One invented person's phone, on one simulated channel.

    ``title`` says who the person is in each language of the page: ``{"fr": …, "en": …}``.
    ``language`` (BCP 47) is what the programme writes to them in: set it anew when they change it.
    """

    id: str
    kind: ChannelName
    title: Mapping[str, str]
    person: str
    language: str
    _bubbles: list[Bubble] = field(default_factory=list, init=False, repr=False)
    _presses: int = field(default=0, init=False, repr=False)
    _arrival: asyncio.Event = field(default_factory=asyncio.Event, init=False, repr=False)

    def __post_init__(self) -> None:
        if not _PHONE_ID.fullmatch(self.id):
            raise ValueError("a phone's id is made of a-z, 0-9 and -")
        if not self.kind.simulated:
            raise ValueError("the demo's people use simulated channels only")

    @property
    def direction(self) -> Direction:
        """How the person's language is written."""
        try:
            return "rtl" if Locale.parse(self.language, sep="-").text_direction == "rtl" else "ltr"
        except UnknownLocaleError:
            return "ltr"

    @property
    def bubbles(self) -> Sequence[Bubble]:
        """Everything on the screen, oldest first."""
        return tuple(self._bubbles)

    def bubble(self, bubble_id: str) -> Bubble | None:
        """The message of that id; None if this phone never showed it."""
        return next((bubble for bubble in self._bubbles if bubble.id == bubble_id), None)

    def shows(self, part: Part, at: datetime) -> Bubble:
        """A message of the programme arrives."""
        return self._add(part, at, from_person=False, direction=_direction_of(part.text, self.direction))

    def says(self, text: str, at: datetime, reply_to: str | None = None) -> Payload:
        """The person writes; returns what their app tells the channel."""
        bubble = self._add(Part(text), at, from_person=True, direction="auto", reply_to=reply_to)
        return {"phone": self.id, "event": bubble.id, "language": self.language, "text": text, "reply_to": reply_to}

    def taps(self, bubble_id: str, data: str) -> Payload:
        """The person presses a button, however old; returns what their app tells the channel.

        Raises ``KeyError`` where the phone shows no such button.
        """
        bubble = self.bubble(bubble_id)
        if bubble is None or all(button.data != data for button in bubble.buttons):
            raise KeyError(bubble_id)
        self._bubbles[bubble.number - 1] = replace(bubble, tapped=data)
        self._presses += 1
        event = f"{self.id}-press-{self._presses}"
        return {"phone": self.id, "event": event, "language": self.language, "tap": data, "reply_to": bubble_id}

    async def listen(self, after: int = 0) -> AsyncIterator[Bubble]:
        """Every bubble numbered above ``after``, then those to come; never ends by itself."""
        while True:
            while after < len(self._bubbles):
                after += 1
                yield self._bubbles[after - 1]
            await self._arrival.wait()

    def _add(
        self, part: Part, at: datetime, *, from_person: bool, direction: Direction, reply_to: str | None = None
    ) -> Bubble:
        number = len(self._bubbles) + 1
        bubble = Bubble(
            id=f"{self.id}-{number}",
            number=number,
            from_person=from_person,
            text=part.text,
            at=at,
            language=self.language,
            direction=direction,
            buttons=part.buttons,
            silent=part.silent,
            media=part.media,
            reply_to=reply_to,
        )
        self._bubbles.append(bubble)
        self._arrival.set()  # wakes everyone who listens now; later listeners wait for the next
        self._arrival = asyncio.Event()
        return bubble


def _direction_of(text: str, otherwise: Direction) -> Direction:
    """How most letters of a text run.

    What stands between isolation marks (names, other people's words) has a direction of its own and isn't counted.
    """
    depth = right = left = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0:
            right += kind in ("R", "AL")
            left += kind == "L"
    if right == left:
        return otherwise
    return "rtl" if right > left else "ltr"
