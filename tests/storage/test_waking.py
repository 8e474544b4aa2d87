"""Who sends is woken by who queued, across processes; a word that is lost costs some seconds and nothing else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.incoming import ChannelName
from storage.locking import one_at_a_time
from storage.masked import Address
from storage.waking import Waking
from tests import databases
from tests.storage.conftest import MASTER

WITHIN_SECONDS = 10


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(databases.empty("postgresql", tmp_path), MASTER)
    yield made
    await made.close()


@asynccontextmanager
async def a_sender(database: Database, looks_every: timedelta) -> AsyncIterator[asyncio.Queue[None]]:
    """What reaches the process that sends, once it has looked for what came before."""
    heard, waking = asyncio.Queue[None](), Waking(database.url, looks_every)
    hearing = asyncio.create_task(waking.hear(lambda: heard.put_nowait(None)))
    await heard.get()
    yield heard
    hearing.cancel()
    await asyncio.gather(hearing, return_exceptions=True)
    await waking.close()


@pytest.fixture
async def sender(database: Database) -> AsyncIterator[asyncio.Queue[None]]:
    """One that hears, and looks by itself too late for any test."""
    async with a_sender(database, timedelta(hours=1)) as heard:
        yield heard


@pytest.fixture
async def web(database: Database) -> AsyncIterator[Waking]:
    """The process that takes in what people say."""
    waking = Waking(database.url)
    passing_on = asyncio.create_task(waking.pass_on())
    yield waking
    passing_on.cancel()
    await asyncio.gather(passing_on, return_exceptions=True)
    await waking.close()


async def listeners(database: Database) -> list[int]:
    """The server's processes that listen."""
    async with database.reading() as db:
        found = await db.execute(text("SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN outbox'"))
        return list(found.scalars())


async def test_the_sender_hears_at_once(sender: asyncio.Queue[None], web: Waking) -> None:
    """A tap is answered by another machine; nobody should wait for it to look by itself."""
    web.tell()
    async with asyncio.timeout(WITHIN_SECONDS):
        await sender.get()


async def test_without_any_word_it_looks_all_the_same(database: Database) -> None:
    """Who told may have been killed between its commit and its word."""
    async with a_sender(database, timedelta(seconds=0.1)) as sender, asyncio.timeout(WITHIN_SECONDS):
        await sender.get()
        await sender.get()


async def test_a_connection_that_was_cut_is_made_anew(
    database: Database, sender: asyncio.Queue[None], web: Waking
) -> None:
    """After an update of the database everything should be as before."""
    (listening,) = await listeners(database)
    async with database.transaction() as db:
        await db.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": listening})
    async with asyncio.timeout(WITHIN_SECONDS):
        while await listeners(database) in ([], [listening]):  # noqa: ASYNC110  # the server has no event of ours
            await asyncio.sleep(0.05)
        web.tell()
        await sender.get()


async def test_what_two_processes_hear_of_one_person_is_handled_in_turn(database: Database) -> None:
    """Two taps in a row, two machines: the second must see what the first did. Others wait for nobody."""
    amina, yusuf = Address("amina"), Address("yusuf")
    async with database.transaction() as first:
        await one_at_a_time(first, ChannelName.TELEGRAM, amina)
        async with database.transaction() as other:
            await one_at_a_time(other, ChannelName.TELEGRAM, yusuf)
            await one_at_a_time(other, ChannelName.WHATSAPP, amina)

        async def second() -> None:
            async with database.transaction() as db:
                await one_at_a_time(db, ChannelName.TELEGRAM, amina)

        waiting = asyncio.create_task(second())
        assert not (await asyncio.wait([waiting], timeout=0.2))[0]
    await waiting
