"""What stands before several processes, as a TLS proxy does: each request goes to the next of them that answers."""

from collections.abc import Sequence
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web


class Proxy:
    """Listens on loopback while it is entered. ``passed`` counts what each process answered."""

    def __init__(self, to: Sequence[str]) -> None:
        self.passed = dict.fromkeys(to, 0)
        self._turns = list(to)
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()
        if self._runner:
            await self._runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._session
        body, headers = await request.read(), {**request.headers}
        for _ in range(len(self._turns)):
            self._turns.append(url := self._turns.pop(0))
            try:
                async with self._session.request(
                    request.method, url + request.path_qs, data=body, headers=headers
                ) as answer:
                    self.passed[url] += 1
                    kind = {"Content-Type": answer.headers.get("Content-Type", "")}
                    return web.Response(status=answer.status, body=await answer.read(), headers=kind)
            except aiohttp.ClientConnectorError:
                continue  # it is down; the next one may not be
            except aiohttp.ClientError:
                return web.Response(status=502)  # it may have been taken
        return web.Response(status=502)
