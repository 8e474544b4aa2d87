"""Our Telegram answers like the original: the library that bots use reads it, and its refusals are the same."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, LinkPreviewOptions, MessageEntity, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Forbidden

from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, keyboard, png, refused
from tests.servers.telegram_presses import PressAnswer

AMINA = 4_503_599_627_370_001  # ids of people have up to 52 bits
YUSUF = 812


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        await server.says(AMINA, "/start", first_name="Amina", language_code="fa")
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


async def test_the_bot_learns_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.username) == (7012345678, True, "relais_bot")
    assert me.can_join_groups is False


async def test_a_message_arrives_with_all_that_was_asked_for(server: TelegramServer, bot: Bot) -> None:
    rows = [("Oui", "c:1"), ("Non", "c:2")], [("آشپزی 🍲", "c:3")]
    sent = await bot.send_message(
        AMINA,
        "Bonjour 👋 Amina",
        reply_markup=keyboard(*rows),
        disable_notification=True,
        protect_content=True,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        entities=[MessageEntity(MessageEntity.BOLD, 11, 5)],
        reply_parameters=ReplyParameters(1),
    )
    seen = await server.next_message(AMINA)
    assert seen.message_id == sent.message_id
    assert seen.text == "Bonjour 👋 Amina"
    assert seen.buttons == tuple(tuple(row) for row in rows)
    assert (seen.disable_notification, seen.protect_content) == (True, True)
    assert seen.link_preview_options == {"is_disabled": True}
    assert (seen.photo, seen.reply_to) == (None, 1)
    assert datetime.now(UTC) - seen.at < timedelta(seconds=10)
    assert sent.parse_entities() == {sent.entities[0]: "Amina"}
    assert sent.chat.first_name == "Amina"
    assert sent.has_protected_content
    assert sent.reply_to_message
    assert sent.reply_to_message.text == "/start"


async def test_html_is_counted_and_shown_after_parsing(server: TelegramServer, bot: Bot) -> None:
    sent = await bot.send_message(AMINA, "<b>" + "é" * 4096 + "</b>", parse_mode=ParseMode.HTML)
    assert sent.entities[0].length == 4096
    await bot.send_message(AMINA, "a &lt; <i>b &amp; <u>c</u></i>", parse_mode=ParseMode.HTML)
    seen = server.messages_to(AMINA)[-1]
    assert seen.text == "a < b & c"
    assert [(each["type"], each["offset"], each["length"]) for each in seen.entities] == [
        ("italic", 4, 5),
        ("underline", 8, 1),
    ]


async def test_a_picture_is_uploaded_with_its_caption(server: TelegramServer, bot: Bot) -> None:
    picture = png(640, 480)
    sent = await bot.send_photo(AMINA, picture, caption="Le plan", reply_markup=keyboard([("Vu", "c:9")]))
    seen = server.messages_to(AMINA)[0]
    assert (seen.photo, seen.text, seen.buttons) == (picture, "Le plan", ((("Vu", "c:9"),),))
    assert (sent.photo[-1].width, sent.photo[-1].height, sent.photo[-1].file_size) == (640, 480, len(picture))
    await bot.send_photo(AMINA, sent.photo[-1].file_id)
    assert server.messages_to(AMINA)[1].photo == picture


async def test_edits_replace_what_the_reader_sees(server: TelegramServer, bot: Bot) -> None:
    sent = await bot.send_message(AMINA, "Métier ?", reply_markup=keyboard([("Cuisine", "c:1")]))
    edited = await bot.edit_message_reply_markup(AMINA, sent.message_id, reply_markup=None)
    assert not isinstance(edited, bool)
    assert edited.edit_date
    assert server.messages_to(AMINA)[0].buttons == ()
    await bot.edit_message_text("Métier : cuisine", AMINA, sent.message_id)
    assert [message.text for message in server.messages_to(AMINA)] == ["Métier : cuisine"]
    with refused(BadRequest, "is not modified"):
        await bot.edit_message_text("Métier : cuisine", AMINA, sent.message_id)


async def test_only_the_bots_own_messages_can_be_edited_and_deleted_ones_are_gone(
    server: TelegramServer, bot: Bot
) -> None:
    sent = await bot.send_message(AMINA, "À effacer")
    assert await bot.delete_message(AMINA, sent.message_id)
    assert server.messages_to(AMINA) == []
    with refused(BadRequest, "to delete not found"):
        await bot.delete_message(AMINA, sent.message_id)
    with refused(BadRequest, "to edit not found"):
        await bot.edit_message_text("Encore", AMINA, sent.message_id)
    with refused(BadRequest, "can't be edited"):
        await bot.edit_message_text("Encore", AMINA, 1)


async def test_after_two_days_a_message_stays() -> None:
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    async with TelegramServer(clock=lambda: now) as server, connected_bot(server) as bot:
        await server.says(AMINA, "/start")
        sent = await bot.send_message(AMINA, "Bonjour")
        assert sent.date == now
        now += timedelta(hours=49)
        with refused(BadRequest, "can't be deleted"):
            await bot.delete_message(AMINA, sent.message_id)


async def test_a_press_is_answered_once(server: TelegramServer, bot: Bot) -> None:
    sent = await bot.send_message(AMINA, "Métier ?", reply_markup=keyboard([("Cuisine", "c:1")]))
    press = await server.presses(AMINA, sent.message_id, "Cuisine")
    assert server.answer_to(press) is None
    with refused(BadRequest, "TOO_LONG"):
        await bot.answer_callback_query(press.press_id, "x" * 201)
    assert await bot.answer_callback_query(press.press_id, "Noté", show_alert=True)
    assert server.answer_to(press) == PressAnswer("Noté", show_alert=True)
    for press_id in (press.press_id, "12345"):
        with refused(BadRequest, "query is too old"):
            await bot.answer_callback_query(press_id)


async def test_an_old_press_can_not_be_answered() -> None:
    async with TelegramServer(press_answerable_for=0.01) as server, connected_bot(server) as bot:
        await server.says(AMINA, "/start")
        sent = await bot.send_message(AMINA, "Métier ?", reply_markup=keyboard([("Cuisine", "c:1")]))
        press = await server.presses(AMINA, sent.message_id, "c:1")
        await asyncio.sleep(0.02)
        with refused(BadRequest, "query is too old"):
            await bot.answer_callback_query(press.press_id)


async def test_nobody_is_written_to_who_did_not_start_or_who_left(server: TelegramServer, bot: Bot) -> None:
    with refused(BadRequest, "chat not found"):
        await bot.send_message(YUSUF, "Bonjour")
    server.knows(YUSUF)
    with refused(Forbidden, "can't initiate conversation"):
        await bot.send_message(YUSUF, "Bonjour")
    await server.blocks(AMINA)
    with refused(Forbidden, "blocked by the user"):
        await bot.send_message(AMINA, "Bonjour")
    await server.unblocks(AMINA)
    assert (await bot.send_message(AMINA, "Bonjour")).text == "Bonjour"


async def test_the_bot_presents_itself_in_several_languages(server: TelegramServer, bot: Bot) -> None:
    commands = [BotCommand("menu", "Le menu"), BotCommand("stop", "Arrêter")]
    assert await bot.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats(), language_code="fr")
    assert server.profile.commands == {("all_private_chats", "fr"): [("menu", "Le menu"), ("stop", "Arrêter")]}
    assert await bot.delete_my_commands(BotCommandScopeAllPrivateChats(), "fr")
    assert server.profile.commands == {}
    assert await bot.set_my_description("Un relais", "fr")
    assert await bot.set_my_short_description("Relais")
    assert (server.profile.descriptions, server.profile.short_descriptions) == ({"fr": "Un relais"}, {"": "Relais"})


async def test_a_chat_and_what_the_bot_does_there_are_told(server: TelegramServer, bot: Bot) -> None:
    chat = await bot.get_chat(AMINA)
    assert (chat.id, chat.first_name, chat.type) == (AMINA, "Amina", "private")
    assert await bot.send_chat_action(AMINA, ChatAction.TYPING)
    assert server.actions == [(AMINA, "typing")]
    with refused(BadRequest, "wrong parameter action"):
        await bot.send_chat_action(AMINA, "dancing")
