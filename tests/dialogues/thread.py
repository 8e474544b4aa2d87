"""The thread up to some point, in one line: for tests that begin there."""

from dataclasses import dataclass

from storage import questions
from storage.questions import Question
from tests.actor import Actor
from tests.world import World

QUESTION = "Comment devenir cuisinier en France ?"
ANSWER = "Commence par un stage."


@dataclass(frozen=True, slots=True)
class Three:
    """Amina asks (in French too: what they write is readable in a test), Yusuf helps, Claire is the counsellor."""

    amina: Actor
    yusuf: Actor
    claire: Actor

    def look_away(self) -> None:
        """Only what comes from here on is new to them."""
        for actor in (self.amina, self.yusuf, self.claire):
            actor.looks_away()

    async def ask(self, question: str = QUESTION) -> None:
        """Amina asks; Yusuf is offered it."""
        await self.amina.asks(question)
        await self.yusuf.sees("question-offered")

    async def take(self, question: str = QUESTION) -> None:
        """Yusuf has taken her question and not answered yet."""
        await self.ask(question)
        await self.yusuf.chooses("take", "question-offered")
        self.amina.looks_away()

    async def answer(self, question: str = QUESTION, words: str = ANSWER) -> None:
        """Yusuf has answered, and Amina has it before her."""
        await self.take(question)
        await self.yusuf.says(words)
        await self.amina.sees("answer-arrived")


async def three(world: World, *, numbers_only: bool = False, name: str | None = None) -> Three:
    """The three, come in; Amina reads French, and is called nothing unless a ``name`` is given."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only, called=name)
    made = Three(amina, yusuf, claire)
    made.look_away()
    return made


async def question_of(world: World, asker: Actor) -> Question:
    """What this person asked last."""
    person = await asker.person()
    async with world.database.reading() as db:
        return next(each for each in await questions.recent(db) if each.asker_id == person.id)
