"""Once a week everyone hears what happened, what became of theirs and what waits; and answers in one tap."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage import people
from tests.dialogues.partners import interested, partner, with_project
from tests.dialogues.sessions import sends
from tests.dialogues.thread import ANSWER, three
from tests.dialogues.weekly import updates_of, weekly_world
from tests.world import World, on_both_phones

__all__ = ["weekly_world"]


@on_both_phones
async def test_each_reads_what_became_of_theirs_and_answers_in_one_tap(weekly_world: World, numbers_only: bool) -> None:
    """The asker, the helper and the counsellor each read their own week; nobody reads anyone else's."""
    who = await three(weekly_world, name="Amina")
    oksana = await weekly_world.newcomer("Oksana", "uk", numbers_only=numbers_only)
    await oksana.asks("Де вчити французьку?", topic="training")
    await who.answer()
    await who.amina.chooses("thanks", "answer-arrived")
    who.look_away()
    await weekly_world.passes(days=1, hours=6)
    await oksana.says("/menu")  # where an app asks for it, she has written within a day
    await weekly_world.passes(hours=22)
    [amina] = await updates_of(who.amina)
    assert "Votre question a reçu une réponse." in amina.text
    [yusuf] = await updates_of(who.yusuf)
    assert "Une personne vous dit merci" in yusuf.text
    assert "Amina" not in yusuf.text
    [claire] = await updates_of(who.claire)
    assert "Une question attend" in claire.text
    [update] = await updates_of(oksana)
    assert update.bubble.language == "uk"
    assert ANSWER not in update.text
    await oksana.chooses("good", "weekly-update")
    await oksana.sees("glad-to-hear")
    await weekly_world.passes(days=5)
    assert len(await updates_of(who.amina)) == 1


async def test_it_comes_at_the_programmes_hour_where_someone_lives(weekly_world: World) -> None:
    """In Kabul it is eleven when in Paris it is half past seven in the morning."""
    paris, kabul = await weekly_world.newcomer("Amina", "fr"), await weekly_world.newcomer("Nadia")
    async with weekly_world.database.transaction() as db:
        await people.move(db, (await kabul.person()).id, "Asia/Kabul")
    await weekly_world.passes(days=5)
    for actor, zone in ((kabul, "Asia/Kabul"), (paris, "Europe/Paris")):
        at = datetime(2026, 12, 3, 11, 0, tzinfo=ZoneInfo(zone))
        so_far = len(await updates_of(actor))
        before = at - weekly_world.now() - timedelta(minutes=1)
        await weekly_world.passes(seconds=before.total_seconds())
        assert len(await updates_of(actor)) == so_far
        await weekly_world.passes(minutes=2)
        assert len(await updates_of(actor)) == so_far + 1


async def test_a_partner_reads_what_came_of_their_offer(weekly_world: World) -> None:
    """Partners lost the thread; now they hear how many read, and who took an interest, as a number."""
    amina, paul = await with_project(weekly_world), await partner(weekly_world)
    await interested(weekly_world, paul, amina)
    await weekly_world.passes(days=2)
    [update] = await updates_of(paul)
    assert "Une personne s’intéresse" in update.text
    assert "Amina" not in update.text


async def test_with_nothing_to_say_it_says_something_else_each_week(weekly_world: World) -> None:
    """A calm week is a message too: nobody is forgotten."""
    nadia = await weekly_world.newcomer("Nadia", "fr")
    await weekly_world.passes(days=28)
    texts = [each.text for each in await updates_of(nadia)]
    assert len(texts) == 4
    assert len(set(texts)) == 4


