"""A simulated app whose people can send pictures and voices, which it keeps until it is told to delete them."""

from collections.abc import Callable, Iterable
from datetime import datetime

from bot.channels import Capabilities
from bot.channels.errors import DeliveryError, Rejected
from bot.channels.simulator import SimulatorChannel
from bot.demo.phones import Phone
from storage.incoming import ChannelName


class ChannelWithFiles(SimulatorChannel):
    """``files`` are what people sent, by what the app finds them by; an error is what asking for one leads to."""

    def __init__(
        self, name: ChannelName, capabilities: Capabilities, phones: Iterable[Phone], now: Callable[[], datetime]
    ) -> None:
        super().__init__(name, capabilities, phones, now)
        self.files: dict[str, bytes | DeliveryError] = {}
        self.asked: list[str] = []

    async def fetch(self, file: str) -> bytes:
        self.asked.append(file)
        found = self.files.get(file, Rejected("gone"))
        if isinstance(found, DeliveryError):
            raise found
        return found

    async def forget(self, file: str) -> None:
        self.files.pop(file, None)
