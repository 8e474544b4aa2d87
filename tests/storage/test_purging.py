"""What is over is not kept for ever; what somebody may still answer is."""

from datetime import datetime, timedelta

from sqlalchemy import func, select

from scheduler import retention
from storage import choices, claiming, inbox, outbox, people, published, quarantine, settling
from storage.database import Database
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Words
from storage.outgoing import Choices, Lane, Option, OutboxState, Outgoing
from storage.people import Person
from storage.schema import choice_sets, deliveries
from storage.schema import outbox as rows
from storage.schema import people as persons
from storage.schema import published as found
from storage.schema import quarantine as asides
from storage.settling import PartDelivered, Settlement
from storage.shown import Shown
from storage.vocabulary import ChoiceSetId, Language, OutboxId
from tests.storage.conftest import NOW, someone

AFTER_SETTLED = NOW + retention.USUAL.messages + timedelta(minutes=1)
AFTER_QUARANTINE = NOW + retention.USUAL.aside + timedelta(minutes=1)


def asked(number: int) -> Choices:
    return Choices(ChoiceSetId(f"{number:032x}"), "agree", None, (Option("yes"),), waits=False)


async def sent(database: Database, person: Person, key: str, choice: Choices | None = None) -> OutboxId:
    """A message was queued and delivered, its choices shown."""
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing(key, person.id, "agree", choices=choice)], NOW)
        [row] = await claiming.claim(db, list(Lane), NOW, NOW, 10)
        account = row.accounts[0].id
        shown = Shown(choice.id, person.id, account, (("yes", "Oui"),), {}, Language("fr")) if choice else None
        parts = (PartDelivered(0, "501"),)
        done = Settlement(row.id, person.id, row.owner, OutboxState.SENT, account, parts, shown)
        await settling.settle(db, [done], NOW)
    return row.id


async def keys_left(database: Database) -> set[str]:
    async with database.reading() as db:
        return set((await db.execute(select(rows.c.key))).scalars())


async def test_messages_long_settled_go_with_their_deliveries_and_closed_questions(database: Database) -> None:
    """Whom we wrote to, when, and about what, is nobody's business for ever."""
    amina = await someone(database, "Amina")
    closed = asked(1)
    await sent(database, amina, "closed", closed)
    async with database.transaction() as db:
        await choices.close(db, closed.id, NOW, answer=0)
    await retention.forget_old(database, AFTER_SETTLED)
    async with database.reading() as db:
        for table in (rows, deliveries, choice_sets):
            assert (await db.execute(select(func.count()).select_from(table))).scalar_one() == 0
        assert (await db.execute(select(func.count()).select_from(persons))).scalar_one() == 1


async def test_what_somebody_may_still_answer_stays(database: Database) -> None:
    """A button pressed after four months still says what was asked, and a reply to that message is understood."""
    amina = await someone(database, "Amina")
    await sent(database, amina, "open", asked(1))
    await sent(database, amina, "answered yesterday", asked(2))
    async with database.transaction() as db:
        await choices.close(db, asked(2).id, AFTER_SETTLED - timedelta(days=1), answer=0)
        await outbox.put_all(db, [Outgoing("waits", amina.id, "welcome", due_at=AFTER_SETTLED)], NOW)
    await retention.forget_old(database, AFTER_SETTLED)
    assert await keys_left(database) == {"open", "answered yesterday", "waits"}
    async with database.reading() as db:
        [account] = (await people.accounts_of(db, [amina.id]))[amina.id]
        found = await choices.behind_message(db, amina.id, account.id, "501")
    assert found


async def test_what_nobody_answered_or_fetched_for_a_year_goes_too(database: Database) -> None:
    """Whoever never wrote again has left the question behind, and what was held for them."""
    amina = await someone(database, "Amina")
    await sent(database, amina, "open", asked(1))
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing("held", amina.id, "welcome")], NOW)
        await db.execute(rows.update().where(rows.c.key == "held").values(state=OutboxState.HELD, code="window-closed"))
    a_year_later = NOW + retention.USUAL.unanswered
    await retention.forget_old(database, a_year_later)
    assert await keys_left(database) == {"open", "held"}
    await retention.forget_old(database, a_year_later + timedelta(minutes=1))
    assert await keys_left(database) == set()


async def test_what_was_settled_lately_stays(database: Database) -> None:
    """An operator can still say what became of a message."""
    amina = await someone(database, "Amina")
    await sent(database, amina, "lately")
    await retention.forget_old(database, NOW + retention.USUAL.messages - timedelta(minutes=1))
    assert await keys_left(database) == {"lately"}


async def test_more_than_one_batch_goes_at_once(database: Database) -> None:
    """A programme that has not cleaned up for a year is clean after one night."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing(f"{n}", amina.id, "welcome") for n in range(1201)], NOW)
        await outbox.cancel(db, amina.id, NOW)
        await outbox.put_all(db, [Outgoing("new", amina.id, "welcome")], AFTER_SETTLED)
    await retention.forget_old(database, AFTER_SETTLED)
    assert await keys_left(database) == {"new"}


async def lies_aside(database: Database, person: Person, at: datetime) -> list[str]:
    """One message nobody could handle, and one that nobody could read; returns whose keys seal them."""
    incoming = Incoming(ChannelName.TELEGRAM, "7", Address("12"), Text(Words("Bonjour")))
    async with database.transaction() as db:
        await inbox.set_aside(db, incoming, person.id, "sealed", "ValueError", at)
        await inbox.keep_unreadable(db, ChannelName.TELEGRAM, "8", "{}", at)
    async with database.reading() as db:
        return [row.owner for row in await quarantine.lying(db, 10)]


async def test_what_lies_aside_goes_after_a_month_and_its_own_keys_with_it(database: Database) -> None:
    """Nobody knows whose unreadable words these are: they could never be erased on anyone's wish."""
    amina = await someone(database, "Amina")
    owners = await lies_aside(database, amina, NOW)
    await retention.forget_old(database, AFTER_QUARANTINE - timedelta(minutes=2))
    async with database.reading() as db:
        assert len(await quarantine.lying(db, 10)) == 2
    await retention.forget_old(database, AFTER_QUARANTINE)
    async with database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(asides))).scalar_one() == 0
        assert [owner for owner in owners if await db.has_key(owner)] == [amina.id]


async def test_what_a_platform_could_fetch_from_us_goes_when_its_time_is_over(database: Database) -> None:
    """Someone's face or voice, under a key that stands in another firm's logs: to tell it no more is not enough."""
    async with database.transaction() as db:
        await published.publish(db, b"a face", "image/jpeg", NOW)
        await published.publish(db, b"another", "image/jpeg", NOW + timedelta(minutes=1))
    await retention.forget_old(database, NOW + published.LASTS)
    async with database.reading() as db:
        assert (await db.execute(select(found.c.expires_at))).scalars().all() == [
            NOW + published.LASTS + timedelta(minutes=1)
        ]
