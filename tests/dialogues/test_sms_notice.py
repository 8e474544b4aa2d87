"""The last way before a call: one neutral SMS a month, to whoever agreed and was not reached for two weeks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from bot.demo.phones import Phone
from bot.settings import TwilioSettings
from bot.sms import SmsNotices, SmsSender
from handlers.times import WeeklyAt
from storage.incoming import ChannelName
from storage.schema import contact
from tests.actor import Actor
from tests.servers.twilio_server import TwilioServer
from tests.world import World
from tests.world import world as a_world

NUMBER = "+33612345678"
TEXT = "Un message vous attend sur WhatsApp."


@dataclass(frozen=True, slots=True)
class Town:
    """Amina is on WhatsApp, by her number; SMS go out through ``notices``."""

    world: World
    twilio: TwilioServer
    notices: SmsNotices
    amina: Actor

    async def weeks_pass(self, weeks: int) -> None:
        """Each day it is looked whether an SMS is due."""
        for _ in range(7 * weeks):
            await self.world.passes(days=1)
            await self.notices.look()

    async def agrees(self) -> None:
        await self.amina.says("/updates")
        await self.amina.chooses("sms", "update-rhythm")
        await self.amina.chooses("yes", "sms-notice")
        await self.amina.sees("sms-allowed")

    async def of_amina(self) -> tuple[bool | None, bool]:
        """Whether she allows it, and whether one is due."""
        person = await self.amina.person()
        async with self.world.reading() as db:
            row = (await db.execute(select(contact).where(contact.c.person_id == person.id))).one()
        return row.sms_allowed, row.sms_due_at is not None


@asynccontextmanager
async def town(folder: Path) -> AsyncIterator[Town]:
    async with TwilioServer() as twilio, a_world(folder, weekly=WeeklyAt(), sms=True) as world:
        phone = Phone("amina", ChannelName.SIMULATED_WHATSAPP, {"fr": "Amina", "en": "Amina"}, "Amina", "fr")
        phone.id = NUMBER  # on the demo's page it would be no id
        world.brings_back(phone)
        amina = Actor(world, phone)
        await amina.joins()
        account = twilio.account
        token = SecretStr(account.token)
        settings = TwilioSettings(account.sid, token, account.sender, "https://relais.example", twilio.url)
        app = world.app
        notices = SmsNotices(
            app.parts.database, SmsSender(settings, account.sms_sender), app.parts.texts, app.parts.now
        )
        try:
            yield Town(world, twilio, notices, amina)
        finally:
            await notices.close()


async def test_who_agreed_gets_one_sentence_a_month_that_tells_nothing(tmp_path: Path) -> None:
    """A phone without data for weeks: someone who knows that a message waits can go where there is Wi-Fi."""
    async with town(tmp_path) as here:
        await here.agrees()
        await here.weeks_pass(1)
        assert here.twilio.sms_of(NUMBER) == []
        await here.weeks_pass(3)
        assert here.twilio.sms_of(NUMBER) == [TEXT]
        await here.weeks_pass(2)
        assert len(here.twilio.sms_of(NUMBER)) == 1
        await here.weeks_pass(2)
        assert len(here.twilio.sms_of(NUMBER)) == 2
        await here.amina.says("menu")
        await here.weeks_pass(1)
        assert len(here.twilio.sms_of(NUMBER)) == 2


async def test_nobody_gets_one_who_was_not_asked_or_said_no(tmp_path: Path) -> None:
    """It is asked once, in /updates; whoever holds the phone may read an SMS, so that it takes a yes."""
    async with town(tmp_path) as here:
        await here.amina.says("/updates")
        await here.amina.chooses("monthly", "update-rhythm")
        await here.amina.sees("rhythm-is-now", "sms-notice")
        await here.weeks_pass(4)
        await here.amina.chooses("no", "sms-notice")
        await here.amina.sees("sms-not-allowed")
        await here.amina.says("/updates")
        await here.amina.chooses("weekly", "update-rhythm")
        assert "sms-notice" not in [seen.message for seen in await here.amina.new()]
        await here.weeks_pass(4)
        assert here.twilio.sms_of(NUMBER) == []


@pytest.mark.parametrize(
    ("code", "attempts", "still_allowed"), [(30003, 2, True), (30005, 1, False), (30006, 1, False)]
)
async def test_a_phone_that_is_off_is_tried_once_more_and_a_number_that_takes_none_never(
    tmp_path: Path, code: int, attempts: int, still_allowed: bool
) -> None:
    """Reported after it was taken: unreachable may pass; unknown, or a line in the wall, does not."""
    async with town(tmp_path) as here:
        await here.agrees()
        here.twilio.undelivers_next(code, times=9)
        await here.weeks_pass(4)
        assert [each.what for each in here.twilio.asked].count("send") == attempts
        assert await here.of_amina() == (still_allowed, False)


async def test_what_the_operator_must_put_right_waits_and_is_not_lost(tmp_path: Path) -> None:
    """A country that is not switched on, credentials that are refused: the route rests for a day, and goes on."""
    async with town(tmp_path) as here:
        await here.agrees()
        here.twilio.fails_next(400, 21408, times=2)
        here.twilio.fails_next(401, 20003, times=1)
        await here.weeks_pass(4)
        assert here.twilio.sms_of(NUMBER) == [TEXT]


async def test_a_lost_answer_is_never_followed_by_a_second_sms(tmp_path: Path) -> None:
    """It may have gone; and one was promised."""
    async with town(tmp_path) as here:
        await here.agrees()
        here.twilio.hangs_up(times=1)
        await here.weeks_pass(4)
        assert len(here.twilio.sms_of(NUMBER)) == 1


async def test_without_a_number_to_send_from_nothing_is_said_of_it(tmp_path: Path) -> None:
    """No promise that the programme can't keep."""
    async with a_world(tmp_path) as world:
        amina = await world.newcomer("Amina", "fr", numbers_only=True)
        await amina.says("/updates")
        assert "sms" not in await amina.offered("update-rhythm")
        await amina.chooses("weekly", "update-rhythm")
        assert "sms-notice" not in [seen.message for seen in await amina.new()]
