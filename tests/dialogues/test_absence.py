"""Absence: a counsellor goes away with a clear head; what waits for them goes to whoever stands in."""

from tests.dialogues.team import Team, opens_page, says_hours, team
from tests.dialogues.thread import ANSWER, QUESTION
from tests.world import Actor, World, on_both_phones

SECOND = 1  # of the days offered: the Monday after


async def goes_away(who: Team, counsellor: Actor, *, stand_in: Actor | None, day: int = SECOND) -> None:
    """This counsellor is away until one of the days offered."""
    await counsellor.says("/duty")
    await counsellor.chooses("away", "on-duty")
    await counsellor.chooses((await counsellor.offered("back-when"))[day], "back-when")
    name = (await stand_in.person()).id if stand_in else "nobody"
    who.look_away()
    await counsellor.chooses(name, "choose-stand-in")


@on_both_phones
async def test_a_counsellor_is_away_until_monday_and_a_colleague_stands_in(world: World, numbers_only: bool) -> None:
    """Three taps before a holiday; and the colleague knows from when to when."""
    who = await team(world, numbers_only=numbers_only)
    await goes_away(who, who.claire, stand_in=who.ines)
    kept = await who.claire.sees("absence-kept")
    assert "lundi" in kept.text
    assert "30 novembre" in kept.text
    told = await who.ines.sees("you-stand-in")
    assert "Claire" in told.text
    assert "30 novembre" in told.text


async def test_questions_of_ones_people_come_to_the_stand_in_first(world: World) -> None:
    """Her people are looked after by name, not by chance."""
    who = await team(world)
    third = await world.counsellor("Samir")
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("take-over/", "person-page")
    await goes_away(who, who.claire, stand_in=who.ines)
    third.looks_away()
    await who.amina.asks(QUESTION, topic="care")
    await who.ines.sees("question-waits")
    await third.sees_nothing_new()
    assert "question-waits" not in [seen.message for seen in await who.claire.new()]


async def test_what_was_taken_and_not_answered_goes_to_others_at_once(world: World) -> None:
    """Nobody waits for two weeks for someone who is on a beach."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.chooses("answer", "question-waits")
    who.look_away()
    await goes_away(who, who.claire, stand_in=who.ines)
    await who.ines.sees("question-waits")
    await who.amina.sees("counsellor-takes-over")


async def test_a_word_in_an_answered_talk_reaches_a_colleague(world: World) -> None:
    """The talk goes on, with whoever is there."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await goes_away(who, who.claire, stand_in=who.ines)
    await who.amina.says("Et le diplôme ?")
    await who.ines.sees("question-waits")


async def test_any_day_of_the_weeks_ahead_can_be_the_day_of_return(world: World) -> None:
    """Absences do not end on Mondays only."""
    who = await team(world)
    await who.claire.says("/duty")
    await who.claire.chooses("away", "on-duty")
    await who.claire.chooses("other-day", "back-when")
    await who.claire.chooses((await who.claire.offered("back-in-week"))[2], "back-in-week")
    await who.claire.chooses((await who.claire.offered("back-on-day"))[3], "back-on-day")
    await who.claire.chooses("nobody", "choose-stand-in")
    assert "17 décembre" in (await who.claire.sees("absence-kept")).text


async def test_who_comes_back_earlier_says_so_and_gets_what_waited(world: World) -> None:
    """One tap; and whoever stood in is told."""
    who = await team(world)
    third = await world.counsellor("Samir")
    await goes_away(who, third, stand_in=who.claire)
    await goes_away(who, who.claire, stand_in=who.ines)
    await goes_away(who, who.ines, stand_in=None)
    await who.amina.asks(QUESTION, topic="care")
    await who.amina.sees("read-at")
    who.look_away()
    await who.ines.says("/duty")
    await who.ines.chooses("back-again", "on-duty")
    await world.passes(seconds=5)
    await who.ines.sees("welcome-back-on-duty", "question-waits")
    await who.claire.says("/duty")
    await who.claire.chooses("back-again", "on-duty")
    assert "Claire" in (await who.ines.everything("is-there-again"))[-1].text


async def test_an_absence_ends_by_itself(world: World) -> None:
    """Nobody has to remember to be back."""
    who = await team(world)
    await says_hours(who.ines, 9, 17)
    await goes_away(who, who.claire, stand_in=None, day=0)
    await who.amina.asks(QUESTION, topic="care")
    assert "question-waits" not in [seen.message for seen in await who.claire.new()]
    await world.passes(hours=24)
    await who.amina.asks("Et pour le logement ?", topic="care")
    await who.claire.sees("question-waits")
    await who.claire.says("/duty")
    assert "away" in await who.claire.offered("on-duty")


async def test_the_coordinator_hears_of_an_absence_without_a_stand_in_and_finds_one(world: World) -> None:
    """What nobody thought of is the coordinator's to think of."""
    who = await team(world)
    third = await world.counsellor("Samir")
    await goes_away(who, who.ines, stand_in=None)
    assert "Ines" in (await who.claire.sees("away-without-stand-in")).text
    await who.claire.says("/waiting")
    await who.claire.chooses(f"away/{(await who.ines.person()).id}", "waiting")
    third.looks_away()
    await who.claire.chooses((await third.person()).id, "choose-stand-in")
    assert "Ines" in (await third.sees("you-stand-in")).text
    await who.claire.says("/waiting")
    assert not any(each.startswith("away/") for each in await who.claire.offered("waiting"))


async def test_danger_reaches_the_one_who_is_away_too(world: World) -> None:
    """Danger knows no holidays: with few counsellors, the one who sees it may be on a train."""
    who = await team(world)
    await goes_away(who, who.claire, stand_in=who.ines)
    await who.amina.says("je veux mourir")
    await who.claire.sees("someone-in-danger")
