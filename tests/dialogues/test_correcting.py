"""Putting right what is kept: everybody may, at once, and without asking anyone."""

import pytest

from storage.vocabulary import Role
from tests.dialogues.own_data import goes_to
from tests.world import World, on_both_phones


@on_both_phones
@pytest.mark.parametrize("language", ["fr", "fa-AF", "uk"])
async def test_a_name_is_put_right_and_said_back(world: World, numbers_only: bool, language: str) -> None:
    """A name written wrongly is read wrongly by everyone, each time."""
    amina = await world.newcomer("Amina", language, numbers_only=numbers_only, called="Amena")
    await goes_to(amina, "correct")
    await amina.chooses("name", "correct")
    await amina.says("Pouvez-vous me dire comment on fait cela ?")  # no name
    await amina.sees("correct-name")
    await amina.says("Amina")
    assert "Amina" in (await amina.sees("name-is-now")).text
    name = (await amina.person()).name
    assert name
    assert name.text == "Amina"
    await goes_to(amina, "correct")
    await amina.chooses("name", "correct")
    await amina.chooses("no-name", "correct-name")
    await amina.sees("name-is-gone")
    assert (await amina.person()).name is None


async def test_language_and_hour_are_put_right(world: World) -> None:
    """Who moved to La Réunion is not written to at night any more."""
    amina = await world.newcomer("Amina", "fr")
    await goes_to(amina, "correct")
    await amina.chooses("timezone", "correct")
    await amina.chooses("reunion", "correct-timezone")
    assert "13:0" in (await amina.sees("timezone-is-now")).text
    assert (await amina.person()).timezone == "Indian/Reunion"
    await goes_to(amina, "correct")
    await amina.chooses("language", "correct")
    await amina.chooses("uk", "correct-language")
    assert (await amina.sees("language-is-now")).text == world.text("uk", "language-is-now")


async def test_a_project_and_a_profile_are_put_right_where_they_stand(world: World) -> None:
    """Each role is shown what is theirs, and nothing else."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina", "fr")
    await goes_to(amina, "correct")
    assert "profile" not in await amina.offered("correct")
    await amina.chooses("project", "correct")
    await amina.sees("my-project")
    await goes_to(yusuf, "correct")
    assert "project" not in await yusuf.offered("correct")
    await yusuf.chooses("profile", "correct")
    await yusuf.sees("my-help")
    await goes_to(claire, "correct")
    assert {"project", "profile"}.isdisjoint(await claire.offered("correct"))
    await claire.chooses("nothing", "correct")
    await claire.sees("nothing-changes")


async def test_who_lost_the_role_meanwhile_is_asked_again_what_is_wrong(world: World) -> None:
    """An old button of a helper's profile, after the charter was left."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await goes_to(yusuf, "correct")
    await goes_to(yusuf, "agreements")
    await yusuf.chooses("charter/", "my-agreements")
    await yusuf.chooses("yes", "withdraw-agreement")
    assert (await yusuf.person()).role is Role.NEWCOMER
    await yusuf.chooses("profile", "correct")
    await yusuf.sees("correct")
    assert "project" in await yusuf.offered("correct")


async def test_who_stopped_may_still_put_their_name_right(world: World) -> None:
    """A right does not end with a stop, nor does using it bring anyone back."""
    amina = await world.newcomer("Amina", "fr", called="Amena")
    await amina.says("/stop")
    await goes_to(amina, "correct")
    assert "project" not in await amina.offered("correct")
    await amina.chooses("name", "correct")
    await amina.says("Amina")
    await amina.sees("name-is-now")
