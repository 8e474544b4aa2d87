"""Questions nobody acts on: nobody waits unseen, and everyone hears the truth in time."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from scheduler import open_questions
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, QUESTION, question_of, three
from tests.world import World


async def messages(actor: Actor) -> list[str]:
    return [seen.message for seen in await actor.new()]


async def after_downtime(world: World, **time: float) -> None:
    """The program was off for so long: it starts again and ticks once."""
    world.time.reach(world.now() + timedelta(**time))
    await world.app.schedule.tick()
    await world.app.delivery.drained()


async def test_after_twelve_hours_the_next_helpers_are_asked_and_the_asker_hears_how_it_stands(world: World) -> None:
    """Silence would look like being forgotten."""
    claire = await world.counsellor()
    first = [await world.helper(name, approved_by=claire) for name in ("Yusuf", "Nadia", "Taras")]
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    lina = await world.helper("Lina", approved_by=claire)
    amina.looks_away()
    await world.passes(hours=11, minutes=59)
    await lina.sees_nothing_new()
    await world.passes(minutes=1)
    await lina.sees("question-offered")
    assert "à une autre personne" in (await amina.sees("nobody-yet")).text
    await first[0].chooses("take", "question-offered")  # the first ones still may
    await lina.sees("someone-else-took-it")


async def test_after_forty_eight_hours_counsellors_have_it(world: World) -> None:
    """Two days are the longest that a question waits for a peer."""
    who = await three(world)
    await who.ask()
    who.claire.looks_away()
    await world.passes(hours=47, minutes=59)
    await who.claire.sees_nothing_new()
    await world.passes(minutes=1)
    assert QUESTION in (await who.claire.sees("question-waits")).text
    await who.amina.sees("counsellor-takes-over")
    await who.yusuf.sees("counsellor-has-it")


async def test_a_claim_without_an_answer_goes_to_others_after_a_day(world: World) -> None:
    """A helper with a sick child loses nothing but the question; the asker loses one day at most."""
    who = await three(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.take()
    nadia.looks_away()
    who.look_away()
    await world.passes(hours=24)
    assert "ce n’est pas grave" in (await who.yusuf.sees("claim-ended")).text
    await nadia.sees("question-offered")
    await who.amina.sees("asked-someone-else")
    await nadia.chooses("take", "question-offered")
    await nadia.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_a_question_that_is_passed_on_again_and_again_comes_to_a_counsellor_all_the_same(world: World) -> None:
    """Each claim has its day, but the two days before a counsellor are counted from the question."""
    claire = await world.counsellor()
    helpers = [await world.helper(name, approved_by=claire) for name in ("Yusuf", "Nadia", "Lina")]
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    for helper in helpers[:2]:
        await helper.chooses("take", "question-offered")
        await world.passes(hours=24)
    claire.looks_away()
    await helpers[2].sees("question-offered")
    await world.passes(hours=12)
    await claire.sees("question-waits")
    assert (await messages(amina)).count("counsellor-takes-over") == 1


async def test_a_counsellor_who_does_nothing_hears_again_each_time_the_wait_has_doubled(world: World) -> None:
    """Neither forgotten nor nagged; and the asker is told the truth each time."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("counsellor")
    who.look_away()
    await world.passes(days=10)
    assert await messages(who.claire) == ["question-waits"] * 4  # after 1, 2, 4 and 8 days; then every week
    assert await messages(who.amina) == ["nobody-yet"] * 4
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    who.look_away()
    await world.passes(days=6)
    assert await messages(who.claire) == []


async def test_a_question_begun_days_before_it_is_sent_waits_from_when_it_was_sent(world: World) -> None:
    """Who hesitated for three days is not handed on as if three days had passed."""
    who = await three(world)
    await who.amina.says("/ask " + QUESTION)
    await who.amina.says("/menu")
    await world.passes(days=3)
    await who.amina.chooses("kitchen", "choose-topic")
    await who.amina.chooses("job", "choose-aim")
    who.claire.looks_away()
    await world.passes(hours=47)
    await who.claire.sees_nothing_new()
    await world.passes(hours=1)
    await who.claire.sees("question-waits")


@pytest.mark.parametrize("ending", ["answered", "closed by the asker", "stopped", "closed by a counsellor"])
async def test_no_deadline_is_left_behind_when_it_is_over(world: World, ending: str) -> None:
    """Nobody is reminded of what has ended."""
    who = await three(world)
    match ending:
        case "answered":
            await who.answer()
        case "closed by the asker":
            await who.answer()
            await who.amina.says("Et après ?")
            await who.amina.chooses("close", "answer-arrived")
        case "stopped":
            await who.take()
            await who.amina.says("/stop")
        case _:
            await who.ask()
            await who.yusuf.chooses("counsellor")
            await who.claire.chooses("close", "question-waits")
    question = await question_of(world, who.amina)
    assert question.next_offer_at is None
    assert question.counsellor_at is None
    assert question.claim_ends_at is None
    who.look_away()
    await world.passes(days=6)
    for actor in (who.amina, who.yusuf, who.claire):
        await actor.sees_nothing_new()


