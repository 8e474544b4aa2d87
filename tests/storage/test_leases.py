"""One sender at a time, however many processes want to be it, and whatever each of them believes."""

import asyncio
import time
from collections.abc import AsyncIterator
from copy import copy
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from bot.settler import Settler
from storage import claiming, outbox
from storage.database import Database
from storage.leases import Lease, LeaseLostError, Right
from storage.migrating import migrate
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.schema import leases
from storage.schema import outbox as rows
from storage.vocabulary import OutboxId
from tests import databases
from tests.storage.conftest import MASTER, NOW, someone

LONG = timedelta(minutes=5)
SHORT = timedelta(seconds=1.2)  # ours for 0.2 seconds


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Only PostgreSQL has several processes."""
    made = Database(databases.empty("postgresql", tmp_path), MASTER)
    await migrate(made)
    yield made
    await made.close()


@pytest.fixture
async def lease(database: Database) -> AsyncIterator[Lease]:
    made = Lease(database.url, "sender", LONG)
    yield made
    await made.close()


@pytest.fixture
async def rival(database: Database) -> AsyncIterator[Lease]:
    made = Lease(database.url, "sender", LONG)
    yield made
    await made.close()


async def expire(database: Database) -> None:
    """So much time has passed for the database that anybody may have it."""
    async with database.transaction() as db:
        await db.execute(update(leases).values(until=NOW - timedelta(days=1000)))


async def on_its_way(database: Database) -> OutboxId:
    """A message of the class "once" that a sender has claimed."""
    amina = await someone(database, "Amina")
    message = Outgoing("news/1", amina.id, "one-moment", lane=Lane.BROADCAST, delivery_class=DeliveryClass.ONCE)
    async with database.transaction() as db:
        await outbox.put_all(db, [message], NOW)
        (claimed,) = await claiming.claim(db, [Lane.BROADCAST], NOW, NOW + LONG, 10)
    return claimed.id


async def test_only_one_of_many_gets_it(database: Database) -> None:
    """Ten workers start at the same moment, as after a power cut."""
    wanting = [Lease(database.url, "sender", LONG) for _ in range(10)]
    got = await asyncio.gather(*(each.take() for each in wanting))
    assert sorted(got) == [False] * 9 + [True]
    assert [each.held for each in wanting] == list(got)
    for each in wanting:
        await each.close()


async def test_it_is_renewed_by_its_holder_and_by_nobody_else(lease: Lease, rival: Lease) -> None:
    assert await lease.take()
    assert await lease.renew()
    assert not await rival.renew()
    assert not await rival.take()
    assert lease.held


async def test_given_back_it_is_free_at_once(lease: Lease, rival: Lease) -> None:
    """An update of the program should not cost anyone six seconds."""
    assert await lease.take()
    await lease.give_back()
    assert lease.seconds_left < 0
    assert await rival.take()


async def test_its_holder_stops_before_anybody_else_may_begin(database: Database, rival: Lease) -> None:
    """Also one whose every thread stood still meanwhile: it asks a clock that went on."""
    holder = Lease(database.url, "sender", SHORT)
    assert await holder.take()
    time.sleep(0.3)  # noqa: ASYNC251  # the event loop itself hangs
    assert not holder.held
    assert not await rival.take()
    await holder.close()


async def test_who_lost_it_can_change_nothing_though_nobody_told_them(
    database: Database, lease: Lease, rival: Lease
) -> None:
    """A paused process goes on where it stood, and for all it knows a moment has passed."""
    assert await lease.take()
    await expire(database)
    assert await rival.take()
    assert lease.seconds_left > 0, "it can't know yet"
    async with database.transaction() as db:
        with pytest.raises(LeaseLostError):
            await lease.confirm(db)
    assert lease.seconds_left < 0
    assert not await lease.renew()
    async with database.transaction() as db:
        await rival.confirm(db)


async def test_a_message_is_not_begun_by_who_lost_the_lease(database: Database, lease: Lease, rival: Lease) -> None:
    """The one moment that decides whether "once" is sent twice: the next sender may have begun it too."""
    row = await on_its_way(database)
    assert await lease.take()
    await expire(database)
    assert await rival.take()
    with pytest.raises(asyncio.CancelledError):
        await Settler(database, lambda: NOW, lease).begin(row)
    assert await Settler(database, lambda: NOW, rival).begin(row)


async def test_who_takes_it_waits_for_what_the_last_one_is_just_writing(
    database: Database, lease: Lease, rival: Lease
) -> None:
    """Otherwise the next sender would take up as never begun what the last one begins in this moment."""
    row = await on_its_way(database)
    assert await lease.take()
    await expire(database)
    async with database.transaction() as db:
        await lease.confirm(db)
        assert await lease.renew(), "renewing waits for nobody"
        await lease.give_back()
        taking = asyncio.create_task(rival.take())
        assert not (await asyncio.wait([taking], timeout=0.2))[0]
        assert await claiming.begin(db, [row]) == {row}
    assert await taking
    async with database.transaction() as db:
        await rival.confirm(db)
        assert await claiming.take_up(db, NOW, NOW + LONG) == 0
        assert (await db.execute(select(rows.c.state))).scalar_one() is OutboxState.UNKNOWN


async def test_a_process_that_is_paused_in_the_middle_holds_nobody_up(
    database: Database, lease: Lease, rival: Lease
) -> None:
    """The database ends its transaction after some seconds; otherwise nobody could take over until it goes on."""
    assert await lease.take()
    await lease.give_back()

    async def paused() -> None:
        async with database.transaction() as db:
            await lease.confirm(db)
            async with asyncio.timeout(10):
                assert await rival.take()
            await lease.confirm(db)

    with pytest.raises(DBAPIError, match="idle-in-transaction"):
        await paused()


async def test_where_one_process_is_alone_it_always_has_the_right(database: Database) -> None:
    """With SQLite, and in the demo: a locked file sees to it."""
    right = Right()
    assert right.held
    async with database.transaction() as db:
        await right.confirm(db)


async def test_of_two_who_wait_for_it_together_one_gets_it(database: Database, lease: Lease, rival: Lease) -> None:
    """Both had seen that it was free; the second must look again once the first has it."""
    last = Lease(database.url, "sender", LONG)
    assert await last.take()
    await expire(database)
    async with database.transaction() as db:
        await last.confirm(db)
        taking = [asyncio.create_task(each.take()) for each in (lease, rival)]
        assert not (await asyncio.wait(taking, timeout=0.3))[0]
    assert sorted(await asyncio.gather(*taking)) == [False, True]
    await last.close()


async def test_who_lost_it_gives_nothing_back(database: Database, lease: Lease, rival: Lease) -> None:
    """A process that ends hours later must not end the turn of the one that took over."""
    assert await lease.take()
    await expire(database)
    assert await rival.take()
    await lease.give_back()
    assert not await lease.take()
    assert await rival.renew()


async def test_what_was_begun_in_an_earlier_turn_of_ones_own_counts_no_more(
    database: Database, lease: Lease, rival: Lease
) -> None:
    """Between the two somebody else had it, and may have begun the same."""
    assert await lease.take()
    earlier = copy(lease)
    for each in (rival, lease):
        await expire(database)
        assert await each.take()
    async with database.transaction() as db:
        await lease.confirm(db)
        with pytest.raises(LeaseLostError):
            await earlier.confirm(db)


async def test_in_a_database_that_was_put_back_nobody_is_taken_for_another(
    database: Database, lease: Lease, rival: Lease
) -> None:
    """After a restore turns are counted from an old number on: the same number may be somebody else's."""
    assert await lease.take()
    async with database.transaction() as db:
        await db.execute(delete(leases))
    assert await rival.take()
    async with database.transaction() as db:
        await rival.confirm(db)
        with pytest.raises(LeaseLostError):
            await lease.confirm(db)
