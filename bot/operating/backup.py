"""``python -m bot backup``: copies of a SQLite database and of its keyring, each to its own place, while Relais runs.

The database first: a keyring may be newer than its database, never older, or some of it would open no more.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import click

from bot.mistakes import BadSettings, Mistake
from bot.settings import Settings
from storage.database import keyring_file


def backup(settings: Settings, database_folder: Path, keyring_folder: Path) -> int:
    """Put both copies there, in the place of older ones; 0 if both are whole. Raises ``BadSettings``."""
    path = settings.database_path
    if path is None:
        cure = "copy it with pg_dump, and the schema of its keyring apart from the rest"
        raise BadSettings([Mistake("DATABASE_URL", "is PostgreSQL, which has tools of its own", cure)])
    if not (path.is_file() and keyring_file(path).is_file()):
        raise BadSettings([Mistake("DATABASE_URL", "names no database yet", "run Relais first, or write another path")])
    if database_folder.resolve() == keyring_folder.resolve():
        click.echo("the keyring opens what is in the database: give its copy a folder of its own, elsewhere", err=True)
        return 1
    try:
        for original, folder in ((path, database_folder), (keyring_file(path), keyring_folder)):
            _copy(original, folder / original.name)
            click.echo(f"copied: {folder / original.name}")
    except (OSError, sqlite3.Error) as error:
        click.echo(f"not copied: {error}; what was there before is still there", err=True)
        return 1
    return 0


def _copy(original: Path, copy: Path) -> None:
    """SQLite copies its own file, whoever writes meanwhile; only what is whole takes the older copy's place."""
    unfinished = copy.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"{original.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(unfinished)) as target,
    ):
        source.backup(target)
        if target.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("the copy is damaged: so is the original")
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(copy)
