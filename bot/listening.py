"""The address we listen on, the server behind it, and being told to stop."""

import asyncio
import os
import signal
import socket
from collections.abc import Callable, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.mistakes import BadSettings, Mistake
from bot.settings import WebSettings

# Whoever tells us to stop does it by force after ten seconds (Docker's "stop"): requests get two of them.
_REQUESTS_END_SECONDS = 2


def web_server(routes: Sequence[BaseRoute], web: WebSettings) -> uvicorn.Server:
    """A server for these routes that stops within seconds."""
    config = uvicorn.Config(
        Starlette(routes=list(routes)),
        host=web.host,
        port=web.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_REQUESTS_END_SECONDS,
        lifespan="off",
    )
    return uvicorn.Server(config)


def listening(web: WebSettings) -> socket.socket:
    """The socket, before anything else is begun: an address that can't be had is told at once, by ``BadSettings``."""
    try:
        family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
        return socket.create_server((web.host, web.port), family=family, backlog=2048)
    except socket.gaierror:
        raise BadSettings([Mistake("HOST", "is no address of this machine", "leave it out for 127.0.0.1")]) from None
    except OSError as error:
        problem = f"can't be listened on, on this HOST ({os.strerror(error.errno or 0)})"
        cure = "end the other program that does, or write another port; HOST must be an address of this machine"
        raise BadSettings([Mistake("PORT", problem, cure)]) from None


def when_told_to_stop(act: Callable[[], object]) -> None:
    """By Ctrl+C, or by SIGTERM."""
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, act)
