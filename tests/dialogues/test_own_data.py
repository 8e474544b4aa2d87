"""Own data: privacy in plain words, stop and come back, erase everything."""

import pytest
from sqlalchemy import func, select

from bot.demo.phones import Bubble
from storage.database import Transaction
from storage.encryption import Place
from storage.incoming import Edited
from storage.schema import accounts, people, utterances
from storage.vocabulary import PersonId, Role, Standing
from tests.world import Actor, World, on_both_phones

COOK = "چطور آشپز شوم؟"


async def how_many_people(world: World) -> int:
    """Everyone the database knows an address of."""
    async with world.database.reading() as db:
        return int((await db.execute(select(func.count()).select_from(accounts))).scalar_one())


def last_said(actor: Actor) -> list[str]:
    """The texts that came since the person last did something, those without a sender's row included."""
    bubbles = [bubble for bubble in actor.phone.bubbles if not bubble.from_person]
    return [bubble.text for bubble in bubbles[-1:]]


@on_both_phones
async def test_privacy_says_who_is_responsible_before_and_after_the_agreement(world: World, numbers_only: bool) -> None:
    """The right to know stands before everything else."""
    amina = world.someone("Amina", "fr", numbers_only=numbers_only)
    await amina.says("/start")
    await amina.says("/privacy")
    await amina.sees("privacy", "privacy-rights", "welcome-language")
    assert amina.has_seen("Claire, 9-17")
    await amina.joins()
    await amina.says("mes données")
    assert [seen.message for seen in await amina.new()] == ["privacy", "privacy-rights", "my-data"]
    await amina.chooses("enough", "my-data")
    assert [seen.message for seen in await amina.new()] == ["my-data-closed", "first-question"]


@on_both_phones
async def test_whoever_stops_hears_nothing_more_and_can_come_back(world: World, numbers_only: bool) -> None:
    """Stop is stop: not a reminder, not an answer, not the question that was open."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.asks(COOK)
    await yusuf.chooses("take", "question-offered")
    await amina.says("/ask")
    await amina.says("توقف")
    assert [seen.message for seen in await amina.new()] == ["stopped"]
    assert (await amina.person()).standing is Standing.STOPPED
    await yusuf.sees("other-closed-talk")
    await yusuf.says("Commence par un stage.")
    await yusuf.sees("talk-is-over")
    amina.looks_away()
    await world.passes(days=30)
    await amina.sees_nothing_new()
    await amina.says("سلام")
    assert [seen.message for seen in await amina.new()] == ["come-back"]
    await amina.chooses("yes", "come-back")
    await amina.sees("welcome-again", "menu")
    assert (await amina.person()).standing is Standing.ACTIVE


@pytest.mark.parametrize("act", ["an old button", "a command", "words"])
async def test_after_stopping_anything_but_a_yes_only_asks_whether_to_come_back(world: World, act: str) -> None:
    """Nobody is drawn in again by a slip of the thumb."""
    amina = await world.newcomer("Amina")
    await amina.says(COOK)
    await amina.says("/stop")
    if act == "an old button":
        await amina.chooses("kitchen", "choose-topic")
    else:
        await amina.says("/menu" if act == "a command" else COOK)
    assert [seen.message for seen in await amina.new()] == ["come-back"]
    await amina.says("/menu")
    await amina.sees("you-are-here", "come-back")
    await amina.chooses("no", "come-back")
    await amina.sees("stopped")
    assert (await amina.person()).standing is Standing.STOPPED


async def test_a_code_brings_back_who_had_stopped(world: World) -> None:
    """Whoever opens an invitation wants to take part again, in its role."""
    amina = await world.newcomer("Amina")
    await amina.says("/stop")
    await amina.says(f"/start {await world.code(Role.HELPER)}")
    await amina.sees("welcome-role", "helper-topics")
    await amina.chooses("kitchen")
    await amina.sees("helper-topics")
    assert (await amina.person()).standing is Standing.ACTIVE


async def test_before_the_agreement_stop_ends_it(world: World) -> None:
    """Someone who was only curious is not asked again."""
    amina = world.someone("Amina", "fa-AF")
    await amina.says("/start")
    await amina.chooses("fa-AF")
    await amina.says("/stop")
    assert [seen.message for seen in await amina.new()] == ["stopped"]
    await amina.says("سلام")
    await amina.sees("welcome-language")


@on_both_phones
async def test_a_helper_who_stops_leaves_what_they_had_to_others(world: World, numbers_only: bool) -> None:
    """Nobody waits for someone who has gone."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    leila = await world.helper("Leila", "fr", approved_by=claire)
    amina = await world.newcomer("Amina")
    await amina.asks(COOK)
    await leila.chooses("not-now", "question-offered")
    await yusuf.chooses("take", "question-offered")
    claire.looks_away()
    await yusuf.says("/stop")
    assert [seen.message for seen in await yusuf.new()] == ["stopped"]
    await claire.sees("question-waits")
    await amina.sees("counsellor-takes-over")


