"""The texts that WhatsApp approves: shown, handed in, and looked after by ``check``."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.process.relais import PUBLIC_URL, Relais
from tests.servers.twilio_server import TwilioServer

# Of the seven languages, Meta takes no template in Tigrinya.
TAKEN = 6


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        yield server


@pytest.fixture
def relais(twilio: TwilioServer, tmp_path: Path) -> Relais:
    return Relais(
        tmp_path,
        TWILIO_ACCOUNT_SID=twilio.account.sid,
        TWILIO_AUTH_TOKEN=twilio.account.token,
        TWILIO_WHATSAPP_FROM=twilio.account.sender,
        TWILIO_API_URL=twilio.url,
        PUBLIC_URL=PUBLIC_URL,
    )


async def test_they_are_handed_in_once_in_every_language_and_check_waits_with_us(
    relais: Relais, twilio: TwilioServer
) -> None:
    """Without them an answer that comes days later stays with us, and nobody knows."""
    shown = await relais.command("templates")
    assert shown.code == 0, shown.err
    assert shown.out.count("state: missing") == TAKEN
    assert "text: Vous avez un message. Répondez pour le lire." in shown.out

    checked = await relais.command("check")
    assert checked.code == 1
    assert "does not know the notice in fr → hand it in: python -m bot templates --submit" in checked.out

    submitted = await relais.command("templates", "--submit")
    assert submitted.out.count("state: pending") + submitted.out.count("state: received") == TAKEN
    again = await relais.command("templates", "--submit")
    assert len(twilio.templates.contents) == TAKEN
    assert again.code == 0

    twilio.templates.reviewed()
    checked = await relais.command("check")
    assert checked.out.count("WhatsApp has approved the notice in") == TAKEN


async def test_without_whatsapp_it_says_what_to_set(tmp_path: Path) -> None:
    done = await Relais(tmp_path).command("templates")
    assert done.code == 2
    assert "TWILIO_ACCOUNT_SID" in done.err
