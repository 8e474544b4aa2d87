"""How the bot presents itself, and how Telegram is told where to bring what people write."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.channels.errors import ChannelDown, Rejected
from bot.channels.telegram import TelegramChannel
from tests.servers.telegram import TelegramServer

AMINA = 5198446302
NO_WAIT = timedelta(0)


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(username="relais_example_bot") as server:
        yield server


@pytest.fixture
async def channel(telegram: TelegramServer) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(telegram.token, telegram.url)
    yield channel
    await channel.close()


async def test_the_bot_knows_its_name_for_links(channel: TelegramChannel) -> None:
    assert await channel.me() == "relais_example_bot"


async def test_a_refused_token_is_known_at_start(telegram: TelegramServer, channel: TelegramChannel) -> None:
    telegram.revokes_token()
    with pytest.raises(ChannelDown):
        await channel.me()


async def test_registering_the_webhook_keeps_what_waits(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """What people wrote while we were away is brought then."""
    waiting = await telegram.says(AMINA, "/start")
    await channel.register_webhook("https://relais.example/telegram", "s3cret-Token_1")
    assert telegram.webhook is not None
    assert (telegram.webhook.url, telegram.webhook.secret_token) == (
        "https://relais.example/telegram",
        "s3cret-Token_1",
    )
    assert waiting in telegram.unconfirmed


async def test_we_are_told_of_blocks_and_edits_but_of_nothing_we_can_not_read(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    await channel.register_webhook("https://relais.example/telegram", "s3cret-Token_1")
    written = await telegram.says(AMINA, "bonjour")
    changed = await telegram.edits(AMINA, written.message_id, "bonsoir")
    blocked = await telegram.blocks(AMINA)
    assert [written, changed, blocked] == telegram.unconfirmed


async def test_an_address_that_telegram_does_not_take_is_said(channel: TelegramChannel) -> None:
    with pytest.raises(Rejected, match="bad webhook"):
        await channel.register_webhook("http://relais.example/telegram", "s3cret-Token_1")


async def test_removing_the_webhook_keeps_what_waits(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await channel.register_webhook("https://relais.example/telegram", "s3cret-Token_1")
    written = await telegram.says(AMINA, "bonjour")
    await channel.remove_webhook()
    await channel.remove_webhook()
    assert telegram.webhook is None
    assert await channel.updates(None, NO_WAIT) == [written.payload]


async def test_updates_are_confirmed_by_asking_for_later_ones(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    first, second = [await telegram.says(AMINA, text) for text in ("un", "deux")]
    assert await channel.updates(None, NO_WAIT, limit=1) == [first.payload]
    assert not telegram.confirmed(first.update_id)
    assert await channel.updates(second.update_id, NO_WAIT) == [second.payload]
    assert telegram.confirmed(first.update_id)


async def test_waiting_for_news_may_take_longer_than_other_calls(telegram: TelegramServer) -> None:
    impatient = TelegramChannel(telegram.token, telegram.url, total_seconds=0.5)
    asking = asyncio.create_task(impatient.updates(None, timedelta(seconds=5)))
    await asyncio.sleep(0.7)
    written = await telegram.says(AMINA, "bonjour")
    assert await asking == [written.payload]
    await impatient.close()


async def test_commands_are_shown_in_the_language_of_the_app(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """Telegram knows two-letter languages only; other apps get the programme's first language."""
    french, dari, ukrainian = [("aide", "Aide")], [("aide", "کمک")], [("aide", "Допомога")]
    await channel.set_commands({"fr": french, "fa-AF": dari, "uk": ukrainian, "ckb": [("aide", "یارمەتی")]})
    commands = telegram.profile.commands
    assert {language: menu for (_, language), menu in commands.items()} == {
        "": french,
        "fr": french,
        "fa": dari,
        "uk": ukrainian,
    }
