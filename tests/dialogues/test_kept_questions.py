"""Kept questions: what can't go on yet is not lost, and goes on by itself; danger and a talk under way never wait."""

from pathlib import Path

import pytest

from handlers.times import Times
from tests.actor import Actor
from tests.dialogues.thread import three
from tests.dialogues.unmet import town
from tests.world import World
from tests.world import world as a_world

TWO_A_WEEK = Times(questions_a_week=2)
PRESSED = "Dois-je avoir un diplôme pour garder des enfants."


async def asks_the_team(actor: Actor, *questions: str) -> None:
    for question in questions:
        await actor.says(f"/ask {question}")


@pytest.mark.parametrize(
    ("language", "numbers_only"),
    [("fr", False), ("fa-AF", True), ("uk", True)],
    ids=["French, buttons", "Dari, numbers only", "Ukrainian, numbers only"],
)
async def test_before_a_first_meeting_three_wait_at_once_and_the_fourth_goes_when_one_has_its_answer(
    tmp_path: Path, language: str, numbers_only: bool
) -> None:
    """The team reads for everyone; and nobody types the same thing twice."""
    async with town(tmp_path, language=language, numbers_only=numbers_only) as who:
        await asks_the_team(who.amina, "Question un.", "Question deux.", "Question trois.")
        await who.amina.sees("question-to-counsellor")
        await who.amina.says(f"/ask {PRESSED}")
        kept = await who.amina.sees("question-kept")
        for words in (PRESSED, "3", "Claire, 9-17"):
            assert words in kept.text
        assert not who.claire.has_seen(PRESSED)
        await who.amina.chooses("fine", "question-kept")
        await who.amina.sees("question-stays-kept")
        await who.world.passes(hours=2)
        assert not who.claire.has_seen(PRESSED)

        await who.claire.chooses("answer", "question-waits")
        await who.claire.says("Oui, venez me voir.")
        await who.world.passes(hours=1)
        assert PRESSED in (await who.amina.sees("kept-question-goes")).text
        assert who.claire.has_seen(PRESSED)


async def test_a_week_has_room_for_so_many_and_the_next_goes_by_itself_when_it_is_over(tmp_path: Path) -> None:
    """Helpers give their evenings: who asks a lot hears when the next one goes, and need do nothing for it."""
    async with a_world(tmp_path, times=TWO_A_WEEK) as world:
        who = await three(world)
        await who.amina.asks("Première question.")
        await world.passes(days=1)
        await who.amina.asks("Deuxième question.", topic="care")
        await who.amina.asks(PRESSED)
        kept = await who.amina.sees("question-kept")
        assert "1 décembre" in kept.text or "1er décembre" in kept.text or "01/12" in kept.text, kept.text
        await who.amina.says("/menu")
        assert not [each for each in await who.amina.offered("menu") if each.startswith("finish/")]
        who.look_away()
        await world.passes(days=5)
        assert not who.yusuf.has_seen(PRESSED)
        await world.passes(days=1)
        assert PRESSED in (await who.yusuf.sees("question-offered")).text
        assert len(await who.amina.everything("kept-question-goes")) == 1


async def test_what_is_kept_can_be_taken_back(tmp_path: Path) -> None:
    """By then it may be answered, or be nobody's business any more."""
    async with a_world(tmp_path, times=TWO_A_WEEK) as world:
        who = await three(world)
        for question in ("Première question.", "Deuxième question.", PRESSED):
            await who.amina.asks(question)
        await who.amina.chooses("drop", "question-kept")
        await who.amina.sees("not-asked")
        await world.passes(days=8)
        assert not who.yusuf.has_seen(PRESSED)
        await world.passes(minutes=1)
        await who.amina.chooses("fine", "question-kept")
        await who.amina.sees("not-asked")


async def test_neither_danger_nor_a_talk_under_way_ever_waits(tmp_path: Path) -> None:
    """A limit is for questions; whoever is in danger, or is answered, has no limit."""
    async with a_world(tmp_path, times=Times(questions_a_week=1)) as world:
        who = await three(world)
        await who.answer()
        await who.amina.says("Merci, et dans quelle ville faut-il chercher ?")
        await who.amina.sees("sent-on")
        await who.yusuf.sees("asker-wrote")
        await who.amina.says("je veux mourir")
        await who.amina.sees("help-suicide")
        await who.claire.sees("someone-in-danger")
        await who.amina.asks(PRESSED)
        await who.amina.sees("question-kept")


async def test_who_stopped_finds_what_was_kept_in_the_menu_when_they_come_back(tmp_path: Path) -> None:
    """Nothing is sent for someone who wished for quiet; nor is it thrown away."""
    async with a_world(tmp_path, times=TWO_A_WEEK) as world:
        who = await three(world)
        for question in ("Première question.", "Deuxième question.", PRESSED):
            await who.amina.asks(question)
        await who.amina.says("/stop")
        await world.passes(days=8)
        assert not who.yusuf.has_seen(PRESSED)
        await who.amina.says("/start")
        await who.amina.chooses("yes", "come-back")
        begun = [each for each in await who.amina.offered("menu") if each.startswith("finish/")]
        await who.amina.chooses(begun[0], "menu")
        assert PRESSED in (await who.amina.sees("ask-this")).text


async def test_who_is_erased_takes_what_was_kept_along(tmp_path: Path) -> None:
    """Words that wait are words: they go with their author, and trip nobody up later."""
    async with a_world(tmp_path, times=TWO_A_WEEK) as world:
        who = await three(world)
        for question in ("Première question.", "Deuxième question.", PRESSED):
            await who.amina.asks(question)
        await who.amina.says("/delete")
        await who.amina.chooses("yes", "delete-everything")
        who.look_away()
        await world.passes(days=8)
        assert not who.yusuf.has_seen(PRESSED)
        await who.claire.sees_nothing_new()


async def test_what_others_ask_is_there_for_whoever_has_met_nobody_yet(tmp_path: Path) -> None:
    """Facts need no meeting; and from each answer the next one, or one's own question, is a tap away."""
    async with town(tmp_path, numbers_only=True) as who:
        await who.amina.says("/menu")
        assert "paths" not in await who.amina.offered("menu")
        await who.amina.chooses("common", "menu")
        for wanted in ("what-is-this", "who-answers", "what-it-costs", "who-reads", "my-papers"):
            await who.amina.chooses(wanted, "common-questions")
            await who.amina.sees(f"common-{wanted}", "common-questions")
        await who.amina.chooses("in-danger", "common-questions")
        assert "112" in (await who.amina.sees("help-numbers")).text
        await who.amina.chooses("ask-something-else", "common-questions")
        await who.amina.sees("ask-your-question")
        await who.amina.says("/paths")
        await who.amina.sees("paths-not-yet")


async def test_who_was_met_finds_the_common_questions_a_tap_further(world: World) -> None:
    """The first lines of a menu are for what is done every day."""
    who = await three(world)
    await who.amina.says("/menu")
    assert "paths" in await who.amina.offered("menu")
    await who.amina.chooses("more", "menu")
    await who.amina.chooses("common", "menu-more")
    await who.amina.chooses("enough", "common-questions")
    await who.yusuf.says("/common")
    await who.yusuf.sees("not-here", "menu")
