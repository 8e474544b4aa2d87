"""What tests share: a programme of their own, and quiet logs."""

import gc
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog

from tests.world import World
from tests.world import world as a_world


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: to look through it again and again takes a tenth of the tests' time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(autouse=True)
def quiet_logs() -> None:
    """Only warnings are worth reading below a failed test; tests of the logs themselves configure their own."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The programme on a Tuesday at ten, with nobody in it yet."""
    async with a_world(tmp_path) as made:
        yield made
