"""Second thoughts: an announcement can be called back until it leaves; to everyone it takes a second yes."""

from tests.dialogues.announcing import TEXT, announces, opens_last, sends, writes
from tests.dialogues.team import changes_role, team
from tests.world import World


async def test_called_back_in_time_it_reached_nobody_and_its_text_is_kept(world: World) -> None:
    """The mistake is seen a second after the tap."""
    who = await team(world)
    await announces(who.claire)
    await who.claire.chooses("call-back", "announcement-page")
    await who.claire.sees("announcement-called-back", "announcement-preview")
    await world.passes(minutes=20)
    await who.amina.sees_nothing_new()
    await sends(who.claire)
    await world.passes(minutes=1)
    await who.amina.sees_nothing_new()
    await world.passes(minutes=2)
    assert len(await who.amina.everything("announcement")) == 1
    await who.claire.chooses("call-back", "announcement-page")
    await who.claire.sees("announcement-has-gone-on")


async def test_to_everyone_it_leaves_with_a_second_counsellors_yes_alone(world: World) -> None:
    """One mistake would reach everybody."""
    who = await team(world)
    await writes(who.claire)
    await sends(who.claire)
    await who.claire.sees("announcement-asks-a-colleague", "announcement-page")
    asked = await who.ines.sees("announcement-second-yes")
    assert TEXT in asked.text
    await world.passes(hours=3)
    await who.amina.sees_nothing_new()
    await who.ines.says("/waiting")
    line = next(each for each in await who.ines.offered("waiting") if each.startswith("announcement/"))
    await who.ines.chooses(line, "waiting")
    await who.ines.chooses("yes", "announcement-second-yes")
    await who.ines.sees("you-said-yes")
    await who.claire.sees("colleague-said-yes")
    await world.passes(minutes=3)
    for each in (who.amina, who.yusuf, who.ines):
        assert len(await each.everything("announcement")) == 1
    assert not await who.claire.everything("announcement")
    await who.ines.chooses("no", "announcement-second-yes")
    await who.ines.sees("announcement-was-decided")


async def test_a_no_gives_it_back_to_its_author_with_its_text(world: World) -> None:
    """Nothing has left, and the two can talk about it."""
    who = await team(world)
    await writes(who.claire)
    await sends(who.claire)
    await who.ines.chooses("no", "announcement-second-yes")
    await who.ines.sees("you-said-no")
    await who.claire.sees("colleague-said-no")
    await who.claire.says("/announce")
    await who.claire.chooses((await who.claire.offered("announcements"))[1], "announcements")
    assert TEXT in (await who.claire.sees("announcement-preview")).text


async def test_a_yes_counts_for_what_was_shown_and_for_nothing_else(world: World) -> None:
    """Called back, changed and sent anew, it is looked at anew."""
    who = await team(world)
    await writes(who.claire)
    await sends(who.claire)
    [before] = await who.ines.everything("announcement-second-yes")
    await who.claire.chooses("call-back", "announcement-page")
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.says("Le bureau est fermé lundi.")
    await who.ines.chooses("yes", before)
    await who.ines.sees("announcement-is-not-open")
    await sends(who.claire)
    await who.ines.chooses("yes", before)
    await world.passes(minutes=20)
    await who.amina.sees_nothing_new()
    await who.ines.chooses("yes", "announcement-second-yes")
    await world.passes(minutes=3)
    assert "fermé lundi" in (await who.amina.sees("announcement")).text


async def test_all_roles_chosen_one_by_one_are_everyone(world: World) -> None:
    """Who is reached counts, not how it was chosen."""
    who = await team(world)
    await writes(who.claire, roles=["newcomer", "helper", "counsellor"])
    await sends(who.claire)
    await who.claire.sees("announcement-asks-a-colleague")


async def test_alone_it_waits_ten_minutes_in_which_one_tap_calls_it_back(world: World) -> None:
    """A small team has nobody else to look at it."""
    claire = await world.counsellor()
    amina = await world.newcomer("Amina", "fr")
    amina.looks_away()
    await writes(claire)
    await sends(claire)
    await claire.sees("announcement-page")
    await world.passes(minutes=9)
    await amina.sees_nothing_new()
    await claire.chooses("call-back", "announcement-page")
    await sends(claire)
    await world.passes(minutes=11)
    await amina.sees("announcement")


async def test_a_colleague_calls_it_back_and_its_author_hears_by_whom(world: World) -> None:
    """Whoever sees the mistake first."""
    who = await team(world)
    await announces(who.claire)
    await opens_last(who.ines)
    await who.ines.chooses("call-back", "announcement-page")
    await who.ines.sees("announcement-called-back", "announcements")
    assert "Ines" in (await who.claire.sees("colleague-called-back")).text
    await who.claire.chooses("call-back", "announcement-page")
    await who.claire.sees("announcement-preview")
    await world.passes(minutes=20)
    await who.amina.sees_nothing_new()


async def test_asked_for_a_yes_and_no_counsellor_any_more(world: World) -> None:
    """An old button of someone who left the team decides nothing; its author, alone now, sends it anew."""
    who = await team(world)
    await writes(who.claire)
    await sends(who.claire)
    await changes_role(who.claire, who.ines, "helper")
    await who.ines.chooses("yes", "announcement-second-yes")
    await world.passes(minutes=20)
    assert not await who.amina.everything("announcement")
    await opens_last(who.claire)
    await who.claire.chooses("call-back", "announcement-page")
    await sends(who.claire)
    await world.passes(minutes=11)
    assert await who.amina.everything("announcement")
