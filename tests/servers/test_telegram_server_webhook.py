"""Updates reach a webhook as the original posts them: in order in each chat, repeated until they are taken."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from telegram import Bot, Update
from telegram.error import BadRequest, Conflict

from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import connected_bot, keyboard, refused
from tests.servers.telegram_calls import JsonObject

AMINA, YUSUF = 811, 812
SECRET = "a-Secret_1"


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with connected_bot(server) as bot:
        yield bot


@dataclass
class Receiver:
    """A bot's webhook. It answers with the statuses it was given, one a post, then with 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    retry_after: str = ""
    posts: list[tuple[float, JsonObject]] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)
    posted: asyncio.Condition = field(default_factory=asyncio.Condition)
    answering: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        assert Update.de_json(update, None).update_id == update["update_id"]
        self.posts.append((asyncio.get_running_loop().time(), update))
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        async with self.posted:
            self.posted.notify_all()
        await self.answering.wait()
        status = self.statuses.pop(0) if self.statuses else 200
        return web.Response(status=status, headers={"Retry-After": self.retry_after} if self.retry_after else {})

    @property
    def ids(self) -> list[int]:
        return [update["update_id"] for _, update in self.posts]

    async def has(self, count: int) -> None:
        async with asyncio.timeout(3), self.posted:
            await self.posted.wait_for(lambda: len(self.posts) >= count)


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    receiver.answering.set()
    app = web.Application()
    app.router.add_post("/telegram", receiver.receive)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    try:
        yield receiver
    finally:
        await runner.cleanup()


async def test_a_webhook_gets_what_waited_and_what_comes_with_its_secret(server: TelegramServer, bot: Bot) -> None:
    before = await server.says(AMINA, "avant")
    async with receiving() as receiver:
        assert await bot.set_webhook(receiver.url, secret_token=SECRET, max_connections=7)
        after = await server.says(AMINA, "après")
        await server.all_confirmed()
        assert receiver.ids == [before.update_id, after.update_id]
        assert receiver.secrets == {SECRET}
        assert server.confirmed(after.update_id)
        info = await bot.get_webhook_info()
        assert (info.url, info.max_connections, info.pending_update_count) == (receiver.url, 7, 0)
        with refused(Conflict, "can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
        assert server.webhook is None
        await server.says(AMINA, "plus tard")
        assert len(await bot.get_updates()) == 1


async def test_setting_a_webhook_ends_a_poll(server: TelegramServer, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.polled()
    await bot.set_webhook("https://relais.example/telegram")
    with refused(Conflict, "terminated by setWebhook request"):
        await poll


async def test_an_update_is_repeated_until_it_is_taken_and_its_chat_waits(server: TelegramServer, bot: Bot) -> None:
    async with receiving() as receiver:
        receiver.statuses = [503, 500, 302]
        await bot.set_webhook(receiver.url)
        first = await server.says(AMINA, "un")
        second = await server.says(AMINA, "deux")
        await receiver.has(2)
        assert not server.confirmed(first.update_id)
        error = (await bot.get_webhook_info()).last_error_message
        assert error
        assert error.startswith("Wrong response from the webhook: 50")
        await server.all_confirmed()
        assert receiver.ids == [first.update_id] * 4 + [second.update_id]


async def test_other_chats_and_presses_do_not_wait_for_a_message_that_is_held_up(
    server: TelegramServer, bot: Bot
) -> None:
    await server.says(AMINA, "/start")
    sent = await bot.send_message(AMINA, "?", reply_markup=keyboard([("Oui", "c:1")]))
    await bot.delete_webhook(drop_pending_updates=True)
    assert server.unconfirmed == []
    async with receiving() as receiver:
        receiver.answering.clear()
        await bot.set_webhook(receiver.url)
        text = await server.says(AMINA, "oui")
        behind = await server.says(AMINA, "vraiment")
        press = await server.presses(AMINA, sent.message_id, "Oui")
        other = await server.says(YUSUF, "/start")
        await receiver.has(3)
        assert set(receiver.ids) == {text.update_id, press.update_id, other.update_id}
        receiver.answering.set()
        await server.all_confirmed()
        assert receiver.ids[-1] == behind.update_id


async def test_a_webhook_may_ask_for_time(bot: Bot, server: TelegramServer) -> None:
    async with receiving() as receiver:
        receiver.statuses, receiver.retry_after = [503], "10"
        await bot.set_webhook(receiver.url)
        await server.says(AMINA, "un")
        await server.all_confirmed()
        (asked, _), (repeated, _) = receiver.posts
        assert repeated - asked >= 0.1  # ten of the server's short seconds


async def test_a_revoked_token_ends_the_posts(server: TelegramServer, bot: Bot) -> None:
    async with receiving() as receiver:
        receiver.statuses = [503] * 1000
        await bot.set_webhook(receiver.url)
        said = await server.says(AMINA, "un")
        await receiver.has(2)
        server.revokes_token()
        seen = len(receiver.posts)
        await asyncio.sleep(0.1)
        assert len(receiver.posts) <= seen + 1  # one may have been under way
        assert not server.confirmed(said.update_id)


async def test_an_update_lost_in_a_crash_comes_again(server: TelegramServer, bot: Bot) -> None:
    async with receiving() as dying:
        dying.answering.clear()
        await bot.set_webhook("https://relais.example/telegram")
        server.leads("https://relais.example", to=dying.url.removesuffix("/telegram"))
        said = await server.says(AMINA, "un")
        await dying.has(1)
    assert not server.confirmed(said.update_id)
    async with receiving() as reborn:
        server.leads("https://relais.example", to=reborn.url.removesuffix("/telegram"))
        await server.all_confirmed()
        assert reborn.ids == [said.update_id]


@pytest.mark.parametrize(
    ("url", "secret", "reason"),
    [
        ("http://relais.example/telegram", "", "HTTPS URL must be provided"),
        ("https://relais.example:9443/telegram", "", "only on ports 80, 88, 443 or 8443"),
        ("https://relais.example/telegram", "pas de espace", "unallowed characters"),
        ("https://relais.example/telegram", "x" * 257, "secret token is too long"),
    ],
)
async def test_a_webhook_that_can_not_work_is_refused(bot: Bot, url: str, secret: str, reason: str) -> None:
    with refused(BadRequest, reason):
        await bot.set_webhook(url, secret_token=secret)
