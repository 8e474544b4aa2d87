"""The way to what people send on WhatsApp leads from Twilio's API to another host, and nowhere else.

The other host must not learn our password: whoever has it reads everything that anyone wrote.
"""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.channels.errors import DeliveryError, Rejected, RetryLater
from bot.channels.whatsapp import WhatsAppChannel
from tests.channels.twilio_media import VOICE, a_host, channel_of, refusal, voice
from tests.servers.twilio_server import TwilioServer


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        yield server


@pytest.fixture
async def channel(twilio: TwilioServer) -> AsyncIterator[WhatsAppChannel]:
    async with channel_of(twilio) as channel:
        yield channel


async def gives_voice(_: web.Request) -> web.StreamResponse:
    return web.Response(body=VOICE)


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example{path}",
        "https://evil.example/{url}",
        "{url}@evil.example",
        "{base}.evil.example{path}",
        "{base}@evil.example{path}",
        "{base}/2010-04-01/Accounts/AC0123/Messages/MM1/Media/ME1",
        "{base}/2010-04-01/Accounts.json",
        "{url}/../../../../Accounts.json",
        "{url}?to=evil.example",
        "{url}\r\nHost: evil.example",
        "file:///etc/passwd",
        "",
    ],
)
async def test_an_address_that_is_not_our_accounts_media_is_never_asked(
    twilio: TwilioServer, channel: WhatsAppChannel, address: str
) -> None:
    """It came in a message: nobody is asked, least of all with our password."""
    file = await voice(twilio, channel)
    path = file.removeprefix(twilio.url)
    strange = address.format(url=file, base=twilio.url, path=path)
    assert (await refusal(channel, strange)).code == "no-medium-of-ours"
    with pytest.raises(Rejected):
        await channel.forget(strange)
    assert twilio.asked == []


async def test_twilios_own_name_for_it_is_asked_for_where_the_settings_say(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """Twilio's forms name its own host, also where everything goes out through another."""
    path = (await voice(twilio, channel)).removeprefix(twilio.url)
    assert await channel.fetch(f"https://api.twilio.com{path}") == VOICE


@pytest.mark.parametrize("trusted", [{"mms.twiliocdn.com"}, {"127.0.0.1"}, set()], ids=["twilio's", "another", "none"])
async def test_a_redirect_to_a_foreign_host_is_not_followed(twilio: TwilioServer, trusted: set[str]) -> None:
    """Whoever bends the way must not lead us through the machine's own network, nor have anything of us."""
    async with channel_of(twilio, hosts=trusted) as channel:
        error = await refusal(channel, await voice(twilio, channel))
    assert (type(error), error.code) == (Rejected, "redirected-elsewhere")
    assert (twilio.media.fetched, twilio.media.passwords_seen) == ([], 0)


@pytest.mark.parametrize(
    "onward", ["http://127.0.0.1/x", "https://localhost/x", "ftp://localhost/x", "//a@localhost/x", "http://[", "x:y"]
)
async def test_the_media_host_may_lead_on_to_itself_only(
    twilio: TwilioServer, channel: WhatsAppChannel, onward: str
) -> None:
    async def leads_on(_: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": onward})

    async with a_host(leads_on) as (url, asked):
        twilio.media.leads_to = f"{url}/a"
        assert (await refusal(channel, await voice(twilio, channel))).code == "redirected-elsewhere"
    assert len(asked) == 1


async def test_a_way_in_a_circle_ends(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    async def round_and_round(request: web.Request) -> web.StreamResponse:
        raise web.HTTPTemporaryRedirect(str(request.url))

    async with a_host(round_and_round) as (url, asked):
        twilio.media.leads_to = url
        assert (await refusal(channel, await voice(twilio, channel))).code == "redirected-again"
    assert len(asked) == 2
    assert not any("Authorization" in each.headers for each in asked)


async def test_a_signed_address_is_asked_for_as_it_stands(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """Its signature is over every sign of it: written otherwise, it is refused."""
    signed = "/AC1/a%2Fb%7Ec?Expires=1&Signature=KI4~x%2B%2F__&Key-Pair-Id=A%41"
    async with a_host(gives_voice) as (url, asked):
        twilio.media.leads_to = url + signed
        assert await channel.fetch(await voice(twilio, channel)) == VOICE
    assert [each.raw_path for each in asked] == [signed]


@pytest.mark.parametrize(
    ("status", "expected"),
    [(404, Rejected), (410, Rejected), (401, RetryLater), (403, RetryLater), (429, RetryLater), (503, RetryLater)],
)
async def test_what_the_media_host_refuses_does_not_stop_the_channel(
    twilio: TwilioServer, channel: WhatsAppChannel, status: int, expected: type[DeliveryError]
) -> None:
    """It knows no account: an address that has expired is no wrong password."""

    async def refuses(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status)

    async with a_host(refuses) as (url, _):
        twilio.media.leads_to = url
        assert type(await refusal(channel, await voice(twilio, channel))) is expected
