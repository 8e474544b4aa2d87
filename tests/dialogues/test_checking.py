"""Papers, benefits, law: it is one person's experience, the reader is told so, and a counsellor looks at it after."""

from tests.dialogues.thread import ANSWER, QUESTION, Three, three
from tests.world import World

LAW = "Comment renouveler mon titre de séjour ?"
OLD = "À la préfecture, sans rendez-vous."
NEW = "Depuis 2021, la demande se fait en ligne."
NOTE = "Un conseiller relit cette réponse"


async def answered(world: World) -> Three:
    """Yusuf has answered what Amina asked about her papers."""
    who = await three(world)
    await who.answer(LAW, OLD)
    return who


async def test_the_reader_is_told_in_the_answer_itself_and_a_counsellor_is_asked(world: World) -> None:
    """The warning must stand beside the words, not come before or after them."""
    who = await answered(world)
    assert NOTE in (await who.amina.sees("answer-arrived")).text
    asked = await who.claire.sees("check-this-answer")
    assert LAW in asked.text
    assert OLD in asked.text


async def test_the_question_of_every_day_goes_without(world: World) -> None:
    """A warning that always stands there is read by nobody."""
    who = await three(world)
    who.look_away()
    await who.answer(QUESTION, ANSWER)
    assert NOTE not in (await who.amina.sees("answer-arrived")).text
    await who.claire.sees_nothing_new()


async def test_it_is_enough_that_the_answer_speaks_of_it(world: World) -> None:
    """Nobody asked about benefits, and the answer is about them all the same."""
    who = await three(world)
    await who.answer(QUESTION, "Demande le RSA d’abord.")
    assert NOTE in (await who.amina.sees("answer-arrived")).text
    await who.claire.sees("check-this-answer")


async def test_found_right_the_asker_hears_it(world: World) -> None:
    """Who was told to wait for a check is told what it found."""
    who = await answered(world)
    await who.claire.chooses("fine", "check-this-answer")
    await who.claire.sees("answer-was-checked")
    assert "Yusuf" in (await who.amina.sees("answer-is-fine")).text


async def test_a_correction_reaches_both_kindly(world: World) -> None:
    """The helper learns what has changed, and is thanked for answering."""
    who = await answered(world)
    await who.claire.chooses("correct", "check-this-answer")
    await who.claire.sees("write-correction")
    await who.claire.says(NEW)
    await who.claire.sees("correction-sent")
    assert NEW in (await who.amina.sees("counsellor-adds")).text
    read = await who.yusuf.sees("counsellor-adds-to-yours")
    assert NEW in read.text
    assert "Merci pour votre réponse" in read.text


async def test_later_leaves_it_in_the_list_from_where_it_is_done(world: World) -> None:
    """What is put off is not lost: it is a line of what waits."""
    who = await answered(world)
    await who.claire.chooses("later", "check-this-answer")
    await who.claire.says("/waiting")
    listed = await who.claire.sees("waiting")
    line = next(label for label in listed.labels if "relire" in label)
    await who.claire.says(line)
    await who.claire.sees("check-this-answer")
    await who.claire.chooses("fine", "check-this-answer")
    await who.claire.says("/waiting")
    assert not any("relire" in label for label in (await who.claire.sees("waiting")).labels)


async def test_of_two_counsellors_the_first_counts_and_the_second_is_told(world: World) -> None:
    """Two corrections of one answer would confuse everyone."""
    who = await three(world)
    paul = await world.counsellor("Paul")
    await who.answer(LAW, OLD)
    await paul.chooses("correct", "check-this-answer")
    await who.claire.chooses("fine", "check-this-answer")
    await paul.says(NEW)
    assert "Claire" in (await paul.sees("answer-was-checked-by")).text
    await who.amina.sees("answer-is-fine")
    assert not who.amina.has_seen(NEW)


async def test_what_a_counsellor_answers_needs_no_second_look(world: World) -> None:
    """They are the ones who check."""
    who = await three(world)
    await who.ask(LAW)
    await who.yusuf.chooses("counsellor", "question-offered")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(NEW)
    assert NOTE not in (await who.amina.sees("answer-arrived")).text
    assert await who.claire.everything("check-this-answer") == []


async def test_when_either_has_left_there_is_nothing_to_check(world: World) -> None:
    """What someone took back is not read any more, by nobody."""
    who = await answered(world)
    await who.yusuf.says("/delete")
    await who.yusuf.chooses("yes", "delete-everything")
    await who.claire.chooses("correct", "check-this-answer")
    await who.claire.sees("question-is-gone")
    await who.claire.says("/waiting")
    assert not any("relire" in label for label in (await who.claire.sees("waiting")).labels)
