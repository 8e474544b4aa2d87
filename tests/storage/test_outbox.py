"""What was decided is sent once, in order, and to nobody who is gone."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import choices, claiming, outbox, personal_data
from storage.claiming import Claimed
from storage.database import Database
from storage.outbox import Waiting
from storage.outgoing import Choices, Lane, Option, OutboxState, Outgoing
from storage.schema import choice_sets
from storage.schema import outbox as rows
from storage.vocabulary import ChoiceSetId, PersonId
from tests.statements import statements_run
from tests.storage.conftest import NOW, someone

LEASE = NOW + timedelta(minutes=3)


def message(key: str, to: PersonId, *, lane: Lane = Lane.CONVERSATION, source: PersonId | None = None) -> Outgoing:
    return Outgoing(key, to, "welcome", lane=lane, source=source)


async def queue(database: Database, *messages: Outgoing) -> int:
    async with database.transaction() as db:
        return await outbox.put_all(db, messages, NOW)


async def claimed(database: Database, limit: int = 100) -> list[Claimed]:
    async with database.transaction() as db:
        return await claiming.claim(db, list(Lane), NOW, LEASE, limit)


async def states(database: Database) -> Sequence[OutboxState]:
    async with database.reading() as db:
        return (await db.execute(select(rows.c.state).order_by(rows.c.number))).scalars().all()


async def test_the_same_occasion_is_told_once_however_often_it_is_queued(database: Database) -> None:
    """A reminder that comes twice makes people doubt all the others."""
    amina = await someone(database, "Amina")
    weekly = message("weekly-update/2026-W47", amina.id)
    assert await queue(database, weekly, weekly) == 1
    assert await queue(database, weekly) == 0
    assert [row.key for row in await claimed(database)] == ["weekly-update/2026-W47"]


async def test_a_copy_of_a_message_leaves_no_second_question_open(database: Database) -> None:
    """Otherwise nobody could ever answer it."""
    amina = await someone(database, "Amina")
    for place in range(2):
        asked = Choices(ChoiceSetId(f"{place:032x}"), "agree", None, (Option("yes"),), waits=False)
        await queue(database, Outgoing("agree/1", amina.id, "agree", choices=asked))
    async with database.reading() as db:
        assert [each.id for each in await choices.recent(db, amina.id)] == [f"{0:032x}"]


async def test_what_was_decided_leaves_only_if_its_cause_is_kept(database: Database) -> None:
    """A message about something that did not happen is a lie."""
    amina = await someone(database, "Amina")

    async def told_and_then_broken() -> None:
        async with database.transaction() as db:
            await outbox.put_all(db, [message("a", amina.id)], NOW)
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await told_and_then_broken()
    assert not await claimed(database)


async def test_messages_come_in_the_order_in_which_they_were_said(database: Database) -> None:
    """A welcome that begins with its end frightens people off."""
    amina = await someone(database, "Amina")
    said = [message(f"{place}", amina.id) for place in range(5)]
    await queue(database, *said)
    assert [row.key for row in await claimed(database)] == [each.key for each in said]


async def test_to_queue_for_many_takes_no_more_statements_than_for_few(database: Database) -> None:
    """An announcement for a whole town must not hold up whoever writes meanwhile."""
    everyone = [await someone(database, f"P{number}") for number in range(40)]

    async def counted(key: str, people: int) -> int:
        asked = [
            Choices(ChoiceSetId(f"{key}{place:031x}"), "poll", None, (Option("yes"),), waits=True)
            for place in range(people)
        ]
        with statements_run() as run:
            await queue(
                database,
                *(
                    Outgoing(f"{key}/{place}", everyone[place].id, "poll", choices=asked[place])
                    for place in range(people)
                ),
            )
        return len(run)

    assert await counted("a", 4) == await counted("b", 40) < 8


async def test_nothing_is_queued_for_someone_who_was_erased_and_others_get_theirs(database: Database) -> None:
    """A counsellor's answer must not fail because someone else has left."""
    amina, claire = await someone(database, "Amina"), await someone(database, "Claire")
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
        for_both = [
            message("to-amina", amina.id),
            message("amina's-words", claire.id, source=amina.id),
            message("to-claire", claire.id),
        ]
        assert await outbox.put_all(db, for_both, NOW) == 1
    assert {row.message for row in await claimed(database)} == {"goodbye", "welcome"}


async def test_who_stops_is_not_written_to_but_hears_that_it_was_understood(database: Database) -> None:
    """The last word belongs to the conversation."""
    amina = await someone(database, "Amina")
    await queue(database, message("relay", amina.id, lane=Lane.RELAY), message("stopped", amina.id))
    async with database.transaction() as db:
        await outbox.cancel(db, amina.id, NOW, all_but=[Lane.CONVERSATION])
    assert await states(database) == [OutboxState.CANCELLED, OutboxState.READY]


async def test_a_question_that_is_overtaken_is_not_asked_and_the_next_one_comes(database: Database) -> None:
    """Three helpers are asked; once one has taken it, the phones of the others must not ring for it."""
    yusuf = await someone(database, "Yusuf")
    for place, subject in enumerate(("one", "two")):
        asked = Choices(ChoiceSetId(f"{place:032x}"), "question-offered", subject, (Option("take"),), waits=True)
        await queue(database, Outgoing(subject, yusuf.id, "question-offered", choices=asked, lane=Lane.RELAY))
    async with database.transaction() as db:
        await db.execute(rows.update().where(rows.c.key == "two").values(code=outbox.WAITING_ITS_TURN, due_at=LEASE))
    async with database.transaction() as db:
        await outbox.withdraw(db, ["one"], ["question-offered"], NOW)
    assert [row.key for row in await claimed(database)] == ["two"]
    assert await states(database) == [OutboxState.CANCELLED, OutboxState.SENDING]


async def test_it_is_known_when_something_may_leave_next(database: Database) -> None:
    """Between two messages the program sleeps, and wakes in time."""
    amina = await someone(database, "Amina")
    tomorrow = NOW + timedelta(days=1)
    async with database.transaction() as db:
        later = Outgoing("later", amina.id, "welcome", due_at=tomorrow)
        await outbox.put_all(db, [message("now", amina.id), later], NOW)
        assert await outbox.waiting(db, NOW) == Waiting(behind=True, next_due=tomorrow)
    assert [row.key for row in await claimed(database)] == ["now"]
    async with database.reading() as db:
        assert await outbox.waiting(db, NOW) == Waiting(behind=False, next_due=tomorrow)
        assert await outbox.waiting(db, tomorrow) == Waiting(behind=True, next_due=None)


async def test_what_is_queued_and_what_may_be_chosen_is_sealed(database: Database) -> None:
    """Codes, names and sums stand in a message's arguments: whoever copies the database must not read them."""
    amina = await someone(database, "Amina")
    asked = Choices(ChoiceSetId(f"{9:032x}"), "agree", None, (Option("yes", "Geheimnis"),), waits=False)
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing("k", amina.id, "agree", {"code": "Geheimnis"}, choices=asked)], NOW)
        kept = [(await db.execute(select(each))).scalar_one() for each in (rows.c.arguments, choice_sets.c.options)]
    assert all(kept)
    assert not any(b"Geheimnis" in bytes(each) for each in kept)
