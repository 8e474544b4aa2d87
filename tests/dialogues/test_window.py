"""The 24-hour window: who has not written for a day is told that something waits, and gets it when they write."""

import pytest

from storage import outbox
from storage.outgoing import OutboxState
from tests.dialogues.thread import ANSWER, Three, three
from tests.world import World


async def answered_after_days(world: World, days: int = 3) -> Three:
    """Amina asked by numbers only; Yusuf answers days later."""
    who = await three(world, numbers_only=True)
    await who.take()
    who.amina.looks_away()
    await world.passes(days=days)
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    return who


async def test_an_answer_days_later_waits_for_a_sign_of_life(world: World) -> None:
    """WhatsApp refuses it before; told it was sent, the helper would believe that it was read."""
    who = await answered_after_days(world)
    await who.amina.sees("you-have-a-message")
    assert not who.amina.has_seen(ANSWER)
    await who.amina.says("oui")
    await who.amina.sees("answer-arrived")
    assert who.amina.has_seen(ANSWER)


async def test_the_sign_of_life_is_not_taken_for_a_question(world: World) -> None:
    who = await answered_after_days(world)
    await who.amina.says("ok merci")
    assert "shall-i-ask" not in [seen.message for seen in await who.amina.new()]


@pytest.mark.parametrize("sign", ["1", "2", "۲", "Un emploi"])
async def test_a_number_or_label_of_what_was_answered_long_ago_is_a_sign_of_life(world: World, sign: str) -> None:
    """People answer a notice as they answer everything here; asked about an old choice, they would get no answer."""
    who = await answered_after_days(world)
    await who.amina.says(sign)
    assert [seen.message for seen in await who.amina.new()] == ["answer-arrived"]


async def test_an_old_choice_that_is_replied_to_is_meant(world: World) -> None:
    """Whoever points at a message says which one."""
    who = await answered_after_days(world)
    await who.amina.says("2", reply_to="choose-aim")
    assert [seen.message for seen in await who.amina.new()] != ["answer-arrived"]


async def test_a_question_that_comes_instead_is_heard_too(world: World) -> None:
    """What waited arrives, and what was written is not lost."""
    who = await answered_after_days(world)
    await who.amina.says("Comment trouver un logement à Lyon avec deux enfants ?")
    await who.amina.sees("ask-this")
    await who.amina.chooses("no", "ask-this")
    await who.amina.sees("answer-arrived")


async def test_an_answer_overtakes_the_news_that_someone_prepares_it(world: World) -> None:
    """Who waited for days reads the answer, not first that it is being prepared, nor a question about their name."""
    who = await three(world, numbers_only=True, name="Zohra")
    await who.ask()
    await world.passes(hours=30)
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    await who.amina.says("oui")
    assert [seen.message for seen in await who.amina.new()] == ["answer-arrived"]
    await who.amina.chooses("thanks", "answer-arrived")
    await who.yusuf.sees("they-thank-you")
    assert not who.yusuf.has_seen("Zohra")


async def test_a_counsellors_answer_overtakes_the_news_that_they_prepare_it(world: World) -> None:
    """As with a helper's."""
    who = await three(world, numbers_only=True)
    await who.ask()
    await world.passes(days=3)
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await who.amina.says("oui")
    assert [seen.message for seen in await who.amina.new()] == ["answer-arrived"]


async def test_a_question_about_a_name_keeps_no_answer_waiting(world: World) -> None:
    """Whoever does not care for it would wait half a day for what they asked."""
    who = await three(world, numbers_only=True, name="Zohra")
    await who.take()
    await who.yusuf.says(ANSWER)
    await who.amina.sees("answer-arrived")
    await who.amina.chooses("yes", "share-your-name")
    await who.amina.sees("name-shown")
    await who.amina.says("Et le salaire ?", reply_to="answer-arrived")
    assert "Zohra" in (await who.yusuf.sees("asker-wrote")).text


async def test_however_much_waits_one_notice_goes_and_all_comes_in_order(world: World) -> None:
    who = await three(world, numbers_only=True)
    await who.answer()
    await who.amina.chooses("more", "answer-arrived")
    await who.amina.says("Combien de temps ?")
    await world.passes(days=2)
    for words in ("Deux mois.", "Parfois trois."):
        await who.yusuf.replies(words, to=(await who.yusuf.everything("asker-wrote"))[-1])
    assert len(await who.amina.everything("you-have-a-message")) == 1
    await who.amina.says("oui")
    await who.amina.says("suivant")
    texts = "\n".join(seen.text for seen in await who.amina.everything())
    assert 0 < texts.index("Deux mois.") < texts.index("Parfois trois.")


async def test_who_does_not_react_is_told_again_after_some_days_and_not_before(world: World) -> None:
    who = await answered_after_days(world)
    before = len(await who.amina.everything("you-have-a-message"))
    await world.passes(hours=20)
    assert len(await who.amina.everything("you-have-a-message")) == before


async def test_what_waits_for_someone_who_stops_never_comes(world: World) -> None:
    who = await answered_after_days(world)
    await who.amina.says("stop")
    assert not who.amina.has_seen(ANSWER)
    await world.passes(days=1)
    assert not who.amina.has_seen(ANSWER)


async def test_who_has_an_app_without_a_window_gets_it_at_once(world: World) -> None:
    who = await three(world)
    await who.take()
    await world.passes(days=3)
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    assert who.amina.has_seen(ANSWER)
    assert not await who.amina.everything("you-have-a-message")


async def test_what_is_held_is_counted_as_held(world: World) -> None:
    """An operator sees that it was not sent, and why."""
    await answered_after_days(world)
    async with world.database.reading() as db:
        assert (await outbox.in_states(db))[OutboxState.HELD] > 0


async def test_what_waited_comes_before_breakfast_if_they_write_then(world: World) -> None:
    """Nobody asks for their message at six to be told nothing until nine."""
    who = await answered_after_days(world)
    await world.passes(hours=20)  # six in the morning
    await who.amina.says("oui")
    await who.amina.sees("answer-arrived")


async def test_who_did_not_react_for_days_is_told_again_with_what_comes_then(world: World) -> None:
    """A notice is swiped away in a queue; without a second one, whatever comes later waits in silence for ever."""
    who = await answered_after_days(world)
    notices = await who.amina.everything("you-have-a-message")
    await world.passes(days=6)
    assert await who.amina.everything("you-have-a-message") == notices, "nothing new came"
    await world.passes(days=2)  # they are asked whether it helped
    assert len(await who.amina.everything("you-have-a-message")) == len(notices) + 1
    await who.amina.says("oui")
    assert who.amina.has_seen(ANSWER)


async def test_what_waits_its_turn_comes_in_the_morning_if_its_reader_says_no_more(world: World) -> None:
    """She wrote at noon, and was awake; twelve hours later she sleeps, and a phone that rings costs trust."""
    who = await three(world, numbers_only=True)
    await who.answer()
    await world.passes(days=7)  # a Tuesday at ten; her window has closed
    who.amina.looks_away()
    await who.amina.says("Comment trouver un logement à Lyon avec deux enfants ?")
    await who.amina.sees("which-talk", "more-waiting")
    await world.passes(hours=13)  # she has not said for which talk it is, and it is eleven at night
    assert not await who.amina.everything("did-it-help")
    await world.passes(hours=11)
    assert await who.amina.everything("did-it-help")
