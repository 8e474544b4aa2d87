"""What others may read of two people: sealed under three keys, gone with any of them, carried along when one is two."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from storage import (
    carrying_over,
    consents,
    people,
    personal_data,
    questions,
    read_by_others,
    shared_answers,
    utterances,
)
from storage.database import Database
from storage.masked import Words
from storage.people import Person
from storage.questions import Question
from storage.schema import data_keys, translations
from storage.shared_answers import SharedAnswer
from storage.vocabulary import Aim, ConsentKind, Language, QuestionState, Role, Topic, UtteranceId
from tests.statements import statements_run
from tests.storage.conftest import NOW, someone

FRENCH, UKRAINIAN = Language("fr"), Language("uk")


@dataclass(frozen=True, slots=True)
class Two:
    """Who asked, and who answered."""

    asker: Person
    helper: Person


async def two(database: Database, number: int = 0) -> Two:
    asker, helper = await someone(database, f"Amina {number}"), await someone(database, f"Yusuf {number}")
    async with database.transaction() as db:
        await people.change_role(db, helper.id, Role.HELPER)
    return Two(asker, helper)


async def asks(database: Database, asker: Person, text: str = "Comment devenir cuisinier ?") -> Question:
    async with database.transaction() as db:
        question = await questions.draft(db, asker.id, simulated=False, now=NOW)
        await utterances.keep(db, asker.id, Words(text), FRENCH, NOW, question)
        known = {"topic": Topic.KITCHEN, "aim": Aim.JOB, "answered_at": NOW, "state": QuestionState.CLOSED}
        await questions.note(db, question, **known)
        found = await questions.get(db, question)
    assert found
    return found


async def share(database: Database, who: Two, text: str = "Comment devenir cuisinier ?") -> SharedAnswer:
    """Both have said yes."""
    question = await asks(database, who.asker, text)
    async with database.transaction() as db:
        answer = await utterances.keep(db, who.helper.id, Words("Commence par un stage."), FRENCH, NOW, question.id)
        assert question.words
        said = await utterances.these(db, [question.words, answer])
        copies = Words(f"copy of {text}"), Words("copy of the answer")
        begun = await shared_answers.begin(db, question, said[question.words], said[answer], copies, NOW)
        await consents.give(db, who.asker, ConsentKind.SHARE_QUESTION, question.id, NOW)
        await consents.give(db, who.helper, ConsentKind.SHARE_ANSWER, question.id, NOW)
        shared = await shared_answers.get(db, begun)
        assert shared
        for person in (who.asker, who.helper):
            await shared_answers.agree(db, shared, person.id, yes=True)
        found = await shared_answers.get(db, begun)
    assert found
    return found


async def read(database: Database, shared: SharedAnswer) -> list[str]:
    async with database.reading() as db:
        words = [each for each in (shared.asked, shared.answered) if each]
        return sorted(each.words.text for each in (await utterances.these(db, words)).values())


async def keys(database: Database) -> set[str]:
    async with database.reading() as db:
        return {row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))}


async def offered(database: Database, to: Person) -> list[SharedAnswer]:
    question = await asks(database, to)
    async with database.reading() as db:
        return await read_by_others.about_the_same(db, question, FRENCH, set(), 500)


async def test_it_takes_three_keys_to_read_it_and_so_does_its_translation(database: Database) -> None:
    """Of each of the two, and one of its own: without any of them it is noise, in the oldest backup too."""
    who = await two(database)
    shared = await share(database, who)
    assert shared.asked
    assert shared.answered
    async with database.transaction() as db:
        answer = (await utterances.these(db, [shared.answered]))[shared.answered]
        assert set(answer.owners) == {who.asker.id, who.helper.id, shared.id}
        await utterances.keep_translation(db, answer, UKRAINIAN, Words("переклад"), NOW)
        made = await utterances.translated(db, [(answer, UKRAINIAN)])
        assert made[shared.answered, UKRAINIAN].words.text == "переклад"
        row = (await db.execute(select(translations))).one()
        assert row.text.startswith(",".join(sorted(answer.owners)).encode())
    for missing in (shared.id, who.asker.id, who.helper.id):
        async with database.transaction() as db:
            db.destroy_keys([missing])
            assert await utterances.these(db, [shared.asked, shared.answered]) == {}
            assert await utterances.translated(db, [(answer, UKRAINIAN)]) == {}
            await utterances.keep_translation(db, answer, FRENCH, Words("nothing is kept"), NOW)
            assert len((await db.execute(select(translations))).all()) == 1
            db.taken.clear()  # it is only tried


async def test_a_consent_withdrawn_holds_whoever_withdraws_it_and_the_key_goes_with_a_word_taken_back(
    database: Database,
) -> None:
    """Another page may withdraw a consent without knowing of this: nothing is shown from then on all the same."""
    who, reader = await two(database), await someone(database, "Oksana")
    shared = await share(database, who)
    assert [each.id for each in await offered(database, reader)] == [shared.id]
    async with database.transaction() as db:
        await consents.withdraw(db, who.helper.id, ConsentKind.SHARE_ANSWER, NOW)
    assert await offered(database, reader) == []
    assert shared.id in await keys(database)
    async with database.transaction() as db:
        assert await shared_answers.take_back(db, who.helper.id) == 1
    assert shared.id not in await keys(database)
    async with database.reading() as db:
        assert await shared_answers.has_refused(db, who.helper.id)
        assert not await shared_answers.has_refused(db, who.asker.id)
        assert await shared_answers.of_person(db, who.asker.id) == []


async def test_a_key_that_a_crash_left_behind_goes_at_the_next_start(database: Database) -> None:
    """The database says that nobody reads it any more; then no backup may, either."""
    shared = await share(database, await two(database))
    async with database.transaction() as db:
        await shared_answers.end(db, [shared])
        db.taken.clear()  # the program was killed here
    assert shared.id in await keys(database)
    async with database.transaction() as db:
        await personal_data.finish_erasing(db)
    assert shared.id not in await keys(database)


async def test_who_becomes_one_person_in_two_apps_keeps_what_they_share(database: Database) -> None:
    """It is theirs under the other name too: sealed for whom they are now, and taken back as before."""
    who, now = await two(database), await someone(database, "Amina again")
    shared = await share(database, who)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, who.asker.id, now.id, NOW, only_danger=False)
        await personal_data.erase(db, who.asker, NOW, farewell="goodbye")
    async with database.reading() as db:
        carried = await shared_answers.get(db, shared.id)
    assert carried
    assert carried.asker_id == now.id
    assert await read(database, carried) == ["copy of Comment devenir cuisinier ?", "copy of the answer"]
    assert await read(database, shared) == []
    assert [each.id for each in await offered(database, await someone(database, "Oksana"))] == [shared.id]
    async with database.transaction() as db:
        assert await shared_answers.take_back(db, now.id) == 1
    assert await read(database, carried) == []


async def test_whoever_was_both_of_them_answers_nobody(database: Database) -> None:
    """Two apps, one person: a talk with oneself is no experience of two."""
    who = await two(database)
    shared = await share(database, who)
    async with database.transaction() as db:
        await carrying_over.carry_over(db, who.asker.id, who.helper.id, NOW, only_danger=False)
    assert shared.id not in await keys(database)
    assert await offered(database, await someone(database, "Oksana")) == []


async def test_however_many_there_are_they_are_looked_through_in_the_same_few_questions(database: Database) -> None:
    """Someone waits for an answer while it is looked for; and the newest come first, up to a bound."""
    reader = await someone(database, "Oksana")
    question = await asks(database, reader)
    counted = []
    for number in range(6):
        who = await two(database, number)
        await share(database, who)
        if number in (0, 5):
            async with database.reading() as db:
                with statements_run() as statements:
                    found = await read_by_others.about_the_same(db, question, FRENCH, set(), 500)
                    words = await utterances.these(db, [UtteranceId(each.asked or "") for each in found])
                assert len(words) == number + 1
                counted.append(len(statements))
    assert counted[0] == counted[1]
    async with database.reading() as db:
        assert len(await read_by_others.about_the_same(db, question, FRENCH, set(), 4)) == 4
        assert await read_by_others.about_the_same(db, question, UKRAINIAN, set(), 500) == []
    async with database.transaction() as db:
        await shared_answers.drop_unanswered(db, NOW + timedelta(days=1))  # these have both yeses
        assert len(await read_by_others.read_by_others(db, simulated=False, but_not=set())) == 6
        assert await read_by_others.read_by_others(db, simulated=True, but_not=set()) == []
