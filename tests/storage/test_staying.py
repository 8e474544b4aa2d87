"""Wishes to stay in touch, as they are kept: two entries of one person become one, and what is over goes."""

from datetime import timedelta

from storage import carrying_over, staying, staying_given, utterances
from storage.database import Database
from storage.masked import Words
from storage.staying_vocabulary import Given, MetBy, StayingState
from tests.storage.conftest import NOW, someone

NUMBER = "06 12 34 56 78"


async def test_what_was_begun_as_two_goes_on_as_one(database: Database) -> None:
    """Someone wrote in a second app as if they were new: what they gave there is theirs, and readable, still."""
    before, amina = await someone(database, "Before"), await someone(database, "Amina")
    yusuf = await someone(database, "Yusuf")
    async with database.transaction() as db:
        theirs = await staying.begin(db, before, yusuf.id, MetBy.TALK, "a" * 32, NOW)
        await staying_given.give(db, theirs, before, Given.PHONE, Words(NUMBER), NOW)
        with_herself = await staying.begin(db, before, amina.id, MetBy.TALK, "b" * 32, NOW)
        await staying_given.give(db, with_herself, before, Given.PHONE, Words(NUMBER), NOW)
        await carrying_over.carry_over(db, before.id, amina.id, NOW, only_danger=False)
    async with database.reading() as db:
        [kept] = await staying.of_person(db, amina.id)
        assert (kept.id, kept.asker_id, kept.asked_id) == (theirs, amina.id, yusuf.id)
        given = await staying_given.of(db, theirs, amina.id)
        said = await utterances.these(db, list(given.values()))
        assert [each.words.text for each in said.values()] == [NUMBER]
        assert not await staying.of_person(db, before.id)


async def test_of_two_wishes_for_the_same_the_one_of_who_stays_counts(database: Database) -> None:
    before, amina = await someone(database, "Before"), await someone(database, "Amina")
    yusuf = await someone(database, "Yusuf")
    async with database.transaction() as db:
        for each in (before, amina):
            this = await staying.begin(db, each, yusuf.id, MetBy.TALK, "a" * 32, NOW)
            await staying_given.give(db, this, each, Given.NAME, Words(each.id[:6]), NOW)
        await carrying_over.carry_over(db, before.id, amina.id, NOW, only_danger=False)
    async with database.reading() as db:
        [kept] = await staying.of_person(db, amina.id)
        given = await utterances.these(db, list((await staying_given.of(db, kept.id, amina.id)).values()))
        assert [each.words.text for each in given.values()] == [amina.id[:6]]


async def test_what_is_over_is_forgotten_and_nothing_else(database: Database) -> None:
    """After half a year the same two may be asked about each other again."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    async with database.transaction() as db:
        over = await staying.begin(db, amina, yusuf.id, MetBy.TALK, "a" * 32, NOW)
        open_ = await staying.begin(db, yusuf, amina.id, MetBy.TALK, "a" * 32, NOW)
        assert await staying.change(db, over, [StayingState.BEGUN], StayingState.OVER)
        assert not await staying.change(db, over, [StayingState.BEGUN], StayingState.OVER)
        assert await staying.drop_old(db, NOW) == 0
        assert await staying.drop_old(db, NOW + timedelta(seconds=1)) == 1
        assert [each.id for each in await staying.of_person(db, amina.id)] == [open_]
