"""What Twilio fetches from us for WhatsApp: what we say it is, for a quarter of an hour, by its address alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from storage import published
from tests import recorded
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import PUBLIC_URL, WhatsAppPost, whatsapp_post
from tests.world import A_TUESDAY

VOICE = recorded.voice()


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[WhatsAppPost]:
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=time) as twilio, whatsapp_post(tmp_path, twilio, time) as relais:
        yield relais


async def lies_at(relais: WhatsAppPost, content: bytes, content_type: str) -> str:
    """Its public address."""
    async with relais.database.transaction() as db:
        token = await published.publish(db, content, content_type, relais.time())
    return f"{PUBLIC_URL}/media/{token}"


async def answer(relais: WhatsAppPost, address: str, method: str = "GET") -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.request(method, relais.twilio.local(address))


@pytest.mark.parametrize(
    ("content", "content_type"),
    [(VOICE, "audio/ogg"), (recorded.photo(), "image/jpeg"), (b"\x89PNG", "image/png"), (b"%PDF-", "application/pdf")],
)
async def test_it_is_told_as_what_it_is_and_kept_by_nobody_on_the_way(
    relais: WhatsAppPost, content: bytes, content_type: str
) -> None:
    """WhatsApp takes only what is of the type that is told; and a proxy's copy would outlive ours."""
    address = await lies_at(relais, content, content_type)
    got = await answer(relais, address)
    assert (got.status_code, got.content) == (200, content)
    asked = await answer(relais, address, "HEAD")
    assert (asked.status_code, asked.content) == (200, b"")
    for each in (got, asked):
        assert each.headers["content-type"] == content_type
        assert each.headers["content-length"] == str(len(content))
        assert each.headers["cache-control"] == "no-store"
        assert each.headers["x-content-type-options"] == "nosniff"


async def test_it_may_be_fetched_again_until_its_time_is_over(relais: WhatsAppPost) -> None:
    """Twilio tries once more where the first time failed."""
    address = await lies_at(relais, VOICE, "audio/ogg")
    await relais.passes(minutes=14)
    assert [(await answer(relais, address)).status_code for _ in range(2)] == [200, 200]
    await relais.passes(minutes=1)
    assert [(await answer(relais, address, method)).status_code for method in ("GET", "HEAD")] == [404, 404]


@pytest.mark.parametrize("token", ["", "x", "x" * 5_000, "..%2f..%2fstatus", "%00", "%F0%9F%8C%8D"])
async def test_at_any_other_address_lies_nothing(relais: WhatsAppPost, token: str) -> None:
    """A wrong one tells no more than one that is over."""
    await lies_at(relais, VOICE, "audio/ogg")
    found = await answer(relais, f"{PUBLIC_URL}/media/{token}")
    assert (found.status_code, len(found.content) < 20) == (404, True)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_it_can_be_fetched_and_nothing_else(relais: WhatsAppPost, method: str) -> None:
    address = await lies_at(relais, VOICE, "audio/ogg")
    assert (await answer(relais, address, method)).status_code == 405
