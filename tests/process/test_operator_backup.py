"""What the operator's page says about copies is true: its own commands, in the order in which they stand there."""

import asyncio
import base64
import re
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import people
from storage.incoming import ChannelName
from storage.masked import Address
from tests.process.phone import Phone
from tests.process.relais import ROOT, Relais, relais_on
from tests.servers.telegram import TelegramServer

PAGE = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
AMINA, BAHAR = 12, 13


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
async def relais(telegram: TelegramServer, tmp_path: Path) -> AsyncIterator[Relais]:
    """It runs, with its key in a file, and with folders for copies."""
    here = tmp_path / "srv"
    for folder in (here, tmp_path / "backup" / "database", tmp_path / "backup" / "keyring"):
        folder.mkdir(parents=True)
    async with relais_on(telegram, here, webhook=False, SECRET_KEY="") as relais:
        await relais.start()
        yield relais


def commands_of(heading: str) -> list[str]:
    """The commands of the page's first block after these words."""
    block = re.search(r"```sh\n(.*?)```", PAGE[PAGE.index(heading) :], re.DOTALL)
    assert block
    return block.group(1).splitlines()


async def does(relais: Relais, lines: list[str]) -> None:
    """What the page says, with this machine's folders, and without systemd."""
    for line in lines:
        here = line.replace("/backup/", f"{relais.folder.parent}/backup/").partition("#")[0].strip()
        if here.startswith("./run "):
            done = await relais.command(*here.split()[1:])
            assert done.code in (0, 1), done.err  # "check" is never content with what tests leave out
            assert "DATABASE_URL" not in done.err
        else:
            shell = await asyncio.create_subprocess_shell(here, cwd=relais.folder, stdout=PIPE, stderr=STDOUT)
            said, _ = await shell.communicate()
            assert shell.returncode == 0, f"{here}: {said.decode()}"


async def known(relais: Relais, user_id: int) -> bool:
    key = base64.b64decode((relais.folder / "relais.key").read_text())
    async with relais.database(key) as database, database.reading() as db:
        return await people.at_address(db, ChannelName.TELEGRAM, Address(str(user_id))) is not None


async def writes(relais: Relais, telegram: TelegramServer, user_id: int) -> None:
    key = base64.b64decode((relais.folder / "relais.key").read_text())
    async with relais.database(key) as database:
        phone = Phone(telegram, database, user_id)
        await phone.says("/start")
        await phone.sees("welcome-language")


@pytest.mark.slow
async def test_a_copy_made_while_it_runs_is_restored_as_the_page_says(relais: Relais, telegram: TelegramServer) -> None:
    """A copy that nobody has ever restored is none."""
    await writes(relais, telegram, AMINA)
    await does(relais, commands_of("While the program runs, don't"))
    await writes(relais, telegram, BAHAR)
    assert await relais.stop() == 0
    await does(relais, commands_of("**To restore**"))
    assert await known(relais, AMINA)
    assert not await known(relais, BAHAR)
    await relais.start()
    await writes(relais, telegram, BAHAR)
    assert await relais.stop() == 0
    copies = relais.folder.parent / "backup"
    assert sorted(file.name for file in copies.rglob("*.*")) == ["relais.db", "relais.keyring.db"]
    assert all(file.stat().st_mode & 0o077 == 0 for file in copies.rglob("*.db"))


@pytest.mark.slow
async def test_a_copy_is_restored_on_another_machine_with_the_key(
    relais: Relais, telegram: TelegramServer, tmp_path: Path
) -> None:
    """After a fire: three things from three places, in a folder of another name."""
    await writes(relais, telegram, AMINA)
    await does(relais, commands_of("While the program runs, don't"))
    key = (relais.folder / "relais.key").read_text().strip()
    assert await relais.stop() == 0
    other = tmp_path / "elsewhere"
    other.mkdir()
    for folder in ("database", "keyring"):
        for file in (tmp_path / "backup" / folder).iterdir():
            (other / file.name).write_bytes(file.read_bytes())
    async with relais_on(telegram, other, webhook=False, SECRET_KEY=key) as moved:
        wrong = await moved.command("check", SECRET_KEY=base64.b64encode(bytes(32)).decode())
        assert wrong.code == 2
        await moved.start()
        async with moved.database(base64.b64decode(key)) as database, database.reading() as db:
            assert await people.at_address(db, ChannelName.TELEGRAM, Address(str(AMINA)))
        assert await moved.stop() == 0


@pytest.mark.slow
async def test_going_back_keeps_the_newer_keyring(relais: Relais, telegram: TelegramServer) -> None:
    """As the page has it for a version that did not do: the database goes back, and nobody's erasure with it."""
    await writes(relais, telegram, AMINA)
    await does(relais, commands_of("While the program runs, don't"))
    await writes(relais, telegram, BAHAR)
    assert await relais.stop() == 0
    lines = [line for line in commands_of("### To go back") if not line.startswith(("systemctl", "git"))]
    await does(relais, lines)
    assert await known(relais, AMINA)
    await relais.start()
    await writes(relais, telegram, BAHAR)
    assert await relais.stop() == 0


async def test_both_copies_in_one_place_are_refused(relais: Relais, tmp_path: Path) -> None:
    """Whoever finds the place would find all but the key."""
    here = str(tmp_path / "backup" / "database")
    done = await relais.command("backup", here, here)
    assert done.code == 1
    assert "elsewhere" in done.err
    assert list((tmp_path / "backup").rglob("*.db")) == []


async def test_a_folder_that_is_not_there_and_a_database_that_is_not_there_are_told(tmp_path: Path) -> None:
    """At night nobody reads a trace."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    nothing = Relais(tmp_path)
    missing = await nothing.command("backup", str(tmp_path / "one"), str(tmp_path / "three"))
    empty = await nothing.command("backup", str(tmp_path / "one"), str(tmp_path / "two"))
    assert missing.code == empty.code == 2
    assert "DATABASE_URL" in empty.err
    assert "Traceback" not in missing.err + empty.err
