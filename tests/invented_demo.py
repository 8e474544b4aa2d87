"""A programme for the tests of the demo's page: five phones, and an answer to whatever is said on them."""

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.channels import Button, Rendered
from bot.channels.simulator import LIKE_TELEGRAM, LIKE_WHATSAPP, SimulatorChannel
from bot.demo.page import Story, StoryEvent, routes
from bot.demo.phones import Phone
from storage.inbox import ChannelName
from storage.masked import Address

TELEGRAM, WHATSAPP = ChannelName.SIMULATED_TELEGRAM, ChannelName.SIMULATED_WHATSAPP


class InventedDemo:
    """Answers "Reçu: …" to what is said and "Choisi: …" to what is pressed, and remembers both."""

    def __init__(self) -> None:
        self.phones: Sequence[Phone] = (
            Phone("amina", TELEGRAM, {"fr": "Nouvelle arrivante", "en": "Newcomer"}, "Amina", "fa-AF"),
            Phone("oksana", WHATSAPP, {"fr": "Nouvelle arrivante", "en": "Newcomer"}, "Oksana", "uk"),
            Phone("yusuf", TELEGRAM, {"fr": "Pair-aidant", "en": "Peer helper"}, "Yusuf", "fr"),
            Phone("iryna", TELEGRAM, {"fr": "Paire-aidante", "en": "Peer helper"}, "Iryna", "uk"),
            Phone("claire", WHATSAPP, {"fr": "Conseillère", "en": "Counsellor"}, "Claire", "fr"),
        )
        self.said: list[tuple[str, str, str | None]] = []
        self.tapped: list[tuple[str, str, str]] = []
        self.told: list[Story] = []
        self.suggested: dict[str, tuple[str, ...]] = {}
        self.broken = False
        self.slow_seconds = 0.0
        self._now = datetime(2026, 11, 24, 14, 5, tzinfo=ZoneInfo("Europe/Paris"))
        self._change = asyncio.Event()
        self._channels = {
            TELEGRAM: SimulatorChannel(TELEGRAM, LIKE_TELEGRAM, self.phones, self.now),
            WHATSAPP: SimulatorChannel(WHATSAPP, LIKE_WHATSAPP, self.phones, self.now),
        }

    def phone(self, phone_id: str) -> Phone:
        return next(phone for phone in self.phones if phone.id == phone_id)

    async def tells(self, phone_id: str, message: Rendered) -> list[str]:
        """The programme writes; returns the ids of what then stands on the phone."""
        channel = self._channels[self.phone(phone_id).kind]
        return [(await channel.deliver(Address(phone_id), part)).message_id for part in channel.layout(message)]

    async def says(self, phone_id: str, text: str, reply_to: str | None) -> None:
        if self.broken:
            raise OSError("the disk is full")
        await asyncio.sleep(self.slow_seconds)
        self.said.append((phone_id, text, reply_to))
        self.phone(phone_id).says(text, self.now(), reply_to)
        await self.tells(phone_id, Rendered(f"Reçu: {text}"))

    async def taps(self, phone_id: str, bubble_id: str, data: str) -> None:
        self.tapped.append((phone_id, bubble_id, data))
        self.phone(phone_id).taps(bubble_id, data)
        await self.tells(phone_id, Rendered(f"Choisi: {data}"))

    async def stories(self, _language: str) -> Sequence[Story]:
        return tuple(self.told)

    def suggestions(self, phone_id: str) -> Sequence[str]:
        return self.suggested.get(phone_id, ())

    def suggests(self, phone_id: str, *sentences: str, language: str | None = None) -> None:
        """From now on; ``language``: its person has just changed to it."""
        self.suggested[phone_id] = sentences
        self.phone(phone_id).language = language or self.phone(phone_id).language
        self._wake()

    def tell_story(self, title: str, *events: str, reading: str | None = None) -> None:
        happened = [StoryEvent(self.now(), text) for text in events]
        due = self.now() + timedelta(hours=12)
        self.told.append(Story(title, happened, due, "on demande à d’autres pairs", reading))
        self._wake()

    async def move_clock(self, by: timedelta) -> None:
        self._now += by
        self._wake()

    def now(self) -> datetime:
        return self._now

    async def changed(self) -> AsyncIterator[None]:
        while True:
            await self._change.wait()
            yield

    def _wake(self) -> None:
        self._change.set()
        self._change = asyncio.Event()


CHOICES = (Button("q7:work", "Un emploi"), Button("q7:own", "Ma propre entreprise"), Button("q7:back", "Retour"))


class DemoServer:
    """A real server on loopback for one page after another; ``url`` has no slash at the end."""

    def __init__(self) -> None:
        self.url = ""
        self._app: ASGIApp = Starlette()
        self._streams: set[asyncio.Task[None]] = set()
        self._refusals = 0

    def shows(self, demo: InventedDemo) -> None:
        """A new run of the demo, as if the program had been started again."""
        self._app = Starlette(routes=routes(demo))

    def cuts_streams(self, refusals: int = 0) -> None:
        """Open pages lose their stream, and the next ``refusals`` attempts at a new one get 503."""
        self._refusals = refusals
        for stream in self._streams:
            stream.cancel()

    @asynccontextmanager
    async def running(self) -> AsyncIterator["DemoServer"]:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
            server = uvicorn.Server(uvicorn.Config(self, log_config=None, lifespan="off"))
            running = asyncio.create_task(server.serve(sockets=[listening]))
            try:
                yield self
            finally:
                server.should_exit = True
                await running

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] != "/events":
            await self._app(scope, receive, send)
        elif self._refusals:
            self._refusals -= 1
            await Response(status_code=503)(scope, receive, send)
        else:
            await self._stream(scope, receive, send)

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def stream() -> None:
            await self._app(scope, receive, send)

        task = asyncio.create_task(stream())
        self._streams.add(task)
        await asyncio.wait([task])
        self._streams.discard(task)
        if task.cancelled():
            await send({"type": "http.response.body", "body": b""})
