"""A counsellor who announces something, in one line: for tests that begin there."""

from collections.abc import Sequence

from tests.actor import Actor
from tests.dialogues.choosing import chooses_for

TEXT = "La visite du restaurant est mardi, à quatorze heures."


async def writes(counsellor: Actor, text: str = TEXT, *, roles: Sequence[str] = ()) -> None:
    """Written, and for whom it is: everyone, unless roles are given; the preview is before them."""
    await counsellor.says(f"/announce {text}")
    await chooses_for(counsellor, roles=roles)
    await counsellor.sees("announcement-preview")


async def sends(counsellor: Actor) -> None:
    """What is before them may go."""
    await counsellor.chooses(await send_button(counsellor), "announcement-preview")


async def send_button(counsellor: Actor) -> str:
    """The button that sends exactly what is shown."""
    return next(each for each in await counsellor.offered("announcement-preview") if each.startswith("send/"))


async def announces(counsellor: Actor, text: str = TEXT, *, roles: Sequence[str] = ("newcomer",)) -> None:
    """Written and sent; it leaves after two minutes."""
    await writes(counsellor, text, roles=roles)
    await sends(counsellor)
    await counsellor.sees("announcement-page")


async def opens_last(counsellor: Actor) -> str:
    """The page of the newest announcement; what it says."""
    await counsellor.says("/announce")
    await counsellor.chooses((await counsellor.offered("announcements"))[1], "announcements")
    return (await counsellor.sees("announcement-page")).text
