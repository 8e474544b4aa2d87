"""Helpers and counsellors who stop: what they had is passed on at once, and who comes back knows how it stands."""

from tests.dialogues.thread import ANSWER, three
from tests.world import World


async def test_a_helper_who_comes_back_is_told_that_they_are_paused(world: World) -> None:
    """Otherwise they would wait for questions that never come."""
    who = await three(world)
    await who.yusuf.says("/stop")
    await who.yusuf.says("/start")
    await who.yusuf.chooses("yes", "come-back")
    await who.yusuf.sees("welcome-again", "paused")


async def test_what_a_counsellor_had_taken_goes_to_another_when_they_stop(world: World) -> None:
    """Staff leave too, and nobody should wait a day for someone who is gone."""
    who = await three(world)
    odile = await world.counsellor("Odile")
    await who.ask()
    await who.yusuf.chooses("counsellor")
    await who.claire.chooses("answer", "question-waits")
    odile.looks_away()
    await who.claire.says("/stop")
    await odile.sees("question-waits")


async def test_an_asker_can_erase_after_their_counsellor_did(world: World) -> None:
    """What is left of a talk with someone who is gone must not hold anybody back."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("counsellor")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await who.claire.says("/delete")
    await who.claire.chooses("yes", "delete-everything")
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    assert who.amina.has_seen(world.text(who.amina.phone.language, "goodbye"))
