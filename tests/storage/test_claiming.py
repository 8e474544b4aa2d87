"""Who sends a row, and when: one at a time and in order for each person, and again after a crash."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from storage import choices, claiming, outbox, people
from storage.claiming import Claimed
from storage.database import Database
from storage.outgoing import Choices, DeliveryClass, Lane, NameOf, Option, OutboxState, Outgoing
from storage.schema import accounts, choice_sets, deliveries
from storage.schema import outbox as rows
from storage.schema import people as people_rows
from storage.vocabulary import ChoiceSetId, PersonId, Standing
from tests.statements import statements_run
from tests.storage.conftest import NOW, someone

LEASE = NOW + timedelta(minutes=3)
CRASHED = datetime.max.replace(tzinfo=UTC)


async def queue(database: Database, *messages: Outgoing) -> None:
    async with database.transaction() as db:
        await outbox.put_all(db, messages, NOW)


async def claim(database: Database, *, lanes: Sequence[Lane] = tuple(Lane), limit: int = 100) -> list[Claimed]:
    async with database.transaction() as db:
        return await claiming.claim(db, lanes, NOW, LEASE, limit)


async def change(database: Database, key: str, **values: object) -> None:
    async with database.transaction() as db:
        await db.execute(update(rows).where(rows.c.key == key).values(**values))


async def state(database: Database, key: str) -> OutboxState:
    async with database.reading() as db:
        found: OutboxState = (await db.execute(select(rows.c.state).where(rows.c.key == key))).scalar_one()
    return found


def keys(claimed: Sequence[Claimed]) -> list[str]:
    return [row.key for row in claimed]


async def test_answers_go_before_announcements_and_every_lane_gets_its_turn(database: Database) -> None:
    """Someone who asks for help does not stand in line behind a newsletter."""
    amina = await someone(database, "Amina")
    for lane in (Lane.BROADCAST, Lane.REMINDER, Lane.RELAY, Lane.CONVERSATION):
        await queue(database, Outgoing(lane.value, amina.id, "welcome", lane=lane))
    assert keys(await claim(database)) == ["conversation", "relay", "reminder", "broadcast"]


async def test_what_comes_after_a_message_that_is_being_sent_waits_in_its_lane_alone(database: Database) -> None:
    """The end of a sentence must not overtake its beginning; another conversation may."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    await queue(database, Outgoing("first", amina.id, "welcome"))
    assert keys(await claim(database)) == ["first"]
    await queue(
        database,
        Outgoing("second", amina.id, "welcome"),
        Outgoing("relay", amina.id, "welcome", lane=Lane.RELAY),
        Outgoing("for yusuf", yusuf.id, "welcome"),
    )
    assert keys(await claim(database)) == ["for yusuf", "relay"]
    await change(database, "first", state=OutboxState.SENT)
    assert keys(await claim(database)) == ["second"]


