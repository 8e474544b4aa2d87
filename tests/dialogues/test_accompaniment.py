"""Accompaniment: an agreed aim and end, both say yes by themselves, either stops in one tap, a second is in sight."""

import pytest

from tests.dialogues.accompanied import AIM, four
from tests.dialogues.thread import ANSWER, QUESTION
from tests.world import World, on_both_phones


@on_both_phones
async def test_it_begins_when_both_have_said_yes_and_not_before(world: World, numbers_only: bool) -> None:
    """Neither is talked into it: each reads the aim and decides alone."""
    who = await four(world, numbers_only=numbers_only)
    await who.propose()
    await who.claire.sees("accompaniment-proposed")
    offered = await who.amina.sees("accompaniment-offered")
    for words in (AIM, "Yusuf", "Nadia", "2"):
        assert words in offered.text
    assert AIM in (await who.yusuf.sees("accompany-someone")).text
    await who.nadia.sees("be-second")
    await who.amina.chooses("yes", "accompaniment-offered")
    await who.amina.sees("accompaniment-yes")
    await who.yusuf.chooses("yes", "accompany-someone")
    await who.yusuf.sees("accompaniment-begins", "accompaniment-runs")
    await who.amina.sees("accompaniment-runs")
    await who.claire.sees("accompaniment-runs")


@pytest.mark.parametrize("who_says_no", ["newcomer", "helper"])
async def test_no_means_no_without_a_reason(world: World, who_says_no: str) -> None:
    """Nobody is asked why, and the other one is not left with a yes in the air."""
    who = await four(world)
    await who.propose()
    if who_says_no == "newcomer":
        await who.yusuf.chooses("yes", "accompany-someone")
        await who.amina.chooses("no", "accompaniment-offered")
        await who.amina.sees("accompaniment-no")
        await who.yusuf.sees("accompaniment-will-not-be")
    else:
        await who.yusuf.chooses("no", "accompany-someone")
        await who.yusuf.sees("accompaniment-no")
        await who.amina.sees("accompaniment-will-not-be")
    await who.claire.sees("accompaniment-will-not-be")
    await world.passes(minutes=5)
    await who.yusuf.chooses("yes", "accompany-someone")
    await who.yusuf.sees("accompaniment-is-gone")


async def test_a_question_goes_first_to_whoever_accompanies(world: World) -> None:
    """Not to three strangers: that is what was agreed."""
    who = await four(world)
    await who.agree()
    await who.amina.asks(QUESTION)
    assert "vous accompagnez" in (await who.yusuf.sees("question-offered")).text
    await who.nadia.sees_nothing_new()


@pytest.mark.parametrize("why", ["no", "silence", "pause", "stop"])
async def test_the_second_helper_steps_in(world: World, why: str) -> None:
    """Nobody depends on one person: where the first can't, the second is asked, and the newcomer hears."""
    who = await four(world)
    await who.agree()
    if why in ("pause", "stop"):
        await who.yusuf.says(f"/{why}")
    await who.amina.asks(QUESTION)
    if why == "no":
        await who.yusuf.chooses("not-now", "question-offered")
    elif why == "silence":
        await world.passes(hours=24)
    await who.nadia.sees("question-offered")
    await who.nadia.chooses("take", "question-offered")
    await who.nadia.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_each_finished_talk_counts_and_after_the_last_both_are_asked_what_came_of_it(world: World) -> None:
    """An end that was agreed is not a door slammed."""
    who = await four(world)
    await who.agree()
    await who.talk(QUESTION)
    assert "1 sur 2" in plain((await who.amina.sees("accompaniment-runs")).text)
    assert "1 sur 2" in plain((await who.yusuf.sees("accompaniment-runs")).text)
    await who.talk("Où trouver un stage ?")
    assert AIM in (await who.amina.sees("accompaniment-is-over")).text
    await who.yusuf.sees("accompaniment-is-over")
    await who.amina.chooses("tell", "accompaniment-is-over")
    await who.amina.says("J’ai trouvé un stage chez Paul !")
    await who.amina.sees("accompaniment-words-sent")
    assert "chez Paul" in (await who.claire.sees("what-came-of-accompaniment")).text
    await who.yusuf.chooses("enough", "accompaniment-is-over")
    await who.yusuf.sees("accompaniment-thanks")


async def test_on_its_last_day_it_ends_kindly_and_a_wish_to_go_on_goes_to_the_counsellor(world: World) -> None:
    """The same two again: but as a new agreement, and not by habit."""
    who = await four(world)
    await who.agree(until="one-month")
    await world.passes(days=31)
    await who.yusuf.sees("accompaniment-is-over")
    await who.amina.chooses("go-on", "accompaniment-is-over")
    await who.amina.sees("accompaniment-wish-sent")
    await who.claire.sees("accompaniment-again")
    await who.claire.chooses("propose", "accompaniment-again")
    await who.claire.sees("accompaniment-aim")
    await who.claire.says("Garder le stage.")
    await who.claire.chooses("3", "accompaniment-talks")
    await who.claire.chooses("one-month", "accompaniment-until")
    assert (await who.yusuf.person()).id in await who.claire.offered("accompaniment-helper")


@pytest.mark.parametrize("who_ends", ["newcomer", "helper", "counsellor"])
async def test_each_can_end_it_in_one_tap_at_any_time(world: World, who_ends: str) -> None:
    """Nobody stays in it out of politeness."""
    who = await four(world)
    await who.agree()
    people = {"newcomer": who.amina, "helper": who.yusuf, "counsellor": who.claire}
    ending = people.pop(who_ends)
    await ending.chooses("end", "accompaniment-runs")
    await ending.sees("accompaniment-you-ended")
    for other in people.values():
        await other.sees("accompaniment-ended")
    await who.amina.chooses("fine", "accompaniment-runs")
    await who.amina.sees("accompaniment-is-gone")
    who.look_away()
    await who.amina.asks(QUESTION)
    await who.nadia.sees("question-offered")  # everyone who fits is asked again


async def test_it_is_found_again_from_the_menu(world: World) -> None:
    """The message from weeks ago is far up by now."""
    who = await four(world)
    await who.agree()
    await who.amina.says("/menu")
    await who.amina.chooses("accompaniment", "menu")
    await who.amina.sees("accompaniment-runs")
    await who.amina.chooses("fine", "accompaniment-runs")
    await who.amina.sees("accompaniment-goes-on")
    await who.claire.says("/menu")
    assert "accompaniment" not in await who.claire.offered("menu")


def plain(text: str) -> str:
    """Without the invisible marks around variables."""
    return text.replace("\u2068", "").replace("\u2069", "")
