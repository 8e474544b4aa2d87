"""A week's run: everyone in exactly one place, once, however many there are, whoever runs it, and whatever breaks."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from handlers.conversation import Programme
from handlers.times import WeeklyAt
from scheduler import weekly_updates
from storage import outbox, people
from storage import weekly_updates as ledger
from storage.contact_vocabulary import UpdateState
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address, Name
from storage.migrating import migrate
from storage.schema import outbox as rows
from storage.schema import weekly_updates as entries
from storage.vocabulary import Language, Role, Standing
from tests import databases
from tests.statements import statements_run
from tests.storage.conftest import MASTER

JOINED = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)  # eleven in Paris
_ROLES = (Role.NEWCOMER, Role.NEWCOMER, Role.HELPER, Role.PARTNER)


@pytest.fixture(params=databases.KINDS)
async def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with its tables."""
    made = databases.empty(request.param, tmp_path)
    database = Database(made, MASTER)
    await migrate(database)
    await database.close()
    return made


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    made = Database(address, MASTER)
    yield made
    await made.close()


def programme() -> Programme:
    languages = (Language("fr"), Language("uk"))
    return Programme("Relais", Language("fr"), "Europe/Paris", "Claire", "open", languages, weekly=WeeklyAt())


async def town(database: Database, many: int, prefix: str = "") -> None:
    """So many people of all roles, who came weeks ago."""
    async with database.transaction() as db:
        for number in range(many):
            person, _ = await people.welcome(
                db,
                ChannelName.TELEGRAM,
                Address(f"{prefix} {number}"),
                language=Language("fr"),
                timezone="Europe/Paris",
                now=JOINED,
            )
            await people.rename(db, person.id, Name(f"Person {number}"))
            await people.change_role(db, person.id, _ROLES[number % len(_ROLES)])
            await people.change_standing(db, person.id, Standing.ACTIVE)


async def counted(database: Database) -> tuple[int, int]:
    """How many entries and how many updates there are."""
    async with database.reading() as db:
        entered = (await db.execute(select(func.count()).select_from(entries))).scalar_one()
        queued = (
            await db.execute(select(func.count()).select_from(rows).where(rows.c.message == "weekly-update"))
        ).scalar_one()
    return entered, queued


async def test_a_town_costs_hardly_more_statements_than_a_street(database: Database) -> None:
    """No query a person: a thousand are a matter of seconds, and nobody waits for them."""
    await town(database, 5)
    with statements_run() as few:
        assert await weekly_updates.act_on_due(database, programme(), THURSDAY) == 5
    await town(database, 150, prefix="new")
    with statements_run() as many:
        assert await weekly_updates.act_on_due(database, programme(), THURSDAY + timedelta(days=7)) == 155
    assert len(many) <= len(few) + 5
    assert await counted(database) == (160, 160)


async def test_several_processes_at_once_send_each_person_one(address: str) -> None:
    """Whoever inserts first has it; the others find it done."""
    several = [Database(address, MASTER) for _ in range(3)]
    try:
        await town(several[0], 60)
        done = await asyncio.gather(*(weekly_updates.act_on_due(each, programme(), THURSDAY) for each in several))
        again = await weekly_updates.act_on_due(several[0], programme(), THURSDAY + timedelta(hours=1))
        assert (sum(done), again) >= (60, 0)
        assert await counted(several[0]) == (60, 60)
    finally:
        for each in several:
            await each.close()


async def test_cut_off_in_the_middle_nobody_is_entered_without_an_update(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Entry and update are one transaction: the next run goes on where it was cut off."""
    await town(database, 30)
    put_all = outbox.put_all

    async def cut_off(*arguments: object) -> int:
        monkeypatch.setattr(outbox, "put_all", put_all)
        raise ConnectionError(*arguments[:0])

    monkeypatch.setattr(outbox, "put_all", cut_off)
    with pytest.raises(ConnectionError):
        await weekly_updates.act_on_due(database, programme(), THURSDAY)
    assert await counted(database) == (0, 0)
    assert await weekly_updates.act_on_due(database, programme(), THURSDAY) == 30
    assert await counted(database) == (30, 30)


async def test_nobody_stays_in_between(database: Database) -> None:
    """What never left is known after two days: everyone is in one of three places."""
    await town(database, 3)
    await weekly_updates.act_on_due(database, programme(), THURSDAY)
    await weekly_updates.act_on_due(database, programme(), THURSDAY + timedelta(days=2, minutes=1))
    async with database.reading() as db:
        found = await ledger.in_states(db, "2026-W48", simulated=False)
    assert {state for state, _ in found} == {UpdateState.TO_CALL}
    assert sum(found.values()) == 3


async def test_a_programme_without_updates_sends_none(database: Database) -> None:
    """Tests of other things, and whoever turns it off."""
    await town(database, 2)
    quiet = Programme("Relais", Language("fr"), "Europe/Paris", "Claire", "open", (Language("fr"),))
    assert await weekly_updates.act_on_due(database, quiet, THURSDAY) == 0
    async with database.reading() as db:
        assert await weekly_updates.next_due(db, quiet, THURSDAY) is None
