"""A helper is offered a question: takes it, asks first, says no, hands it on; and may change their mind."""

import asyncio

import pytest

from storage.incoming import Blocked
from tests.dialogues.thread import ANSWER, QUESTION, three
from tests.world import World


async def test_the_offer_says_what_it_is_about_and_why_this_helper_is_asked(world: World) -> None:
    """Nobody likes to be picked without knowing why; and nobody should see a name before its owner's yes."""
    who = await three(world, name="Zohra")
    await who.ask()
    offer = await who.yusuf.sees("question-offered")
    for part in (QUESTION, "Cuisine, restaurant", "un emploi", "c’est votre métier"):
        assert part in offer.text
    assert not who.yusuf.has_seen("Zohra")


async def test_a_helper_of_another_path_is_asked_only_as_a_stated_exception(world: World) -> None:
    """A job and a business of one's own are different ways: who walked the other one is told so."""
    claire = await world.counsellor()
    own_boss = await world.helper("Nadia", experience="business", approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION, aim="job")
    offer = await own_boss.sees("question-offered")
    assert "même si votre chemin est autre" in offer.text


async def test_it_goes_to_three_and_when_one_takes_it_the_others_are_told_kindly(world: World) -> None:
    """Two people must not write for nothing, nor wonder what became of it."""
    claire = await world.counsellor()
    helpers = [await world.helper(name, approved_by=claire) for name in ("Yusuf", "Nadia", "Taras", "Lina")]
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    asked = [helper for helper in helpers if [seen.message for seen in await helper.new()] == ["question-offered"]]
    assert len(asked) == 3
    first, *others = asked
    await first.chooses("take")
    for other in others:
        await other.sees("question-offered", "someone-else-took-it")
        await other.chooses("take", "question-offered")
        await other.sees("someone-else-took-it")
    await amina.sees("question-sent", "someone-took-it")
    await first.says(ANSWER)
    await amina.sees("answer-arrived")


async def test_two_who_tap_at_the_same_moment_do_not_both_get_it(world: World) -> None:
    """One answer is wanted: the other helper hears at once that they are free."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    nadia = await world.helper("Nadia", approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    await asyncio.gather(yusuf.chooses("take", "question-offered"), nadia.chooses("take", "question-offered"))
    seen = [[each.message for each in await helper.new()] for helper in (yusuf, nadia)]
    assert sorted("write-your-answer" in each for each in seen) == [False, True]
    assert sorted("someone-else-took-it" in each for each in seen) == [False, True]


async def test_not_this_time_needs_no_reason_and_the_next_one_is_asked(world: World) -> None:
    """Saying no is as easy as saying yes; the asker loses no time by it."""
    claire = await world.counsellor()
    first = [await world.helper(name, approved_by=claire) for name in ("Yusuf", "Nadia", "Taras")]
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    lina = await world.helper("Lina", approved_by=claire)
    for helper in first:
        await lina.sees_nothing_new()
        await helper.chooses("not-now", "question-offered")
        await helper.sees("thanks-for-saying-no")
    await lina.sees("question-offered")


async def test_when_everyone_says_no_a_counsellor_has_it_and_the_asker_knows(world: World) -> None:
    """No question falls between chairs."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("not-now")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.sees("question-waits")


async def test_a_no_can_be_taken_back_while_nobody_else_has_it(world: World) -> None:
    """Who said no on a tired evening may find the time in the morning."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("not-now", "question-offered")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.sees("write-your-answer")
    await who.yusuf.says(ANSWER)
    await who.amina.sees("answer-arrived")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.sees("no-longer-waits")


async def test_a_question_taken_by_mistake_can_be_given_back(world: World) -> None:
    """A slip of the thumb must not cost the asker a day."""
    who = await three(world)
    await who.take()
    await who.yusuf.chooses("not-now", "question-offered")
    await who.yusuf.sees("thanks-for-saying-no")
    await who.amina.sees("counsellor-takes-over")


async def test_a_question_back_stops_the_clock_and_the_reply_starts_it_again(world: World) -> None:
    """Who waits for the asker is not late; who has their reply has a day again."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("ask-back")
    await who.yusuf.sees("write-your-question-back")
    await who.yusuf.says("Dans quelle ville ?")
    asked = await who.amina.sees("helper-asks")
    assert "Dans quelle ville ?" in asked.text
    who.look_away()
    await world.passes(days=3)
    await who.yusuf.sees_nothing_new()
    await who.amina.says("À Lyon.", reply_to="helper-asks")
    reply = await who.yusuf.sees("asker-wrote")
    assert "À Lyon." in reply.text
    await world.passes(hours=24)
    await who.yusuf.sees("claim-ended")
    await who.amina.sees("counsellor-takes-over")


