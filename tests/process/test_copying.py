"""From SQLite to PostgreSQL, from the command line: who uses the program notices nothing of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from storage.copying import fingerprints
from storage.database import Database
from storage.encryption import MasterKey
from storage.migrating import migrate
from storage.schema import accounts, data_keys, outbox
from tests import databases
from tests.process.phone import Phone
from tests.process.relais import KEY, Relais, relais_on
from tests.servers.telegram import TelegramServer


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    """On SQLite, with Amina in it, who has asked something."""
    async with relais_on(telegram, tmp_path, webhook=False) as relais:
        await relais.start()
        async with relais.database() as database:
            amina = Phone(telegram, database, 12)
            await amina.joins(await relais.code_for("newcomer"), "Amina", newcomer=True)
            await amina.says("Comment devenir boulangère ?")
            await amina.presses("kitchen", "choose-topic")
            await amina.sees("choose-aim")
        yield relais


@pytest.fixture
async def target(tmp_path: Path) -> AsyncIterator[Database]:
    """A new PostgreSQL without any table."""
    made = Database(databases.empty("postgresql", tmp_path), MasterKey(KEY))
    yield made
    await made.close()


def written(database: Database) -> str:
    return databases.as_written(database.url.render_as_string(hide_password=False))


async def test_amina_goes_on_where_she_was(relais: Relais, target: Database, telegram: TelegramServer) -> None:
    """Everything is there, opens, and new numbers go on behind the old ones."""
    running = await relais.command("copy-to", written(target))
    assert running.code == 2
    assert "stop the other one first" in running.err
    assert await relais.stop() == 0

    done = await relais.command("copy-to", written(target))
    assert done.code == 0, done.err
    assert "Never start it on relais.db again" in done.out
    async with relais.database() as source, source.reading() as old, target.reading() as new:
        assert await fingerprints(new) == await fingerprints(old)

    relais.sets(DATABASE_URL=written(target))
    await relais.start()
    amina = Phone(telegram, target, 12)
    await amina.presses("job", "choose-aim")
    await amina.sees("nobody-yet")
    name = (await amina.person()).name
    assert name
    assert name.text == "Amina"
    assert await relais.stop() == 0


@pytest.mark.slow
async def test_what_is_not_an_empty_postgresql_is_refused_and_left_as_it_is(relais: Relais, target: Database) -> None:
    """A wrong address must not mix two programmes, or write over one."""
    assert await relais.stop() == 0
    await migrate(target)
    async with target.transaction() as db:
        await db.execute(text("INSERT INTO periods (job, period, at) VALUES ('a', 'b', now())"))
    address = written(target)
    cases = {
        address: "there is something in it",
        f"{address.partition('?')[0]}-gone?{address.partition('?')[2]}": "check host, port, user, password and name",
        "sqlite:///other.db": "is not PostgreSQL",
        "mysql://somewhere/else": "is not the address of a database",
    }
    for wrong, told in cases.items():
        refused = await relais.command("copy-to", wrong)
        assert refused.code == 2
        assert "copy-to: " in refused.err
        assert told in refused.err
    async with target.reading() as db:
        assert (await db.execute(select(outbox.c.id))).first() is None
        assert (await db.execute(select(data_keys.c.owner))).first() is None
    again = await relais.command("copy-to", address, DATABASE_URL=address)
    assert again.code == 2
    assert "is no SQLite database" in again.err


@pytest.mark.slow
async def test_what_is_not_the_same_there_is_noticed(relais: Relais, target: Database) -> None:
    """The check must find a single changed byte in a single row."""
    assert await relais.stop() == 0
    assert (await relais.command("copy-to", written(target))).code == 0
    async with target.transaction() as db:
        before = await fingerprints(db)
        await db.execute(update(accounts).values(reachable=False))
        after = await fingerprints(db)
    assert [name for name in before if before[name] != after[name]] == ["accounts"]
