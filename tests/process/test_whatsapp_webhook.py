"""WhatsApp's door: who is let in, what is refused, and what happens when nothing can be written down."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from itertools import count
from urllib.parse import urlencode

import aiohttp
import pytest
import pytest_asyncio

from storage.database import Database
from storage.incoming import ChannelName
from tests.process.contents import how_much, kept_aside, times_seen
from tests.process.relais import PUBLIC_URL, Relais, nothing_can_be_written
from tests.process.whatsapp_phone import WhatsAppPhone
from tests.process.whatsapp_program import STATUS, WEBHOOK, whatsapp_program
from tests.servers.twilio_server import TwilioServer
from tests.servers.twilio_webhook import SIGNATURE

pytestmark = pytest.mark.asyncio(loop_scope="module")

A_MEGABYTE = 1024 * 1024
WROTE = {"MessageSid": "SM" + 32 * "7", "From": "whatsapp:+33612349999", "To": "whatsapp:+33757900001", "Body": "x"}


@dataclass
class Door:
    """The program behind its webhook."""

    relais: Relais
    twilio: TwilioServer
    database: Database
    session: aiohttp.ClientSession
    numbers: "count[int]"

    def someone(self) -> WhatsAppPhone:
        return WhatsAppPhone(self.twilio, self.database, f"+{next(self.numbers)}")

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """Bring this to where the public address leads."""
        local = self.relais.url + url.removeprefix(PUBLIC_URL)
        async with self.session.post(local, data=io.BytesIO(body), headers=headers) as answer:
            return answer.status

    async def signed(self, url: str, form: Mapping[str, str]) -> int:
        """As Twilio would, whatever is in the form."""
        return await self.post(url, urlencode(form).encode(), self.twilio.signed(url, form))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def door(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Door]:
    folder = tmp_path_factory.mktemp("door")
    async with TwilioServer() as twilio, whatsapp_program(twilio, folder) as relais, aiohttp.ClientSession() as session:
        await relais.start()
        async with relais.database() as database:
            yield Door(relais, twilio, database, session, count(33612345001))
        assert await relais.stop() == 0
        written = "\n".join(relais.log)
        assert twilio.account.token not in written
        assert "+3361234" not in written
        assert "Traceback" not in written


@pytest.mark.parametrize("url", [WEBHOOK, f"{STATUS}?item=7.0"], ids=["webhook", "reports"])
async def test_whoever_can_not_sign_is_refused_and_changes_nothing(door: Door, url: str) -> None:
    """Anybody can find the address; let in, they could speak in anyone's name."""
    right = door.twilio.signed(url, WROTE)
    elsewhere = door.twilio.signed(url.replace("relais", "other"), WROTE)
    without_query = door.twilio.signed(STATUS, WROTE)
    signatures = [
        None,
        "",
        "x",
        "é",
        right[SIGNATURE].lower(),
        right[SIGNATURE][:-1],
        elsewhere[SIGNATURE],
        without_query[SIGNATURE],
    ]
    before = await how_much(door.database)
    for signature in signatures:
        headers = {name: value for name, value in right.items() if name != SIGNATURE}
        if signature is not None:
            headers[SIGNATURE] = signature
        assert await door.post(url, urlencode(WROTE).encode(), headers) == 403
    assert await door.post(url, urlencode(WROTE | {"Body": "y"}).encode(), right) == 403
    assert await how_much(door.database) == before


async def test_headers_that_a_caller_sets_do_not_change_what_was_signed(door: Door) -> None:
    """Behind a proxy only our own settings say what our address is."""
    evil = "https://evil.example/whatsapp"
    headers = door.twilio.signed(evil, WROTE) | {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}
    assert await door.post(WEBHOOK, urlencode(WROTE).encode(), headers | {"Host": "evil.example"}) == 403


@pytest.mark.parametrize(
    "body",
    [b"\xff\xfe", b"Body", b"&&", b"=&=&x", b"&".join(b"a%d=" % number for number in range(500))],
    ids=["no-text", "no-value", "holes", "no-names", "too-many"],
)
async def test_what_is_no_form_is_a_bad_request(door: Door, body: bytes) -> None:
    """It comes from no Twilio; there is nothing in it to keep."""
    before = await how_much(door.database)
    assert await door.post(WEBHOOK, body, door.twilio.signed(WEBHOOK, {})) == 400
    assert await how_much(door.database) == before


