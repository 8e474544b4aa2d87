"""Sixty power cuts while a hundred updates a second are brought: what was answered 2xx is handled, and once."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import select, text

from storage.database import Database
from storage.incoming import ChannelName
from storage.schema import outbox
from tests.process.contents import times_seen
from tests.process.relais import SECRET, Relais, relais_on
from tests.servers.telegram import TelegramServer

_A_SECOND = 100
_PEOPLE = 600  # none of whom writes faster than a person may
_AT_ONCE = 20
_CUTS = 60


class Bringing:
    """Brings updates to the webhook at a steady rate; one without a 2xx is brought again."""

    def __init__(self, relais: Relais) -> None:
        self.taken: set[str] = set()
        self.up_seconds = 0.0
        self._relais = relais
        self._number = 0
        self._again: list[Mapping[str, object]] = []

    async def for_a_while(self, seconds: float) -> None:
        """While the program is up; ends with it."""
        began, sent = time.monotonic(), 0
        connector = aiohttp.TCPConnector(limit=_AT_ONCE)
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with (
            aiohttp.ClientSession(connector=connector, headers=headers) as session,
            asyncio.TaskGroup() as all_of,
        ):
            while (passed := time.monotonic() - began) < seconds:
                while sent < passed * _A_SECOND:
                    sent += 1
                    all_of.create_task(self._bring(session, self._next()))
                await asyncio.sleep(0.005)
            await self._relais.kill()
        self.up_seconds += seconds

    async def rest(self) -> None:
        """All that was not taken, once more."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with aiohttp.ClientSession(headers=headers) as session:
            while self._again:
                await self._bring(session, self._again.pop())

    async def _bring(self, session: aiohttp.ClientSession, update: Mapping[str, object]) -> None:
        try:
            async with session.post(f"{self._relais.url}/telegram", json=update) as answer:
                if answer.status == 200:
                    self.taken.add(str(update["update_id"]))
                    return
        except aiohttp.ClientError:
            pass
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
@pytest.mark.timeout(600)
async def test_what_is_taken_at_a_hundred_a_second_survives_sixty_power_cuts(tmp_path: Path) -> None:
    """A town's worth of people writes while the power flickers, and each is answered once."""
    chance = random.Random(7)
    async with TelegramServer() as telegram, relais_on(telegram, tmp_path, webhook=True) as relais:
        bringing = Bringing(relais)
        for _ in range(_CUTS):
            await relais.start()
            await bringing.for_a_while(chance.uniform(0.3, 1.5))
        await relais.start()
        await bringing.rest()
        async with relais.database() as database:
            await handled_once(database, bringing.taken)
        assert await relais.stop() == 0
    assert len(bringing.taken) / bringing.up_seconds > 0.8 * _A_SECOND, "as fast as meant"


async def handled_once(database: Database, taken: set[str]) -> None:
    seen = await times_seen(database, ChannelName.TELEGRAM)
    assert {event for event, times in seen.items() if times > 1} == set()
    assert taken - seen.keys() == set(), "acknowledged, and gone"
    async with database.reading() as db:
        keys = (await db.execute(select(outbox.c.key))).scalars().all()
        assert (await db.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok"
    answered = Counter(key.split("/")[1] for key in keys if key.startswith("telegram/"))
    assert taken - answered.keys() == set(), "taken in, and not answered"
