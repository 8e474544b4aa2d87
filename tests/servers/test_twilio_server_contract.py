"""Our Twilio compared with Twilio's published descriptions: what twilio's client asks, and what it is answered."""

import json
import os
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import pytest
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from twilio.http.response import Response
from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from tests.servers import twilio_parameters as parameters
from tests.servers.twilio_calls import JsonObject
from tests.servers.twilio_clients import LocalHttpClient, encoded, listening_program
from tests.servers.twilio_server import INVENTED_SENDER, TwilioServer

AMINA = "+33612345678"
LAST_WEEK = datetime(2026, 11, 17, tzinfo=UTC)
API = "twilio_messages_v2010.json"
CONTENT = "twilio_content_v1.json"
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
MEDIA = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json"


def description(name: str) -> JsonObject:
    """Without the descriptions there is nothing to compare with."""
    folder = os.environ.get("API_DESCRIPTIONS")
    if not folder:
        pytest.skip(f"API_DESCRIPTIONS names no folder with {name}")
    return dict(json.loads((Path(folder) / name).read_text()))


@pytest.fixture(scope="module")
def api() -> JsonObject:
    return description(API)


@pytest.fixture(scope="module")
def content() -> JsonObject:
    return description(CONTENT)


class Watched(LocalHttpClient):
    """Holds every request and every answer of twilio's client against the descriptions."""

    def __init__(self, url: str, session: aiohttp.ClientSession, api: JsonObject, content: JsonObject) -> None:
        super().__init__(url, session)
        self._api = OpenAPI.from_dict(api)
        self._content = OpenAPI.from_dict(content)

    async def request(self, method: str, url: str, *args: Any, **options: Any) -> Response:  # noqa: ANN401 - passed on
        response = await super().request(method, url, *args, **options)
        described = self._content if urlsplit(url).path.startswith("/v1/") else self._api
        asked = _as_described(method, url, options)
        described.validate_request(asked)
        content_type = response.headers.get("Content-Type", "").partition(";")[0]
        described.validate_response(
            asked, MockResponse(response.text.encode(), response.status_code, content_type=content_type)
        )
        return response


def _as_described(method: str, url: str, options: Mapping[str, Any]) -> MockRequest:
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query)) | dict(options.get("params") or {})
    headers = dict(options.get("headers") or {})
    if auth := options.get("auth"):
        headers["Authorization"] = aiohttp.encode_basic_auth(*auth)
    content_type = headers.get("Content-Type", "")
    body = encoded(options.get("data") or {}, headers)
    host = "https://content.twilio.com" if parts.path.startswith("/v1/") else "https://api.twilio.com"
    return MockRequest(host, method, parts.path, args=query, headers=headers, data=body, content_type=content_type)


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


@pytest.fixture
async def client(server: TwilioServer, api: JsonObject, content: JsonObject) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        watched = Watched(server.url, session, api, content)
        yield Client(server.account.sid, server.account.token, http_client=watched, environment={})


def names_in(api: JsonObject, path: str) -> set[str]:
    return {each["name"] for each in api["paths"][path]["get"]["parameters"] if each["in"] == "query"}


def described_fields(content: JsonObject, schema: str) -> dict[str, bool]:
    described = content["components"]["schemas"][schema]
    return {name: name in described.get("required", ()) for name in described["properties"]}


def test_a_send_takes_the_published_parameters(api: JsonObject) -> None:
    """openapi-core lets unknown names pass, so they are compared here."""
    body = api["paths"][MESSAGES]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    published = {name: about.get("type") == "array" for name, about in body["properties"].items()}
    assert published == parameters.CREATE_MESSAGE


def test_lists_take_the_published_filters(api: JsonObject, content: JsonObject) -> None:
    """A filter that Twilio overlooks would list everybody's messages."""
    assert names_in(api, MESSAGES) == set(parameters.LIST_MESSAGES)
    assert names_in(api, MEDIA) == set(parameters.LIST_MEDIA)
    assert names_in(content, "/v1/Content") == set(parameters.PAGING)
    assert names_in(content, "/v1/ContentAndApprovals") == set(parameters.PAGING)


