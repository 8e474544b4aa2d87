"""Whether the database answers, takes what it is given, is of this version, and has room to grow."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from bot.checks import Finding, Tried
from storage import trying
from storage.database import keyring_file
from storage.migrating import is_current

_MEGABYTE: Final = 1_000_000

# With less, a few busy days may fill the disk.
_LEAST_ROOM: Final = 200 * _MEGABYTE


async def database(tried: Tried) -> AsyncIterator[Finding]:
    """Schema and a real write, taken back at once."""
    if await is_current(tried.database):
        yield Finding("the database answers, and its schema is up to date")
    else:
        yield Finding("the database's schema is old", "run: python -m bot migrate")
        return
    try:
        await trying.write(tried.database)
    except (SQLAlchemyError, OSError):
        yield Finding("the database takes nothing", "look at its disk, its owner, and who else writes there")
    else:
        yield Finding("the database can be written")


async def disk(tried: Tried) -> AsyncIterator[Finding]:
    """Room beside a SQLite database: for twice what there is, since cleaning up and copies take as much again."""
    path = tried.settings.database_path
    if path is None:
        return
    try:
        free = shutil.disk_usage(path.absolute().parent).free
        size = sum(file.stat().st_size for file in (path, keyring_file(path)) if file.exists())
    except OSError:
        yield Finding("the database's folder cannot be looked at", "let this user read it")
        return
    yield room(path, free, size)


def room(path: Path, free: int, size: int) -> Finding:
    """Whether ``free`` bytes beside a database of ``size`` bytes are enough."""
    needed = max(_LEAST_ROOM, 2 * size)
    if free < needed:
        what = f"the disk of {path.name} has {free // _MEGABYTE} MB left"
        return Finding(what, f"make room: {needed // _MEGABYTE} MB at least, or move the database")
    return Finding(f"the disk of {path.name} has {free // _MEGABYTE} MB left")
