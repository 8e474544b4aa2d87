"""What is kept of counsellors and of whom they see to: who sees to whom, what goes with whom, what ends by itself."""

from datetime import timedelta

from sqlalchemy import select

from scheduler.retention import forget_old
from storage import (
    deeds,
    duty,
    media,
    milestones,
    people,
    personal_data,
    responsibilities,
    returns,
    searches,
    utterances,
)
from storage.carrying_over import carry_over
from storage.database import Database
from storage.duty import Absence, Hours
from storage.incoming import Attachment, AttachmentKind, ChannelName
from storage.masked import Name, Words
from storage.people import Person
from storage.schema import metadata
from storage.vocabulary import DeedKind, Language, PersonId, Role, Standing
from tests.storage.conftest import NOW, someone

FRENCH = Language("fr")
OURS = ("responsibilities", "coordinators", "duty_hours", "absences", "milestones", "deeds", "searches", "returns")


async def counsellor(database: Database, name: str) -> Person:
    person = await someone(database, name)
    async with database.transaction() as db:
        await people.change_role(db, person.id, Role.COUNSELLOR)
        await people.change_standing(db, person.id, Standing.ACTIVE)
    return person


async def noted(database: Database, author: PersonId, about: PersonId, words: str) -> None:
    async with database.transaction() as db:
        line = await milestones.get(db, await milestones.draft(db, author, Words(words), FRENCH, NOW))
        assert line
        await milestones.is_about(db, line, about)


async def everything_about(database: Database, amina: Person, claire: Person) -> None:
    """Something in each table, about both of them."""
    async with database.transaction() as db:
        await responsibilities.give(db, amina.id, claire.id, NOW)
        await responsibilities.coordinate(db, claire.id, NOW)
        await duty.set_hours(db, claire.id, [Hours(0, 9, 17)], in_place=True)
        await duty.go_away(db, claire.id, Absence(NOW + timedelta(days=2), None))
        await deeds.note(db, DeedKind.OPENED, claire.id, amina.id, NOW)
        await searches.keep(db, claire.id, Name("Amina"), NOW)
        await returns.make(db, amina.id, NOW)
    await noted(database, claire.id, amina.id, "Stage ok")


async def rows(database: Database) -> dict[str, int]:
    async with database.reading() as db:
        return {name: len((await db.execute(select(metadata.tables[name]))).all()) for name in OURS}


async def test_whoever_is_erased_leaves_nothing_behind_here(database: Database) -> None:
    """First whom it is about, then who did it: each table is looked at."""
    amina, claire = await someone(database, "Amina"), await counsellor(database, "Claire")
    await everything_about(database, amina, claire)
    assert 0 not in (await rows(database)).values()
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    left = await rows(database)
    assert {name for name, count in left.items() if count} == {"coordinators", "duty_hours", "absences", "searches"}
    async with database.transaction() as db:
        await personal_data.erase(db, claire, NOW, farewell="goodbye")
    assert set((await rows(database)).values()) == {0}


async def test_two_entries_of_one_person_become_one_with_all_of_it(database: Database) -> None:
    """Her counsellor, what was noted, and who looked."""
    amina, second, claire = (
        await someone(database, "Amina"),
        await someone(database, "Amina again"),
        await counsellor(database, "Claire"),
    )
    await everything_about(database, second, claire)
    async with database.transaction() as db:
        await carry_over(db, second.id, amina.id, NOW, only_danger=False)
        await personal_data.erase(db, second, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await responsibilities.counsellors_of(db, [amina.id]) == {amina.id: claire.id}
        [line] = await milestones.of(db, amina.id)
        assert (await utterances.these(db, [line.words]))[line.words].words.text == "Stage ok"
        assert [deed.kind for deed in await deeds.about(db, amina.id)] == [DeedKind.OPENED]


async def test_whoever_is_seen_to_already_stays_with_their_counsellor(database: Database) -> None:
    """Two entries, two counsellors: the one who knows the person longer by this name goes on."""
    amina, second = await someone(database, "Amina"), await someone(database, "Amina again")
    claire, ines = await counsellor(database, "Claire"), await counsellor(database, "Ines")
    async with database.transaction() as db:
        await responsibilities.give(db, amina.id, claire.id, NOW)
        await responsibilities.give(db, second.id, ines.id, NOW)
        await carry_over(db, second.id, amina.id, NOW, only_danger=False)
    async with database.reading() as db:
        assert await responsibilities.counsellors_of(db, [amina.id, second.id]) == {amina.id: claire.id}


async def test_new_hours_beside_others_take_the_place_of_what_they_overlap(database: Database) -> None:
    """Nobody is there twice at once."""
    claire = await counsellor(database, "Claire")
    async with database.transaction() as db:
        await duty.set_hours(db, claire.id, [Hours(0, 9, 17), Hours(1, 9, 17)], in_place=True)
        await duty.set_hours(db, claire.id, [Hours(0, 13, 18), Hours(2, 9, 12)], in_place=False)
        said = (await duty.of(db, [claire.id], NOW))[claire.id]
    assert said.hours == (Hours(0, 13, 18), Hours(1, 9, 17), Hours(2, 9, 12))


async def test_what_was_begun_and_left_is_forgotten(database: Database) -> None:
    """Drafts and searches hold names of people who never knew of them."""
    amina, claire = await someone(database, "Amina"), await counsellor(database, "Claire")
    await everything_about(database, amina, claire)
    async with database.transaction() as db:
        draft = await milestones.draft(db, claire.id, Words("Amina ?"), FRENCH, NOW)
    await forget_old(database, NOW + timedelta(days=3))
    async with database.reading() as db:
        assert await milestones.get(db, draft) is None
        assert await searches.last(db, claire.id) is None
        assert len(await milestones.of(db, amina.id)) == 1


async def test_codes_to_come_back_end_and_are_found_by_nothing_but_themselves(database: Database) -> None:
    """Neither a wrong one, nor one that is too old, says which it was."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        first = await returns.make(db, amina.id, NOW)
        second = await returns.make(db, amina.id, NOW + timedelta(days=1))
        later = NOW + timedelta(days=2)
        assert await returns.behind(db, first, later) is None
        assert await returns.behind(db, second, later) == (amina.id, NOW)  # lost since the first one was made
        assert await returns.behind(db, "0" * 20, later) is None
        assert await returns.behind(db, second, later + returns.LASTS) is None


async def test_a_voice_goes_with_the_milestone_it_was_and_is_its_speakers_until_then(database: Database) -> None:
    """Its speaker may take it back; and with the person it was about, it is kept no longer."""
    amina, claire = await someone(database, "Amina"), await counsellor(database, "Claire")
    sent = Attachment(AttachmentKind.VOICE, "file-1")
    async with database.transaction() as db:
        voice = await media.offer(db, claire.id, ChannelName.TELEGRAM, sent, NOW, usable=True)
        line = await milestones.get(db, await milestones.draft(db, claire.id, Words("", voice), FRENCH, NOW))
        assert line
        await milestones.is_about(db, line, amina.id)
        assert await media.kind_of(db, voice, claire.id) is AttachmentKind.VOICE
        assert (await utterances.these(db, [line.words]))[line.words].author_id == amina.id
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
        assert await media.kind_of(db, voice, claire.id) is None
