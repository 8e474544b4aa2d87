"""Sixty power cuts while a hundred updates a second are brought: what was answered 2xx is handled, and once."""

import asyncio
import random
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import aiohttp
import pytest
from sqlalchemy import select, text

from storage.database import Database
from storage.incoming import ChannelName
from storage.schema import outbox
from tests import databases
from tests.process.contents import times_seen
from tests.process.relais import SECRET, relais_on
from tests.process.several import several_on
from tests.servers.telegram import TelegramServer

_A_SECOND = 100
_PEOPLE = 600  # none of whom writes faster than a person may
_AT_ONCE = 20
_CUTS = 60


class Bringing:
    """Brings updates to the webhook at a steady rate, while it is entered; one without a 2xx is brought again."""

    def __init__(self, url: str) -> None:
        self.taken: set[str] = set()
        self._url = f"{url}/telegram"
        self._number = 0
        self._again: list[Mapping[str, object]] = []
        self._bringing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._bringing = asyncio.create_task(self._steadily())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._bringing
        self._bringing.cancel()
        await asyncio.gather(self._bringing, return_exceptions=True)

    async def rest(self) -> None:
        """All that was not taken, once more."""
        async with self._session() as session:
            while self._again:
                await self._bring(session, self._again.pop())

    async def _steadily(self) -> None:
        began, sent = time.monotonic(), 0
        async with self._session() as session, asyncio.TaskGroup() as all_of:
            while True:
                passed = time.monotonic() - began
                for _ in range(int(passed * _A_SECOND) - sent):
                    sent += 1
                    all_of.create_task(self._bring(session, self._next()))
                await asyncio.sleep(0.005)

    def _session(self) -> aiohttp.ClientSession:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_AT_ONCE), headers=headers)

    async def _bring(self, session: aiohttp.ClientSession, update: Mapping[str, object]) -> None:
        try:
            async with session.post(self._url, json=update) as answer:
                if answer.status == 200:
                    self.taken.add(str(update["update_id"]))
                    return
        except aiohttp.ClientError:
            pass
        finally:
            if str(update["update_id"]) not in self.taken:
                self._again.append(update)

    def _next(self) -> Mapping[str, object]:
        if self._again:
            return self._again.pop(0)
        self._number += 1
        person = 10_000 + self._number % _PEOPLE
        who = {"id": person, "first_name": "P", "is_bot": False, "language_code": "fr"}
        message = {
            "message_id": self._number,
            "date": int(time.time()),
            "chat": {"id": person, "type": "private", "first_name": "P"},
            "from": who,
            "text": "/help",
        }
        return {"update_id": self._number, "message": message}


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_one_process_is_cut_off_sixty_times(tmp_path: Path) -> None:
    """A town's worth of people writes while the power flickers, and each is answered once."""
    chance, up_seconds, taken = random.Random(7), 0.0, 0
    async with TelegramServer() as telegram, relais_on(telegram, tmp_path, webhook=True) as relais:
        async with Bringing(relais.url) as bringing:
            for _ in range(_CUTS):
                await relais.start()
                before, seconds = len(bringing.taken), chance.uniform(0.3, 1.5)
                await asyncio.sleep(seconds)
                up_seconds, taken = up_seconds + seconds, taken + len(bringing.taken) - before
                await relais.kill()
        await relais.start()
        await bringing.rest()
        async with relais.database() as database:
            await handled_once(database, bringing.taken)
            async with database.reading() as db:
                assert (await db.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok"
        assert await relais.stop() == 0
    print(f"{taken / up_seconds:.0f} updates a second were taken, {len(bringing.taken)} in all")  # noqa: T201
    assert taken / up_seconds > 0.7 * _A_SECOND


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_web_worker_and_sender_are_cut_off_in_turn_sixty_times(tmp_path: Path) -> None:
    """Whatever machine burns down, another one takes what people write, and sends within ten seconds."""
    chance, began = random.Random(8), 0.0
    async with (
        TelegramServer() as telegram,
        several_on(databases.empty("postgresql", tmp_path), telegram, tmp_path) as several,
    ):
        await several.start()
        async with Bringing(several.proxy.url) as bringing:
            began = time.monotonic()
            for cut in range(_CUTS):
                await asyncio.sleep(chance.uniform(0.3, 1.0))
                sender = await several.sender()
                standing_by = next(each for each in several.workers if each is not sender)
                victim = (several.webs[cut % 2], standing_by, sender)[cut % 3]
                await victim.kill()
                await several.sender(victim)
                await victim.start()
            seconds = time.monotonic() - began
        taken = len(bringing.taken)
        await bringing.rest()
        await handled_once(several.database, bringing.taken)
        await several.stop()
    print(f"{taken / seconds:.0f} updates a second were taken, {len(bringing.taken)} in all")  # noqa: T201
    assert taken / seconds > 0.7 * _A_SECOND


async def handled_once(database: Database, taken: set[str]) -> None:
    """Each of them was seen once, and led to an answer; keys of answers are unique."""
    seen = await times_seen(database, ChannelName.TELEGRAM)
    assert max(seen.values()) == 1
    assert taken - seen.keys() == set(), "acknowledged, and gone"
    async with database.reading() as db:
        keys = (await db.execute(select(outbox.c.key))).scalars().all()
    answered = {key.split("/")[1] for key in keys if key.startswith("telegram/")}
    assert taken - answered == set(), "taken in, and not answered"
