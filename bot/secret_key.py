"""The key under which people's data is sealed: from SECRET_KEY, or from a file beside a SQLite database.

The file is made together with its database, and never for one that exists: a new key opens nothing old.
"""

import base64
import os
import secrets
import stat
from pathlib import Path

from bot.forms import KEY_BYTES, key_bytes
from bot.mistakes import BadSettings, Mistake
from bot.settings import Settings


def secret_key(settings: Settings, database_path: Path | None) -> tuple[bytes, str | None]:
    """The key's 32 bytes, and a sentence for the operator where there is something to say.

    To be called before the database at ``database_path`` is made. Raises ``BadSettings`` when there is no key
    for it.
    """
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value(), None
    if database_path is None:
        raise _bad("is missing, and there is no SQLite database to keep a key file beside", "set SECRET_KEY")
    key_file = database_path.with_suffix(".key")
    try:
        if key_file.exists():
            return _kept(key_file), _warning(key_file)
        if database_path.exists() and database_path.stat().st_size:
            raise _lost(key_file, database_path)
        return _made(key_file), (
            f"A key for people's data was made: {key_file}. Keep a copy in a safe place apart from the database's: "
            "without it nothing in the database can be read."
        )
    except OSError as error:
        problem = f"{key_file} cannot be read or made: {error.strerror}"
        raise _bad(
            problem, f"let this user read and write in {key_file.parent.resolve()}, or set SECRET_KEY"
        ) from error


def _kept(key_file: Path) -> bytes:
    try:
        return key_bytes(key_file.read_text(encoding="ascii"))
    except ValueError as error:  # also what is not ASCII, or not base64
        problem = f"{key_file} holds no key"
        raise _bad(problem, "put its copy back or, while there is no database yet, remove the file") from error


def _made(key_file: Path) -> bytes:
    """Made for this user only, and on the disk before anything is sealed with it. Never over another."""
    key = secrets.token_bytes(KEY_BYTES)
    opened = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(base64.b64encode(key) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    folder = os.open(key_file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return key


def _warning(key_file: Path) -> str | None:
    if stat.S_IMODE(key_file.stat().st_mode) & 0o077 == 0:
        return None
    return f"Others on this machine can read {key_file}: run chmod 600 {key_file}"


def _lost(key_file: Path, database_path: Path) -> BadSettings:
    return _bad(
        f"{key_file} is gone, and without its key what {database_path.name} holds about people cannot be read",
        f"put {key_file.name} back there, or set SECRET_KEY to what it held; "
        f"to begin anew instead, move {database_path.name} away",
    )


def _bad(problem: str, cure: str) -> BadSettings:
    return BadSettings([Mistake("SECRET_KEY", problem, cure)])
