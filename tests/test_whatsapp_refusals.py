"""What Twilio took and could not deliver after all: who is not written to any more, what waits, what goes again."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from time import monotonic
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.channels.whatsapp import LIMITS
from storage import backlog
from storage.backlog import Change
from storage.encryption import Place
from storage.incoming import ChannelName
from storage.outgoing import DeliveryClass, OutboxState
from storage.schema import accounts, outbox
from tests.servers.twilio_sending import OutsideWindow
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import WhatsAppPost, note, whatsapp_post
from tests.world import A_TUESDAY

ONCE, MUST_ARRIVE = DeliveryClass.ONCE, DeliveryClass.MUST_ARRIVE
BOTH = pytest.mark.parametrize("delivery_class", [ONCE, MUST_ARRIVE])
WAITING = "Vous avez un message. Répondez pour le lire."
OPENER = "relais_you_have_a_message"


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[WhatsAppPost]:
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=time) as twilio:
        twilio.templates.add(OPENER, "fr", WAITING, status="approved")
        async with whatsapp_post(tmp_path, twilio, time) as relais:
            yield relais


def sends(relais: WhatsAppPost) -> int:
    """How many messages the program has asked Twilio to send."""
    return sum(asked.what == "send" for asked in relais.twilio.asked)


def thinks_the_window_closed(relais: WhatsAppPost, phone: str, how: OutsideWindow) -> None:
    """WhatsApp counts from another moment than we do."""
    relais.twilio.phone(phone).last_wrote = relais.time() - timedelta(days=2)
    relais.twilio.outside_window = how


@BOTH
@pytest.mark.parametrize("how", OutsideWindow, ids=["at once", "later, by a report"])
async def test_what_comes_too_late_is_held_and_released_by_any_word(
    relais: WhatsAppPost, how: OutsideWindow, delivery_class: DeliveryClass
) -> None:
    """Staff would believe it was read; here it waits, and its reader hears that something does."""
    amina, phone = await relais.someone()
    thinks_the_window_closed(relais, phone, how)
    await relais.send(note(amina, "k", delivery_class))
    assert await relais.row("k") == (OutboxState.HELD, "63016")
    assert relais.twilio.phone(phone).texts == [WAITING]
    await relais.passes(hours=2)
    assert relais.twilio.phone(phone).texts == [WAITING]

    assert (await relais.twilio.person_writes(phone, "oui")).status == 200
    await relais.passes(minutes=1)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert sum("[k]" in text for text in relais.twilio.phone(phone).texts) == 1


async def test_of_several_that_come_too_late_all_wait_and_come_in_order(relais: WhatsAppPost) -> None:
    """And one notice says so, not one each."""
    amina, phone = await relais.someone()
    thinks_the_window_closed(relais, phone, OutsideWindow.REPORTED)
    await relais.send(*(note(amina, f"k{number}") for number in range(3)))
    assert relais.twilio.phone(phone).texts == [WAITING]
    await relais.twilio.person_writes(phone, "oui")
    await relais.passes(minutes=1)
    screen = "\n".join(relais.twilio.phone(phone).texts)
    assert 0 < screen.index("[k0]") < screen.index("[k1]") < screen.index("[k2]")
    assert screen.count("[k") == 3


@pytest.mark.parametrize("later", [False, True], ids=["at once", "later, by a report"])
async def test_who_can_not_or_must_not_be_reached_is_left_in_peace(relais: WhatsAppPost, *, later: bool) -> None:
    """Someone who blocked us said no; to write on is against the law and WhatsApp's rules."""
    for code in (63024, 63003, 21610, 63014, 63033):
        amina, phone = await relais.someone()
        yusuf, yusufs = await relais.someone()
        before = sends(relais)
        if later:
            relais.twilio.undelivers_next(code)
        else:
            relais.twilio.fails_next(400, code)
        await relais.send(note(amina, f"k{code}"))
        after = [note(amina, f"l{code}"), note(amina, f"m{code}", ONCE)]
        await relais.send(*after, note(yusuf, f"n{code}"))
        await relais.passes(hours=1)
        assert await relais.row(f"k{code}") == (OutboxState.FAILED, str(code))
        assert {(await relais.row(each.key))[0] for each in after} <= {OutboxState.CANCELLED, OutboxState.FAILED}
        assert sends(relais) == before + 2
        assert len(relais.twilio.phone(yusufs).received) == 1
        assert not (await relais.known(phone))[1].reachable

        assert (await relais.twilio.person_writes(phone, "bonjour")).status == 200
        await relais.settled()
        assert (await relais.known(phone))[1].reachable
        assert relais.twilio.phone(phone).received, "who writes again gets answers"


