"""The Content API as twilio's client uses it: templates made, listed, sent in, approved or not."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from tests.servers.twilio_calls import JsonObject
from tests.servers.twilio_clients import connected_client, refused
from tests.servers.twilio_server import INVENTED_SENDER, TwilioServer

AMINA = "+33612345678"


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        yield server


@pytest.fixture
async def client(server: TwilioServer) -> AsyncIterator[Client]:
    async with connected_client(server) as client:
        yield client


def asked_for(friendly_name: str, types: JsonObject, language: str = "fr") -> ContentList.ContentCreateRequest:
    return ContentList.ContentCreateRequest({"friendly_name": friendly_name, "language": language, "types": types})


async def post(server: TwilioServer, path: str, body: object) -> tuple[int, int | None]:
    headers = {"Authorization": aiohttp.encode_basic_auth(server.account.sid, server.account.token)}
    url = f"{server.url}{path}"
    async with aiohttp.ClientSession() as session, session.post(url, json=body, headers=headers) as answer:
        return answer.status, (await answer.json()).get("code")


async def test_a_template_is_made_sent_in_reviewed_and_used(server: TwilioServer, client: Client) -> None:
    """The whole way an operator goes before anyone can be written to first."""
    text = {"twilio/text": ContentList.TwilioText({"body": "Bonjour {{1}}, un message vous attend."})}
    made = await client.content.v1.contents.create_async(asked_for("waiting_fr", ContentList.Types(text)))
    approval = ApprovalCreateList.ContentApprovalRequest({"name": "waiting_fr", "category": "UTILITY"})
    sent_in = await client.content.v1.contents(made.sid).approval_create.create_async(approval)
    assert sent_in.status == "received"
    server.templates.reviewed()
    fetched = await client.content.v1.contents(made.sid).approval_fetch().fetch_async()
    assert fetched.whatsapp["status"] == "approved"
    await client.messages.create_async(
        to=f"whatsapp:{AMINA}", from_=INVENTED_SENDER, content_sid=made.sid, content_variables='{"1": "Amina"}'
    )
    assert server.phone(AMINA).texts == ["Bonjour Amina, un message vous attend."]


async def test_all_templates_are_listed_with_their_approval_page_by_page(server: TwilioServer, client: Client) -> None:
    """`check` tells which languages are missing."""
    sids = [server.templates.add("waiting", language, "…") for language in ("fr", "uk", "fa", "ps", "ti")]
    server.templates.becomes(sids[1], "rejected", "Too vague.")
    listed = await client.content.v1.content_and_approvals.list_async(page_size=2)
    assert [each.sid for each in listed] == sids
    assert [each.approval_requests["status"] for each in listed] == ["approved", "rejected", *["approved"] * 3]
    assert len([each for each in server.asked if each.what == "list-approvals"]) == 3
    contents = await client.content.v1.contents.list_async()
    assert [(each.friendly_name, each.language) for each in contents][2] == ("waiting", "fa")
    assert contents[0].types == {"twilio/text": {"body": "…"}}


async def test_a_template_can_be_deleted(server: TwilioServer, client: Client) -> None:
    """What is no longer used is not offered any more."""
    sid = server.templates.add("waiting", "fr", "…")
    assert await client.content.v1.contents(sid).delete_async()
    with refused(20404, 404):
        await client.content.v1.contents(sid).fetch_async()


@pytest.mark.parametrize(
    "body",
    [
        [],
        {"types": {"twilio/text": {"body": "x"}}},
        {"language": "fr"},
        {"language": "fr", "types": {}},
        {"language": "fr", "types": {"twilio/unknown": {"body": "x"}}},
        {"language": "fr", "types": {"twilio/text": {"body": "x"}}, "name": "x"},
        {"language": "fr", "types": {"twilio/text": {"text": "x"}}},
        {"language": "fr", "types": {"twilio/text": {"body": "x"}}, "variables": {"1": 2}},
        {"language": "fr", "types": {"twilio/quick-reply": {"body": "x", "actions": []}}},
        {"language": "fr", "types": {"twilio/quick-reply": {"body": "x", "actions": [{"label": "Oui"}]}}},
        {"language": "fr", "types": {"twilio/list-picker": {"body": "x", "items": [{"id": "1", "item": "a"}]}}},
        {
            "language": "fr",
            "types": {"twilio/list-picker": {"body": "x", "button": "b", "items": [{"id": "1", "item": "a"}] * 11}},
        },
    ],
)
async def test_a_template_of_the_wrong_shape_is_refused(server: TwilioServer, body: object) -> None:
    """It would be refused only once someone is to be written to."""
    assert await post(server, "/v1/Content", body) == (400, 20001)
    assert server.templates.contents == {}


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("Bonjour {{1}}, à {{2}} !", "approved"),
        ("{{1}}, un message vous attend.", "rejected"),
        ("Un message pour {{1}}", "rejected"),
        ("Bonjour {{1}} {{2}} !", "rejected"),
        ("Bonjour {{1}}, à {{3}} !", "rejected"),
    ],
)
async def test_whatsapp_refuses_what_it_is_known_to_refuse(
    server: TwilioServer, client: Client, body: str, wanted: str
) -> None:
    """A text that would be refused in the end shows here first."""
    sid = server.templates.add("hello", "fr", body, status="unsubmitted")
    path = f"/v1/Content/{sid}/ApprovalRequests/whatsapp"
    assert await post(server, path, {"name": "hello_fr", "category": "UTILITY"}) == (201, None)
    server.templates.reviewed()
    whatsapp = (await client.content.v1.contents(sid).approval_fetch().fetch_async()).whatsapp
    assert whatsapp["status"] == wanted
    assert bool(whatsapp["rejection_reason"]) == (wanted == "rejected")


@pytest.mark.parametrize(
    "body",
    [{"name": "Hello FR", "category": "UTILITY"}, {"name": "hello", "category": "NEWS"}, {"name": "hello"}],
)
async def test_an_approval_is_asked_for_in_order(server: TwilioServer, body: JsonObject) -> None:
    """A refused name costs a day of review."""
    sid = server.templates.add("hello", "fr", "Bonjour !", status="unsubmitted")
    assert await post(server, f"/v1/Content/{sid}/ApprovalRequests/whatsapp", body) == (400, 20001)
    assert server.templates.contents[sid].status == "unsubmitted"
