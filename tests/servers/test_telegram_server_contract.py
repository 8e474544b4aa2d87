"""Our Telegram compared with the published description of the Bot API, where there is one at hand."""

import json
import os
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests import recorded
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import png
from tests.servers.telegram_calls import JsonObject
from tests.servers.telegram_parameters import METHODS, OBJECTS, UPDATE_KINDS, Fields, Kind
from tests.servers.telegram_shapes import Media

AMINA = 811
KEYBOARD = {"inline_keyboard": [[{"text": "Oui", "callback_data": "c:1"}]]}

# What the description calls abstract, and which of its subtypes we send, told apart by a field's value.
SUBTYPES: Mapping[str, Mapping[str | None, str]] = {
    "ChatMember": {"member": "ChatMemberMember", "kicked": "ChatMemberBanned"},
    "MaybeInaccessibleMessage": {None: "Message"},
}


@pytest.fixture(scope="module")
def published() -> JsonObject:
    folder = os.environ.get("API_DESCRIPTIONS")
    if not folder:
        pytest.skip("API_DESCRIPTIONS names no folder with telegram-bot-api.json")
    return dict(json.loads((Path(folder) / "telegram-bot-api.json").read_text()))


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


def described(fields: list[JsonObject]) -> Fields:
    """The description's fields in our terms."""
    kinds = {each["name"]: (kind_of(each["types"]), each["required"]) for each in fields}
    return Fields(
        {name: kind for name, (kind, required) in kinds.items() if required},
        {name: kind for name, (kind, required) in kinds.items() if not required},
    )


def kind_of(types: list[str]) -> Kind:
    simple = {"Integer": Kind.INTEGER, "Boolean": Kind.FLAG, "String": Kind.TEXT}
    if "InputFile" in types:
        return Kind.FILE
    if set(types) == {"Integer", "String"}:
        return Kind.CHAT
    return simple.get(types[0], Kind.JSON) if len(types) == 1 else Kind.JSON


@pytest.mark.parametrize("method", METHODS)
def test_a_method_takes_the_published_parameters(published: JsonObject, method: str) -> None:
    assert METHODS[method] == described(published["methods"][method].get("fields", []))


@pytest.mark.parametrize("kind", OBJECTS)
def test_an_object_has_the_published_fields(published: JsonObject, kind: str) -> None:
    assert OBJECTS[kind] == described(published["types"][kind].get("fields", []))


def test_the_kinds_of_update_are_the_published_ones(published: JsonObject) -> None:
    assert {each["name"] for each in published["types"]["Update"]["fields"]} == UPDATE_KINDS | {"update_id"}


async def call(server: TelegramServer, method: str, **parameters: object) -> Any:  # noqa: ANN401 - as published
    form = aiohttp.FormData()
    for name, value in parameters.items():
        if isinstance(value, bytes):
            form.add_field(name, value, filename=f"{name}.png")
        else:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    url = f"{server.url}/bot{server.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, data=form) as answer:
        body = await answer.json()
        assert body["ok"], body
        return body["result"]


