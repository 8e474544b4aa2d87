"""The usual case over real HTTP: the newcomer on WhatsApp, the helper on Telegram, the answer three days later."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import update

from storage.database import Database
from storage.schema import accounts
from tests import databases
from tests.media import photographs, recordings
from tests.process.phone import Phone
from tests.process.relais import PUBLIC_URL, Relais, relais_on
from tests.process.several import several_on
from tests.process.whatsapp_phone import WhatsAppPhone
from tests.servers.telegram import TelegramServer
from tests.servers.twilio_people import Hook
from tests.servers.twilio_server import TwilioServer

pytestmark = pytest.mark.asyncio(loop_scope="module")

AMINA, BAHAR = "+33612345601", "+33612345602"
ANSWER = "Commence par un stage dans une cantine."
WAITING = "Vous avez un message. Répondez pour le lire."


class Clock:
    """Twilio's time; ours can't be moved, so what we know is made older instead."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Town:
    """The program, running, with both apps; a counsellor and a helper on Telegram."""

    relais: Relais
    twilio: TwilioServer
    clock: Clock
    database: Database
    claire: Phone
    yusuf: Phone

    async def days_pass_for(self, phone: WhatsAppPhone, days: int) -> None:
        """They do not write for so long."""
        self.clock.ahead += timedelta(days=days)
        _, account = await phone.known()
        earlier = account.last_heard_at - timedelta(days=days)
        async with self.database.transaction() as db:
            await db.execute(update(accounts).where(accounts.c.id == account.id).values(last_heard_at=earlier))


def whatsapp_on(twilio: TwilioServer) -> dict[str, str]:
    """What lets the program reach this Twilio; waking hours are all day."""
    return {
        "TWILIO_ACCOUNT_SID": twilio.account.sid,
        "TWILIO_AUTH_TOKEN": twilio.account.token,
        "TWILIO_WHATSAPP_FROM": twilio.account.sender,
        "TWILIO_API_URL": twilio.url,
        "PUBLIC_URL": PUBLIC_URL,
        "WAKING_FROM": "0",
        "WAKING_UNTIL": "24",
    }


@asynccontextmanager
async def one(telegram: TelegramServer, twilio: TwilioServer, folder: Path) -> AsyncIterator[tuple[Relais, Database]]:
    """One process with everything in it, on SQLite."""
    async with relais_on(telegram, folder, webhook=False, **whatsapp_on(twilio)) as relais:
        twilio.leads(PUBLIC_URL, to=relais.url)
        await relais.start()
        async with relais.database() as database:
            yield relais, database
        assert await relais.stop() == 0


@asynccontextmanager
async def four(telegram: TelegramServer, twilio: TwilioServer, folder: Path) -> AsyncIterator[tuple[Relais, Database]]:
    """Two webs behind a proxy and two workers, on PostgreSQL; each of the webs has its share of what comes in."""
    async with several_on(databases.empty("postgresql", folder), telegram, folder) as several:
        for each in (*several.webs, *several.workers):
            each.sets(**whatsapp_on(twilio))
        twilio.leads(PUBLIC_URL, to=several.proxy.url)
        await several.start()
        yield several.webs[0], several.database
        assert all(several.proxy.passed.values())
        await several.stop()


@pytest_asyncio.fixture(
    scope="module",
    loop_scope="module",
    params=[one, pytest.param(four, marks=pytest.mark.slow)],
    ids=["SQLite", "PostgreSQL"],
)
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    clock = Clock()
    async with TelegramServer() as telegram, TwilioServer(now=clock) as twilio:
        twilio.hook = Hook(f"{PUBLIC_URL}/whatsapp")
        twilio.templates.add("relais_you_have_a_message", "fr", WAITING, status="approved")
        twilio.reports_by_itself("sent", "delivered")
        async with request.param(telegram, twilio, tmp_path_factory.mktemp("town")) as (relais, database):
            for_claire, for_yusuf = await relais.code_for("counsellor"), await relais.code_for("helper")
            claire, yusuf = Phone(telegram, database, 1001), Phone(telegram, database, 1002)
            await claire.joins(for_claire, "Claire")
            await yusuf.becomes_helper(for_yusuf, "Yusuf")
            await claire.presses("yes", "helper-asks-to-join")
            await yusuf.presses("skip", "practice")
            await yusuf.sees("practice-over")
            yield Town(relais, twilio, clock, database, claire, yusuf)


async def test_the_answer_comes_days_later_by_a_template_and_a_reply(town: Town) -> None:
    """Free text would be refused then; and a template must not tell what it is about."""
    amina = WhatsAppPhone(town.twilio, town.database, AMINA)
    await amina.joins(await town.relais.code_for("newcomer"))
    await amina.says("Comment devenir cuisinier ?")
    await amina.chooses("kitchen", "choose-topic")
    await amina.chooses("job", "choose-aim")
    await amina.sees("question-sent")
    await town.yusuf.sees("question-offered")
    await town.yusuf.presses("take", "question-offered")
    await amina.sees("someone-took-it")
    await town.days_pass_for(amina, 3)

    await town.yusuf.sees("write-your-answer")
    await town.yusuf.says(ANSWER)
    await town.yusuf.sees("answer-sent")
    notice = await amina.sees("you-have-a-message")
    assert notice.arrived.content_sid
    assert not any(ANSWER in text for text in town.twilio.phone(AMINA).texts)
    await amina.says("oui")
    assert ANSWER in (await amina.sees("answer-arrived")).text
    await amina.chooses("thanks", "answer-arrived")
    await town.yusuf.sees("they-thank-you")


async def test_a_picture_and_a_voice_go_both_ways_without_what_they_carry(town: Town) -> None:
    """A photo tells where it was taken, and a recording by whom; neither platform keeps what was sent."""
    photograph = photographs.saved(photographs.quadrants(), "JPEG", exif=photographs.full_exif())
    bahar = WhatsAppPhone(town.twilio, town.database, BAHAR)
    await bahar.joins(await town.relais.code_for("newcomer"))
    told = await bahar.shows(photograph, "Est-ce que ce diplôme suffit en cuisine ?")
    await bahar.chooses("kitchen", "choose-topic")
    await bahar.chooses("job", "choose-aim")
    await town.yusuf.sees("question-offered", "question-offered")
    [picture] = [each.sent.photo for each in await town.yusuf.new() if each.sent.photo]
    assert photographs.CANARY.encode() not in picture
    await town.yusuf.presses("take", "question-offered")
    await town.yusuf.sees("write-your-answer")
    await town.yusuf.speaks(recordings.full("ogg"))
    await town.yusuf.presses("yes", "hear-my-voice")
    await bahar.sees("answer-arrived", "answer-arrived")
    [sid] = [each.arrived.sid for each in await bahar.everything() if each.arrived.media]
    [voice] = town.twilio.message(sid).media
    assert recordings.CANARY.encode() not in voice.content
    assert not town.twilio.message(told.sid).media
