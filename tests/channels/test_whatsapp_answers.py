"""An answer that is none of Twilio's: a proxy's page, half a JSON, a redirect. What was asked may have been done."""

from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from aiohttp import web

from bot.channels import Part
from bot.channels.errors import ChannelDown, DeliveryError, NoAnswer, Rejected, RetryLater
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_templates import Contents
from storage.masked import Address
from tests.servers.listening import Listener
from tests.world import A_TUESDAY

SOMEONE = Address("+33612345678")


class Strange:
    """Says ``answer`` to everything, and counts what it was asked."""

    def __init__(self) -> None:
        self.answer: tuple[int, str, dict[str, str]] = (200, "", {})
        self.asked = 0
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self.listener = Listener(app)

    async def _answer(self, _request: web.Request) -> web.Response:
        self.asked += 1
        status, text, headers = self.answer
        return web.Response(status=status, text=text, headers=headers)


@pytest.fixture
async def strange() -> AsyncIterator[Strange]:
    server = Strange()
    await server.listener.open()
    yield server
    await server.listener.close()


@pytest.fixture
async def channel(strange: Strange) -> AsyncIterator[WhatsAppChannel]:
    url = f"http://127.0.0.1:{strange.listener.port}"
    sender = "whatsapp:+33757900001"
    channel = WhatsAppChannel("AC1", "token", sender, url, "https://relais.example", Contents(), total_seconds=1)
    yield channel
    await channel.close()


@pytest.mark.parametrize(
    ("status", "text", "expected"),
    [
        (201, "", NoAnswer),
        (201, "<html>Bienvenue</html>", NoAnswer),
        (201, '{"sid": ', NoAnswer),
        (201, "{}", NoAnswer),
        (201, "[]", NoAnswer),
        (201, '"SM1"', NoAnswer),
        (201, '{"sid": null}', NoAnswer),
        (400, "", Rejected),
        (400, "[]", Rejected),
        (400, '{"code": "many"}', Rejected),
        (500, "<html>Oups</html>", NoAnswer),
        (502, "", NoAnswer),
        (503, "<html>Oups</html>", RetryLater),
        (429, "", RetryLater),
        (401, "<html>Qui ?</html>", ChannelDown),
        (404, "<html>Rien</html>", ChannelDown),
    ],
)
async def test_what_can_not_be_read_is_sorted_by_its_status(
    strange: Strange, channel: WhatsAppChannel, status: int, text: str, expected: type[DeliveryError]
) -> None:
    """Nothing but ``DeliveryError`` comes out, and it is asked once: to ask again may be to write twice."""
    strange.answer = (status, text, {})
    with pytest.raises(expected):
        await channel.deliver(SOMEONE, Part("Bonjour"))
    assert strange.asked == 1


async def test_what_is_asked_beside_sending_ends_in_no_other_error_either(
    strange: Strange, channel: WhatsAppChannel
) -> None:
    """The program asks for missed messages all the time: a proxy's page must not end it."""
    for text in ("", "[]", "{}", '"x"', '{"messages": 7}', '{"messages": [7]}', '{"contents": [{}]}', "<html>"):
        strange.answer = (200, text, {})
        for asking in (channel.received(A_TUESDAY), channel.look_up_contents(), channel.account_name()):
            with suppress(DeliveryError):
                await asking


async def test_a_redirect_is_not_followed(strange: Strange, channel: WhatsAppChannel) -> None:
    """It would carry someone's words, and our token, to an address that nobody set."""
    strange.answer = (307, "", {"Location": "/elsewhere"})
    with pytest.raises(ChannelDown):
        await channel.deliver(SOMEONE, Part("Bonjour"))
    assert strange.asked == 1


@pytest.mark.parametrize(("status", "code", "expected"), [(401, 20003, ChannelDown), (429, 20429, RetryLater)])
async def test_a_refused_list_means_what_a_refused_message_does(
    strange: Strange, channel: WhatsAppChannel, status: int, code: int, expected: type[DeliveryError]
) -> None:
    """A wrong token ends the program at its start, with the cure; without it, it would ask in vain for ever."""
    strange.answer = (status, f'{{"code": {code}, "status": {status}}}', {})
    for asking in (channel.received(A_TUESDAY), channel.look_up_contents()):
        with pytest.raises(expected):
            await asking
