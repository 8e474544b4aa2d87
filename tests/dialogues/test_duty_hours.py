"""Duty hours: a counsellor says them in taps; outside of them only danger comes, and whoever waits knows until when."""

from pathlib import Path

import pytest

from handlers.times import Times
from storage.duty import Hours
from tests.dialogues.team import opens_page, says_hours, team
from tests.dialogues.thread import ANSWER, QUESTION
from tests.world import World, on_both_phones
from tests.world import world as a_world

WORKING_DAYS = tuple(Hours(day, 9, 17) for day in range(5))


def plain(text: str) -> str:
    return text.translate(dict.fromkeys([0x2068, 0x2069])).replace("\u00a0", " ").replace("\u202f", " ")


@on_both_phones
async def test_hours_are_said_in_taps_and_shown_again(world: World, numbers_only: bool) -> None:
    """Once a year takes half a minute; every other week one tap."""
    claire = (await team(world, numbers_only=numbers_only)).claire
    await claire.says("/duty")
    nothing = await claire.sees("on-duty")
    assert "à toute heure" in plain(nothing.text)
    await claire.chooses("other-hours", "on-duty")
    await claire.chooses("monday", "duty-days")
    await claire.chooses("wednesday", "duty-days")
    await claire.chooses("that-is-all", "duty-days")
    await claire.chooses("9", "duty-from")
    await claire.chooses("12", "duty-until")
    await claire.chooses("yes", "duty-more")
    await claire.chooses("friday", "duty-days")
    await claire.chooses("that-is-all", "duty-days")
    await claire.chooses("14", "duty-from")
    await claire.chooses("18", "duty-until")
    await claire.chooses("no", "duty-more")
    await claire.sees("duty-kept")
    await claire.says("/duty")
    lines = [plain(seen.text) for seen in await claire.new() if seen.message == "duty-line"]
    assert lines == ["De 9 h à 12 h : lundi et mercredi.", "De 14 h à 18 h : vendredi."]
    await claire.chooses("as-last-week", "on-duty")
    await claire.sees("duty-stays")


async def test_at_night_whoever_asks_reads_when_somebody_is_there_and_counsellors_sleep(world: World) -> None:
    """Silence would mean: nobody cares. An hour means: someone will."""
    who = await team(world)
    await says_hours(who.claire, 9, 17)
    await says_hours(who.ines, 10, 18)
    await world.passes(hours=10)  # eight in the evening
    who.look_away()
    await who.amina.asks(QUESTION, topic="care")
    read_at = plain((await who.amina.sees("nobody-fits-yet", "read-at")).text)
    assert "demain (mer. 25 nov., 09:00)" in read_at
    assert "112" not in read_at
    await who.claire.sees_nothing_new()
    await who.ines.sees_nothing_new()
    await world.passes(hours=13, minutes=5)
    await who.claire.sees("question-waits")
    await who.ines.sees_nothing_new()
    await world.passes(hours=1)
    await who.ines.sees("question-waits")


async def test_the_hour_is_the_readers_own_in_their_language_and_time_zone(world: World) -> None:
    """Nine o'clock in Paris is no hour at all to someone elsewhere who reads Ukrainian."""
    who = await team(world)
    await says_hours(who.claire, 9, 17)
    await says_hours(who.ines, 9, 17)
    oksana = await world.newcomer("Oksana", "uk", numbers_only=True)
    await world.passes(hours=10)
    await oksana.asks("Як знайти роботу?", topic="care")
    assert "завтра" in (await oksana.sees("read-at")).text


async def test_danger_knows_no_hours_and_the_person_reads_whom_to_call_until_then(world: World) -> None:
    """An alert comes at any time; and nobody may believe that somebody is awake who is not."""
    who = await team(world)
    await says_hours(who.claire, 9, 17)
    await says_hours(who.ines, 9, 17)
    await world.passes(hours=12)
    who.look_away()
    await who.amina.says("je veux mourir")
    await who.claire.sees("someone-in-danger")
    await who.ines.sees("someone-in-danger")
    told = await who.amina.sees("help-suicide", "counsellors-off-duty")
    assert "112" in told.text
    assert "demain" in told.text


