"""The simulated apps of the demo: one with buttons, as on Telegram, and one with numbers only, as on WhatsApp.

What it delivers stands on the phones of ``bot/demo/phones.py``; nothing leaves the process.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.channels import Capabilities, Part, Payload, Receipt, Rendered
from bot.channels.errors import Rejected, Unreachable
from bot.channels.layout import numbered, parts, utf16_units
from bot.demo.phones import Phone
from storage.inbox import ChannelName, Incoming, Said, Tap, Text
from storage.masked import Address, Words

LIKE_TELEGRAM = Capabilities(longest_text=4096, most_buttons=20, silent=True)
LIKE_WHATSAPP = Capabilities(longest_text=1600, most_buttons=0, silent=False, window=timedelta(hours=24))


class SimulatorChannel:
    """One simulated app: those of ``phones`` that are of its kind. ``now`` tells the programme's time."""

    def __init__(
        self,
        name: ChannelName,
        capabilities: Capabilities,
        phones: Iterable[Phone],
        now: Callable[[], datetime],
    ) -> None:
        self._name = name
        self._capabilities = capabilities
        self._phones = {phone.id: phone for phone in phones if phone.kind is name}
        self._now = now

    def add(self, phone: Phone) -> None:
        """One more person has this app."""
        self._phones[phone.id] = phone

    def remove(self, phone: Phone) -> None:
        """That phone is gone."""
        del self._phones[phone.id]

    @property
    def name(self) -> ChannelName:
        return self._name

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    def read(self, payload: Payload) -> Sequence[Incoming]:
        """One thing a person did: ``{"phone", "event", "text" or "tap", "reply_to", "language"}``."""
        event = _text(payload, "event")
        reply_to = payload.get("reply_to")
        language = payload.get("language")
        return [
            Incoming(
                channel=self._name,
                event_id=event,
                sender=Address(_text(payload, "phone")),
                said=_said(payload, event),
                app_language=language if isinstance(language, str) else None,
                in_reply_to=reply_to if isinstance(reply_to, str) else None,
            )
        ]

    def layout(self, message: Rendered) -> Sequence[Part]:
        """Pictures and voices first, then the text; choices as buttons where they fit, else as numbered lines."""
        silent = message.silent and self._capabilities.silent
        if len(message.buttons) > self._capabilities.most_buttons:
            message = numbered(message)
        return parts(replace(message, silent=silent), self._capabilities.longest_text, utf16_units)

    async def deliver(self, to: Address, part: Part) -> Receipt:
        """Put it on the phone. Raises ``Unreachable`` where no phone of this app has that address."""
        phone = self._phones.get(to.text)
        if phone is None:
            raise Unreachable("no-such-phone")
        return Receipt(phone.shows(part, self._now()).id)

    async def acknowledge(self, incoming: Incoming) -> None:
        """A simulated press shows no spinner: there is nothing to stop."""

    async def fetch(self, file: str) -> bytes:  # noqa: ARG002
        """People send no files here."""
        raise Rejected("no-files")

    async def forget(self, file: str) -> None:
        """There is nothing to delete."""

    async def close(self) -> None:
        """The phones belong to the demo: there is nothing to give back."""


def _said(payload: Payload, event: str) -> Said:
    if ("text" in payload) == ("tap" in payload):
        raise ValueError("a simulated payload holds a text or a tap")
    if "tap" in payload:
        return Tap(_text(payload, "tap"), press_id=event)
    return Text(Words(_text(payload, "text")))


def _text(payload: Payload, name: str) -> str:
    value = payload.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError("a simulated payload needs " + name)
    return value
