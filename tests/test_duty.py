"""One process at a time sends: told to stop, it lets end what is under way, and only then may another one begin."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from starlette.routing import BaseRoute

from bot.app import App
from bot.channels import Channel
from bot.channels.errors import ChannelDown, DeliveryError
from bot.duty import Duty
from bot.mistakes import BadSettings, Mistake
from bot.texts import Texts
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from tests.post import Post, post
from tests.servers.telegram import TelegramServer


class Quiet:
    """A service through which nobody says anything."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.refused = asyncio.Event()

    async def our_name(self) -> str | None:
        return None

    def routes(self, _app: App) -> Sequence[BaseRoute]:
        return []

    async def introduce(self, _texts: Texts) -> None:
        pass

    async def feed(self, _app: App) -> None:
        await self.refused.wait()
        raise ChannelDown("401")

    def mistake_behind(self, error: DeliveryError) -> Mistake:
        return Mistake("TELEGRAM_TOKEN", f"refused ({error.code})", "copy it once more")


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[Post]:
    async with TelegramServer() as telegram, post(tmp_path, telegram, sending=False) as made:
        yield made


@asynccontextmanager
async def on_duty(relais: Post) -> AsyncIterator[tuple[Quiet, asyncio.Task[None]]]:
    [channel] = relais.app.parts.channels.values()
    service = Quiet(channel)
    duty = asyncio.ensure_future(Duty(relais.app, [service])())
    try:
        yield service, duty
    finally:
        duty.cancel()
        await asyncio.gather(duty, return_exceptions=True)


async def under_way(relais: Post) -> None:
    """Two messages that Telegram has, and has not answered yet."""
    amina, yusuf = await relais.someone(), await relais.someone()
    relais.telegram.slow(0.5)
    once = Outgoing("once", amina.id, "one-moment", delivery_class=DeliveryClass.ONCE, lane=Lane.BROADCAST)
    await relais.queue(once, Outgoing("must arrive", yusuf.id, "stopped"))
    for each in (amina, yusuf):
        await relais.telegram.next_message(await relais.chat(each))


async def test_told_to_stop_it_waits_for_what_telegram_has_not_answered_yet(relais: Post) -> None:
    """Each update of the program would otherwise leave messages of which nobody knows whether they came."""
    async with on_duty(relais):
        await under_way(relais)
    assert await relais.states() == [OutboxState.SENT] * 2


async def test_what_was_under_way_is_known_too_when_a_channel_wants_no_more_of_us(relais: Post) -> None:
    """A revoked token is the operator's trouble, and must not become that of two more people."""
    async with on_duty(relais) as (service, duty):
        await under_way(relais)
        service.refused.set()
        with pytest.raises(BadSettings, match="TELEGRAM_TOKEN"):
            await duty
        assert await relais.states() == [OutboxState.SENT] * 2
