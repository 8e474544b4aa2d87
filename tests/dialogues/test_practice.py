"""Before the first real question a helper may practise with three invented ones: nobody is marked or held up."""

import pytest

from tests.actor import Actor
from tests.dialogues.test_joining import comes_to_the_charter
from tests.dialogues.thread import QUESTION
from tests.world import World, on_both_phones


async def welcomed(world: World, language: str = "fr", *, numbers_only: bool = False) -> tuple[Actor, Actor]:
    """Claire, and Yusuf to whom she has just said yes."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", language, numbers_only=numbers_only)
    await claire.chooses("yes", "helper-asks-to-join")
    return claire, yusuf


@on_both_phones
@pytest.mark.parametrize("language", ["fr", "fa-AF", "uk"])
async def test_three_messages_each_with_a_kind_word_and_then_questions_come(
    world: World, numbers_only: bool, language: str
) -> None:
    """What helps is learned on nobody's back: the first newcomer is no exercise."""
    _, yusuf = await welcomed(world, language, numbers_only=numbers_only)
    await yusuf.sees("you-are-approved", "practice")
    await yusuf.chooses("start")
    await yusuf.sees("practice-path")
    await yusuf.chooses("lived")
    await yusuf.sees("practice-path-lived", "practice-papers")
    await yusuf.chooses("counsellor")
    await yusuf.sees("practice-papers-counsellor", "practice-heavy")
    await yusuf.chooses("counsellor")
    await yusuf.sees("practice-heavy-counsellor", "practice-over")
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    await yusuf.sees("question-offered")


@pytest.mark.parametrize(
    ("step", "replies"),
    [
        ("practice-path", ["must", "easy"]),
        ("practice-papers", ["sure", "lived"]),
        ("practice-heavy", ["always", "own-story"]),
    ],
)
async def test_no_reply_is_wrong_enough_to_stop_anyone(world: World, step: str, replies: list[str]) -> None:
    """Each says why another way helps more, and goes on; an older message can be answered once more."""
    _, yusuf = await welcomed(world)
    await yusuf.chooses("start", "practice")
    for before in ("practice-path", "practice-papers", "practice-heavy"):
        if before == step:
            break
        await yusuf.chooses("counsellor" if before == "practice-papers" else "lived", before)
    said = set()
    for reply in replies:
        await yusuf.chooses(reply, step)
        said.add((await yusuf.sees(f"{step}-{reply}")).text)
    assert len(said) == len(replies)


async def test_own_words_are_welcome_and_kept_nowhere(world: World) -> None:
    """What one tries out is nobody's business: not even a counsellor's."""
    claire, yusuf = await welcomed(world)
    claire.looks_away()
    await yusuf.chooses("start", "practice")
    for step in ("path", "papers", "heavy"):
        await yusuf.says("Je ne sais pas quoi dire, courage à vous")
        await yusuf.sees(f"practice-{step}-own")
    await yusuf.sees("practice-over")
    await claire.sees_nothing_new()


@on_both_phones
@pytest.mark.parametrize("at", ["practice", "practice-path", "practice-papers", "practice-heavy"])
async def test_it_can_be_passed_over_at_any_point(world: World, numbers_only: bool, at: str) -> None:
    """A volunteer's evening is short."""
    _, yusuf = await welcomed(world, numbers_only=numbers_only)
    for step, reply in (("practice", "start"), ("practice-path", "must"), ("practice-papers", "sure")):
        if step == at:
            break
        await yusuf.chooses(reply, step)
    await yusuf.chooses("skip", at)
    await yusuf.sees("practice-over")
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    await yusuf.sees("question-offered")


async def test_nothing_is_offered_before_and_a_counsellor_can_not_choose_them_either(world: World) -> None:
    """Nobody is thrown into a stranger's question while the first words of how to answer lie unread."""
    claire, yusuf = await welcomed(world)
    yusuf.looks_away()
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    await amina.sees("nobody-fits-yet")
    await claire.chooses("offer", "question-waits")
    assert await claire.offered("choose-helper") == ["nobody"]
    await yusuf.sees_nothing_new()
    await yusuf.says("/questions")
    await yusuf.sees("practice")


