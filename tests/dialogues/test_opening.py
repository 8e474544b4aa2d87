"""A partner tells what they offer in small questions, reads it back, sends it, changes it, takes it back."""

import pytest

from tests.dialogues.partners import JOB, PLACE, WHAT, is_told, offers, partner, tells, with_project
from tests.world import World, on_both_phones


@on_both_phones
async def test_small_questions_then_all_of_it_and_nothing_leaves_before_the_tap(
    world: World, numbers_only: bool
) -> None:
    """What goes out in someone's name is what they read."""
    amina = await with_project(world)
    paul = await partner(world, numbers_only=numbers_only)
    await tells(paul)
    read_back = await paul.sees("opening-read-back")
    for shown in (WHAT, PLACE, "13,50 €", "35", "Cuisine"):
        assert shown in read_back.text
    await world.passes(hours=2)
    assert not await amina.everything("opening-for-you")
    await paul.chooses("send", "opening-read-back")
    await paul.sees("opening-sent")
    await is_told(world, amina)
    await paul.chooses("send", "opening-read-back")
    await paul.sees("opening-is-not-open", "my-openings")


@pytest.mark.parametrize("language", ["fa-AF", "uk"])
async def test_digits_of_any_script_are_read(world: World, language: str) -> None:
    """An employer who came here himself once writes as he learnt to."""
    paul = await partner(world, language=language, numbers_only=True)
    await tells(paul, opening_start="now", opening_pay_an_hour="۱۳٫۵۰")
    assert "13,50" in (await paul.sees("opening-read-back")).text


async def test_a_visit_is_asked_neither_for_pay_nor_for_hours(world: World) -> None:
    """Two hours in a kitchen need no form of twelve questions."""
    paul = await partner(world)
    await tells(paul, opening_kind="visit", opening_pay="", opening_pay_an_hour="", opening_hours="")
    read_back = (await paul.sees("opening-read-back")).text
    assert "Salaire" not in read_back
    assert "Par semaine" not in read_back


@on_both_phones
async def test_what_can_not_be_read_is_asked_again_with_an_example(world: World, numbers_only: bool) -> None:
    """A past day, "à voir" where an amount is wanted, an amount in words, a week of a hundred hours."""
    paul = await partner(world, numbers_only=numbers_only)
    await paul.chooses("new", "my-openings")
    for step in ("opening-kind", "opening-what", "opening-trade"):
        await (paul.says(JOB[step]) if step == "opening-what" else paul.chooses(JOB[step], step))
    for day, answer in (("01/02/2020", "day-is-past"), ("31/02", "not-a-day"), ("au printemps", "not-a-day")):
        await paul.says(day)
        await paul.sees(answer, "opening-start")
    await paul.says("15/03")
    await paul.chooses("hour", "opening-pay")
    for amount in ("à voir", "quinze euros", "12 à 14 €", "0,00"):
        await paul.says(amount)
        await paul.sees("not-an-amount", "opening-pay-an-hour")
    await paul.says("15 € de l’heure")
    await paul.chooses("other", "opening-hours")
    await paul.says("cent heures, 100")
    await paul.sees("not-hours", "opening-hours-other")
    await paul.says("28 heures")
    await paul.sees("opening-french")


async def test_phone_numbers_and_links_are_taken_out_a_street_stays(world: World) -> None:
    """Contact goes through the programme; but one must know where the kitchen is. Official sites stay."""
    paul = await partner(world)
    written = "Aide en cuisine. Appelez le 06 12 34 56 78.\nVoir www.service-public.fr et chez-paul.com"
    await tells(paul, opening_what=written)
    assert "partner-contact-taken-out" in [seen.message for seen in await paul.everything()]
    read_back = (await paul.sees("opening-read-back")).text
    assert "06 12" not in read_back
    assert "chez-paul.com" not in read_back
    assert "service-public.fr" in read_back
    assert "12 rue de la République" in read_back


