"""A disk that is really full: a small one, in memory, which something else fills to the last byte."""

import asyncio
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.process.phone import Phone
from tests.process.relais import Relais, relais_on
from tests.servers.telegram import TelegramServer

_WELL_AGAIN_SECONDS = 5
_ROUNDS = 5


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of 8 MB. Needs to be root on Linux."""
    disk = folder / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """To the last byte."""
    filler = disk / "something-else"
    with filler.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return filler


@pytest.mark.slow
@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_what_comes_while_the_disk_is_full_is_handled_once_there_is_room(tmp_path: Path, webhook: bool) -> None:
    """Whoever writes meanwhile is answered as soon as somebody has tidied up; nothing is half done."""
    with small_disk(tmp_path) as disk:
        async with TelegramServer() as telegram, relais_on(telegram, disk, webhook=webhook) as relais:
            await relais.start()
            async with relais.database() as database:
                people = [Phone(telegram, database, 100 + number) for number in range(_ROUNDS)]
                for amina in people:
                    await full_for_a_while(relais, telegram, disk, amina)
                async with database.reading() as db:
                    assert (await db.execute(text("PRAGMA integrity_check"))).scalar_one() == "ok"
            assert await relais.stop() == 0


async def full_for_a_while(relais: Relais, telegram: TelegramServer, disk: Path, amina: Phone) -> None:
    await amina.says("/start")
    await amina.sees("welcome-language")
    filler = fill(disk)
    written = [await amina.says(command) for command in ("/help", "/privacy", "/menu")]
    await asyncio.sleep(1.5)
    confirmed = [telegram.confirmed(each.update_id) for each in written]
    filler.unlink()
    async with asyncio.timeout(_WELL_AGAIN_SECONDS):
        await telegram.all_confirmed()
        await amina.sees("privacy-rights")
    assert not all(confirmed), "the disk was full"
    assert relais.events("cannot_store")
