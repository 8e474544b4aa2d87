"""Posting updates to a webhook: one at a time in each lane, repeated until a 2xx answer."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from tests.servers.telegram_calls import JsonObject
from tests.servers.telegram_updates import Lane, Update, Updates

LONGEST_RETRY_AFTER = 3600
LONGEST_PAUSE = 60
PORTS = (80, 88, 443, 8443)


@dataclass(frozen=True, slots=True)
class Hook:
    """What ``setWebhook`` agreed on."""

    url: str
    secret_token: str
    max_connections: int


class Webhook:
    """``second`` is how long a second of the repeat pattern (at once, 2, 4, 8… up to 60) and of Retry-After lasts."""

    def __init__(self, updates: Updates, now: Callable[[], int], second: float, answers_within: float) -> None:
        self.hook: Hook | None = None
        self.last_error: JsonObject = {}
        self._updates = updates
        self._now = now
        self._second = second
        self._time_limit = aiohttp.ClientTimeout(total=answers_within)
        self._session: aiohttp.ClientSession | None = None
        self._lanes: dict[Lane, asyncio.Task[None]] = {}
        self._connections = asyncio.Semaphore()
        self._led: dict[str, str] = {}

    def lead(self, public_url: str, to: str) -> None:
        """Posts for addresses that begin with ``public_url`` go to ``to``, which is on this machine."""
        self._led[public_url] = to

    def refusal(self, url: str) -> str:
        """Why no webhook can be there, or "": HTTPS on four ports, or anything on this machine, as when run locally."""
        parts = urlsplit(url)
        if parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost"):
            return ""
        if parts.scheme != "https":
            return "bad webhook: An HTTPS URL must be provided for webhook"
        if (parts.port or 443) not in PORTS:
            return "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
        return ""

    async def set(self, hook: Hook | None) -> None:
        """Post to another address from now on, or to none; a post under way is cut off, its update stays."""
        self.stop()
        await asyncio.gather(*self._lanes.values(), return_exceptions=True)
        self._lanes.clear()
        if self._session:
            await self._session.close()
        self.hook, self.last_error, self._session = hook, {}, None
        if hook:
            self._session = aiohttp.ClientSession(timeout=self._time_limit)
            self._connections = asyncio.Semaphore(hook.max_connections)
            self.wake()

    def stop(self) -> None:
        """Post no more, from this moment."""
        self.hook = None
        for lane in self._lanes.values():
            lane.cancel()

    def wake(self) -> None:
        """Start on every lane in which something waits."""
        if self.hook and self._session:
            for lane in {update.lane for update in self._updates.waiting} - self._lanes.keys():
                self._lanes[lane] = asyncio.create_task(self._serve(lane, self.hook, self._session))

    async def _serve(self, lane: Lane, hook: Hook, session: aiohttp.ClientSession) -> None:
        failures = 0
        while update := self._updates.first_in(lane):
            async with self._connections:
                asked_to_wait = await self._post(update, hook, session)
            if asked_to_wait is None:
                self._updates.confirm([update])
                failures = 0
            else:
                await asyncio.sleep(self._second * (asked_to_wait or _pause(failures)))
                failures += 1
        del self._lanes[lane]

    async def _post(self, update: Update, hook: Hook, session: aiohttp.ClientSession) -> int | None:
        """None when the bot has it, else the seconds it asked for (0: none)."""
        headers = {"Content-Type": "application/json"}
        if hook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret_token
        try:
            async with session.post(
                self._address(hook.url), data=json.dumps(update.payload), headers=headers, allow_redirects=False
            ) as answer:
                if 200 <= answer.status <= 299:
                    return None
                self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                with suppress(ValueError):
                    return min(max(int(answer.headers.get("Retry-After", 0)), 0), LONGEST_RETRY_AFTER)
        except TimeoutError:
            self._note("Read timeout expired")
        except aiohttp.ClientConnectorError:
            self._note("Connection refused")
        except aiohttp.ClientError:
            self._note("Webhook connection closed")
        return 0

    def _address(self, url: str) -> str:
        """Where to post; nothing leaves this machine."""
        for public_url, to in self._led.items():
            if url.startswith(public_url):
                return to + url.removeprefix(public_url)
        return url if urlsplit(url).scheme == "http" else "http://127.0.0.1:9/"

    def _note(self, error: str) -> None:
        self.last_error = {"last_error_date": self._now(), "last_error_message": error}


def _pause(failures: int) -> int:
    """Seconds before the next try: at once after the first failure, then ever longer."""
    return min(2**failures, LONGEST_PAUSE) if failures else 0