@on_both_phones
async def test_nothing_is_erased_without_a_yes(world: World, numbers_only: bool) -> None:
    """One word typed by mistake must not cost a year of answers; what was open stays open."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says(COOK)
    await amina.says("حذف")
    await amina.sees("delete-everything")
    await amina.chooses("no")
    await amina.sees("nothing-deleted", "choose-topic")
    assert await how_many_people(world) == 1


@on_both_phones
async def test_whoever_erases_reads_a_goodbye_and_nothing_of_theirs_can_be_opened(
    world: World, numbers_only: bool
) -> None:
    """Their key is destroyed, and with it what they said, who they are and where they are reached."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.asks(COOK)
    await yusuf.chooses("take", "question-offered")
    gone = (await amina.person()).id
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    assert last_said(amina) == [world.text("fa-AF", "goodbye")]
    await yusuf.sees("other-closed-talk")
    async with world.database.reading() as db:
        assert await everything_sealed_of(db, gone) == {None}
        assert (await db.execute(select(people.c.standing).where(people.c.id == gone))).scalar_one() is Standing.ERASED
    await yusuf.says("Commence par un stage.")
    await yusuf.sees("talk-is-over")
    said = len(amina.phone.bubbles)
    await world.passes(days=30)
    assert len(amina.phone.bubbles) == said


async def test_a_phone_that_writes_again_is_someone_new(world: World) -> None:
    """Nothing is remembered of who was erased, not even that they were here."""
    amina = await world.newcomer("Amina", "uk")
    before = await erase(amina)
    await amina.says("Добрий день")
    await amina.sees("welcome-language")
    await amina.chooses("fr")
    after = await amina.person()
    assert after.id != before
    assert (after.name, after.standing) == (None, Standing.ARRIVING)


async def test_a_second_tap_after_the_goodbye_does_not_bring_anyone_back(world: World) -> None:
    """Who asked to be forgotten is not greeted again for a trembling thumb, or for an old message they edit."""
    amina = await world.newcomer("Amina")
    yes = next(button for button in (await newest_with_buttons(amina, "/delete")).buttons)
    await amina.taps(yes.data)
    said = len(amina.phone.bubbles)
    await amina.taps(yes.data)
    await amina.sends(Edited())
    assert len(amina.phone.bubbles) == said
    assert await how_many_people(world) == 0


async def test_who_stopped_can_still_read_their_rights_and_erase(world: World) -> None:
    """Rights do not end with a stop."""
    amina = await world.newcomer("Amina")
    await amina.says("/stop")
    await amina.says("/privacy")
    assert [seen.message for seen in await amina.new()] == ["privacy", "privacy-rights", "my-data"]
    assert "stop" not in await amina.offered("my-data")
    await erase(amina)
    assert await how_many_people(world) == 0


async def erase(actor: Actor) -> PersonId:
    """Erase this person, as they would."""
    before = (await actor.person()).id
    await actor.says("/delete")
    await actor.chooses("yes", "delete-everything")
    return before


async def newest_with_buttons(actor: Actor, command: str) -> Bubble:
    """The message that answers this command."""
    await actor.says(command)
    return (await actor.new())[-1].bubble


async def everything_sealed_of(db: Transaction, person: PersonId) -> set[str | None]:
    """What opens of this person's words and name."""
    rows = (await db.execute(select(utterances).where(utterances.c.author_id == person))).all()
    assert rows
    words = [await db.open(person, Place("utterances", "words", row.id), row.words) for row in rows]
    name = (await db.execute(select(people.c.name).where(people.c.id == person))).scalar_one()
    return {*words, name}


async def test_what_waited_for_the_morning_when_they_stopped_does_not_come_when_they_are_back(world: World) -> None:
    """Whoever comes back begins anew: what was decided before they said stop is not for them any more."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", numbers_only=True)
    await amina.asks(COOK)
    await yusuf.chooses("take", "question-offered")
    await world.passes(hours=13)  # 23:00, when no phone without silent messages rings
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Commence par un stage.")
    await amina.says("/stop")
    await amina.says("/start")
    await amina.chooses("yes", "come-back")
    amina.looks_away()
    await world.passes(hours=12)
    await amina.sees_nothing_new()
