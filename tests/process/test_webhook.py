"""The webhook's door: who is let in, what is refused, and what happens when nothing can be written down.

The updates are Telegram's own; these tests bring them to the door themselves, in the way each test is about.
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from itertools import count

import aiohttp
import pytest
import pytest_asyncio
from sqlalchemy import func, select

from storage.database import Database
from storage.encryption import Place
from storage.schema import quarantine, seen_events
from tests.process.phone import Phone
from tests.process.relais import PUBLIC_URL, SECRET, Relais, nothing_can_be_written, relais_on
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.asyncio(loop_scope="module")

HEADER = "X-Telegram-Bot-Api-Secret-Token"
A_MEGABYTE = 1024 * 1024


@dataclass
class Door:
    """The program behind its webhook, which Telegram itself does not reach here."""

    relais: Relais
    telegram: TelegramServer
    database: Database
    session: aiohttp.ClientSession
    numbers: "count[int]"

    def someone(self) -> Phone:
        return Phone(self.telegram, self.database, next(self.numbers))

    async def post(self, body: object, secret: str | None = SECRET) -> int:
        """Bring this to the door; returns the answer's status."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {} if secret is None else {HEADER: secret}
        async with self.session.post(f"{self.relais.url}/telegram", data=data, headers=headers) as answer:
            return answer.status

    async def get(self, path: str) -> tuple[int, str]:
        async with self.session.get(f"{self.relais.url}{path}") as answer:
            return answer.status, await answer.text()

    async def seen(self, update: Mapping[str, object]) -> int:
        """How often this update was taken in."""
        event = str(update["update_id"])
        async with self.database.reading() as db:
            found = await db.execute(select(func.count()).where(seen_events.c.event_id == event))
            return int(found.scalar_one())

    async def kept_aside(self) -> list[str]:
        """What was kept for someone to look at, opened; on the disk it is sealed."""
        async with self.database.reading() as db:
            rows = (await db.execute(select(quarantine).order_by(quarantine.c.at))).all()
            opened = [await db.open(row.owner, Place("quarantine", "payload", row.id), row.payload) for row in rows]
        return [text for text in opened if text is not None]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def door(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Door]:
    folder = tmp_path_factory.mktemp("door")
    async with (
        TelegramServer() as telegram,
        relais_on(telegram, folder, webhook=True) as relais,
        aiohttp.ClientSession() as session,
    ):
        telegram.leads(PUBLIC_URL, to="http://127.0.0.1:9")  # Telegram's own posts reach nobody
        await relais.start()
        async with relais.database() as database:
            yield Door(relais, telegram, database, session, count(3001))
        assert await relais.stop() == 0
        written = "\n".join(relais.log)
        assert SECRET not in written
        assert telegram.token not in written
        assert "Traceback" not in written


@pytest.mark.parametrize(
    "secret",
    [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.upper(), "é"],
    ids=["none", "empty", "wrong", "too-short", "too-long", "other-case", "foreign"],
)
async def test_whoever_does_not_know_the_secret_is_refused_and_changes_nothing(door: Door, secret: str | None) -> None:
    """Anybody can find the address; without the secret they could speak in anyone's name."""
    phone = door.someone()
    update = await phone.says("/start")
    assert await door.post(update.payload, secret) == 401
    assert await door.post(b"not even JSON", secret) == 401
    assert await door.seen(update.payload) == 0
    assert await phone.everything() == []


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"update_id": 1e'],
    ids=["empty", "cut-off", "no-text", "very-deep", "half-a-number"],
)
async def test_what_is_no_json_is_a_bad_request(door: Door, body: bytes) -> None:
    """It comes from no Telegram; there is nothing in it to keep."""
    before = len(await door.kept_aside())
    assert await door.post(body) == 400
    assert len(await door.kept_aside()) == before


