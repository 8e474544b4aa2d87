"""Two counsellors, and what they often do: for tests that begin there."""

from dataclasses import dataclass

from storage.vocabulary import Role
from tests.actor import Actor
from tests.world import World


@dataclass(frozen=True, slots=True)
class Team:
    """Claire came first, and coordinates; Ines is her colleague. Amina is a newcomer, Yusuf a helper."""

    claire: Actor
    ines: Actor
    amina: Actor
    yusuf: Actor

    def look_away(self) -> None:
        """Only what comes from here on is new to them."""
        for actor in (self.claire, self.ines, self.amina, self.yusuf):
            actor.looks_away()


async def team(world: World, *, numbers_only: bool = False) -> Team:
    """The four, come in; Claire's phone shows buttons, or numbers only."""
    claire = world.someone("Claire", "fr", numbers_only=numbers_only)
    await claire.joins(name="Claire", code=await world.code(Role.COUNSELLOR))
    ines = world.someone("Ines", "fr")
    await ines.joins(name="Ines", code=await world.code(Role.COUNSELLOR))
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", called="Amina")
    made = Team(claire, ines, amina, yusuf)
    made.look_away()
    return made


async def opens_page(counsellor: Actor, of: Actor) -> None:
    """A counsellor looks for someone by name, and opens their page."""
    name = (await of.person()).name
    assert name
    await counsellor.says(f"/people {name.text}")
    await counsellor.chooses((await of.person()).id, "people-found")
    await counsellor.sees("person-page")


async def changes_role(by: Actor, of: Actor, role: str) -> None:
    """A counsellor gives someone another role, from their page."""
    await opens_page(by, of)
    await by.chooses("role", "person-page")
    await by.chooses(role, "choose-new-role")


async def says_hours(counsellor: Actor, opens: int, closes: int) -> None:
    """A counsellor is there from Monday to Friday, from this hour to that."""
    await counsellor.says("/duty")
    await counsellor.chooses("other-hours", "on-duty")
    await counsellor.chooses("monday-to-friday", "duty-days")
    await counsellor.chooses(str(opens), "duty-from")
    await counsellor.chooses(str(closes), "duty-until")
    await counsellor.chooses("no", "duty-more")
    await counsellor.sees("duty-kept")
    counsellor.looks_away()
