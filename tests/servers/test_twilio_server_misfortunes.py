"""A test can have Twilio fail in each way it fails; the client sees what it would see."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from tests.servers.twilio_clients import connected_client, refused
from tests.servers.twilio_server import INVENTED_SENDER, TwilioServer

AMINA = "+33612345678"


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    async with TwilioServer(seed=7) as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


@pytest.fixture
async def client(server: TwilioServer) -> AsyncIterator[Client]:
    async with connected_client(server) as client:
        yield client


async def sends(client: Client, text: str) -> None:
    await client.messages.create_async(to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body=text)


@pytest.mark.parametrize(("status", "code"), [(429, 20429), (503, 20503), (400, 63018), (400, 21610)])
async def test_a_planned_failure_comes_as_often_as_planned_and_nothing_is_sent(
    server: TwilioServer, client: Client, status: int, code: int
) -> None:
    """Each row of the code table can be played."""
    server.fails_next(status, code, times=2)
    await client.messages.list_async()
    for _ in range(2):
        with refused(code, status):
            await sends(client, "un")
    assert server.phone(AMINA).texts == []
    await sends(client, "deux")
    assert server.phone(AMINA).texts == ["deux"]


async def test_a_failure_may_be_for_another_kind_of_request_or_for_all(server: TwilioServer, client: Client) -> None:
    """Looking after what was missed may fail while sending works."""
    server.fails_next(500, 20500, what="account")
    await sends(client, "un")
    with refused(20500, 500):
        await client.api.accounts(server.account.sid).fetch_async()
    server.fails_next(500, 20500, what=None)
    with refused(20500, 500):
        await sends(client, "deux")


async def test_when_it_hangs_up_the_message_arrived_all_the_same(server: TwilioServer, client: Client) -> None:
    """No one can tell this from a message that was lost."""
    server.hangs_up(times=1)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await sends(client, "un")
    await sends(client, "deux")
    assert server.phone(AMINA).texts == ["un", "deux"]


async def test_in_silence_messages_arrive_but_no_answer_does(server: TwilioServer) -> None:
    """The program gives up waiting; the person has read it."""
    server.goes_silent()
    async with connected_client(server, patience=0.1) as hasty:
        with pytest.raises(TimeoutError):
            await sends(hasty, "un")
        assert server.phone(AMINA).texts == ["un"]
        server.recovers()
        await sends(hasty, "deux")
    assert server.phone(AMINA).texts == ["un", "deux"]


async def test_when_it_refuses_connections_nothing_arrives_until_it_recovers(
    server: TwilioServer, client: Client
) -> None:
    """What never left may be sent again without a thought."""
    url = server.url
    await client.messages.list_async()
    server.refuses()
    await asyncio.sleep(0.01)
    with pytest.raises(aiohttp.ClientConnectorError):
        await sends(client, "un")
    server.recovers()
    assert server.url == url
    await sends(client, "deux")
    assert server.phone(AMINA).texts == ["deux"]


async def test_a_share_of_sends_is_cut_after_acceptance_always_the_same_ones() -> None:
    """Long runs with lost answers can be repeated."""
    runs = []
    for _ in range(2):
        async with TwilioServer(seed=7) as server, connected_client(server) as client:
            await server.person_writes(AMINA, "bonjour")
            server.by_chance(cut=0.2)
            cut = [each async for each in lost(client, 60)]
            assert len(server.phone(AMINA).received) == 60
            runs.append(cut)
    assert runs[0] == runs[1]
    assert 3 <= len(runs[0]) <= 25


async def lost(client: Client, how_many: int) -> AsyncIterator[int]:
    for number in range(how_many):
        try:
            await sends(client, str(number))
        except aiohttp.ServerDisconnectedError:
            yield number


async def test_a_share_of_answers_comes_late(server: TwilioServer) -> None:
    """Later than the program waits: for it, that answer is lost."""
    async with connected_client(server, patience=0.1) as hasty:
        server.by_chance(late=1.0, late_seconds=30)
        with pytest.raises(TimeoutError):
            await sends(hasty, "un")
        await hasty.messages.list_async()
        server.recovers()
        server.slow(30)
        with pytest.raises(TimeoutError):
            await hasty.messages.list_async()
    assert server.phone(AMINA).texts == ["un"]


async def test_revoked_credentials_stay_refused(server: TwilioServer, client: Client) -> None:
    """Only the operator can put this right."""
    server.revokes_credentials()
    server.recovers()
    with pytest.raises(TwilioRestException) as caught:
        await sends(client, "un")
    assert (caught.value.status, caught.value.code) == (401, 20003)
    assert server.phone(AMINA).received == []
