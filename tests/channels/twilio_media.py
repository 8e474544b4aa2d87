"""What tests of media on WhatsApp share: our channel on a local Twilio, and hosts that are not Twilio's API."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from secrets import token_bytes

import pytest
from aiohttp import web

from bot.channels.errors import DeliveryError, NoAnswer
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_templates import Contents
from storage.incoming import Attachment
from tests.servers.listening import Listener
from tests.servers.twilio_clients import PUBLIC_URL
from tests.servers.twilio_people import Told
from tests.servers.twilio_server import TwilioServer

AMINA = "+33612345678"
VOICE = b"OggS" + token_bytes(300_000)

Serve = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def channel_of(
    twilio: TwilioServer, *, token: str = "", patience_seconds: float = 10, hosts: Collection[str] = ("localhost",)
) -> AsyncIterator[WhatsAppChannel]:
    """Our channel on this Twilio; for what is not there yet it looks three times, without a pause."""
    account = twilio.account
    channel = WhatsAppChannel(
        account.sid,
        token or account.token,
        account.sender,
        twilio.url,
        PUBLIC_URL,
        Contents(),
        total_seconds=patience_seconds,
        media_hosts=hosts,
        media_pauses_seconds=(0, 0),
    )
    try:
        yield channel
    finally:
        await channel.close()


@asynccontextmanager
async def a_host(serve: Serve) -> AsyncIterator[tuple[str, list[web.Request]]]:
    """A host that is not Twilio's API: its address, and what it was asked."""
    asked: list[web.Request] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request)
        return await serve(request)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    listener = Listener(app)
    await listener.open()
    try:
        yield f"http://localhost:{listener.port}", asked
    finally:
        await listener.close()


def sent(told: Told, channel: WhatsAppChannel) -> Attachment:
    """As the program reads it."""
    [incoming] = channel.read(told.form)
    assert isinstance(incoming.said, Attachment)
    return incoming.said


async def voice(twilio: TwilioServer, channel: WhatsAppChannel) -> str:
    """Where a voice message of Amina's lies."""
    return sent(await twilio.person_speaks(AMINA, VOICE), channel).file


async def refusal(channel: WhatsAppChannel, file: str) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await channel.fetch(file)
    assert not isinstance(refused.value, NoAnswer)
    return refused.value
