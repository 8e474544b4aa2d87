"""Calls to a platform over HTTP, telling what surely was not taken from what may have been."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp
from yarl import URL

# Of one file that people sent: what Telegram lets a bot download (https://core.telegram.org/bots/api#getfile), and
# more than WhatsApp carries.
LARGEST_FILE: Final = 20 * 1024 * 1024

_PIECE = 64 * 1024

# On a connection that the server closed while it was idle, a request looks like one that was cut after
# it left. So we close ours earlier than servers do, and look for theirs before each request.
_KEEP_IDLE_SECONDS = 10
_LOOKS_AT_CONNECTIONS = 3


class NotLeftError(Exception):
    """It did not leave in full: surely without effect. ``kind`` says why, free of anything personal."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class CutError(Exception):
    """It left, and no answer came back: it may have been acted on. ``late``: none came in time."""

    def __init__(self, *, late: bool) -> None:
        super().__init__("late" if late else "cut")
        self.late = late


class TooLargeError(Exception):
    """More came than the caller takes; the rest was not read."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class HttpCalls:
    """One session for all calls, made in the loop of the first; ``close`` ends it for good."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def call(
        self,
        method: str,
        url: str | URL,
        *,
        limits: aiohttp.ClientTimeout,
        data: bytes | aiohttp.FormData | None = None,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        most_bytes: int | None = None,
    ) -> Answer:
        """One call; no redirect is followed. Raises ``NotLeftError``, ``CutError``.

        With ``most_bytes`` also ``TooLargeError``: what comes is counted, whatever its length is said to be.
        """
        for _ in range(_LOOKS_AT_CONNECTIONS):
            await asyncio.sleep(0)  # the loop sees what was closed, and the pool drops it
        session = self._open_session()
        # A request whose body did not leave in full can't have been acted on.
        upload = aiohttp.UploadTracker()
        try:
            async with session.request(
                method,
                url,
                data=data,
                params=params,
                headers=headers,
                timeout=limits,
                allow_redirects=False,
                upload_tracker=upload,
            ) as answer:
                return Answer(answer.status, await _whole(answer, most_bytes), answer.headers)
        except (aiohttp.ClientError, OSError) as error:  # time limits are OSErrors too
            # Without their cause: aiohttp's messages name the address, and a token may be in it.
            if not _has_left(upload):
                raise NotLeftError(type(error).__name__) from None
            raise CutError(late=isinstance(error, TimeoutError)) from None

    def open(self) -> None:
        """Make the session, in the running loop."""
        self._open_session()

    async def close(self) -> None:
        """Call nobody any more."""
        self._closed = True
        if self._session is not None:
            await self._session.close()

    def _open_session(self) -> aiohttp.ClientSession:
        if self._closed:
            raise NotLeftError("closed")
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_KEEP_IDLE_SECONDS),  # callers keep count
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


async def _whole(answer: aiohttp.ClientResponse, most_bytes: int | None) -> bytes:
    if most_bytes is None:
        return await answer.read()
    whole = bytearray()
    async for piece in answer.content.iter_chunked(_PIECE):
        whole += piece
        if len(whole) > most_bytes:
            raise TooLargeError
    return bytes(whole)


def _has_left(upload: aiohttp.UploadTracker) -> bool:
    complete = upload.upload_complete
    return complete.done() and complete.exception() is None