async def test_each_item_can_be_changed_before_and_after_it_is_sent(world: World) -> None:
    """Who read it before, and has not answered, reads it again; nobody new hears of it meanwhile."""
    amina = await with_project(world)
    paul = await partner(world)
    await tells(paul)
    await paul.chooses("change", "opening-read-back")
    await paul.chooses("place", "opening-change-what")
    await paul.says("5 quai Claude-Bernard, Lyon")
    await paul.sees("opening-transport")
    await paul.chooses("far", "opening-transport")
    assert "quai Claude-Bernard" in (await paul.sees("opening-read-back")).text
    await paul.chooses("send", "opening-read-back")
    await is_told(world, amina)

    await paul.says("/openings")
    await paul.chooses((await paul.offered("my-openings"))[0], "my-openings")
    await paul.chooses("change", "my-opening")
    await paul.chooses("pay", "opening-change-what")
    nadia = await with_project(world, "Nadia")
    await world.passes(hours=7)
    await nadia.sees_nothing_new()
    await amina.chooses("interested", "opening-for-you")
    await amina.sees("opening-stands-no-more")
    await paul.chooses("month", "opening-pay")
    await paul.says("2 100")
    assert "2100 € brut par mois" in (await paul.sees("opening-read-back")).text
    await paul.chooses("send", "opening-read-back")
    await is_told(world, amina, nadia)
    assert "2100 €" in (await amina.sees("opening-for-you")).text


async def test_changed_to_another_trade_it_is_gone_for_those_whom_it_fitted(world: World) -> None:
    """No reason is given that is none any more."""
    amina, paul = await with_project(world, income="no-hurry"), await partner(world)
    await offers(paul)
    await is_told(world, amina)
    await paul.says("/openings")
    await paul.chooses((await paul.offered("my-openings"))[0], "my-openings")
    await paul.chooses("change", "my-opening")
    await paul.chooses("trade", "opening-change-what")
    await paul.chooses("building", "opening-trade")
    await paul.chooses("send", "opening-read-back")
    amina.looks_away()
    await world.passes(hours=1)
    assert [seen.message for seen in await amina.new()] == ["opening-is-gone"]


async def test_what_was_begun_waits_and_can_be_thrown_away(world: World) -> None:
    """A customer comes in: nothing is lost, and nothing insists."""
    paul = await partner(world)
    await tells(paul)
    await paul.chooses("later", "opening-read-back")
    await paul.sees("opening-waits-for-you")
    await paul.says("/openings")
    await paul.chooses((await paul.offered("my-openings"))[0], "my-openings")
    await paul.sees("opening-read-back")
    await paul.chooses("drop", "opening-read-back")
    await paul.says("/openings")
    assert await paul.offered("my-openings") == ["new", "enough"]


async def test_taken_back_it_is_gone_and_whoever_read_it_is_told_kindly(world: World) -> None:
    """Nobody writes to a door that is shut; who has not read it yet never will."""
    amina, paul = await with_project(world), await partner(world)
    nadia = await with_project(world, "Nadia", trade="building", income="no-hurry")
    await offers(paul)
    await is_told(world, amina)
    await paul.says("/openings")
    await paul.chooses((await paul.offered("my-openings"))[0], "my-openings")
    await paul.chooses("take-back", "my-opening")
    await paul.sees("opening-taken-back")
    await amina.sees("opening-is-gone")
    await amina.chooses("interested", "opening-for-you")
    await amina.sees("opening-stands-no-more")
    assert not await nadia.everything("opening-is-gone")


async def test_on_its_last_day_it_ends_by_itself_and_its_partner_hears_so(world: World) -> None:
    """An old paper in a window helps nobody."""
    amina, paul = await with_project(world), await partner(world)
    await offers(paul, opening_until="two-weeks")
    await is_told(world, amina)
    paul.looks_away()
    await world.passes(days=15)
    await paul.sees("opening-is-over")
    await amina.chooses("interested", "opening-for-you")
    await amina.sees("opening-stands-no-more")
