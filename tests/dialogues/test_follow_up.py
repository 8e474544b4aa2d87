"""A week later: did it help? The helper hears what came of it; nobody is scored."""

import pytest

from tests.dialogues.thread import ANSWER, QUESTION, three
from tests.world import World


@pytest.mark.parametrize("outcome", ["yes", "a-little"])
async def test_the_helper_hears_what_became_of_it(world: World, outcome: str) -> None:
    """To know that it was of use is why people do it again."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("close")
    who.look_away()
    await world.passes(days=7)
    asked = await who.amina.sees("did-it-help")
    assert QUESTION in asked.text
    await who.amina.chooses(outcome)
    await who.amina.sees("glad-it-helped")
    await who.yusuf.sees("what-came-of-it")


async def test_where_it_did_not_help_someone_else_can_be_asked(world: World) -> None:
    """The question lives on; the helper is not blamed; who answered before is not asked again."""
    who = await three(world)
    await who.answer()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await world.passes(days=7)
    await who.amina.chooses("not-really", "did-it-help")
    await who.amina.chooses("yes", "ask-someone-else")
    await who.amina.sees("question-sent")
    told = await who.yusuf.sees("what-came-of-it")
    assert "Ce n’est pas votre faute" in told.text
    who.yusuf.looks_away()
    await nadia.chooses("take", "question-offered")
    await nadia.says("Va voir la mission locale.")
    await who.amina.sees("answer-arrived")
    await who.yusuf.sees_nothing_new()
    await world.passes(days=7)
    await who.amina.chooses("yes", "did-it-help")
    await nadia.sees("what-came-of-it")


async def test_asked_again_it_has_its_full_time_before_a_counsellor(world: World) -> None:
    """It is a new search, not the rest of an old one."""
    who = await three(world)
    await who.answer()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await world.passes(days=7)
    await who.amina.chooses("not-really", "did-it-help")
    await who.amina.chooses("yes", "ask-someone-else")
    await nadia.sees("question-offered")
    who.look_away()
    await world.passes(hours=47)
    await who.claire.sees_nothing_new()
    await world.passes(hours=1)
    await who.claire.sees("question-waits")


async def test_nobody_is_asked_whether_it_helped_before_there_was_an_answer(world: World) -> None:
    """A week of waiting is no answer."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("counsellor")
    await world.passes(days=8)
    assert "did-it-help" not in [seen.message for seen in await who.amina.everything()]


async def test_it_is_asked_once_however_many_answers_there_were(world: World) -> None:
    """One question a week after the first answer, not one for each sentence."""
    who = await three(world)
    await who.answer()
    await who.amina.says("Et après ?")
    await who.yusuf.says("Après, un CAP.")
    await world.passes(days=30)
    messages = [seen.message for seen in await who.amina.everything()]
    assert messages.count("did-it-help") == 1


async def test_a_helper_who_has_left_is_not_looked_for(world: World) -> None:
    """The asker's answer counts, whoever is there to hear it."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("close")
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await world.passes(days=7)
    await who.amina.chooses("yes", "did-it-help")
    await who.amina.sees("glad-it-helped")


async def test_a_helper_who_pauses_still_hears_thanks_and_outcome(world: World) -> None:
    """A pause is a pause from questions, not from good news."""
    who = await three(world)
    await who.answer()
    await who.yusuf.says("/pause")
    who.yusuf.looks_away()
    await who.amina.chooses("thanks")
    await who.yusuf.sees("they-thank-you")
    await world.passes(days=7)
    await who.amina.chooses("yes", "did-it-help")
    await who.yusuf.sees("what-came-of-it")


async def test_of_an_answer_that_was_reported_nobody_asks_whether_it_helped(world: World) -> None:
    """Someone who was hurt is not asked for praise a week later."""
    who = await three(world)
    await who.answer(words=ANSWER)
    await who.amina.chooses("report")
    await who.amina.chooses("nothing-more")
    who.look_away()
    await world.passes(days=8)
    assert "did-it-help" not in [seen.message for seen in await who.amina.new()]
