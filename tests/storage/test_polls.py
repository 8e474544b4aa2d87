"""What is kept of polls: whom it is about, for how long, and no group so small that it is a person."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import carrying_over, outbox, people, personal_data, poll_answers, poll_groups, poll_people, polls
from storage.database import Database
from storage.masked import Words
from storage.outgoing import OutboxState, Outgoing
from storage.people import Person
from storage.poll_vocabulary import AnswerKind, Grouping, PollState
from storage.polls import Poll
from storage.schema import data_keys, metadata
from storage.schema import outbox as rows
from storage.utterances import keep
from storage.vocabulary import Language, Role, Standing
from tests.storage.conftest import NOW, someone

FRENCH = Language("fr")


async def active(database: Database, name: str, role: Role = Role.NEWCOMER) -> Person:
    person = await someone(database, name)
    async with database.transaction() as db:
        await people.change_standing(db, person.id, Standing.ACTIVE)
        await people.change_role(db, person.id, role)
    return person


async def asked(database: Database, author: Person, *persons: Person, anonymous: bool = True) -> Poll:
    """A question of yes or no, in its author's words, that went to these."""
    async with database.transaction() as db:
        of = await polls.draft(db, author, NOW)
        question = await keep(db, author.id, Words("Le soir ?"), FRENCH, NOW)
        closes = {"closes_at": NOW + timedelta(days=7), "sent_at": NOW}
        await polls.note(
            db, of, question_id=question, kind=AnswerKind.YES_NO, anonymous=anonymous, state=PollState.OPEN, **closes
        )
        poll = await polls.get(db, of)
        assert poll
        if anonymous:
            await poll_answers.begin_counting(db, poll, await poll_groups.to_count(db, poll))
        await poll_people.ask(db, of, [each.id for each in persons])
    return poll


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ({"a": 5, "b": 7}, ["b", "a"]),
        ({"a": 5, "b": 4}, []),  # what is left is four, and then all there is
        ({"a": 9, "b": 6, "c": 2}, ["a"]),  # the two would be known from the rest
        ({"a": 9, "b": 3, "c": 2}, ["a"]),  # together they are five
        ({"a": 9}, []),  # one alone is the whole
        ({}, []),
    ],
)
def test_what_is_shown_leaves_nobody_who_could_be_told_from_the_rest(
    sizes: Mapping[str, int], shown: Sequence[str]
) -> None:
    """The whole less what is shown is a group, too."""
    assert list(poll_groups.large_enough(sizes, 5)) == shown


async def test_when_it_closes_small_groups_are_forgotten_and_so_is_who_answered(database: Database) -> None:
    """Until then a mark keeps everyone from answering twice; afterwards it would only tell."""
    claire = await active(database, "Claire", Role.COUNSELLOR)
    newcomers = [await active(database, f"N{number}") for number in range(4)]
    helpers = [await active(database, f"H{number}", Role.HELPER) for number in range(4)]
    poll = await asked(database, claire, *newcomers, *helpers)
    async with database.transaction() as db:
        for number, each in enumerate((*newcomers, *helpers[:1])):
            person = await people.get(db, each.id)
            assert person
            await poll_answers.count(db, poll.id, 1, "no" if number else "yes", person)
            await poll_people.has_come_to(db, poll.id, each.id, 1)
        by_role = await poll_answers.by_group(db, poll, 1, Grouping.ROLE)
        assert by_role == {"newcomer": {"yes": 1, "no": 3}, "helper": {"yes": 0, "no": 1}}
        assert not (await poll_groups.shown(db, poll, 1, Grouping.ROLE)).groups
        await poll_groups.forget_small(db, poll)
        await poll_people.forget_who_answered(db, poll.id)
        assert await poll_answers.by_group(db, poll, 1, Grouping.ROLE) == {}
        assert await poll_answers.counts(db, poll, 1) == {"yes": 1, "no": 4}
        assert {await poll_people.how_far(db, poll.id, each.id) for each in newcomers} == {0}


async def test_two_apps_of_one_person_are_asked_once_and_answer_once(database: Database) -> None:
    """Or one voice would count twice; what waits for the one app does not come in the other once more."""
    claire, owner = await active(database, "Claire"), await active(database, "Claire again")
    before, after = await active(database, "Amina"), await active(database, "Amina again")
    poll = await asked(database, claire, before, after)
    async with database.transaction() as db:
        await outbox.put_all(db, [Outgoing("key", before.id, "poll-choose", news_of=poll.id)], NOW)
        await poll_people.has_come_to(db, poll.id, before.id, 2)
        for old, new in ((before, after), (claire, owner)):
            await carrying_over.carry_over(db, old.id, new.id, NOW, only_danger=False)
            await personal_data.erase(db, old, NOW, farewell="goodbye")
        assert await poll_people.how_far(db, poll.id, after.id) == 2
        waiting = select(rows.c.id).where(rows.c.state == OutboxState.READY, rows.c.message == "poll-choose")
        assert not (await db.execute(waiting)).all()
        found = await polls.get(db, poll.id)
        assert found
        assert found.author_id == owner.id


async def test_a_named_answer_goes_with_its_author_and_an_anonymous_one_stays(database: Database) -> None:
    """What is nobody's can't be taken out; what is someone's is gone with them, words and all."""
    claire, amina = await active(database, "Claire", Role.COUNSELLOR), await active(database, "Amina")
    named, nobodys = await asked(database, claire, amina, anonymous=False), await asked(database, claire, amina)
    async with database.transaction() as db:
        words = await keep(db, amina.id, Words("Mes enfants dorment."), FRENCH, NOW)
        await poll_answers.say(db, named.id, amina.id, 2, NOW, words=words)
        await poll_answers.say(db, named.id, amina.id, 1, NOW, answer="yes")
        await poll_answers.count(db, nobodys.id, 1, "yes", amina)
        await poll_answers.add_words(db, nobodys.id, 2, "Le soir.", FRENCH)
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        assert await poll_answers.counts(db, named, 1) == {"yes": 0, "no": 0}
        assert await poll_answers.words_of(db, named, 2) == []
        assert await poll_answers.counts(db, nobodys, 1) == {"yes": 1, "no": 0}
        [kept] = (await poll_answers.these(db, await poll_answers.words_of(db, nobodys, 2))).values()
        assert kept.words.text == "Le soir."


async def test_a_year_after_it_closed_nothing_of_it_is_left_nor_its_key(database: Database) -> None:
    """In no old copy of the database can the words be read then."""
    claire, amina = await active(database, "Claire", Role.COUNSELLOR), await active(database, "Amina")
    old, going_on = await asked(database, claire, amina), await asked(database, claire, amina)
    async with database.transaction() as db:
        await poll_answers.add_words(db, old.id, 2, "Le soir.", FRENCH)
        await polls.change(db, old.id, PollState.OPEN, PollState.CLOSED, closed_at=NOW)
    async with database.transaction() as db:
        assert await polls.drop_old(db, NOW + timedelta(days=1)) == 1
    async with database.reading() as db:
        owners = {row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))}
        assert old.id not in owners
        assert going_on.id in owners
        for name in ("poll_people", "poll_counts", "poll_words", "poll_answers", "poll_choices"):
            table = metadata.tables[name]
            assert old.id not in set((await db.execute(select(table.c.poll_id))).scalars())
