"""Our Telegram refuses what the original refuses, and what it would overlook."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest

from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, keyboard, png, refused
from tests.servers.telegram_calls import JsonObject

AMINA = 812


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        await server.says(AMINA, "/start")
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


async def ask(server: TelegramServer, method: str, body: JsonObject) -> tuple[int, JsonObject]:
    """A call as the library would never make it."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/bot{server.token}/{method}", json=body) as answer,
    ):
        return answer.status, await answer.json()


@pytest.mark.parametrize("broken", ["1 < 2", "<b>open", "</b>", "<b><i>x</b></i>", "<font>x</font>", "<!-- x -->"])
async def test_html_that_is_none_is_refused(bot: Bot, broken: str) -> None:
    with refused(BadRequest, "can't parse entities"):
        await bot.send_message(AMINA, broken, parse_mode=ParseMode.HTML)


@pytest.mark.parametrize(
    ("text", "fits"), [("a" * 4096, True), ("a" * 4097, False), ("👋" * 2048, True), ("👋" * 2049, False)]
)
async def test_a_text_holds_4096_utf_16_units(bot: Bot, text: str, fits: bool) -> None:
    if fits:
        assert (await bot.send_message(AMINA, text)).text == text
    else:
        with refused(BadRequest, "message is too long"):
            await bot.send_message(AMINA, text)


@pytest.mark.parametrize(("text", "reason"), [("", "message text is empty"), (" \n ", "text must be non-empty")])
async def test_an_empty_text_is_refused(bot: Bot, text: str, reason: str) -> None:
    with refused(BadRequest, reason):
        await bot.send_message(AMINA, text)


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (keyboard([("Oui", "é" * 33)]), "BUTTON_DATA_INVALID"),
        (keyboard([("Oui", "")]), "BUTTON_DATA_INVALID"),
        (keyboard([(" ", "c:1")]), "label must be non-empty"),
        (keyboard(*([(str(n), str(n))] for n in range(101))), "reply markup is too long"),
        (InlineKeyboardMarkup([[InlineKeyboardButton("Oui")]]), "text buttons are unallowed"),
        (InlineKeyboardMarkup([[InlineKeyboardButton("Site", url="file:///etc/passwd")]]), "BUTTON_URL_INVALID"),
    ],
    ids=["data too long in bytes", "no data", "no label", "too many", "no action", "not a link"],
)
async def test_buttons_that_would_not_work_are_refused(bot: Bot, markup: InlineKeyboardMarkup, reason: str) -> None:
    with refused(BadRequest, reason):
        await bot.send_message(AMINA, "Oui ou non ?", reply_markup=markup)


async def test_a_hundred_buttons_with_64_bytes_behind_them_are_taken(server: TelegramServer, bot: Bot) -> None:
    rows = [[(str(n), f"{n:02}" + "é" * 31)] for n in range(100)]
    await bot.send_message(AMINA, "Choisis", reply_markup=keyboard(*rows))
    assert len(server.messages_to(AMINA)[0].buttons) == 100


@pytest.mark.parametrize(
    ("picture", "caption", "reason"),
    [
        (b"GIF89a", "", "IMAGE_PROCESS_FAILED"),
        (png(2100, 100), "", "PHOTO_INVALID_DIMENSIONS"),
        (png(640, 480), "x" * 1025, "caption is too long"),
        ("https://example.org/plan.png", "", "wrong remote file identifier"),
    ],
    ids=["no picture", "too long and thin", "too much to say", "somewhere else"],
)
async def test_a_picture_that_can_not_be_shown_is_refused(
    bot: Bot, picture: bytes | str, caption: str, reason: str
) -> None:
    with refused(BadRequest, reason):
        await bot.send_photo(AMINA, picture, caption=caption)


async def test_commands_and_descriptions_have_limits(bot: Bot) -> None:
    with refused(BadRequest, "BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand("Menu", "Le menu")])
    with refused(BadRequest, "invalid language code"):
        await bot.set_my_commands([BotCommand("menu", "منو")], language_code="prs")
    with refused(BadRequest, "too long"):
        await bot.set_my_description("x" * 513)
    with refused(BadRequest, "too long"):
        await bot.set_my_short_description("x" * 121)


@pytest.mark.parametrize(
    ("method", "body", "reason"),
    [
        ("sendMessage", {"chat_id": AMINA, "txt": "a"}, 'unknown parameter "txt"'),
        ("sendMessage", {"chat_id": AMINA}, '"text" is required'),
        ("sendMessage", {"chat_id": AMINA, "text": "a", "protect_content": "maybe"}, "must be of kind flag"),
        ("sendMessage", {"chat_id": AMINA, "text": "a", "link_preview_options": {"off": True}}, "unknown field off"),
        ("sendMessage", {"chat_id": AMINA, "text": "a", "entities": [{"type": "bold"}]}, "offset is missing"),
        (
            "sendMessage",
            {"chat_id": AMINA, "text": "a", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
            "outside the text",
        ),
        ("sendMessage", {"chat_id": AMINA, "text": "a", "reply_markup": {}}, "inline_keyboard is missing"),
        ("sendMessage", {"chat_id": AMINA, "text": "a", "reply_parameters": {"message_id": 99}}, "replied not found"),
        ("sendMessage", {"chat_id": AMINA, "text": "a", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
        ("deleteMessage", {"chat_id": AMINA, "message_id": "one"}, "must be of kind integer"),
        ("setMyCommands", {"commands": [], "scope": {"type": "moon"}}, "unsupported type"),
    ],
)
async def test_mistakes_in_a_call_are_refused_and_named(
    server: TelegramServer, method: str, body: JsonObject, reason: str
) -> None:
    status, answer = await ask(server, method, body)
    assert status == 400
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert answer["description"].startswith("Bad Request: ")
    assert reason in answer["description"]
    assert server.messages_to(AMINA) == []


async def test_every_way_of_passing_parameters_works(server: TelegramServer) -> None:
    """Query, form, JSON; any case of the method's name; and 404 for what does not exist."""
    base = f"{server.url}/bot{server.token}"
    values = {"chat_id": str(AMINA), "text": "Salut"}
    async with aiohttp.ClientSession() as session:
        for call in (
            session.get(f"{base}/sendMessage", params=values),
            session.post(f"{base}/SENDMESSAGE", data=values),
            session.post(f"{base}/sendMessage", json={"chat_id": AMINA, "text": "Salut"}),
        ):
            async with call as answer:
                assert (await answer.json())["result"]["text"] == "Salut"
        async with session.post(f"{base}/sendMessage?text=Twice", data=values) as answer:
            assert answer.status == 400
        async with session.get(f"{base}/sendGoodWishes") as answer:
            assert await answer.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}
        async with session.get(f"{server.url}/elsewhere") as answer:
            assert answer.status == 404