async def test_one_person_with_much_to_read_leaves_room_for_the_others(database: Database) -> None:
    """What waits for one chat waits in the database; or three hundred messages to one would hold up a town."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    await queue(database, *(Outgoing(f"amina {number}", amina.id, "welcome") for number in range(20)))
    await queue(database, Outgoing("yusuf", yusuf.id, "welcome"))
    assert keys(await claim(database)) == [*(f"amina {number}" for number in range(claiming.MOST_OF_ONE)), "yusuf"]
    assert not await claim(database)


async def test_so_many_of_each_lane_are_taken_and_none_of_another(database: Database) -> None:
    """A long announcement must not take the room of answers."""
    everyone = [await someone(database, f"P{number}") for number in range(4)]
    lanes = (Lane.BROADCAST, Lane.RELAY, Lane.CONVERSATION)
    messages = [Outgoing(f"{lane} {each.id}", each.id, "welcome", lane=lane) for lane in lanes for each in everyone]
    await queue(database, *messages)
    taken = await claim(database, lanes=(Lane.BROADCAST, Lane.CONVERSATION), limit=3)
    assert [row.lane for row in taken] == [Lane.CONVERSATION] * 3 + [Lane.BROADCAST] * 3


async def test_what_comes_after_a_message_that_must_be_tried_again_waits_too(database: Database) -> None:
    """After a 429, too, people read things in order."""
    amina = await someone(database, "Amina")
    await queue(database, Outgoing("first", amina.id, "welcome"), Outgoing("second", amina.id, "welcome"))
    await change(database, "first", attempts=1, due_at=LEASE)
    assert not await claim(database)


async def test_what_waits_for_morning_holds_nothing_back(database: Database) -> None:
    """Whoever is up at night and writes gets an answer at night."""
    amina = await someone(database, "Amina")
    await queue(database, Outgoing("morning", amina.id, "welcome"), Outgoing("answer", amina.id, "welcome"))
    await change(database, "morning", due_at=LEASE)
    assert keys(await claim(database)) == ["answer"]


async def test_two_who_claim_at_once_never_get_the_same_row(database: Database) -> None:
    """Or someone reads everything twice."""
    everyone = [await someone(database, f"P{number}") for number in range(30)]
    await queue(database, *(Outgoing(f"hello {each.id}", each.id, "welcome") for each in everyone))
    shares = await asyncio.gather(*(claim(database, limit=10) for _ in range(4)))
    found = [key for share in shares for key in keys(share)]
    assert len(found) == len(set(found))


async def test_everything_that_is_needed_to_send_comes_along(database: Database) -> None:
    """Who it is for, where they are, what it says, what they can choose."""
    amina = await someone(database, "Amina", chat="12")
    asked = Choices(ChoiceSetId("c" * 32), "agree", "about", (Option("yes"), Option("no")), waits=False)
    await queue(database, Outgoing("k", amina.id, "agree", {"who": NameOf(amina.id)}, choices=asked))
    [row] = await claim(database)
    assert row.person
    assert row.person.name
    assert (row.person.name.text, row.accounts[0].address.text) == ("Amina", "12")
    assert row.arguments == {"who": NameOf(amina.id)}
    assert row.choices
    assert [option.id for option in row.choices.options] == ["yes", "no"]


async def test_to_claim_for_many_takes_no_more_statements_than_for_few(database: Database) -> None:
    """A hundred people are looked up together, never one by one."""
    everyone = [await someone(database, f"P{number}") for number in range(40)]

    async def counted(key: str, persons: Sequence[PersonId]) -> int:
        for place, person in enumerate(persons):
            asked = Choices(ChoiceSetId(f"{key}{place:031x}"), "agree", None, (Option("yes"),), waits=False)
            await queue(database, Outgoing(f"{key}/{person}", person, "agree", choices=asked))
        with statements_run() as run:
            assert len(await claim(database)) == len(persons)
        return len(run)

    few, many = [each.id for each in everyone[:4]], [each.id for each in everyone[4:]]
    assert await counted("a", few) == await counted("b", many)


async def test_after_a_crash_what_must_arrive_goes_again_and_what_may_come_once_does_not(database: Database) -> None:
    """Better an answer twice than none; better a poll never than twice."""
    amina = await someone(database, "Amina")
    for key, kind, lane in (
        ("must arrive", DeliveryClass.MUST_ARRIVE, Lane.CONVERSATION),
        ("once, not begun", DeliveryClass.ONCE, Lane.REMINDER),
        ("once, begun", DeliveryClass.ONCE, Lane.BROADCAST),
    ):
        await queue(database, Outgoing(key, amina.id, "welcome", delivery_class=kind, lane=lane))
    begun = next(row.id for row in await claim(database) if row.key == "once, begun")
    async with database.transaction() as db:
        assert await claiming.begin(db, [begun]) == {begun}
    async with database.transaction() as db:
        assert await claiming.take_up(db, NOW, CRASHED) == 2
    assert await state(database, "once, begun") == OutboxState.UNKNOWN
    assert keys(await claim(database)) == ["must arrive", "once, not begun"]


async def test_what_another_process_is_still_sending_is_left_to_it(database: Database) -> None:
    """Its lease has not ended."""
    amina = await someone(database, "Amina")
    await queue(database, Outgoing("k", amina.id, "welcome"))
    await claim(database)
    async with database.transaction() as db:
        assert await claiming.take_up(db, NOW, LEASE - timedelta(seconds=1)) == 0
        assert await claiming.take_up(db, NOW, LEASE) == 1


async def test_what_was_cancelled_after_it_was_claimed_does_not_begin(database: Database) -> None:
    """Between the two someone may have erased themselves."""
    amina = await someone(database, "Amina")
    await queue(database, Outgoing("k", amina.id, "welcome", delivery_class=DeliveryClass.ONCE))
    [row] = await claim(database)
    async with database.reading() as db:
        assert await claiming.still_wanted(db, row)
    await change(database, "k", state=OutboxState.CANCELLED)
    async with database.transaction() as db:
        assert not await claiming.still_wanted(db, row)
        assert await claiming.begin(db, [row.id]) == set()
    assert await state(database, "k") == OutboxState.CANCELLED


async def test_what_may_come_once_does_not_begin_for_who_has_stopped(database: Database) -> None:
    """It was claimed a moment before they did."""
    amina, once = await someone(database, "Amina"), DeliveryClass.ONCE
    await queue(database, Outgoing("news", amina.id, "welcome", delivery_class=once, lane=Lane.BROADCAST))
    await queue(database, Outgoing("answer", amina.id, "welcome", delivery_class=once))
    claimed = {row.key: row.id for row in await claim(database)}
    async with database.transaction() as db:
        await people.change_standing(db, amina.id, Standing.STOPPED)
        assert await claiming.begin(db, claimed.values()) == {claimed["answer"]}


async def test_who_stops_while_a_relay_is_being_translated_does_not_get_it(database: Database) -> None:
    """To stop means now; only the conversation itself is brought to its end."""
    amina = await someone(database, "Amina")
    await queue(
        database, Outgoing("relay", amina.id, "welcome", lane=Lane.RELAY), Outgoing("stopped", amina.id, "stopped")
    )
    rows_claimed = await claim(database)
    async with database.transaction() as db:
        await people.change_standing(db, amina.id, Standing.STOPPED)
    async with database.reading() as db:
        wanted = {row.key: await claiming.still_wanted(db, row) for row in rows_claimed}
    assert wanted == {"relay": False, "stopped": True}


async def test_what_is_damaged_fails_alone(database: Database) -> None:
    """One that can't be opened must not stop the whole programme's messages."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    asked = Choices(ChoiceSetId("c" * 32), "agree", None, (Option("yes"),), waits=False)
    await queue(
        database,
        Outgoing("its arguments", amina.id, "welcome"),
        Outgoing("its buttons", amina.id, "agree", choices=asked, lane=Lane.RELAY),
        Outgoing("whole", yusuf.id, "welcome"),
    )
    async with database.transaction() as db:
        await db.execute(update(choice_sets).values(options=bytes(40)))
    await change(database, "its arguments", arguments=bytes(40))
    assert keys(await claim(database)) == ["whole"]
    assert await state(database, "its arguments") == await state(database, "its buttons") == OutboxState.FAILED


