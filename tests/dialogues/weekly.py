"""A programme in which everyone gets their update on Thursdays at eleven: for tests that begin there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.times import WeeklyAt
from tests.actor import Actor, Seen
from tests.world import World
from tests.world import world as a_world


@pytest.fixture
async def weekly_world(tmp_path: Path) -> AsyncIterator[World]:
    """As ``world``, on a Tuesday at ten; with weekly updates."""
    async with a_world(tmp_path, weekly=WeeklyAt()) as made:
        yield made


async def updates_of(actor: Actor) -> list[Seen]:
    """Every weekly update that this person got."""
    return await actor.everything("weekly-update")
