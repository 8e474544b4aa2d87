"""A question and an answer that others may read, in one line: for tests that begin there."""

from tests.actor import Actor
from tests.dialogues.thread import ANSWER, QUESTION, Three, three
from tests.world import World

# Near enough to QUESTION of thread.py.
SAME = "Bonjour, comment est-ce que je peux devenir cuisinière ici ?"


async def helped(world: World, question: str = QUESTION, answer: str = ANSWER, *, name: str | None = None) -> Three:
    """Yusuf has answered Amina, and a week later she says that it helped: she is asked whether it may help others."""
    who = await three(world, name=name)
    await tells_it_helped(world, who, question, answer)
    return who


async def tells_it_helped(world: World, who: Three, question: str, answer: str) -> None:
    await who.answer(question, answer)
    await who.amina.chooses("thanks", "answer-arrived")
    await who.amina.chooses("close", "answer-arrived")
    await world.passes(days=7)
    if who.amina.numbers_only:  # what waits arrives with her next word
        await who.amina.says("menu")
    who.look_away()
    await who.amina.chooses("yes", "did-it-help")


async def both_agree(who: Three) -> None:
    await who.amina.chooses("yes", "share-your-question")
    await who.yusuf.chooses("yes", "share-your-answer")


async def shared(world: World, question: str = QUESTION, answer: str = ANSWER, *, name: str | None = None) -> Three:
    """Others may read what Amina asked and Yusuf answered."""
    who = await helped(world, question, answer, name=name)
    await both_agree(who)
    who.look_away()
    return who


async def asks_the_same(world: World, *, numbers_only: bool = False, question: str = SAME) -> Actor:
    """Oksana asks what Amina asked."""
    oksana = await world.newcomer("Oksana", "fr", numbers_only=numbers_only)
    await oksana.asks(question)
    return oksana
