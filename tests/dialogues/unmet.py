"""A programme where newcomers count as met only once they were: as it is outside of the demo."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from handlers.times import Times
from tests.actor import Actor
from tests.world import World
from tests.world import world as a_world

QUESTION = "Je voudrais devenir cuisinier en France."


@dataclass(frozen=True, slots=True)
class Town:
    """Claire and Ines are counsellors, Yusuf helps, Amina has come in with no code."""

    world: World
    claire: Actor
    ines: Actor
    yusuf: Actor
    amina: Actor

    def look_away(self) -> None:
        """Only what comes from here on is new to them."""
        for actor in (self.claire, self.ines, self.yusuf, self.amina):
            actor.looks_away()


@asynccontextmanager
async def town(
    folder: Path,
    *,
    enrolment: str = "open",
    language: str = "fr",
    numbers_only: bool = False,
    adult: str = "yes",
    times: Times | None = None,
) -> AsyncIterator[Town]:
    """The four, come in; Amina stands at her first question."""
    async with a_world(folder, enrolment=enrolment, everyone_is_met=False, times=times) as world:
        claire, ines = await world.counsellor(), await world.counsellor("Ines")
        yusuf = await world.helper("Yusuf", approved_by=claire)
        if adult == "yes":
            amina = await world.newcomer("Amina", language, numbers_only=numbers_only, called="Amina")
        else:
            amina = world.someone("Amina", language, numbers_only=numbers_only)
            await amina.joins(name="Amina", adult=adult)
        made = Town(world, claire, ines, yusuf, amina)
        for actor in (claire, ines, yusuf):
            actor.looks_away()
        yield made
