"""Telegram: people write to our bot in a private chat, and we write back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from urllib.parse import urlencode

import structlog
from telegram import Bot, BotCommand

from bot.channels import Capabilities, Part, Payload, Receipt, Rendered
from bot.channels.errors import DeliveryError, NoAnswer, Unreachable
from bot.channels.layout import parts, utf16_units
from bot.channels.limits import Limits
from bot.channels.telegram_errors import as_delivery_errors
from bot.channels.telegram_files import fetch
from bot.channels.telegram_reading import ALLOWED_UPDATES, read
from bot.channels.telegram_request import AiohttpRequest
from bot.channels.telegram_sending import send
from storage.inbox import ChannelName, Incoming, Tap
from storage.masked import Address

LONGEST_WAIT = timedelta(seconds=50)  # Telegram's own limit for one getUpdates

# Telegram's advice (https://core.telegram.org/bots/faq); a short burst in one chat may go beyond it. Of a conversation,
# where every message follows something that was said: as much as someone is heard in a minute.
LIMITS = Limits(overall=30, chat=1, chat_burst=30)

_LONGEST_TEXT = 4096  # UTF-16 units
_MOST_BUTTONS = 20  # more are allowed, but nobody finds theirs
_LONGEST_DATA = 64  # bytes
_CODE_LETTERS = 2

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class WebhookState:
    """What Telegram says of the address that it calls (Bot API, ``WebhookInfo``)."""

    url: str  # "" while it calls none
    waiting: int  # updates that nobody has taken yet
    last_error: str | None  # in Telegram's words
    last_error_at: datetime | None


class TelegramChannel:
    """One bot. Its calls raise ``DeliveryError``; ``close`` it in the loop that used it."""

    def __init__(
        self,
        token: str,
        api_url: str,
        *,
        connect_seconds: float = 3,
        total_seconds: float = 15,
        limits: Limits | None = LIMITS,
    ) -> None:
        self._limits = limits
        self._request = AiohttpRequest(connect_seconds=connect_seconds, total_seconds=total_seconds)
        # Never `initialize`d: that calls Telegram, and on failure says the token.
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )

    @property
    def name(self) -> ChannelName:
        return ChannelName.TELEGRAM

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(longest_text=_LONGEST_TEXT, most_buttons=_MOST_BUTTONS, silent=True, limits=self._limits)

    def read(self, payload: Payload) -> Sequence[Incoming]:
        return read(payload)

    def layout(self, message: Rendered) -> Sequence[Part]:
        assert len(message.buttons) <= _MOST_BUTTONS
        assert all(1 <= len(button.data.encode()) <= _LONGEST_DATA for button in message.buttons)
        return parts(message, _LONGEST_TEXT, utf16_units)

    async def deliver(self, to: Address, part: Part) -> Receipt:
        with as_delivery_errors():
            sent = await send(self._bot, _chat_id(to), part)
        return Receipt(str(sent.message_id))

    async def acknowledge(self, incoming: Incoming) -> None:
        """Stops the spinner on a pressed button; Telegram may find it too late for that."""
        if not isinstance(incoming.said, Tap):
            return
        try:
            with as_delivery_errors():
                await self._bot.answer_callback_query(incoming.said.press_id)
        except DeliveryError as error:
            log.info("press not acknowledged", event_id=incoming.event_id, code=error.code)

    async def fetch(self, file: str) -> bytes:
        return await fetch(self._bot, self._request, file)

    async def forget(self, file: str) -> None:
        """No bot can have a file deleted at Telegram: nothing is asked."""

    async def close(self) -> None:
        await self._request.shutdown()

    async def register_webhook(self, url: str, secret: str) -> None:
        """Have updates brought to ``url``; what waits is kept."""
        with as_delivery_errors():
            await self._bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)

    async def remove_webhook(self) -> None:
        """Have updates wait for ``updates``; what waits is kept."""
        with as_delivery_errors():
            await self._bot.delete_webhook()

    async def webhook(self) -> WebhookState:
        """Where Telegram brings updates to, and how that goes."""
        with as_delivery_errors():
            info = await self._bot.get_webhook_info()
        return WebhookState(info.url, info.pending_update_count, info.last_error_message, info.last_error_date)

    async def updates(self, offset: int | None, wait: timedelta, limit: int = 100) -> Sequence[Payload]:
        """The updates that wait, oldest first; waits for one for at most ``wait``.

        Telegram forgets those before ``offset``. None: forget nothing.
        """
        # Not the bot's own get_updates: one update that it can't read takes the others with it, and
        # all that people wrote goes to the log.
        asked: dict[str, int | str] = {
            "timeout": ceil(wait.total_seconds()),
            "limit": limit,
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
        }
        if offset is not None:
            asked["offset"] = offset
        with as_delivery_errors():
            waiting = await self._request.post(
                f"{self._bot.base_url}/getUpdates?{urlencode(asked)}",
                read_timeout=wait.total_seconds() + self._request.read_timeout,
            )
        if not isinstance(waiting, list):
            raise NoAnswer("no readable answer")
        return waiting

    async def set_commands(self, commands_by_language: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The menu of commands: each a name and what it does.

        The first language also serves apps in a language that is not among them. Telegram takes two-letter
        codes only: ``fa-AF`` goes as ``fa``, and a language without such a code is left out.
        """
        by_code: dict[str | None, Sequence[tuple[str, str]]] = {}
        for language, commands in commands_by_language.items():
            code = language.partition("-")[0]
            by_code.setdefault(None, commands)
            if len(code) == _CODE_LETTERS:
                by_code.setdefault(code, commands)
        with as_delivery_errors():
            for language_code, commands in by_code.items():
                menu = [BotCommand(*command) for command in commands]
                await self._bot.set_my_commands(menu, language_code=language_code)

    async def me(self) -> str:
        """The bot's user name, for ``t.me`` links."""
        with as_delivery_errors():
            bot = await self._bot.get_me()
        return bot.username or ""


def _chat_id(to: Address) -> int:
    try:
        return int(to.text)
    except ValueError:
        raise Unreachable("no chat id") from None