async def test_after_weeks_of_downtime_each_question_is_acted_on_once(world: World) -> None:
    """What is still useful is done, once; what is past is not caught up with."""
    who = await three(world)
    await who.ask()
    lina = await world.newcomer("Lina", "fr")
    await lina.asks("Où trouver un stage ?")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    who.look_away()
    await after_downtime(world, days=21)
    await world.app.schedule.tick()
    assert (await messages(lina)).count("did-it-help") == 1
    assert await messages(who.amina) == ["counsellor-takes-over"]
    assert (await messages(who.claire)).count("question-waits") == 1


async def test_two_that_act_at_once_act_once(world: World) -> None:
    """Run on two machines, or late and again: the asker hears it one time."""
    who = await three(world)
    await who.ask()
    who.look_away()
    world.time.reach(world.now() + timedelta(hours=12))
    parts = world.app.parts
    acted = await asyncio.gather(
        *(open_questions.act_on_due(parts.database, parts.programme, world.now()) for _ in range(2))
    )
    await world.app.delivery.drained()
    assert sorted(acted) == [0, 1]
    assert await messages(who.amina) == ["nobody-yet"]


async def test_one_question_that_fails_holds_up_no_other(world: World) -> None:
    """A fault in one person's affair must not make a town wait."""
    who = await three(world)
    await who.ask()
    lina = await world.newcomer("Lina", "fr")
    await lina.asks("Où trouver un stage ?")
    broken = await question_of(world, who.amina)
    async with world.database.transaction() as db:  # as a disk or a hand may spoil it
        spoil = text("UPDATE offers SET reason = 'no-such-reason' WHERE question_id = :id").bindparams(id=broken.id)
        await db.execute(spoil)
    lina.looks_away()
    await world.passes(hours=12)
    await lina.sees("nobody-yet")


async def test_a_claim_of_someone_who_left_without_a_word_goes_to_others(world: World) -> None:
    """A counsellor who erased themselves, a helper who is gone: the question is not lost with them."""
    who = await three(world)
    ines = await world.counsellor("Ines")
    await who.ask()
    await who.yusuf.chooses("counsellor")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says("/delete")
    await who.claire.chooses("yes", "delete-everything")
    ines.looks_away()
    await world.passes(hours=24)
    await ines.sees("question-waits")


async def test_at_night_a_phone_with_buttons_is_reached_without_a_sound(world: World) -> None:
    """The news is there when they wake; nobody is woken by it."""
    who = await three(world)
    await world.passes(hours=1)
    await who.ask()
    who.look_away()
    await world.passes(hours=12)  # eleven in the evening
    assert (await who.amina.sees("nobody-yet")).bubble.silent


async def test_at_night_a_phone_that_cannot_be_quiet_waits_for_the_morning(world: World) -> None:
    """Numbers-only phones ring for every message: it comes at nine."""
    who = await three(world, numbers_only=True)
    await world.passes(hours=1)
    await who.ask()
    who.look_away()
    await world.passes(hours=12)
    await who.amina.sees_nothing_new()
    await world.passes(hours=9, minutes=59)
    await who.amina.sees_nothing_new()
    await world.passes(minutes=1)
    await who.amina.sees("nobody-yet")


async def test_who_never_saw_an_offer_is_not_told_that_it_is_gone(world: World) -> None:
    """A thank-you in the morning for something one knows nothing about would only puzzle."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    nadia = await world.helper("Nadia", approved_by=claire, numbers_only=True)
    amina = await world.newcomer("Amina", "fr")
    await world.passes(hours=13)
    await amina.asks(QUESTION)
    await yusuf.chooses("take", "question-offered")
    await world.passes(hours=12)
    await nadia.sees_nothing_new()


async def test_who_asks_at_night_is_answered_at_night(world: World) -> None:
    """Someone who just wrote is awake: they hear at once that their question is on its way."""
    who = await three(world, numbers_only=True)
    await world.passes(hours=13)
    await who.ask()
    await who.amina.sees("question-sent")


async def test_who_waits_is_not_told_the_same_thing_twice_in_one_morning(world: World) -> None:
    """A sentence that repeats itself within the hour sounds like a machine that has lost them."""
    claire = await world.counsellor()
    await world.helper("Taras", "uk", topics=("building",), approved_by=claire)
    oksana = await world.newcomer("Oksana", "uk", numbers_only=True)
    await oksana.asks("Де я можу працювати електриком?", topic="building")
    oksana.looks_away()
    await world.passes(hours=24)
    assert [seen.message for seen in await oksana.new()].count("nobody-yet") == 1


async def test_a_helper_is_not_told_that_someone_took_what_nobody_took(world: World) -> None:
    """What we tell helpers must be true."""
    claire = await world.counsellor()
    taras = await world.helper("Taras", "uk", topics=("building",), approved_by=claire)
    oksana = await world.newcomer("Oksana", "uk", numbers_only=True)
    await oksana.asks("Де я можу працювати електриком?", topic="building")
    taras.looks_away()
    await world.passes(hours=48)
    await taras.sees("counsellor-has-it")