async def test_what_is_refused_later_goes_to_the_persons_other_app(relais: WhatsAppPost) -> None:
    """They linked it for this: that something still reaches them."""
    amina, phone = await relais.someone()
    other = f"{phone}9"
    await also_reached_at(relais, phone, other)
    relais.twilio.undelivers_next(63024)
    await relais.send(note(amina, "k"))
    await relais.settled()
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert relais.twilio.phone(phone).received == []
    assert len(relais.twilio.phone(other).received) == 1


async def also_reached_at(relais: WhatsAppPost, phone: str, other: str) -> None:
    """The owner of ``phone`` wrote from ``other``, too, a while ago."""
    person, account = await relais.known(phone)
    earlier = account.last_heard_at - timedelta(minutes=5)
    async with relais.database.transaction() as db:
        new = {"id": uuid4().hex, "person_id": person.id, "channel": ChannelName.WHATSAPP, "reachable": True}
        sealed = await db.seal(person.id, Place("accounts", "address", str(new["id"])), other)
        await db.execute(accounts.insert(), [{**new, "address": sealed, "last_heard_at": earlier}])
        db.new_address(ChannelName.WHATSAPP, other, str(new["id"]), person.id)
    await relais.twilio.person_writes(other, "oui", tell=False)


async def test_a_fault_of_the_providers_is_tried_again_three_times_and_no_more(relais: WhatsAppPost) -> None:
    """Most are gone after a minute; one that is not must not be asked for ever."""
    amina, phone = await relais.someone()
    relais.twilio.undelivers_next(30008, times=10)
    await relais.send(note(amina, "k"))
    for tries in (1, 2, 3, 4, 4, 4):
        assert sends(relais) == tries
        await relais.passes(seconds=30)
        assert sends(relais) == tries, "not before its time"
        await relais.passes(minutes=3)
    assert await relais.row("k") == (OutboxState.FAILED, "30008")
    assert relais.twilio.phone(phone).received == []


@BOTH
async def test_what_was_surely_not_delivered_arrives_with_the_next_try(
    relais: WhatsAppPost, delivery_class: DeliveryClass
) -> None:
    """Twilio says itself that nobody got it: so that is not twice, not even for what comes once."""
    for code in (30008, 63010, 63018):
        amina, phone = await relais.someone()
        relais.twilio.undelivers_next(code)
        await relais.send(note(amina, f"k{code}", delivery_class))
        await relais.passes(minutes=3)
        assert (await relais.row(f"k{code}"))[0] is OutboxState.SENT
        assert len(relais.twilio.phone(phone).received) == 1


@BOTH
async def test_what_follows_a_part_that_did_not_arrive_waits_and_goes_again_with_it(
    relais: WhatsAppPost, delivery_class: DeliveryClass
) -> None:
    """Its end alone would be read as if it were all."""
    amina, phone = await relais.someone()
    relais.twilio.slow(1.2)  # the refusal comes while the rest still leaves
    relais.twilio.undelivers_next(30008)
    await relais.send(note(amina, "k", delivery_class, words=" ".join(f"mot-{number}" for number in range(500))))
    assert await relais.row("k") == (OutboxState.READY, "30008")
    relais.twilio.recovers()
    await relais.passes(minutes=3)
    assert await relais.row("k") == (OutboxState.SENT, None)
    said = re.findall(r"mot-\d+", " ".join(relais.twilio.phone(phone).texts[-3:]))
    assert said == [f"mot-{number}" for number in range(500)]


