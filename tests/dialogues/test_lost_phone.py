"""A lost phone is closed at once, whoever holds it; its owner comes back from another one to all that is theirs."""

from storage.vocabulary import Role
from tests.dialogues.team import Team, opens_page, team
from tests.dialogues.thread import ANSWER, QUESTION
from tests.world import Actor, World, on_both_phones


async def closes_phone(by: Actor, of: Actor) -> str:
    """A counsellor closes someone's phone; returns the code for another one."""
    await opens_page(by, of)
    await by.chooses("lost-phone", "person-page")
    await by.chooses("yes", "phone-is-lost")
    return (await by.sees("phone-is-closed")).text.splitlines()[-1]


async def asked_and_lost(world: World) -> tuple[Team, str]:
    """Amina has asked something; then her phone is gone."""
    who = await team(world)
    await who.amina.asks(QUESTION)
    code = await closes_phone(who.claire, who.amina)
    who.look_away()
    return who, code


async def test_whoever_holds_the_phone_is_a_stranger_from_then_on(world: World) -> None:
    """A thief reads nothing, and nobody takes them for her."""
    who, _ = await asked_and_lost(world)
    assert who.amina.has_seen(world.text("fr", "phone-was-closed"))
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    await who.amina.says("bonjour")
    assert not who.amina.has_seen(ANSWER)
    assert [each.message for each in await who.amina.new()] == ["welcome-language"]


@on_both_phones
async def test_she_comes_back_from_another_phone_and_finds_what_came_meanwhile(
    world: World, numbers_only: bool
) -> None:
    """Her question, her answer, her name: nothing is lost but the phone."""
    who, code = await asked_and_lost(world)
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    anew = world.someone("Amina2", "fr", numbers_only=numbers_only)
    await anew.says(code)
    await anew.sees("back-with-everything")
    await world.passes(seconds=5)
    assert any(ANSWER in each.text for each in await anew.everything())
    person = await anew.person()
    assert person.name
    assert person.name.text == "Amina"
    await anew.says("/menu")
    await anew.sees("menu")


async def test_the_code_is_good_once_and_for_three_days(world: World) -> None:
    """A note with a code may be found by anyone later."""
    who, code = await asked_and_lost(world)
    first, second = world.someone("First", "fr"), world.someone("Second", "fr")
    await first.says(code)
    await first.sees("back-with-everything")
    await second.says(code)
    await second.sees("link-not-good")
    again = await closes_phone(who.claire, first)
    await world.passes(days=4)
    late = world.someone("Late", "fr")
    await late.says(again)
    await late.sees("link-not-good")


async def test_a_new_code_ends_the_one_before(world: World) -> None:
    """The first note was lost as well: only the last one counts."""
    who = await team(world)
    amina = (await who.amina.person()).id
    code = await closes_phone(who.claire, who.amina)
    await who.ines.says("/people Amina")
    await who.ines.chooses(amina, "people-found")
    await who.ines.chooses("lost-phone", "person-page")
    await who.ines.chooses("yes", "phone-is-lost")
    again = (await who.ines.sees("phone-is-closed")).text.splitlines()[-1]
    lost, kept = world.someone("Lost", "fr"), world.someone("Kept", "fr")
    await lost.says(code)
    await lost.sees("link-not-good")
    await kept.says(again)
    await kept.sees("back-with-everything")
    assert (await kept.person()).id == amina


async def test_a_helper_who_lost_their_phone_keeps_nobody_waiting(world: World) -> None:
    """Nobody can read there: what he is asked goes to others."""
    who = await team(world)
    await closes_phone(who.claire, who.yusuf)
    who.look_away()
    await who.amina.asks(QUESTION)
    await who.amina.sees("nobody-fits-yet")
    await who.claire.sees("question-waits")


async def test_only_the_coordinator_closes_a_colleagues_phone(world: World) -> None:
    """A code for a counsellor's things opens everybody's."""
    who = await team(world)
    await opens_page(who.ines, who.claire)
    assert "lost-phone" not in await who.ines.offered("person-page")
    code = await closes_phone(who.claire, who.ines)
    anew = world.someone("Ines2", "fr")
    await anew.says(code)
    await anew.sees("back-with-everything")
    assert (await anew.person()).role == Role.COUNSELLOR
    await anew.says("/waiting")
    await anew.sees("waiting")


async def test_a_no_changes_nothing(world: World) -> None:
    """The phone was under the sofa."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("lost-phone", "person-page")
    await who.claire.chooses("no", "phone-is-lost")
    await who.claire.sees("nothing-changes")
    await who.amina.says("/menu")
    await who.amina.sees("menu")
