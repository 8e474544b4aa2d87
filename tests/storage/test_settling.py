"""What became of messages is kept for many at once, and nothing of those who left meanwhile."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select

from storage import choices, claiming, outbox, people, personal_data, settling
from storage.claiming import Claimed
from storage.database import Database
from storage.outgoing import Choices, Lane, NameOf, Option, OutboxState, Outgoing
from storage.people import Person
from storage.schema import data_keys, deliveries
from storage.schema import outbox as rows
from storage.settling import Kept, PartDelivered, Settlement
from storage.shown import Shown
from storage.vocabulary import ChoiceSetId, Language
from tests.statements import statements_run
from tests.storage.conftest import NOW, someone

SOON = NOW + timedelta(minutes=1)
FRENCH = Language("fr")


async def sending(database: Database, *persons: Person, choices_of: str = "") -> list[Claimed]:
    """A row for each of them, claimed, with a set of choices if it is given a letter for its id."""
    async with database.transaction() as db:
        for place, person in enumerate(persons):
            asked = Choices(
                ChoiceSetId(f"{choices_of}{place:031x}"), "agree", None, (Option("yes"), Option("no")), waits=False
            )
            message = Outgoing(f"{choices_of}{place}", person.id, "agree", choices=asked if choices_of else None)
            await outbox.put_all(db, [message], NOW)
        return await claiming.claim(db, list(Lane), NOW, SOON, 100)


def settlement(row: Claimed, state: OutboxState = OutboxState.SENT) -> Settlement:
    return Settlement(row.id, row.person_id, row.owner, state, account_id=row.accounts[0].id)


def seen(row: Claimed) -> Shown:
    assert row.choices
    labels = (("no", "Non"), ("yes", "Oui"))
    return Shown(row.choices.id, row.person_id, row.accounts[0].id, labels, {}, FRENCH)


async def settle(database: Database, *settlements: Settlement) -> None:
    async with database.transaction() as db:
        await settling.settle(db, settlements, NOW)


async def states(database: Database) -> Sequence[OutboxState]:
    async with database.reading() as db:
        return (await db.execute(select(rows.c.state).order_by(rows.c.number))).scalars().all()


async def test_a_number_means_what_stood_beside_it_on_this_phone(database: Database) -> None:
    """Not what we had in mind when we queued it."""
    [row] = await sending(database, await someone(database, "Amina"), choices_of="a")
    assert row.choices
    await settle(database, replace(settlement(row), shown=seen(row), parts=(PartDelivered(0, "77"),)))
    async with database.reading() as db:
        found = await choices.behind_message(db, row.person_id, row.accounts[0].id, "77")
    assert found
    assert (found.numbered(1), found.numbered(2), found.numbered(3)) == ("no", "yes", None)
    assert (found.label("yes"), found.delivered_at, found.delivery_order) == ("Oui", NOW, 1)


async def test_the_last_set_delivered_to_someone_is_known_even_within_one_batch(database: Database) -> None:
    """A bare number answers the last question."""
    amina = await someone(database, "Amina")
    first, second = await sending(database, amina, amina, choices_of="a")
    await settle(database, *(replace(settlement(row), shown=seen(row)) for row in (first, second)))
    async with database.reading() as db:
        recent = await choices.recent(db, amina.id)
    assert second.choices
    assert [each.delivery_order for each in recent] == [2, 1]
    assert recent[0].id == second.choices.id


async def test_what_goes_again_goes_when_it_may_and_is_the_same(database: Database) -> None:
    """After a 429 in the middle, the second part must continue the first."""
    amina = await someone(database, "Amina")
    [row] = await sending(database, amina)
    again = replace(settlement(row, OutboxState.READY), due_at=SOON, kept=Kept("page", frozenset()), code="429")
    await settle(database, replace(again, parts=(PartDelivered(0, "1"),)))
    async with database.transaction() as db:
        assert not await claiming.claim(db, list(Lane), NOW, SOON, 10)
        [taken] = await claiming.claim(db, list(Lane), SOON, SOON, 10)
        assert await settling.parts_delivered(db, [row.id]) == {row.id: 1}
    assert (taken.rendered, taken.attempts, taken.code) == ("page", 1, "429")
    await settle(database, replace(settlement(taken, OutboxState.READY), counts_as_try=False))
    async with database.transaction() as db:
        [put_back] = await claiming.claim(db, list(Lane), SOON, SOON, 10)
    assert (put_back.rendered, put_back.attempts) == ("page", 1)


async def test_a_page_kept_for_a_retry_is_unreadable_once_anyone_on_it_has_left(database: Database) -> None:
    """It shows Amina's words and Yusuf's name: with either of them gone, nobody opens it, in no copy."""
    claire, amina = await someone(database, "Claire"), await someone(database, "Amina")
    [row] = await sending(database, claire)
    again = replace(settlement(row, OutboxState.READY), kept=Kept("Amina's words", frozenset({amina.id})))
    await settle(database, again)
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.transaction() as db:
        kept = {each.message: each for each in await claiming.claim(db, list(Lane), NOW, SOON, 10)}
    assert kept["agree"].rendered is None


async def test_who_erases_themselves_while_something_is_being_sent_stops_nobody_elses(database: Database) -> None:
    """Their key is gone between the sending and the writing down of it."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    to_amina, to_yusuf = await sending(database, amina, yusuf, choices_of="a")
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    await settle(
        database,
        replace(settlement(to_amina), shown=seen(to_amina), parts=(PartDelivered(0, "1"),)),
        replace(settlement(to_yusuf), shown=seen(to_yusuf), parts=(PartDelivered(0, "2"),)),
    )
    assert await states(database) == [OutboxState.CANCELLED, OutboxState.SENT, OutboxState.READY]
    async with database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(deliveries))).scalar_one() == 2
        assert [each.shown for each in await choices.recent(db, yusuf.id)] == [(("no", "Non"), ("yes", "Oui"))]


