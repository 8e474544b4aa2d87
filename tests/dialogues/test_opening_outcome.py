"""A week later both are asked what became of it: the newcomer gets a next step, the partner learns what it led to."""

import pytest

from tests.dialogues.partners import approves, interested, is_told, offers, partner, with_project
from tests.world import World

OUTCOMES = {"taken": "Bravo", "meeting": "préparer", "nothing-yet": "offres", "no": "question"}


@pytest.mark.parametrize(("outcome", "next_step"), OUTCOMES.items(), ids=OUTCOMES.keys())
async def test_each_answer_leads_on_and_the_partner_hears_what_their_help_led_to(
    world: World, outcome: str, next_step: str
) -> None:
    """Did what I brought help? Nobody could tell, before. On a phone with numbers it waits for a sign of life."""
    amina = await with_project(world, numbers_only=outcome == "taken")
    paul = await partner(world)
    await interested(world, paul, amina)
    await world.passes(days=6)
    assert not await amina.everything("became-of-opening")
    await world.passes(days=1, hours=2)
    if amina.numbers_only:
        await amina.sees("you-have-a-message")
        await amina.says("oui")
    await amina.chooses(outcome, "became-of-opening")
    assert next_step in (await amina.sees("next-after-opening")).text
    assert "Amina" in (await paul.sees("what-your-opening-led-to")).text
    await paul.chooses(outcome, "became-of-interest")
    await paul.sees("partner-told-outcome")
    await world.passes(days=8)
    assert len(await amina.everything("became-of-opening")) == 1


async def test_taken_by_all_it_has_room_for_it_is_filled_by_itself(world: World) -> None:
    """Counsellors see it on the opening, and the others are told kindly."""
    claire, paul = await world.counsellor(), await partner(world)
    amina, nadia = await with_project(world), await with_project(world, "Nadia")
    await offers(paul)
    await is_told(world, amina, nadia)
    await amina.chooses("interested", "opening-for-you")
    await approves(amina)
    await world.passes(days=7, hours=2)
    nadia.looks_away()
    await paul.chooses("taken", "became-of-interest")
    await nadia.sees("opening-is-filled-now")
    await claire.says("/openings")
    await claire.chooses((await claire.offered("all-openings"))[0], "all-openings")
    page = (await claire.sees("opening-page")).text
    assert "pourvue" in page
    assert "Prise\u00a0: \u20681\u2069" in page


async def test_who_said_no_before_is_not_asked(world: World) -> None:
    """What is over is over."""
    amina, paul = await with_project(world), await partner(world)
    await interested(world, paul, amina)
    await paul.chooses("no", "interest-arrived")
    await world.passes(days=8)
    assert not await amina.everything("became-of-opening")
    assert not await paul.everything("became-of-interest")
