"""What lies aside, from the command line: shown without a word of it, handled again once, or dropped."""

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from storage import inbox, incoming_json, people, quarantine
from storage.database import Database
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Words
from storage.schema import outbox
from storage.schema import quarantine as asides
from tests.process.phone import Phone
from tests.process.relais import Relais
from tests.servers.telegram import TelegramServer

AMINA = 12
WORDS = "/privacy"


async def comes_in(telegram: TelegramServer, database: Database) -> Phone:
    amina = Phone(telegram, database, AMINA)
    await amina.says("/start")
    await amina.sees("welcome-language")
    return amina


async def message_aside(database: Database, code: str = "LookupError") -> str:
    """Something that Amina wrote could not be handled; returns its id."""
    now, address = datetime.now(UTC), Address(str(AMINA))
    incoming = Incoming(ChannelName.TELEGRAM, "7001", address, Text(Words(WORDS)))
    async with database.transaction() as db:
        known = await people.at_address(db, ChannelName.TELEGRAM, address)
        assert known
        await inbox.first_sight(db, incoming, now)
        await inbox.set_aside(db, incoming, known[0].id, incoming_json.dumps(incoming), code, now)
        [aside] = await quarantine.lying(db, 10)
    return aside.id


async def payload_aside(database: Database, payload: object) -> str:
    """Something that came could not be read; returns its id."""
    async with database.transaction() as db:
        text = json.dumps(payload)
        await inbox.keep_unreadable(db, ChannelName.TELEGRAM, "sha", text, datetime.now(UTC))
        [aside] = await quarantine.lying(db, 10)
    return aside.id


async def how_many_lie_aside(database: Database) -> int:
    async with database.reading() as db:
        return int((await db.execute(select(func.count()).select_from(asides))).scalar_one())


async def test_what_lies_aside_is_shown_without_a_word_of_it(
    relais: Relais, telegram: TelegramServer, database: Database
) -> None:
    """Whoever keeps the machine running must not read what people entrust to the programme."""
    assert (await relais.command("quarantine")).out == "Nothing lies aside.\n"
    await comes_in(telegram, database)
    aside = await message_aside(database)
    done = await relais.command("quarantine")
    assert done.code == 0
    heads, row = [line.split() for line in done.out.splitlines()]
    assert heads == ["since", "channel", "trouble", "id"]
    assert row[1:] == ["telegram", "LookupError", aside]
    assert datetime.fromisoformat(row[0]).date() == datetime.now(UTC).date()
    assert WORDS not in done.out + done.err
    assert str(AMINA) not in row


async def test_it_is_handled_again_once_while_the_program_runs(
    relais: Relais, telegram: TelegramServer, database: Database
) -> None:
    """Three operators, one message: Amina gets one answer, sent by the program that runs."""
    amina = await comes_in(telegram, database)
    aside = await message_aside(database)
    done = await asyncio.gather(*(relais.command("quarantine", "replay", aside) for _ in range(3)))
    assert sorted(each.code for each in done) == [0, 1, 1]
    await amina.says("/help")  # whatever happens makes the program look at its outbox; by itself it does so within 20 s
    await amina.sees("privacy-rights")
    assert await how_many_lie_aside(database) == 0
    async with database.reading() as db:
        queued = Counter((await db.execute(select(outbox.c.message))).scalars())
    assert queued["privacy-rights"] == 1


@pytest.mark.slow
async def test_what_could_not_be_read_is_handled_once_this_version_can(
    relais: Relais, telegram: TelegramServer, database: Database
) -> None:
    """An upgrade learns what the version before did not know: nobody has to write it again."""
    await comes_in(telegram, database)
    person = {"id": 77, "is_bot": False, "first_name": "B", "language_code": "fr"}
    message = {"message_id": 5, "date": 1790000000, "chat": {"id": 77, "type": "private", "first_name": "B"}}
    update = {"update_id": 900_000_001, "message": message | {"from": person, "text": "/start"}}
    await telegram.says(77, "hello")  # Telegram lets us write only to who wrote
    aside = await payload_aside(database, update)
    done = await relais.command("quarantine", "replay", aside)
    assert done.code == 0, done.err
    assert await how_many_lie_aside(database) == 0
    async with database.reading() as db:
        assert await people.at_address(db, ChannelName.TELEGRAM, Address("77"))


async def test_what_still_can_not_be_read_stays(relais: Relais, telegram: TelegramServer, database: Database) -> None:
    """Nothing is lost by trying."""
    await comes_in(telegram, database)
    aside = await payload_aside(database, ["no update"])
    done = await relais.command("quarantine", "replay", aside)
    assert done.code == 1
    assert "stays" in done.err
    assert await how_many_lie_aside(database) == 1


@pytest.mark.slow
async def test_what_is_dropped_is_gone_with_its_key(
    relais: Relais, telegram: TelegramServer, database: Database
) -> None:
    """For good: no copy of the database opens it again."""
    await comes_in(telegram, database)
    aside = await payload_aside(database, {})
    assert (await relais.command("quarantine", "drop", aside)).code == 0
    assert (await relais.command("quarantine", "drop", aside)).code == 1
    assert await how_many_lie_aside(database) == 0
    async with database.reading() as db:
        assert not await db.has_key(aside)
