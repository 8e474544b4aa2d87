"""Twilio's own client over our HTTP: one request each, within time limits, at the address of the settings.

The library's asynchronous client ignores its time limit, and its retries repeat a message.
"""

import json
import logging
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from yarl import URL

from bot.channels.errors import NoAnswer, RetryLater
from bot.channels.http import Answer, CutError, HttpCalls, NotLeftError

# What Twilio's client is told to call by default, with a host for each of its interfaces.
TWILIO: Final = "https://api.twilio.com"

# A large file takes longer than an answer.
_DOWNLOAD_TAKES = 4  # times as long


class TwilioHttp(AsyncHttpClient):  # type: ignore[misc]  # the library has no types
    """What Twilio's ``Client`` sends its requests through. Raises ``DeliveryError`` where no answer came."""

    def __init__(self, api_url: str, *, connect_seconds: float, total_seconds: float) -> None:
        super().__init__(logging.getLogger(__name__), is_async=True)
        self._elsewhere = None if api_url == TWILIO else api_url
        self._limits = aiohttp.ClientTimeout(
            total=total_seconds, connect=connect_seconds, sock_connect=connect_seconds, sock_read=total_seconds
        )
        self._download_limits = aiohttp.ClientTimeout(
            total=_DOWNLOAD_TAKES * total_seconds,
            connect=connect_seconds,
            sock_connect=connect_seconds,
            sock_read=total_seconds,
        )
        self._calls = HttpCalls()

    # Twilio's own signature; Any: it passes whatever its interface takes.
    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109  # ours hold for every request
        allow_redirects: bool = False,  # noqa: ARG002  # none is ever followed
    ) -> Response:
        try:
            answer = await self._calls.call(
                method.upper(),
                self._address(url),
                params=dict(_pairs(params)) if params else None,
                data=_body(headers, data),
                headers=(headers or {}) | ({"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {}),
                limits=self._limits,
            )
        except NotLeftError as error:
            raise RetryLater(error.kind) from None
        except CutError as error:
            raise NoAnswer("timeout" if error.late else "cut") from None
        return Response(answer.status, answer.body.decode(errors="replace"), answer.headers)

    async def download(self, url: URL, headers: Mapping[str, str], most_bytes: int) -> Answer:
        """What lies there, at any host; the address goes out as it is.

        Raises ``TooLargeError``, and ``RetryLater`` where no answer came: a look does nothing twice.
        """
        try:
            return await self._calls.call(
                "GET", url, headers=headers, limits=self._download_limits, most_bytes=most_bytes
            )
        except NotLeftError as error:
            raise RetryLater(error.kind) from None
        except CutError as error:
            raise RetryLater("timeout" if error.late else "cut") from None

    async def close(self) -> None:
        """Call Twilio no more."""
        await self._calls.close()

    def _address(self, url: str) -> str:
        if self._elsewhere is None:
            return url
        return self._elsewhere + urlsplit(url)._replace(scheme="", netloc="").geturl()


def _body(headers: Mapping[str, str] | None, data: Mapping[str, Any] | None) -> bytes | None:
    if data is None:
        return None
    if (headers or {}).get("Content-Type") == "application/json":
        return json.dumps(data).encode()
    return urlencode(list(_pairs(data))).encode()


def _pairs(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """A list is its name several times, as forms have it."""
    for name, value in fields.items():
        for each in value if isinstance(value, list | tuple) else [value]:
            if each is not None:
                yield name, str(each)
