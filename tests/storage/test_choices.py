"""Choices: whose they are, which is open, and which one holds the others back."""

from datetime import timedelta

from storage import choices, shown
from storage.choices import HOLDS_FOR
from storage.database import Database
from storage.outgoing import BACK, Choices, Option, Phrase, Sentence
from storage.shown import Shown
from storage.vocabulary import ChoiceSetId, Language, PersonId
from tests.storage.conftest import NOW, someone

FIRST, SECOND = ChoiceSetId("1" * 32), ChoiceSetId("2" * 32)
SINCE = NOW - HOLDS_FOR


def asking(choice_set: ChoiceSetId, *, waits: bool = False, holds: bool = True, subject: str | None = None) -> Choices:
    options = (Option("kitchen"), Option("other", Phrase("topic-other")), Option(BACK))
    return Choices(choice_set, "choose-topic", subject, options, waits=waits, holds=holds)


async def keep(database: Database, person: PersonId, *sets: Choices) -> None:
    async with database.transaction() as db:
        await choices.keep_all(db, [(person, each) for each in sets], NOW)


async def show(database: Database, person: PersonId, choice_set: ChoiceSetId, *, minutes: int = 0) -> None:
    labels = (("other", "Autre"), ("kitchen", "Cuisine"), (BACK, "Retour"))
    seen = Shown(choice_set, person, None, labels, {}, Language("fr"))
    async with database.transaction() as db:
        await shown.keep_all(db, [seen], NOW + timedelta(minutes=minutes))


async def test_a_set_belongs_to_the_person_it_was_made_for(database: Database) -> None:
    """A button that was sent on to someone else does nothing there."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    await keep(database, amina.id, asking(FIRST))
    async with database.reading() as db:
        assert await choices.get(db, amina.id, FIRST)
        assert await choices.get(db, yusuf.id, FIRST) is None
        assert await choices.get(db, amina.id, "0" * 32) is None


async def test_numbers_follow_the_order_shown_and_the_way_back_has_none(database: Database) -> None:
    """0 always leads back; so 1 is the first thing that can be chosen."""
    amina = await someone(database, "Amina")
    await keep(database, amina.id, asking(FIRST))
    async with database.reading() as db:
        queued = await choices.get(db, amina.id, FIRST)
    assert queued
    assert (queued.numbered(1), queued.label("kitchen"), queued.open) == (None, "kitchen", True)
    await show(database, amina.id, FIRST)
    async with database.reading() as db:
        seen = await choices.get(db, amina.id, FIRST)
    assert seen
    assert [seen.numbered(number) for number in (0, 1, 2, 3)] == [None, "other", "kitchen", None]
    assert seen.label("kitchen") == "Cuisine"


async def test_an_option_is_named_anew_where_it_was_named_by_a_text_of_ours(database: Database) -> None:
    """Asked in Dari and asked again in French, it is in French."""
    amina = await someone(database, "Amina")
    line = Sentence("waiting-question", {"since": NOW, "state": Phrase("state-open")})
    await keep(database, amina.id, Choices(FIRST, "waiting", None, (Option("q", line),), waits=False))
    async with database.reading() as db:
        found = await choices.get(db, amina.id, FIRST)
    assert found
    assert found.label("q") == line


async def test_those_someone_could_mean_come_newest_first(database: Database) -> None:
    """What is on its way comes before what they have read."""
    amina = await someone(database, "Amina")
    third = ChoiceSetId("3" * 32)
    await keep(database, amina.id, asking(FIRST), asking(SECOND), asking(third))
    await show(database, amina.id, SECOND)
    await show(database, amina.id, FIRST)
    async with database.reading() as db:
        assert [each.id for each in await choices.recent(db, amina.id)] == [third, FIRST, SECOND]
        assert set(await choices.these(db, [FIRST, SECOND])) == {FIRST, SECOND}
        assert await choices.these(db, []) == {}


async def test_an_answer_closes_a_set_and_is_remembered(database: Database) -> None:
    """A second tap on the same button asks "change it?"."""
    amina = await someone(database, "Amina")
    await keep(database, amina.id, asking(FIRST))
    async with database.transaction() as db:
        await choices.close(db, FIRST, NOW, 1)
        found = await choices.get(db, amina.id, FIRST)
    assert found
    assert (found.open, found.answer, found.closed_at) == (False, 1, NOW)


async def test_what_two_people_are_asked_about_one_thing_ends_for_both(database: Database) -> None:
    """Once someone took a question, it is no longer offered to anyone."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    await keep(database, amina.id, asking(FIRST, subject="offer"))
    await keep(database, yusuf.id, asking(SECOND, subject="another"))
    async with database.transaction() as db:
        assert await choices.close_about(db, ["offer"], ["choose-topic"], NOW) == {FIRST: amina.id}
        assert await choices.close_about(db, ["offer"], ["choose-topic"], NOW) == {}
        assert await choices.close_about(db, ["another"], ["agree"], NOW) == {}


async def test_only_what_is_open_and_shown_lately_holds_others_back(database: Database) -> None:
    """On a phone without buttons one question is open at a time, but not for ever."""
    amina = await someone(database, "Amina")

    async def holding() -> ChoiceSetId | None:
        async with database.reading() as db:
            return await choices.holding(db, amina.id, SINCE)

    await keep(database, amina.id, asking(FIRST, waits=True))
    assert await holding() is None  # it waits itself
    await show(database, amina.id, FIRST)
    assert await holding() == FIRST
    async with database.reading() as db:
        assert await choices.holding(db, amina.id, NOW + timedelta(hours=13)) is None
    async with database.transaction() as db:
        await choices.close_all(db, amina.id, NOW, waiting=False)
    assert await holding() == FIRST  # it is no part of their own conversation
    async with database.transaction() as db:
        await choices.close_all(db, amina.id, NOW)
    assert await holding() is None
    await keep(database, amina.id, asking(SECOND, holds=False))
    assert await holding() is None
    await keep(database, amina.id, asking(ChoiceSetId("3" * 32)))
    assert await holding() == "3" * 32  # their conversation's own, on its way
