"""Backup and restore on PostgreSQL, by the very commands of ``docs/postgresql.md``."""

import asyncio
import os
import re
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import people
from storage.copying import fingerprints
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.masked import Address
from storage.migrating import is_current, migrate
from tests import databases
from tests.process.relais import KEY, ROOT, welcomed

PAGE = (ROOT / "docs" / "postgresql.md").read_text()


def commands_under(heading: str) -> str:
    """The commands that the page gives there, as one script."""
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return "\n".join(re.findall(r"```sh\n(.*?)```", section, re.DOTALL))


@pytest.fixture
async def old(tmp_path: Path) -> AsyncIterator[Database]:
    """A database with someone in it."""
    made = Database(databases.empty("postgresql", tmp_path), MasterKey(KEY))
    await migrate(made)
    async with made.transaction() as db:
        await welcomed(db)
    yield made
    await made.close()


@pytest.fixture
async def new(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty one, as on another machine."""
    made = Database(databases.empty("postgresql", tmp_path), MasterKey(KEY))
    yield made
    await made.close()


async def run(script: str, folder: Path, old: Database, new: Database) -> None:
    """As an operator's shell does, with the backup below ``folder``."""
    written = [databases.as_written(each.url.render_as_string(hide_password=False)) for each in (old, new)]
    environment = {
        "PATH": f"{databases.programs()}:{os.environ['PATH']}",
        "DATABASE_URL": written[0],
        "NEW_DATABASE_URL": written[1],
    }
    here = script.replace("/backup/", f"{folder}/backup/")
    done = await asyncio.to_thread(
        subprocess.run, ["sh", "-euc", here], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
async def backup(tmp_path: Path, old: Database, new: Database) -> Path:
    for name in ("database", "keyring"):
        (tmp_path / "backup" / name).mkdir(parents=True)
    await run(commands_under("Back up"), tmp_path, old, new)
    return tmp_path


async def test_what_was_backed_up_is_there_again_and_opens(backup: Path, old: Database, new: Database) -> None:
    """A backup that nobody ever restored is a hope."""
    await run(commands_under("Restore"), backup, old, new)
    assert await is_current(new)
    async with old.reading() as before, new.reading() as after:
        assert await fingerprints(after) == await fingerprints(before)
        assert await people.at_address(after, ChannelName.TELEGRAM, Address("12"))


async def test_the_copy_of_the_database_holds_no_key(backup: Path, old: Database, new: Database) -> None:
    """Old copies are kept for years; whoever erased themselves since must not open in them."""
    database_only = commands_under("Restore").splitlines()[0]
    await run(database_only, backup, old, new)
    async with new.reading() as db:
        found = await db.execute(text("SELECT schema_name FROM information_schema.schemata"))
        assert "keyring" not in found.scalars().all()
        assert (await db.execute(text("SELECT count(*) FROM people"))).scalar_one() == 1


async def test_the_copy_of_the_keyring_holds_nothing_else(backup: Path, old: Database, new: Database) -> None:
    """It lies elsewhere, and tells nobody's words."""
    keyring_only = commands_under("Restore").splitlines()[1]
    await run(keyring_only, backup, old, new)
    async with new.reading() as db:
        tables = await db.execute(
            text("SELECT table_name FROM information_schema.tables WHERE table_schema IN ('public', 'keyring')")
        )
        assert sorted(tables.scalars()) == ["addresses", "data_keys"]
