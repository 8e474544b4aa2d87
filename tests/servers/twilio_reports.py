"""Status callbacks: what Twilio tells of a message after it took it, in any order a test wants."""

import asyncio
from collections.abc import Coroutine, Sequence

from tests.servers.twilio_calls import API_VERSION, new_sid
from tests.servers.twilio_door import Account
from tests.servers.twilio_messages import FINAL, Message, Messages
from tests.servers.twilio_misfortunes import Undelivered
from tests.servers.twilio_webhook import Posted, Webhooks


class Reports:
    """``by_itself`` and ``early`` are statuses: told after the answer to a send, or before it."""

    def __init__(self, account: Account, messages: Messages, webhooks: Webhooks) -> None:
        self.by_itself: Sequence[str] = ()
        self.early: Sequence[str] = ()
        self._account = account
        self._messages = messages
        self._webhooks = webhooks
        self._running: set[asyncio.Task[None]] = set()

    async def tell_early(self, message: Message) -> None:
        await self._tell_all(message, self.early)

    def tell_later(self, message: Message, fate: Undelivered | None) -> None:
        """What happens to it while the answer is on its way, or after."""
        if fate:
            self.start(self._fail(message, fate))
        elif self.by_itself:
            self.start(self._tell_all(message, self.by_itself))

    async def tell(self, message: Message, status: str, error_code: int | None = None) -> Posted | None:
        """One report; None for a message that asked for none."""
        message.moves_to(status, error_code, self._messages.now())
        if not message.callback:
            return None
        return await self.post(message.callback, message.sid, message.to, status, error_code)

    async def post(self, callback: str, sid: str, to: str, status: str, error_code: int | None = None) -> Posted:
        form = {
            "ApiVersion": API_VERSION,
            "AccountSid": self._account.sid,
            "ChannelInstallSid": "XE" + 32 * "0",
            "ChannelPrefix": "whatsapp",
            "ChannelToAddress": to,
            "From": self._account.sender,
            "MessageSid": sid,
            "MessageStatus": status,
            "SmsSid": sid,
            "SmsStatus": status,
            "StructuredMessage": "false",
            "To": to,
        }
        if error_code:
            form |= {"ErrorCode": str(error_code), "ChannelStatusMessage": f"Error {error_code}"}
        if status in ("delivered", "read", *FINAL):
            form["EventType"] = status.upper()
        return await self._webhooks.post(callback, form, new_sid(""))

    def start(self, work: Coroutine[None, None, None]) -> None:
        """Do this while the program goes on."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def settled(self) -> None:
        """Until everything that was under way is done."""
        while self._running:
            await asyncio.gather(*self._running)

    async def close(self) -> None:
        running = list(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _tell_all(self, message: Message, statuses: Sequence[str]) -> None:
        for status in statuses:
            await self.tell(message, status)

    async def _fail(self, message: Message, fate: Undelivered) -> None:
        await self.tell(message, fate.status, fate.code)
