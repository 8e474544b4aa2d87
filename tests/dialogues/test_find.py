"""/people: a counsellor finds one person among all, however the name is written, and opens their page."""

import pytest

from storage.vocabulary import Role
from tests.dialogues.team import opens_page, team
from tests.world import World, on_both_phones


@on_both_phones
async def test_someone_is_found_by_a_part_of_their_name_and_their_page_opens(world: World, numbers_only: bool) -> None:
    """Two taps and three letters, on any phone."""
    who = await team(world, numbers_only=numbers_only)
    await who.claire.says("/people")
    await who.claire.sees("find-person")
    await who.claire.says("ami")
    found = await who.claire.sees("people-found")
    assert "Amina" in found.text + "".join(found.labels)
    await who.claire.chooses((await who.amina.person()).id, "people-found")
    page = await who.claire.sees("person-page")
    assert "Amina" in page.text
    assert "nouvelle personne" in page.text


@pytest.mark.parametrize(
    ("called", "looked_for"),
    [("آمنه", "amina"), ("Оксана", "Oksana"), ("Élodie", "elodie"), ("Mohammad Karimi", "karimi"), ("Yusuf", "yusfu")],
    ids=["Persian letters", "Cyrillic letters", "accents", "a part", "a slip"],
)
async def test_a_name_is_found_in_whatever_letters_it_is_written(world: World, called: str, looked_for: str) -> None:
    """Names are written as their owners write them; a counsellor has a French keyboard."""
    claire = await world.counsellor()
    someone = await world.newcomer("X", "fr", called=called)
    await claire.says(f"/people {looked_for}")
    assert await claire.offered("people-found") == [(await someone.person()).id]


async def test_who_is_not_found_can_be_looked_for_again_at_once(world: World) -> None:
    """A mistyped name ends in a sentence, not in a wall."""
    who = await team(world)
    await who.claire.says("/people zzz")
    nobody = await who.claire.sees("people-found")
    assert "personne" in nobody.text
    await who.claire.says("Yousef")
    assert await who.claire.offered("people-found") == [(await who.yusuf.person()).id]


async def test_lists_by_role_show_eight_and_then_the_next(world: World) -> None:
    """Forty people are no list for a phone."""
    claire = await world.counsellor()
    for number in range(10):
        await world.newcomer(f"N{number}", "fr", called=f"Nadia{number}")
    await claire.says("/people")
    await claire.chooses("newcomers", "find-person")
    first = await claire.sees("people-found")
    assert "10" in first.text
    assert "2 autres" in first.labels[8].replace("\u2068", "").replace("\u2069", "")
    await claire.chooses("more", "people-found")
    assert len([each for each in await claire.offered("people-found") if len(each) == 32]) == 2
    await claire.chooses("back", "people-found")
    assert len(await claire.offered("people-found")) == 10  # eight, more, and back


async def test_the_ways_to_look_show_who_belongs_there(world: World) -> None:
    """Mine, by role, and those to whom nobody sees."""
    who = await team(world)
    amina, yusuf = (await who.amina.person()).id, (await who.yusuf.person()).id
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("take-over/", "person-page")
    for way, expected in (("mine", {amina}), ("helpers", {yusuf}), ("nobodys", set()), ("partners", set())):
        await who.claire.says("/people")
        await who.claire.chooses(way, "find-person")
        shown = await who.claire.sees("people-found")
        assert {each for each in await who.claire.offered(shown) if len(each) == 32} == expected


async def test_nobody_sees_a_number_or_an_address_anywhere(world: World) -> None:
    """A counsellor knows names; numbers are the programme's secret even from them."""
    who = await team(world)
    await opens_page(who.claire, who.amina)
    assert not who.claire.has_seen(who.amina.phone.id)


@pytest.mark.parametrize("role", ["newcomer", "helper"])
async def test_only_counsellors_find_anyone(world: World, role: str) -> None:
    """Whoever types the command reads that it is not for them."""
    who = await team(world)
    other = {"newcomer": who.amina, "helper": who.yusuf}[role]
    for command in ("/people", "/people Claire", "/duty"):
        await other.says(command)
        await other.sees("not-here", "menu")


async def test_who_was_erased_meanwhile_is_not_there_any_more(world: World) -> None:
    """A list may be older than someone's wish to be forgotten."""
    who = await team(world)
    await who.claire.says("/people Amina")
    line = (await who.amina.person()).id
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    await who.claire.chooses(line, "people-found")
    await who.claire.sees("person-not-here", "find-person")


async def test_a_counsellor_who_lost_the_role_opens_nothing_with_an_old_list(world: World) -> None:
    """A role that was taken away acts on the very next tap."""
    who = await team(world)
    await who.ines.says("/people Amina")
    await opens_page(who.claire, who.ines)
    await who.claire.chooses("role", "person-page")
    await who.claire.chooses("newcomer", "choose-new-role")
    await who.ines.chooses((await who.amina.person()).id, "people-found")
    assert "person-page" not in [seen.message for seen in await who.ines.new()]
    assert (await who.ines.person()).role == Role.NEWCOMER
