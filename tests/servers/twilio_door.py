"""The server's front door: HTTP in, credentials checked, JSON out, misfortunes on the way."""

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from tests.servers.listening import HOST, Listener
from tests.servers.telegram_misfortunes import Silence
from tests.servers.twilio_calls import Asked, Refused, not_found
from tests.servers.twilio_misfortunes import Misfortunes

Handler = Callable[[web.Request], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class Route:
    """A request that is served; ``what`` is its name for misfortunes and in ``asked``."""

    what: str
    method: str
    path: str
    handler: Handler


@dataclass(frozen=True, slots=True)
class Account:
    """Whose Twilio this is."""

    sid: str
    token: str
    sender: str  # whatsapp:+…
    sms_sender: str = ""  # +…: a number that sends SMS


class Door:
    """Listens on a port of its own and hands requests to their handlers."""

    def __init__(self, account: Account, misfortunes: Misfortunes) -> None:
        self.asked: list[Asked] = []
        self._account = account
        self._misfortunes = misfortunes
        self._closing = asyncio.Event()
        self._app = web.Application(middlewares=[self._serve])
        self._listener = Listener(self._app)
        self._names: dict[tuple[str, str], str] = {}

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._listener.port}"

    def serve(self, routes: Sequence[Route]) -> None:
        """Answer these too; before ``open``."""
        for route in routes:
            resource = self._app.router.add_route(route.method, route.path, route.handler).resource
            assert resource
            self._names[route.method, resource.canonical] = route.what

    async def open(self) -> None:
        await self._listener.open()

    def reopen(self) -> None:
        self._listener.reopen()

    def shut(self) -> None:
        self._listener.shut()

    async def close(self) -> None:
        self._closing.set()
        await self._listener.close()

    @web.middleware
    async def _serve(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        resource = request.match_info.route.resource
        what = self._names.get((request.method, resource.canonical), "") if resource else ""
        response: web.StreamResponse
        try:
            self._check_credentials(request)
            if not what or request.match_info.get("account", self._account.sid) != self._account.sid:
                raise not_found(request)
            self.asked.append(await _asked(what, request))
            if refusal := self._misfortunes.planned_failure(what):
                raise refusal
            response = await handler(request)
        except Refused as refusal:
            response = refusal.response()
        return await self._suffer(request, what, response)

    def _check_credentials(self, request: web.Request) -> None:
        """Basic auth, as the published descriptions demand."""
        right = aiohttp.encode_basic_auth(self._account.sid, self._account.token)
        given = request.headers.get("Authorization", "")
        if self._misfortunes.credentials_revoked or not secrets.compare_digest(given.encode(), right.encode()):
            raise Refused(401, 20003, "Authenticate")

    async def _suffer(self, request: web.Request, what: str, response: web.StreamResponse) -> web.StreamResponse:
        """The answer, late, or no answer at all."""
        silence, delay = self._misfortunes.silence(what, response.status)
        await asyncio.sleep(delay)
        if silence is Silence.WAITING:
            await self._closing.wait()
        if silence and request.transport:
            request.transport.abort()
        return response


async def _asked(what: str, request: web.Request) -> Asked:
    parameters: dict[str, object] = dict(request.query)
    if request.content_type == "application/x-www-form-urlencoded":
        form = await request.post()
        for name in form:
            values = form.getall(name)
            parameters[name] = values[0] if len(values) == 1 else values
    elif request.content_type == "application/json" and re.match(rb"\s*\{", body := await request.read()):
        parameters["json"] = body.decode(errors="replace")
    return Asked(what, request.path, parameters)
