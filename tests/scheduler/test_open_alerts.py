"""Alerts nobody took: heard again, by whoever is on duty then, and never so often that nobody listens any more."""

import asyncio
from datetime import timedelta

from sqlalchemy import text

from scheduler import open_alerts
from tests.actor import Actor
from tests.dialogues.thread import three
from tests.world import World

CERTAIN = "je veux mourir"


async def messages(actor: Actor) -> list[str]:
    return [seen.message for seen in await actor.new()]


async def test_after_an_hour_of_ten_minutes_it_comes_every_hour(world: World) -> None:
    """Six times in quick succession, then steadily: it never ends by itself."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    who.claire.looks_away()
    await world.passes(hours=1)
    assert len(await messages(who.claire)) == 6
    who.claire.looks_away()
    await world.passes(hours=5)
    assert len(await messages(who.claire)) == 5


async def test_a_counsellor_who_comes_on_duty_later_hears_of_it(world: World) -> None:
    """Whoever is there now is asked, not whoever was there then."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    ines = await world.counsellor("Ines")
    ines.looks_away()
    await world.passes(minutes=10)
    await ines.sees("someone-in-danger")


async def test_the_person_is_told_once_that_nobody_has_read_it(world: World) -> None:
    """Once is the truth; every ten minutes would be despair."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    await world.passes(hours=3)
    assert (await messages(who.amina)).count("no-counsellor-there") == 1


async def test_after_downtime_it_is_heard_at_once_and_only_once(world: World) -> None:
    """The program was off over night: one alarm in the morning, not sixty."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    who.claire.looks_away()
    world.time.reach(world.now() + timedelta(hours=10))
    await world.app.schedule.tick()
    await world.app.schedule.tick()
    await world.app.delivery.drained()
    assert await messages(who.claire) == ["someone-in-danger"]


async def test_two_that_remind_at_once_remind_once(world: World) -> None:
    """On two machines, or late and again."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    who.claire.looks_away()
    world.time.reach(world.now() + timedelta(minutes=10))
    parts = world.app.parts
    reminded = await asyncio.gather(
        *(open_alerts.remind_of_due(parts.database, parts.programme, world.now()) for _ in range(2))
    )
    await world.app.delivery.drained()
    assert sorted(reminded) == [0, 1]
    assert await messages(who.claire) == ["someone-in-danger"]


async def test_one_alert_that_fails_holds_up_no_other(world: World) -> None:
    """Someone else is in danger too."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    lina = await world.newcomer("Lina", "fr")
    await lina.says(CERTAIN)
    broken = (await who.amina.person()).id
    async with world.database.transaction() as db:  # as a disk or a hand may spoil it
        spoil = text("UPDATE people SET name = x'00' WHERE id = :id").bindparams(id=broken)
        await db.execute(spoil)
    lina.looks_away()
    await world.passes(minutes=10)
    await lina.sees("no-counsellor-there")


async def test_a_report_waits_for_waking_hours(world: World) -> None:
    """It matters, and it can wait until the morning."""
    who = await three(world)
    await world.passes(hours=12)
    await who.answer()
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.chooses("nothing-more")
    who.claire.looks_away()
    await world.passes(hours=24)
    await who.claire.sees_nothing_new()
    await world.passes(hours=11)
    await who.claire.sees("report-arrived")
