"""One request to an engine's server: within its time, without redirects, and the answer as text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

import aiohttp

from bot.translation import NotAvailable, Refused, Rubbish, TextRefused, TooSlow

_LARGEST_ANSWER_BYTES: Final = 2_000_000
# Bad request, too large, address too long, not processable: it is about what was asked, not about the server.
_ABOUT_THE_TEXT: Final = frozenset({400, 413, 414, 422})


@dataclass(frozen=True, slots=True)
class Limits:
    """How long an engine may take, whatever it does."""

    connect: timedelta = timedelta(seconds=3)
    total: timedelta = timedelta(seconds=15)


LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said."""

    status: int
    text: str = field(repr=False)

    @property
    def accepted(self) -> bool:
        return self.status in range(200, 300)

    def json(self) -> object:
        """The text read as JSON, its shape unchecked. Raises ``ValueError`` when it is none."""
        read: object = json.loads(self.text)
        return read


class Client:
    """Asks one server. Belongs to the event loop in which it is first used."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def ask(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = None,
    ) -> Answer:
        """The server's answer, whatever its status. Raises ``Refused``, ``TooSlow`` or ``Rubbish``."""
        fault: NotAvailable
        try:
            async with self._open().request(
                method, url, params=params, headers=headers, json=json, allow_redirects=False
            ) as response:
                return Answer(response.status, await _read(response))
        except TimeoutError:
            fault = TooSlow("timeout")
        except aiohttp.ClientError as error:
            fault = Refused(f"unreachable-{type(error).__name__}")
        # Raised out here so that it carries nothing of the library's own error, which holds the address.
        raise fault

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise Refused("closed")
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(
                    total=self._limits.total.total_seconds(), connect=self._limits.connect.total_seconds()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


def refusal(status: int) -> NotAvailable:
    """What a status that is no success means for us."""
    code = f"http-{status}"
    return TextRefused(code) if status in _ABOUT_THE_TEXT else Refused(code)


async def _read(response: aiohttp.ClientResponse) -> str:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > _LARGEST_ANSWER_BYTES:
            raise Rubbish("too-large")
    return body.decode("utf-8", errors="replace")
