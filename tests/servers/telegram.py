"""A Telegram on this machine: the Bot API for the bot on one side, people's phones for the test on the other.

    async with TelegramServer() as telegram:
        await telegram.says(AMINA, "/start")
        welcome = await telegram.next_message(AMINA)
        await telegram.presses(AMINA, welcome.message_id, "Français")

It refuses what the original refuses, in the original's words where they are known, and also what the original
would overlook: parameters and fields it does not know. Beyond ``says`` and its like (``telegram_people.py``) and
misfortunes (``telegram_misfortunes.py``) a test looks at what arrived. It limits the rate only where
a test says so (``enforces``).
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from tests.servers.telegram_calls import Refused
from tests.servers.telegram_chats import Chats, SentMessage
from tests.servers.telegram_door import Door
from tests.servers.telegram_files import Files
from tests.servers.telegram_misfortunes import Misfortunes
from tests.servers.telegram_people import People
from tests.servers.telegram_presses import PressAnswer, Presses
from tests.servers.telegram_profile import Profile
from tests.servers.telegram_receiving import Receiving
from tests.servers.telegram_shapes import bot_user
from tests.servers.telegram_updates import Update, Updates
from tests.servers.telegram_webhook import Hook, Webhook
from tests.servers.telegram_writing import Writing

INVENTED_TOKEN = "7012345678:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0"


def utc_now() -> datetime:
    return datetime.now(UTC)


class TelegramServer(People, Misfortunes):
    """One bot's Telegram.

    ``webhook_second`` is how long one of the platform's seconds lasts when a webhook post is repeated;
    ``press_answerable_for`` are real seconds. ``clock`` dates messages.
    """

    def __init__(
        self,
        token: str = INVENTED_TOKEN,
        *,
        username: str = "relais_bot",
        clock: Callable[[], datetime] = utc_now,
        webhook_second: float = 0.01,
        webhook_answers_within: float = 10.0,
        press_answerable_for: float = 60.0,
        first_update_id: int = 700_000_001,
    ) -> None:
        self.token = token
        self._chats = Chats(bot_user(int(token.partition(":")[0]), username), clock)
        self._presses = Presses(press_answerable_for)
        self._updates = Updates(first_update_id)
        self.files = Files()
        People.__init__(self, self._chats, self._presses, self._updates, self.files)
        Misfortunes.__init__(self)
        self._webhook = Webhook(self._updates, self._chats.now, webhook_second, webhook_answers_within)
        self._receiving = Receiving(self._updates, self._webhook)
        self._writing = Writing(self._chats, self._presses)
        self.profile = Profile(self._chats.bot)
        methods = {**self._receiving.methods, **self._writing.methods, **self.profile.methods, **self.files.methods}
        self._door = Door(token, methods, self.files, self)

    async def __aenter__(self) -> Self:
        await self._door.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._webhook.set(None)
        await self._door.close()

    @property
    def url(self) -> str:
        """What goes before ``/bot…``; the same after ``refuses`` and ``recovers``."""
        return self._door.url

    # What arrived

    def messages_to(self, user_id: int) -> list[SentMessage]:
        """The bot's messages on this phone as they stand now, oldest first."""
        return self._chats.sent_to(user_id)

    async def next_message(
        self,
        user_id: int,
        after: int = 0,
        timeout: float = 5.0,  # noqa: ASYNC109 - a test says how long it waits
    ) -> SentMessage:
        """The bot's first message to this phone with an id above ``after``. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            return await self._chats.next_sent(user_id, after)

    def confirmed(self, update_id: int) -> bool:
        """Whether the bot said it has this update: a 2xx from its webhook, or a later offset."""
        return self._updates.confirmed(update_id)

    async def polled(
        self,
        timeout: float = 5.0,  # noqa: ASYNC109 - a test says how long it waits
    ) -> None:
        """Until a bot waits for updates. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            await self._receiving.polled()

    async def called(
        self,
        method: str,
        timeout: float = 20.0,  # noqa: ASYNC109 - a test says how long it waits
    ) -> None:
        """Until the bot has called this method, ever. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            await self._door.called(method)

    async def all_confirmed(
        self,
        timeout: float = 5.0,  # noqa: ASYNC109 - a test says how long it waits
    ) -> None:
        """Until the bot has all that was sent to it. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            await self._updates.all_confirmed()

    @property
    def unconfirmed(self) -> list[Update]:
        """What still waits for the bot, oldest first."""
        return self._updates.waiting

    def answer_to(self, press: Update) -> PressAnswer | None:
        """What the bot answered to a press; None while the button still spins."""
        return self._presses.answer_to(press.press_id)

    async def answered(
        self,
        press: Update,
        timeout: float = 5.0,  # noqa: ASYNC109 - a test says how long it waits
    ) -> PressAnswer:
        """Until the button that was pressed has stopped spinning. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            return await self._presses.answered(press.press_id)

    @property
    def actions(self) -> list[tuple[int, str]]:
        """Who was shown that the bot is busy, and with what ("typing")."""
        return self._writing.actions

    @property
    def webhook(self) -> Hook | None:
        """Where updates are posted; None while the bot has to ask for them."""
        return self._webhook.hook

    def leads(self, public_url: str, *, to: str) -> None:
        """Posts to addresses that begin with ``public_url`` go to ``to`` on this machine, as through a proxy."""
        self._webhook.lead(public_url, to)

    # Misfortunes that need more than a word

    def refuses(self) -> None:
        """New connections are refused; those there are cut, which their owner learns at the loop's next turns."""
        self._door.shut()

    def revokes_token(self) -> None:
        super().revokes_token()
        self._receiving.end_poll(Refused(401, "Unauthorized"))
        self._webhook.stop()

    def recovers(self) -> None:
        super().recovers()
        self._door.reopen()