async def test_what_a_counsellor_asks_for_themselves_comes_at_any_hour(world: World) -> None:
    """Whoever works late on purpose is not locked out."""
    who = await team(world)
    await says_hours(who.claire, 9, 17)
    await world.passes(hours=12)
    await who.claire.says("/waiting")
    await who.claire.sees("waiting")


async def test_words_in_a_talk_wait_for_the_counsellors_hours_and_their_author_knows(world: World) -> None:
    """She writes when she can; he reads when he works; both know it."""
    who = await team(world)
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await says_hours(who.claire, 9, 17)
    await world.passes(hours=11)
    who.look_away()
    await who.amina.says("Et le diplôme ?")
    await who.amina.sees("sent-on", "read-at")
    await who.claire.sees_nothing_new()
    await world.passes(hours=13)
    assert "Et le diplôme ?" in (await who.claire.sees("asker-wrote")).text


async def test_ones_own_counsellor_is_asked_first_while_there_and_all_are_when_not(world: World) -> None:
    """A familiar name answers first; but nobody waits for a name."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("take-over/", "person-page")
    await says_hours(who.claire, 9, 13)
    who.look_away()
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.sees("question-waits")
    await who.ines.sees_nothing_new()
    await world.passes(hours=4)  # two o'clock: Claire has gone home
    who.look_away()
    await who.amina.asks("Et pour le logement ?", topic="care")
    await who.ines.sees("question-waits")


async def test_what_ones_own_counsellor_does_not_take_in_time_goes_to_all_and_to_the_coordinator(world: World) -> None:
    """First means first, not only."""
    who = await team(world)
    await opens_page(who.ines, who.amina)
    await who.ines.chooses("take-over/", "person-page")
    who.look_away()
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.sees_nothing_new()
    await world.passes(hours=25)
    await who.claire.sees("question-waits", "nobody-took-it")
    assert "nobody-took-it" not in [seen.message for seen in await who.ines.new()]


async def test_new_hours_count_at_once_for_what_waited(world: World) -> None:
    """Who says at nine in the evening that they are there now, is."""
    who = await team(world)
    await says_hours(who.claire, 9, 17)
    await world.passes(hours=10)
    await who.amina.asks(QUESTION, topic="care")
    await who.claire.says("/duty")
    await who.claire.chooses("other-hours", "on-duty")
    await who.claire.chooses("monday-to-friday", "duty-days")
    await who.claire.chooses("18", "duty-from")
    await who.claire.chooses("22", "duty-until")
    await world.passes(seconds=5)
    await who.claire.sees("question-waits")


async def test_the_programmes_hours_count_until_one_says_ones_own(tmp_path: Path) -> None:
    """A town sets them once, for everyone who has not."""
    async with a_world(tmp_path, times=Times(hours=WORKING_DAYS)) as world:
        who = await team(world)
        await world.passes(hours=10)
        who.look_away()
        await who.amina.asks(QUESTION, topic="care")
        await who.amina.sees("read-at")
        await who.claire.sees_nothing_new()
        await who.claire.says("/duty")
        assert "programme" in (await who.claire.sees("on-duty")).text


async def test_without_any_hours_everything_is_as_it_was(world: World) -> None:
    """Nobody is told an hour that nobody said."""
    who = await team(world)
    await world.passes(hours=12)
    who.look_away()
    await who.amina.asks(QUESTION, topic="care")
    assert "read-at" not in [seen.message for seen in await who.amina.new()]
    await who.claire.sees("question-waits")


@pytest.mark.parametrize("step", ["other-hours", "away"])
async def test_who_lost_the_role_meanwhile_says_no_hours(world: World, step: str) -> None:
    """An old button of a former counsellor leads to the menu."""
    who = await team(world)
    await who.ines.says("/duty")
    await opens_page(who.claire, who.ines)
    await who.claire.chooses("role", "person-page")
    await who.claire.chooses("newcomer", "choose-new-role")
    await who.ines.chooses(step, "on-duty")
    await who.ines.sees("menu")
