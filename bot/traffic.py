"""When a message may go out on each channel: its pace, the pauses it asked for, and what its refusals teach."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog

from bot import outcome
from bot.channels import Channel
from bot.channels.errors import ChannelDown, DeliveryError, Rejected, RetryLater, TemplateRefused
from bot.deciding import Recipient
from bot.pacing import Pace, Pauses
from bot.places import Place
from storage.claiming import Claimed
from storage.incoming import ChannelName

log = structlog.get_logger()


class Traffic:
    """Of all channels of this process."""

    def __init__(
        self,
        channels: Mapping[ChannelName, Channel],
        pauses: Pauses,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pauses = pauses
        self._now = now
        self._paces = {name: Pace(channel.capabilities.limits, monotonic) for name, channel in channels.items()}

    async def place(self, row: Claimed, recipient: Recipient) -> Place | datetime:
        """A place in the platform's pace, waited for; or until when nothing may go there."""
        channel = recipient.channel.name
        place = await self._paces[channel].place(recipient.address.text, row.lane)
        if place is None:
            return self._now()
        paused = self._pauses.until(channel, recipient.address, self._now())
        if paused:
            place.give_back()
        return paused or place

    def refused(self, error: DeliveryError, row: Claimed, recipient: Recipient) -> None:
        """Leave alone what asked for it, and tell the operator what needs a hand."""
        channel, now = recipient.channel.name, self._now()
        told = {"outbox": row.id, "channel": channel, "kind": type(error).__name__, "code": error.code}
        match error:
            case ChannelDown():
                log.critical("channel_down", **told)
                self._pauses.pause_all(channel, now + outcome.CHANNEL_REST, now)
            case RetryLater() if self._paces[channel].means_slower(error.code):
                log.warning("too_fast", **told)
                self.slow_down(channel)
            case RetryLater(after=pause) if pause:
                log.warning("not_delivered", **told)
                self._paces[channel].no_bursts()
                if self._pauses.pause(channel, recipient.address, now + pause, now):
                    self.slow_down(channel)
            case Rejected() | TemplateRefused():
                log.error("not_delivered", **told)
            case _:
                log.warning("not_delivered", **told)

    def slow_down(self, channel: ChannelName) -> None:
        """The platform finds us too fast, and says so in an answer or in a later report."""
        self._paces[channel].slow_down()

    def paused_until(self) -> datetime | None:
        """When anything may leave again, on whatever channel; None for now."""
        ends = [self._pauses.all_until(channel, self._now()) for channel in self._paces]
        return None if None in ends else min(filter(None, ends), default=None)

    def hold(self) -> None:
        """What waits for its place goes back, and so does what comes, until ``release``."""
        for pace in self._paces.values():
            pace.hold()

    def release(self) -> None:
        """Places are given again."""
        for pace in self._paces.values():
            pace.release()
