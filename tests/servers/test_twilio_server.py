"""Our Twilio as twilio's own client sees it: sending, what arrives, listing, the account."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from twilio.rest import Client

from tests.servers.twilio_clients import FixedClock, connected_client, refused
from tests.servers.twilio_server import INVENTED_SENDER, TwilioServer

AMINA = "+33612345678"
YUSUF = "FR.4566546130240823"  # shows no number
A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(A_TUESDAY)


@pytest.fixture
async def server(clock: FixedClock) -> AsyncIterator[TwilioServer]:
    async with TwilioServer(now=clock) as server:
        yield server


@pytest.fixture
async def client(server: TwilioServer) -> AsyncIterator[Client]:
    async with connected_client(server) as client:
        yield client


async def test_a_text_arrives_on_the_phone_of_someone_who_wrote(server: TwilioServer, client: Client) -> None:
    """What a test counts is what the person sees."""
    await server.person_writes(AMINA, "bonjour")
    made = await client.messages.create_async(
        to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="Salut", status_callback="https://relais.example/s?item=1"
    )
    [arrived] = server.phone(AMINA).received
    assert (arrived.sid, arrived.body, arrived.callback) == (made.sid, "Salut", "https://relais.example/s?item=1")
    assert arrived.at == A_TUESDAY
    assert (made.status, made.direction, made.to, made.from_) == (
        "queued",
        "outbound-api",
        f"whatsapp:{AMINA}",
        INVENTED_SENDER,
    )
    assert (made.date_created, made.date_sent, made.error_code) == (A_TUESDAY, None, None)


async def test_someone_without_a_number_is_reached_by_their_id(server: TwilioServer, client: Client) -> None:
    """People may hide their number; they are still people."""
    told = await server.person_writes(YUSUF, "salut")
    assert told.form["From"] == told.form["ExternalUserId"] == f"whatsapp:{YUSUF}"
    assert "WaId" not in told.form
    await client.messages.create_async(to=f"whatsapp:{YUSUF}", from_=INVENTED_SENDER, body="Bienvenue")
    assert server.phone(YUSUF).texts == ["Bienvenue"]


async def test_messages_of_both_directions_are_listed_newest_first_page_by_page(
    server: TwilioServer, client: Client, clock: FixedClock
) -> None:
    """After an outage the program finds here what it missed."""
    sids = []
    for hour in range(5):
        clock.time = A_TUESDAY + timedelta(hours=hour)
        sids.append((await server.person_writes(AMINA, f"heure {hour}", tell=False)).sid)
    await client.messages.create_async(to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="réponse")
    await server.person_writes(YUSUF, "autre", tell=False)
    listed = await client.messages.list_async(
        to=INVENTED_SENDER, from_=f"whatsapp:{AMINA}", date_sent_after=A_TUESDAY + timedelta(hours=1), page_size=2
    )
    assert [each.sid for each in listed] == sids[:0:-1]
    assert listed[0].body == "heure 4"
    assert (listed[0].direction, listed[0].status) == ("inbound", "received")
    assert len(server.asked) == 1 + 2
    before = await client.messages.list_async(date_sent_before=A_TUESDAY)
    assert [each.sid for each in before] == sids[:1]
    assert len(await client.messages.list_async(date_sent=A_TUESDAY.date(), limit=3)) == 3
    [answer] = await client.messages.list_async(to=f"whatsapp:{AMINA}")
    assert answer.body == "réponse"


async def test_a_message_can_be_looked_at_and_deleted(server: TwilioServer, client: Client) -> None:
    """What someone wrote is deleted at the provider once we have it."""
    told = await server.person_writes(AMINA, "mon secret", tell=False)
    assert (await client.messages(told.sid).fetch_async()).body == "mon secret"
    assert await client.messages(told.sid).delete_async()
    with refused(20404, 404):
        await client.messages(told.sid).fetch_async()
    sent = await client.messages.create_async(to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="Salut")
    with refused(20009, 409):
        await client.messages(sent.sid).delete_async()


async def test_the_account_can_be_looked_at(server: TwilioServer, client: Client) -> None:
    """The operator tries credentials before anyone writes."""
    account = await client.api.accounts(server.account.sid).fetch_async()
    assert (account.status, account.type) == ("active", "Full")


async def test_wrong_credentials_are_refused_everywhere(server: TwilioServer) -> None:
    """A mistyped token shows at once, and does nothing."""
    await server.person_writes(AMINA, "bonjour")
    async with connected_client(server, token="wrong") as client:
        with refused(20003, 401):
            await client.messages.create_async(to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="Salut")
        with refused(20003, 401):
            await client.api.accounts(server.account.sid).fetch_async()
    assert server.phone(AMINA).received == []
    assert server.asked == []


async def test_a_test_waits_for_the_next_message_but_not_for_ever(server: TwilioServer, client: Client) -> None:
    """A message that never comes fails its test quickly."""
    await server.person_writes(AMINA, "bonjour")
    with pytest.raises(TimeoutError):
        await server.next_message(AMINA, timeout=0.01)
    await client.messages.create_async(to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="un")
    await client.messages.create_async(to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="deux")
    assert (await server.next_message(AMINA)).body == "un"
    assert (await server.next_message(AMINA, after=1)).body == "deux"
