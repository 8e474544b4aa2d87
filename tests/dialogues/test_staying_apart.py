"""Staying in touch, for whom it is not, or not any more: nobody is brought together against a rule or a wish."""

from pathlib import Path

import pytest

from storage.database import keyring_file
from storage.incoming import ChannelName
from storage.masked import Address
from storage.people import Account
from storage.vocabulary import AccountId, PersonId, Role
from tests.dialogues.accompanied import four
from tests.dialogues.partners import with_project
from tests.dialogues.staying import NUMBER, came, chooses_person, gives, talked, wishes
from tests.dialogues.team import changes_role, opens_page
from tests.dialogues.thread import three
from tests.dialogues.two_apps import linked
from tests.opened import all_that_opens, copy_of
from tests.world import A_TUESDAY, World


async def test_whoever_erases_themselves_is_gone_from_it_on_both_sides(world: World, tmp_path: Path) -> None:
    """Her number opens in no copy, and he can't say yes to nobody; what he had chosen to give goes too."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await wishes(amina, yusuf)
    await world.passes(days=3)
    await yusuf.chooses("yes", "staying-asked")
    await yusuf.chooses("add/phone", "staying-give")
    await yusuf.says("07 99 88 77 66")
    await world.database.scrub()
    before, keyring = copy_of(tmp_path, tmp_path / "yesterday"), keyring_file(tmp_path / "relais.db")
    assert NUMBER in await all_that_opens(before, keyring)
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    assert NUMBER not in await all_that_opens(before, keyring)
    await yusuf.chooses("that-is-all", "staying-give")
    await yusuf.sees("staying-is-over")
    await world.passes(minutes=5)
    await yusuf.chooses("yes", "staying-asked")
    await yusuf.sees("staying-is-over")
    assert "07 99 88 77 66" not in await all_that_opens(tmp_path / "relais.db", keyring)
    await yusuf.says("/stay")
    await yusuf.sees("staying-with-nobody")


async def test_what_has_not_arrived_goes_with_whoever_gave_it(world: World) -> None:
    """She was offline when both had said yes; he left before she read it."""
    who = await three(world, numbers_only=True)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await wishes(amina, yusuf)
    await world.passes(days=3)
    await yusuf.chooses("yes", "staying-asked")
    await gives(yusuf, phone="07 99 88 77 66")
    await world.passes(days=3)
    await yusuf.says("/delete")
    await yusuf.chooses("yes", "delete-everything")
    await amina.says("menu")
    assert not amina.has_seen("07 99 88 77 66")


async def test_a_report_in_between_brings_nobody_together_and_says_nothing(world: World) -> None:
    """The one who reported must not be written to; the other reads what everyone reads."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await who.answer()
    await wishes(yusuf, amina)
    await world.passes(days=3)
    await amina.sees("staying-asked")
    await amina.chooses("report", "answer-arrived")
    await amina.says("Il m’a insultée.")
    await amina.chooses("yes", "staying-asked")
    await gives(amina, phone="07 99 88 77 66")
    await amina.sees("staying-is-over")
    await world.passes(days=2)
    assert not yusuf.has_seen("07 99 88 77 66")
    assert not amina.has_seen("06 12 34 56 78\u2069\u2069")
    await yusuf.says("/stay")
    assert any(each.startswith("wished/") for each in await yusuf.offered("staying-with"))
    await amina.says("/stay")
    await amina.sees("staying-with-nobody")


async def test_who_stops_is_asked_nothing_and_wishes_nothing_of_anyone(world: World) -> None:
    """And whoever wished it of them reads no more than of anyone else; back within two weeks, they are asked."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await wishes(yusuf, amina)
    await amina.says("/stop")
    await world.passes(days=4)
    assert not await amina.everything("staying-asked")
    await yusuf.says("/stay")
    assert any(each.startswith("wished/") for each in await yusuf.offered("staying-with"))
    await amina.says("/start")
    await amina.chooses("yes", "come-back")
    await world.passes(days=2)
    await amina.sees("staying-asked")
    await yusuf.says("/stop")
    await amina.chooses("yes", "staying-asked")
    await amina.sees("staying-is-over")


async def test_whoever_wants_only_answers_finds_it_when_they_look(world: World) -> None:
    """Quiet was promised to them; nothing is lost by it."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    await yusuf.says("/updates")
    await yusuf.chooses("only-answers", "update-rhythm")
    await wishes(amina, yusuf)
    await world.passes(days=4)
    assert not await yusuf.everything("staying-asked")
    await yusuf.says("/updates")
    await yusuf.chooses("see", "update-rhythm")
    await yusuf.sees("kept-comes-now", "staying-asked")


