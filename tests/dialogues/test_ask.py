"""Ask: a newcomer asks, without giving a name."""

import pytest

from storage import questions
from storage.questions import Question
from storage.vocabulary import Aim, QuestionState, Topic
from tests.world import Actor, World, on_both_phones

COOK = "چطور آشپز شوم؟"


async def questions_of(actor: Actor) -> list[Question]:
    """What this person has asked and what is not over."""
    person = await actor.person()
    async with actor.world.database.reading() as db:
        return await questions.open_of_asker(db, person.id)


@on_both_phones
async def test_two_taps_and_it_is_with_people_who_have_been_there(world: World, numbers_only: bool) -> None:
    """The shortest way to an answer: the words, a topic, an aim."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says(COOK)
    await amina.sees("choose-topic")
    await amina.chooses("kitchen")
    await amina.sees("choose-aim")
    await amina.chooses("job")
    assert [seen.message for seen in await amina.new()] == ["question-sent"]
    await yusuf.sees("question-offered")
    asked = (await questions_of(amina))[0]
    assert (asked.topic, asked.aim, asked.state) == (Topic.KITCHEN, Aim.JOB, QuestionState.OPEN)


@on_both_phones
async def test_a_free_sentence_may_be_asked_given_to_a_counsellor_or_left(world: World, numbers_only: bool) -> None:
    """Nobody needs to know a command; nothing is sent before they say so."""
    claire = await world.counsellor()
    claire.looks_away()
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says("/menu")
    await amina.says(COOK)
    assert COOK in (await amina.sees("ask-this")).text
    await amina.chooses("no")
    await amina.sees("not-asked")
    await claire.sees_nothing_new()
    assert await questions_of(amina) == []
    await amina.says(COOK)
    await amina.chooses("counsellor")
    assert [seen.message for seen in await amina.new()] == ["question-to-counsellor"]
    await claire.sees("question-waits")


@pytest.mark.parametrize("command", ["/ask چطور آشپز شوم؟", "/ask\nچطور آشپز شوم؟", "/ASK@relais_bot چطور آشپز شوم؟"])
async def test_a_question_behind_the_command_is_asked_at_once(world: World, command: str) -> None:
    """/ask and the question in one message, as apps complete it."""
    amina = await world.newcomer("Amina")
    await amina.says(command)
    await amina.sees("choose-topic")


@on_both_phones
async def test_a_question_written_in_several_messages_is_one_question(world: World, numbers_only: bool) -> None:
    """People press the key for "send" after each line: all of it is shown and asked, and nothing is lost."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await amina.says("/menu")
    await amina.says("Bonjour")
    await amina.sees("ask-this")
    await amina.says("Je voudrais devenir cuisinière.")
    assert "Bonjour\nJe voudrais devenir cuisinière." in (await amina.sees("ask-this")).text
    await amina.chooses("yes")
    await amina.sees("choose-topic")
    await amina.says("Est-ce que je dois faire une formation ?")
    await amina.sees("ask-this")
    await amina.chooses("yes")
    await amina.chooses("kitchen")
    await amina.chooses("job")
    offered = await yusuf.sees("question-offered")
    for line in ("Bonjour", "Je voudrais devenir cuisinière.", "Est-ce que je dois faire une formation ?"):
        assert line in offered.text
    assert len(await questions_of(amina)) == 1
    await amina.says("/menu")
    assert "finish-question" not in (await amina.sees("menu")).labels
    assert world.text("fr", "finish-question") not in (await amina.sees("menu")).text


