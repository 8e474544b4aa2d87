"""The Bot API over aiohttp, telling what surely was not taken from what may have been.

python-telegram-bot sorts Telegram's refusals itself (``Forbidden``, ``BadRequest``, …). Added to them:

TelegramError
├─ NetworkError   cut after the request had left: it may have been taken
│  ├─ TimedOut    left, and no answer in time: it may have been taken
│  └─ NotTaken    it did not leave in full, or was turned away for now (429, 5xx)
├─ Refused        a status that the Bot API has no meaning for
└─ (itself)       an answer that can't be read: it may have been taken
"""

import asyncio
import io
import json
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# On a connection that the server closed while it was idle, a request looks like one that was cut after
# it left. So we close ours earlier than servers do, and look for theirs before each request.
_KEEP_IDLE_SECONDS = 10
_LOOKS_AT_CONNECTIONS = 3

_SORTED_BY_LIBRARY = (
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.CONFLICT,
)


class NotTaken(NetworkError):
    """Surely without effect; ``after`` is how long to wait, None where Telegram does not say."""

    def __init__(self, code: str, after: timedelta | None = None) -> None:
        super().__init__(code)
        self.after = after


class Refused(TelegramError):
    """Answered by something that is not the Bot API, or no longer the one we know."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


class AiohttpRequest(BaseRequest):
    """One session for all calls, made in the loop of the first; ``shutdown`` closes it for good."""

    def __init__(self, *, connect_seconds: float, total_seconds: float) -> None:
        self._connect_seconds = connect_seconds
        self._total_seconds = total_seconds
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    @property
    def read_timeout(self) -> float:
        return self._total_seconds

    async def initialize(self) -> None:
        self._open_session()

    async def shutdown(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        for _ in range(_LOOKS_AT_CONNECTIONS):
            await asyncio.sleep(0)  # the loop sees what was closed, and the pool drops it
        session = self._open_session()
        # A request whose body did not leave in full can't have been acted on.
        upload = aiohttp.UploadTracker()
        try:
            async with session.request(
                method,
                url,
                data=_body(request_data),
                headers={"Content-Type": "application/json"} if _is_json(request_data) else None,
                timeout=self._limits(read_timeout, write_timeout, connect_timeout, pool_timeout),
                allow_redirects=False,
                upload_tracker=upload,
            ) as answer:
                status, body = answer.status, await answer.read()
        except (aiohttp.ClientError, OSError) as error:  # time limits are OSErrors too
            # Without their cause: aiohttp's messages name the address, and the token is in it.
            if not _has_left(upload):
                raise NotTaken(type(error).__name__) from None
            raise (TimedOut() if isinstance(error, TimeoutError) else NetworkError("cut")) from None
        _check(status, body)
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the library's, without writing to the log what can't be read: it may hold people's words."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("unreadable answer") from None
        return answer

    def _open_session(self) -> aiohttp.ClientSession:
        if self._closed:
            raise NotTaken("closed")
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(keepalive_timeout=_KEEP_IDLE_SECONDS),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session

    def _limits(self, read: object, write: object, connect: object, pool: object) -> aiohttp.ClientTimeout:
        """Aiohttp limits getting a connection, connecting, silence, and all together."""
        connect_seconds = _seconds(connect, self._connect_seconds)
        read_seconds = _seconds(read, self._total_seconds)
        return aiohttp.ClientTimeout(
            total=_sum(read_seconds, _seconds(write, 0)),
            connect=_sum(connect_seconds, _seconds(pool, 0)),
            sock_connect=connect_seconds,
            sock_read=read_seconds,
        )


def _seconds(given: object, otherwise: float) -> float | None:
    """None means without limit, as the library has it."""
    if given is BaseRequest.DEFAULT_NONE:
        return otherwise
    assert given is None or isinstance(given, int | float)
    return given


def _sum(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one + other


def _is_json(data: RequestData | None) -> bool:
    return data is not None and not data.contains_files


def _body(data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if data is None:
        return None
    if not data.contains_files:
        return json.dumps(data.parameters).encode()
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        # As a file: aiohttp then writes it piece by piece, and the loop goes on.
        file = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=content_type)
    return form


def _has_left(upload: aiohttp.UploadTracker) -> bool:
    complete = upload.upload_complete
    return complete.done() and complete.exception() is None


def _check(status: int, body: bytes) -> None:
    """Leave to the library what it sorts well, and raise for the rest."""
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        if b'"result"' not in body:
            raise TelegramError("unreadable answer")
        return
    after = _retry_after(body)
    if after is not None or status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise NotTaken(str(status), after)
    if status not in _SORTED_BY_LIBRARY:
        raise Refused(status)


def _retry_after(body: bytes) -> timedelta | None:
    try:
        seconds = json.loads(body)["parameters"]["retry_after"]
        return timedelta(seconds=max(seconds, 0))
    except (ValueError, KeyError, TypeError, OverflowError):
        return None