async def test_someone_whose_address_or_name_is_damaged_holds_up_nobody_else(database: Database) -> None:
    """They can't be reached; all the others are."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    await queue(database, Outgoing("to amina", amina.id, "welcome"), Outgoing("to yusuf", yusuf.id, "welcome"))
    async with database.transaction() as db:
        await db.execute(update(accounts).where(accounts.c.person_id == amina.id).values(address=bytes(40)))
        await db.execute(update(people_rows).where(people_rows.c.id == yusuf.id).values(name=bytes(40)))
    to_amina, to_yusuf = await claim(database)
    assert to_amina.accounts == ()
    assert to_yusuf.person
    assert to_yusuf.person.name is None
    assert len(to_yusuf.accounts) == 1


async def test_values_moved_to_another_row_do_not_open(database: Database) -> None:
    """Whoever can write the database must not make us tell one person what was meant for another."""
    amina = await someone(database, "Amina")
    await queue(database, Outgoing("one", amina.id, "welcome"))
    await queue(database, Outgoing("two", amina.id, "welcome"))
    async with database.transaction() as db:
        other = (await db.execute(select(rows.c.arguments).where(rows.c.key == "two"))).scalar_one()
        await db.execute(update(rows).where(rows.c.key == "one").values(arguments=other))
    assert keys(await claim(database)) == ["two"]


async def test_a_choice_set_of_someone_else_is_never_shown(database: Database) -> None:
    """Sealed for one reader, it opens for no other."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    asked = Choices(ChoiceSetId("c" * 32), "agree", None, (Option("yes"),), waits=False)
    async with database.transaction() as db:
        await choices.keep_all(db, [(amina.id, asked)], NOW)
        await db.execute(choice_sets.update().values(person_id=yusuf.id))
    async with database.reading() as db:
        assert await choices.get(db, yusuf.id, asked.id) is None


async def test_after_a_crash_what_the_platform_has_reported_is_not_in_doubt(database: Database) -> None:
    """The answer was lost with the power, the report was not: what is left of it goes on, and it is known as sent."""
    amina = await someone(database, "Amina")
    await queue(database, Outgoing("k", amina.id, "welcome", delivery_class=DeliveryClass.ONCE, lane=Lane.BROADCAST))
    [row] = await claim(database)
    async with database.transaction() as db:
        await claiming.begin(db, [row.id])
        part = {"outbox_id": row.id, "part": 0, "account_id": row.accounts[0].id, "message_id": "SM1", "at": NOW}
        await db.execute(deliveries.insert(), [part])
        assert await claiming.take_up(db, NOW, CRASHED) == 1
    assert await state(database, "k") == OutboxState.READY
