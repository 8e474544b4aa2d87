"""A process that may not send any more sends nothing, at whatever moment that happens to it."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.app import App
from storage import outbox as queue
from storage.database import Transaction
from storage.leases import LeaseLostError, Right
from storage.outgoing import OutboxState, Outgoing
from storage.schema import outbox
from tests.actor import Actor
from tests.world import World


class Lapsing(Right):
    """Over the moment after it was confirmed, as where a process is paused right then."""

    def __init__(self, *, held: bool = True) -> None:
        self.now = held

    @property
    def held(self) -> bool:
        return self.now

    async def confirm(self, db: Transaction) -> None:
        await super().confirm(db)
        self.now = False


@pytest.fixture
async def amina(world: World) -> Actor:
    """Someone to whom a message waits, while nobody sends."""
    amina = await world.newcomer("Amina")
    sending = world.app._sending
    assert sending
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    person = await amina.person()
    async with world.database.transaction() as db:
        await queue.put_all(db, [Outgoing("waits", person.id, "one-moment")], world.now())
    amina.looks_away()
    return amina


async def state(world: World) -> OutboxState:
    async with world.database.reading() as db:
        found: OutboxState = (await db.execute(select(outbox.c.state).where(outbox.c.key == "waits"))).scalar_one()
    return found


@pytest.mark.parametrize("held", [True, False], ids=["lost-after-the-claim", "lost-before"])
async def test_without_the_right_nothing_leaves_and_everything_still_waits(
    world: World, amina: Actor, *, held: bool
) -> None:
    """What was claimed goes back untouched: whoever sends now finds it as it was, and it arrives once."""
    app = App(replace(world.app.parts, right=Lapsing(held=held)))
    with pytest.raises(LeaseLostError):
        await app.delivery.run()
    assert not amina.has_seen(world.text("fa-AF", "one-moment"))
    assert await state(world) is OutboxState.READY

    world.app.start()
    await world.app.delivery.drained()
    await amina.sees("one-moment")
    assert await state(world) is OutboxState.SENT
