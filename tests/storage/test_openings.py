"""Partners and what they offer, as it is kept: sealed, gone with whoever said it, carried along between two apps."""

from datetime import timedelta

from sqlalchemy import func, select

from storage import carrying_over, interests, openings, partners, people, personal_data, utterances
from storage.database import Database
from storage.interests import Interest
from storage.masked import Words
from storage.opening_vocabulary import FitReason, InterestState, OpeningId, OpeningKind, OpeningState
from storage.people import Person
from storage.schema import interests as reached
from storage.schema import utterances as rows
from storage.vocabulary import Language, PersonId, Role, UtteranceId
from tests.storage.conftest import NOW, someone

FRENCH = Language("fr")
WHAT = "Aider en cuisine."


async def says(database: Database, person: PersonId, words: str) -> UtteranceId:
    async with database.transaction() as db:
        return await utterances.keep(db, person, Words(words), FRENCH, NOW)


async def a_partner(database: Database, name: str) -> Person:
    person = await someone(database, name)
    async with database.transaction() as db:
        await people.change_role(db, person.id, Role.PARTNER)
        await partners.agree(db, person.id, "1", NOW)
        organisation = await utterances.keep(db, person.id, Words("Chez Paul"), FRENCH, NOW)
        await partners.note(db, person.id, organisation_id=organisation)
    return person


async def an_opening(database: Database, partner: Person) -> OpeningId:
    what = await says(database, partner.id, WHAT)
    async with database.transaction() as db:
        opening = await openings.draft(db, partner, OpeningKind.JOB, NOW)
        await openings.note(db, opening, what_id=what)
        await openings.change(db, opening, [OpeningState.DRAFT], OpeningState.STANDING, sent_at=NOW, look_at=NOW)
    return opening


async def told(database: Database, opening: OpeningId, newcomer: Person) -> Interest:
    reach = await says(database, newcomer.id, "Le soir.")
    async with database.transaction() as db:
        [interest] = await interests.tell(db, opening, [(newcomer.id, FitReason.SAME_TRADE)], NOW)
        await interests.note(db, interest.id, reach_id=reach)
    return interest


async def test_with_its_partner_an_opening_goes_and_with_it_whom_it_reached(database: Database) -> None:
    """Neither what they offered nor who wished for it is anybody's business any more."""
    paul, amina = await a_partner(database, "Paul"), await someone(database, "Amina")
    opening = await an_opening(database, paul)
    await told(database, opening, amina)
    async with database.transaction() as db:
        await personal_data.erase(db, paul, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await openings.get(db, opening) is None
        assert await partners.get(db, paul.id) is None
        assert await interests.of_newcomer(db, amina.id) == []


async def test_with_its_newcomer_an_interest_goes_and_the_opening_stays(database: Database) -> None:
    """What they let be read of them is gone; others may still have the job."""
    paul, amina, nadia = [await a_partner(database, "Paul"), *[await someone(database, each) for each in "AN"]]
    opening = await an_opening(database, paul)
    await told(database, opening, amina)
    await told(database, opening, nadia)
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert [each.newcomer_id for each in await interests.of_opening(db, opening)] == [nadia.id]


async def test_with_the_second_app_both_sides_go_along_with_their_words(database: Database) -> None:
    """Whoever links a second app finds what they offered, and what they were told of, where they are now."""
    leaving, owner = await a_partner(database, "Paul"), await someone(database, "Paul again")
    before, after = await someone(database, "Amina"), await someone(database, "Amina again")
    opening = await an_opening(database, leaving)
    interest = await told(database, opening, before)
    async with database.transaction() as db:
        for old, new in ((leaving, owner), (before, after)):
            await carrying_over.carry_over(db, old.id, new.id, NOW, only_danger=False)
            await personal_data.erase(db, old, NOW, farewell="goodbye")
    async with database.reading() as db:
        this, mine = await openings.get(db, opening), await interests.get(db, interest.id)
        known = await partners.get(db, owner.id)
        words = [this and this.what, mine and mine.reach, known and known.organisation]
        said = await utterances.these(db, [each for each in words if each])
        assert (this and this.partner_id, mine and mine.newcomer_id) == (owner.id, after.id)
    assert {each.words.text for each in said.values()} == {WHAT, "Le soir.", "Chez Paul"}


async def test_told_in_both_apps_it_is_one_interest(database: Database) -> None:
    """The one that is kept is the one of the app that is kept."""
    paul = await a_partner(database, "Paul")
    before, after = await someone(database, "Amina"), await someone(database, "Amina again")
    opening = await an_opening(database, paul)
    for each in (before, after):
        await told(database, opening, each)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, before.id, after.id, NOW, only_danger=False)
        await personal_data.erase(db, before, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert [each.newcomer_id for each in await interests.of_opening(db, opening)] == [after.id]


async def test_of_two_taps_one_counts(database: Database) -> None:
    """Two counsellors, or one who taps twice: it goes on once."""
    opening = await an_opening(database, await a_partner(database, "Paul"))
    async with database.transaction() as db:
        taps = [
            await openings.change(db, opening, [OpeningState.STANDING], OpeningState.FILLED, look_at=None)
            for _ in range(2)
        ]
    assert taps == [True, False]


async def test_many_are_told_in_one_statement_each_as_another_tree(database: Database) -> None:
    """Two of them can be told apart by their partner."""
    opening = await an_opening(database, await a_partner(database, "Paul"))
    many = [await someone(database, f"N{number}") for number in range(8)]
    async with database.transaction() as db:
        made = await interests.tell(db, opening, [(each.id, FitReason.SAME_AIM) for each in many], NOW)
        assert not await interests.change(db, [], [InterestState.TOLD], InterestState.OVER)
    assert len({each.pseudonym for each in made}) == len(many)


async def test_what_was_begun_and_never_sent_is_forgotten_with_its_words(database: Database) -> None:
    """A month later nobody means it any more; what was sent stays."""
    paul = await a_partner(database, "Paul")
    standing = await an_opening(database, paul)
    what = await says(database, paul.id, "À moitié dit.")
    async with database.transaction() as db:
        begun = await openings.draft(db, paul, OpeningKind.VISIT, NOW)
        await openings.note(db, begun, what_id=what)
        await openings.drop_drafts(db, NOW)
        assert await openings.get(db, begun)
        await openings.drop_drafts(db, NOW + timedelta(days=1))
        assert await openings.get(db, begun) is None
        assert await openings.get(db, standing)
        assert (await db.execute(select(func.count()).where(rows.c.id == what))).scalar_one() == 0
        assert (await db.execute(select(func.count()).select_from(reached))).scalar_one() == 0
