"""An accompaniment up to some point, in one line: for tests that begin there."""

from dataclasses import dataclass

from tests.actor import Actor
from tests.dialogues.thread import ANSWER
from tests.world import World

AIM = "Trouver un premier stage en cuisine."


@dataclass(frozen=True, slots=True)
class Four:
    """Amina is accompanied by Yusuf, Nadia is in sight, Claire has proposed it."""

    amina: Actor
    yusuf: Actor
    nadia: Actor
    claire: Actor

    def look_away(self) -> None:
        """Only what comes from here on is new to them."""
        for actor in (self.amina, self.yusuf, self.nadia, self.claire):
            actor.looks_away()

    async def propose(self, talks: str = "2", until: str = "two-months") -> None:
        """Claire has Amina's first question before her, and proposes an accompaniment."""
        await self.amina.asks("Par où commencer ?", topic="building")
        await self.claire.chooses("accompany", "question-waits")
        await self.claire.says(AIM)
        await self.claire.chooses(talks, "accompaniment-talks")
        await self.claire.chooses(until, "accompaniment-until")
        await self.claire.chooses((await self.yusuf.person()).id, "accompaniment-helper")
        await self.claire.chooses((await self.nadia.person()).id, "accompaniment-second")
        self.look_away()
        await self.claire.chooses("yes", "accompaniment-summary")

    async def agree(self, talks: str = "2", until: str = "two-months") -> None:
        """It runs: all three have said yes."""
        await self.propose(talks, until)
        await self.amina.chooses("yes", "accompaniment-offered")
        await self.nadia.chooses("yes", "be-second")
        await self.yusuf.chooses("yes", "accompany-someone")
        self.look_away()

    async def talk(self, question: str) -> None:
        """One talk from the question to its end."""
        await self.amina.asks(question)
        await self.yusuf.chooses("take", "question-offered")
        await self.yusuf.says(ANSWER)
        await self.amina.chooses("close", "answer-arrived")


async def four(world: World, *, numbers_only: bool = False) -> Four:
    """The four, come in; Amina reads French."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    nadia = await world.helper("Nadia", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    made = Four(amina, yusuf, nadia, claire)
    made.look_away()
    return made
