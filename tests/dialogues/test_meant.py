"""Meant: what someone said, read against what they were shown; right each time, or asked."""

import pytest

from storage import questions
from storage.questions import Question
from storage.vocabulary import Aim, Topic
from tests.world import Actor, World, on_both_phones

COOK = "چطور آشپز شوم؟"


async def at_the_topic(world: World, language: str = "fa-AF", *, numbers_only: bool = False) -> Actor:
    """Amina, asked what her question is about."""
    amina = await world.newcomer("Amina", language, numbers_only=numbers_only)
    await amina.says(f"/ask {COOK}")
    return amina


async def question_of(actor: Actor) -> Question:
    """The newest question of this person, sent or not."""
    person = await actor.person()
    async with actor.world.database.reading() as db:
        found = await questions.open_of_asker(db, person.id) or await questions.drafts_of(db, person.id)
    return found[0]


@on_both_phones
@pytest.mark.parametrize("typed", ["2", "۲", "٢", "2️⃣", "2.", " 2 ", "২", "\u200f۲\u200f"])
async def test_a_number_counts_in_any_script(world: World, numbers_only: bool, typed: str) -> None:
    """Keyboards write digits as their language does, and put marks around them that nobody sees."""
    amina = await at_the_topic(world, numbers_only=numbers_only)
    await amina.says(typed)
    await amina.sees("choose-aim")
    assert (await question_of(amina)).topic is Topic.BUILDING


@on_both_phones
@pytest.mark.parametrize("typed", ["2 ans en cuisine", "1 2", "½", "²"])
async def test_a_number_among_words_is_words(world: World, numbers_only: bool, typed: str) -> None:
    """ "2 ans en cuisine" says something; it chooses nothing."""
    amina = await at_the_topic(world, "fr", numbers_only=numbers_only)
    await amina.says(typed)
    assert [seen.message for seen in await amina.new()][-1] == ("ask-this" if "ans" in typed else "choose-topic")
    assert (await question_of(amina)).topic is None


@on_both_phones
async def test_a_number_that_was_not_shown_brings_the_list_again(world: World, numbers_only: bool) -> None:
    """Then the list is the last thing they read, and its numbers count."""
    amina = await at_the_topic(world, numbers_only=numbers_only)
    await amina.says("12")
    await amina.sees("no-such-number", "choose-topic")
    await amina.says("1")
    await amina.chooses("job")
    await amina.sees("nobody-yet")
    await amina.says("7")
    await amina.sees("no-such-number", "menu")


@pytest.mark.parametrize("typed", ["۱", "Français", "francais"])
async def test_a_number_means_the_order_that_was_shown_not_the_one_of_today(world: World, typed: str) -> None:
    """The list of languages begins with one's own: it is in another order once that has changed."""
    amina = await world.newcomer("Amina", "fr", numbers_only=True)
    await amina.says("/language")
    french_first = await amina.sees("choose-language")
    assert "1. Français" in french_first.text
    await amina.chooses("uk")
    await amina.says("/language")
    assert "1. Українська" in (await amina.sees("choose-language")).text
    await amina.replies(typed, to=french_first)
    assert (await amina.person()).language == "fr"


@on_both_phones
@pytest.mark.parametrize("shown_in", ["fa-AF", "uk"])
async def test_a_label_typed_counts_in_the_language_shown_and_in_the_one_before(
    world: World, numbers_only: bool, shown_in: str
) -> None:
    """Someone reads the question in one language and types the word they know from the other."""
    amina = await at_the_topic(world, numbers_only=numbers_only)
    await amina.says("/language uk")
    await amina.sees("choose-topic")
    await amina.says(world.text(shown_in, "choose-topic", "care"))
    await amina.sees("choose-aim")
    assert (await question_of(amina)).topic is Topic.CARE


async def test_a_button_shown_before_the_language_changed_still_counts(world: World) -> None:
    """The button they press says what it says, whatever was decided meanwhile."""
    amina = await at_the_topic(world)
    before = await amina.sees("choose-topic")
    await amina.says("/language uk")
    await amina.sees("choose-topic")
    care = before.labels.index(world.text("fa-AF", "choose-topic", "care"))
    await amina.taps(before.bubble.buttons[care].data)
    await amina.sees("choose-aim")
    await amina.chooses("job")
    asked = await question_of(amina)
    assert (asked.topic, asked.aim) == (Topic.CARE, Aim.JOB)


async def test_a_copy_of_an_answered_question_asks_whether_to_change(world: World) -> None:
    """The same question stood there in two languages; it was answered once."""
    amina = await at_the_topic(world)
    before = await amina.sees("choose-topic")
    await amina.says("/language uk")
    await amina.chooses("kitchen")
    await amina.taps(before.bubble.buttons[1].data)
    asked = await amina.sees("change-answer")
    assert world.text("uk", "choose-topic", "kitchen") in asked.text
    assert world.text("uk", "choose-topic", "building") in asked.text
    await amina.chooses("no", "change-answer")
    await amina.sees("answer-stays", "choose-aim")
    assert (await question_of(amina)).topic is Topic.KITCHEN


@on_both_phones
async def test_an_earlier_answer_can_be_changed_after_a_question(world: World, numbers_only: bool) -> None:
    """ "You answered this; change it?": then the conversation goes on from there."""
    amina = await at_the_topic(world, numbers_only=numbers_only)
    await amina.chooses("kitchen")
    await amina.chooses("building", "choose-topic")
    await amina.sees("change-answer")
    await amina.chooses("yes")
    await amina.sees("choose-aim")
    assert (await question_of(amina)).topic is Topic.BUILDING
    await amina.chooses("job")
    await amina.sees("nobody-yet")


@on_both_phones
async def test_the_same_answer_given_twice_is_given_once(world: World, numbers_only: bool) -> None:
    """A double tap is a slip; later it is an answer that stays."""
    amina = await at_the_topic(world, numbers_only=numbers_only)
    await amina.chooses("kitchen", "choose-topic")
    await amina.sees("choose-aim")
    await amina.chooses("kitchen", "choose-topic")
    await amina.sees_nothing_new()
    await world.passes(minutes=5)
    await amina.chooses("kitchen", "choose-topic")
    await amina.sees("answer-stays", "choose-aim")


@on_both_phones
async def test_a_double_tap_at_the_end_asks_one_question(world: World, numbers_only: bool) -> None:
    """Two helpers must not get the same question twice."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await at_the_topic(world, numbers_only=numbers_only)
    await amina.chooses("kitchen")
    await amina.chooses("job", "choose-aim")
    await amina.chooses("job", "choose-aim")
    await amina.sees_nothing_new()
    assert [seen.message for seen in await yusuf.new()] == ["question-offered"]


async def test_a_button_nobody_knows_leads_to_where_one_is(world: World) -> None:
    """A button of another phone, or of a version long gone, is no error of theirs."""
    amina = await at_the_topic(world)
    stranger = await world.newcomer("Bahar")
    await stranger.says(f"/ask {COOK}")
    foreign = (await stranger.sees("choose-topic")).bubble.buttons[0].data
    for data in (foreign, "0" * 32 + ":1", "nonsense", "", ":", f"{foreign.partition(':')[0]}:99"):
        await amina.taps(data)
        await amina.sees("old-button", "choose-topic")
    assert (await question_of(amina)).topic is None
    await amina.asks("یک رستورانت چقدر پول می‌خواهد؟")
    await amina.taps(foreign)
    await amina.sees("old-button", "menu")
