"""What people do reaches the program as Twilio's signed requests, and stays in the list whether or not it did."""

from collections.abc import AsyncIterator

import pytest
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from tests.servers.twilio_clients import PUBLIC_URL, Program, connected_client, listening_program
from tests.servers.twilio_people import Hook, external_id
from tests.servers.twilio_server import INVENTED_SENDER, INVENTED_TOKEN, TwilioServer

AMINA = "+33612345678"
YUSUF = "FR.4566546130240823"
VECTOR_URL = "https://mycompany.com/myapp.php?foo=1&bar=2"


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        server.hook = Hook(f"{PUBLIC_URL}/whatsapp?channel=1")
        yield server


@pytest.fixture
async def program(server: TwilioServer) -> AsyncIterator[Program]:
    async with listening_program(server) as program:
        yield program


async def sends_buttons(server: TwilioServer, person: str, *, rows: bool = False, status: str = "unsubmitted") -> str:
    labels = {"c:1": "Oui", "c:2": "Non"}
    content = (
        server.templates.add("question", "fr", "Ça va ?", rows=labels, status=status)
        if rows
        else server.templates.add("question", "fr", "Ça va ?", replies=labels, status=status)
    )
    async with connected_client(server) as client:
        made = await client.messages.create_async(
            to=f"whatsapp:{person}", from_=INVENTED_SENDER, content_sid=content, content_variables="{}"
        )
    return str(made.sid)


