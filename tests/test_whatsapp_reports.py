"""What Twilio reports settles what its answers left open: in any order, early, twice, or about nothing of ours."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.outgoing import DeliveryClass, OutboxState
from storage.schema import deliveries
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import PUBLIC_URL, WhatsAppPost, note, whatsapp_post
from tests.world import A_TUESDAY

ONCE, MUST_ARRIVE = DeliveryClass.ONCE, DeliveryClass.MUST_ARRIVE
WAITING = "Vous avez un message. Répondez pour le lire."
LONG = " ".join(f"mot-{number}" for number in range(500))
BOTH = pytest.mark.parametrize("delivery_class", [ONCE, MUST_ARRIVE])


@pytest.fixture
async def relais(tmp_path: Path) -> AsyncIterator[WhatsAppPost]:
    time = SteadyTime(A_TUESDAY)
    async with TwilioServer(now=time) as twilio:
        twilio.templates.add("relais_you_have_a_message", "fr", WAITING, status="approved")
        async with whatsapp_post(tmp_path, twilio, time) as relais:
            yield relais


async def reported(relais: WhatsAppPost) -> list[tuple[str | None, str | None]]:
    """What is kept of each part: how far it came, and why no further."""
    async with relais.database.reading() as db:
        kept = await db.execute(select(deliveries.c.state, deliveries.c.code).order_by(deliveries.c.part))
        return [(row.state, row.code) for row in kept]


@BOTH
@pytest.mark.parametrize("early", [False, True], ids=["after the line was cut", "before"])
async def test_a_lost_answer_is_settled_by_the_report(
    relais: WhatsAppPost, delivery_class: DeliveryClass, *, early: bool
) -> None:
    """Without it one would be unknown for ever, and the other sent twice."""
    relais.twilio.reports_by_itself("sent", "delivered", early=early)
    relais.twilio.hangs_up(times=1)
    amina, phone = await relais.someone()
    await relais.send(note(amina, "k", delivery_class))
    await relais.passes(minutes=1)
    assert len(relais.twilio.phone(phone).received) == 1
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert await reported(relais) == [("delivered", None)]


async def test_without_a_report_once_stays_once_and_the_other_comes_again(relais: WhatsAppPost) -> None:
    """That is what each of them promises."""
    for mark, delivery_class, copies in (("once", ONCE, 1), ("must", MUST_ARRIVE, 2)):
        amina, phone = await relais.someone()
        relais.twilio.hangs_up(times=1)
        await relais.send(note(amina, mark, delivery_class))
        await relais.passes(minutes=1)
        assert len(relais.twilio.phone(phone).received) == copies
    assert (await relais.row("once"))[0] is OutboxState.UNKNOWN
    assert (await relais.row("must"))[0] is OutboxState.SENT


async def test_two_lost_answers_in_a_row_are_settled_by_a_report_about_either(relais: WhatsAppPost) -> None:
    """After the second it is unknown; then one word of Twilio's is enough."""
    amina, phone = await relais.someone()
    relais.twilio.hangs_up(times=2)
    await relais.send(note(amina, "k"))
    await relais.passes(minutes=1)
    assert (await relais.row("k"))[0] is OutboxState.UNKNOWN
    first, second = relais.twilio.phone(phone).received
    await relais.twilio.report(second.sid, "delivered")
    await relais.twilio.report(first.sid, "delivered")
    await relais.passes(minutes=1)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert len(relais.twilio.phone(phone).received) == 2


@pytest.mark.parametrize("hours", [20, 60])
async def test_an_unknown_one_is_settled_hours_later_too(relais: WhatsAppPost, hours: int) -> None:
    """Whoever was abroad switches their phone on, and Twilio tells, be their window open or closed by then."""
    amina, phone = await relais.someone()
    relais.twilio.hangs_up(times=1)
    await relais.send(note(amina, "k", ONCE))
    await relais.passes(hours=hours)
    [arrived] = relais.twilio.phone(phone).received
    assert (await relais.twilio.report(arrived.sid, "delivered")).status == 200
    await relais.settled()
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert len(relais.twilio.phone(phone).received) == 1


async def test_a_long_text_whose_answer_was_lost_goes_on_behind_the_part_that_came(relais: WhatsAppPost) -> None:
    """Said from the beginning once more, it would be read twice; left off, never to its end."""
    amina, phone = await relais.someone()
    relais.twilio.hangs_up(times=1)
    await relais.send(note(amina, "k", ONCE, words=LONG))
    assert (await relais.row("k"))[0] is OutboxState.UNKNOWN
    [first] = relais.twilio.phone(phone).received
    await relais.twilio.report(first.sid, "sent")
    await relais.settled()
    assert (await relais.row("k"))[0] is OutboxState.SENT
    texts = relais.twilio.phone(phone).texts
    assert len(texts) == 3
    assert " ".join(texts).count("mot-") == 500


