"""Numbers only: where no buttons are shown, one question is open at a time, and the others wait their turn."""

from storage import questions
from storage.vocabulary import QuestionState
from tests.actor import Actor
from tests.dialogues.thread import question_of, three
from tests.world import World


async def answered_in_mid_question(world: World, answers: int = 1) -> Actor:
    """Amina chooses an aim for a question, while answers to earlier ones come."""
    team = await three(world, numbers_only=True)
    for number in range(answers):
        await team.take(f"Question numéro {number} ?")
    await team.amina.says("/ask Comment ouvrir un restaurant ?")
    await team.amina.chooses("other", "ask-as-before")
    await team.amina.chooses("shop")
    await team.amina.sees("choose-aim")
    for number in range(answers):
        await team.yusuf.says(f"Réponse numéro {number}.")
    return team.amina


async def test_what_comes_in_mid_question_waits_and_says_so(world: World) -> None:
    """Two lists of numbers at once would be read as one."""
    amina = await answered_in_mid_question(world)
    assert "suivant" in (await amina.sees("more-waiting")).text
    assert "answer-arrived" not in [seen.message for seen in await amina.new()]
    await amina.says("3")
    await amina.sees("nobody-fits-yet")
    await amina.sees("answer-arrived")
    await amina.says("1")
    await amina.sees("thanks-passed-on")


async def test_next_brings_what_waits_and_then_the_question_again(world: World) -> None:
    """Whoever cannot wait for the answer reads it first; what they were doing is not lost."""
    amina = await answered_in_mid_question(world)
    await amina.says("suivant")
    await amina.sees("answer-arrived")
    await amina.says("1")
    await amina.sees("thanks-passed-on", "choose-aim")
    await amina.says("3")
    await amina.sees("nobody-fits-yet")


async def test_two_that_wait_come_one_after_the_other(world: World) -> None:
    """The second is announced too, and comes when the first is answered."""
    amina = await answered_in_mid_question(world, answers=2)
    assert [seen.message for seen in await amina.everything("more-waiting")] == ["more-waiting"] * 2
    for expected in ({"nobody-fits-yet", "answer-arrived", "more-waiting"}, {"thanks-passed-on", "answer-arrived"}):
        await amina.says("3" if "nobody-fits-yet" in expected else "1")
        assert {seen.message for seen in await amina.new()} == expected  # in two lanes: in either order
    await amina.says("1")
    assert [seen.message for seen in await amina.new()] == ["thanks-passed-on"]


async def test_the_menu_holds_nothing_back(world: World) -> None:
    """It is no question that must be answered before anything else."""
    team = await three(world, numbers_only=True)
    await team.take()
    await team.amina.says("/menu")
    await team.yusuf.says("Commence par un stage.")
    await team.amina.sees("answer-arrived")


async def test_next_with_nothing_waiting_says_where_one_is(world: World) -> None:
    """The word may be typed for want of another."""
    amina = await world.newcomer("Amina", "fr", numbers_only=True)
    await amina.says("/ask Comment ouvrir un restaurant ?")
    await amina.says("suivant")
    await amina.sees("you-are-here", "choose-topic")


async def test_words_to_what_came_leave_nothing_behind_that_blocks(world: World) -> None:
    """An answer answered in words is answered: the next message does not wait for half a day."""
    team = await three(world, numbers_only=True)
    await team.answer()
    await team.amina.says("Merci beaucoup, et où trouver ce stage ?")
    await team.amina.sees("sent-on")
    team.amina.looks_away()
    await team.yusuf.says("À la mission locale.")
    await team.amina.sees("answer-arrived")


async def test_a_wrong_number_leaves_nothing_behind_that_blocks(world: World) -> None:
    """The list comes again; once it is answered, both copies are."""
    team = await three(world, numbers_only=True)
    await team.answer()
    await team.amina.says("9")
    await team.amina.sees("no-such-number", "answer-arrived")
    await team.amina.says("1")
    await team.amina.sees("thanks-passed-on")
    team.amina.looks_away()
    await team.yusuf.replies("Avec plaisir.", to=(await team.yusuf.everything("they-thank-you"))[-1])
    assert (await question_of(world, team.amina)).state is QuestionState.ANSWERED


async def test_zero_leads_one_step_back_and_is_shown(world: World) -> None:
    """The way back never changes its number."""
    amina = await world.newcomer("Amina", "fr", numbers_only=True)
    await amina.says("/ask")
    await amina.says("Comment ouvrir un restaurant ?")
    assert "0. Retour" in (await amina.sees("choose-topic")).text
    await amina.says("6")
    assert "0. Retour" in (await amina.sees("choose-aim")).text
    await amina.says("۰")
    await amina.sees("choose-topic")
    person = await amina.person()
    async with world.database.reading() as db:
        assert len(await questions.drafts_of(db, person.id)) == 1
