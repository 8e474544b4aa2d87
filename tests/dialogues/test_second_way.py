"""The other app as the second way: what a closed window holds, and what one app no longer takes."""

from storage import outbox
from storage.incoming import Blocked
from storage.outgoing import OutboxState
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, Three, three
from tests.dialogues.two_apps import linked
from tests.world import World


async def answered_after_days(world: World) -> tuple[Three, Actor]:
    """Amina last wrote on WhatsApp, days ago; she has Telegram too. Yusuf answers now."""
    who = await three(world, numbers_only=True)
    telegram = await linked(world, who.amina)
    await who.take()
    await world.passes(days=3)
    await who.yusuf.chooses("take", "question-offered")
    telegram.looks_away()
    await who.yusuf.says(ANSWER)
    return who, telegram


async def test_what_is_held_for_a_day_goes_to_the_other_app(world: World) -> None:
    """The phone with WhatsApp may be lost: an answer must not wait for it for ever."""
    who, telegram = await answered_after_days(world)
    await who.amina.sees("you-have-a-message")
    await world.passes(hours=23)
    await telegram.sees_nothing_new()
    await world.passes(hours=2)
    await telegram.sees("answer-arrived")
    assert not who.amina.has_seen(ANSWER)
    await telegram.chooses("thanks", "answer-arrived")
    await telegram.sees("thanks-passed-on")


async def test_whoever_answers_in_time_gets_it_where_they_answered_and_only_there(world: World) -> None:
    """The second way is for silence alone: nothing comes twice."""
    who, telegram = await answered_after_days(world)
    await world.passes(hours=4)
    await who.amina.says("oui")
    assert who.amina.has_seen(ANSWER)
    await world.passes(days=3)
    assert not telegram.has_seen(ANSWER)


async def test_it_goes_there_once(world: World) -> None:
    """After that it has arrived, or has not: nobody is followed through all their apps."""
    who, telegram = await answered_after_days(world)
    await world.passes(days=5)
    assert [seen.message for seen in await telegram.new()].count("answer-arrived") == 1
    await who.amina.says("oui")
    assert not who.amina.has_seen(ANSWER)


async def test_writing_in_the_other_app_brings_it_at_once(world: World) -> None:
    """Where they are now, they can read it now."""
    who, telegram = await answered_after_days(world)
    await telegram.says("/menu")
    await telegram.sees("answer-arrived")
    assert not who.amina.has_seen(ANSWER)


async def test_an_app_that_was_unlinked_is_no_second_way(world: World) -> None:
    """What was theirs together is not sent to a phone that is no longer theirs."""
    who, telegram = await answered_after_days(world)
    await who.amina.says("/apps")
    await who.amina.chooses("unlink-other", "apps-linked")
    await world.passes(days=5)
    assert not telegram.has_seen(ANSWER)


async def test_without_a_second_app_it_stays_held(world: World) -> None:
    who = await three(world, numbers_only=True)
    await who.take()
    await world.passes(days=3)
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    await world.passes(days=5)
    async with world.database.reading() as db:
        assert (await outbox.in_states(db))[OutboxState.HELD] > 0
    await who.amina.says("oui")
    assert who.amina.has_seen(ANSWER)


async def test_who_blocks_us_in_one_app_is_still_reached_in_the_other(world: World) -> None:
    """They changed phones: what was on its way goes to the one they kept."""
    who = await three(world)
    whatsapp = await linked(world, who.amina)
    await who.take()
    await who.amina.sends(Blocked())
    await who.yusuf.says(ANSWER)
    await whatsapp.sees("answer-arrived")


async def test_a_phone_that_is_gone_gives_way_to_the_other(world: World) -> None:
    """The platform says so only when something is sent: that very message takes the other way."""
    who = await three(world)
    whatsapp = await linked(world, who.amina)
    await who.take()
    world.takes_away(who.amina.phone)
    await who.yusuf.says(ANSWER)
    await whatsapp.sees("answer-arrived")


async def test_whoever_deletes_is_told_whether_a_second_app_goes_too(world: World) -> None:
    """Nobody erases in one app what they meant to keep in the other."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/delete")
    alone = (await amina.sees("delete-everything")).text
    await amina.chooses("no", "delete-everything")
    telegram = await linked(world, amina)
    await telegram.says("/delete")
    assert "deux applications" in (await telegram.sees("delete-everything")).text
    assert "deux applications" not in alone
