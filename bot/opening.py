"""The database, opened for a command: under the right key and with its schema up to date, or what is wrong is told."""

import fcntl
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Final

from alembic.util import CommandError
from sqlalchemy.exc import DBAPIError

from bot.mistakes import BadSettings, Mistake
from bot.secret_key import secret_key
from bot.settings import Settings
from storage.database import Database, keyring_file
from storage.encryption import MasterKey
from storage.migrating import is_current, migrate
from storage.rotation import fits

# What SQLite says of a file, by the beginning of its error's name.
_OF_A_FILE: Final = {
    "SQLITE_CANTOPEN": ("cannot be opened", "let this user read and write the file, and in its folder"),
    "SQLITE_READONLY": ("cannot be written", "let this user write the file, and in its folder"),
    "SQLITE_NOTADB": ("is not a database", "write another path, or put a backup back"),
    "SQLITE_CORRUPT": ("is damaged", "put a backup back"),
    "SQLITE_FULL": ("has no room: the disk is full", "make room on the disk"),
    "SQLITE_IOERR": ("cannot be read or written: the disk fails or is full", "look at the disk"),
    "SQLITE_BUSY": ("is held by another program", "end whatever has the file open and writes in it"),
}

# What PostgreSQL says, by SQLSTATE.
_OF_A_SERVER: Final = {
    "28P01": ("names a password that is refused", "write the password that the database's owner gave"),
    "28000": ("names a user who is refused", "write the user that the database's owner gave"),
    "3D000": ("names a database that does not exist", "make it there, or write another name"),
    "42501": ("names a user who may not do this", "let that user own the database"),
}


@asynccontextmanager
async def opened(settings: Settings, *, to_migrate: bool = False, to_rotate: bool = False) -> AsyncIterator[Database]:
    """The database, under the operator's key; SQLite's schema is brought up to date.

    ``to_migrate``: an old schema on PostgreSQL is no mistake; ``to_rotate``: nor are keys under another master key.
    Raises ``BadSettings``.
    """
    path = settings.database_path
    if path:
        _look_at_files(path)
    secret, sentence = secret_key(settings, path)
    if sentence:
        print(sentence, file=sys.stderr)  # noqa: T201  # it is for the operator, whatever the log's level
    database = Database(settings.database_address, MasterKey(secret))
    try:
        with explained():
            await _bring_up_to_date(database, settings, to_migrate=to_migrate)
            if not (to_migrate or to_rotate):
                await _look_at_keys(database)
        yield database
    finally:
        await database.close()


@contextmanager
def alone(database: Path | None) -> Iterator[None]:
    """A lock beside a SQLite database: two programs that send from one database would send twice.

    Raises ``BadSettings`` while another one holds it. None: PostgreSQL, where it is not needed.
    """
    if database is None:
        yield
        return
    with database.with_suffix(".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            cure = "stop the other one first, or give this one a database of its own"
            raise _bad("DATABASE_URL", "another Relais runs on it", cure) from None
        yield


async def _bring_up_to_date(database: Database, settings: Settings, *, to_migrate: bool) -> None:
    if settings.database_path:
        await migrate(database)
    elif not to_migrate and not await is_current(database):
        raise _bad("DATABASE_URL", "holds no schema, or that of another version", "run: python -m bot migrate")


async def _look_at_keys(database: Database) -> None:
    async with database.reading() as db:
        if not await fits(db):
            problem = "is not the key under which this database keeps people"
            cure = "put back the key that was used before; to change it, run: python -m bot rotate-keys"
            raise _bad("SECRET_KEY", problem, cure)


def _look_at_files(path: Path) -> None:
    """Raises ``BadSettings`` where a part of the database is missing; SQLite would begin an empty one in its place."""
    if not path.parent.is_dir():
        raise _bad("DATABASE_URL", f"is in a folder that is not there: {path.parent}", "make it, or write another path")
    keyring = keyring_file(path)
    there, keys_there = _has_tables(path), _has_tables(keyring)
    if there and not keys_there:
        problem = f"has lost {keyring.name}: without it nothing in {path.name} can be read"
        raise _bad("DATABASE_URL", problem, f"put its copy back; to begin anew instead, move {path.name} away")
    if keys_there and not there:
        problem = f"has lost {path.name}, while its {keyring.name} is still there"
        raise _bad("DATABASE_URL", problem, f"put its copy back; to begin anew instead, move {keyring.name} away")


def _has_tables(file: Path) -> bool:
    """Not by its size: a program that begins the database just now makes its files before their tables."""
    if not file.is_file() or file.stat().st_size == 0:
        return False
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None
    except sqlite3.Error:  # what is wrong with it is told when it is opened
        return True


@contextmanager
def explained(setting: str = "DATABASE_URL") -> Iterator[None]:
    """What databases say becomes a sentence to the operator about ``setting``. Raises ``BadSettings``."""
    try:
        yield
    except CommandError:
        raise _bad(setting, "holds the schema of a newer Relais", "update this one") from None
    except DBAPIError as error:
        # Without its cause: a driver may quote the address, and the password is in it.
        raise _bad(setting, *_what_is_wrong(error.orig)) from None
    except OSError:
        raise _bad(setting, "names a server that does not answer", "check its host and port") from None


def _what_is_wrong(error: BaseException | None) -> tuple[str, str]:
    """The problem and its cure."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", None) or ""
        known = (told for beginning, told in _OF_A_FILE.items() if name.startswith(beginning))
        return next(known, (f"cannot be used ({name})", "put a backup back, or write another path"))
    state = getattr(error, "sqlstate", None)
    if state is None:
        return "names a server that does not answer", "check host, port, user, password and name, and that it runs"
    return _OF_A_SERVER.get(state, (f"cannot be used ({state})", "ask the database's owner"))


def _bad(setting: str, problem: str, cure: str) -> BadSettings:
    return BadSettings([Mistake(setting, problem, cure)])
