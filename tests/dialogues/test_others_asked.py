"""Others asked this: what somebody was answered already may be enough, and nobody is disturbed twice for it."""

from storage import read_by_others
from storage.vocabulary import QuestionState
from tests.dialogues.sharing import SAME, asks_the_same, shared
from tests.dialogues.thread import ANSWER, QUESTION, question_of
from tests.world import World, on_both_phones


@on_both_phones
async def test_what_somebody_was_answered_may_be_enough(world: World, numbers_only: bool) -> None:
    """An answer at once is worth more than one tomorrow; and whoever gave it learns that it went on helping."""
    who = await shared(world)
    oksana = await asks_the_same(world, numbers_only=numbers_only)
    seen = await oksana.sees("others-asked")
    assert QUESTION in seen.text
    assert ANSWER in seen.text
    assert "novembre 2026" in seen.text
    await who.yusuf.sees_nothing_new()
    await oksana.chooses("that-is-it")
    await oksana.sees("glad-it-was-enough")
    await who.yusuf.sees("your-answer-helped-again")
    assert (await question_of(world, oksana)).state == QuestionState.CLOSED
    async with world.reading() as db:
        assert await read_by_others.questions_spared(db) == 1
    await world.passes(days=8)
    assert "question-offered" not in [seen.message for seen in await who.yusuf.new()]
    assert "did-it-help" not in [seen.message for seen in await oksana.everything()]


@on_both_phones
async def test_who_wants_to_ask_anyway_asks_as_always(world: World, numbers_only: bool) -> None:
    """It is an offer, not a hurdle; and the same is not offered a second time."""
    who = await shared(world)
    oksana = await asks_the_same(world, numbers_only=numbers_only)
    await oksana.chooses("ask-anyway", "others-asked")
    await oksana.sees("question-sent")
    offered = await who.yusuf.sees("question-offered")
    assert SAME in offered.text
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says("Demande à la mission locale.")
    await oksana.sees("answer-arrived")
    await oksana.chooses("close", "answer-arrived")
    await oksana.asks(SAME)
    await oksana.sees("question-sent")
    async with world.reading() as db:
        assert await read_by_others.questions_spared(db) == 0
