"""``check`` tries what is set, as the program would, and each thing that is wrong is told with its cure."""

import base64
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy import text

from bot.channels.telegram import TelegramChannel
from bot.checks import Check, Tried
from bot.checks.clock import clock
from bot.checks.database import database, room
from bot.checks.letters import letters
from bot.checks.programme import key, programme
from bot.checks.telegram import telegram as telegram_check
from bot.checks.translator import translator
from bot.checks.way_in import way_in
from bot.settings import load
from scheduler.clock import utc_now
from storage.database import Database
from storage.migrating import migrate
from tests.made_once import MASTER, database_in, texts
from tests.process.relais import free_port
from tests.servers.libretranslate import LibreTranslateServer, Misfortune
from tests.servers.listening import Listener
from tests.servers.telegram import TelegramServer

WEBHOOK = {
    "TELEGRAM_MODE": "webhook",
    "PUBLIC_URL": "https://relais.example",
    "TELEGRAM_WEBHOOK_SECRET": "s3cret",
}


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Database]:
    database = database_in(tmp_path)
    await migrate(database)
    yield database
    await database.close()


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


class Operator:
    """Someone who sets things up, and tries one thing at a time."""

    def __init__(self, kept: Database, telegram: TelegramServer) -> None:
        self._kept = kept
        self._telegram = telegram

    async def finds(
        self, check: Check, written: Mapping[str, str] | None = None, *, ahead: timedelta = timedelta(0)
    ) -> str:
        """What the check tells, line by line, with these settings and a clock that is so far ahead."""
        here = {
            "TELEGRAM_TOKEN": self._telegram.token,
            "TELEGRAM_API_URL": self._telegram.url,
            "DATABASE_URL": f"sqlite:///{self._kept.url.database}",
            "SECRET_KEY": base64.b64encode(MASTER).decode(),
        }
        settings = load({**here, **(written or {})}, env_file=None)
        tried = Tried(settings, self._kept, texts(), lambda: utc_now() + ahead)
        return "\n".join([str(finding) async for finding in check(tried)])


@pytest.fixture
def operator(kept: Database, telegram: TelegramServer) -> Operator:
    return Operator(kept, telegram)


async def test_polling_without_a_webhook_is_fine(operator: Operator) -> None:
    """As it comes: nothing to set up but the token."""
    found = await operator.finds(telegram_check)
    assert "fine:  Telegram knows us as @relais_bot" in found
    assert "→" not in found


async def test_a_webhook_left_from_before_is_mentioned(operator: Operator, telegram: TelegramServer) -> None:
    """Most often it is our own of last week; but it may be another program's."""
    await registered(telegram, "https://elsewhere.example/telegram")
    assert "note:  Telegram calls an address, but TELEGRAM_MODE is polling" in await operator.finds(telegram_check)


async def registered(telegram: TelegramServer, url: str) -> None:
    channel = TelegramChannel(telegram.token, telegram.url)
    await channel.register_webhook(url, "s3cret")
    await channel.close()


async def test_the_webhook_is_ours_or_somebody_elses_or_not_there_yet(
    operator: Operator, telegram: TelegramServer
) -> None:
    """A bot of which another program takes the messages looks well, and never answers."""
    assert "note:  Telegram calls no address yet" in await operator.finds(telegram_check, WEBHOOK)
    await registered(telegram, "https://elsewhere.example/telegram")
    assert "wrong: Telegram calls another address" in await operator.finds(telegram_check, WEBHOOK)
    await registered(telegram, "https://relais.example/telegram")
    assert "fine:  Telegram calls us at PUBLIC_URL/telegram" in await operator.finds(telegram_check, WEBHOOK)


async def test_what_waits_and_why_telegram_could_not_bring_it_is_told(
    operator: Operator, telegram: TelegramServer
) -> None:
    """The proxy in front of us is set up by hand, and often wrong."""
    telegram.leads("https://relais.example", to="http://127.0.0.1:9")
    await registered(telegram, "https://relais.example/telegram")
    for _ in range(100):
        await telegram.says(12, "hello")
    found = ""
    while "Connection refused" not in found:
        found = await operator.finds(telegram_check, WEBHOOK)
    assert "wrong: 100 messages wait at Telegram" in found
    assert "wrong: Telegram last failed to reach us" in found
    later = await operator.finds(telegram_check, WEBHOOK, ahead=timedelta(hours=2))
    assert "note:  Telegram last failed to reach us" in later


@asynccontextmanager
async def answering(status: int, text: str = "") -> AsyncIterator[str]:
    """Something that answers every call so; where it is."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=text)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    listener = Listener(app)
    await listener.open()
    try:
        yield f"http://127.0.0.1:{listener.port}"
    finally:
        await listener.close()


@pytest.mark.parametrize(
    ("status", "text", "told"),
    [
        (401, "", "fine:  what calls PUBLIC_URL/telegram comes to us"),
        (403, "", "fine:  what calls PUBLIC_URL/telegram comes to us"),
        (200, "", "wrong: something else answers at PUBLIC_URL/telegram (200)"),
        (404, "", "wrong: something else answers at PUBLIC_URL/telegram (404)"),
        (200, "welcome " * 1000, "wrong: something else answers at PUBLIC_URL/telegram (a page)"),
        (502, "", "note:  Relais does not answer behind PUBLIC_URL/telegram (502)"),
    ],
)
async def test_who_answers_at_our_address_is_told(operator: Operator, status: int, text: str, told: str) -> None:
    """A proxy that says 200 to what it leads nowhere loses every message, and nobody hears of it."""
    async with answering(status, text) as address:
        assert told in await operator.finds(way_in, WEBHOOK | {"PUBLIC_URL": address})


async def test_each_address_that_is_called_is_tried(operator: Operator) -> None:
    """Whoever adds WhatsApp forgets its paths in the proxy."""
    twilio = {
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "TWILIO_AUTH_TOKEN": "0" * 32,
        "TWILIO_WHATSAPP_FROM": "+33700000000",
    }
    async with answering(200) as address:
        found = await operator.finds(way_in, WEBHOOK | twilio | {"PUBLIC_URL": address})
    assert [path for path in ("/telegram", "/whatsapp", "/whatsapp/status") if f"PUBLIC_URL{path} (200)" in found] == [
        "/telegram",
        "/whatsapp",
        "/whatsapp/status",
    ]


async def test_an_address_that_only_the_outside_reaches_is_no_mistake(operator: Operator) -> None:
    """Many routers do not lead a house's own address back into the house."""
    found = await operator.finds(way_in, WEBHOOK | {"PUBLIC_URL": f"http://127.0.0.1:{free_port()}"})
    assert found.startswith("note:  PUBLIC_URL/telegram could not be reached from here")


