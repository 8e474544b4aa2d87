"""What may harm is looked at first: the partner knows, the counsellor sees why, and nobody else hears of it before."""

from collections.abc import Mapping

import pytest

from tests.dialogues.partners import is_told, offers, partner, with_project
from tests.dialogues.team import team
from tests.world import Actor, World, on_both_phones

INTERNSHIP = {"opening_kind": "internship", "opening_lasts": "longer"}
HELD: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "no place": ("lieu", {"opening_place": "not-yet"}),
    "no pay said for a job": ("salaire", {"opening_pay": "to-be-agreed", "opening_pay_an_hour": ""}),
    "one euro": ("minimum", {"opening_pay_an_hour": "1 €"}),
    "long and not paid": ("minimum", {**INTERNSHIP, "opening_pay": "unpaid", "opening_pay_an_hour": ""}),
    "words of those who exploit": ("mots", {"opening_what": "Aide en cuisine, logé nourri, payé en liquide."}),
}


@pytest.mark.parametrize(("why", "told"), HELD.values(), ids=HELD.keys())
async def test_it_waits_for_a_counsellor_and_both_read_why(world: World, why: str, told: Mapping[str, str]) -> None:
    """Exploitation begins with an offer that nobody looked at."""
    claire, amina = await world.counsellor(), await with_project(world, aim="unsure")
    paul = await partner(world)
    await offers(paul, **told)
    assert why in (await paul.sees("opening-waits-for-a-look")).text
    assert why in (await claire.sees("opening-held")).text
    await world.passes(hours=7)
    await amina.sees_nothing_new()


@on_both_phones
async def test_a_counsellors_yes_lets_it_go_and_the_second_one_reads_that_it_is_done(
    world: World, numbers_only: bool
) -> None:
    """One line on the list, one tap; two who tap at once get in nobody's way."""
    who = await team(world, numbers_only=numbers_only)
    amina, paul = await with_project(world), await partner(world)
    await offers(paul, opening_place="not-yet")
    line = next(each for each in await lines_of(who.claire) if each.startswith("opening/"))
    await who.claire.chooses(line, "waiting")
    await who.claire.chooses("yes", "opening-held")
    await who.claire.sees("opening-let-go")
    await paul.sees("opening-goes-out")
    await who.ines.chooses("yes", "opening-held")
    await who.ines.sees("opening-was-looked-at")
    await is_told(world, amina)
    assert not [each for each in await lines_of(who.claire) if each.startswith("opening/")]


async def test_no_comes_with_a_sentence(world: World) -> None:
    """A partner who reads why can do better the next time."""
    claire, amina, paul = await world.counsellor(), await with_project(world), await partner(world)
    await offers(paul, opening_pay_an_hour="1 €")
    await claire.chooses("no", "opening-held")
    await claire.says("Le salaire est sous le minimum légal.")
    await claire.sees("opening-you-refused")
    assert "sous le minimum légal" in (await paul.sees("opening-refused")).text
    await world.passes(days=1)
    await amina.sees_nothing_new()
    await claire.chooses("yes", "opening-held")
    await claire.sees("opening-was-looked-at")


async def test_asked_first_the_partner_answers_or_changes_it(world: World) -> None:
    """Most of what looks wrong is a slip; and what is put right goes out by itself."""
    claire, amina, paul = await world.counsellor(), await with_project(world), await partner(world)
    await offers(paul, opening_pay_an_hour="1 €")
    await claire.chooses("ask", "opening-held")
    await claire.says("Un euro, vraiment ?")
    assert "Un euro, vraiment ?" in (await paul.sees("counsellor-asks-partner")).text
    await paul.says("Pardon, une faute de frappe.")
    await paul.sees("counsellor-reads-it")
    assert "faute de frappe" in (await claire.sees("partner-answers")).text
    await paul.chooses("change", "counsellor-asks-partner")
    await paul.chooses("pay", "opening-change-what")
    await paul.chooses("hour", "opening-pay")
    await paul.says("13")
    await paul.chooses("send", "opening-read-back")
    await paul.sees("opening-sent")
    await claire.chooses("yes", "opening-held")
    await claire.sees("opening-was-looked-at")
    await is_told(world, amina)


async def test_a_short_internship_may_be_unpaid(world: World) -> None:
    """What the law allows is held up by nobody."""
    paul = await partner(world)
    short = {"opening_kind": "internship", "opening_lasts": "up-to-two-months"}
    await offers(paul, **short, opening_pay="unpaid", opening_pay_an_hour="")
    await paul.sees("opening-sent")


async def test_counsellors_see_all_that_was_offered_and_can_take_it_down(world: World) -> None:
    """And the partner is told, with whom to speak."""
    claire, amina, paul = await world.counsellor(), await with_project(world), await partner(world)
    await offers(paul)
    await is_told(world, amina)
    await claire.says("/openings")
    await claire.chooses((await claire.offered("all-openings"))[0], "all-openings")
    assert "Proposée à" in (await claire.sees("opening-page")).text
    await claire.chooses("take-down", "opening-page")
    await claire.sees("opening-taken-down")
    assert "Claire, 9-17" in (await paul.sees("opening-was-taken-down")).text
    await amina.sees("opening-is-gone")


async def lines_of(counsellor: Actor) -> list[str]:
    """What stands on the list of today."""
    await counsellor.says("/waiting")
    return await counsellor.offered("waiting")
