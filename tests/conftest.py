"""What tests share: a programme of their own, and quiet logs."""

import gc
import logging
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import structlog

from storage.database import Database
from tests.made_once import database_in
from tests.world import World
from tests.world import world as a_world

IN_MEMORY = "/dev/shm"


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: to look through it again and again takes a tenth of the tests' time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(autouse=True)
def quiet_logs() -> None:
    """Only warnings are worth reading below a failed test; tests of the logs themselves configure their own."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


@pytest.fixture(scope="session")
def same_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Of a programme in whose files no test looks: the next one takes its place.

    In memory, where a system has a folder there: SQLite waits for the disk with each commit.
    """
    if not os.access(IN_MEMORY, os.W_OK):
        yield tmp_path_factory.mktemp("world")
        return
    with TemporaryDirectory(prefix="relais-tests-", dir=IN_MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def same_database(same_folder: Path) -> Database:
    """One for all of these: to turn each statement into SQL anew takes a tenth of a dialogue's time."""
    return database_in(same_folder)


@pytest.fixture
async def world(request: pytest.FixtureRequest, same_folder: Path, same_database: Database) -> AsyncIterator[World]:
    """The programme on a Tuesday at ten, with nobody in it yet; a test that takes ``tmp_path`` has its files there."""
    if "tmp_path" in request.fixturenames:
        async with a_world(request.getfixturevalue("tmp_path")) as made:
            yield made
    else:
        async with a_world(same_folder, database=same_database) as made:
            yield made