@pytest.mark.parametrize(
    ("schema", "ours"),
    [
        ("ContentCreateRequest", parameters.CONTENT),
        ("ContentApprovalRequest", parameters.APPROVAL),
        ("twilioText", parameters.TEXT),
        ("twilioQuickReply", parameters.QUICK_REPLY),
        ("quickReplyAction", parameters.QUICK_REPLY_ACTION),
        ("twilioListPicker", parameters.LIST_PICKER),
        ("listItem", parameters.LIST_ITEM),
    ],
)
def test_contents_have_the_published_fields(content: JsonObject, schema: str, ours: Mapping[str, bool]) -> None:
    """A template with a misspelt field would first fail at Twilio's."""
    assert described_fields(content, schema) == ours


async def test_messages_and_media_are_as_described_in_both_directions(server: TwilioServer, client: Client) -> None:
    """Whoever wrote the client and the description did not write this server."""
    async with listening_program(server) as program:
        program.files["/media/1"] = ("image/png", b"\x89PNG")
        made = await client.messages.create_async(
            to=f"whatsapp:{AMINA}",
            from_=INVENTED_SENDER,
            body="Salut & bienvenue",
            media_url=["https://relais.example/media/1", "https://relais.example/media/1"],
            status_callback="https://relais.example/whatsapp/status?item=1",
        )
        await server.settled()
    await server.report_unknown("https://relais.example/s", "sent")
    await client.messages(made.sid).fetch_async()
    await server.person_sends(AMINA, b"\x89PNG", "image/png", tell=False)
    listed = await client.messages.list_async(to=INVENTED_SENDER, date_sent_after=LAST_WEEK, page_size=1)
    assert len(listed) == 2
    files = await client.messages(made.sid).media.list_async(page_size=1)
    assert len(files) == 2
    await client.messages(made.sid).media(files[0].sid).fetch_async()
    assert await client.messages(made.sid).media(files[0].sid).delete_async()
    assert await client.messages(listed[0].sid).delete_async()


async def test_contents_are_as_described_in_both_directions(server: TwilioServer, client: Client) -> None:
    """Templates are made by the operator, on the real account: nothing may surprise there."""
    types = ContentList.Types({"twilio/text": ContentList.TwilioText({"body": "Bonjour {{1}} !"})})
    asked = {"friendly_name": "hello", "language": "fr", "types": types, "variables": {"1": "Amina"}}
    made = await client.content.v1.contents.create_async(ContentList.ContentCreateRequest(asked))
    approval = ApprovalCreateList.ContentApprovalRequest({"name": "hello", "category": "UTILITY"})
    await client.content.v1.contents(made.sid).approval_create.create_async(approval)
    await client.content.v1.contents(made.sid).approval_fetch().fetch_async()
    server.templates.add("choice", "uk", "?", replies={"1": "Так"})
    server.templates.add("trade", "uk", "?", rows={"1": "Кухня"})
    assert len(await client.content.v1.contents.list_async(page_size=2)) == 3
    assert len(await client.content.v1.content_and_approvals.list_async(page_size=2)) == 3
    await client.content.v1.contents(made.sid).fetch_async()
    assert await client.content.v1.contents(made.sid).delete_async()


async def test_no_answer_has_fields_that_are_not_described(
    server: TwilioServer, api: JsonObject, content: JsonObject
) -> None:
    """A program that read such a field here would miss it at Twilio's; one we leave out would be missed here."""
    sid = server.templates.add("hello", "fr", "Bonjour !")
    told = await server.person_sends(AMINA, b"\x89PNG", "image/png", tell=False)
    account = f"/2010-04-01/Accounts/{server.account.sid}"
    answers = {
        "api.v2010.account.message": (api, f"{account}/Messages/{told.sid}.json", None),
        "api.v2010.account.message.media": (api, f"{account}/Messages/{told.sid}/Media.json", "media_list"),
        "content.v1.content": (content, f"/v1/Content/{sid}", None),
        "content.v1.content.approval_fetch": (content, f"/v1/Content/{sid}/ApprovalRequests", None),
        "content.v1.content_and_approvals": (content, "/v1/ContentAndApprovals", "contents"),
    }
    headers = {"Authorization": aiohttp.encode_basic_auth(server.account.sid, server.account.token)}
    async with aiohttp.ClientSession(headers=headers) as session:
        for schema, (described, path, key) in answers.items():
            async with session.get(server.url + path) as answer:
                body = await answer.json()
            shown = body[key][0] if key else body
            assert shown.keys() == described["components"]["schemas"][schema]["properties"].keys(), schema
