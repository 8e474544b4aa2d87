"""On its way: who has it, who does not and why, stopped in the middle; and nobody has it twice."""

from tests.dialogues.announcing import TEXT, announces, opens_last
from tests.dialogues.team import team
from tests.world import World


async def test_the_page_says_in_words_what_became_of_it_and_leads_to_each_person(world: World) -> None:
    """A counsellor can call those whom no app reaches, and only these."""
    who = await team(world)
    karim = await world.newcomer("Karim", "fr", called="Karim")
    nadia = await world.newcomer("Nadia", "fr", called="Nadia", numbers_only=True)
    lea = await world.newcomer("Lea", "fr", called="Lea")
    await lea.says("/stop")
    await world.passes(days=2)
    world.takes_away(karim.phone)
    nadia.looks_away()
    await announces(who.claire)
    preview = (await who.claire.everything("announcement-preview"))[-1].text
    for shown in ("apprennent qu’un message attend", "ne la reçoivent pas"):
        assert shown in preview
    await world.passes(minutes=3)
    page = await opens_last(who.claire)
    for shown in ("Envoyée", "WhatsApp fermé", "Aucune application", "Ne veut plus de messages"):
        assert shown in page
    await who.claire.chooses("missed", "announcement-page")
    missed = await who.claire.sees("announcement-missed")
    assert [label for label in missed.labels if "Amina" in label or "Yusuf" in label] == []
    for reason in ("pas joignable", "WhatsApp fermé", "stop"):
        assert any(reason in label for label in missed.labels)
    await who.claire.chooses((await karim.person()).id, "announcement-missed")
    assert "Karim" in (await who.claire.sees("person-page")).text
    await nadia.sees("you-have-a-message")
    await nadia.says("oui")
    assert TEXT in (await nadia.sees("announcement")).text
    assert "WhatsApp fermé" not in await opens_last(who.claire)


async def test_stopped_in_the_middle_what_had_not_left_never_leaves(world: World) -> None:
    """The date was wrong: each one who does not read it is one call less."""
    who = await team(world)
    nadia = await world.newcomer("Nadia", "fr", called="Nadia", numbers_only=True)
    await world.passes(days=2)
    await announces(who.claire)
    await world.passes(minutes=3)
    await opens_last(who.ines)
    await who.ines.chooses("stop", "announcement-page")
    await who.ines.sees("announcement-stopped", "announcement-page")
    assert "Ines" in (await who.claire.sees("colleague-stopped")).text
    await nadia.says("oui")
    await world.passes(days=1)
    assert not await nadia.everything("announcement")
    assert len(await who.amina.everything("announcement")) == 1
    page = await opens_last(who.claire)
    assert "Arrêtée avant de partir" in page
    assert "stop" not in await who.claire.offered("announcement-page")
    await who.ines.chooses("stop", "announcement-page")
    await who.ines.sees("announcement-page")


async def test_who_left_before_it_did_gets_nothing_and_who_came_gets_it(world: World) -> None:
    """It is for whoever is there on the day."""
    who = await team(world)
    karim = await world.newcomer("Karim", "fr")
    await announces(who.claire)
    await karim.says("/delete")
    await karim.chooses("yes", "delete-everything")
    nadia = await world.newcomer("Nadia", "fr")
    await world.passes(minutes=3)
    assert not await karim.everything("announcement")
    assert await nadia.everything("announcement")
    assert await who.amina.everything("announcement")


async def test_its_author_erased_what_has_not_left_stays_unsaid_and_the_page_is_gone(world: World) -> None:
    """Their words are theirs; a colleague who still has the page open is told, and led on."""
    who = await team(world)
    nadia = await world.newcomer("Nadia", "fr", numbers_only=True)
    await world.passes(days=2)
    await announces(who.ines)
    await world.passes(minutes=3)
    await opens_last(who.claire)
    await who.ines.says("/delete")
    await who.ines.chooses("yes", "delete-everything")
    await nadia.says("oui")
    assert not await nadia.everything("announcement")
    await who.claire.chooses("refresh", "announcement-page")
    await who.claire.sees("announcement-is-not-open", "announcements")


async def test_held_for_a_month_it_is_not_read_any_more(world: World) -> None:
    """Whoever writes again would read of a visit long over."""
    who = await team(world)
    nadia = await world.newcomer("Nadia", "fr", numbers_only=True)
    await world.passes(days=2)
    await announces(who.claire)
    await world.passes(days=31)
    await nadia.says("oui")
    assert not await nadia.everything("announcement")
    assert "Trop tard" in await opens_last(who.claire)


async def test_who_has_enough_this_week_finds_it_in_their_update_and_the_counsellor_knows(world: World) -> None:
    """Whoever is written to every day reads nothing any more; and a counsellor who counts on it is not misled."""
    who = await team(world)
    for number in range(3):
        await announces(who.claire, f"Annonce numéro {number} du restaurant.")
        await world.passes(minutes=3)
    assert len(await who.amina.everything("announcement")) == 2
    previews = await who.claire.everything("announcement-preview")
    assert ["nouvelle de la semaine" in each.text for each in previews] == [False, False, True]
    assert "Attend dans la nouvelle de la semaine" in await opens_last(who.claire)
