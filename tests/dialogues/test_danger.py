"""Someone may be in danger: help at once, a counsellor until one is there, the truth meanwhile; never a peer."""

import pytest
from sqlalchemy import text

from bot.channels.receiving import CannotStoreError
from storage.vocabulary import Role
from tests.actor import Actor
from tests.dialogues.thread import QUESTION, three
from tests.world import World

CERTAIN = "je veux mourir"
UNCERTAIN = "Je suis à bout, comment trouver un travail ?"


async def messages(actor: Actor) -> list[str]:
    return [seen.message for seen in await actor.new()]


@pytest.mark.parametrize(
    ("words", "help_text", "number"),
    [
        (CERTAIN, "help-suicide", "3114"),
        ("mon mari me frappe tous les soirs", "help-violence", "3919"),
        ("mon patron garde mon passeport", "help-trafficking", "116 006"),
    ],
)
async def test_help_comes_first_and_counsellors_hear_at_once(
    world: World, words: str, help_text: str, number: str
) -> None:
    """Numbers that answer now, before anything else; then people who know."""
    who = await three(world)
    ines = await world.counsellor("Ines")
    await who.amina.says(words)
    first, second, *_ = await who.amina.new()
    assert first.message == help_text
    assert number in first.text
    assert second.message == "counsellor-was-told"
    for counsellor in (who.claire, ines):
        assert words in (await counsellor.sees("someone-in-danger")).text
    assert not who.yusuf.has_seen(words)


async def test_counsellors_hear_again_every_ten_minutes_until_one_takes_it(world: World) -> None:
    """An alarm that sounds once is missed; and the person is told the truth about it."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    who.claire.looks_away()
    who.amina.looks_away()
    await world.passes(minutes=10)
    assert await messages(who.claire) == ["someone-in-danger"]
    told = await who.amina.sees("no-counsellor-there")
    assert "112" in told.text
    assert "Claire, 9-17" in told.text
    await world.passes(minutes=20)
    assert await messages(who.claire) == ["someone-in-danger"] * 3
    await who.claire.chooses("take", "someone-in-danger")
    await who.claire.sees("alert-is-yours")
    seen = await who.amina.sees("counsellor-saw-it")
    assert "Claire" in seen.text
    who.claire.looks_away()
    await world.passes(hours=2)
    assert "someone-in-danger" not in await messages(who.claire)


async def test_at_night_too(world: World) -> None:
    """Danger keeps no waking hours, and a counsellor's phone rings."""
    who = await three(world)
    await world.passes(hours=13)
    who.claire.looks_away()
    await who.amina.says(CERTAIN)
    alarm = await who.claire.sees("someone-in-danger")
    assert not alarm.bubble.silent


