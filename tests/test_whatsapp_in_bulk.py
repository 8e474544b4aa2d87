"""A Twilio that loses answers: it takes a message and cuts the line, or answers when nobody waits any more."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.outgoing import DeliveryClass, Lane, OutboxState
from storage.schema import outbox
from storage.vocabulary import PersonId
from tests.servers.telegram_misfortunes import Silence
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime
from tests.whatsapp_post import WhatsAppPost, note, whatsapp_post
from tests.world import A_TUESDAY

LANES = {DeliveryClass.ONCE: Lane.BROADCAST, DeliveryClass.MUST_ARRIVE: Lane.CONVERSATION}
REPORTS = pytest.mark.parametrize("reports", ["none", "after the answer", "before it"])


class ForgetfulTwilio(TwilioServer):
    """Counts the sends that it took and whose answer nobody heard."""

    lost = 0

    def silence(self, what: str, status: int) -> tuple[Silence | None, float]:
        silence, late = super().silence(what, status)
        if what == "send" and status == 201 and (silence or late):
            self.lost += 1
        return silence, late


async def told(relais: WhatsAppPost, people: Mapping[PersonId, str]) -> dict[str, tuple[OutboxState, int]]:
    """What became of each message by its key, and how often it stands on its reader's phone."""
    async with relais.database.reading() as db:
        rows = (await db.execute(select(outbox.c.key, outbox.c.state, outbox.c.person_id))).all()
    copies = Counter(
        text.partition("[")[2][:-1] for phone in people.values() for text in relais.twilio.phone(phone).texts
    )
    return {row.key: (row.state, copies[row.key]) for row in rows}


async def all_is_settled(relais: WhatsAppPost) -> None:
    """Until nothing goes again any more."""
    for _ in range(40):
        await relais.passes(minutes=1)
        if not {OutboxState.READY, OutboxState.SENDING} & set(await relais.states()):
            return
    raise AssertionError(Counter(await relais.states()))


async def promises_are_kept(folder: Path, reports: str, sends: int, *, cut: float, late: float = 0.0) -> None:
    """Half of these are to come once and half must arrive, to a quarter as many people. Raises ``AssertionError``."""
    time = SteadyTime(A_TUESDAY)
    patient = ForgetfulTwilio(now=time, seed=4, webhook_answers_within=120)  # a slow machine loses no reports
    async with patient as twilio, whatsapp_post(folder, twilio, time) as relais:
        if reports != "none":
            twilio.reports_by_itself("sent", early=reports == "before it")
        people = await relais.town(sends // 4)
        twilio.by_chance(cut=cut, late=late, late_seconds=40)
        await relais.queue(
            *(
                note(person, f"{delivery_class}-{turn}-{person}", delivery_class, LANES[delivery_class])
                for turn in range(2)
                for delivery_class in DeliveryClass
                for person in people
            )
        )
        await all_is_settled(relais)
        became = await told(relais, people)
    once = [each for key, each in became.items() if key.startswith(f"{DeliveryClass.ONCE}-")]
    must = [each for key, each in became.items() if key.startswith(f"{DeliveryClass.MUST_ARRIVE}-")]
    assert len(once) == len(must) == sends // 2
    assert twilio.lost > sends * cut / 3, "answers were lost"

    assert {copies for _, copies in once} == {1}, "nobody twice, and each of them was taken"
    assert min(copies for _, copies in must) == 1, "none is missing"
    extra = sum(copies - 1 for _, copies in must)
    assert extra <= (0 if reports == "before it" and not late else twilio.lost)
    states = Counter(state for state, _ in became.values())
    assert states.keys() <= {OutboxState.SENT, OutboxState.UNKNOWN}
    if reports == "none":
        assert 0 < states[OutboxState.UNKNOWN] <= twilio.lost
    else:
        assert states == {OutboxState.SENT: sends}, "each lost answer is settled by its report"


@REPORTS
async def test_lost_answers_double_nothing_and_lose_nothing(tmp_path: Path, reports: str) -> None:
    """One in five here; a bad line for an hour must not fill anyone's phone, nor leave anyone without an answer."""
    await promises_are_kept(tmp_path, reports, 200, cut=0.2)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@REPORTS
async def test_ten_thousand_sends_of_which_one_in_twenty_is_cut_and_one_in_a_hundred_late(
    tmp_path: Path, reports: str
) -> None:
    """As long as a bad evening; what is late comes 40 seconds later, when nobody waits any more."""
    await promises_are_kept(tmp_path, reports, 10_000, cut=0.05, late=0.01)
