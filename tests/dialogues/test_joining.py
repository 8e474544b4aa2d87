"""Someone who was invited becomes a peer helper: four questions, a charter, a counsellor's yes; and may rest."""

import pytest

from storage import consents, helper_profiles
from storage.vocabulary import ConsentKind, HelperState, Role
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, QUESTION, three
from tests.world import World


async def state_of(world: World, helper: Actor) -> HelperState | None:
    async with world.database.reading() as db:
        profile = await helper_profiles.get(db, (await helper.person()).id, world.now())
    return profile.state if profile else None


async def comes_to_the_charter(world: World, name: str = "Yusuf") -> Actor:
    helper = world.someone(name, "fr")
    await helper.joins(name=name, code=await world.code(Role.HELPER))
    await helper.chooses("kitchen", "helper-topics")
    await helper.chooses("that-is-all", "helper-topics")
    await helper.chooses("employed", "helper-experience")
    await helper.chooses("fr", "helper-languages")
    await helper.chooses("that-is-all", "helper-languages")
    await helper.chooses("two", "helper-week")
    return helper


async def test_the_whole_way_in(world: World) -> None:
    """Taps only, the charter in five sentences, and nobody is asked anything before a counsellor's yes."""
    claire = await world.counsellor()
    helper = world.someone("Yusuf", "fr")
    await helper.joins(name="Yusuf", code=await world.code(Role.HELPER))
    await helper.sees("welcome-role", "helper-topics")
    await helper.chooses("kitchen")
    await helper.chooses("first-job")
    await helper.chooses("that-is-all")
    await helper.sees("helper-experience")
    await helper.chooses("both")
    await helper.chooses("fr", "helper-languages")
    await helper.chooses("uk", "helper-languages")
    await helper.chooses("fa-AF", "helper-languages")  # that was the last: nothing more to choose
    await helper.sees("helper-week")
    await helper.chooses("two")
    await helper.sees("charter-secret", "charter-no-judgement", "charter-free-choice", "charter-limits", "charter")
    await helper.chooses("yes")
    await helper.sees("helper-awaits-approval")

    asked = await claire.sees("helper-asks-to-join")
    for part in ("Yusuf", "Cuisine, restaurant", "Trouver un travail", "2"):
        assert part in asked.text
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    await helper.says("/questions")
    await helper.sees("helper-awaits-approval")
    await claire.chooses("yes", "helper-asks-to-join")
    await helper.sees("you-are-approved", "practice")
    await helper.chooses("skip", "practice")
    await amina.asks("Où apprendre la pâtisserie ?", aim="business")
    await helper.sees("question-offered")


async def test_a_topic_tapped_in_an_older_message_is_one_more(world: World) -> None:
    """The first list stays on the screen: whoever taps twice on it means both."""
    claire = await world.counsellor()
    helper = world.someone("Yusuf", "fr")
    await helper.joins(name="Yusuf", code=await world.code(Role.HELPER))
    first = next(seen for seen in await helper.everything() if seen.message == "helper-topics")
    for label in ("Cuisine, restaurant", "Bâtiment, chantier"):
        button = next(button for button in first.bubble.buttons if button.label == label)
        await world.receive(helper.phone, helper.phone.taps(first.bubble.id, button.data))
    await helper.chooses("that-is-all", "helper-topics")
    await helper.chooses("employed", "helper-experience")
    await helper.chooses("fr", "helper-languages")
    await helper.chooses("that-is-all", "helper-languages")
    await helper.chooses("one", "helper-week")
    await helper.chooses("yes", "charter")
    asked = await claire.sees("helper-asks-to-join")
    assert "Cuisine" in asked.text
    assert "Bâtiment" in asked.text


async def test_who_does_not_accept_the_charter_is_no_helper_and_can_still_ask(world: World) -> None:
    """Honesty costs nobody their place; and one may think it over."""
    claire = await world.counsellor()
    helper = await comes_to_the_charter(world)
    claire.looks_away()
    await helper.chooses("no", "charter")
    declined = await helper.sees("charter-declined")
    assert "Claire, 9-17" in declined.text
    await claire.sees_nothing_new()
    await helper.says("/ask " + QUESTION)
    await claire.sees("question-waits")  # their age is not known: a counsellor answers
    await helper.chooses("yes", "charter")
    await helper.chooses("yes", "change-answer")
    await helper.sees("helper-awaits-approval")
    await claire.sees("helper-asks-to-join")


async def test_a_counsellor_can_say_no_and_the_person_keeps_their_place_as_a_newcomer(world: World) -> None:
    """Whoever wished to help may need help: a no must not lock them out."""
    claire = await world.counsellor()
    helper = await comes_to_the_charter(world)
    await helper.chooses("yes", "charter")
    await claire.chooses("no", "helper-asks-to-join")
    await claire.sees("helper-refused")
    await helper.sees("you-are-not-approved")
    await helper.says("/ask " + QUESTION)
    await helper.sees("question-to-counsellor")
    await world.passes(minutes=5)
    await helper.chooses("yes", "charter")
    assert await state_of(world, helper) == HelperState.REFUSED
    await helper.says("/start " + await world.code(Role.HELPER))  # a counsellor thinks differently by now
    await helper.sees("helper-topics")
    assert await state_of(world, helper) == HelperState.JOINING