async def test_after_an_accompaniment_one_tap_leads_there(world: World) -> None:
    """They went a way together; the newcomer is a tree to the helper until she gives her name."""
    all_four = await four(world)
    await all_four.agree(talks="1")
    await all_four.talk("Où trouver un stage ?")
    await world.passes(hours=1)
    await all_four.yusuf.chooses("stay", "accompaniment-is-over")
    await gives(all_four.yusuf)
    await all_four.yusuf.sees("staying-sent")
    await world.passes(days=3)
    assert "accompagnement" in (await all_four.amina.sees("staying-asked")).text
    await all_four.amina.chooses("yes", "staying-asked")
    await gives(all_four.amina, phone="07 99 88 77 66")
    assert NUMBER in (await all_four.amina.sees("staying-exchanged")).text
    assert "07 99 88 77 66" in (await all_four.yusuf.everything("staying-exchanged"))[-1].text
    await all_four.amina.chooses("stay", "accompaniment-is-over")
    await all_four.amina.sees("staying-done-lately")


async def test_of_a_session_only_those_who_wish_it_stand_on_the_list(world: World) -> None:
    """Who said no is on nobody's list; who has no name here says how they wish to be called."""
    claire = await world.counsellor()
    amina, nadia = await with_project(world, "Amina"), await with_project(world, "Nadia")
    roya = await with_project(world, "Roya", nameless=True)
    await came(world, claire, amina, nadia, roya)
    await nadia.chooses("no", "staying-list")
    await nadia.sees("staying-not-listed")
    await amina.chooses("yes", "staying-list")
    await roya.chooses("yes", "staying-list")
    await roya.says("Roya")
    assert len([each for each in await roya.offered("staying-with") if each.startswith("met/")]) == 1
    await amina.says("/stay")
    [met, _] = await amina.offered("staying-with")
    assert met == f"met/{(await roya.person()).id}"
    assert "Roya" in (await amina.sees("staying-with")).labels[0]
    await nadia.says("/stay")
    await nadia.sees("staying-with-nobody")


async def test_it_is_for_whom_a_counsellor_has_met_and_for_whom_has_the_role(world: World) -> None:
    """Who may be a child, or anybody at all, gets nobody's number, and gives theirs to nobody."""
    who = await three(world, name="Amina")
    amina, yusuf, claire = who.amina, who.yusuf, who.claire
    await talked(amina, yusuf)
    await wishes(yusuf, amina)
    await chooses_person(amina, yusuf)
    await opens_page(claire, amina)
    await claire.chooses("access", "person-page")
    await claire.chooses("not-met", "person-access")
    await amina.chooses("add/phone", "staying-give")
    await amina.sees("staying-is-over")
    await amina.says("/stay")
    await amina.sees("staying-not-yet")
    await world.passes(days=4)
    assert not await amina.everything("staying-asked")
    await changes_role(claire, yusuf, Role.COUNSELLOR)
    await claire.chooses("yes", "counsellor-really")
    await yusuf.says("/stay")
    await yusuf.sees("not-here", "menu")


async def test_two_apps_of_one_person_are_one_wish(world: World) -> None:
    """Begun in one app and answered in the other."""
    who = await three(world)
    amina, yusuf = who.amina, who.yusuf
    await talked(amina, yusuf)
    other = await linked(world, amina)
    await wishes(other, yusuf)
    await world.passes(days=3)
    await yusuf.chooses("yes", "staying-asked")
    await gives(yusuf)
    await other.says("menu")
    assert NUMBER in (await other.everything("staying-exchanged"))[-1].text


@pytest.mark.parametrize(
    ("channel", "address", "offered"),
    [
        (ChannelName.WHATSAPP, "+33612345678", True),
        (ChannelName.WHATSAPP, "FR.1234567890", False),  # known by an id: given to a friend it would call nobody
        (ChannelName.TELEGRAM, "612345678", False),
    ],
    ids=["a number", "an id of WhatsApp", "an id of Telegram"],
)
def test_only_what_calls_someone_is_offered_as_their_number(channel: ChannelName, address: str, offered: bool) -> None:
    """One tap instead of ten digits, and never something that leads nowhere."""
    account = Account(AccountId("a"), PersonId("p"), channel, Address(address), reachable=True, last_heard_at=A_TUESDAY)
    assert account.number == (address if offered else None)
