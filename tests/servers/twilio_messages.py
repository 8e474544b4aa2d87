"""Messages as Twilio keeps them, of both directions, and what stood on people's phones."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.servers.twilio_calls import API_VERSION, JsonObject, new_sid, rfc2822

WINDOW = timedelta(hours=24)  # WhatsApp's customer service window, from the person's last message

# A message only moves forward; what is final stays. (Twilio: outbound message status)
PROGRESS = ("accepted", "queued", "sending", "sent", "delivered", "read")
FINAL = ("failed", "undelivered")


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture, a voice: what belongs to a message, until it is deleted."""

    sid: str
    content_type: str
    content: bytes
    created: datetime


@dataclass(frozen=True, slots=True)
class Button:
    """A quick reply or a row of a list, as a phone shows it."""

    label: str
    payload: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message of the program on a phone."""

    sid: str
    body: str  # a content's text with its variables filled in
    content_sid: str
    variables: Mapping[str, str]
    media: tuple[str, ...]  # addresses, as they were given
    callback: str
    at: datetime
    buttons: tuple[Button, ...] = ()
    is_list: bool = False
    is_template: bool = False  # approved by WhatsApp


@dataclass(slots=True)
class Message:
    """Either direction. ``sent`` is None until it left."""

    sid: str
    direction: str
    sender: str
    to: str
    body: str
    status: str
    created: datetime
    updated: datetime
    sent: datetime | None = None
    error_code: int | None = None
    callback: str = ""
    media: list[MediaFile] = field(default_factory=list)

    def resource(self, account: str) -> JsonObject:
        """As Twilio's API shows it."""
        uri = f"/{API_VERSION}/Accounts/{account}/Messages/{self.sid}"
        return {
            "account_sid": account,
            "api_version": API_VERSION,
            "body": self.body,
            "date_created": rfc2822(self.created),
            "date_sent": rfc2822(self.sent) if self.sent else None,
            "date_updated": rfc2822(self.updated),
            "direction": self.direction,
            "error_code": self.error_code,
            "error_message": f"Error {self.error_code}" if self.error_code else None,
            "from": self.sender,
            "messaging_service_sid": None,
            "num_media": str(len(self.media)),
            "num_segments": "1",
            "price": None,
            "price_unit": None,
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": self.to,
            "uri": f"{uri}.json",
        }

    def moves_to(self, status: str, error_code: int | None, now: datetime) -> None:
        """Forward only: a later state is kept whatever is reported after it."""
        if self.status in FINAL or (status in PROGRESS and PROGRESS.index(status) <= PROGRESS.index(self.status)):
            return
        self.status, self.error_code, self.updated = status, error_code, now
        if status not in ("accepted", "queued", "sending", "failed"):
            self.sent = self.sent or now


class Phone:
    """What arrived on one person's phone, oldest first."""

    def __init__(self) -> None:
        self.received: list[Arrived] = []
        self.last_wrote: datetime | None = None

    @property
    def texts(self) -> list[str]:
        return [each.body for each in self.received]


class Messages:
    """All of them, in order of arrival at Twilio."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self._all: dict[str, Message] = {}
        self._phones: defaultdict[str, Phone] = defaultdict(Phone)
        self._arrival = asyncio.Condition()

    def add(
        self, direction: str, sender: str, to: str, body: str, status: str, *, callback: str = "", media: bool = False
    ) -> Message:
        now = self.now()
        sid = new_sid("MM" if media else "SM")
        sent = now if direction == "inbound" else None
        message = Message(sid, direction, sender, to, body, status, now, now, sent, callback=callback)
        self._all[sid] = message
        return message

    def get(self, sid: str) -> Message | None:
        return self._all.get(sid)

    def remove(self, sid: str) -> None:
        del self._all[sid]

    def newest_first(self) -> Sequence[Message]:
        return list(reversed(self._all.values()))

    def phone(self, address: str) -> Phone:
        """By Twilio's address, ``whatsapp:…``."""
        return self._phones[address]

    async def arrives(self, address: str, arrived: Arrived) -> None:
        self._phones[address].received.append(arrived)
        async with self._arrival:
            self._arrival.notify_all()

    async def next_to(self, address: str, after: int) -> Arrived:
        """Wait for what comes after the first ``after`` messages on this phone."""
        received = self._phones[address].received
        async with self._arrival:
            await self._arrival.wait_for(lambda: len(received) > after)
        return received[after]

    def window_is_open(self, address: str) -> bool:
        wrote = self._phones[address].last_wrote
        return wrote is not None and self.now() - wrote < WINDOW
