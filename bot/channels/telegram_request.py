"""The Bot API over aiohttp, telling what surely was not taken from what may have been.

python-telegram-bot sorts Telegram's refusals itself (``Forbidden``, ``BadRequest``, …). Added to them:

TelegramError
├─ NetworkError   cut after the request had left: it may have been taken
│  ├─ TimedOut    left, and no answer in time: it may have been taken
│  └─ NotTaken    it did not leave in full, or was turned away for now (429, 5xx)
├─ Refused        a status that the Bot API has no meaning for
└─ (itself)       an answer that can't be read: it may have been taken
"""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.http import Answer, CutError, HttpCalls, NotLeftError

_SORTED_BY_LIBRARY = (
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.CONFLICT,
)

# A large file takes longer than an answer.
_DOWNLOAD_TAKES = 4  # times as long


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
        self._calls = HttpCalls()

    @property
    def read_timeout(self) -> float:
        return self._total_seconds

    async def initialize(self) -> None:
        self._calls.open()

    async def shutdown(self) -> None:
        await self._calls.close()

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
        with _as_telegram_errors():
            answer = await self._calls.call(
                method,
                url,
                data=_body(request_data),
                headers={"Content-Type": "application/json"} if _is_json(request_data) else None,
                limits=self._limits(read_timeout, write_timeout, connect_timeout, pool_timeout),
            )
        _check(answer.status, answer.body)
        return answer.status, answer.body

    async def download(self, url: str, most_bytes: int) -> Answer:
        """A file, or the refusal in its place. Raises ``NetworkError`` and ``TooLargeError``.

        Not the library's ``retrieve``, which reads on whatever comes.
        """
        limits = aiohttp.ClientTimeout(
            total=_DOWNLOAD_TAKES * self._total_seconds,
            connect=self._connect_seconds,
            sock_connect=self._connect_seconds,
            sock_read=self._total_seconds,
        )
        with _as_telegram_errors():
            return await self._calls.call("GET", url, limits=limits, most_bytes=most_bytes)

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


@contextmanager
def _as_telegram_errors() -> Iterator[None]:
    try:
        yield
    except NotLeftError as error:
        raise NotTaken(error.kind) from None
    except CutError as error:
        raise (TimedOut() if error.late else NetworkError("cut")) from None


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
    form = aiohttp.FormData(quote_fields=False)  # Telegram shows a file's name as it comes, percent signs and all
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        # As a file: aiohttp then writes it piece by piece, and the loop goes on.
        file = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=content_type)
    return form


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
