"""Several processes act at the same moment: what one has begun the other knows, from the database."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.onward import AmongSeveral
from scheduler import open_alerts, open_questions
from storage import people
from storage.database import Database
from storage.incoming import Incoming, Tap, Text
from storage.leases import Lease
from storage.masked import Address, Words
from storage.outgoing import OutboxState
from storage.schema import alerts, outbox, questions
from storage.waking import Waking
from tests import databases
from tests.actor import Actor
from tests.dialogues.two_apps import code_shown_to
from tests.test_on_postgresql import a_world_on
from tests.world import World

_SHORT = 0.2


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with a_world_on(databases.empty("postgresql", tmp_path)) as made:
        yield made


@pytest.fixture
async def web(world: World) -> AsyncIterator[AmongSeveral]:
    """What carries answers on in a process that does not send."""
    lease, waking = Lease(world.database.url, "sender"), Waking(world.database.url)
    yield AmongSeveral(world.database, world.app.delivery, lease, waking)
    await lease.close()
    await waking.close()


async def becomes(database: Database, state: OutboxState) -> None:
    """Every question that was sent is in this state now."""
    async with database.transaction() as db:
        await db.execute(update(outbox).where(outbox.c.choice_set_id.is_not(None)).values(state=state))


def said_by(actor: Actor, said: Text | Tap) -> Incoming:
    return Incoming(actor.phone.kind, "an event", Address(actor.phone.id), said)


async def test_a_number_waits_until_the_question_it_may_answer_is_known_to_be_shown(
    world: World, web: AmongSeveral
) -> None:
    """It was read on the phone before the other process had written down that it was sent."""
    amina = world.someone("Amina", "fa-AF", numbers_only=True)
    await amina.says("hallo")
    number = said_by(amina, Text(Words("2")))
    await web.settled(number)
    await becomes(world.database, OutboxState.SENDING)
    waiting = asyncio.create_task(web.settled(number))
    assert not (await asyncio.wait([waiting], timeout=_SHORT))[0]
    await becomes(world.database, OutboxState.SENT)
    await waiting


async def test_nobody_waits_for_what_is_not_for_them_nor_with_a_button_nor_for_ever(
    world: World, web: AmongSeveral
) -> None:
    """A button says itself which question it is of; and a sending that hangs holds up no conversation."""
    amina, yusuf = world.someone("Amina", "fa-AF"), world.someone("Yusuf", "fr")
    await amina.says("hallo")
    await becomes(world.database, OutboxState.SENDING)
    await web.settled(said_by(yusuf, Text(Words("2"))))
    await web.settled(said_by(amina, Tap("a:0", press_id="1")))
    await web.settled(said_by(amina, Text(Words("2"))))
    await becomes(world.database, OutboxState.SENT)


async def test_what_is_due_is_acted_on_once_though_every_worker_finds_it(world: World) -> None:
    """Each worker's clock ticks; an asker must not be told twice, nor offered twice, nor anything logged as broken."""
    claire = await world.counsellor()
    taras = await world.helper("Taras", "uk", topics=("building",), approved_by=claire)
    oksana = await world.newcomer("Oksana", "uk")
    await oksana.asks("Де я можу працювати електриком?", topic="building")
    await taras.sees("question-offered")
    await oksana.says("Я хочу померти")
    now = world.now() + timedelta(days=3)
    database, programme = world.database, world.app.parts.programme
    async with database.reading() as db:
        before = set((await db.execute(select(outbox.c.key))).scalars())
        reminders = (await db.execute(select(alerts.c.reminders))).scalar_one()

    acted = await asyncio.gather(*(open_questions.act_on_due(database, programme, now) for _ in range(4)))
    reminded = await asyncio.gather(*(open_alerts.remind_of_due(database, programme, now) for _ in range(4)))
    assert sorted(reminded) == [0, 0, 0, 1]
    async with database.reading() as db:
        keys = [key for key in (await db.execute(select(outbox.c.key))).scalars() if key not in before]
        assert (await db.execute(select(alerts.c.reminders))).scalar_one() == reminders + 1
        deadlines = (await db.execute(select(questions.c.counsellor_at, questions.c.next_offer_at))).all()
    assert all(each is None or each > now for row in deadlines for each in row)
    assert sum(acted) == len(
        {tuple(key.split("/")[:2]) for key in keys if key.startswith(("counsellor_at/", "next_of"))}
    )


async def test_a_code_that_two_phones_write_in_the_same_moment_is_used_by_one(world: World) -> None:
    """Whoever reads it over a shoulder types as fast as its owner: one of the two must stay a stranger."""
    amina = await world.newcomer("Amina", "fr")
    code = await code_shown_to(amina)
    both = [world.someone(name, "fr", numbers_only=True) for name in ("Amina", "Thief")]
    for phone in both:
        await phone.says("Bonjour")
    await asyncio.gather(*(phone.says(code) for phone in both))
    seen = [{each.message for each in await phone.new()} & {"app-linked", "link-not-good"} for phone in both]
    assert sorted(map(sorted, seen)) == [["app-linked"], ["link-not-good"]]
    async with world.reading() as db:
        person = (await amina.person()).id
        assert len((await people.accounts_of(db, [person]))[person]) == 2
