"""Google's page, MyMemory, DeepL and Microsoft on loopback, as far as one translation needs them."""

import asyncio
import html
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from aiohttp import web


class HostedEngines:
    """``async with HostedEngines() as engines:``; ``says`` makes the translation, ``instead`` replaces the answer."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[web.Request] = []
        self.bodies: list[Any] = []
        self.says: Callable[[str], str] = str.swapcase
        self.instead: Callable[[], web.Response] | None = None
        self.hangs = False
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/m", self._google)
        app.router.add_get("/get", self._mymemory)
        app.router.add_post("/v2/translate", self._deepl)
        app.router.add_post("/translate", self._microsoft)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        assert self._runner is not None
        await self._runner.cleanup()

    async def _google(self, request: web.Request) -> web.Response:
        return await self._answer(request, lambda: _page(self.says(request.query["q"])))

    async def _mymemory(self, request: web.Request) -> web.Response:
        return await self._answer(request, lambda: memory_says(html.escape(self.says(request.query["q"]))))

    async def _deepl(self, request: web.Request) -> web.Response:
        body = await self._body(request)
        texts = [{"detected_source_language": "FR", "text": self.says(text)} for text in body["text"]]
        return await self._answer(request, lambda: web.json_response({"translations": texts}))

    async def _microsoft(self, request: web.Request) -> web.Response:
        body = await self._body(request)
        made = [{"translations": [{"text": self.says(each["text"]), "to": "es"}]} for each in body]
        return await self._answer(request, lambda: web.json_response(made))

    async def _body(self, request: web.Request) -> Any:  # noqa: ANN401 - whatever JSON was sent
        body = await request.json()
        self.bodies.append(body)
        return body

    async def _answer(self, request: web.Request, usual: Callable[[], web.Response]) -> web.Response:
        self.asked.append(request)
        if self.hangs:
            await self._closing.wait()
        return self.instead() if self.instead else usual()


def _page(text: str) -> web.Response:
    page = f'<html><body><form></form><div class="result-container">{html.escape(text)}</div></body></html>'
    return web.Response(text=page, content_type="text/html")


def memory_says(text: str, status: object = 200, *, exhausted: bool = False) -> web.Response:
    data = {"translatedText": text, "match": 0.85}
    return web.json_response(
        {"responseData": data, "quotaFinished": exhausted, "responseStatus": status, "matches": []}
    )
