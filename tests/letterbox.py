"""A channel for crowds: what is delivered is kept, and its ids tell nothing about anyone, as real platforms' don't."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import count

from bot.channels import Capabilities, Part, Payload, Receipt, Rendered
from bot.channels.errors import Rejected
from bot.channels.layout import parts
from storage.incoming import ChannelName, Incoming, Tap, Text
from storage.masked import Address, Words


class Letterbox:
    """Everyone's phone in one. ``tap`` and ``write`` make what the app would bring."""

    def __init__(self) -> None:
        self.arrived: defaultdict[str, list[Part]] = defaultdict(list)
        self._numbers = count(1)

    @property
    def name(self) -> ChannelName:
        return ChannelName.SIMULATED_TELEGRAM

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(longest_text=4096, most_buttons=20, silent=True)

    def write(self, address: str, text: str, language: str) -> Payload:
        """Someone writes."""
        return {"from": address, "text": text, "language": language}

    def tap(self, address: str, place: int, language: str) -> Payload:
        """Someone presses a button of the last message that has any."""
        shown = next(part for part in reversed(self.arrived[address]) if part.buttons)
        return {"from": address, "tap": shown.buttons[place].data, "language": language}

    def screen(self, address: str) -> str:
        """All that ever stood on their screen, of others."""
        lines = [(part.text, *(button.label for button in part.buttons)) for part in self.arrived[address]]
        return "\n".join(line for each in lines for line in each)

    def read(self, payload: Payload) -> Sequence[Incoming]:
        event = f"event-{next(self._numbers)}"
        said = Tap(payload["tap"], event) if "tap" in payload else Text(Words(payload["text"]))
        return [Incoming(self.name, event, Address(payload["from"]), said, app_language=payload["language"])]

    def layout(self, message: Rendered) -> Sequence[Part]:
        return parts(message, 4096, len)

    async def deliver(self, to: Address, part: Part) -> Receipt:
        self.arrived[to.text].append(part)
        return Receipt(f"message-{next(self._numbers)}")

    async def acknowledge(self, incoming: Incoming) -> None:
        """Nothing spins."""

    async def fetch(self, file: str) -> bytes:  # noqa: ARG002
        raise Rejected("no-files")

    async def forget(self, file: str) -> None:
        """Nobody sent a file."""

    async def close(self) -> None:
        """Nothing is held."""
