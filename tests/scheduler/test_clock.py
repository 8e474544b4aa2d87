"""The clock: it asks again and again who is due, remembers nothing, and nothing stops it."""

import asyncio
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from scheduler.clock import MovableTime, Schedule, let_pass
from tests.dialogues.thread import QUESTION, three
from tests.world import World

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_movable_time_runs_on_and_never_goes_back() -> None:
    """Deadlines and waking hours would be nonsense otherwise."""
    time = MovableTime(START)
    assert START <= time() < START + timedelta(minutes=1)
    time.reach(START + timedelta(days=2))
    time.reach(START)
    assert time() >= START + timedelta(days=2)


async def test_time_that_is_pushed_visits_every_due_instant_in_order(world: World) -> None:
    """A week passed at once tells the same story as a week that was lived."""
    who = await three(world)
    await who.ask()
    who.look_away()
    began = world.now()
    await world.passes(days=3)
    seen = [(each.message, round((each.bubble.at - began) / timedelta(hours=1))) for each in await who.amina.new()]
    assert seen == [
        ("nobody-yet", 12),
        ("counsellor-takes-over", 48),
        ("nobody-yet", 72),
    ]


async def test_an_hour_in_which_nothing_is_due_says_nothing(world: World) -> None:
    """The clock may be moved by a minute or a week: only what is due happens."""
    who = await three(world)
    await who.ask()
    who.look_away()
    await let_pass(world.app.schedule, world.time, timedelta(hours=1), world.app.delivery.drained)
    for actor in (who.amina, who.yusuf, who.claire):
        await actor.sees_nothing_new()


async def test_it_ticks_by_itself_once_it_is_started(world: World) -> None:
    """Nobody has to press anything for a question to move on."""
    who = await three(world)
    await who.ask()
    who.look_away()
    world.time.reach(world.now() + timedelta(hours=12))
    parts = world.app.parts
    woken = asyncio.Event()
    schedule = Schedule(parts.database, parts.programme, world.now, woken.set)
    schedule.start()
    try:
        async with asyncio.timeout(20):
            await woken.wait()
    finally:
        await schedule.stop()
    await world.app.delivery.drained()
    await who.amina.sees("nobody-yet")


async def test_a_fault_in_one_kind_of_work_leaves_the_others_going(world: World) -> None:
    """Questions move on while alerts can't be read, and the next tick finds everything again."""
    who = await three(world)
    await who.ask()
    await who.yusuf.says("je veux mourir")
    who.look_away()
    async with world.database.transaction() as db:
        await db.execute(text("ALTER TABLE alerts RENAME COLUMN remind_at TO away"))
    world.time.reach(world.now() + timedelta(hours=12))
    await world.app.schedule.tick()
    await world.app.delivery.drained()
    await who.amina.sees("nobody-yet")
    await who.claire.sees_nothing_new()
    async with world.database.transaction() as db:
        await db.execute(text("ALTER TABLE alerts RENAME COLUMN away TO remind_at"))
    await world.app.schedule.tick()
    await world.app.delivery.drained()
    await who.claire.sees("someone-in-danger")


async def test_stopping_twice_or_before_the_start_is_no_trouble(world: World) -> None:
    """A program that is told to end, ends."""
    parts = world.app.parts
    schedule = Schedule(parts.database, parts.programme, world.now, lambda: None)
    await schedule.stop()
    schedule.start()
    await schedule.stop()
    await schedule.stop()


async def test_the_next_due_instant_is_the_earliest_of_all(world: World) -> None:
    """A deadline of ten minutes comes before one of twelve hours."""
    who = await three(world)
    assert await world.app.schedule.next_due(world.now()) is None
    await who.ask(QUESTION)
    in_hours = await world.app.schedule.next_due(world.now())
    await who.amina.says("je veux mourir")
    in_minutes = await world.app.schedule.next_due(world.now())
    assert in_hours
    assert in_minutes
    assert in_minutes < in_hours