async def test_what_an_operator_sends_again_goes_from_the_part_that_did_not_arrive(relais: WhatsAppPost) -> None:
    """Counted as taken, it would be called sent, and nobody would have read it."""
    amina, phone = await relais.someone()
    relais.twilio.undelivers_next(63013)
    await relais.send(note(amina, "k"))
    assert await relais.row("k") == (OutboxState.FAILED, "63013")
    async with relais.database.transaction() as db:
        row = (await db.execute(select(outbox.c.id).where(outbox.c.key == "k"))).scalar_one()
        assert await backlog.retry(db, row, relais.time()) is Change.DONE
    await relais.passes(minutes=1)
    assert len(relais.twilio.phone(phone).texts) == 1


async def test_a_message_that_whatsapp_withholds_waits_a_day(relais: WhatsAppPost) -> None:
    """Asked again at once, it lowers the number's standing."""
    amina, phone = await relais.someone()
    relais.twilio.undelivers_next(63049)
    await relais.send(note(amina, "k", ONCE))
    await relais.passes(hours=23)
    assert sends(relais) == 1
    await relais.twilio.person_writes(phone, "bonjour")
    await relais.passes(hours=2)
    assert (await relais.row("k"))[0] is OutboxState.SENT


async def test_a_refused_text_fails_with_its_code_and_holds_nobody_up(relais: WhatsAppPost) -> None:
    """Spam, policy, or a code of next year: someone must look, and the others go on."""
    amina, phone = await relais.someone()
    for code in (63013, 63026, 99999):
        relais.twilio.undelivers_next(code)
        await relais.send(note(amina, f"k{code}"), note(amina, f"after-{code}"))
        assert await relais.row(f"k{code}") == (OutboxState.FAILED, str(code))
        assert (await relais.row(f"after-{code}"))[0] is OutboxState.SENT
    assert len(relais.twilio.phone(phone).received) == 3


async def test_without_its_template_what_waits_stays_held(relais: WhatsAppPost) -> None:
    """A paused template is nobody's fault who waits: their word releases it all the same."""
    amina, phone = await relais.someone()
    relais.twilio.templates.becomes(next(iter(relais.twilio.templates.contents)), "paused")
    await relais.passes(days=2)
    await relais.send(note(amina, "k"))
    assert relais.twilio.phone(phone).received == []
    assert (await relais.row("k"))[0] is OutboxState.HELD
    await relais.twilio.person_writes(phone, "bonjour")
    await relais.settled()
    assert (await relais.row("k"))[0] is OutboxState.SENT


async def test_what_would_leave_in_the_last_minutes_of_the_window_waits_at_once(relais: WhatsAppPost) -> None:
    """It may be under way for longer than the window is open; refused, its reader would not even hear of it in time."""
    amina, phone = await relais.someone()
    await relais.passes(hours=23, minutes=40)
    await relais.send(note(amina, "before"))
    assert await relais.row("before") == (OutboxState.SENT, None)
    await relais.passes(minutes=12)
    await relais.send(note(amina, "k"))
    assert await relais.row("k") == (OutboxState.HELD, "window-closed")
    assert relais.twilio.phone(phone).texts[1:] == [WAITING]


@pytest.mark.parametrize("later", [False, True], ids=["at once", "later, by a report"])
async def test_found_too_fast_it_goes_on_at_half_the_pace(tmp_path: Path, *, later: bool) -> None:
    """To go on as before would have more and more refused, and among it the answers that people wait for."""
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=time) as twilio, whatsapp_post(tmp_path, twilio, time, limits=LIMITS) as relais:
        amina, _ = await relais.someone()
        pace = relais.app.delivery._sender.traffic._paces[ChannelName.WHATSAPP]
        assert pace._speed_now(monotonic()) == 1
        if later:
            twilio.undelivers_next(63018)
        else:
            twilio.fails_next(429, 63018)
        await relais.send(note(amina, "k"))
        assert 0.5 <= pace._speed_now(monotonic()) < 0.6
        await relais.passes(minutes=3)
        assert (await relais.row("k"))[0] is OutboxState.SENT
