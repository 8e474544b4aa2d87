"""Where all parts are put together, once. Nothing else knows which part is which."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from bot.channels import Channel, Payload
from bot.channels.errors import DeliveryError
from bot.collecting import Collecting
from bot.commands import CommandWords
from bot.danger import Danger, DangerWords
from bot.delivery import Delivery
from bot.media.apart import MadeApart
from bot.middleware import Arrival, compose
from bot.middleware.barring import barring
from bot.middleware.covering import covering
from bot.middleware.identity import identity
from bot.middleware.permission import agreement, pace
from bot.middleware.seen import seen
from bot.middleware.understanding import understanding
from bot.onward import AmongSeveral
from bot.operating.notices import Notices
from bot.operating.signs import Signs
from bot.operating.watch import Watch
from bot.pipeline import Onward, Pipeline
from bot.rendering import Renderer
from bot.router import Router
from bot.sender import Sender
from bot.takeaway import Takeaway
from bot.texts import Texts
from bot.translation.careful import Careful
from bot.translator import Translator
from handlers.conversation import Programme
from handlers.conversations import Conversations
from scheduler.clock import Schedule
from storage.database import Database
from storage.incoming import ChannelName, Incoming
from storage.leases import Right
from storage.vocabulary import Language
from storage.waking import Waking

# What someone in danger reads when nothing else works must not take longer than this.
_EMERGENCY_SECONDS = 10

_MOST_MESSAGES_A_MINUTE = 20

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Parts:
    """What the program is made of, and what differs between a town, the demo and a test."""

    database: Database
    channels: Mapping[ChannelName, Channel]
    programme: Programme
    texts: Texts
    danger: DangerWords
    engine: Careful | None
    translation_wait: timedelta
    now: Callable[[], datetime]
    most_messages_a_minute: int = _MOST_MESSAGES_A_MINUTE
    notices: Notices = field(default_factory=Notices)
    right: Right = field(default_factory=Right)  # to send from this database
    waking: Waking | None = None  # with several processes


class App:
    """The running programme: what comes in goes through ``receive``, what goes out leaves by itself."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        conversations = Conversations()
        windows = {name: channel.capabilities.window for name, channel in parts.channels.items()}
        programme = replace(parts.programme, windows=windows)
        words = CommandWords(parts.texts, conversations.commands)
        self.signs = Signs()
        self.watch = Watch(parts.database, parts.notices, self.signs, parts.engine)
        self.translator = Translator(
            parts.database, parts.engine, parts.translation_wait, parts.now, notices=parts.notices
        )
        sender = Sender(
            parts.database,
            parts.channels,
            Renderer(parts.texts),
            self.translator,
            Takeaway(parts.database, parts.texts, parts.now),
            parts.programme.times,
            parts.now,
            right=parts.right,
            signs=self.signs,
            notices=parts.notices,
        )
        self.delivery = Delivery(parts.database, sender, parts.now, parts.right, self.signs)
        self.collecting = Collecting(parts.database, parts.channels, MadeApart(), parts.now, self.delivery.wake)
        self.onward: Onward = self.delivery
        if parts.waking:
            self.onward = AmongSeveral(parts.database, self.delivery, parts.right, parts.waking)
        self.schedule = Schedule(parts.database, programme, parts.now, self.onward.wake)
        router = Router(conversations)

        async def route(arrival: Arrival) -> None:
            if arrival.understood is not None:
                await router.route(arrival.known_turn, arrival.understood)

        in_order = compose(
            [
                seen,
                identity(programme, _windowed(parts.channels)),
                pace(parts.most_messages_a_minute),
                understanding(words, conversations),
                covering,
                barring(conversations),
                agreement(conversations),
            ],
            route,
        )
        self.pipeline = Pipeline(
            parts.database,
            in_order,
            programme,
            parts.danger,
            parts.now,
            self.onward,
            self._send_emergency,
        )
        self._sending: asyncio.Task[None] | None = None
        self._acknowledging: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Send what the outbox holds from now on."""
        self._sending = asyncio.create_task(self.delivery.run())

    async def receive(self, channel: Channel, payload: Payload) -> Sequence[Incoming]:
        """Take in what a platform brought; on return all of it is on disk. Returns what was in it.

        Raises ``CannotStoreError``, and ``ValueError`` for what is not of the platform's form.
        """
        incomings = channel.read(payload)
        for incoming in incomings:
            await self.pipeline.receive(incoming)
            task = asyncio.create_task(channel.acknowledge(incoming))
            self._acknowledging.add(task)
            task.add_done_callback(self._acknowledging.discard)
        return incomings

    async def close(self) -> None:
        """Stop sending, within seconds, and give everything back."""
        if self._sending:
            self._sending.cancel()
            await asyncio.gather(self._sending, return_exceptions=True)
        await asyncio.gather(*self._acknowledging, return_exceptions=True)
        await self.watch.stop()
        await self.translator.close()
        for channel in self.parts.channels.values():
            await channel.close()
        await self.parts.database.close()

    async def _send_emergency(self, incoming: Incoming, danger: Danger, language: Language) -> None:
        """Help in danger goes out even when nothing can be written down; it never raises."""
        channel = self.parts.channels[incoming.channel]
        page = Renderer(self.parts.texts).plain(f"help-{danger.kind}", language)
        try:
            async with asyncio.timeout(_EMERGENCY_SECONDS):
                for part in channel.layout(page):
                    await channel.deliver(incoming.sender, part)
        except (DeliveryError, TimeoutError) as error:
            log.critical("emergency_text_not_sent", channel=incoming.channel, kind=type(error).__name__)


def _windowed(channels: Mapping[ChannelName, Channel]) -> frozenset[ChannelName]:
    """Where messages are held until someone writes."""
    return frozenset(name for name, channel in channels.items() if channel.capabilities.window)
