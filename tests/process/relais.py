"""The program as an operator runs it: a process with its own folder, port and environment, and nothing else."""

import asyncio
import json
import os
import resource
import signal
import socket
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from bot.forms import database_address
from storage import people
from storage.database import Database, Transaction
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.masked import Address
from storage.vocabulary import Language
from tests.process.forked import Forked
from tests.servers.telegram import TelegramServer

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
SECRET = "a-Secret_for-this-test"
PUBLIC_URL = "https://relais.example"

_STARTS_WITHIN_SECONDS = 40
_ENDS_WITHIN_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str


class Relais:
    """``python -m bot …`` in ``folder``; settings given as "" are not set at all."""

    def __init__(self, folder: Path, *, started_by: str = "run", **settings: str) -> None:
        self.folder = folder
        self.started_by = started_by
        self.port = free_port()
        self.log: list[str] = []  # what it wrote to standard error, over all its runs
        self._settings = {
            "DATABASE_URL": f"sqlite:///{folder / 'relais.db'}",
            "SECRET_KEY": b64encode(KEY).decode(),
            "PORT": str(self.port),
        } | settings
        self._process: Forked | None = None
        self._listening: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process, "it runs"
        return self._process.pid

    def sets(self, **settings: str) -> None:
        """Change these settings, from the next start on."""
        self._settings |= settings

    def events(self, name: str) -> list[dict[str, object]]:
        """The logged events of this name, oldest first."""
        logged = [json.loads(line) for line in self.log if line.startswith("{")]
        return [event for event in logged if event.get("event") == name]

    async def start(self) -> None:
        """Run until it says that it is ready. Raises ``AssertionError`` with its last words if it ends before."""
        await self.start_only()
        assert self._process
        async with aiohttp.ClientSession() as session, asyncio.timeout(_STARTS_WITHIN_SECONDS):
            while not self._process.has_ended:
                with suppress(aiohttp.ClientError):
                    async with session.get(f"{self.url}/readyz") as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.02)
        raise AssertionError("it ended: " + "\n".join(self.log[-20:]))

    async def start_only(self) -> None:
        """Run, without waiting for anything."""
        self._process = await self._begin(self.started_by)
        self._listening = asyncio.create_task(self._listen(self._process))

    async def stop(self) -> int:
        """Tell it to stop, as an operator does; returns its exit code."""
        assert self._process
        with suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGTERM)
        return await self.ends()

    async def kill(self) -> None:
        """As a power cut does: at once, without a word."""
        assert self._process
        with suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGKILL)
        await self.ends()

    async def ends(self) -> int:
        """Wait until it has ended by itself; returns its exit code."""
        assert self._process
        assert self._listening
        async with asyncio.timeout(_ENDS_WITHIN_SECONDS):
            code = await self._process.ends()
            await self._listening
        self._process.close()
        self._process = None
        return code

    async def command(self, *words: str, typed: str = "", **settings: str) -> Done:
        """Run another command beside it, to its end; ``settings`` differ for this one only."""
        process = await self._begin(*words, **settings)
        async with asyncio.timeout(_ENDS_WITHIN_SECONDS):
            out, err = await process.says(typed)
            code = await process.ends()
        process.close()
        return Done(code, out, err)

    async def code_for(self, role: str) -> str:
        """A new invitation's code."""
        done = await self.command("invite", role)
        assert done.code == 0, done.err
        return done.out.splitlines()[-1]

    @asynccontextmanager
    async def database(self, key: bytes = KEY) -> AsyncIterator[Database]:
        """Its database, from outside: to look at, or to put something in while it is stopped."""
        database = Database(database_address(self._settings["DATABASE_URL"]), MasterKey(key))
        try:
            yield database
        finally:
            await database.close()

    async def close(self) -> None:
        if self._process:
            await self.kill()
        print(*self.log[-40:], sep="\n")  # noqa: T201  # shown below a test that failed

    async def _begin(self, *words: str, **settings: str) -> Forked:
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        environment |= {name: value for name, value in (self._settings | settings).items() if value}
        return await Forked.begin(words, self.folder, environment)

    async def _listen(self, process: Forked) -> None:
        async for line in process.stderr:
            self.log.append(line.decode().rstrip())


def settings_for(telegram: TelegramServer, *, webhook: bool) -> dict[str, str]:
    """What lets the program reach this Telegram."""
    settings = {"TELEGRAM_TOKEN": telegram.token, "TELEGRAM_API_URL": telegram.url}
    if webhook:
        settings |= {"TELEGRAM_MODE": "webhook", "PUBLIC_URL": PUBLIC_URL, "TELEGRAM_WEBHOOK_SECRET": SECRET}
    return settings


@asynccontextmanager
async def relais_on(telegram: TelegramServer, folder: Path, *, webhook: bool, **more: str) -> AsyncIterator[Relais]:
    """The program, not started yet, set up for this Telegram; killed at the end if it still runs."""
    relais = Relais(folder, **(settings_for(telegram, webhook=webhook) | more))
    telegram.leads(PUBLIC_URL, to=relais.url)
    try:
        yield relais
    finally:
        await relais.close()


@contextmanager
def nothing_can_be_written(relais: Relais) -> Iterator[None]:
    """The disk is full, for this process: no file of it can be written."""
    before = resource.prlimit(relais.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(relais.pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(relais.pid, resource.RLIMIT_FSIZE, before)


async def welcomed(db: Transaction, channel: ChannelName = ChannelName.TELEGRAM) -> None:
    """Someone is known already."""
    language, now = Language("fr"), datetime.now(UTC)
    await people.welcome(db, channel, Address("12"), language=language, timezone="Europe/Paris", now=now)


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port