@BOTH
async def test_a_report_about_the_part_before_says_nothing_of_the_one_whose_answer_was_lost(
    relais: WhatsAppPost, delivery_class: DeliveryClass
) -> None:
    """Taken for it, what may come once would come twice."""
    relais.twilio.hangs_up(times=1, after=1)
    amina, phone = await relais.someone()
    await relais.send(note(amina, "k", delivery_class, words=LONG))
    first, second = relais.twilio.phone(phone).received[:2]
    await relais.twilio.report(first.sid, "delivered")
    assert (await relais.row("k"))[0] is not OutboxState.SENT
    await relais.twilio.report(second.sid, "delivered")
    await relais.passes(minutes=1)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    texts = relais.twilio.phone(phone).texts
    assert " ".join(texts).count("mot-499") == 1
    assert len(set(texts)) == len(texts)


async def test_the_state_moves_forward_only(relais: WhatsAppPost) -> None:
    """Reports overtake each other; and nobody unreads what they read."""
    amina, phone = await relais.someone()
    await relais.send(note(amina, "k"))
    [arrived] = relais.twilio.phone(phone).received
    for status in ("read", "delivered", "sent", "read", "queued", "banana"):
        assert (await relais.twilio.report(arrived.sid, status)).status == 200
        assert await reported(relais) == [("read", None)]
    assert (await relais.twilio.report(arrived.sid, "undelivered", error_code=30008)).status == 200
    await relais.passes(minutes=10)
    assert await reported(relais) == [("read", None)]
    assert len(relais.twilio.phone(phone).received) == 1


async def test_reports_that_come_all_at_once_are_all_taken(relais: WhatsAppPost) -> None:
    """Twilio does not wait for our answer to one before it tells the next."""
    amina, phone = await relais.someone()
    relais.twilio.hangs_up(times=1)
    await relais.send(note(amina, "k", ONCE))
    [arrived] = relais.twilio.phone(phone).received
    statuses = ("delivered", "sent", "read") * 5
    posted = await asyncio.gather(*(relais.twilio.report(arrived.sid, status) for status in statuses))
    assert {each.status for each in posted} == {200}
    await relais.settled()
    assert await reported(relais) == [("read", None)]
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert len(relais.twilio.phone(phone).received) == 1


async def test_a_refusal_told_twice_counts_once(relais: WhatsAppPost) -> None:
    amina, _ = await relais.someone()
    relais.twilio.undelivers_next(63013)
    await relais.send(note(amina, "k"))
    sid = relais.twilio.messages[0].sid
    for status in ("undelivered", "failed", "delivered"):
        assert (await relais.twilio.report(sid, status, error_code=63013)).status == 200
    await relais.passes(days=1)
    assert await relais.row("k") == (OutboxState.FAILED, "63013")
    assert await reported(relais) == [("undelivered", "63013")]


async def test_a_report_about_nothing_of_ours_is_taken_and_changes_nothing(relais: WhatsAppPost) -> None:
    """Refused, Twilio would call it an error of ours; believed, it would settle what is somebody else's."""
    amina, phone = await relais.someone()
    relais.twilio.hangs_up(times=1)
    await relais.send(note(amina, "k", ONCE))
    for query in ("", "?item=", "?item=7Q2f.0", "?item=%00.0", "?item=x.99999", "?item=%F0%9F%8C%8D", "?x=1"):
        callback = f"{PUBLIC_URL}/whatsapp/status{query}"
        for to in (phone, "+33699999999"):
            for status, code in (("delivered", None), ("undelivered", 63024)):
                posted = await relais.twilio.report_unknown(callback, status, to=to, error_code=code)
                assert posted.status == 200
    assert await relais.row("k") == (OutboxState.UNKNOWN, "cut")
    assert (await relais.known(phone))[1].reachable


async def test_a_report_is_known_by_twilios_id_where_ours_is_missing(relais: WhatsAppPost) -> None:
    """A proxy may drop a query; or an operator set the address in the console."""
    amina, phone = await relais.someone()
    await relais.send(note(amina, "k"))
    [arrived] = relais.twilio.phone(phone).received
    callback = f"{PUBLIC_URL}/whatsapp/status"
    assert (await relais.twilio.report_unknown(callback, "read", sid=arrived.sid, to=phone)).status == 200
    assert await reported(relais) == [("read", None)]
