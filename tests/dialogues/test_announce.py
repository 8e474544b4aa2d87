"""One text to many: written once, for whom by taps, now or at a time; and nothing that was typed is lost."""

import pytest

from storage.incoming import Attachment, AttachmentKind
from storage.vocabulary import Role
from tests.dialogues.announcing import TEXT, announces, opens_last, send_button, sends, writes
from tests.dialogues.team import changes_role, team
from tests.dialogues.test_pictures import PHOTOGRAPH, pictures
from tests.world import World, on_both_phones


@on_both_phones
async def test_it_reaches_those_it_is_for_and_nobody_else(world: World, numbers_only: bool) -> None:
    """A text that is not for someone is one more that they stop reading."""
    who = await team(world, numbers_only=numbers_only)
    oksana = await world.newcomer("Oksana", "uk", numbers_only=True)
    await oksana.says("/role")
    for each in (who.amina, who.yusuf, who.ines, oksana):
        each.looks_away()
    await who.claire.says("annonces")
    await who.claire.sees("announcement-text")
    await who.claire.says(TEXT)
    await who.claire.chooses("roles", "audience")
    await who.claire.chooses("add/newcomer", "audience-roles")
    await who.claire.chooses("add/partner", "audience-roles")
    await who.claire.chooses("drop/partner", "audience-roles")
    await who.claire.chooses("that-is-all", "audience-roles")
    await who.claire.chooses("that-is-all", "audience")
    preview = (await who.claire.sees("announcement-preview")).text
    for shown in (TEXT, "nouvelles personnes", world.text("fr", "name-of-uk")):
        assert shown in preview
    assert "partenaires" not in preview
    await sends(who.claire)
    await who.amina.sees_nothing_new()
    await world.passes(minutes=3)
    assert TEXT in (await who.amina.sees("announcement")).text
    await oksana.says("далі")
    assert TEXT in (await oksana.sees("announcement")).text
    await oksana.chooses("original", "announcement")
    assert TEXT in (await oksana.sees("original")).text
    await who.yusuf.sees_nothing_new()
    await who.ines.sees_nothing_new()
    assert "2" in (await who.claire.sees("announcement-has-left")).text


async def test_by_language_and_by_trade(world: World) -> None:
    """A cook who reads Ukrainian is both; each choice narrows it down."""
    who = await team(world)
    oksana = await world.newcomer("Oksana", "uk")
    await who.claire.says(f"/announce {TEXT}")
    await who.claire.chooses("languages", "audience")
    await who.claire.chooses("add/uk", "audience-languages")
    await who.claire.chooses("that-is-all", "audience-languages")
    assert "1" in (await who.claire.sees("audience")).text.splitlines()[-1]
    await who.claire.chooses("trades", "audience")
    await who.claire.chooses("add/building", "audience-trades")
    await who.claire.chooses("that-is-all", "audience-trades")
    await who.claire.chooses("that-is-all", "audience")
    await sends(who.claire)
    await who.claire.sees("announcement-for-nobody", "audience")
    await who.claire.chooses("trades", "audience")
    await who.claire.chooses("drop/building", "audience-trades")
    await who.claire.chooses("that-is-all", "audience-trades")
    await who.claire.chooses("that-is-all", "audience")
    await sends(who.claire)
    await world.passes(minutes=3)
    assert await oksana.everything("announcement")
    assert not await who.amina.everything("announcement")