async def test_more_than_a_megabyte_is_not_even_read(door: Door) -> None:
    """Whoever finds the address must not be able to fill memory."""
    for size, status in ((A_MEGABYTE, 403), (A_MEGABYTE + 1, 413)):
        assert await door.post(WEBHOOK, b"Body=" + b"x" * (size - 5), {}) == status


async def test_a_whole_megabyte_is_read(door: Door) -> None:
    """The limit itself is still inside, and so are its words."""
    form = WROTE | {"MessageSid": "SM" + 32 * "8", "Body": ""}
    form["Body"] = "x" * (A_MEGABYTE - len(urlencode(form)))
    assert await door.signed(WEBHOOK, form) == 200


async def test_fields_that_twilio_adds_are_no_trouble(door: Door) -> None:
    """It adds some without notice, and signs them."""
    form = WROTE | {"MessageSid": "SM" + 32 * "9", "TelepathyScore": "0.97", "Empty": "", "متن": "👩🏽‍🍳"}
    assert await door.signed(WEBHOOK, form) == 200
    assert (await times_seen(door.database, ChannelName.WHATSAPP))[form["MessageSid"]] == 1


@pytest.mark.parametrize(
    "form",
    [{}, {"Hello": "un secret"}, {"MessageSid": "SM1"}, WROTE | {"From": " "}, WROTE | {"MessageSid": "\0"}],
    ids=["empty", "unknown", "without a sender", "blank sender", "no id"],
)
async def test_what_is_genuine_but_unknown_is_kept_and_once(door: Door, form: dict[str, str]) -> None:
    """It is not lost, and nobody is asked for it again."""
    before = await kept_aside(door.database)
    assert [await door.signed(WEBHOOK, form), await door.signed(WEBHOOK, form)] == [200, 200]
    [kept] = [text for text in await kept_aside(door.database) if text not in before]
    assert json.loads(kept) == form


async def test_a_message_that_comes_again_has_no_second_effect(door: Door) -> None:
    """Twilio repeats what was answered late, even at the same time; people get one answer."""
    phone = door.someone()
    told = await phone.says("/start")
    again = await asyncio.gather(*(door.twilio.again(told) for _ in range(5)))
    assert {told.status, *(each.status for each in again)} == {200}
    await phone.sees("welcome-language")
    await door.twilio.again(told)
    assert (await times_seen(door.database, ChannelName.WHATSAPP))[told.sid] == 1
    assert [each.message for each in await phone.everything()] == ["welcome-language"]


async def test_while_nothing_can_be_written_twilio_is_asked_to_come_again(door: Door) -> None:
    """A full disk loses nothing: what can't be kept is not taken, and handled once when it comes again."""
    phone = door.someone()
    with nothing_can_be_written(door.relais):
        told = await phone.says("/start")
        assert told.status == 503
        assert await door.signed(WEBHOOK, {"a_kind": "of next year"}) == 503
        assert (await times_seen(door.database, ChannelName.WHATSAPP))[told.sid] == 0
    assert (await door.twilio.again(told)).status == 200
    await phone.sees("welcome-language")
    assert [each.message for each in await phone.everything()] == ["welcome-language"]


async def test_a_report_that_can_not_be_kept_is_asked_for_again(door: Door) -> None:
    """It may be the only word on whether someone was reached."""
    phone = door.someone()
    await phone.says("/start")
    seen = await phone.sees("welcome-language")
    with nothing_can_be_written(door.relais):
        assert (await door.twilio.report(seen.arrived.sid, "delivered")).status == 503
    assert (await door.twilio.report(seen.arrived.sid, "delivered")).status == 200


async def test_someone_in_danger_is_helped_while_nothing_can_be_written(door: Door) -> None:
    """Their words can't be kept; the numbers to call must reach them all the same."""
    phone = door.someone()
    with nothing_can_be_written(door.relais):
        assert (await phone.says("je veux mourir")).status == 503
        helped = await door.twilio.next_message(phone.number)
    assert "3114" in helped.body


async def test_a_forged_or_empty_report_is_refused(door: Door) -> None:
    assert await door.signed(STATUS, {"MessageSid": "SM1"}) == 400
    assert await door.signed(STATUS, {}) == 400
    assert await door.post(STATUS, b"MessageSid=SM1&MessageStatus=delivered", {}) == 403
