"""What the programme begins by itself comes three times a week at most; the rest waits in the weekly update."""

from storage import outbox
from storage.outgoing import DeliveryClass, Lane, Outgoing, Timing
from tests.actor import Actor
from tests.dialogues.weekly import updates_of, weekly_world
from tests.world import World, on_both_phones

__all__ = ["weekly_world"]


async def begins(world: World, actor: Actor, many: int) -> None:
    """The programme has so many things to say to somebody who asked for none of them."""
    person = await actor.person()
    async with world.database.transaction() as db:
        messages = [
            Outgoing(
                f"begun/{world.next_number()}",
                person.id,
                "glad-to-hear",
                lane=Lane.BROADCAST,
                timing=Timing.WAKING_HOURS,
                delivery_class=DeliveryClass.ONCE,
            )
            for _ in range(many)
        ]
        await outbox.put_all(db, messages, world.now())
    await world.passes(seconds=1)


@on_both_phones
async def test_the_rest_waits_in_the_update_and_comes_when_it_is_asked_for(
    weekly_world: World, numbers_only: bool
) -> None:
    """Never noise: two beside the update; what is more is counted there, and one tap shows it."""
    nadia = await weekly_world.newcomer("Nadia", "fr", numbers_only=numbers_only)
    await begins(weekly_world, nadia, 5)
    assert len(await nadia.everything("glad-to-hear")) == 2
    await weekly_world.passes(days=1, hours=6)
    await nadia.says("/menu")
    assert len(await nadia.everything("glad-to-hear")) == 2  # a word from her does not release it
    await weekly_world.passes(hours=22)
    [update] = await updates_of(nadia)
    assert "messages vous attendent encore" in update.text
    await nadia.chooses("see", "weekly-update")
    await nadia.sees("kept-comes-now", "glad-to-hear", "glad-to-hear", "glad-to-hear")
    await nadia.says("/updates")
    assert "see" not in await nadia.offered("update-rhythm")
    nadia.looks_away()
    await begins(weekly_world, nadia, 1)
    await nadia.sees_nothing_new()


async def test_a_week_later_there_is_room_again_and_what_nobody_asked_for_is_no_news_after_three(
    weekly_world: World,
) -> None:
    """An invitation of last month is no invitation."""
    nadia = await weekly_world.newcomer("Nadia", "fr")
    await begins(weekly_world, nadia, 3)
    await weekly_world.passes(days=8)
    await begins(weekly_world, nadia, 1)
    assert len(await nadia.everything("glad-to-hear")) == 3
    await weekly_world.passes(days=21)
    await nadia.says("/updates")
    assert "see" not in await nadia.offered("update-rhythm")


async def test_who_wants_only_answers_gets_nothing_that_the_programme_begins(weekly_world: World) -> None:
    """It waits where they can look, and they see that it does."""
    nadia = await weekly_world.newcomer("Nadia", "fr")
    await nadia.says("/updates")
    await nadia.chooses("only-answers", "update-rhythm")
    await begins(weekly_world, nadia, 2)
    assert not await nadia.everything("glad-to-hear")
    await nadia.says("/updates")
    await nadia.chooses("see", "update-rhythm")
    assert len(await nadia.everything("glad-to-hear")) == 2


async def test_what_a_closed_window_held_is_no_flood_when_she_writes(weekly_world: World) -> None:
    """Five things waited for a word from her: two come, and the rest when she asks for it."""
    nadia = await weekly_world.newcomer("Nadia", "fr", numbers_only=True)
    await weekly_world.passes(days=4)
    await begins(weekly_world, nadia, 5)
    await weekly_world.passes(hours=1)
    await nadia.says("/menu")
    assert len(await nadia.everything("glad-to-hear")) == 2
    await nadia.says("/updates")
    await nadia.chooses("see", "update-rhythm")
    assert len(await nadia.everything("glad-to-hear")) == 5