@pytest.mark.parametrize(
    ("form", "signature"),
    [
        (
            {
                "CallSid": "CA1234567890ABCDE",
                "Digits": "1234",
                "From": "+14158675309",
                "To": "+18005551212",
                "Caller": "+14158675309",
            },
            "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        ),
        (
            MultiDict([("Sid", "CA123"), ("SidAccount", "AC123"), *(("Digits", n) for n in ("5678", "1234", "1234"))]),
            "IK+Dwps556ElfBT0I3Rgjkr1wJU=",
        ),
    ],
    ids=["single values", "repeated values"],
)
async def test_signatures_are_the_published_ones(form: dict[str, str], signature: str) -> None:
    """A program that trusts this server's signatures would trust Twilio's."""
    server = TwilioServer(auth_token="12345")
    assert server.signed(VECTOR_URL, form)["X-Twilio-Signature"] == signature
    assert RequestValidator("12345").validate(VECTOR_URL, form, signature)


async def test_a_text_is_told_signed_over_the_public_address(server: TwilioServer, program: Program) -> None:
    """Behind a proxy the program sees another address than the one that was signed."""
    told = await server.person_writes(AMINA, "صبح بخیر", profile_name="Amina")
    [(url, form, headers)] = program.requests
    assert url == f"{PUBLIC_URL}/whatsapp?channel=1"
    assert RequestValidator(INVENTED_TOKEN).validate(url, form, headers["X-Twilio-Signature"])
    assert dict(form) == told.form
    assert form["Body"] == "صبح بخیر"
    assert (form["From"], form["To"], form["WaId"]) == (f"whatsapp:{AMINA}", INVENTED_SENDER, "33612345678")
    assert form["MessageSid"] == form["SmsMessageSid"] == told.sid
    assert (form["NumMedia"], form["ProfileName"], form["AccountSid"]) == ("0", "Amina", server.account.sid)
    assert headers["I-Twilio-Idempotency-Token"] == told.token
    assert told.status == 200


async def test_the_id_without_a_number_is_the_same_before_and_after_hiding_it(
    server: TwilioServer, program: Program
) -> None:
    """It is the only proof that two addresses are one person."""
    await server.person_writes(AMINA, "avant")
    await server.person_writes(external_id(AMINA), "après")
    before, after = program.forms
    assert before["ExternalUserId"] == after["ExternalUserId"] == after["From"]
    assert "WaId" not in after


async def test_a_request_may_come_again_with_the_same_token(server: TwilioServer, program: Program) -> None:
    """Repeats must be told from new messages."""
    told = await server.person_writes(AMINA, "bonjour")
    again = await server.again(told)
    assert program.forms[0] == program.forms[1]
    assert (again.sid, again.token, again.status) == (told.sid, told.token, 200)
    assert len(server.messages) == 1


async def test_an_address_may_be_given_for_one_request(server: TwilioServer, program: Program) -> None:
    """Several processes may take webhooks for one public address."""
    public_url = "https://other.example/whatsapp"
    await server.person_writes(AMINA, "bonjour", to=f"{program.url}/second", public_url=public_url)
    [(url, form, headers)] = program.requests
    assert url == f"{PUBLIC_URL}/second"
    assert RequestValidator(INVENTED_TOKEN).validate(public_url, form, headers["X-Twilio-Signature"])


async def test_what_nobody_took_is_still_in_the_list(server: TwilioServer) -> None:
    """Twilio does not try for long; after an outage the program lists what it missed."""
    server.leads(PUBLIC_URL, to="http://127.0.0.1:9")
    told = await server.person_writes(AMINA, "vous êtes là ?")
    assert told.status is None
    assert told.answer
    assert told.answer.attempts == 2
    missed = await server.person_writes(AMINA, "allô ?", tell=False)
    assert missed.answer is None
    assert [each.sid for each in server.messages] == [missed.sid, told.sid]


@pytest.mark.parametrize(
    ("fragment", "status", "attempts"),
    [("", 503, 1), ("#rc=3&rp=5xx,rt", 503, 4), ("#rc=9&rp=all", 404, 6), ("#rc=2&rp=5xx", 404, 1), ("#rc=2", 200, 1)],
)
async def test_the_address_says_how_often_to_try_again(
    server: TwilioServer, program: Program, fragment: str, status: int, attempts: int
) -> None:
    """Without overrides one 503 loses a message; with them it is repeated."""
    server.hook = Hook(f"{PUBLIC_URL}/whatsapp{fragment}")
    program.status = status
    told = await server.person_writes(AMINA, "bonjour")
    assert told.status == status
    assert len(program.requests) == attempts
    url, form, headers = program.requests[0]
    assert RequestValidator(INVENTED_TOKEN).validate(url, form, headers["X-Twilio-Signature"])


async def test_the_fallback_is_asked_when_the_first_address_does_not_do(server: TwilioServer, program: Program) -> None:
    """A second way in, while the first is away."""
    server.hook = Hook("https://gone.example/whatsapp", f"{PUBLIC_URL}/whatsapp?fallback=1")
    told = await server.person_writes(AMINA, "bonjour")
    assert told.status == 200
    [form] = program.forms
    assert (form["MessageSid"], form["ErrorCode"]) == (told.sid, "11200")


async def test_a_quick_reply_comes_with_label_payload_and_its_message(server: TwilioServer, program: Program) -> None:
    """A press binds by the payload to what was shown."""
    await server.person_writes(AMINA, "bonjour")
    sid = await sends_buttons(server, AMINA)
    await server.person_presses(AMINA, "Non")
    form = program.forms[-1]
    assert (form["ButtonText"], form["ButtonPayload"], form["Body"]) == ("Non", "c:2", "Non")
    assert (form["OriginalRepliedMessageSid"], form["MessageType"]) == (sid, "interactive")
    with pytest.raises(LookupError):
        await server.person_presses(AMINA, "Peut-être")


async def test_a_press_on_a_template_opens_the_window(server: TwilioServer, program: Program) -> None:
    """Held messages are released by any word or tap."""
    sid = await sends_buttons(server, AMINA, status="approved")
    await server.person_presses(AMINA, "c:1", sid=sid)
    assert program.forms[-1]["MessageType"] == "button"
    await sends_buttons(server, AMINA)


async def test_a_choice_from_a_list_comes_with_its_id(server: TwilioServer, program: Program) -> None:
    """A list answers in other fields than a quick reply."""
    await server.person_writes(YUSUF, "bonjour")
    await sends_buttons(server, YUSUF, rows=True)
    await server.person_presses(YUSUF, "Oui")
    form = program.forms[-1]
    assert (form["ListTitle"], form["ListId"], form["Body"]) == ("Oui", "c:1", "Oui")


async def test_an_answer_names_the_message_it_answers(server: TwilioServer, program: Program) -> None:
    """A bare number binds to the question it was written under."""
    await server.person_writes(AMINA, "bonjour")
    sid = await sends_buttons(server, AMINA)
    await server.person_writes(AMINA, "2", reply_to=sid)
    form = program.forms[-1]
    assert (form["OriginalRepliedMessageSid"], form["OriginalRepliedMessageSender"]) == (sid, INVENTED_SENDER)
    with pytest.raises(LookupError):
        await server.person_writes(YUSUF, "2", reply_to=sid)


async def test_places_and_voices_come_as_such(server: TwilioServer, program: Program) -> None:
    """What the programme has no use for must be recognised."""
    await server.person_sends_place(AMINA, 48.85, 2.35, "Paris")
    await server.person_speaks(AMINA)
    place, voice = program.forms
    assert (place["MessageType"], place["Latitude"], place["Longitude"], place["Label"]) == (
        "location",
        "48.85",
        "2.35",
        "Paris",
    )
    assert (voice["MessageType"], voice["NumMedia"], voice["MediaContentType0"]) == ("audio", "1", "audio/ogg")
