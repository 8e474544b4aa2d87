"""Access: nobody is shut out by a slip, twice, or by whom it is not for."""

import pytest

from storage import people
from storage.vocabulary import Role, Standing
from tests.dialogues.shut_out import blocks_them, seen_by
from tests.dialogues.team import Team, opens_page, team
from tests.world import World


async def test_of_two_who_shut_someone_out_the_second_reads_who_did(world: World) -> None:
    """Two have read the same complaint."""
    who = await team(world)
    await opens_page(who.ines, who.amina)
    await who.ines.chooses("access", "person-page")
    await blocks_them(who.claire, who.amina)
    await who.ines.chooses("block", "person-access")
    assert "Claire" in (await who.ines.sees("person-was-blocked")).text


@pytest.mark.parametrize("way_out", ["no", "back", "menu", "stale"])
async def test_nothing_happens_before_it_is_said_twice_and_why(world: World, way_out: str) -> None:
    """A slip of the thumb must not shut a door on somebody."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("access", "person-page")
    await who.claire.chooses("block", "person-access")
    match way_out:
        case "no":
            await who.claire.chooses("no", "block-really")
            await who.claire.sees("nothing-changes", "person-page")
        case "back":
            await who.claire.chooses("yes", "block-really")
            await who.claire.says("/back")
            await who.claire.sees("block-really")
        case "menu":
            await who.claire.chooses("yes", "block-really")
            await who.claire.says("/menu")
            await who.claire.sees("menu")
        case _:
            await _loses_her_role(who)
            await who.claire.chooses("yes", "block-really")
            assert "why-blocked" not in await seen_by(who.claire)
    assert (await who.amina.person()).standing is Standing.ACTIVE


async def test_nobody_shuts_out_a_colleague_or_themselves_unless_they_coordinate(world: World) -> None:
    """Who a counsellor is here is for the coordinator to change, as with roles."""
    who = await team(world)
    await opens_page(who.ines, who.claire)
    assert "access" not in await who.ines.offered("person-page")
    await opens_page(who.ines, who.ines)
    assert "access" not in await who.ines.offered("person-page")
    await blocks_them(who.claire, who.ines)
    await who.ines.says("/waiting")
    assert await seen_by(who.ines) == ["you-are-blocked"]


async def _loses_her_role(who: Team) -> None:
    async with who.claire.world.database.transaction() as db:
        await people.change_role(db, (await who.claire.person()).id, Role.NEWCOMER)
