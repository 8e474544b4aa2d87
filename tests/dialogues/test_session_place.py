"""A session's place carries a point on a map: a link below the address, for whoever may read the address."""

from storage import people
from tests.dialogues.partners import in_each_language, with_project
from tests.dialogues.sessions import PLACE, opens_session, sends
from tests.dialogues.test_session_invitation import file_of
from tests.world import World

LINK = "https://www.openstreetmap.org/?mlat=45.76400&mlon=4.83570#map=17/45.76400/4.83570"


@in_each_language
async def test_those_whom_someone_has_met_get_the_link_with_the_address_and_nobody_else(
    world: World, language: str, numbers_only: bool
) -> None:
    """A street name in foreign letters is no help at a bus stop; a map is."""
    claire = await world.counsellor()
    amina = await with_project(world, "Amina", language, numbers_only=numbers_only)
    await sends(world, claire, amina, session_place=f"{PLACE} 45.764, 4.8357")
    asked = (await amina.sees("session-invitation")).text
    assert PLACE in asked
    assert LINK in asked
    await amina.chooses("yes", "session-invitation")
    assert LINK in (await amina.sees("session-you-come", "session-you-come")).text  # the file, then the words
    assert PLACE[:20] in file_of(amina)
    async with world.database.transaction() as db:
        await people.admit(db, (await amina.person()).id, admitted=False)
    await amina.says("/session")
    await amina.chooses((await amina.offered("my-sessions"))[0], "my-sessions")
    await amina.sees("sessions-not-yet")


async def test_another_place_has_another_link_and_one_that_tells_nothing_is_explained(world: World) -> None:
    """A short link hides where it leads; what is taken out is said, with what helps."""
    claire, amina = await world.counsellor(), await with_project(world)
    await sends(world, claire, amina)
    await amina.chooses("yes", "session-invitation")
    await opens_session(claire)
    await claire.chooses("place", "session-page")
    await claire.says("3 quai Claude-Bernard, Lyon https://maps.app.goo.gl/abc")
    await claire.sees("session-map-not-read", "session-change-really")
    await claire.chooses("no", "session-change-really")
    await claire.chooses("place", "session-page")
    await claire.says("https://www.google.com/maps/@45.764,4.8357,15z\n3 quai Claude-Bernard, Lyon")
    shown = (await claire.sees("session-change-really")).text
    assert f"3 quai Claude-Bernard, Lyon\n{LINK}" in shown
    await claire.chooses("yes", "session-change-really")
    assert LINK in (await amina.sees("session-elsewhere")).text
