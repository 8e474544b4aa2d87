"""A partner learns what the programme is, agrees, says for whom they speak; and is one no more from one moment on."""

from storage.vocabulary import Role
from tests.dialogues.partners import (
    ORGANISATION,
    WHAT,
    in_each_language,
    interested,
    is_told,
    offers,
    partner,
    with_project,
)
from tests.dialogues.team import changes_role
from tests.world import World


@in_each_language
async def test_what_it_is_whom_one_meets_and_what_one_does_before_any_yes(
    world: World, language: str, numbers_only: bool
) -> None:
    """Partners knew nothing of the people they met, and their role was unclear to them: three short messages."""
    paul = world.someone("Paul", language, numbers_only=numbers_only)
    await paul.joins(name="Paul", code=await world.code(Role.PARTNER))
    await paul.sees("partner-what", "partner-whom", "partner-does", "partner-agree")
    await paul.chooses("yes")
    await paul.sees("partner-organisation")
    await paul.says(ORGANISATION)
    await paul.says("Lyon")
    assert ORGANISATION in (await paul.sees("partner-is-ready")).text
    await paul.sees("my-openings")


async def test_no_is_an_answer_and_another_day_it_is_asked_again(world: World) -> None:
    """Nobody is pressed; and the way back stands in the answer."""
    paul = world.someone("Paul", "fr")
    await paul.joins(name="Paul", code=await world.code(Role.PARTNER))
    await paul.chooses("no", "partner-agree")
    assert "offres" in (await paul.sees("partner-not-now")).text
    await paul.says("offres")
    await paul.chooses("yes", "partner-agree")
    await paul.sees("partner-organisation")


async def test_without_a_name_one_is_asked_for_it_and_only_a_name_is_one(world: World) -> None:
    """Counsellors must know who offers; a number in place of a name leads around the programme."""
    paul = world.someone("Paul", "fr")
    await paul.joins(code=await world.code(Role.PARTNER))
    await paul.chooses("yes", "partner-agree")
    await paul.sees("partner-first-name")
    await paul.says("Paul, 06 12 34 56 78")
    await paul.sees("only-a-name", "partner-first-name")
    await paul.says("Paul")
    await paul.sees("partner-organisation")


async def test_who_interrupts_goes_on_where_they_were(world: World) -> None:
    """Between two customers: the organisation is told today, the town tomorrow."""
    paul = world.someone("Paul", "fr")
    await paul.joins(name="Paul", code=await world.code(Role.PARTNER))
    await paul.chooses("yes", "partner-agree")
    await paul.says(ORGANISATION)
    await paul.says("menu")
    await world.passes(days=1)
    await paul.chooses("openings", "menu")
    await paul.sees("partner-town")


async def test_a_role_taken_away_withdraws_what_was_offered_at_once(world: World) -> None:
    """Whoever is no partner any more offers nothing; who waited is told kindly, and old buttons lead nowhere."""
    claire = await world.counsellor()
    amina = await with_project(world)
    paul = await partner(world)
    await offers(paul)
    await is_told(world, amina)
    await changes_role(claire, paul, "newcomer")
    await amina.sees("opening-is-gone")
    await amina.chooses("interested", "opening-for-you")
    await amina.sees("opening-stands-no-more")
    await paul.chooses("new", "my-openings")
    assert "opening-kind" not in [seen.message for seen in await paul.new()]


async def test_made_a_partner_by_a_counsellor_one_is_asked_first(world: World) -> None:
    """A tap of somebody else's is no agreement."""
    claire = await world.counsellor()
    paul = await world.newcomer("Paul", "fr", called="Paul")
    await changes_role(claire, paul, "partner")
    await paul.sees("partner-what", "partner-whom", "partner-does", "partner-agree")
    await paul.says("offres")
    await paul.sees("partner-agree")


async def test_who_erases_themselves_takes_their_words_along_and_nobody_waits(world: World) -> None:
    """The newcomer hears that it is gone, without a word of the partner's in it."""
    paul, amina = await partner(world), await with_project(world)
    await interested(world, paul, amina)
    amina.looks_away()
    await paul.says("/delete")
    await paul.chooses("yes", "delete-everything")
    gone = await amina.sees("opening-is-gone")
    assert ORGANISATION not in gone.text
    assert WHAT not in gone.text
    await amina.says("/openings")
    await amina.sees("no-openings-yet")
