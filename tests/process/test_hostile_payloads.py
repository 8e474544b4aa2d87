"""What nobody who means well sends: neither webhook falls over it, and what was genuine is not lost without trace."""

import asyncio
import io
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlencode

import aiohttp
import pytest
import pytest_asyncio
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from bot.channels.telegram_reading import read
from storage.database import Database
from storage.incoming import ChannelName
from tests.process import hostile
from tests.process.contents import how_much, kept_aside, times_seen
from tests.process.phone import Phone
from tests.process.relais import PUBLIC_URL, SECRET, Relais, settings_for
from tests.process.whatsapp_phone import WhatsAppPhone
from tests.process.whatsapp_program import WEBHOOK, whatsapp_program
from tests.servers.telegram import TelegramServer
from tests.servers.twilio_server import TwilioServer
from tests.servers.twilio_webhook import SIGNATURE

pytestmark = pytest.mark.asyncio(loop_scope="module")

HEADER = "X-Telegram-Bot-Api-Secret-Token"
AT_ONCE = 16


@dataclass
class Doors:
    """The program behind both webhooks. ``answers`` counts what it said."""

    relais: Relais
    telegram: TelegramServer
    twilio: TwilioServer
    database: Database
    session: aiohttp.ClientSession

    async def update(self, body: bytes, secret: str = SECRET) -> int:
        return await self._post("/telegram", body, {HEADER: secret})

    async def form(self, fields: hostile.Fields, signature: str = "") -> int:
        """Signed as Twilio would, or so."""
        signed = RequestValidator(self.twilio.account.token).compute_signature(WEBHOOK, MultiDict(fields))
        return await self._post("/whatsapp", urlencode(fields).encode(), {SIGNATURE: signature or signed})

    async def body(self, body: bytes) -> int:
        return await self._post("/whatsapp", body, self.twilio.signed(WEBHOOK, {}))

    async def still_works(self) -> None:
        """For someone who means well."""
        number = random.randrange(10**7, 10**8)
        telegram = Phone(self.telegram, self.database, number)
        update = await telegram.says("/start")
        assert await self.update(json.dumps(update.payload).encode()) == 200
        await telegram.sees("welcome-language")
        whatsapp = WhatsAppPhone(self.twilio, self.database, f"+336{number}")
        assert (await whatsapp.says("/start")).status == 200
        await whatsapp.sees("welcome-language")

    async def _post(self, path: str, body: bytes, headers: dict[str, str]) -> int:
        async with self.session.post(self.relais.url + path, data=io.BytesIO(body), headers=headers) as answer:
            return answer.status


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def doors(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Doors]:
    folder = tmp_path_factory.mktemp("doors")
    async with TelegramServer() as telegram, TwilioServer() as twilio, aiohttp.ClientSession() as session:
        on_telegram = settings_for(telegram, webhook=True)
        async with whatsapp_program(twilio, folder, **on_telegram) as relais, relais.database() as database:
            telegram.leads(PUBLIC_URL, to="http://127.0.0.1:9")  # Telegram's own posts reach nobody
            await relais.start()
            yield Doors(relais, telegram, twilio, database, session)
            assert await relais.stop() == 0


