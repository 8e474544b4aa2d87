"""A process that may not send any more sends nothing, at whatever moment that happens to it."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import select, update

from bot.app import App
from bot.settings import TelegramSettings
from bot.telegram_service import TelegramService
from storage import claiming
from storage import outbox as queue
from storage.database import Transaction
from storage.leases import LeaseLostError, Right
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.schema import outbox
from tests.actor import Actor
from tests.servers.telegram import TelegramServer
from tests.world import World


class Lapsing(Right):
    """Over the moment after it was confirmed so often, as where a process is paused right then."""

    def __init__(self, *, held: bool = True, times: int = 1) -> None:
        self.now = held
        self.confirmed = 0
        self._times = times

    @property
    def held(self) -> bool:
        return self.now

    async def confirm(self, db: Transaction) -> None:
        await super().confirm(db)
        self.confirmed += 1
        self.now = self.now and self.confirmed < self._times


class Paused(Right):
    """Somebody else's since it was confirmed so often: the process was paused, and for all it knows no time passed."""

    def __init__(self, confirmed: int) -> None:
        self._left = confirmed

    async def confirm(self, db: Transaction) -> None:
        await super().confirm(db)
        if not self._left:
            raise LeaseLostError("sender")
        self._left -= 1


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


async def test_a_process_that_goes_on_after_a_pause_takes_up_nothing_from_whoever_sends_now(
    world: World, amina: Actor
) -> None:
    """To take up is for what nobody sends any more: what the other one has just begun would leave twice."""
    async with world.database.transaction() as db:
        lease = world.now() + timedelta(minutes=3)
        assert await claiming.claim(db, list(Lane), world.now(), lease, 10)
    async with asyncio.timeout(10):
        with pytest.raises(LeaseLostError):
            await App(replace(world.app.parts, right=Paused(confirmed=0))).delivery.run()
    assert await state(world) is OutboxState.SENDING
    assert not amina.has_seen(world.text("fa-AF", "one-moment"))


async def test_a_process_that_goes_on_after_a_pause_claims_nothing(world: World, amina: Actor) -> None:
    """Its own clock says that it has the right; the database knows better, in the transaction that claims."""
    async with asyncio.timeout(10):
        with pytest.raises(LeaseLostError):
            await App(replace(world.app.parts, right=Paused(confirmed=1))).delivery.run()
    assert await state(world) is OutboxState.READY
    assert not amina.has_seen(world.text("fa-AF", "one-moment"))


async def test_who_has_not_the_right_does_not_ask_telegram_for_news(world: World) -> None:
    """One fetch more would end the fetching of whoever took over, and confirm what that one has not kept."""
    async with TelegramServer() as telegram:
        service = TelegramService(TelegramSettings(SecretStr(telegram.token), telegram.url, webhook=None))
        app = App(replace(world.app.parts, right=Lapsing(held=False)))
        feeding = asyncio.create_task(service.feed(app))
        await telegram.called("deleteWebhook")
        with pytest.raises(TimeoutError):
            await telegram.polled(timeout=0.3)
        feeding.cancel()
        await asyncio.gather(feeding, return_exceptions=True)
        await service.channel.close()


async def test_what_was_begun_does_not_leave_once_the_right_is_over(world: World, amina: Actor) -> None:
    """Just before the request a machine may sleep for minutes: whoever sends by now has taken the message up."""
    async with world.database.transaction() as db:
        await db.execute(update(outbox).values(delivery_class=DeliveryClass.ONCE))
    right = Lapsing(times=4)  # to take up, to claim, to look whether there is more, to begin
    async with asyncio.timeout(10):
        with pytest.raises(LeaseLostError):
            await App(replace(world.app.parts, right=right)).delivery.run()
    assert right.confirmed > 4, "it was given back"
    assert not amina.has_seen(world.text("fa-AF", "one-moment"))
    assert await state(world) is OutboxState.READY
