"""Power cuts while a town is written to: nobody gets twice what may come once, and nobody misses what must arrive.

The program is one process, on SQLite: it is killed while Telegram holds back its answers, and started again.
"""

import asyncio
import random
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from scheduler.clock import utc_now
from storage import outbox as queue
from storage.database import Database
from storage.migrating import migrate
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.schema import outbox
from storage.vocabulary import PersonId
from tests.process.afterwards import all_has_left
from tests.process.relais import relais_on
from tests.process.town import settled_in, wrote_long_ago
from tests.servers.telegram import TelegramServer

_LANES = {DeliveryClass.ONCE: Lane.BROADCAST, DeliveryClass.MUST_ARRIVE: Lane.RELAY}
_ANSWERS_LATER_SECONDS = 0.15


class TownMail:
    """A message of each class to each of the town, and what is on the phones and in the database of each."""

    def __init__(self, database: Database, telegram: TelegramServer, town: dict[PersonId, int]) -> None:
        self._database = database
        self._telegram = telegram
        self._chats = town
        self.lost: Counter[str] = Counter()  # by the message's key: how many answers never came to be known
        self._copies_before: Counter[str] = Counter()

    async def queue(self) -> None:
        """From outside, while the program is down."""
        messages = [
            Outgoing(
                f"{kind}/{person}",
                person,
                "invitation-code",
                {"role": "newcomer", "days": 1, "code": f"[{kind}]"},
                lane=_LANES[kind],
                delivery_class=kind,
            )
            for kind in DeliveryClass
            for person in self._chats
        ]
        async with self._database.transaction() as db:
            await queue.put_all(db, messages, utc_now())

    def copies(self) -> Counter[str]:
        """How often each message is on its reader's phone, by its key."""
        return Counter(
            f"{kind}/{person}"
            for person, chat in self._chats.items()
            for sent in self._telegram.messages_to(chat)
            for kind in DeliveryClass
            if f"[{kind}]" in sent.text
        )

    async def states(self) -> dict[str, OutboxState]:
        """What the program knows of each message, by its key."""
        async with self._database.reading() as db:
            rows = await db.execute(select(outbox.c.key, outbox.c.state))
            return {row.key: row.state for row in rows}

    async def more_arrive(self, count: int) -> None:
        """Until so many more are on phones than there were at the last cut."""
        wanted = self._copies_before.total() + count
        while self.copies().total() < wanted:  # another process has no event of ours
            assert await self.some_are_left(), "there is something to send until the last cut"
            await asyncio.sleep(0.1)

    async def some_are_left(self) -> bool:
        """Whether anything is still to be sent."""
        left = outbox.c.state.in_([OutboxState.READY, OutboxState.SENDING])
        async with self._database.reading() as db:
            return (await db.execute(select(outbox.c.id).where(left).limit(1))).first() is not None

    async def cut(self) -> int:
        """The program has just been killed; how many answers were lost by that.

        Lost is the answer to what reached a phone since the cut before, and is not known to be sent.
        """
        copies = self.copies()
        while True:  # what it had put on the line still arrives
            await asyncio.sleep(0.1)
            before, copies = copies, self.copies()
            if copies == before:
                break
        new = copies - self._copies_before
        sending = {key for key, state in (await self.states()).items() if state is OutboxState.SENDING}
        lost = sending & new.keys()
        self.lost.update(lost)
        self._copies_before = copies
        return len(lost)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("kills", "people"), [(2, 60), (60, 1500)])
async def test_power_cuts_while_a_town_is_written_to(tmp_path: Path, kills: int, people: int) -> None:
    """An announcement, and an answer someone waits for, on an evening when the machine goes down again and again."""
    chance = random.Random(20261124)
    async with (
        TelegramServer() as telegram,
        relais_on(telegram, tmp_path, webhook=False) as relais,
        relais.database() as database,
    ):
        await migrate(database)
        town = await settled_in(database, people)
        await wrote_long_ago(telegram, list(town.values()))
        mail = TownMail(database, telegram, town)
        await mail.queue()
        telegram.slow(_ANSWERS_LATER_SECONDS)
        losing = 0
        for _ in range(kills):
            await relais.start_only()
            await mail.more_arrive(chance.randint(1, people // kills))
            await asyncio.sleep(chance.uniform(0, _ANSWERS_LATER_SECONDS))
            await relais.kill()
            losing += bool(await mail.cut())
        assert await mail.some_are_left(), "there was something to send until the last cut"
        assert losing > kills / 2, "most cuts were in mid-sentence"
        telegram.recovers()
        await relais.start()
        await all_has_left(database, 300)
        assert await relais.stop() == 0
        _promises_are_kept(mail.copies(), await mail.states(), mail.lost)
        async with database.connection() as connection:
            assert (await connection.exec_driver_sql("PRAGMA integrity_check")).scalar_one() == "ok"


def _promises_are_kept(copies: Counter[str], states: dict[str, OutboxState], lost: Counter[str]) -> None:
    once = {key: state for key, state in states.items() if key.startswith(f"{DeliveryClass.ONCE}/")}
    must = {key: state for key, state in states.items() if key.startswith(f"{DeliveryClass.MUST_ARRIVE}/")}
    assert len(once) == len(must) == len(states) / 2
    assert set(must.values()) == {OutboxState.SENT}
    assert {key: copies[key] for key in must} == {key: 1 + lost[key] for key in must}, "one more for each lost answer"
    assert set(once.values()) <= {OutboxState.SENT, OutboxState.UNKNOWN}
    for key, state in once.items():
        assert copies[key] == 1 or (copies[key] == 0 and state is OutboxState.UNKNOWN), f"{key}: {copies[key]}, {state}"
        assert state is OutboxState.UNKNOWN or not lost[key], f"{key}: its answer was lost, and it is said to be sent"
