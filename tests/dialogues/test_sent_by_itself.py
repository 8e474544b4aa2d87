"""Sent by itself: nothing but the agreement and the age stands between a newcomer and their first question."""

from pathlib import Path

from handlers.times import Times
from tests.dialogues.thread import QUESTION, three
from tests.world import World, on_both_phones
from tests.world import world as a_world


@on_both_phones
async def test_agreement_and_age_are_all_that_must_be_answered_before_the_first_question_is_out(
    world: World, numbers_only: bool
) -> None:
    """A tired person writes what they came for. Whatever else is asked may be left alone."""
    who = await three(world)
    nadia = world.someone("Nadia", "fr", numbers_only=numbers_only)
    await nadia.says("/start")
    if "welcome-language" in [seen.message for seen in await nadia.everything()]:
        await nadia.chooses("fr", "welcome-language")
    await nadia.chooses("yes", "agree")
    await nadia.chooses("yes", "adult")
    await nadia.says(QUESTION)
    await nadia.chooses("yes", "ask-this")
    assert "10 minutes" in (await nadia.sees("choose-topic")).text
    await world.passes(minutes=9)
    assert [seen.message for seen in await who.yusuf.new()] == []
    await world.passes(minutes=2)
    await nadia.sees("question-sent-to-anyone")
    assert QUESTION in (await who.yusuf.sees("question-offered")).text
    await nadia.chooses("kitchen", "choose-topic")
    await nadia.sees("question-already-sent")


async def test_who_said_what_it_is_about_and_not_what_for_has_asked_too(world: World) -> None:
    """One tap of two is one more than none."""
    who = await three(world)
    await who.amina.says(f"/ask {QUESTION}")
    await who.amina.chooses("kitchen", "choose-topic")
    await world.passes(minutes=11)
    await who.amina.sees("question-sent")
    await who.yusuf.sees("question-offered")


async def test_who_went_back_or_elsewhere_has_not_sent_it(world: World) -> None:
    """Doubts are no yes: what was begun waits in the menu."""
    who = await three(world)
    await who.amina.says(f"/ask {QUESTION}")
    await who.amina.says("/menu")
    await world.passes(minutes=30)
    assert [seen.message for seen in await who.yusuf.new()] == []
    await who.amina.says("/menu")
    assert world.text("fr", "finish-question") in (await who.amina.sees("menu")).labels


async def test_who_stopped_meanwhile_has_asked_nothing(world: World) -> None:
    """A stop is a stop."""
    who = await three(world)
    await who.amina.says(f"/ask {QUESTION}")
    await who.amina.says("/stop")
    await world.passes(minutes=30)
    assert [seen.message for seen in await who.yusuf.new()] == []


async def test_where_a_weeks_room_is_full_it_is_kept_and_goes_on_by_itself(tmp_path: Path) -> None:
    """A promise that it goes out holds as far as it can, and they read what became of it."""
    async with a_world(tmp_path, times=Times(questions_a_week=1)) as world:
        who = await three(world)
        await who.amina.asks("Première question.")
        await who.amina.says(f"/ask {QUESTION}")
        await world.passes(minutes=11)
        await who.amina.sees("question-kept")
        assert QUESTION not in " ".join(seen.text for seen in await who.yusuf.new())
        await world.passes(days=8)
        await who.amina.sees("kept-question-goes")
