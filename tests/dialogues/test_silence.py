"""Nobody falls silent unnoticed: whom nobody reached stands on one list, with the reason, a few taps from settled."""

from storage import weekly_updates
from storage.contact_vocabulary import UpdateState, UpdateWhy
from tests.actor import Actor
from tests.dialogues.weekly import updates_of, weekly_world
from tests.world import World

__all__ = ["weekly_world"]

WEEK = "2026-W48"


async def ledger(world: World, week: str = WEEK) -> dict[tuple[UpdateState, UpdateWhy | None], int]:
    """How many people are where, after a week's run."""
    async with world.database.reading() as db:
        return await weekly_updates.in_states(db, week, simulated=True)


async def listed(claire: Actor) -> list[str]:
    """The people whom the counsellor's list names."""
    await claire.says("/silent")
    return [each for each in await claire.offered("silent-people") if each not in ("enough", "more")]


async def test_after_the_run_everyone_is_reached_excused_or_to_be_called(weekly_world: World) -> None:
    """Who lost her phone, who let WhatsApp close, who stopped, who wants quiet: each in exactly one place."""
    claire = await weekly_world.counsellor()
    amina, lost = await weekly_world.newcomer("Amina", "fr"), await weekly_world.newcomer("Nadia", "fr")
    await weekly_world.newcomer("Oksana", "fr", numbers_only=True)
    stopped, quiet = await weekly_world.newcomer("Sara", "fr"), await weekly_world.newcomer("Zahra", "fr")
    await stopped.says("/stop")
    await quiet.says("/updates")
    await quiet.chooses("quiet", "update-rhythm")
    await weekly_world.passes(hours=20)
    weekly_world.takes_away(lost.phone)
    await weekly_world.passes(days=5)
    assert await ledger(weekly_world) == {
        (UpdateState.REACHED, None): 2,  # Amina, and Claire herself
        (UpdateState.TO_CALL, UpdateWhy.UNREACHABLE): 1,
        (UpdateState.TO_CALL, UpdateWhy.WINDOW_CLOSED): 1,
        (UpdateState.EXCUSED, UpdateWhy.STOPPED): 1,
        (UpdateState.EXCUSED, UpdateWhy.QUIET): 1,
    }
    assert len(await updates_of(amina)) == 1
    assert len(await listed(claire)) == 2


async def test_a_word_from_them_takes_them_off_the_list(weekly_world: World) -> None:
    """Nobody needs to tick off who has come back by themselves; and what was held arrives."""
    claire = await weekly_world.counsellor()
    oksana = await weekly_world.newcomer("Oksana", "fr", numbers_only=True, called="Oksana")
    await weekly_world.passes(days=5)
    assert len(await listed(claire)) == 1
    await oksana.says("/menu")
    assert len(await updates_of(oksana)) == 1
    assert not await listed(claire)


async def test_each_is_a_few_taps_from_settled(weekly_world: World) -> None:
    """Spoken with, or let go for some weeks: the list is for those whom somebody must still look for."""
    claire = await weekly_world.counsellor()
    oksana = await weekly_world.newcomer("Oksana", "fr", numbers_only=True, called="Oksana")
    nadia = await weekly_world.newcomer("Nadia", "fr", numbers_only=True, called="Nadia")
    await weekly_world.passes(days=5)
    first, second = await listed(claire)
    await claire.chooses(first, "silent-people")
    assert "WhatsApp" in (await claire.sees("reach-person")).text
    assert "number" not in await claire.offered("reach-person")  # she did not ask for a call
    await claire.chooses("spoken", "reach-person")
    await claire.sees("contact-noted", "silent-people")
    await claire.chooses(second, "silent-people")
    await claire.chooses("let-go", "reach-person")
    await claire.chooses("two-weeks", "let-go-until")
    await claire.sees("let-go", "silent-people")
    assert not await listed(claire)
    await weekly_world.passes(days=15)
    assert len(await listed(claire)) == 2
    for each in (oksana, nadia):
        assert not await updates_of(each)


async def test_who_asked_for_a_call_can_be_called(weekly_world: World) -> None:
    """Her number is shown to a counsellor because she said so, and to nobody else."""
    claire = await weekly_world.counsellor()
    oksana = await weekly_world.newcomer("Oksana", "fr", numbers_only=True, called="Oksana")
    await weekly_world.passes(days=6, hours=4)
    await oksana.says("/menu")
    await weekly_world.passes(days=3, hours=2)
    await oksana.says("/menu")
    await oksana.chooses("bad", "weekly-update")
    await oksana.chooses("yes", "call-wanted")
    [one] = await listed(claire)
    await claire.chooses(one, "silent-people")
    await claire.chooses("number", "reach-person")
    await claire.sees("their-number", "reach-person")
    assert claire.has_seen(oksana.phone.id)
    await oksana.chooses("good", "weekly-update")  # she feels better: nobody needs to call
    assert not await listed(claire)


async def test_two_counsellors_on_one_line_and_a_person_who_left(weekly_world: World) -> None:
    """The second one reads how it stands; of who erased themselves nothing is left to look for."""
    claire, paul = await weekly_world.counsellor(), await weekly_world.counsellor("Paul")
    oksana = await weekly_world.newcomer("Oksana", "fr", numbers_only=True, called="Oksana")
    await weekly_world.passes(days=5)
    [one] = await listed(claire)
    assert await listed(paul) == [one]
    await claire.chooses(one, "silent-people")
    await claire.chooses("spoken", "reach-person")
    await paul.chooses(one, "silent-people")
    assert "Rien ne manque" in (await paul.sees("reach-person")).text
    await oksana.says("/delete")
    await oksana.chooses("yes", "delete-everything")
    await paul.chooses("spoken", "reach-person")
    await paul.sees("person-not-here", "silent-people")
