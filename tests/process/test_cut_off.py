"""The power goes while a long text is on its way on Telegram, in several messages."""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from storage import outbox
from storage.outgoing import DeliveryClass, OutboxState
from storage.schema import outbox as rows
from tests.process.phone import Phone
from tests.process.relais import Relais, relais_on
from tests.servers.telegram import TelegramServer
from tests.whatsapp_post import note

WORDS = " ".join(f"mot-{number}" for number in range(1_200))
PARTS = 3


async def cut_off_in_the_second_part(
    folder: Path, telegram: TelegramServer, delivery_class: DeliveryClass
) -> tuple[list[str], OutboxState]:
    """What is on the phone, and what the program knows, once the next one has taken up."""
    async with relais_on(telegram, folder, webhook=False) as relais, relais.database() as database:
        amina = Phone(telegram, database, 2001)
        await relais.start()
        await amina.says("/start")
        before = (await amina.sees("welcome-language")).sent.message_id
        assert await relais.stop() == 0
        person = await amina.person()
        async with database.transaction() as db:
            await outbox.put_all(db, [note(person.id, "long", delivery_class, words=WORDS)], datetime.now(UTC))
        telegram.slow(1)
        await relais.start()
        await telegram.next_message(amina.user_id, before + 1, timeout=20)
        await relais.kill()
        telegram.slow(0)
        await relais.start()
        state = await settled(relais)
        assert await relais.stop() == 0
        return [sent.text for sent in telegram.messages_to(amina.user_id) if sent.message_id > before], state


async def settled(relais: Relais) -> OutboxState:
    """What became of it, as soon as that is known."""
    async with relais.database() as database, asyncio.timeout(20):
        while True:
            async with database.reading() as db:
                state: OutboxState = (await db.execute(select(rows.c.state).where(rows.c.key == "long"))).scalar_one()
            if state not in (OutboxState.READY, OutboxState.SENDING):
                return state
            await asyncio.sleep(0.02)


def numbers(text: str) -> list[str]:
    return re.findall(r"mot-\d+", text)


async def test_what_must_arrive_goes_on_at_the_part_whose_answer_was_lost(tmp_path: Path) -> None:
    """From the beginning it would all be read twice; and whoever gets half an answer has none."""
    async with TelegramServer() as telegram:
        read, state = await cut_off_in_the_second_part(tmp_path, telegram, DeliveryClass.MUST_ARRIVE)
    assert state is OutboxState.SENT
    assert len(read) == PARTS + 1
    assert read[1] == read[2]
    assert numbers(" ".join([read[0], *read[2:]])) == numbers(WORDS)


async def test_what_may_come_once_ends_there_and_is_unknown(tmp_path: Path) -> None:
    """Nobody can say whether the second part arrived."""
    async with TelegramServer() as telegram:
        read, state = await cut_off_in_the_second_part(tmp_path, telegram, DeliveryClass.ONCE)
    assert state is OutboxState.UNKNOWN
    assert len(read) == len(set(read)) < PARTS