async def test_who_does_neither_is_reminded_once_and_never_again(world: World) -> None:
    """They wait for questions that can't come: somebody must say so, and then leave them in peace."""
    _, yusuf = await welcomed(world)
    yusuf.looks_away()
    await world.passes(days=4)
    assert [seen.message for seen in await yusuf.new()] == ["practice-waits"]
    yusuf.looks_away()
    await world.passes(days=30)
    await yusuf.sees_nothing_new()
    await yusuf.chooses("skip", "practice-waits")
    await yusuf.sees("practice-over")


async def test_who_has_practised_is_not_reminded(world: World) -> None:
    """What is done is done."""
    _, yusuf = await welcomed(world)
    await yusuf.chooses("skip", "practice")
    yusuf.looks_away()
    await world.passes(days=10)
    await yusuf.sees_nothing_new()


async def test_a_pause_in_the_middle_and_practice_where_one_left_off(world: World) -> None:
    """A rest is a rest; afterwards one is not taken for someone who is ready."""
    _, yusuf = await welcomed(world)
    await yusuf.chooses("start", "practice")
    await yusuf.says("/pause")
    await yusuf.sees("paused")
    await yusuf.chooses("lived", "practice-path")
    await yusuf.sees("practice-path-lived", "practice-papers")
    await yusuf.says("/pause")
    await yusuf.chooses("yes", "go-on")
    await yusuf.sees("going-on", "practice")


async def test_practice_ended_during_a_pause_says_that_it_is_a_pause(world: World) -> None:
    """Otherwise they would wait for questions."""
    _, yusuf = await welcomed(world)
    await yusuf.says("/pause")
    await yusuf.chooses("skip", "practice")
    await yusuf.sees("paused")


async def test_a_number_that_is_not_there_a_voice_and_a_role_that_is_gone(world: World) -> None:
    """Whatever comes, the question stands again, or the menu does."""
    _, yusuf = await welcomed(world, numbers_only=True)
    await yusuf.chooses("start", "practice")
    await yusuf.says("200")
    await yusuf.sees("no-such-number", "practice-path")
    await yusuf.chooses("skip", "practice-path")
    await yusuf.chooses("no", "charter")
    await yusuf.chooses("yes", "change-answer")
    await yusuf.sees("charter-declined")
    await world.passes(hours=1)
    await yusuf.chooses("start", "practice")
    await yusuf.sees("menu")


@on_both_phones
async def test_while_a_counsellor_looks_one_may_look_at_oneself(world: World, numbers_only: bool) -> None:
    """The programme's criteria, as three honest questions; no answer is kept or decides anything."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", numbers_only=numbers_only)
    await yusuf.chooses("yes", "self-check")
    for step in ("self-check-listens", "self-check-stops", "self-check-keeps-secret"):
        await yusuf.sees(step)
        await yusuf.chooses("not-always", step)
        await yusuf.sees(f"{step}-not-always")
    assert "Claire, 9-17" in (await yusuf.sees("self-check-over")).text
    await claire.chooses("yes", "helper-asks-to-join")
    await yusuf.sees("you-are-approved")


async def test_who_leaves_the_self_check_alone_loses_nothing(world: World) -> None:
    """It is an offer: a no, or silence, changes nothing for anyone."""
    claire = await world.counsellor()
    yusuf = await comes_to_the_charter(world)
    await yusuf.chooses("yes", "charter")
    await yusuf.sees("helper-awaits-approval", "self-check")
    await yusuf.chooses("no", "self-check")
    await yusuf.sees("self-check-later")
    await claire.chooses("yes", "helper-asks-to-join")
    await yusuf.sees("you-are-approved", "practice")
