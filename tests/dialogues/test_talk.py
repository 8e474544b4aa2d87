"""What goes back and forth between the two: answer, thanks, not clear, more, until either closes it."""

from tests.dialogues.thread import ANSWER, QUESTION, three
from tests.world import World

MORE = "Et faut-il un diplôme ?"
OTHER_QUESTION = "Où apprendre la pâtisserie ?"


async def test_thanks_reach_whoever_wrote_the_answer_once(world: World) -> None:
    """A helper lives on thanks; but a thumb that taps twice is one thank you."""
    who = await three(world)
    await who.answer()
    who.look_away()
    await who.amina.chooses("thanks")
    await world.passes(minutes=5)
    await who.amina.chooses("thanks")
    assert [seen.message for seen in await who.yusuf.new()] == ["they-thank-you"]
    await who.amina.sees("thanks-passed-on")


async def test_each_answer_can_be_thanked_for(world: World) -> None:
    """The second answer may be the one that helped."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("thanks")
    await who.amina.chooses("more", "answer-arrived")
    await who.amina.says(MORE)
    await who.yusuf.says("Oui, un CAP.")
    who.look_away()
    await who.amina.chooses("thanks", "answer-arrived")
    await who.yusuf.sees("they-thank-you")


async def test_not_clear_asks_for_other_words_and_they_arrive(world: World) -> None:
    """Nobody has to pretend that they understood."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("not-clear")
    await who.amina.sees("asked-to-say-it-differently")
    again = await who.yusuf.sees("say-it-differently")
    assert QUESTION in again.text
    await who.yusuf.says("Travaille d’abord un mois dans une cuisine.")
    answer = await who.amina.sees("answer-arrived")
    assert "un mois dans une cuisine" in answer.text


async def test_both_can_go_on_writing_without_pressing_anything(world: World) -> None:
    """It reads like a chat between two people, because it is one."""
    who = await three(world)
    await who.answer()
    for question, answer in ((MORE, "Oui, un CAP."), ("Combien de temps ?", "Deux ans.")):
        await who.amina.says(question)
        await who.amina.sees("sent-on")
        assert question in (await who.yusuf.sees("asker-wrote")).text
        await who.yusuf.says(answer)
        assert answer in (await who.amina.sees("answer-arrived")).text


async def test_what_a_helper_writes_after_their_answer_is_more_of_it(world: World) -> None:
    """People write in several messages; the second half must not be lost."""
    who = await three(world)
    await who.answer()
    who.amina.looks_away()
    await who.yusuf.says("Et demande à ton conseiller.")
    await who.yusuf.sees("answer-sent")
    assert "ton conseiller" in (await who.amina.sees("answer-arrived")).text


async def test_ask_more_shows_the_question_and_sends_what_is_written(world: World) -> None:
    """Who comes back after two days sees first what they had asked."""
    who = await three(world)
    await who.answer()
    await world.passes(days=2)
    await who.amina.chooses("more")
    shown = await who.amina.sees("write-more")
    assert QUESTION in shown.text
    await who.amina.says(MORE)
    assert MORE in (await who.yusuf.sees("asker-wrote")).text


async def test_a_helper_who_goes_silent_does_not_leave_the_asker_waiting(world: World) -> None:
    """A question within the talk has its day too; then a counsellor has it, with what was asked last."""
    who = await three(world)
    await who.answer()
    await who.amina.says(MORE)
    who.look_away()
    await world.passes(hours=24)
    await who.yusuf.sees("claim-ended")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.chooses("answer", "question-waits")
    caught_up = await who.claire.sees("asker-wrote", "write-your-answer")
    assert QUESTION in caught_up.text
    assert any(MORE in seen.text for seen in await who.claire.new())
    await who.claire.says("Oui, un CAP.")
    assert "un CAP" in (await who.amina.sees("answer-arrived")).text


async def test_a_friendly_word_at_the_end_starts_no_clock(world: World) -> None:
    """Nobody is told that they were late because they did not answer a thank you."""
    who = await three(world)
    await who.answer()
    await who.amina.says("Merci beaucoup, bonne soirée à vous")
    await who.yusuf.sees("asker-wrote")
    who.look_away()
    await world.passes(days=3)
    await who.yusuf.sees_nothing_new()
    await who.amina.sees_nothing_new()


async def test_two_talks_at_once_are_told_apart_by_asking(world: World) -> None:
    """Words meant for one person never go to another by a guess."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    nadia = await world.helper("Nadia", topics=("building",), approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION, topic="kitchen")
    await yusuf.chooses("take")
    await yusuf.says("C’est Yusuf.")
    await amina.asks("Où trouver un chantier ?", topic="building")
    await nadia.chooses("take")
    await nadia.says("C’est Nadia.")
    await amina.says(MORE)
    which = await amina.sees("which-talk")
    assert len(which.labels) >= 3  # either talk, or a new question
    first_talk = which.bubble.buttons[0].data
    await world.receive(amina.phone, amina.phone.taps(which.bubble.id, first_talk))
    got = [MORE in seen.text for helper in (yusuf, nadia) for seen in await helper.new()]
    assert got.count(True) == 1


async def test_a_reply_to_a_message_goes_to_its_author_without_asking(world: World) -> None:
    """Pointing at a message is how people say whom they mean."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    nadia = await world.helper("Nadia", topics=("building",), approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION, topic="kitchen")
    await yusuf.chooses("take")
    await yusuf.says("C’est Yusuf.")
    await amina.asks("Où trouver un chantier ?", topic="building")
    await nadia.chooses("take")
    await nadia.says("C’est Nadia.")
    nadia.looks_away()
    to_yusuf = next(seen.bubble.id for seen in await amina.everything() if "C’est Yusuf." in seen.text)
    await world.receive(amina.phone, amina.phone.says(MORE, world.now(), to_yusuf))
    assert MORE in (await yusuf.sees("asker-wrote")).text
    await nadia.sees_nothing_new()


