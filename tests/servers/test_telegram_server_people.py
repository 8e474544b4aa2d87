"""What people do reaches a bot that asks for it, in the original's shapes: the library reads them."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, Message
from telegram.error import BadRequest, Conflict

from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, keyboard, refused
from tests.servers.telegram_shapes import Media

AMINA = 811


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


async def test_a_command_and_a_reply_arrive_with_all_the_library_reads(server: TelegramServer, bot: Bot) -> None:
    first = await server.says(AMINA, "👋 /start ABC-1", first_name="Amina", language_code="fa")
    await bot.send_message(AMINA, "Bienvenue")
    second = await server.says(AMINA, "merci", reply_to=server.messages_to(AMINA)[0].message_id)
    start, thanks = await bot.get_updates()
    assert [start.update_id, thanks.update_id] == [first.update_id, second.update_id]
    assert second.update_id == first.update_id + 1
    assert start.message
    assert list(start.message.parse_entities().values()) == ["/start"]
    assert start.effective_user
    assert (start.effective_user.id, start.effective_user.language_code) == (AMINA, "fa")
    assert thanks.message
    assert thanks.message.reply_to_message
    assert thanks.message.reply_to_message.text == "Bienvenue"
    assert start.to_dict()["message"]["chat"] == {"id": AMINA, "type": "private", "first_name": "Amina"}


@pytest.mark.parametrize("media", Media)
async def test_whatever_people_send_is_read_by_the_library(server: TelegramServer, bot: Bot, media: Media) -> None:
    await server.sends(AMINA, media, caption="")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.effective_attachment
    assert getattr(update.message, media)


async def test_a_picture_can_have_a_caption(server: TelegramServer, bot: Bot) -> None:
    await server.sends_photo(AMINA, "2")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.caption == "2"


async def test_an_edit_a_block_and_an_unblock_are_told(server: TelegramServer, bot: Bot) -> None:
    said = await server.says(AMINA, "un")
    await server.edits(AMINA, said.message_id, "deux")
    await server.blocks(AMINA)
    with pytest.raises(ValueError, match="blocked the bot"):
        await server.says(AMINA, "encore")
    await server.unblocks(AMINA)
    updates = await bot.get_updates()
    assert updates[0].message
    assert updates[0].message.text == "un"
    assert updates[1].edited_message
    assert (updates[1].edited_message.text, updates[1].edited_message.message_id) == ("deux", said.message_id)
    assert [
        (each.my_chat_member.old_chat_member.status, each.my_chat_member.new_chat_member.status)
        for each in updates[2:]
        if each.my_chat_member
    ] == [("member", "kicked"), ("kicked", "member")]


async def test_a_press_carries_the_message_and_only_buttons_that_are_there_can_be_pressed(
    server: TelegramServer, bot: Bot
) -> None:
    await server.says(AMINA, "/start")
    sent = await bot.send_message(AMINA, "Métier ?", reply_markup=keyboard([("Cuisine", "c:1"), ("Couture", "c:2")]))
    press = await server.presses(AMINA, sent.message_id, "Couture")
    update = (await bot.get_updates(offset=press.update_id))[0]
    assert update.callback_query
    assert (update.callback_query.data, update.callback_query.id) == ("c:2", press.press_id)
    assert isinstance(update.callback_query.message, Message)
    assert update.callback_query.message.text == "Métier ?"
    with pytest.raises(LookupError, match="shows no button 'Menuiserie'"):
        await server.presses(AMINA, sent.message_id, "Menuiserie")
    await bot.edit_message_reply_markup(AMINA, sent.message_id)
    with pytest.raises(LookupError):
        await server.presses(AMINA, sent.message_id, "c:2")


async def test_an_offset_confirms_what_came_before(server: TelegramServer, bot: Bot) -> None:
    ids = [(await server.says(AMINA, str(n))).update_id for n in range(3)]
    assert [update.update_id for update in await bot.get_updates(limit=2)] == ids[:2]
    assert not server.confirmed(ids[0])
    assert [update.update_id for update in await bot.get_updates(offset=ids[1])] == ids[1:]
    assert [server.confirmed(each) for each in ids] == [True, False, False]
    assert [update.update_id for update in await bot.get_updates(offset=-1)] == ids[2:]
    assert [update.update_id for update in server.unconfirmed] == ids[2:]
    with pytest.raises(LookupError):
        server.confirmed(ids[2] + 1)


async def test_a_poller_is_answered_as_soon_as_something_happens(server: TelegramServer, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.polled()
    said = await server.says(AMINA, "enfin")
    assert [update.update_id for update in await poll] == [said.update_id]


async def test_a_second_poller_ends_the_first(server: TelegramServer, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await server.polled()
    async with connected_bot(server) as other:
        second = asyncio.create_task(other.get_updates(timeout=30))
        with refused(Conflict, "terminated by other getUpdates request"):
            await first
        await server.says(AMINA, "à qui ?")
        assert len(await second) == 1


async def test_the_bot_is_told_only_what_it_asked_for(server: TelegramServer, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["message"])
    said = await server.says(AMINA, "un")
    assert (await server.edits(AMINA, said.message_id, "deux")).update_id == 0
    assert len(await bot.get_updates()) == 1
    assert (await bot.get_webhook_info()).allowed_updates == ("message",)
    with refused(BadRequest, "kinds of update"):
        await bot.get_updates(allowed_updates=["mesage"])
