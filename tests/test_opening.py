"""The database is opened only as it should be: what is missing, foreign or broken is named with its cure."""

from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.mistakes import BadSettings
from bot.opening import alone, opened
from bot.settings import Settings, load
from storage import people
from storage.database import keyring_file
from storage.incoming import ChannelName
from storage.masked import Address
from storage.migrating import is_current
from storage.vocabulary import Language

KEY = b64encode(bytes(range(32))).decode()
ANOTHER_KEY = b64encode(bytes(range(1, 33))).decode()


def settings(folder: Path, **written: str) -> Settings:
    return load({"DATABASE_URL": f"sqlite:///{folder / 'relais.db'}", "SECRET_KEY": KEY} | written, None)


async def used(folder: Path) -> Path:
    """A database with someone in it; returns its file."""
    async with opened(settings(folder)) as database, database.transaction() as db:
        language, now = Language("fr"), datetime.now(UTC)
        await people.welcome(
            db, ChannelName.TELEGRAM, Address("12"), language=language, timezone="Europe/Paris", now=now
        )
    return folder / "relais.db"


async def refusal(settings: Settings) -> str:
    with pytest.raises(BadSettings) as refused:
        async with opened(settings):
            pass
    return str(refused.value)


async def test_a_new_database_is_made_with_its_schema(tmp_path: Path) -> None:
    """The first start needs no other command."""
    async with opened(settings(tmp_path)) as database:
        assert await is_current(database)


async def test_a_database_in_use_opens_again(tmp_path: Path) -> None:
    await used(tmp_path)
    async with opened(settings(tmp_path)) as database, database.reading() as db:
        assert await people.at_address(db, ChannelName.TELEGRAM, Address("12"))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        pytest.param(lambda file: file.write_bytes(b"Dear diary, " * 1000), "is not a database", id="no-database"),
        pytest.param(lambda file: keyring_file(file).unlink(), "has lost relais.keyring.db", id="keyring-lost"),
        pytest.param(
            lambda file: keyring_file(file).write_bytes(b""), "has lost relais.keyring.db", id="keyring-empty"
        ),
        pytest.param(lambda file: file.unlink(), "has lost relais.db", id="only-the-keyring"),
    ],
)
async def test_a_database_that_is_not_whole_is_not_begun_anew(
    tmp_path: Path, spoil: Callable[[Path], object], told: str
) -> None:
    """SQLite would make what is missing, empty; and everyone would be a stranger."""
    file = await used(tmp_path)
    spoil(file)
    said = await refusal(settings(tmp_path))
    assert said.startswith("DATABASE_URL: ")
    assert told in said


async def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    said = await refusal(settings(tmp_path / "gone"))
    assert "DATABASE_URL: is in a folder that is not there" in said


async def test_a_folder_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "relais.db").mkdir()
    assert "DATABASE_URL: cannot be opened" in await refusal(settings(tmp_path))


async def test_another_key_is_refused_before_anything_is_done_with_it(tmp_path: Path) -> None:
    """Under it nobody would be known: everyone who writes would be asked for their language again."""
    await used(tmp_path)
    said = await refusal(settings(tmp_path, SECRET_KEY=ANOTHER_KEY))
    assert said.startswith("SECRET_KEY: is not the key under which this database keeps people")


async def test_a_schema_from_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    """After going back to an older version; forward is the only way."""
    await used(tmp_path)
    async with opened(settings(tmp_path)) as database, database.transaction() as db:
        await db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert "holds the schema of a newer Relais → update this one" in await refusal(settings(tmp_path))


async def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    address = "postgresql://relais:hunter2@127.0.0.1:9/relais"
    said = await refusal(settings(tmp_path, DATABASE_URL=address))
    assert said.startswith("DATABASE_URL: names a server that does not answer → check host")
    assert "hunter2" not in said


async def test_only_one_program_at_a_time_has_the_lock(tmp_path: Path) -> None:
    """Two that send from one database would send everything twice."""
    file = tmp_path / "relais.db"
    with alone(file):
        with pytest.raises(BadSettings, match="another Relais runs on it"), alone(file):
            pass
        with alone(tmp_path / "other.db"), alone(None):
            pass
    with alone(file):
        pass
