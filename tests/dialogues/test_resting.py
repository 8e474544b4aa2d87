"""A talk in which nobody writes any more closes by itself, kindly; one tap, or a word, and it goes on."""

from tests.actor import Actor
from tests.dialogues.thread import QUESTION, Three, three
from tests.world import World, on_both_phones

LATER = "J’ai commencé le stage, merci !"


async def messages(actor: Actor) -> list[str]:
    return [seen.message for seen in await actor.new()]


async def rested(world: World, *, numbers_only: bool = False) -> Three:
    """Two weeks after the answer, with nobody having written since; what WhatsApp held is asked for with a command."""
    who = await three(world, numbers_only=numbers_only)
    await who.answer()
    for days in (8, 7):
        await world.passes(days=days)
        await who.amina.says("/menu")
    return who


@on_both_phones
async def test_after_two_weeks_of_silence_both_hear_that_it_is_closed(world: World, numbers_only: bool) -> None:
    """Nobody wonders for months whether they still owe an answer."""
    who = await rested(world, numbers_only=numbers_only)
    assert QUESTION in (await who.amina.everything("talk-rests"))[-1].text
    assert QUESTION in (await who.yusuf.sees("talk-rests")).text
    who.look_away()
    await world.passes(days=60)
    for actor in (who.amina, who.yusuf):
        await actor.sees_nothing_new()


@on_both_phones
async def test_one_tap_opens_it_again_and_what_is_written_arrives(world: World, numbers_only: bool) -> None:
    """People come back when they have news."""
    who = await rested(world, numbers_only=numbers_only)
    await who.amina.chooses("go-on", "talk-rests")
    assert QUESTION in (await who.amina.sees("write-on")).text
    await who.amina.says(LATER)
    await who.amina.sees("sent-on")
    assert LATER in (await who.yusuf.sees("asker-wrote")).text
    await who.yusuf.says("Bravo !")
    assert "Bravo !" in (await who.amina.sees("answer-arrived")).text


async def test_the_helper_can_go_on_too_and_a_second_tap_of_the_other_finds_it_open(world: World) -> None:
    """Whoever is first; the other one's button is not stale for that."""
    who = await rested(world)
    await who.yusuf.chooses("go-on", "talk-rests")
    await who.yusuf.sees("write-on")
    await who.amina.chooses("go-on", "talk-rests")
    await who.amina.sees("write-on")
    await who.yusuf.says("Comment va le stage ?")
    assert "Comment va le stage ?" in (await who.amina.sees("answer-arrived")).text


async def test_words_for_a_talk_that_closed_itself_are_kept_and_sent_with_one_tap(world: World) -> None:
    """A reply to an answer of long ago: neither lost, nor sent without a yes."""
    who = await rested(world)
    who.yusuf.looks_away()
    await who.amina.says(LATER, reply_to="answer-arrived")
    assert QUESTION in (await who.amina.sees("send-and-reopen")).text
    await who.yusuf.sees_nothing_new()
    await who.amina.chooses("yes", "send-and-reopen")
    await who.amina.sees("sent-on")
    assert LATER in (await who.yusuf.sees("asker-wrote")).text
    await world.passes(minutes=5)
    await who.amina.chooses("yes", "send-and-reopen")
    await who.amina.sees("words-are-there")
    assert len(await who.yusuf.everything("asker-wrote")) == 1


async def test_a_helper_s_late_words_are_kept_until_they_say_that_it_goes_on(world: World) -> None:
    """What a helper thought of weeks later may be the best of it."""
    who = await rested(world)
    await who.yusuf.says("J’ai trouvé une adresse.", reply_to="write-your-answer")
    await who.yusuf.sees("send-and-reopen")
    assert await who.yusuf.offered("send-and-reopen") == ["yes", "no"]
    await who.yusuf.chooses("no", "send-and-reopen")
    await who.yusuf.sees("words-go-nowhere")
    await who.yusuf.says("J’ai trouvé une adresse.", reply_to="write-your-answer")
    await who.yusuf.chooses("yes", "send-and-reopen")
    await who.yusuf.sees("answer-sent")
    assert "une adresse" in (await who.amina.sees("answer-arrived")).text


async def test_free_words_after_the_closing_may_be_a_new_question(world: World) -> None:
    """They may be for the talk just closed, or begin something else: the author is asked."""
    who = await rested(world)
    await who.amina.says("Où trouver un logement à Lyon ?")
    await who.amina.sees("which-talk")
    await who.amina.chooses("new-question", "which-talk")
    await who.amina.sees("ask-as-before")


async def test_a_helper_who_pauses_is_not_drawn_back_and_a_counsellor_answers(world: World) -> None:
    """To go on with a talk is the asker's right, and to rest is the helper's."""
    who = await rested(world)
    await who.yusuf.says("/pause")
    who.look_away()
    await who.amina.chooses("go-on", "talk-rests")
    await who.amina.says("Et après le stage ?")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.sees("question-waits")
    await who.yusuf.sees_nothing_new()
    await who.yusuf.chooses("go-on", "talk-rests")
    await who.yusuf.sees("talk-is-over")


async def test_whoever_waits_for_an_answer_is_not_told_that_it_is_closed(world: World) -> None:
    """A question that a counsellor has not answered has clocks of its own."""
    who = await three(world)
    await who.answer()
    await who.amina.says("Et faut-il un diplôme ?")
    await world.passes(days=30)
    assert "talk-rests" not in [seen.message for seen in await who.amina.everything()]


async def test_a_word_begins_the_two_weeks_anew(world: World) -> None:
    """Silence is counted from the last word, whoever said it."""
    who = await three(world)
    await who.answer()
    await world.passes(days=13)
    await who.yusuf.says("Alors, ce stage ?")
    who.look_away()
    await world.passes(days=13)
    assert "talk-rests" not in await messages(who.yusuf)
    await world.passes(days=2)
    await who.yusuf.sees("talk-rests")