async def test_a_name_on_a_button_goes_with_the_person_who_bears_it(database: Database) -> None:
    """A counsellor chose among helpers; the one who left is on no old screen of hers that we keep."""
    claire, yusuf = await someone(database, "Claire"), await someone(database, "Yusuf")
    options = (Option(yusuf.id, NameOf(yusuf.id)), Option("nobody"))
    asked = Choices(ChoiceSetId("a" * 32), "choose-helper", None, options, waits=False)
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing("k", claire.id, "choose-helper", choices=asked)], NOW)
        [row] = await claiming.claim(db, list(Lane), NOW, SOON, 10)
    labels = ((yusuf.id, "Yusuf"), ("nobody", "Personne"))
    shown = Shown(asked.id, claire.id, row.accounts[0].id, labels, {yusuf.id: yusuf.id}, FRENCH)
    await settle(database, replace(settlement(row), shown=shown))
    async with database.reading() as db:
        [before] = await choices.recent(db, claire.id)
    assert before.shown == labels
    assert before.label(yusuf.id) == NameOf(yusuf.id)
    async with database.transaction() as db:
        await personal_data.erase(db, yusuf, NOW, farewell="goodbye")
    async with database.reading() as db:
        [after] = await choices.recent(db, claire.id)
    assert after.shown == ((yusuf.id, ""), ("nobody", "Personne"))
    assert after.numbered(2) == "nobody"


async def test_who_has_blocked_us_is_left_alone(database: Database) -> None:
    """Until they write again."""
    amina = await someone(database, "Amina")
    [first] = await sending(database, amina)
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing("second", amina.id, "welcome")], NOW)
    await settle(database, replace(settlement(first, OutboxState.FAILED), unreachable=True))
    assert await states(database) == [OutboxState.FAILED, OutboxState.CANCELLED]
    async with database.reading() as db:
        [account] = (await people.accounts_of(db, [amina.id]))[amina.id]
    assert not account.reachable


async def test_the_goodbyes_own_key_is_destroyed_once_it_was_said_and_not_before(database: Database) -> None:
    """It seals the last address we have of someone who is gone."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    for state, left in ((OutboxState.READY, 1), (OutboxState.SENT, 0)):
        async with database.transaction() as db:
            [row] = await claiming.claim(db, list(Lane), NOW, SOON, 10)
            assert row.farewell
        await settle(database, Settlement(row.id, row.person_id, row.owner, state, farewell=True))
        async with database.reading() as db:
            assert len(await db.look_in_keyring(select(data_keys))) == left


async def test_to_settle_for_many_takes_no_more_statements_than_for_few(database: Database) -> None:
    """A hundred receipts are one transaction."""
    everyone = [await someone(database, f"P{number}") for number in range(40)]

    async def counted(key: str, persons: Sequence[Person]) -> int:
        claimed = await sending(database, *persons, choices_of=key)
        settlements = [
            replace(
                settlement(row, OutboxState.READY if place % 2 else OutboxState.SENT),
                shown=seen(row),
                parts=(PartDelivered(0, f"{key}{place}"),),
                kept=Kept("page", frozenset({everyone[0].id})),
                notice=Outgoing(f"notice/{row.key}", row.person_id, "more-waiting", due_at=SOON),
                due_at=SOON,
            )
            for place, row in enumerate(claimed)
        ]
        with statements_run() as run:
            await settle(database, *settlements)
        return len(run)

    assert await counted("a", everyone[:4]) == await counted("b", everyone[4:])