async def test_too_long_and_a_video_are_met_with_a_sentence_and_nothing_is_lost(world: World) -> None:
    """Whoever wrote for ten minutes must not begin anew."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.says("x" * 20_000)
    await who.claire.sees("too-long", "announcement-text")
    await who.claire.sends(Attachment(AttachmentKind.VIDEO, "film"))
    await who.claire.sees("only-text", "announcement-text")
    assert who.claire.has_seen("Je ne prends pas de vidéos")
    await who.claire.says(TEXT)
    await who.claire.chooses("that-is-all", "audience")
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.says("/announce " + "x" * 3000)
    await who.claire.sees("too-long")
    await who.claire.says("/announce")
    drafts = await who.claire.offered("announcements")
    await who.claire.chooses(drafts[1], "announcements")
    assert TEXT in (await who.claire.sees("announcement-preview")).text
    await who.claire.chooses("later", "announcement-preview")
    await who.claire.sees("announcement-waits-for-you")
    await who.ines.says("/announce")
    await who.ines.sees("announcement-text")  # a draft is its author's alone


async def test_each_part_can_be_changed_and_an_old_send_sends_nothing(world: World) -> None:
    """A button belongs to what stood above it."""
    who = await team(world)
    await writes(who.claire, "Demain à dix heures.", roles=["newcomer"])
    [first] = await who.claire.everything("announcement-preview")
    old = await send_button(who.claire)
    await who.claire.chooses("text", "announcement-preview")
    await who.claire.says(TEXT)
    await who.claire.chooses(old, first)
    assert TEXT in (await who.claire.sees("announcement-preview")).text
    await who.claire.chooses("audience", "announcement-preview")
    await who.claire.chooses("everyone", "audience")
    assert world.text("fr", "audience-everyone") in (await who.claire.sees("audience")).text
    await who.claire.chooses("that-is-all", "audience")
    await who.claire.chooses("drop", "announcement-preview")
    await who.claire.sees("announcement-dropped")
    await who.claire.chooses("text", first)
    await who.claire.sees("announcement-is-not-open", "announcements")
    await world.passes(minutes=20)
    await who.amina.sees_nothing_new()


async def test_it_leaves_at_its_time_and_what_is_no_time_is_said_clearly(world: World) -> None:
    """It is written on Friday for Tuesday; nobody sits at a phone then."""
    who = await team(world)
    await writes(who.claire, roles=["newcomer"])
    await who.claire.chooses("when", "announcement-preview")
    for written, answer in (
        ("31/02 9h", "no-such-day"),
        ("vendrdi 18h", "not-a-time"),
        ("14/12/2025 9h", "time-is-past"),
        ("14/12/2036 9h", "time-too-far"),
    ):
        await who.claire.says(written)
        await who.claire.sees(answer, "announcement-when")
    await who.claire.says("jeudi ١٨h٣٠")  # digits of any script
    assert "18:30" in (await who.claire.sees("announcement-preview")).text
    await sends(who.claire)
    await world.passes(days=2, hours=8)
    await who.amina.sees_nothing_new()
    await world.passes(minutes=31)
    await who.amina.sees("announcement")


async def test_a_time_that_passed_before_it_was_sent_is_asked_again(world: World) -> None:
    """It would leave at once, which nobody said."""
    who = await team(world)
    await writes(who.claire, roles=["newcomer"])
    await who.claire.chooses("when", "announcement-preview")
    await who.claire.says("aujourd’hui 11h")
    await world.passes(hours=2)
    await sends(who.claire)
    await who.claire.sees("time-is-past", "announcement-when")
    await who.claire.chooses("at-once", "announcement-when")
    await sends(who.claire)
    await who.claire.sees("announcement-page")


async def test_what_leads_to_a_single_person_is_taken_out_and_its_author_hears_so(world: World) -> None:
    """It goes to hundreds; where one meets may stay."""
    who = await team(world)
    await writes(who.claire, "Rendez-vous au 3 rue de la Paix.\nOu appelez Paul au 06 12 34 56 78.", roles=["newcomer"])
    assert await who.claire.everything("announcement-contact-taken-out")
    await sends(who.claire)
    await world.passes(minutes=3)
    assert not who.amina.has_seen("06 12 34 56 78")


async def test_a_picture_goes_with_it(world: World) -> None:
    """A map says more than a page; nothing of where it was taken goes along."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.shows(PHOTOGRAPH, TEXT)
    await who.claire.chooses("roles", "audience")
    await who.claire.chooses("add/newcomer", "audience-roles")
    await who.claire.chooses("that-is-all", "audience-roles")
    await who.claire.chooses("that-is-all", "audience")
    await world.collects()
    await sends(who.claire)
    await world.passes(minutes=3)
    assert len(pictures(who.amina)) == 1
    assert who.amina.has_seen(TEXT)


async def test_a_voice_or_a_picture_alone_is_enough_and_can_be_told_from_others(world: World) -> None:
    """A map needs no word; in a list it must not be a blank line, and there is nothing in it to translate."""
    who = await team(world)
    await who.claire.says("/announce")
    await who.claire.shows(PHOTOGRAPH)
    await who.claire.chooses("roles", "audience")
    await who.claire.chooses("add/newcomer", "audience-roles")
    await who.claire.chooses("that-is-all", "audience-roles")
    await who.claire.chooses("that-is-all", "audience")
    await world.newcomer("Oksana", "uk")
    await who.claire.chooses("translations", "announcement-preview")
    assert await who.claire.offered("announcement-translations") == ["enough", "back"]
    await world.collects()
    await who.claire.chooses("enough", "announcement-translations")
    await sends(who.claire)
    await world.passes(minutes=3)
    assert len(pictures(who.amina)) == 1
    assert world.text("fr", "announcement-without-words") in await opens_last(who.claire)


async def test_at_night_it_waits_for_the_morning_of_each(world: World) -> None:
    """Nobody is woken for an announcement."""
    who = await team(world)
    await world.passes(hours=13)  # 23:00
    await announces(who.claire)
    await world.passes(hours=1)
    await who.amina.sees_nothing_new()
    assert "Attend son tour" in await opens_last(who.claire)
    await world.passes(hours=10)
    await who.amina.sees("announcement")


@pytest.mark.parametrize("button", ["text", "audience", "when", "translations", "send"])
async def test_a_counsellor_who_is_none_any_more_sends_and_changes_nothing(world: World, button: str) -> None:
    """A role taken away acts at once, on old buttons too."""
    who = await team(world)
    await writes(who.ines, roles=["newcomer"])
    await changes_role(who.claire, who.ines, "helper")
    chosen = await send_button(who.ines) if button == "send" else button
    who.amina.looks_away()
    await who.ines.chooses(chosen, "announcement-preview")
    await who.ines.sees("menu")
    await world.passes(minutes=20)
    await who.amina.sees_nothing_new()


async def test_what_a_former_counsellor_had_planned_does_not_leave_and_the_team_hears_so(world: World) -> None:
    """Somebody has to stand for it on the day it leaves."""
    who = await team(world)
    await writes(who.ines, roles=["newcomer"])
    await who.ines.chooses("when", "announcement-preview")
    await who.ines.says("demain 10h")
    await sends(who.ines)
    await changes_role(who.claire, who.ines, "helper")
    who.look_away()
    await world.passes(days=1, hours=1)
    await who.amina.sees_nothing_new()
    await who.claire.sees("announcement-kept-back")
    assert "Arrêtée avant de partir" in await opens_last(who.claire)
    assert (await who.ines.person()).role == Role.HELPER
