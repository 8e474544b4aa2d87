"""Keys, and the database they open, are two files: whatever happens between them, nobody is lost and nobody stays."""

from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from storage import people, personal_data
from storage.database import Database, keyring_file
from storage.incoming import ChannelName
from storage.masked import Address
from storage.migrating import migrate
from storage.schema import data_keys
from storage.schema import people as people_rows
from storage.vocabulary import Language, PersonId
from tests.storage.conftest import MASTER, NOW, someone


async def keys_in(database: Database) -> set[str]:
    async with database.reading() as db:
        return {row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))}


async def welcome(database: Database, chat: str) -> PersonId:
    async with database.transaction() as db:
        channel, language = ChannelName.TELEGRAM, Language("fr")
        person, _ = await people.welcome(
            db, channel, Address(chat), language=language, timezone="Europe/Paris", now=NOW
        )
        return person.id


async def at(database: Database, chat: str) -> PersonId | None:
    async with database.reading() as db:
        found = await people.at_address(db, ChannelName.TELEGRAM, Address(chat))
    return found[0].id if found else None


async def test_someone_new_is_found_by_their_address_and_can_keep_something(database: Database) -> None:
    """From the first message on."""
    amina = await welcome(database, "12")
    assert await at(database, "12") == amina
    assert await at(database, "13") is None
    assert amina in await keys_in(database)


async def test_what_is_rolled_back_leaves_no_one_to_be_found(database: Database) -> None:
    """A welcome that failed must be possible once more."""

    async def welcomed_and_then_broken() -> None:
        async with database.transaction() as db:
            address, language = Address("12"), Language("fr")
            await people.welcome(db, ChannelName.TELEGRAM, address, language=language, timezone="UTC", now=NOW)
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await welcomed_and_then_broken()
    assert await at(database, "12") is None
    assert await at(database, "12") != await welcome(database, "12")


async def test_who_erases_themselves_is_not_found_any_more_and_comes_back_as_someone_new(database: Database) -> None:
    """The same phone, and nothing that leads to who it was."""
    amina = await someone(database, "Amina", chat="12")
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    assert await at(database, "12") is None
    assert amina.id not in await keys_in(database)
    assert await welcome(database, "12") != amina.id


async def test_a_power_cut_before_the_database_has_it_leaves_someone_who_can_come_in_again(tmp_path: Path) -> None:
    """The keyring is written first: then it knows an address that leads nowhere."""
    file = tmp_path / "relais.db"
    database = Database(f"sqlite+aiosqlite:///{file}", MASTER)
    await migrate(database)
    before = file.read_bytes()
    await welcome(database, "12")
    await database.close()
    file.write_bytes(before)

    database = Database(f"sqlite+aiosqlite:///{file}", MASTER)
    assert await at(database, "12") is None
    amina = await welcome(database, "12")
    assert await at(database, "12") == amina
    await database.close()


async def test_a_power_cut_before_the_keyring_has_it_does_not_leave_an_erased_persons_key(tmp_path: Path) -> None:
    """The database is written first: then the key is destroyed at the next start."""
    file = tmp_path / "relais.db"
    database = Database(f"sqlite+aiosqlite:///{file}", MASTER)
    await migrate(database)
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    await database.scrub()
    before = keyring_file(file).read_bytes()
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    await database.close()
    keyring_file(file).write_bytes(before)

    database = Database(f"sqlite+aiosqlite:///{file}", MASTER)
    assert amina.id in await keys_in(database)
    async with database.transaction() as db:
        assert await personal_data.finish_erasing(db) == 1
    assert yusuf.id in await keys_in(database)
    assert amina.id not in await keys_in(database)
    async with database.transaction() as db:
        assert await personal_data.finish_erasing(db) == 0
    await database.close()


async def test_keys_of_people_whom_an_old_copy_does_not_know_are_left_alone(database: Database) -> None:
    """An operator who puts back last week's database, and then yesterday's, must not have lost those in between."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        db.new_key("f" * 32)
    async with database.transaction() as db:
        assert await personal_data.finish_erasing(db) == 0
    assert await keys_in(database) == {amina.id, "f" * 32}


async def test_a_destroyed_key_is_nowhere_in_the_files_not_even_in_what_sqlite_keeps_beside_them(
    tmp_path: Path,
) -> None:
    """Whoever takes the disk the next minute finds nothing to open it with."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'relais.db'}", MASTER)
    await migrate(database)
    amina = await someone(database, "Amina")
    async with database.reading() as db:
        [row] = await db.look_in_keyring(select(data_keys.c.wrapped))
        digest = MASTER.lookup(ChannelName.TELEGRAM, "chat of Amina").encode()
    assert any(row.wrapped in content for content in _contents(tmp_path))
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    for content in _contents(tmp_path):
        assert row.wrapped not in content
        assert digest not in content
    await database.close()


async def test_the_reading_side_can_not_write(database: Database) -> None:
    """A page that only shows must not be able to change what it shows."""
    if database.url.get_backend_name() == "postgresql":
        async with database.reading() as db:
            await db.execute(people_rows.delete())
        async with database.reading() as db:
            assert (await db.execute(select(func.count()).select_from(people_rows))).scalar_one() == 0
    else:
        with pytest.raises(OperationalError):
            async with database.reading() as db:
                await db.execute(people_rows.delete())


def _contents(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.iterdir()]
