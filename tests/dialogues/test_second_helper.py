"""A second helper is always in sight: who leaves is replaced, and a counsellor sees where one is missing."""

from datetime import timedelta

from sqlalchemy import func, select

from scheduler.retention import forget_old
from storage.schema import accompaniments
from tests.dialogues.accompanied import AIM, four
from tests.dialogues.thread import QUESTION
from tests.dialogues.two_apps import code_shown_to
from tests.world import World


async def test_a_second_who_says_no_is_replaced_by_a_counsellor(world: World) -> None:
    """The accompaniment is not held up by it; nor is it left on two eyes."""
    who = await four(world)
    leila = await world.helper("Leila", approved_by=who.claire)
    await who.propose()
    await who.nadia.chooses("no", "be-second")
    await who.nadia.sees("accompaniment-no")
    await who.amina.chooses("yes", "accompaniment-offered")
    await who.yusuf.chooses("yes", "accompany-someone")
    await who.claire.sees("second-needed")
    await who.claire.says("/waiting")
    line = next(each for each in (await who.claire.sees("waiting")).labels if "manque" in each)
    await who.claire.says(line)
    await who.claire.chooses((await leila.person()).id, "second-needed")
    await who.claire.sees("second-is-asked")
    await leila.chooses("yes", "be-second")
    await leila.sees("you-are-second")
    await who.claire.says("/waiting")
    assert not any("manque" in each for each in (await who.claire.sees("waiting")).labels)


async def test_where_the_first_leaves_the_second_is_the_first_from_now_on(world: World) -> None:
    """A helper's goodbye must not be the end of someone's plan."""
    who = await four(world)
    await who.agree()
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await who.claire.sees("second-needed")
    await who.amina.asks(QUESTION)
    await who.nadia.sees("question-offered")
    await who.nadia.says("/accompaniment")
    await who.nadia.sees("accompaniment-runs")


async def test_a_newcomer_who_erases_themselves_is_gone_from_it_too(world: World) -> None:
    """The aim was about them: it goes with them, and whoever was to help hears that it is over."""
    who = await four(world)
    await who.agree()
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    await who.yusuf.sees("accompaniment-ended")
    async with world.database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(accompaniments))).scalar_one() == 0
    await who.yusuf.chooses("end", "accompaniment-runs")
    await who.yusuf.sees("accompaniment-is-gone")


async def test_a_pause_lets_the_second_answer_and_a_counsellor_see_it(world: World) -> None:
    """A pause is no goodbye: who comes back is the first again."""
    who = await four(world)
    await who.agree()
    await who.yusuf.says("/pause")
    await who.claire.says("/waiting")
    assert any("manque" in each for each in (await who.claire.sees("waiting")).labels)
    await who.yusuf.says("/pause")
    await who.yusuf.chooses("yes", "go-on")
    await who.amina.asks(QUESTION)
    await who.yusuf.sees("question-offered")
    await who.nadia.sees_nothing_new()


async def test_two_counsellors_propose_one_at_once_and_only_one_goes_out(world: World) -> None:
    """Two offers of the same kind would make a newcomer choose between two people."""
    who = await four(world)
    paul = await world.counsellor("Paul")
    await who.amina.asks("Par où commencer ?", topic="building")
    for counsellor in (who.claire, paul):
        await counsellor.chooses("accompany", "question-waits")
        await counsellor.says(AIM)
        await counsellor.chooses("2", "accompaniment-talks")
        await counsellor.chooses("one-month", "accompaniment-until")
        await counsellor.chooses((await who.yusuf.person()).id, "accompaniment-helper")
        await counsellor.chooses((await who.nadia.person()).id, "accompaniment-second")
    await who.claire.chooses("yes", "accompaniment-summary")
    await paul.chooses("yes", "accompaniment-summary")
    await paul.sees("accompanied-already")
    assert len(await who.amina.everything("accompaniment-offered")) == 1


async def test_whoever_may_be_a_minor_is_not_accompanied_by_a_peer(world: World) -> None:
    """For them a counsellor answers, and the button is not there."""
    claire = await world.counsellor()
    await world.helper("Yusuf", approved_by=claire)
    amina = world.someone("Amina", "fr")
    await amina.joins(adult="no")
    await amina.says("/ask Par où commencer ?")
    await claire.sees("question-waits")
    assert "accompany" not in await claire.offered("question-waits")


async def test_in_a_linked_app_it_goes_on(world: World) -> None:
    """The aim is read under the one person they are now, and either of the two still ends it."""
    who = await four(world)
    await who.agree()
    first = world.someone("Amina", "fr")
    await first.joins()
    await who.amina.says(await code_shown_to(first))
    await who.amina.chooses("yes", "link-what-happens")
    await first.chooses("yes", "link-this-app")
    await first.says("/accompaniment")
    assert AIM in (await first.sees("accompaniment-runs")).text
    await first.chooses("end", "accompaniment-runs")
    await who.yusuf.sees("accompaniment-ended")


async def test_who_was_reported_accompanies_no_longer(world: World) -> None:
    """A report parts two people everywhere; the newcomer is not left alone by it."""
    who = await four(world)
    await who.agree()
    await who.amina.asks(QUESTION)
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says("Donne-moi de l’argent.")
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.chooses("nothing-more", "what-happened")
    assert "Nadia" in (await who.amina.everything("accompaniment-runs"))[-1].text
    await who.claire.sees("second-needed")
    who.look_away()
    await who.amina.asks("Où trouver un stage ?")
    await who.nadia.sees("question-offered")
    await who.yusuf.says("/accompaniment")
    await who.yusuf.sees("no-accompaniment")


async def test_when_both_are_gone_whoever_says_yes_is_the_first(world: World) -> None:
    """Even then it goes on, with the same aim, and a second is looked for again."""
    who = await four(world)
    leila = await world.helper("Leila", approved_by=who.claire)
    await who.agree()
    for helper in (who.yusuf, who.nadia):
        await helper.says("/stop")
    await who.claire.chooses((await leila.person()).id, "second-needed")
    await leila.chooses("yes", "be-second")
    await leila.sees("you-are-first", "accompaniment-runs")
    assert "Leila" in (await who.amina.everything("accompaniment-runs"))[-1].text
    await who.claire.sees("second-needed")


async def test_a_proposal_that_is_not_made_leaves_nothing_behind(world: World) -> None:
    """Words about someone that nobody will ever read are not kept."""
    who = await four(world)
    await who.amina.asks("Par où commencer ?", topic="building")
    for act in ("no", "a month"):
        await who.claire.chooses("accompany", "question-waits")
        await who.claire.says(AIM)
        await who.claire.sees("accompaniment-talks")
        if act == "no":
            await who.claire.chooses("2", "accompaniment-talks")
            await who.claire.chooses("one-month", "accompaniment-until")
            await who.claire.chooses("nobody", "accompaniment-helper")
            await who.claire.sees("accompaniment-not-proposed")
            await world.passes(minutes=5)
    await forget_old(world.database, world.now() + timedelta(days=31))
    async with world.database.reading() as db:
        assert (await db.execute(select(func.count()).select_from(accompaniments))).scalar_one() == 0