async def test_who_feels_bad_is_called_if_they_wish_and_only_then(weekly_world: World) -> None:
    """One tap back; a yes is a task for a counsellor, and the hour is told."""
    claire = await weekly_world.counsellor()
    amina = await weekly_world.newcomer("Amina", "fr", called="Amina")
    nadia = await weekly_world.newcomer("Nadia", "fr", called="Nadia")
    await weekly_world.passes(days=3)
    for each in (amina, nadia):
        await each.chooses("bad", "weekly-update")
        await each.sees("call-wanted")
    await nadia.chooses("no", "call-wanted")
    await nadia.sees("nobody-calls")
    await amina.chooses("yes", "call-wanted")
    await amina.sees("somebody-calls")
    await claire.says("/waiting")
    [line] = [each for each in await claire.offered("waiting") if each.startswith("call/")]
    await claire.chooses(line, "waiting")
    await claire.sees("reach-person")
    await claire.chooses("spoken", "reach-person")
    await claire.sees("contact-noted")
    await claire.says("/waiting")
    assert not [each for each in await claire.offered("waiting") if each.startswith("call/")]


@pytest.mark.parametrize(("wish", "expected"), [("weekly", 4), ("monthly", 1), ("only-answers", 0), ("quiet", 0)])
async def test_everyone_chooses_how_often(weekly_world: World, wish: str, expected: int) -> None:
    """Never noise: less, or nothing but answers, is one tap, and so is the way back."""
    nadia = await weekly_world.newcomer("Nadia", "fr")
    await nadia.says("/updates")
    await nadia.chooses(wish, "update-rhythm")
    await nadia.sees("quiet-until" if wish == "quiet" else "rhythm-is-now")
    await weekly_world.passes(days=27)
    assert len(await updates_of(nadia)) == expected
    if wish == "quiet":
        await weekly_world.passes(days=10)
        assert len(await updates_of(nadia)) == 1


async def test_who_stopped_gets_none_and_who_came_today_gets_the_next(weekly_world: World) -> None:
    """A stop is a stop; and who has just been welcomed has heard enough for this week."""
    stopped = await weekly_world.newcomer("Oksana", "fr")
    await stopped.says("/stop")
    await weekly_world.passes(days=2)
    late = await weekly_world.newcomer("Nadia", "fr")
    await weekly_world.passes(hours=5)
    assert not await updates_of(stopped)
    assert not await updates_of(late)
    await weekly_world.passes(days=7)
    assert len(await updates_of(late)) == 1


async def test_after_three_weeks_at_a_standstill_one_comes_and_no_stale_ones(weekly_world: World) -> None:
    """The machine was away: nobody gets three at once, nor one that is old."""
    nadia = await weekly_world.newcomer("Nadia", "fr")
    weekly_world.time.reach(weekly_world.now() + timedelta(days=23))  # a Thursday at noon, and nothing ran meanwhile
    await weekly_world.passes(hours=3)
    assert len(await updates_of(nadia)) == 1
    weekly_world.time.reach(weekly_world.now() + timedelta(days=11))  # a Monday
    await weekly_world.passes(hours=3)
    assert len(await updates_of(nadia)) == 1


async def test_everyone_reads_what_happened_to_all_and_never_to_whom(weekly_world: World) -> None:
    """A programme of which one hears is one that goes on; the draft makes itself, and shows the same."""
    claire = await weekly_world.counsellor()
    yusuf = await weekly_world.helper("Yusuf", approved_by=claire)
    amina = await weekly_world.newcomer("Amina", "fr", called="Amina")
    oksana = await weekly_world.newcomer("Oksana", "fr")
    await amina.asks("Comment devenir cuisinier ?")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Demandez un stage.")
    await sends(weekly_world, claire, session_at="mercredi 10h", audience="helper")
    await weekly_world.passes(days=1, hours=2)
    draft = (await claire.sees("weekly-draft")).text
    await weekly_world.passes(days=1)
    read = (await updates_of(oksana))[-1].text
    for line in ("Chez nous cette semaine, rencontres", "Questions qui ont eu une réponse, chez nous tous"):
        assert line in read
        assert line in draft
    assert "Amina" not in read
