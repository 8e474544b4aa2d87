"""The program was down, or was killed in mid-sentence: nobody's words are lost, and nobody reads a part twice."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage import outbox, people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import DeliveryClass, OutboxState
from storage.schema import deliveries
from storage.schema import outbox as rows
from storage.vocabulary import Language, Standing
from tests.made_once import empty_database
from tests.process.contents import times_seen
from tests.process.relais import Relais
from tests.process.whatsapp_phone import WhatsAppPhone
from tests.process.whatsapp_program import whatsapp_program
from tests.servers.twilio_server import TwilioServer
from tests.whatsapp_post import note

AMINA, YUSUF = "+33612345601", "+33612345602"
WORDS = " ".join(f"mot-{number}" for number in range(800))


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as twilio:
        yield twilio


@pytest.fixture
async def relais(twilio: TwilioServer, tmp_path: Path) -> AsyncIterator[Relais]:
    """Set up, and not started yet."""
    for name, content in (await asyncio.to_thread(empty_database)).items():
        (tmp_path / name).write_bytes(content)
    async with whatsapp_program(twilio, tmp_path) as relais:
        yield relais


async def queue(database: Database, twilio: TwilioServer, key: str, delivery_class: DeliveryClass, words: str) -> None:
    """While it is stopped: Amina has come in and wrote a moment ago, and this is decided to be said to her."""
    now, language = datetime.now(UTC), Language("fr")
    twilio.phone(AMINA).last_wrote = now
    async with database.transaction() as db:
        person, _ = await people.welcome(
            db, ChannelName.WHATSAPP, Address(AMINA), language=language, timezone="Europe/Paris", now=now
        )
        await people.change_standing(db, person.id, Standing.ACTIVE)
        await outbox.put_all(db, [note(person.id, key, delivery_class, words=words)], now)


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    """Wait for something in another process."""
    async with asyncio.timeout(20):
        while not await true():  # noqa: ASYNC110  # another process has no event of ours
            await asyncio.sleep(0.02)


async def state_of(database: Database, key: str) -> OutboxState:
    async with database.reading() as db:
        state: OutboxState = (await db.execute(select(rows.c.state).where(rows.c.key == key))).scalar_one()
    return state


async def test_what_was_written_while_the_program_was_down_is_fetched_and_handled_once(
    relais: Relais, twilio: TwilioServer
) -> None:
    """Twilio tries each message for some seconds only; and some of it comes by the webhook after all."""
    async with relais.database() as database:
        amina, yusuf = (WhatsAppPhone(twilio, database, number) for number in (AMINA, YUSUF))
        twilio.fails_next(503, 20503, what="list")  # asked in vain at first: that ends nothing
        await relais.start()
        await amina.says("/start")
        await amina.sees("welcome-language")
        assert await relais.stop() == 0
        told = [await amina.says("1"), await yusuf.says("/start"), await twilio.person_speaks(YUSUF)]
        assert [each.status for each in told] == [None, None, None]

        await relais.start()
        await amina.sees("agree")
        await yusuf.sees("welcome-language")
        await until(lambda: _all_seen(database, [each.sid for each in told]))
        for each in told:
            assert (await twilio.again(each)).status == 200
        seen = await times_seen(database, ChannelName.WHATSAPP)
        assert [seen[each.sid] for each in told] == [1, 1, 1]
        read = [each.message for each in await amina.everything()]
        assert read[0] == "welcome-language"
        assert len(set(read)) == len(read)
        assert await relais.stop() == 0


async def _all_seen(database: Database, sids: list[str]) -> bool:
    seen = await times_seen(database, ChannelName.WHATSAPP)
    return all(seen[each] for each in sids)


@pytest.mark.parametrize(
    "delivery_class", [DeliveryClass.MUST_ARRIVE, pytest.param(DeliveryClass.ONCE, marks=pytest.mark.slow)]
)
async def test_a_long_text_cut_off_by_a_kill_goes_on_at_the_missing_part(
    relais: Relais, twilio: TwilioServer, delivery_class: DeliveryClass
) -> None:
    """From the beginning it would be read twice; and whoever gets half an answer has none."""
    async with relais.database() as database:
        await queue(database, twilio, "long", delivery_class, WORDS)
        twilio.reports_by_itself("sent", early=True)
        twilio.by_chance(late=1.0, late_seconds=0.4)
        await relais.start()
        await until(lambda: _parts_known(database, 2))
        await relais.kill()
        twilio.recovers()
        first = list(twilio.phone(AMINA).received)
        await relais.start()
        for arrived in first:
            await twilio.report(arrived.sid, "delivered")
        await until(lambda: _is_sent(database, "long"))
        texts = twilio.phone(AMINA).texts
        assert len(texts) > len(first) == 2
        assert " ".join(re.findall(r"mot-\d+", " ".join(texts))) == WORDS
        assert await relais.stop() == 0


async def _parts_known(database: Database, parts: int) -> bool:
    async with database.reading() as db:
        found = select(func.count()).select_from(deliveries.join(rows)).where(rows.c.key == "long")
        return int((await db.execute(found)).scalar_one()) >= parts


async def _is_sent(database: Database, key: str) -> bool:
    return await state_of(database, key) is OutboxState.SENT


async def test_what_comes_once_and_was_cut_off_by_a_kill_waits_for_twilios_word(
    relais: Relais, twilio: TwilioServer
) -> None:
    """Nobody knows whether it arrived, until Twilio says so."""
    async with relais.database() as database:
        await queue(database, twilio, "once", DeliveryClass.ONCE, "")
        twilio.goes_silent(times=1)
        await relais.start()
        arrived = await twilio.next_message(AMINA, timeout=20)
        await relais.kill()
        await relais.start()
        await until(lambda: _is_unknown(database, "once"))
        assert (await twilio.report(arrived.sid, "delivered")).status == 200
        await until(lambda: _is_sent(database, "once"))
        assert twilio.phone(AMINA).received == [arrived]
        assert await relais.stop() == 0


async def _is_unknown(database: Database, key: str) -> bool:
    return await state_of(database, key) is OutboxState.UNKNOWN