async def test_a_word_or_two_where_a_topic_is_awaited_are_no_part_of_the_question(world: World) -> None:
    """ "Je ne sais" is an answer we did not understand; what a button says may be typed, or half of it."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("Comment devenir cuisinière ?")
    await amina.says("plombier peut-être")
    await amina.sees("unclear", "choose-topic")
    await amina.says("restaurant")  # "Cuisine, restaurant"
    await amina.sees("choose-aim")
    await amina.says("je ne sais pas encore")
    await amina.sees("nobody-yet")


@on_both_phones
async def test_a_question_begun_and_left_is_shown_again_before_it_goes_on(world: World, numbers_only: bool) -> None:
    """After days nobody remembers what they wrote: the menu offers it, and they see their words first."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says(COOK)
    await amina.says("/menu")
    await world.passes(days=5)
    menu = await amina.sees("menu")
    assert world.text("fa-AF", "finish-question") in (*menu.labels, *menu.text.replace("1. ", "").splitlines())
    begun = (await drafts_of(amina))[0]
    await amina.chooses(f"finish/{begun.id}")
    assert COOK in (await amina.sees("ask-this")).text
    await amina.chooses("yes")
    await amina.chooses("kitchen")
    await amina.chooses("unsure")
    assert [question.id for question in await questions_of(amina)] == [begun.id]
    await amina.says("/menu")
    assert len(await drafts_of(amina)) == 0


async def test_days_later_other_words_are_another_question(world: World) -> None:
    """What was begun stays begun; nobody has to read both as one."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/ask Comment devenir cuisinière ?")
    await amina.says("/menu")
    await world.passes(days=4)
    await amina.says("Où trouver un logement pas cher ?")
    assert "cuisinière" not in (await amina.sees("ask-this")).text
    await amina.says("/menu")
    assert world.text("fr", "finish-question") in (await amina.sees("menu")).labels


async def test_a_question_that_was_begun_can_be_dropped_and_taken_up_after_all(world: World) -> None:
    """A no is no; and a change of mind is heard."""
    amina = await world.newcomer("Amina")
    await amina.says(COOK)
    await amina.says("/menu")
    await amina.chooses(f"finish/{(await drafts_of(amina))[0].id}")
    await amina.chooses("no", "ask-this")
    await amina.sees("not-asked")
    assert await drafts_of(amina) == []
    await amina.chooses("yes", "ask-this")
    await amina.sees("change-answer")
    await amina.chooses("yes", "change-answer")
    await amina.sees("choose-topic")


@on_both_phones
async def test_the_same_question_twice_is_asked_once(world: World, numbers_only: bool) -> None:
    """Helpers' time is dear; and whoever waits is told that their question is on its way."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.asks(COOK)
    yusuf.looks_away()
    for again in (f"/ask  {COOK} ", COOK):
        await amina.says(again)
        assert [seen.message for seen in await amina.new()] == ["question-already-sent"]
    await yusuf.sees_nothing_new()
    await amina.says("/ask یک رستورانت چقدر پول می‌خواهد؟")
    await amina.sees("ask-as-before")


@on_both_phones
async def test_back_from_the_aim_is_the_topic_and_from_the_topic_the_words(world: World, numbers_only: bool) -> None:
    """One step back each time, and the question that goes out is the one they chose last."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says("/ask")
    await amina.says(COOK)
    await amina.chooses("building")
    await amina.chooses("back")
    await amina.sees("choose-topic")
    await amina.chooses("kitchen")
    await amina.sees("choose-aim")
    await amina.says("0")
    await amina.says("0")
    await amina.sees("ask-your-question")


async def test_a_tap_on_a_topic_of_a_question_that_is_out_changes_nothing(world: World) -> None:
    """What helpers have read stays what it was; the asker is told so."""
    amina = await world.newcomer("Amina")
    await amina.asks(COOK, topic="kitchen")
    await amina.chooses("building", "choose-topic")
    await amina.chooses("yes", "change-answer")
    await amina.sees("question-already-sent")
    assert (await questions_of(amina))[0].topic is Topic.KITCHEN


async def test_a_sample_of_long_ago_can_be_asked_and_a_second_one_too(world: World) -> None:
    """The first message's samples stay good: each is a question of its own."""
    amina = await world.newcomer("Amina")
    await amina.chooses("sample-kitchen")
    await amina.chooses("kitchen")
    await amina.chooses("job")
    await world.passes(days=3)
    await amina.chooses("sample-business", "first-question")
    await amina.chooses("other", "ask-as-before")
    await amina.sees("choose-topic")
    await amina.chooses("shop")
    await amina.chooses("business")
    assert len(await questions_of(amina)) == 2


async def drafts_of(actor: Actor) -> list[Question]:
    """What this person began to ask."""
    person = await actor.person()
    async with actor.world.database.reading() as db:
        return await questions.drafts_of(db, person.id)
