"""Pictures and voices: given out through a second host, taken from the program, deleted when asked."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from twilio.rest import Client

from tests import recorded
from tests.servers.telegram_bots import png
from tests.servers.twilio_clients import PUBLIC_URL, Program, connected_client, listening_program, refused
from tests.servers.twilio_people import Hook
from tests.servers.twilio_server import INVENTED_SENDER, TwilioServer

AMINA = "+33612345678"


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        server.hook = Hook(f"{PUBLIC_URL}/whatsapp")
        yield server


@pytest.fixture
async def program(server: TwilioServer) -> AsyncIterator[Program]:
    async with listening_program(server) as program:
        yield program


@pytest.fixture
async def client(server: TwilioServer) -> AsyncIterator[Client]:
    async with connected_client(server) as client:
        yield client


def password(server: TwilioServer) -> dict[str, str]:
    return {"Authorization": aiohttp.encode_basic_auth(server.account.sid, server.account.token)}


async def test_a_picture_is_fetched_with_the_password_then_without(server: TwilioServer, program: Program) -> None:
    """The link leads to another host, which must not learn our password; the server tells if it did."""
    told = await server.person_sends(AMINA, png(3, 2), "image/png", caption="mon atelier")
    [form] = program.forms
    assert (form["Body"], form["NumMedia"], form["MediaContentType0"]) == ("mon atelier", "1", "image/png")
    async with aiohttp.ClientSession() as session:
        async with session.get(form["MediaUrl0"], allow_redirects=False) as answer:
            assert answer.status == 401
        async with session.get(form["MediaUrl0"], headers=password(server), allow_redirects=False) as answer:
            assert answer.status == 307
            elsewhere = answer.headers["Location"]
        assert elsewhere.startswith(server.media.url)
        assert not elsewhere.startswith(server.url)
        async with session.get(elsewhere) as answer:
            assert (answer.content_type, await answer.read()) == ("image/png", png(3, 2))
        assert server.media.passwords_seen == 0
        assert server.media.fetched == [server.message(told.sid).media[0].sid]
        async with session.get(elsewhere, headers=password(server)):
            assert server.media.passwords_seen == 1


async def test_a_picture_may_take_a_moment_to_be_there(server: TwilioServer, program: Program) -> None:
    """Twilio tells of media before it can give them."""
    await server.person_sends(AMINA, png(3, 2), "image/png")
    server.media.late = 1
    async with aiohttp.ClientSession(headers=password(server)) as session:
        for status in (404, 307):
            async with session.get(program.forms[0]["MediaUrl0"], allow_redirects=False) as answer:
                assert answer.status == status


async def test_media_are_listed_and_deleted(server: TwilioServer, client: Client) -> None:
    """What we have copied does not stay with the provider."""
    told = await server.person_speaks(AMINA)
    [file] = await client.messages(told.sid).media.list_async()
    assert (file.content_type, file.parent_sid) == ("audio/ogg", told.sid)
    assert (await client.messages(told.sid).media(file.sid).fetch_async()).sid == file.sid
    assert await client.messages(told.sid).media(file.sid).delete_async()
    assert await client.messages(told.sid).media.list_async() == []
    with refused(20404, 404):
        await client.messages(told.sid).media(file.sid).fetch_async()
    assert (await client.messages(told.sid).fetch_async()).num_media == "0"


async def sends_picture(client: Client, url: str) -> str:
    made = await client.messages.create_async(
        to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, body="Voici", media_url=[url], status_callback=f"{PUBLIC_URL}/s"
    )
    return str(made.sid)


async def test_a_picture_of_ours_is_taken_from_the_program(
    server: TwilioServer, program: Program, client: Client
) -> None:
    """The address expires soon after; Twilio has its copy."""
    await server.person_writes(AMINA, "bonjour", tell=False)
    program.files["/media/1"] = ("image/png", png(3, 2))
    sid = await sends_picture(client, f"{PUBLIC_URL}/media/1")
    await server.settled()
    assert server.phone(AMINA).received[0].media == (f"{PUBLIC_URL}/media/1",)
    [file] = server.message(sid).media
    assert (file.content_type, file.content) == ("image/png", png(3, 2))


@pytest.mark.parametrize(
    ("told", "content", "code"),
    [
        ("image/png", b"", "63019"),
        ("image/png", png(3, 2) + bytes(5 * 1024 * 1024), "63034"),
        ("audio/ogg", recorded.voice() + bytes(16 * 1024 * 1024), "63034"),
        ("image/png", recorded.photo(), "63037"),
        ("application/octet-stream", recorded.voice(), "63037"),
        ("audio/ogg", b"OggS\x00\x02" + bytes(21) + b"\x01vorbis", "63037"),
    ],
    ids=["empty", "picture too large", "voice too large", "another type", "no type", "not Opus"],
)
async def test_what_whatsapp_does_not_take_is_not_delivered(
    server: TwilioServer, program: Program, client: Client, told: str, content: bytes, code: str
) -> None:
    """It believes the type in the header, and then looks."""
    await server.person_writes(AMINA, "bonjour", tell=False)
    program.files["/media/1"] = (told, content)
    await sends_picture(client, f"{PUBLIC_URL}/media/1")
    await server.settled()
    assert server.phone(AMINA).received == []
    assert [(form["MessageStatus"], form["ErrorCode"]) for form in program.forms] == [("undelivered", code)]


@pytest.mark.parametrize("url", [f"{PUBLIC_URL}/media/gone", "https://nobody.example/media/1"])
async def test_a_picture_that_can_not_be_had_is_not_delivered(
    server: TwilioServer, program: Program, client: Client, url: str
) -> None:
    """Its author must be told; the text went nowhere either."""
    await server.person_writes(AMINA, "bonjour", tell=False)
    await sends_picture(client, url)
    await server.settled()
    assert server.phone(AMINA).received == []
    assert [(form["MessageStatus"], form["ErrorCode"]) for form in program.forms] == [("undelivered", "63019")]
