"""How updates reach the bot: it asks for them, or they are posted to its webhook; never both."""

import asyncio
import re
from collections.abc import Callable, Mapping
from contextlib import suppress

from tests.servers.telegram_calls import Answer, Call, JsonObject, Method, Refused, bad_request
from tests.servers.telegram_parameters import UNASKED_KINDS, UPDATE_KINDS
from tests.servers.telegram_updates import Update, Updates
from tests.servers.telegram_webhook import Hook, Webhook

LONGEST_WAIT_SECONDS = 50


class Receiving:
    """``getUpdates`` and the webhook's own methods."""

    def __init__(self, updates: Updates, webhook: Webhook) -> None:
        self._updates = updates
        self._webhook = webhook
        self._poll: asyncio.Future[None] | None = None
        self._polled = asyncio.Event()
        updates.on_new = self._tell

    @property
    def methods(self) -> Mapping[str, Method]:
        return {
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
        }

    def end_poll(self, refusal: Refused) -> None:
        """Answer who waits for updates with that."""
        if self._poll and not self._poll.done():
            self._poll.set_exception(refusal)

    async def polled(self) -> None:
        """Until somebody waits for updates."""
        await self._polled.wait()

    def _tell(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(None)
        self._webhook.wake()

    async def _get_updates(self, call: Call) -> Answer:
        if self._webhook.hook:
            raise _conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self.end_poll(
            _conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
        )
        self._updates.allow(call.json("allowed_updates"))
        limit = min(max(call.integer("limit", 100), 1), 100)
        found = self._from(call.integer("offset"))
        if not found:
            await self._wait(min(max(call.integer("timeout"), 0), LONGEST_WAIT_SECONDS))
            found = self._updates.waiting
        return Answer([update.payload for update in found[:limit]])

    def _from(self, offset: int) -> list[Update]:
        """What waits from ``offset`` on; asking for it confirms everything before. Below 0 it counts from the end."""
        waiting = self._updates.waiting
        old = waiting[:offset] if offset < 0 else [update for update in waiting if update.update_id < offset]
        self._updates.confirm(old)
        return self._updates.waiting

    async def _wait(self, seconds: int) -> None:
        """Until something is new, at most that long. Raises ``Refused`` when another poller takes over."""
        if not seconds:
            return
        poll = self._poll = asyncio.get_running_loop().create_future()
        self._polled.set()
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await poll
        finally:
            if self._poll is poll:
                self._polled.clear()

    async def _set_webhook(self, call: Call) -> Answer:
        if not call.text("url"):
            return await self._delete_webhook(call)
        hook = _read_hook(call, self._webhook.refusal)
        self._updates.allow(call.json("allowed_updates"))
        if call.flag("drop_pending_updates"):
            self._updates.drop_all()
        elif hook == self._webhook.hook:
            return Answer(True, "Webhook is already set")
        self.end_poll(_conflict("terminated by setWebhook request"))
        await self._webhook.set(hook)
        return Answer(True, "Webhook was set")

    async def _delete_webhook(self, call: Call) -> Answer:
        if call.flag("drop_pending_updates"):
            self._updates.drop_all()
        was_set = self._webhook.hook is not None
        await self._webhook.set(None)
        return Answer(True, "Webhook was deleted" if was_set else "Webhook is already deleted")

    async def _get_webhook_info(self, _: Call) -> Answer:
        hook = self._webhook.hook
        info: JsonObject = {
            "url": hook.url if hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.waiting),
            **self._webhook.last_error,
        }
        if hook:
            info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
        if self._updates.allowed != UPDATE_KINDS - UNASKED_KINDS:
            info["allowed_updates"] = sorted(self._updates.allowed)
        return Answer(info)


def _conflict(description: str) -> Refused:
    return Refused(409, f"Conflict: {description}")


def _read_hook(call: Call, refusal: Callable[[str], str]) -> Hook:
    secret = call.text("secret_token")
    if refused := refusal(call.text("url")):
        raise bad_request(refused)
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    return Hook(call.text("url"), secret, min(max(call.integer("max_connections", 40), 1), 100))