async def test_every_answer_has_its_published_shape(server: TelegramServer, published: JsonObject) -> None:
    await server.says(AMINA, "/start")
    text = {"chat_id": AMINA, "text": "Salut", "reply_markup": KEYBOARD}
    sent = await call(
        server, "sendMessage", **text, link_preview_options={"is_disabled": True}, reply_parameters={"message_id": 1}
    )
    own = {"chat_id": AMINA, "message_id": sent["message_id"]}
    press = await server.presses(AMINA, sent["message_id"], "Oui")
    voice = await server.sends_voice(AMINA, caption="légende")
    answers = {
        "sendMessage": sent,
        "editMessageText": await call(server, "editMessageText", **own, text="Bonjour", reply_markup=KEYBOARD),
        "editMessageReplyMarkup": await call(server, "editMessageReplyMarkup", **own),
        "deleteMessage": await call(server, "deleteMessage", **own),
        "sendPhoto": await call(
            server, "sendPhoto", chat_id=AMINA, photo=png(300, 200), caption="<b>x</b>", parse_mode="HTML"
        ),
        "sendVoice": await call(server, "sendVoice", chat_id=AMINA, voice=recorded.voice(2), caption="x", duration=2),
        "sendDocument": await call(server, "sendDocument", chat_id=AMINA, document=b"{}", caption="x"),
        "sendChatAction": await call(server, "sendChatAction", chat_id=AMINA, action="typing"),
        "answerCallbackQuery": await call(server, "answerCallbackQuery", callback_query_id=press.press_id),
        "getChat": await call(server, "getChat", chat_id=AMINA),
        "getFile": await call(server, "getFile", file_id=voice.payload["message"]["voice"]["file_id"]),
        "getMe": await call(server, "getMe"),
        "setMyCommands": await call(server, "setMyCommands", commands=[{"command": "menu", "description": "Menu"}]),
        "deleteMyCommands": await call(server, "deleteMyCommands"),
        "setMyDescription": await call(server, "setMyDescription", description="Relais"),
        "setMyShortDescription": await call(server, "setMyShortDescription", short_description="Relais"),
        "getUpdates": await call(server, "getUpdates", allowed_updates=["message"]),
        "setWebhook": await call(server, "setWebhook", url="https://relais.example/telegram"),
        "getWebhookInfo": await call(server, "getWebhookInfo"),
        "deleteWebhook": await call(server, "deleteWebhook"),
    }
    assert answers.keys() == METHODS.keys()
    for method, answer in answers.items():
        assert_one_of(published, published["methods"][method]["returns"], answer, method)


async def test_a_chat_that_wants_no_voices_has_its_published_shape(
    server: TelegramServer, published: JsonObject
) -> None:
    await server.says(AMINA, "/start")
    server.wants_no_voices(AMINA)
    assert_one_of(published, ["ChatFullInfo"], await call(server, "getChat", chat_id=AMINA), "getChat")


async def test_every_update_has_its_published_shape(server: TelegramServer, published: JsonObject) -> None:
    said = await server.says(AMINA, "/start")
    sent = await call(server, "sendMessage", chat_id=AMINA, text="?", reply_markup=KEYBOARD)
    updates = [
        said,
        await server.says(AMINA, "oui", reply_to=sent["message_id"]),
        await server.edits(AMINA, said.message_id, "/menu"),
        await server.presses(AMINA, sent["message_id"], "c:1"),
        *[await server.sends(AMINA, media) for media in Media],
        await server.sends_photo(AMINA, "légende"),
        await server.blocks(AMINA),
        await server.unblocks(AMINA),
    ]
    for update in updates:
        assert_one_of(published, ["Update"], update.payload, "update")


def assert_one_of(published: JsonObject, types: list[str], value: object, where: str) -> None:
    """``value`` is of one of these types: nothing missing, nothing unknown, all the way down."""
    problems = [list(problems_with(published, each, value, where)) for each in types]
    assert not all(problems), problems


def problems_with(published: JsonObject, kind: str, value: object, where: str) -> list[str]:
    plain: Mapping[str, type | tuple[type, ...]] = {
        "Integer": int,
        "String": str,
        "Boolean": bool,
        "True": bool,
        "Float": (float, int),
    }
    if kind.startswith("Array of "):
        inner = kind.removeprefix("Array of ")
        items = value if isinstance(value, list) else [None]
        return [each for n, item in enumerate(items) for each in problems_with(published, inner, item, f"{where}[{n}]")]
    if kind in plain:
        fits = isinstance(value, plain[kind]) and (kind != "Integer" or not isinstance(value, bool))
        return [] if fits else [f"{where} is no {kind}: {value!r}"]
    if not isinstance(value, dict):
        return [f"{where} is no {kind}: {value!r}"]
    return problems_inside(published, kind, value, where)


def problems_inside(published: JsonObject, kind: str, value: JsonObject, where: str) -> list[str]:
    name = SUBTYPES[kind][value.get("status")] if kind in SUBTYPES else kind
    fields = {each["name"]: each for each in published["types"][name].get("fields", [])}
    problems = [f"{where} lacks {each}" for each, about in fields.items() if about["required"] and each not in value]
    problems += [f"{where} has an unknown {each}" for each in value if each not in fields]
    for each in fields.keys() & value.keys():
        found = [problems_with(published, one, value[each], f"{where}.{each}") for one in fields[each]["types"]]
        fewest: list[str] = min(found, key=len)
        problems += fewest
    return problems
