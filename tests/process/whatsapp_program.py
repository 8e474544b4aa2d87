"""The program with WhatsApp only, as an operator runs it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.process.relais import PUBLIC_URL, Relais
from tests.servers.twilio_people import Hook
from tests.servers.twilio_server import TwilioServer

WEBHOOK = f"{PUBLIC_URL}/whatsapp"
STATUS = f"{PUBLIC_URL}/whatsapp/status"


@asynccontextmanager
async def whatsapp_program(twilio: TwilioServer, folder: Path, **more: str) -> AsyncIterator[Relais]:
    """Not started yet; killed at the end if it still runs. People write all day."""
    settings = {
        "TWILIO_ACCOUNT_SID": twilio.account.sid,
        "TWILIO_AUTH_TOKEN": twilio.account.token,
        "TWILIO_WHATSAPP_FROM": twilio.account.sender,
        "TWILIO_API_URL": twilio.url,
        "PUBLIC_URL": PUBLIC_URL,
        "WAKING_FROM": "0",
        "WAKING_UNTIL": "24",
    }
    relais = Relais(folder, **(settings | more))
    twilio.leads(PUBLIC_URL, to=relais.url)
    twilio.hook = Hook(WEBHOOK)
    try:
        yield relais
    finally:
        await relais.close()