async def test_who_is_not_called_is_asked_for_nothing(operator: Operator) -> None:
    assert await operator.finds(way_in) == ""


async def test_a_token_that_is_refused_is_no_riddle(operator: Operator, telegram: TelegramServer) -> None:
    """The most frequent mistake of all."""
    telegram.revokes_token()
    found = await operator.finds(telegram_check)
    assert "wrong: TELEGRAM_TOKEN is refused" in found
    assert telegram.token not in found


@pytest.mark.parametrize(
    ("ahead", "told"),
    [
        (timedelta(0), "fine:  the clock is right"),
        (timedelta(seconds=20), "fine:  the clock is right"),
        (timedelta(seconds=40), "wrong: the clock is 40 s ahead"),
        (timedelta(hours=-1), "wrong: the clock is 3600 s behind"),
    ],
    ids=["right", "nearly right", "ahead", "behind"],
)
async def test_a_clock_that_is_off_is_told(operator: Operator, ahead: timedelta, told: str) -> None:
    """Windows, waking hours and signatures hang on it. (The server's date has whole seconds.)"""
    found = await operator.finds(clock, ahead=ahead)
    assert found.replace("41 s", "40 s").replace("39 s", "40 s").replace("3599 s", "3600 s").startswith(told)


async def test_without_an_answer_the_clock_is_not_judged(operator: Operator) -> None:
    """It says so, and calls nothing wrong that it could not see."""
    found = await operator.finds(clock, {"TELEGRAM_API_URL": f"http://127.0.0.1:{free_port()}"})
    assert found.startswith("note:  no platform said what time it is")


async def test_the_translator_says_which_of_our_languages_it_can_do(operator: Operator) -> None:
    """Not all engines know all our people's languages: better known before they wait for a translation."""
    async with LibreTranslateServer() as libre:
        chosen = {"TRANSLATOR": "libre", "LIBRETRANSLATE_URL": libre.url}
        found = await operator.finds(translator, chosen)
        can, can_not = (line for line in found.splitlines() if "TRANSLATOR=libre" in line)
        assert can.startswith("fine:  TRANSLATOR=libre translates")
        assert "fr → fa-AF, fa-AF → fr" in can
        assert can_not.startswith("note:  TRANSLATOR=libre does not know")
        assert "fr → uk, uk → fr" in can_not
        libre.suffers(Misfortune.REFUSES)
        refused = await operator.finds(translator, chosen)
        assert refused.startswith("wrong: TRANSLATOR=libre does not translate")
        assert all("Amina" not in str(asked.body) for asked in libre.asked)
    assert (await operator.finds(translator)).startswith("note:  TRANSLATOR is none")


def test_a_disk_that_is_nearly_full_is_told_before_it_is_full() -> None:
    """A database needs room for itself once more: for its log, and for copies."""
    here = Path("relais.db")
    assert not room(here, free=300_000_000, size=10_000_000).wrong
    assert room(here, free=100_000_000, size=10_000_000).wrong
    large = room(here, free=10_000_000_000, size=6_000_000_000)
    assert large.wrong
    assert "12000 MB" in str(large)


async def test_a_database_that_takes_nothing_is_told(operator: Operator, kept: Database) -> None:
    """It answers as if all were well, until somebody writes."""
    assert "fine:  the database can be written" in await operator.finds(database)
    async with kept.transaction() as db:
        await db.execute(text("CREATE TRIGGER no BEFORE INSERT ON periods BEGIN SELECT RAISE(ABORT, 'full'); END"))
    assert "wrong: the database takes nothing" in await operator.finds(database)


async def test_where_the_key_lies_and_who_is_told_is_mentioned(operator: Operator) -> None:
    """Both are choices that somebody should have made knowingly."""
    assert "SECRET_KEY, is the database's" in await operator.finds(key)
    assert "note:  the master key is the database's; it lies in the key file" in await operator.finds(
        key, {"SECRET_KEY": ""}
    )
    assert "note:  OPERATOR_CHAT is not set" in await operator.finds(programme)
    assert "OPERATOR_CHAT" not in await operator.finds(programme, {"OPERATOR_CHAT": "-100123"})


async def test_letters_that_a_picture_would_lack_are_told(operator: Operator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Boxes in place of letters would be worse than words alone, which go out then."""
    assert await operator.finds(letters) == "fine:  pictures of answers can be drawn in every script"
    monkeypatch.setattr("bot.checks.letters.FONTS", ("No such letters",))
    assert "fonts-noto-core" in await operator.finds(letters)