async def test_whoever_takes_it_can_write_to_the_person_and_they_to_her(world: World) -> None:
    """To have been seen is not enough: someone speaks with them, and no peer ever gets that talk."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    await who.claire.chooses("take", "someone-in-danger")
    await who.claire.sees("write-your-answer")
    await who.claire.says("Je suis là. Où êtes-vous ?")
    assert "Je suis là" in (await who.amina.sees("answer-arrived")).text
    await who.amina.says("Chez une amie.")
    assert "Chez une amie." in (await who.claire.sees("asker-wrote")).text
    await who.claire.chooses("counsellor", "asker-wrote")
    waits = await who.claire.sees("question-waits")
    assert "Proposer à quelqu’un" not in waits.labels
    await world.passes(days=8)
    assert "did-it-help" not in [seen.message for seen in await who.amina.everything()]
    assert not who.yusuf.has_seen("Chez une amie")


async def test_only_one_counsellor_takes_it_and_the_others_are_told(world: World) -> None:
    """Two voices at once would be one too many; but none who thinks that another is there."""
    who = await three(world)
    ines = await world.counsellor("Ines")
    await who.amina.says(CERTAIN)
    await who.claire.chooses("take", "someone-in-danger")
    await ines.chooses("take", "someone-in-danger")
    assert await messages(ines) == ["alert-was-taken"]


async def test_someone_who_writes_on_and_on_is_one_line_and_one_alarm(world: World) -> None:
    """Every message is shown; but one tap answers for all of them, and the list stays readable."""
    who = await three(world)
    for words in (CERTAIN, "je pense au suicide", "je veux mourir ce soir"):
        await who.amina.says(words)
    await who.claire.says("/waiting")
    assert sum(label.startswith("⚠") for label in (await who.claire.sees("waiting")).labels) == 1
    who.claire.looks_away()
    await world.passes(minutes=10)
    assert await messages(who.claire) == ["someone-in-danger"]
    await who.claire.chooses("take", "someone-in-danger")
    who.claire.looks_away()
    await world.passes(hours=3)
    assert await messages(who.claire) == []


async def test_words_that_may_mean_danger_are_asked_about_and_a_no_loses_nothing(world: World) -> None:
    """Many are tired of looking for work: they are asked once, and their question goes its way."""
    who = await three(world)
    await who.amina.says("/ask")
    await who.amina.says(UNCERTAIN)
    await who.amina.sees("are-you-in-danger")
    await who.claire.sees_nothing_new()
    await who.amina.chooses("no")
    await who.amina.chooses("kitchen", "choose-topic")
    await who.amina.chooses("job", "choose-aim")
    assert UNCERTAIN in (await who.yusuf.sees("question-offered")).text


@pytest.mark.parametrize("answer", ["yes", "counsellor"])
async def test_a_yes_or_a_wish_for_a_counsellor_brings_help(world: World, answer: str) -> None:
    """Either answer opens the same door."""
    who = await three(world)
    await who.amina.says(UNCERTAIN)
    await who.amina.chooses(answer, "are-you-in-danger")
    await who.amina.sees("help-suicide", "counsellor-was-told")
    await who.claire.sees("someone-in-danger")
    assert not who.yusuf.has_seen(UNCERTAIN)


async def test_what_someone_writes_next_is_not_sent_to_peers_unasked(world: World) -> None:
    """Whoever was just about to ask a question may now write on about the danger, in any words."""
    who = await three(world)
    await who.amina.says("/ask")
    await who.amina.says(CERTAIN)
    await who.amina.says("Je suis seule ici depuis dimanche.")
    await who.amina.sees("ask-this")
    await who.amina.chooses("counsellor", "ask-this")
    assert "depuis dimanche" in (await who.claire.sees("question-waits")).text
    assert not who.yusuf.has_seen("depuis dimanche")


async def test_in_the_middle_of_a_talk_it_reaches_the_counsellor_and_not_the_peer(world: World) -> None:
    """A peer never carries it alone."""
    who = await three(world)
    await who.answer()
    who.yusuf.looks_away()
    await who.amina.says(CERTAIN)
    await who.claire.sees("someone-in-danger")
    await who.yusuf.sees_nothing_new()


async def test_a_helper_gets_help_as_well(world: World) -> None:
    """Helpers have lived through the same; what they write then is not sent as an answer."""
    who = await three(world)
    await who.take()
    await who.yusuf.says("moi aussi " + CERTAIN)
    await who.yusuf.sees("help-suicide", "counsellor-was-told")
    await who.claire.sees("someone-in-danger")
    assert not who.amina.has_seen(CERTAIN)


async def test_before_agreeing_to_anything_and_after_stopping_help_comes_too(world: World) -> None:
    """Nobody has to accept conditions to be told whom to call, nor to hear that they were read."""
    claire = await world.counsellor()
    stranger = world.someone("Sami", "fr")
    await stranger.says(CERTAIN)
    await stranger.sees("help-suicide", "counsellor-was-told")
    stopped = await world.newcomer("Lina", "fr")
    await stopped.says("/stop")
    await stopped.says(CERTAIN)
    await stopped.sees("help-suicide", "counsellor-was-told")
    await world.passes(minutes=10)
    for actor in (stranger, stopped):
        await actor.sees("no-counsellor-there")
    await claire.chooses("take", "someone-in-danger")
    await claire.says("Je suis là.")
    assert stopped.has_seen("Je suis là.")


async def test_a_counsellor_in_danger_is_for_their_colleagues(world: World) -> None:
    """They are not asked to take their own alarm."""
    claire = await world.counsellor()
    ines = await world.counsellor("Ines")
    await claire.says(CERTAIN)
    await claire.sees("help-suicide", "counsellor-was-told")
    assert "someone-in-danger" not in await messages(claire)
    await ines.sees("someone-in-danger")
    await claire.says("/waiting")
    assert "Personne" in (await claire.sees("waiting")).text


async def test_with_no_counsellor_on_duty_nobody_is_said_to_have_been_told(world: World) -> None:
    """The truth helps more than comfort: call, here are the numbers."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says(CERTAIN)
    assert await messages(amina) == ["help-suicide", "no-counsellor-there"]
    claire = await world.counsellor()
    await world.passes(minutes=10)
    await claire.sees("someone-in-danger")


async def test_with_the_database_away_the_help_text_goes_out_all_the_same(world: World) -> None:
    """It depends on nothing but the words and the way back to the phone."""
    who = await three(world)
    async with world.database.transaction() as db:
        await db.execute(text("ALTER TABLE seen_events RENAME TO away"))
    payload = who.amina.phone.says(CERTAIN, world.now())
    with pytest.raises(CannotStoreError):
        await world.receive(who.amina.phone, payload)
    assert "3114" in who.amina.phone.bubbles[-1].text
    async with world.database.transaction() as db:
        await db.execute(text("ALTER TABLE away RENAME TO seen_events"))
    await world.receive(who.amina.phone, payload)  # the platform brings it again
    await who.claire.sees("someone-in-danger")


async def test_someone_who_is_erased_meanwhile_is_looked_for_no_longer(world: World) -> None:
    """Their words are gone: the alarm ends, and others' alarms are not held up by it."""
    who = await three(world)
    lina = await world.newcomer("Lina", "fr")
    await lina.says(CERTAIN)
    await lina.says("/delete")
    await lina.chooses("yes", "delete-everything")
    await who.amina.says(QUESTION)
    await who.amina.says(CERTAIN)
    who.claire.looks_away()
    await world.passes(minutes=10)
    assert await messages(who.claire) == ["someone-in-danger"]
    await who.claire.says("/waiting")
    assert sum(label.startswith("⚠") for label in (await who.claire.sees("waiting")).labels) == 1


async def test_a_code_makes_nobody_a_witness(world: World) -> None:
    """Alarms are for counsellors alone, whatever a helper may tap or type."""
    who = await three(world)
    await who.amina.says(CERTAIN)
    await who.yusuf.says("/waiting")
    await who.yusuf.sees("not-here")
    assert (await who.yusuf.person()).role == Role.HELPER


async def test_danger_behind_a_command_is_danger(world: World) -> None:
    """Whoever writes "/ask I want to die" is not asked which trade it is about."""
    who = await three(world)
    await who.amina.says("/ask je veux mourir")
    await who.amina.sees("help-suicide")
    assert not who.yusuf.has_seen("je veux mourir")