async def test_contact_details_are_taken_out_and_their_author_knows(world: World) -> None:
    """People in a hurry give their number; it protects them that it does not travel, and they are told."""
    who = await three(world)
    await who.take()
    await who.yusuf.says("Appelle-moi au 06 12 34 56 78, ou yusuf@exemple.fr.")
    await who.yusuf.sees("contact-taken-out", "answer-sent")
    answer = await who.amina.sees("answer-arrived")
    for private in ("06 12 34 56 78", "yusuf@exemple.fr"):
        assert private not in answer.text
        assert not who.amina.has_seen(private)


async def test_either_can_close_and_the_other_is_told(world: World) -> None:
    """An end that both know of; what was said before still arrives."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("close")
    await who.amina.sees("talk-closed")
    await who.yusuf.sees("other-closed-talk")
    who.look_away()
    await who.answer(OTHER_QUESTION, "Au CFA.")
    await who.amina.says("Merci, et après ?")
    await who.yusuf.chooses("close", "asker-wrote")
    await who.yusuf.sees("talk-closed")
    await who.amina.sees("other-closed-talk")


async def test_after_the_end_one_can_still_thank_and_what_one_writes_is_not_lost(world: World) -> None:
    """Thanks come late; and words for someone who left may be a new question."""
    who = await three(world)
    await who.answer()
    await who.amina.chooses("close")
    await who.amina.chooses("thanks", "answer-arrived")
    await who.yusuf.sees("they-thank-you")
    await who.amina.says(MORE, reply_to="answer-arrived")
    again = await who.amina.sees("talk-is-over", "ask-this")
    assert MORE in again.text


async def test_a_helper_who_closes_before_answering_leaves_the_question_to_others(world: World) -> None:
    """Only the asker, or a counsellor, can let an unanswered question end."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("ask-back")
    await who.yusuf.says("Dans quelle ville ?")
    await who.amina.says("À Lyon.")
    who.look_away()
    await who.yusuf.chooses("close", "asker-wrote")
    await who.yusuf.sees("thanks-for-saying-no")
    await who.amina.sees("counsellor-takes-over")
    await who.claire.sees("question-waits")


async def test_a_talk_that_was_handed_on_no_longer_obeys_who_had_it(world: World) -> None:
    """An old button on one phone must not close what others are in the middle of."""
    who = await three(world)
    await who.answer()
    await who.amina.says(MORE)
    await who.yusuf.chooses("counsellor", "asker-wrote")
    await who.claire.chooses("answer", "question-waits")
    await who.yusuf.chooses("close", "asker-wrote")
    await who.yusuf.sees("talk-is-over")
    await who.claire.says("Oui, un CAP.")
    await who.amina.sees("answer-arrived")


async def test_an_answer_on_its_way_at_night_still_arrives_when_the_helper_closes(world: World) -> None:
    """Numbers-only phones wait for the morning: the answer must not be lost over it."""
    who = await three(world, numbers_only=True)
    await who.take()
    await world.passes(hours=12)  # ten in the evening
    await who.yusuf.says(ANSWER)
    assert not who.amina.has_seen(ANSWER)
    await who.yusuf.says("/stop")
    who.amina.looks_away()
    await world.passes(hours=12)
    assert ANSWER in (await who.amina.sees("answer-arrived")).text


async def test_a_yes_shows_the_name_to_whoever_has_the_question_and_a_no_keeps_it(world: World) -> None:
    """A name is a gift to one person: asked for, and refused without any loss."""
    who = await three(world, name="Zohra")
    await who.ask()
    await who.yusuf.chooses("take")
    asked = await who.amina.sees("share-your-name")
    assert "Zohra" in asked.text
    await who.amina.chooses("no")
    await who.amina.sees("name-not-shown")
    await who.yusuf.says(ANSWER)
    await who.amina.says(MORE)
    assert not who.yusuf.has_seen("Zohra")
    await who.amina.chooses("yes", "share-your-name")
    await who.amina.chooses("yes", "change-answer")
    await who.amina.sees("name-shown")
    who.yusuf.looks_away()
    await who.amina.says("Et le salaire ?", reply_to="answer-arrived")
    assert "Zohra" in (await who.yusuf.sees("asker-wrote")).text


async def test_a_name_shown_to_one_helper_is_not_shown_to_the_next(world: World) -> None:
    """The yes was for one person; who gets the question after them asks anew."""
    who = await three(world, name="Zohra")
    await who.ask()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.yusuf.chooses("take")
    await who.amina.chooses("yes", "share-your-name")
    await who.yusuf.chooses("not-now", "question-offered")
    await nadia.sees("question-offered")
    await nadia.chooses("take")
    assert not nadia.has_seen("Zohra")
    await who.amina.sees("share-your-name")


async def test_a_yes_that_comes_too_late_shows_the_name_to_nobody(world: World) -> None:
    """By then someone else may have the question."""
    who = await three(world, name="Zohra")
    await who.ask()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.yusuf.chooses("take")
    await who.amina.sees("share-your-name")
    await who.yusuf.chooses("not-now", "question-offered")
    await nadia.sees("question-offered")
    await who.amina.chooses("yes", "share-your-name")
    await who.amina.sees("name-not-shown")
    await nadia.chooses("take")
    await nadia.says(ANSWER)
    await who.amina.sees("answer-arrived")
    assert not nadia.has_seen("Zohra")
