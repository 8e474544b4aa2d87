"""Questions: one claims, the others come too late; and when the programme must act is known."""

import asyncio
from datetime import timedelta

from storage import deadlines, offers, questions, utterances
from storage.database import Database
from storage.masked import Words
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import Language, OfferState, QuestionId, QuestionState, Reason, Topic
from tests.storage.conftest import NOW, someone

HOUR = timedelta(hours=1)


async def asked(database: Database, by: Person, *, hours: int = 0) -> QuestionId:
    """A question that is open to be taken."""
    now = NOW + hours * HOUR
    async with database.transaction() as db:
        question = await questions.draft(db, by.id, simulated=False, now=now)
        await utterances.keep(db, by.id, Words("Comment ?"), Language("fr"), now, question)
        await questions.note(db, question, state=QuestionState.OPEN, topic=Topic.KITCHEN)
        return question


async def look(database: Database, question: QuestionId) -> Question:
    async with database.reading() as db:
        found = await questions.get(db, question)
    assert found
    return found


async def claim(database: Database, question: QuestionId, by: Person) -> bool:
    async with database.transaction() as db:
        return await questions.claim(db, question, by.id, NOW, NOW + HOUR)


async def test_of_two_who_take_a_question_at_once_one_gets_it(database: Database) -> None:
    """Two answers that contradict each other help nobody; and the other must hear the truth."""
    amina, yusuf, samir = [await someone(database, name) for name in ("Amina", "Yusuf", "Samir")]
    question = await asked(database, amina)
    taken = await asyncio.gather(claim(database, question, yusuf), claim(database, question, samir))
    assert sorted(taken) == [False, True]
    found = await look(database, question)
    assert found.claimed_by == (yusuf if taken[0] else samir).id
    assert (found.state, found.claim_ends_at, found.next_offer_at) == (QuestionState.CLAIMED, NOW + HOUR, None)


async def test_whoever_has_a_question_may_say_so_twice(database: Database) -> None:
    """A double tap is no refusal."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    question = await asked(database, amina)
    assert await claim(database, question, yusuf)
    async with database.transaction() as db:
        await questions.release(db, question, QuestionState.OPEN)
    assert await claim(database, question, yusuf)
    async with database.transaction() as db:
        assert [each.id for each in await questions.taken_by(db, yusuf.id)] == [question]
        await questions.close(db, question, NOW)
        assert await questions.taken_by(db, yusuf.id) == []
    assert not await claim(database, question, yusuf)
    assert (await look(database, question)).over


async def test_the_question_itself_is_the_askers_first_words(database: Database) -> None:
    """Whatever was said about it since."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    question = await asked(database, amina)
    first = (await look(database, question)).words
    async with database.transaction() as db:
        await utterances.keep(db, yusuf.id, Words("earlier, by someone else"), Language("fr"), NOW - HOUR, question)
        said = await utterances.keep(db, amina.id, Words("Merci"), Language("fr"), NOW + HOUR, question)
        about = await questions.about_words(db, said)
    assert about
    assert (about.id, about.words) == (question, first)


async def test_what_is_due_comes_oldest_first_and_what_comes_next_is_known(database: Database) -> None:
    """Nobody waits without end, and the clock knows when to look."""
    amina = await someone(database, "Amina")
    later, sooner = await asked(database, amina, hours=1), await asked(database, amina)
    async with database.transaction() as db:
        for question in (later, sooner):
            await questions.note(db, question, next_offer_at=NOW + 12 * HOUR, follow_up_at=NOW + 48 * HOUR)
        await questions.note(db, later, counsellor_at=NOW + 24 * HOUR)
        assert [each.id for each in await questions.due(db, "next_offer_at", NOW + 12 * HOUR)] == [sooner, later]
        assert await questions.due(db, "next_offer_at", NOW) == []
        assert await deadlines.next_due(db, NOW) == NOW + 12 * HOUR
        assert await deadlines.next_due(db, NOW + 12 * HOUR) == NOW + 24 * HOUR
        assert await deadlines.next_due(db, NOW + 48 * HOUR) is None


async def test_a_draft_is_nobodys_business_until_it_is_sent(database: Database) -> None:
    """People begin, think, and stop."""
    amina = await someone(database, "Amina")
    async with database.transaction() as db:
        question = await questions.draft(db, amina.id, simulated=False, now=NOW)
        assert [each.id for each in await questions.drafts_of(db, amina.id)] == [question]
        assert await questions.open_of_asker(db, amina.id) == []
        assert await questions.waiting(db, simulated=False) == []
        assert await questions.recent(db) == []


async def test_one_persons_questions_go_by_different_trees(database: Database) -> None:
    """A helper who meets two of them must not see that they are one person's."""
    amina = await someone(database, "Amina")
    names = [(await look(database, await asked(database, amina, hours=place))).pseudonym for place in range(5)]
    assert len(set(names)) == 5
    assert set(names) <= set(questions.PSEUDONYMS)


async def test_an_offer_made_again_takes_the_place_of_the_first(database: Database) -> None:
    """A helper who said no, and is chosen by a counsellor, has one question to answer, not two."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    question = await asked(database, amina)
    async with database.transaction() as db:
        first = await offers.make(db, question, yusuf.id, Reason.SAME_TRADE, NOW)
        await offers.settle(db, first, OfferState.DECLINED)
        assert await offers.open_to(db, yusuf.id) == []
        assert await offers.make(db, question, yusuf.id, Reason.CHOSEN, NOW + HOUR) == first
        assert [(each.reason, each.state) for each in await offers.of_question(db, question)] == [
            (Reason.CHOSEN, OfferState.OPEN)
        ]
        assert [each.helper_id for each in await offers.end_all(db, question)] == [yusuf.id]
        assert await offers.end_all(db, question) == []
