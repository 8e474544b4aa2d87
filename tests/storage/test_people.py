"""People: who they are to the programme, where they are reached, and that only we can read it."""

from datetime import timedelta

from sqlalchemy import select

from storage import consents, people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address, Name
from storage.schema import accounts
from storage.schema import people as rows
from storage.vocabulary import ConsentKind, Language, Role, Standing
from tests.statements import statements_run
from tests.storage.conftest import NOW, someone

PASHTO_NAME = "آمنه"
LATER = NOW + timedelta(hours=1)


async def test_someone_new_has_agreed_to_nothing_and_is_no_more_than_a_newcomer(database: Database) -> None:
    """Whatever they write before they agree goes nowhere."""
    async with database.transaction() as db:
        person, account = await people.welcome(
            db, ChannelName.TELEGRAM, Address("12"), language=Language("uk"), timezone="Europe/Paris", now=NOW
        )
    assert (person.role, person.standing, person.peers_allowed) == (Role.NEWCOMER, Standing.ARRIVING, False)
    assert not person.language_chosen
    assert not person.simulated
    assert account.reachable
    async with database.reading() as db:
        assert await people.at_address(db, ChannelName.TELEGRAM, Address("12")) == (person, account)
        assert await people.at_address(db, ChannelName.WHATSAPP, Address("12")) is None


async def test_names_and_addresses_stand_in_the_database_as_noise(database: Database) -> None:
    """Whoever gets hold of it learns nobody's name and nobody's number."""
    await someone(database, PASHTO_NAME, chat="4915112345678")
    async with database.reading() as db:
        found = [row for table in (rows, accounts) for row in (await db.execute(select(table))).all()]
    kept = b"".join(value for row in found for value in row if isinstance(value, bytes))
    assert kept
    assert PASHTO_NAME.encode() not in kept
    assert b"4915112345678" not in kept


async def test_a_name_can_be_changed_and_taken_back(database: Database) -> None:
    """To be called nothing is a right too."""
    amina = await someone(database, PASHTO_NAME)
    assert amina.name == Name(PASHTO_NAME)
    async with database.transaction() as db:
        await people.rename(db, amina.id, None)
        found = await people.get(db, amina.id)
    assert found
    assert found.name is None


async def test_answers_go_to_where_someone_last_wrote_from(database: Database) -> None:
    """A second phone is often the one that still works."""
    amina = await someone(database, "Amina", chat="1")
    yusuf = await someone(database, "Yusuf", chat="2")
    async with database.transaction() as db:
        [of_yusuf] = (await people.accounts_of(db, [yusuf.id]))[yusuf.id]
        await db.execute(accounts.update().where(accounts.c.id == of_yusuf.id).values(channel=ChannelName.WHATSAPP))
        await people.unreachable(db, of_yusuf.id)
        await people.heard_from(db, of_yusuf, LATER)
        found = await people.accounts_of(db, [amina.id, yusuf.id])
    assert [account.address.text for account in found[amina.id]] == ["1"]
    assert [(account.reachable, account.last_heard_at) for account in found[yusuf.id]] == [(True, LATER)]


async def test_many_are_looked_up_together(database: Database) -> None:
    """One query for many people, never one each."""
    everyone = [await someone(database, f"P{number}") for number in range(20)]

    async def counted(number: int) -> int:
        with statements_run() as run:
            async with database.reading() as db:
                found = await people.many(db, [each.id for each in everyone[:number]])
                assert len(await people.accounts_of(db, [each.id for each in found])) == number
        return len(run)

    assert await counted(2) == await counted(20)
    async with database.reading() as db:
        assert await people.many(db, []) == []


async def test_counsellors_are_those_on_duty_for_people_of_the_same_kind(database: Database) -> None:
    """A real counsellor is never called for an invented person."""
    claire, stopped, invented = [await someone(database, name) for name in ("Claire", "Paul", "Nobody")]
    async with database.transaction() as db:
        for person in (claire, stopped, invented):
            await people.change_role(db, person.id, Role.COUNSELLOR)
            await people.change_standing(db, person.id, Standing.ACTIVE)
        await people.change_standing(db, stopped.id, Standing.STOPPED)
        await db.execute(rows.update().where(rows.c.id == invented.id).values(simulated=True))
        assert [each.id for each in await people.counsellors(db, simulated=False)] == [claire.id]
        assert [each.id for each in await people.counsellors(db, simulated=True)] == [invented.id]
        assert await people.any_simulated(db)


async def test_newcomers_who_wait_to_be_let_in_are_listed_longest_first(database: Database) -> None:
    """Where a counsellor decides, nobody is forgotten."""
    first, second, arriving = [await someone(database, name) for name in ("Amina", "Oksana", "Ali")]
    async with database.transaction() as db:
        for place, person in enumerate((first, second, arriving)):
            await people.admit(db, person.id, admitted=False)
            joined = NOW + timedelta(hours=place)
            await db.execute(rows.update().where(rows.c.id == person.id).values(joined_at=joined))
        for person in (first, second):
            await people.change_standing(db, person.id, Standing.ACTIVE)
        waiting = await people.awaiting_admission(db, simulated=False)
    assert [each.id for each in waiting] == [first.id, second.id]


async def test_what_someone_agreed_to_counts_for_that_version_until_they_take_it_back(database: Database) -> None:
    """A changed text is a new question."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        await consents.give(db, amina, ConsentKind.PROGRAMME, "2026-11", NOW)
        assert await consents.given(db, amina.id, ConsentKind.PROGRAMME, "2026-11")
        assert not await consents.given(db, amina.id, ConsentKind.PROGRAMME, "2027-01")
        assert not await consents.given(db, amina.id, ConsentKind.CHARTER, "2026-11")
        await consents.withdraw(db, amina.id, ConsentKind.PROGRAMME, LATER)
        assert not await consents.given(db, amina.id, ConsentKind.PROGRAMME, "2026-11")
