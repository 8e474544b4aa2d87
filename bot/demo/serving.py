"""``python -m bot demo``: the page, for whoever sits at this machine, until they end it."""

import asyncio
import os
import signal
import socket
import tempfile
from pathlib import Path

import click
import uvicorn

from bot.demo.guard import is_loopback
from bot.demo.page import routes
from bot.demo.programme import DemoProgramme
from bot.listening import web_server
from bot.mistakes import BadSettings, Mistake
from bot.settings import WebSettings
from bot.web import health
from bot.written import read


async def serve(host: str | None, port: int | None) -> None:
    """Serve until Ctrl+C or SIGTERM; what is None is as HOST and PORT say, and port 0 takes any free one.

    Raises ``BadSettings`` for an address that is not this machine's alone, or that it can't have.
    """
    told_to_stop = _told_to_stop()
    with _listening(_address(host, port)) as listening, tempfile.TemporaryDirectory(prefix="relais-demo-") as folder:
        programme = DemoProgramme(Path(folder), os.urandom(32))
        try:
            await programme.open()
            if not told_to_stop.is_set():
                await _show(programme, listening, told_to_stop)
        finally:
            await programme.close()


def _address(host: str | None, port: int | None) -> WebSettings:
    """Where to listen. Of the settings only these two count: the demo needs none, so no other can be wrong."""
    written, mistakes = read(os.environ, Path(".env"))
    needed = {"HOST"} if host is None else set()
    needed |= {"PORT"} if port is None else set()
    wrong = [mistake for mistake in mistakes if mistake.setting in needed]
    chosen = written.HOST if host is None else host
    if not is_loopback(chosen):
        name = "HOST" if host is None else "--host"
        problem = "the demo is for this machine alone, and this is not its loopback address"
        wrong.append(Mistake(name, problem, "write --host 127.0.0.1 behind demo"))
    if wrong:
        raise BadSettings(wrong)
    return WebSettings(chosen, written.PORT if port is None else port)


def _listening(web: WebSettings) -> socket.socket:
    """The socket, before anything else is begun: a port that is taken is told at once."""
    try:
        family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
        return socket.create_server((web.host, web.port), family=family)
    except OSError as error:
        cure = "choose another one, such as --port 8081; --port 0 takes any that is free"
        problem = f"port {web.port} on {web.host} can't be used ({os.strerror(error.errno or 0)})"
        raise BadSettings([Mistake("--port", problem, cure)]) from None


async def _show(programme: DemoProgramme, listening: socket.socket, told_to_stop: asyncio.Event) -> None:
    host, port = listening.getsockname()[:2]
    server = web_server([*routes(programme), *health(programme.app.parts.database)], WebSettings(host, port))
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"Relais: open http://{shown}:{port}/ in a browser. Ctrl+C ends it.")
    ending = asyncio.create_task(_end(server, told_to_stop))
    try:
        await server.serve(sockets=[listening])
    finally:
        ending.cancel()


async def _end(server: uvicorn.Server, told_to_stop: asyncio.Event) -> None:
    """The server hears signals by itself once it has begun, not in the moment before."""
    await told_to_stop.wait()
    server.should_exit = True


def _told_to_stop() -> asyncio.Event:
    """Set by Ctrl+C or SIGTERM; the server passes them on once it has ended, so that all else can end too."""
    told = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    return told