async def test_a_helper_can_say_that_this_is_for_a_counsellor(world: World) -> None:
    """What is too heavy is handed over in one tap, and everybody knows who has it now."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("counsellor")
    await who.yusuf.sees("handed-to-counsellor")
    await who.amina.sees("counsellor-knows-better")
    waits = await who.claire.sees("question-waits")
    assert QUESTION in waits.text


async def test_the_original_is_one_tap_away_and_changes_nothing(world: World) -> None:
    """A translation may be wrong: helpers can look at the asker's own words, and still choose."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina")
    await amina.says("چطور در فرانسه آشپز شوم؟")
    await amina.chooses("kitchen")
    await amina.chooses("job")
    await yusuf.chooses("original", "question-offered")
    original = await yusuf.sees("original")
    assert "چطور در فرانسه آشپز شوم؟" in original.text
    await yusuf.chooses("take", "question-offered")
    await yusuf.sees("write-your-answer")


async def test_an_answer_that_comes_late_still_arrives_if_nobody_else_has_the_question(world: World) -> None:
    """What someone wrote with care after a long day is not thrown away because the day was over."""
    who = await three(world)
    await who.take()
    await world.passes(hours=25)
    await who.yusuf.sees("claim-ended")
    await who.yusuf.says(ANSWER)
    await who.yusuf.sees("answer-sent")
    await who.amina.sees("answer-arrived")


async def test_a_late_answer_does_not_push_aside_whoever_took_it_since(world: World) -> None:
    """One voice at a time: the asker is not confused, and the late helper is thanked."""
    who = await three(world)
    await who.take()
    await world.passes(hours=25)
    await who.claire.chooses("answer", "question-waits")
    await who.yusuf.says(ANSWER)
    await who.yusuf.sees("someone-else-took-it")
    assert not who.amina.has_seen(ANSWER)


async def test_who_took_two_is_led_from_one_to_the_other(world: World) -> None:
    """After one answer the next one taken is not forgotten."""
    who = await three(world)
    await who.take(QUESTION)
    await who.amina.asks("Où apprendre la pâtisserie ?")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says("Au CFA de Lyon.")
    again = await who.yusuf.sees("answer-sent", "write-your-answer")
    assert QUESTION in again.text
    await who.yusuf.says(ANSWER)
    texts = [seen.text for seen in await who.amina.everything() if seen.message == "answer-arrived"]
    assert ["CFA" in text for text in texts] == [True, False]


async def test_questions_shows_what_is_offered_and_what_was_taken(world: World) -> None:
    """A helper who comes back after days finds everything that waits for them."""
    who = await three(world)
    await who.take()
    await who.amina.asks("Où apprendre la pâtisserie ?")
    await who.yusuf.says("/menu")
    await who.yusuf.chooses("questions", "menu")
    await who.yusuf.sees("your-questions", "question-offered", "write-your-answer")
    await who.yusuf.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_an_asker_who_erases_everything_leaves_the_helper_with_a_kind_word(world: World) -> None:
    """What was being written goes nowhere; nobody is left wondering, and nothing breaks."""
    who = await three(world)
    await who.take()
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    await who.yusuf.sees("other-closed-talk")
    await who.yusuf.says(ANSWER)
    await who.yusuf.sees("talk-is-over")
    await who.yusuf.says("/questions")
    await who.yusuf.sees("your-questions")


async def test_a_helper_who_cannot_be_reached_is_not_counted_on(world: World) -> None:
    """Whoever blocked us is not one of the three who are asked."""
    who = await three(world)
    await who.yusuf.sends(Blocked())
    await who.amina.asks(QUESTION)
    await who.amina.sees("nobody-fits-yet")


async def test_the_same_by_numbers_only(world: World) -> None:
    """A helper without buttons does the same with a digit."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=True)
    amina = await world.newcomer("Amina", "fr", numbers_only=True)
    await amina.says(QUESTION)
    await amina.chooses("kitchen")
    await amina.chooses("job")
    await yusuf.chooses("take")
    await yusuf.says(ANSWER)
    await amina.sees("answer-arrived")
    await amina.chooses("more")
    await amina.says("Et faut-il un diplôme ?")
    await yusuf.sees("asker-wrote")
    await yusuf.says("Oui, un CAP.")
    await amina.sees("answer-arrived")
    await amina.chooses("thanks")
    await yusuf.sees("they-thank-you")


@pytest.mark.parametrize("tap", ["take", "not-now", "ask-back", "counsellor"])
async def test_an_offer_of_a_question_that_is_gone_says_so(world: World, tap: str) -> None:
    """Who looks at their phone a day later is thanked all the same."""
    who = await three(world)
    await who.ask()
    await who.amina.says("/stop")
    await who.yusuf.sees("question-is-gone")
    await who.yusuf.chooses(tap, "question-offered")
    await who.yusuf.sees("question-is-gone")