async def all_of(posts: Iterable[Awaitable[int]]) -> list[int]:
    """Their answers, some asked for at the same time."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(post: Awaitable[int]) -> int:
        async with room:
            return await post

    return await asyncio.gather(*map(one, posts))


async def updates_are_survived(doors: Doors, updates: list[hostile.Json]) -> None:
    """Each is taken, and is handled, of no use, or kept. Raises ``AssertionError``."""
    bodies = [json.dumps(update) for update in updates]
    answers = await all_of(doors.update(body.encode()) for body in bodies)
    assert set(answers) <= {200}, Counter(answers)
    seen = await times_seen(doors.database, ChannelName.TELEGRAM)
    kept = set(await kept_aside(doors.database))
    assert [body for body in bodies if not (body in kept or _handled(json.loads(body), seen))] == []


def _handled(update: hostile.Json, seen: Counter[str]) -> bool:
    """Taken in once; or of a kind that says nothing to us, as a message in a group."""
    if not isinstance(update, dict):
        return False
    with suppress(ValueError):
        return seen[str(update["update_id"])] == 1 or not read(update)
    return False


async def forms_are_survived(doors: Doors, forms: list[hostile.Fields]) -> None:
    """Each is taken, and is handled or kept. Raises ``AssertionError``."""
    answers = await all_of(doors.form(fields) for fields in forms)
    assert set(answers) <= {200}, Counter(answers)
    seen = await times_seen(doors.database, ChannelName.WHATSAPP)
    kept = [json.loads(text) for text in await kept_aside(doors.database)]
    kept_texts = {json.dumps(each, sort_keys=True) for each in kept}
    lost = [
        fields
        for fields in forms
        if seen[dict(fields).get("MessageSid", "")] != 1 and json.dumps(dict(fields), sort_keys=True) not in kept_texts
    ]
    assert lost == []


async def forged_are_refused(doors: Doors, count: int) -> None:
    """Whatever they tried. Raises ``AssertionError``."""
    chance = random.Random(7)
    before = await how_much(doors.database)
    update = json.dumps(next(hostile.updates_drawn(1, 1))).encode()
    [form] = hostile.forms_drawn(1, 1)
    right = RequestValidator(doors.twilio.account.token).compute_signature(WEBHOOK, MultiDict(form))
    secrets = [_near(SECRET, chance) for _ in range(count)]
    signatures = [_near(right, chance) for _ in range(count)]
    assert set(await all_of(doors.update(update, secret) for secret in secrets)) == {401}
    assert set(await all_of(doors.form(form, signature) for signature in signatures)) == {403}
    assert await how_much(doors.database) == before


def _near(secret: str, chance: random.Random) -> str:
    """Like it, and not it."""
    place = chance.randrange(len(secret))
    other = chance.choice("abcdefghijkLMNOPQRSTUVWXYZ0123456789+/=")
    forged = chance.choice(
        (
            secret[:place] + other + secret[place + 1 :],
            secret[:place],
            secret + other,
            secret.swapcase(),
            secret[::-1],
            "".join(chance.choices(secret, k=len(secret))),
        )
    )
    return forged if forged not in ("", secret) else "x"


async def test_updates_that_telegram_never_sends(doors: Doors) -> None:
    """Whoever learns the secret, or a Telegram of next year, must not end everybody's talks."""
    by_hand = list(hostile.updates_by_hand())
    chosen = random.Random(3).sample(by_hand, 80)
    await updates_are_survived(doors, [*chosen, *hostile.updates_drawn(70, seed=1)])
    await doors.still_works()


async def test_forms_that_twilio_never_sends(doors: Doors) -> None:
    chosen = random.Random(3).sample(list(hostile.forms_by_hand()), 80)
    await forms_are_survived(doors, [*chosen, *hostile.forms_drawn(70, seed=1)])
    await doors.still_works()


async def test_what_is_no_payload_at_all_is_a_bad_request(doors: Doors) -> None:
    for body in hostile.bodies():
        assert await doors.update(body) in (200, 400)
        assert await doors.body(body) in (400, 403, 200 if not body else 400)


@pytest.mark.parametrize("more", [-1, 0, 1])
async def test_the_limit_of_a_megabyte_is_exact(doors: Doors, more: int) -> None:
    size = hostile.A_MEGABYTE + more
    update = {"update_id": 3_000_000 + more, "poll": {}, "rest": ""}
    update["rest"] = "x" * (size - len(json.dumps(update)))
    assert await doors.update(json.dumps(update).encode()) == (413 if more > 0 else 200)
    form = [("Rest", "x" * (size - len("Rest=")))]
    assert await doors.form(form) == (413 if more > 0 else 200)


async def test_a_hundred_forged_secrets_and_signatures_are_refused(doors: Doors) -> None:
    await forged_are_refused(doors, 50)


@pytest.mark.slow
@pytest.mark.timeout(1800)
async def test_all_that_was_made_by_hand_and_twenty_thousand_drawn_updates(doors: Doors) -> None:
    await updates_are_survived(doors, [*hostile.updates_by_hand(), *hostile.updates_drawn(20_000, seed=2)])
    await doors.still_works()


@pytest.mark.slow
@pytest.mark.timeout(1800)
async def test_all_that_was_made_by_hand_and_twenty_thousand_drawn_forms(doors: Doors) -> None:
    await forms_are_survived(doors, [*hostile.forms_by_hand(), *hostile.forms_drawn(20_000, seed=2)])
    await doors.still_works()


@pytest.mark.slow
async def test_a_thousand_forged_secrets_and_signatures_are_refused(doors: Doors) -> None:
    await forged_are_refused(doors, 1_000)