async def test_more_than_a_megabyte_is_not_even_read(door: Door) -> None:
    """Whoever has the secret by chance must not be able to fill memory."""

    async def pieces() -> AsyncIterator[bytes]:  # sent without saying how much it will be
        for _ in range(40):
            yield b" " * 65536

    for body in (io.BytesIO(b" " * (A_MEGABYTE + 1)), pieces()):
        async with door.session.post(f"{door.relais.url}/telegram", data=body, headers={HEADER: SECRET}) as answer:
            assert answer.status == 413
    assert (await door.get("/healthz"))[0] == 200


async def test_a_whole_megabyte_is_read(door: Door) -> None:
    """The limit itself is still inside."""
    update = {"update_id": 1, "poll": {}, "rest": ""}
    update["rest"] = "x" * (A_MEGABYTE - len(json.dumps(update)))
    assert await door.post(update) == 200


@pytest.mark.parametrize(
    "unknown",
    [
        {"update_id": 71, "a_kind_of_next_year": {"text": "un secret à garder"}},
        {"update_id": 72, "message": {"text": "un secret à garder"}},
        {"hello": "un secret à garder"},
        ["un secret à garder"],
        "un secret à garder",
    ],
    ids=["new-kind", "broken-message", "no-update", "list", "text"],
)
async def test_what_is_genuine_but_unknown_is_kept_sealed_and_once(door: Door, unknown: object) -> None:
    """Telegram may send something new any day: it is not lost, not asked for again, and nobody reads it on the disk."""
    before = await door.kept_aside()
    assert [await door.post(unknown), await door.post(unknown)] == [200, 200]
    (kept,) = [text for text in await door.kept_aside() if text not in before]
    assert json.loads(kept) == unknown
    for file in door.relais.folder.iterdir():
        assert b"un secret" not in file.read_bytes()
        assert "un secret à garder".encode() not in file.read_bytes()


async def test_an_update_that_comes_again_has_no_second_effect(door: Door) -> None:
    """Telegram repeats what was answered late, even at the same time; people get one answer."""
    phone = door.someone()
    update = (await phone.says("/start")).payload
    assert await asyncio.gather(*(door.post(update) for _ in range(5))) == [200] * 5
    await phone.sees("welcome-language")
    assert await door.post(update) == 200
    await phone.sees("welcome-language")
    assert [each.message for each in await phone.everything()] == ["welcome-language"]
    assert await door.seen(update) == 1


async def test_while_nothing_can_be_written_telegram_is_asked_to_come_again(door: Door) -> None:
    """A full disk loses nothing: what can't be kept is not taken, and handled once when it comes again."""
    phone = door.someone()
    update = (await phone.says("/start")).payload
    with nothing_can_be_written(door.relais):
        assert [await door.post(update), await door.post(update)] == [503, 503]
        assert await door.post({"update_id": 79, "a_kind_of_next_year": {}}) == 503
        assert (await door.get("/healthz"))[0] == 200
        assert await door.seen(update) == 0
    assert await door.post(update) == 200
    await phone.sees("welcome-language")
    assert await door.post(update) == 200
    assert [each.message for each in await phone.everything()] == ["welcome-language"]


async def test_someone_in_danger_is_helped_while_nothing_can_be_written(door: Door) -> None:
    """Their words can't be kept; the numbers to call must reach them all the same."""
    phone = door.someone()
    update = (await phone.says("je veux mourir")).payload
    with nothing_can_be_written(door.relais):
        assert await door.post(update) == 503
        helped = await door.telegram.next_message(phone.user_id)
        assert await door.post(update) == 503  # Telegram brings it again, and again
        assert [each.text for each in door.telegram.messages_to(phone.user_id)] == [helped.text]
    assert "3114" in helped.text
    assert await door.post(update) == 200
    assert await door.seen(update) == 1


async def test_those_who_watch_see_that_it_is_alive_and_ready_and_count_what_waits(door: Door) -> None:
    """An operator's monitor looks here; there is nothing about anyone in it."""
    assert await door.get("/healthz") == (200, "alive\n")
    assert await door.get("/readyz") == (200, "ready\n")
    status, figures = await door.get("/metrics")
    assert status == 200
    assert 'relais_outbox_messages{state="sent"}' in figures
    assert (await door.get("/telegram"))[0] == 405
    assert (await door.get("/"))[0] == 404
