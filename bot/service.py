"""A channel as it is switched on: how what people do reaches us, and what the platform is told of us."""

from collections.abc import Sequence
from typing import Protocol

from starlette.routing import BaseRoute

from bot.app import App
from bot.channels import Channel
from bot.channels.errors import DeliveryError
from bot.mistakes import Mistake
from bot.texts import Texts


class Service(Protocol):
    """One platform, while the program runs."""

    @property
    def channel(self) -> Channel: ...

    async def our_name(self) -> str | None:
        """What people can find us under there, for links; None where there is nothing, or no answer.

        Raises ``ChannelDown`` if our credentials are refused.
        """

    def routes(self, app: App) -> Sequence[BaseRoute]:
        """Where the platform calls us."""

    async def introduce(self, texts: Texts) -> None:
        """Tell the platform what it shows of us; without an answer, that stays as it was."""

    async def feed(self, app: App) -> None:
        """Have brought to us what people do: for ever, or until the platform calls us by itself.

        Only one process at a time does this. Raises ``ChannelDown`` or ``Rejected`` where the operator must act.
        """

    def mistake_behind(self, error: DeliveryError) -> Mistake:
        """What the operator must put right."""
