"""Reports come in any order, early, twice or for nobody; messages that Twilio took may still fail."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.servers.twilio_clients import PUBLIC_URL, Program, connected_client, listening_program
from tests.servers.twilio_sending import OutsideWindow
from tests.servers.twilio_server import INVENTED_SENDER, INVENTED_TOKEN, TwilioServer

AMINA = "+33612345678"
CALLBACK = f"{PUBLIC_URL}/whatsapp/status?item=7f"


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


@pytest.fixture
async def program(server: TwilioServer) -> AsyncIterator[Program]:
    async with listening_program(server) as program:
        yield program


@pytest.fixture
async def client(server: TwilioServer) -> AsyncIterator[Client]:
    async with connected_client(server) as client:
        yield client


async def sends(client: Client, text: str = "Salut", callback: str = CALLBACK) -> str:
    made = await client.messages.create_async(
        to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body=text, status_callback=callback
    )
    return str(made.sid)


def statuses(program: Program) -> list[str]:
    return [form["MessageStatus"] for form in program.forms]


async def test_a_report_is_signed_over_the_address_it_was_asked_for(
    server: TwilioServer, program: Program, client: Client
) -> None:
    """Our own id in that address settles lost answers, so it must be proven."""
    sid = await sends(client)
    posted = await server.report(sid, "delivered")
    [(url, form, headers)] = program.requests
    assert url == CALLBACK
    assert RequestValidator(INVENTED_TOKEN).validate(url, form, headers["X-Twilio-Signature"])
    assert (form["MessageSid"], form["MessageStatus"], form["SmsStatus"]) == (sid, "delivered", "delivered")
    assert (form["To"], form["From"], form["ChannelPrefix"]) == (f"whatsapp:{AMINA}", INVENTED_SENDER, "whatsapp")
    assert "ErrorCode" not in form
    assert posted.status == 200


async def test_reports_come_by_themselves_when_asked(server: TwilioServer, program: Program, client: Client) -> None:
    """Long runs need nobody to send them."""
    server.reports_by_itself("sent", "delivered", "read")
    sid = await sends(client)
    await server.settled()
    assert statuses(program) == ["sent", "delivered", "read"]
    assert (await client.messages(sid).fetch_async()).status == "read"


async def test_a_report_may_come_before_the_answer(server: TwilioServer, program: Program, client: Client) -> None:
    """The program then hears of a message whose sid it does not know yet."""
    server.reports_by_itself("sent", early=True)
    server.goes_silent()
    sending = asyncio.create_task(sends(client))
    await server.next_message(AMINA)
    await program.told.wait()
    assert not sending.done()
    assert statuses(program) == ["sent"]
    sending.cancel()


async def test_after_a_lost_answer_the_report_still_comes(
    server: TwilioServer, program: Program, client: Client
) -> None:
    """It is what tells a lost answer from a lost message."""
    server.reports_by_itself("delivered")
    server.hangs_up(times=1)
    with pytest.raises(Exception, match="disconnected"):
        await sends(client)
    await server.settled()
    assert statuses(program) == ["delivered"]
    assert program.forms[0]["MessageSid"] == server.phone(AMINA).received[0].sid


async def test_reports_may_run_backwards_while_the_message_does_not(
    server: TwilioServer, program: Program, client: Client
) -> None:
    """Whoever lists afterwards sees how it ended."""
    sid = await sends(client)
    for status in ("read", "sent", "sent", "undelivered"):
        await server.report(sid, status)
    assert statuses(program) == ["read", "sent", "sent", "undelivered"]
    await server.report(sid, "delivered")
    message = await client.messages(sid).fetch_async()
    assert message.status == "undelivered"
    assert message.date_sent


async def test_a_report_may_be_about_nobody(server: TwilioServer, program: Program, client: Client) -> None:
    """The program must take it calmly; a test must not ask for reports that can't be."""
    await server.report_unknown(f"{PUBLIC_URL}/whatsapp/status?item=none", "failed", error_code=63024)
    [form] = program.forms
    assert (form["ErrorCode"], form["MessageStatus"]) == ("63024", "failed")
    with pytest.raises(LookupError):
        await server.report(form["MessageSid"], "sent")
    unwatched = await sends(client, callback="")
    with pytest.raises(ValueError, match="no reports"):
        await server.report(unwatched, "sent")


async def test_outside_the_window_text_may_be_taken_and_then_reported(program: Program) -> None:
    """Twilio does this as well as refusing at once."""
    server = TwilioServer(outside_window=OutsideWindow.REPORTED)
    async with server, connected_client(server) as client:
        server.leads(PUBLIC_URL, to=program.url)
        sid = await sends(client)
        await server.settled()
        assert server.phone(AMINA).received == []
        assert (server.message(sid).status, server.message(sid).error_code) == ("undelivered", 63016)
    [form] = program.forms
    assert (form["MessageStatus"], form["ErrorCode"]) == ("undelivered", "63016")


async def test_any_message_may_fail_after_it_was_taken(server: TwilioServer, program: Program, client: Client) -> None:
    """An answer of 201 is not a delivery."""
    server.undelivers_next(63018, status="failed", times=1)
    first = await sends(client, "un")
    await sends(client, "deux")
    await server.settled()
    assert server.phone(AMINA).texts == ["deux"]
    assert (await client.messages(first).fetch_async()).error_code == 63018
    assert [(form["MessageStatus"], form["ErrorCode"]) for form in program.forms] == [("failed", "63018")]
