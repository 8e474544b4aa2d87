"""What did not arrive is shown, and what an operator does about it is done once, to that message alone."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from storage import backlog, choices, claiming, outbox, personal_data, settling
from storage.backlog import Change
from storage.database import Database
from storage.outgoing import Choices, DeliveryClass, Lane, Option, OutboxState, Outgoing
from storage.schema import outbox as rows
from storage.settling import Settlement
from storage.vocabulary import ChoiceSetId, OutboxId, PersonId
from tests.storage.conftest import NOW, someone

SOON = NOW + timedelta(minutes=3)


async def queue(database: Database, *messages: Outgoing) -> None:
    async with database.transaction() as db:
        await outbox.put_all(db, messages, NOW)


async def id_of(database: Database, key: str) -> OutboxId:
    async with database.reading() as db:
        return OutboxId((await db.execute(select(rows.c.id).where(rows.c.key == key))).scalar_one())


async def became(database: Database, key: str, state: OutboxState, code: str | None = None) -> OutboxId:
    """Something became of this message when it was sent."""
    row = await id_of(database, key)
    async with database.transaction() as db:
        claimed = await claiming.claim(db, list(Lane), NOW, SOON, 100)
        [its] = [each for each in claimed if each.id == row]
        await settling.settle(db, [Settlement(row, its.person_id, its.owner, state, code=code)], NOW)
    return row


async def state_of(database: Database, key: str) -> tuple[OutboxState, str | None]:
    async with database.reading() as db:
        row = (await db.execute(select(rows.c.state, rows.c.code).where(rows.c.key == key))).one()
        return row.state, row.code


async def retried(database: Database, row: str) -> Change:
    async with database.transaction() as db:
        return await backlog.retry(db, row, NOW)


async def dropped(database: Database, row: str) -> Change:
    async with database.transaction() as db:
        return await backlog.drop(db, row, NOW)


def once(key: str, to: PersonId, lane: Lane = Lane.BROADCAST) -> Outgoing:
    return Outgoing(key, to, "welcome", lane=lane, delivery_class=DeliveryClass.ONCE)


async def test_what_waits_and_what_failed_is_counted_by_lane_and_code(database: Database) -> None:
    """An operator sees at a glance whether it is one message or the platform."""
    amina = await someone(database, "Amina")
    later = Outgoing("later", amina.id, "welcome", due_at=NOW + timedelta(hours=1))
    await queue(
        database, once("a", amina.id), once("b", amina.id, Lane.RELAY), Outgoing("c", amina.id, "welcome"), later
    )
    await became(database, "a", OutboxState.FAILED, "400")
    async with database.transaction() as db:
        await db.execute(update(rows).where(rows.c.key.in_(["b", "c"])).values(state=OutboxState.READY))
        heaps = await backlog.heaps(db, NOW)
        due = await backlog.oldest_due(db, NOW)
        shown = await backlog.not_arrived(db, 10)
    told = {(heap.state, heap.due, heap.lane, heap.code, heap.rows) for heap in heaps}
    assert told == {
        (OutboxState.FAILED, True, Lane.BROADCAST, "400", 1),
        (OutboxState.READY, True, Lane.RELAY, None, 1),
        (OutboxState.READY, True, Lane.CONVERSATION, None, 1),
        (OutboxState.READY, False, Lane.CONVERSATION, None, 1),
    }
    assert due == {Lane.RELAY: NOW, Lane.CONVERSATION: NOW}
    assert [(each.state, each.code, each.message) for each in shown] == [(OutboxState.FAILED, "400", "welcome")]


@pytest.mark.parametrize("state", [OutboxState.UNKNOWN, OutboxState.FAILED])
async def test_what_did_not_arrive_is_sent_again_once_for_each_wish(database: Database, state: OutboxState) -> None:
    """Twice pressed in haste, it must not come twice; and "once" means that only a person may decide so."""
    amina = await someone(database, "Amina")
    await queue(database, once("a", amina.id))
    row = await became(database, "a", state, "no-answer")
    both = await asyncio.gather(retried(database, row), retried(database, row))
    assert sorted(both) == [Change.DONE, Change.WAITS]
    async with database.transaction() as db:
        [again] = await claiming.claim(db, list(Lane), NOW, SOON, 10)
    assert (again.id, again.code, again.attempts) == (row, None, 0)
    assert await retried(database, row) is Change.UNDER_WAY


async def test_what_is_not_lost_can_not_be_sent_again(database: Database) -> None:
    """Sent, waiting, unknown to us: each has its own answer, and nothing happens."""
    amina = await someone(database, "Amina")
    await queue(database, once("sent", amina.id), once("waits", amina.id, Lane.RELAY))
    assert await retried(database, await id_of(database, "waits")) is Change.WAITS
    assert await retried(database, await became(database, "sent", OutboxState.SENT)) is Change.OVER
    assert await retried(database, "0" * 32) is Change.NOT_FOUND
    assert await retried(database, "'; DROP TABLE outbox") is Change.NOT_FOUND


async def test_what_is_too_late_is_not_sent_again(database: Database) -> None:
    """A reminder of yesterday's meeting only confuses."""
    amina = await someone(database, "Amina")
    reminder = Outgoing("reminder", amina.id, "welcome", expires_at=NOW + timedelta(seconds=1))
    await queue(database, reminder)
    row = await became(database, "reminder", OutboxState.FAILED, "400")
    async with database.transaction() as db:
        assert await backlog.retry(db, row, NOW + timedelta(seconds=1)) is Change.TOO_LATE
    assert await state_of(database, "reminder") == (OutboxState.FAILED, "400")


async def test_a_goodbye_is_not_sent_again(database: Database) -> None:
    """Its address was destroyed when it was settled: there is nowhere to send it."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
        [row] = await claiming.claim(db, list(Lane), NOW, SOON, 10)
        lost = Settlement(row.id, row.person_id, row.owner, OutboxState.UNKNOWN, farewell=True)
        await settling.settle(db, [lost], NOW)
    assert await retried(database, row.id) is Change.ADDRESS_GONE


async def test_what_is_dropped_never_leaves_and_its_question_is_closed(database: Database) -> None:
    """Otherwise an app without buttons would wait for an answer to what nobody was asked."""
    amina = await someone(database, "Amina")
    asked = Choices(ChoiceSetId("1" * 32), "agree", None, (Option("yes"),), waits=True)
    await queue(database, Outgoing("agree", amina.id, "agree", choices=asked))
    row = await id_of(database, "agree")
    assert await dropped(database, row) is Change.DONE
    assert await dropped(database, row) is Change.OVER
    async with database.transaction() as db:
        assert await claiming.claim(db, list(Lane), NOW, SOON, 10) == []
        found = await choices.get(db, amina.id, asked.id)
    assert found
    assert not found.open
    assert await state_of(database, "agree") == (OutboxState.CANCELLED, backlog.DROPPED)


async def test_what_is_just_being_sent_is_left_alone(database: Database) -> None:
    """It may have left: to call it dropped would be a lie."""
    amina = await someone(database, "Amina")
    await queue(database, once("a", amina.id))
    async with database.transaction() as db:
        await claiming.claim(db, list(Lane), NOW, SOON, 10)
    assert await dropped(database, await id_of(database, "a")) is Change.UNDER_WAY
