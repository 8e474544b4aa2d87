"""What tests of the server share: twilio's own ``Client``, which reads every answer, and a program that listens."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
from aiohttp import web
from multidict import MultiDict
from twilio.base.exceptions import TwilioRestException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from tests.servers.listening import Listener
from tests.servers.twilio_server import TwilioServer

PUBLIC_URL = "https://relais.example"


class LocalHttpClient(AsyncHttpClient):  # type: ignore[misc]  # untyped base
    """twilio's requests, sent to a server on this machine whichever of Twilio's hosts they are for."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        super().__init__(None, is_async=True, timeout=None)
        self._url = url
        self._session = session

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, Any] | None = None,  # as twilio makes it: values may be lists
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - twilio's signature
        allow_redirects: bool = False,  # noqa: ARG002 - twilio's signature
    ) -> Response:
        async with self._session.request(
            method,
            re.sub(r"^https://\w+\.twilio\.com", self._url, url),
            params=params,
            data=encoded(data or {}, headers or {}),
            headers={**(headers or {}), **({"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {})},
            allow_redirects=False,
        ) as answer:
            return Response(answer.status, await answer.text(), answer.headers)


def encoded(data: Mapping[str, Any], headers: Mapping[str, str]) -> bytes:
    """The body as twilio sends it: a form, or JSON where it says so."""
    if headers.get("Content-Type") == "application/json":
        return json.dumps(data).encode()
    return urlencode(data, doseq=True).encode()


@asynccontextmanager
async def connected_client(server: TwilioServer, *, token: str = "", patience: float = 5.0) -> AsyncIterator[Client]:
    """A client of the server's account, with its own token unless another is given."""
    time_limit = aiohttp.ClientTimeout(total=patience)
    async with aiohttp.ClientSession(timeout=time_limit) as session:
        http_client = LocalHttpClient(server.url, session)
        yield Client(server.account.sid, token or server.account.token, http_client=http_client, environment={})


def refused(code: int, status: int = 400) -> pytest.RaisesExc[TwilioRestException]:
    """Expects a refusal with this code of Twilio's dictionary."""
    return pytest.raises(TwilioRestException, check=lambda error: (error.code, error.status) == (code, status))


@dataclass(slots=True)
class FixedClock:
    """Says ``time`` until a test sets another."""

    time: datetime

    def __call__(self) -> datetime:
        return self.time


@dataclass(slots=True)
class Program:
    """What a program at a public address was told; it answers ``status``."""

    status: int = 200
    url: str = ""
    requests: list[tuple[str, MultiDict[str], Mapping[str, str]]] = field(default_factory=list)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    told: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def forms(self) -> list[dict[str, str]]:
        return [dict(form) for _, form, _ in self.requests]


@asynccontextmanager
async def listening_program(server: TwilioServer) -> AsyncIterator[Program]:
    """It stands behind ``PUBLIC_URL``, webhook, reports and media."""
    program = Program()

    async def listen(request: web.Request) -> web.Response:
        form = MultiDict((name, str(value)) for name, value in (await request.post()).items())
        program.requests.append((PUBLIC_URL + request.path_qs, form, request.headers.copy()))
        program.told.set()
        return web.Response(status=program.status)

    async def file(request: web.Request) -> web.Response:
        if request.path not in program.files:
            return web.Response(status=404)
        content_type, content = program.files[request.path]
        return web.Response(body=content, content_type=content_type)

    app = web.Application()
    app.router.add_post("/{path:.*}", listen)
    app.router.add_get("/{path:.*}", file)
    listener = Listener(app)
    await listener.open()
    program.url = f"http://127.0.0.1:{listener.port}"
    server.leads(PUBLIC_URL, to=program.url)
    try:
        yield program
    finally:
        await listener.close()
