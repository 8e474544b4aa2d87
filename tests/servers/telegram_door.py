"""The server's front door: HTTP in, the envelope out, misfortunes on the way."""

import asyncio
import re
import secrets
from collections import defaultdict
from collections.abc import Mapping

from aiohttp import web

from tests.servers.listening import HOST, Listener
from tests.servers.telegram_calls import Answer, JsonObject, Method, Refused, read_call
from tests.servers.telegram_files import Files
from tests.servers.telegram_misfortunes import DOWNLOAD, Misfortunes, Silence

LARGEST_REQUEST = 60 * 1024 * 1024


class Door:
    """Listens on a port of its own and hands calls to the methods."""

    def __init__(self, token: str, methods: Mapping[str, Method], files: Files, misfortunes: Misfortunes) -> None:
        self._token = token
        self._methods = methods
        self._files = files
        self._misfortunes = misfortunes
        self._closing = asyncio.Event()
        self._called: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._listener = Listener(app)

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._listener.port}"

    async def called(self, method: str) -> None:
        """Until this method has been called, ever."""
        await self._called[method].wait()

    async def open(self) -> None:
        await self._listener.open()

    def reopen(self) -> None:
        """Listen, again on the same port; nothing happens while it does."""
        self._listener.reopen()

    def shut(self) -> None:
        """Refuse connections and cut those there are."""
        self._listener.shut()

    async def close(self) -> None:
        self._closing.set()
        await self._listener.close()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if request.path.startswith("/file/"):
            return await self._download(request)
        token, method = _addressed(request)
        try:
            self._check_token(token)
            call = await read_call(request, method)
            method = call.method
            self._called[method].set()
            if refusal := self._misfortunes.planned_failure(method) or self._misfortunes.too_soon(call):
                response = _refusal(refusal)
            else:
                response = _envelope(await self._methods[method](call))
        except Refused as refusal:
            response = _refusal(refusal)
        return await self._suffer(request, method, response)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        found = re.fullmatch(r"/file/bot([^/]+)/(.+)", request.path)
        token, path = (found[1], found[2]) if found and request.method == "GET" else ("", "")
        try:
            self._check_token(token)
            if refusal := self._misfortunes.planned_failure(DOWNLOAD):
                raise refusal
            response = web.Response(body=self._files.take(path), content_type="application/octet-stream")
        except Refused as refusal:
            response = _refusal(refusal)
        return await self._suffer(request, DOWNLOAD, response)

    def _check_token(self, token: str) -> None:
        if not token:
            raise Refused(404, "Not Found")
        if ":" not in token:
            raise Refused(401, "Unauthorized: invalid token specified")
        if self._misfortunes.token_revoked or not secrets.compare_digest(token.encode(), self._token.encode()):
            raise Refused(401, "Unauthorized")

    async def _suffer(self, request: web.Request, method: str, response: web.Response) -> web.Response:
        """The answer, late, or no answer at all."""
        await asyncio.sleep(self._misfortunes.delay(method))
        silence = self._misfortunes.silence(method)
        if silence is Silence.WAITING:
            await self._closing.wait()
        if silence and request.transport:
            request.transport.abort()
        return response


def _addressed(request: web.Request) -> tuple[str, str]:
    """Token and method of ``/bot{token}/{method}``; the token is empty where the path is another."""
    found = re.fullmatch(r"/bot([^/]+)/([A-Za-z]+)", request.path)
    return (found[1], found[2]) if found and request.method in ("GET", "POST") else ("", "")


def _envelope(answer: Answer) -> web.Response:
    body: JsonObject = {"ok": True, "result": answer.result}
    return web.json_response(body | ({"description": answer.description} if answer.description else {}))


def _refusal(refusal: Refused) -> web.Response:
    body: JsonObject = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    wait = refusal.parameters.get("retry_after")
    return web.json_response(
        body | ({"parameters": refusal.parameters} if refusal.parameters else {}),
        status=refusal.status,
        headers={"Retry-After": str(wait)} if wait else {},
    )
