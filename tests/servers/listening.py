"""A port on loopback that can be shut and opened again, as when a platform is away for a while."""

import asyncio
import socket

from aiohttp import web

HOST = "127.0.0.1"


class Listener:
    """Serves one application on a port of its own, which stays the same after ``shut`` and ``reopen``."""

    def __init__(self, app: web.Application) -> None:
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1.0)
        self._listening: asyncio.Task[asyncio.Server] | None = None
        self.port = 0

    async def open(self) -> None:
        await self._runner.setup()
        self.reopen()

    def reopen(self) -> None:
        """Listen, again on the same port; nothing happens while it does."""
        if self._listening is None:
            bound = socket.create_server((HOST, self.port), backlog=512)
            self.port = bound.getsockname()[1]
            self._listening = asyncio.create_task(self._accept(bound))

    async def _accept(self, bound: socket.socket) -> asyncio.Server:
        assert self._runner.server
        return await asyncio.get_running_loop().create_server(self._runner.server, sock=bound)

    def shut(self) -> None:
        """Refuse connections and cut those there are."""
        listening, self._listening = self._listening, None
        if listening and listening.done():
            listening.result().close()
        elif listening:
            listening.add_done_callback(lambda done: done.result().close())
        for connection in self._runner.server.connections if self._runner.server else ():
            if connection.transport:
                connection.transport.abort()

    async def close(self) -> None:
        self.shut()
        await self._runner.cleanup()
