"""The routes everybody has: alive, ready, figures; and how a posted body is read."""

import json
from collections.abc import Callable

import structlog
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot import figures
from bot.operating.notices import Notices
from bot.operating.signs import Signs
from scheduler.clock import utc_now
from storage import outbox
from storage.database import Database

_LARGEST_BODY = 1024 * 1024

log = structlog.get_logger()


class TooLargeError(Exception):
    """The body is over the limit."""


def health(
    database: Database,
    stopping: Callable[[], bool] = lambda: False,
    signs: Signs | None = None,
    notices: Notices | None = None,
) -> list[BaseRoute]:
    """Alive; ready, while the database answers and nobody said stop; and figures for those who watch.

    What is wrong beside is told to whoever asks whether we are ready.
    """
    signs, notices = signs or Signs(), notices or Notices()

    async def alive(_request: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def ready(_request: Request) -> Response:
        try:
            async with database.reading() as db:
                await outbox.waiting(db, utc_now())
        except Exception as error:  # noqa: BLE001  # whatever is wrong with the database: not ready
            log.warning("not_ready", error=type(error).__name__)
            return PlainTextResponse("not ready: the database is away\n", 503)
        if stopping():
            return PlainTextResponse("not ready: stopping\n", 503)
        troubles = "".join(f"trouble: {trouble.value}\n" for trouble in sorted(notices.now))
        return PlainTextResponse(f"ready\n{troubles}")

    async def metrics(_request: Request) -> Response:
        return Response(await figures.collected(database, utc_now(), signs, notices), media_type=CONTENT_TYPE_LATEST)

    return [Route("/healthz", alive), Route("/readyz", ready), Route("/metrics", metrics)]


async def json_body(request: Request) -> tuple[object, str]:
    """What was posted, read and as it came. Raises ``TooLargeError``, and ``ValueError`` for what is no JSON."""
    body = await _body(request)
    try:
        text = body.decode()
        return json.loads(text), text
    except RecursionError as error:
        raise ValueError("nested too deep") from error


async def text_body(request: Request) -> str:
    """What was posted, as text. Raises ``TooLargeError``, and ``ValueError`` for what is no text."""
    return (await _body(request)).decode()


async def _body(request: Request) -> bytes:
    """The body, read no further than the limit."""
    declared = request.headers.get("Content-Length", "0")
    if declared.isdecimal() and int(declared) > _LARGEST_BODY:
        raise TooLargeError
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > _LARGEST_BODY:
            raise TooLargeError
        pieces.append(piece)
    return b"".join(pieces)
