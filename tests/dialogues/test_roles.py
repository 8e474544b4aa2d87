"""Roles: given and taken away from a person's page; it acts on the very next message, and nobody waits for nobody."""

from storage import helper_profiles, responsibilities
from storage.vocabulary import HelperState, Role
from tests.dialogues.team import Team, changes_role, opens_page, team
from tests.dialogues.thread import ANSWER, QUESTION
from tests.world import World, on_both_phones


async def coordinator_of(world: World) -> str:
    async with world.reading() as db:
        found = await responsibilities.coordinator(db, simulated=True)
    return str(found.name.text) if found and found.name else ""


@on_both_phones
async def test_a_newcomer_is_made_a_helper_and_goes_on_like_any_other(world: World, numbers_only: bool) -> None:
    """Who once asked may help one day: the first question of a helper comes by itself."""
    who = await team(world, numbers_only=numbers_only)
    await changes_role(who.claire, who.amina, "helper")
    await who.claire.sees("role-was-changed")
    await who.amina.sees("role-is-now", "helper-topics")
    await who.amina.chooses("kitchen", "helper-topics")
    assert (await who.amina.person()).role == Role.HELPER


async def test_a_helper_whose_role_is_taken_away_answers_nobody_any_more(world: World) -> None:
    """What he had taken goes to others at once, and what he writes then goes nowhere."""
    who = await team(world)
    await who.amina.asks(QUESTION)
    await who.yusuf.chooses("take", "question-offered")
    who.look_away()
    await changes_role(who.ines, who.yusuf, "newcomer")
    await who.yusuf.sees("role-is-now")
    await who.amina.sees("counsellor-takes-over")
    who.amina.looks_away()
    await who.yusuf.says("/questions")
    await who.yusuf.sees("not-here")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    assert not who.amina.has_seen(ANSWER)
    async with world.reading() as db:
        profile = await helper_profiles.get(db, (await who.yusuf.person()).id, world.now())
    assert profile
    assert profile.state == HelperState.REFUSED


async def test_only_the_coordinator_makes_counsellors_and_is_asked_twice(world: World) -> None:
    """A counsellor reads everybody's story: it is not given away with a slip."""
    who = await team(world)
    await opens_page(who.ines, who.yusuf)
    await who.ines.chooses("role", "person-page")
    assert "counsellor" not in await who.ines.offered("choose-new-role")
    await changes_role(who.claire, who.yusuf, "counsellor")
    await who.claire.chooses("no", "counsellor-really")
    assert (await who.yusuf.person()).role == Role.HELPER
    await changes_role(who.claire, who.yusuf, "counsellor")
    await who.claire.chooses("yes", "counsellor-really")
    await who.yusuf.sees("role-is-now")
    await who.yusuf.says("/waiting")
    await who.yusuf.sees("waiting")


async def test_a_counsellor_whose_role_is_taken_away_reads_nothing_from_the_next_tap_on(world: World) -> None:
    """A phone may be in other hands: whatever is open on it leads nowhere."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.ines.says("/waiting")
    await opens_page(who.ines, who.amina)
    await changes_role(who.claire, who.ines, "newcomer")
    who.look_away()
    for option, step in (("answer", "question-waits"), ("note", "person-page"), ("enough", "waiting")):
        await who.ines.chooses(option, step)
        seen = {each.message for each in await who.ines.new()}
        assert not seen & {"write-your-answer", "write-milestone", "waiting", "person-page"}, (option, seen)
    await who.ines.says("/people")
    await who.ines.sees("not-here")
    who.ines.looks_away()
    await world.passes(days=3)
    assert "question-waits" not in [each.message for each in await who.ines.new()]


async def test_whom_they_saw_to_and_what_they_had_taken_goes_to_their_colleagues(world: World) -> None:
    """People stay, whoever leaves the team."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.ines.chooses("answer", "question-waits")
    who.look_away()
    await changes_role(who.claire, who.ines, "newcomer")
    await who.claire.sees("question-waits")
    await who.amina.sees("counsellor-takes-over")
    async with world.reading() as db:
        assert (await who.amina.person()).id in await responsibilities.without_counsellor(db, simulated=True)


async def test_nobody_changes_a_colleague_or_themselves_without_coordinating(world: World) -> None:
    """One lost phone must not empty the team."""
    who = await team(world)
    for by, of in ((who.ines, who.claire), (who.claire, who.claire)):
        await opens_page(by, of)
        assert not {"role", "lost-phone", "coordinates"} & set(await by.offered("person-page"))


async def test_the_first_counsellor_coordinates_until_they_hand_it_on(world: World) -> None:
    """One person at least always knows that it is for them to look."""
    who = await team(world)
    assert await coordinator_of(world) == "Claire"
    await opens_page(who.claire, who.ines)
    await who.claire.chooses("coordinates", "person-page")
    await who.claire.chooses("yes", "hand-on-coordination")
    await who.claire.sees("coordination-handed-on")
    await who.ines.sees("you-coordinate")
    assert await coordinator_of(world) == "Ines"
    await changes_role(who.ines, who.claire, "newcomer")
    assert (await who.claire.person()).role == Role.NEWCOMER


async def test_with_the_coordinator_gone_the_next_one_coordinates(world: World) -> None:
    """Whoever leaves leaves no gap."""
    who = await team(world)
    await opens_page(who.claire, who.ines)
    await who.claire.chooses("coordinates", "person-page")
    await who.claire.chooses("yes", "hand-on-coordination")
    await who.ines.says("/delete")
    await who.ines.chooses("yes", "delete-everything")
    assert await coordinator_of(world) == "Claire"


async def test_of_two_who_change_a_role_the_second_reads_what_it_is(world: World) -> None:
    """The page was older than a colleague's decision."""
    who: Team = await team(world)
    await opens_page(who.ines, who.amina)
    await who.ines.chooses("role", "person-page")
    await changes_role(who.claire, who.amina, "partner")
    await who.ines.chooses("partner", "choose-new-role")
    assert "partenaire" in (await who.ines.sees("role-was-changed")).text
    assert len(await who.amina.everything("role-is-now")) == 1
