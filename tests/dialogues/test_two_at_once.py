"""Two things at once: two talks, a message in mid-question, two questions with the same numbers. Each finds its own."""

from storage.vocabulary import QuestionState
from tests.actor import Actor
from tests.dialogues.thread import question_of, three
from tests.world import World, on_both_phones

COOK, SHOP = "Comment devenir cuisinière ?", "Comment ouvrir une boutique ?"


async def with_two_talks(world: World) -> tuple[Actor, Actor, Actor]:
    """Amina has two answers: from Yusuf about cooking, and then from Leila about a shop."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", topics=("kitchen",), approved_by=claire)
    leila = await world.helper("Leila", "fr", topics=("shop",), approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    for question, topic, helper in ((COOK, "kitchen", yusuf), (SHOP, "shop", leila)):
        await amina.asks(question, topic=topic)
        await helper.chooses("take", "question-offered")
        await helper.says(f"Ma réponse à : {question}")
        await amina.sees("answer-arrived")
        helper.looks_away()
        await world.passes(minutes=0 if helper is leila else 10)
    return amina, yusuf, leila


async def test_words_with_two_talks_open_go_where_their_author_says(world: World) -> None:
    """The wrong refugee must never read what was meant for another."""
    amina, yusuf, leila = await with_two_talks(world)
    await amina.says("Et combien de temps ?")
    await amina.sees("which-talk")
    newer, older, new_question, none = await amina.offered("which-talk")
    assert (new_question, none) == ("new-question", "none")
    await amina.chooses(older, "which-talk")
    await amina.sees("sent-on")
    assert "Et combien de temps ?" in (await yusuf.sees("asker-wrote")).text
    await leila.sees_nothing_new()
    await amina.says("Merci à vous aussi, et le loyer ?")
    await amina.chooses(newer, "which-talk")
    assert "le loyer" in (await leila.sees("asker-wrote")).text


async def test_a_new_question_with_two_talks_open_is_asked(world: World) -> None:
    """Words that belong to no talk are not lost either."""
    amina, yusuf, leila = await with_two_talks(world)
    await amina.says("Comment trouver un logement ?")
    await amina.chooses("new-question", "which-talk")
    await amina.sees("ask-as-before")
    await yusuf.sees_nothing_new()
    await leila.sees_nothing_new()


async def test_a_reply_to_a_message_needs_no_asking(world: World) -> None:
    """Whoever answers a message means it."""
    amina, yusuf, leila = await with_two_talks(world)
    first, _ = await amina.everything("answer-arrived")
    await amina.replies("Merci, et combien de temps ?", to=first)
    await amina.sees("sent-on")
    await yusuf.sees("asker-wrote")
    await amina.replies("۱", to=first)
    await amina.sees("thanks-passed-on")
    await yusuf.sees("they-thank-you")
    await leila.sees_nothing_new()


async def test_a_number_right_after_a_second_question_came_is_asked_about(world: World) -> None:
    """The message that has just come can hardly have been read; later the last one is meant."""
    amina, yusuf, leila = await with_two_talks(world)
    await amina.says("1")
    asked = await amina.sees("which-question")
    assert len(set(asked.labels)) == 2  # "Merci" twice: told apart by when they came
    await amina.chooses((await amina.offered("which-question"))[1])
    await yusuf.sees("they-thank-you")
    await leila.sees_nothing_new()


async def test_a_label_right_after_a_second_question_came_is_asked_about(world: World) -> None:
    """A word typed in place of the button has the same two meanings."""
    amina, yusuf, leila = await with_two_talks(world)
    await amina.says("merci")
    await amina.chooses((await amina.offered("which-question"))[0])
    await leila.sees("they-thank-you")
    await yusuf.sees_nothing_new()


async def test_a_while_later_a_number_means_the_last_question(world: World) -> None:
    """Once both could be read, the last one is the one before their eyes."""
    amina, yusuf, leila = await with_two_talks(world)
    await world.passes(minutes=5)
    await amina.says("۱")
    await leila.sees("they-thank-you")
    await yusuf.sees_nothing_new()


@on_both_phones
async def test_after_a_thank_you_words_go_on_in_the_talk_and_days_later_are_asked_about(
    world: World, numbers_only: bool
) -> None:
    """ "You can still write": so they can. Much later, words may as well begin something new."""
    team = await three(world, numbers_only=numbers_only)
    await team.answer()
    await team.amina.chooses("thanks")
    await team.amina.says("Est-ce que je peux vous demander encore quelque chose ?")
    await team.amina.sees("sent-on")
    await team.yusuf.sees("asker-wrote")
    await world.passes(days=3)
    await team.amina.says("Comment trouver un logement à Lyon ?")
    await team.amina.sees("which-talk")
    await team.amina.chooses("new-question")
    await team.amina.sees("ask-as-before")


async def test_a_helper_who_answers_one_while_another_writes_is_asked_for_whom_it_is(world: World) -> None:
    """Two askers, one chat: an answer that lands with the other one would be a betrayal."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina, bahar = await world.newcomer("Amina", "fr"), await world.newcomer("Bahar", "fr")
    await amina.asks(COOK)
    await yusuf.chooses("take")
    await yusuf.says("Commence par un stage.")
    await bahar.asks("Faut-il un diplôme pour être cuisinière ?")
    await yusuf.chooses("take")
    await amina.says("Où trouver ce stage ?")
    await yusuf.sees("asker-wrote")
    amina.looks_away()
    await yusuf.says("À la mission locale.")
    await yusuf.sees("which-talk")
    standing, talk, _ = await yusuf.offered("which-talk")
    await yusuf.chooses(talk, "which-talk")
    assert "À la mission locale." in (await amina.sees("answer-arrived")).text
    await yusuf.sees("answer-sent", "write-your-answer")  # Bahar's question is still open
    await yusuf.says("Non, sauf pour l’hygiène.")
    assert "hygiène" in (await bahar.sees("answer-arrived")).text
    assert standing != talk