async def test_of_two_counsellors_one_decides(world: World) -> None:
    """The second tap changes nothing, and says so."""
    claire = await world.counsellor()
    ines = await world.counsellor("Ines")
    helper = await comes_to_the_charter(world)
    await helper.chooses("yes", "charter")
    await claire.chooses("later", "helper-asks-to-join")
    await claire.sees("waits-for-you")
    await ines.chooses("yes", "helper-asks-to-join")
    await claire.chooses("no", "helper-asks-to-join")
    decided = await claire.sees("helper-was-decided")
    assert "Ines" in decided.text
    assert await state_of(world, helper) == HelperState.READY


async def test_the_charter_is_kept_with_its_version(world: World) -> None:
    """What one promised can be shown, and taken back."""
    helper = await comes_to_the_charter(world)
    await helper.chooses("yes", "charter")
    async with world.database.reading() as db:
        assert await consents.given(db, (await helper.person()).id, ConsentKind.CHARTER, "2026-11")
    await helper.chooses("no", "charter")
    await helper.chooses("yes", "change-answer")
    async with world.database.reading() as db:
        assert not await consents.given(db, (await helper.person()).id, ConsentKind.CHARTER, "2026-11")


@pytest.mark.parametrize("command", ["/questions", "/pause"])
async def test_who_stopped_half_way_is_led_on(world: World, command: str) -> None:
    """Interrupted by life, one finds the way in again instead of an empty list."""
    await world.counsellor()
    helper = world.someone("Yusuf", "fr")
    await helper.joins(name="Yusuf", code=await world.code(Role.HELPER))
    await helper.chooses("kitchen", "helper-topics")
    await helper.says("/menu")
    await world.passes(days=5)
    await helper.says(command)
    await helper.sees("helper-topics")
    await helper.chooses("that-is-all", "helper-topics")
    await helper.sees("helper-experience")


async def test_a_pause_is_one_tap_and_what_one_had_is_passed_on(world: World) -> None:
    """Nobody needs a reason to rest; nobody waits because of it."""
    who = await three(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.take()
    await who.amina.asks("Où apprendre la pâtisserie ?")
    nadia.looks_away()
    await who.yusuf.says("/menu")
    await who.yusuf.chooses("pause", "menu")
    await who.yusuf.sees("paused")
    await who.amina.sees("asked-someone-else")
    offer = await nadia.sees("question-offered")
    assert QUESTION in offer.text
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.sees("paused")
    who.yusuf.looks_away()
    await who.amina.asks("Et le salaire d’un commis ?")
    await who.yusuf.sees_nothing_new()


async def test_who_pauses_in_the_middle_of_a_talk_leaves_it_to_a_counsellor(world: World) -> None:
    """The asker's next word is read by someone; it is not lost on a phone that rests."""
    who = await three(world)
    await who.answer()
    await who.yusuf.says("/pause")
    who.look_away()
    await who.amina.says("Et faut-il un diplôme ?")
    await who.amina.sees("counsellor-takes-over")
    await who.yusuf.sees_nothing_new()
    await who.claire.chooses("answer", "question-waits")
    assert any("Et faut-il un diplôme ?" in seen.text for seen in await who.claire.new())


async def test_who_pauses_while_the_asker_waits_for_more_does_not_leave_them_waiting(world: World) -> None:
    """What was asked last goes to a counsellor at once, and the asker is told."""
    who = await three(world)
    await who.answer()
    await who.amina.says("Et faut-il un diplôme ?")
    await who.yusuf.says("/pause")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.sees("question-waits")


async def test_going_on_is_one_tap_as_well(world: World) -> None:
    """Rested, one is asked again."""
    who = await three(world)
    await who.yusuf.says("/pause")
    await who.yusuf.says("/pause")
    await who.yusuf.chooses("yes", "go-on")
    await who.yusuf.sees("going-on")
    await who.ask()


async def test_stopping_passes_everything_on_too(world: World) -> None:
    """Stop means stop, at once; the asker only notices that someone else is asked."""
    who = await three(world)
    await who.take()
    await who.yusuf.says("/stop")
    await who.yusuf.sees("stopped")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_a_helper_who_erases_themselves_takes_nobodys_question_along(world: World) -> None:
    """A claimed question belongs to its asker."""
    who = await three(world)
    await who.take()
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.sees("question-waits")


async def test_nobody_is_asked_more_often_in_a_week_than_they_said(world: World) -> None:
    """Two a week means two; after a week there is room again."""
    claire = await world.counsellor()
    helper = await world.helper("Yusuf", week="two", approved_by=claire)
    for number in range(4):
        amina = await world.newcomer(f"amina{number}", "fr")
        await amina.asks(f"{QUESTION} ({number})")
        if [seen.message for seen in await helper.new()] == ["question-offered"]:
            await helper.chooses("take", "question-offered")
            await helper.says(ANSWER)
        helper.looks_away()
    offers = [seen for seen in await helper.everything() if seen.message == "question-offered"]
    assert len(offers) == 2
    await world.passes(days=7)
    amina = await world.newcomer("amina9", "fr")
    await amina.asks("Où trouver un stage ?")
    await helper.sees("question-offered")
