"""Someone is told: when something fails for which a person is needed, and when it is over.

What is said here names no one, and holds nothing of what anyone wrote.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

import structlog

from bot.channels import Channel, Part
from bot.channels.errors import DeliveryError
from storage.incoming import ChannelName
from storage.masked import Address

# Writes a sentence to the operator. Raises ``DeliveryError``.
Write = Callable[[str], Awaitable[None]]


class Trouble(StrEnum):
    """What someone must see to."""

    TELEGRAM_DOWN = "telegram-down"
    WHATSAPP_DOWN = "whatsapp-down"
    SENDER_STOPPED = "sender-stopped"
    DATABASE_AWAY = "database-away"
    TRANSLATOR_AWAY = "translator-away"


# At most one notice of a kind in this time, and one more when it is over.
BETWEEN_NOTICES: Final = timedelta(minutes=15)

# What often passes by itself is told only once it has lasted.
PATIENCE: Final[Mapping[Trouble, timedelta]] = {
    Trouble.DATABASE_AWAY: timedelta(minutes=1),
    Trouble.TRANSLATOR_AWAY: timedelta(minutes=1),
}

_BEGINS: Final[Mapping[Trouble, str]] = {
    Trouble.TELEGRAM_DOWN: "Telegram refuses our token, or another program uses this bot. Run: python -m bot check",
    Trouble.WHATSAPP_DOWN: "WhatsApp refuses our credentials or our number: nothing leaves. Run: python -m bot check",
    Trouble.SENDER_STOPPED: "Nothing is being sent any more, though the database answers. Start Relais anew.",
    Trouble.DATABASE_AWAY: "The database has not answered, or taken anything, for over a minute. "
    "What people write waits at their platform. Look at the disk, or at the database's server.",
    Trouble.TRANSLATOR_AWAY: "The translator has not answered for over a minute: people read the original alone.",
}

_IS_OVER: Final[Mapping[Trouble, str]] = {
    Trouble.TELEGRAM_DOWN: "Telegram takes our messages again.",
    Trouble.WHATSAPP_DOWN: "WhatsApp takes our messages again.",
    Trouble.SENDER_STOPPED: "Messages are being sent again.",
    Trouble.DATABASE_AWAY: "The database works again.",
    Trouble.TRANSLATOR_AWAY: "The translator works again.",
}

_LAST_WORDS_SECONDS = 2.0

log = structlog.get_logger()


@dataclass(slots=True)
class _Course:
    """How it went with one kind of trouble; moments are on the monotonic clock."""

    since: float | None = None  # None: all is well
    told: bool = False  # whether someone knows of it, this time
    last_told: float | None = None


class Notices:
    """Who calls it says what they see, as often as they see it; when that is worth a notice is decided here."""

    def __init__(self, write: Write | None = None, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Without ``write``, or while writing fails, it stays in the logs, the figures and ``/readyz``."""
        self._write = write
        self._monotonic = monotonic
        self._courses = {trouble: _Course() for trouble in Trouble}
        self._writing: set[asyncio.Task[None]] = set()

    @property
    def now(self) -> frozenset[Trouble]:
        """What is wrong at this moment, told or not."""
        return frozenset(trouble for trouble, course in self._courses.items() if course.since is not None)

    async def tell(self, trouble: Trouble) -> None:
        """It is so, or still so. Waits for nobody, and never raises."""
        course = self._courses[trouble]
        if course.since is None:
            course.since = self._monotonic()
            log.error("trouble", kind=trouble.value)
        self._tell_in_time(trouble, course)

    async def over(self, trouble: Trouble) -> None:
        """All is well with this. Waits for nobody, and never raises."""
        course = self._courses[trouble]
        if course.since is None:
            return
        log.info("trouble_over", kind=trouble.value, seconds=round(self._monotonic() - course.since))
        course.since = None
        if course.told:
            course.told = False
            self._send(trouble, _IS_OVER[trouble])

    async def channel_down(self, channel: ChannelName) -> None:
        """As ``tell``: this channel refuses us."""
        if trouble := down(channel):
            await self.tell(trouble)

    async def channel_well(self, channel: ChannelName) -> None:
        """As ``over``: this channel takes what we send."""
        if trouble := down(channel):
            await self.over(trouble)

    async def remind(self) -> None:
        """Tell what has lasted long enough by now; to be called every few seconds."""
        for trouble, course in self._courses.items():
            self._tell_in_time(trouble, course)

    async def close(self) -> None:
        """Let the last notice leave, for a moment."""
        if self._writing:
            await asyncio.wait(self._writing, timeout=_LAST_WORDS_SECONDS)
        for task in self._writing:
            task.cancel()
        await asyncio.gather(*self._writing, return_exceptions=True)

    def _tell_in_time(self, trouble: Trouble, course: _Course) -> None:
        now = self._monotonic()
        if course.told or course.since is None or now - course.since < _seconds(PATIENCE.get(trouble)):
            return
        if course.last_told is None or now - course.last_told >= _seconds(BETWEEN_NOTICES):
            course.told, course.last_told = True, now
            self._send(trouble, _BEGINS[trouble])

    def _send(self, trouble: Trouble, sentence: str) -> None:
        if self._write is None:
            return
        task = asyncio.create_task(self._written(self._write, trouble, sentence))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def _written(self, write: Write, trouble: Trouble, sentence: str) -> None:
        try:
            await write(sentence)
        except DeliveryError as error:
            log.critical("operator_not_told", kind=trouble.value, code=error.code)
        except Exception:  # it is about a trouble already: it must not make another
            log.critical("operator_not_told", kind=trouble.value, exc_info=True)


def down(channel: ChannelName) -> Trouble | None:
    """What it is called when this channel refuses us; None where it can't."""
    match channel:
        case ChannelName.TELEGRAM:
            return Trouble.TELEGRAM_DOWN
        case ChannelName.WHATSAPP:
            return Trouble.WHATSAPP_DOWN
        case ChannelName.SIMULATED_TELEGRAM | ChannelName.SIMULATED_WHATSAPP:
            return None


def notices_in(chat: Address | None, channels: Mapping[ChannelName, Channel]) -> Notices:
    """Notices for the operator's chat on Telegram; None: nobody is told."""
    telegram = channels.get(ChannelName.TELEGRAM)
    return Notices(to_chat(telegram, chat)) if telegram and chat else Notices()


def to_chat(channel: Channel, chat: Address) -> Write:
    """Notices go to this chat, past the outbox: it may be the database that is away."""

    async def write(sentence: str) -> None:
        await channel.deliver(chat, Part(f"Relais: {sentence}"))

    return write


def _seconds(time: timedelta | None) -> float:
    return time.total_seconds() if time else 0.0