@on_both_phones
async def test_a_number_where_words_are_awaited_is_an_answer(world: World, numbers_only: bool) -> None:
    """ "How many months?" "6": not the sixth button of a message further up, which would report the asker."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr")
    await amina.asks("Combien de mois dure la formation ?")
    await yusuf.chooses("take")
    await yusuf.says("۶")
    await yusuf.sees("answer-sent")
    assert "۶" in (await amina.sees("answer-arrived")).text


async def test_a_number_while_words_are_awaited_and_a_newer_question_shows_it_is_asked_about(world: World) -> None:
    """ "1" may be an answer of one figure, or "I'll take it" of the question that has come since."""
    team = await three(world)
    await team.take("Combien de mois dure la formation ?")
    bahar = await world.newcomer("Bahar", "fr")
    await bahar.asks("Comment devenir cuisinière ?")
    await team.yusuf.sees("question-offered")
    await team.yusuf.says("1")
    asked = await team.yusuf.sees("which-question")
    assert asked.labels == (world.text("fr", "question-offered", "take"), "1")
    await team.yusuf.chooses((await team.yusuf.offered("which-question"))[1])
    await team.amina.sees("answer-arrived")
    assert (await question_of(world, bahar)).state is QuestionState.OPEN


async def test_a_yes_written_as_words_does_not_answer_an_older_question(world: World) -> None:
    """ "May they know your name?" stands open further up: "oui" here is the beginning of something else."""
    team = await three(world, name="Amina")
    await team.take()
    await team.amina.says("/ask")
    await team.amina.says("oui")
    await team.amina.sees("ask-as-before")
    assert not (await question_of(world, team.amina)).show_name


async def test_words_for_a_talk_in_mid_question_leave_the_question_where_it_is(world: World) -> None:
    """An answer comes while Amina is asking something else; she writes back, and goes on asking."""
    team = await three(world)
    await team.take()
    await team.amina.says("/ask Comment trouver un logement ?")
    await team.amina.chooses("other", "ask-as-before")
    await team.amina.chooses("other", "choose-topic")
    await team.yusuf.says("Commence par un stage.")
    await team.amina.says("Merci, et où le trouver ?")
    await team.amina.sees("sent-on")
    await team.yusuf.sees("asker-wrote")
    await team.amina.chooses("unsure", "choose-aim")
    assert (await question_of(world, team.amina)).state is not QuestionState.DRAFT


@on_both_phones
async def test_the_list_says_with_whom_and_how_the_question_begins(world: World, numbers_only: bool) -> None:
    """ "The one of Tuesday, 10:00" helps nobody remember."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    bahar = await world.newcomer("Bahar", "fr")
    for asker, question in ((amina, COOK), (bahar, SHOP)):
        await asker.asks(question)
        await yusuf.chooses("take", "question-offered")
        await yusuf.says("Commence par un stage.")
        await world.passes(minutes=10)
    await yusuf.says("Et après, un CAP.")
    labels = (await yusuf.sees("which-talk")).labels
    for words in (COOK[:12], SHOP[:12]):
        assert any(words in label for label in labels)
    await world.passes(days=3)
    await amina.says("Où trouver un logement ?")
    asked = await amina.sees("which-talk")
    shown = asked.text if numbers_only else " ".join(asked.labels)
    assert "Yusuf" in shown
    assert COOK[:12] in shown


async def test_words_for_none_of_them_go_nowhere_and_are_sent_once_at_most(world: World) -> None:
    """Someone who wrote in the wrong chat must be able to say so; and a second tap sends nothing twice."""
    amina, yusuf, leila = await with_two_talks(world)
    await amina.says("Tu rentres quand ?")
    await amina.chooses("none", "which-talk")
    await amina.sees("words-go-nowhere")
    await world.passes(minutes=5)
    await amina.chooses((await amina.offered("which-talk"))[0], "which-talk")
    await amina.sees("words-are-there")
    await yusuf.sees_nothing_new()
    await leila.sees_nothing_new()
