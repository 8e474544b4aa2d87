"""The demo's page: phones side by side, and beside them what happened to each question.

    GET  /                       the page (``?lang=en`` for English)
    GET  /events                 what happens, as it happens (server-sent events)
    POST /phones/{id}/says       someone writes
    POST /phones/{id}/taps       someone presses a button
    POST /clock                  programme time passes
    GET  /static/…               style, script, htmx

Everything is for the person in front of this machine alone (``guard.py``).
"""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import anyio
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles

from bot.demo.guard import Guard
from bot.demo.live import Cursor, live
from bot.demo.phones import Phone
from bot.demo.shown import Demo, Story, StoryEvent
from bot.demo.views import Views
from bot.demo.words import LANGUAGES, in_language

__all__ = ["Demo", "Story", "StoryEvent", "routes"]

_LONGEST_MESSAGE = 4096  # as the apps have it
_LARGEST_FORM_BYTES = 64 * 1024


def routes(demo: Demo) -> list[Route]:
    """The page's routes, for a server on loopback; any other host name, and any other origin's form, gets 403."""
    page = _Page(demo)
    return [
        _route("/", page.show, "GET"),
        _route("/events", page.events, "GET"),
        _route("/phones/{phone}/says", page.says, "POST"),
        _route("/phones/{phone}/taps", page.taps, "POST"),
        _route("/clock", page.move_clock, "POST"),
        _route("/static/{path:path}", page.static, "GET"),
    ]


def _route(path: str, endpoint: Callable[[Request], Awaitable[Response]], method: str) -> Route:
    guarded = [Middleware(Guard)]
    return Route(path, endpoint, methods=[method], middleware=guarded, max_body_size=_LARGEST_FORM_BYTES)


class _Page:
    def __init__(self, demo: Demo) -> None:
        self._demo = demo
        self._run = secrets.token_hex(4)
        self._static = StaticFiles(directory=Path(__file__).parent / "static")
        self._views = {words.language: Views(demo, words) for words in LANGUAGES}

    async def show(self, request: Request) -> Response:
        views = self._in_language(request)
        stories = await self._demo.stories(views.words.language)
        # Nothing is awaited from here on, so the cursor is exactly what the page shows.
        cursor = Cursor(self._run, self._demo.phones)
        return HTMLResponse(views.page(stories, str(cursor)))

    async def events(self, request: Request) -> Response:
        cursor = Cursor(self._run, self._demo.phones)
        position = request.headers.get("last-event-id") or request.query_params.get("since", "")
        if not cursor.go_to(position):
            return EventSourceResponse(_restarted())
        over = anyio.Event()
        events = live(self._demo, self._in_language(request), cursor, over)
        return EventSourceResponse(events, shutdown_event=over, shutdown_grace_period=1)

    async def says(self, request: Request) -> Response:
        phone = self._phone(request)
        form = await _form(request)
        text = form.get("text", "").replace("\r\n", "\n").strip()
        reply_to = form.get("reply_to") or None
        if not 1 <= len(text) <= _LONGEST_MESSAGE:
            raise HTTPException(400, "a message has 1 to 4096 characters")
        if reply_to is not None and phone.bubble(reply_to) is None:
            raise HTTPException(400, "no such message to reply to")
        await self._demo.says(phone.id, text, reply_to)
        return Response(status_code=204)

    async def taps(self, request: Request) -> Response:
        """Answers with the message's buttons as they look now."""
        phone = self._phone(request)
        form = await _form(request)
        bubble_id, data = form.get("bubble", ""), form.get("data", "")
        bubble = phone.bubble(bubble_id)
        if bubble is None or all(button.data != data for button in bubble.buttons):
            raise HTTPException(400, "no such button")
        await self._demo.taps(phone.id, bubble_id, data)
        return HTMLResponse(self._in_language(request).choices(phone, phone.bubble(bubble_id) or bubble))

    async def move_clock(self, request: Request) -> Response:
        """Answers with the new time, for screen readers to read out."""
        views = self._in_language(request)
        hours = (await _form(request)).get("hours", "")
        step = next((step for step in views.words.steps if str(step.hours) == hours), None)
        if step is None:
            raise HTTPException(400, "the clock moves by an hour, a day or a week")
        await self._demo.move_clock(step.by)
        return PlainTextResponse(views.moved())

    async def static(self, request: Request) -> Response:
        return await self._static.get_response(request.path_params["path"], request.scope)

    def _phone(self, request: Request) -> Phone:
        wanted = request.path_params["phone"]
        found = next((phone for phone in self._demo.phones if phone.id == wanted), None)
        if found is None:
            raise HTTPException(404, "no such phone")
        return found

    def _in_language(self, request: Request) -> Views:
        return self._views[in_language(request.query_params.get("lang")).language]


async def _form(request: Request) -> dict[str, str]:
    """The fields that hold text, the last of each name."""
    async with request.form() as form:
        return {name: value for name, value in form.multi_items() if isinstance(value, str)}


async def _restarted() -> AsyncIterator[ServerSentEvent]:
    """A page of an earlier run loads itself anew."""
    yield ServerSentEvent("", event="restarted")
