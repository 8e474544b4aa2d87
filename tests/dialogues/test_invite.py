"""A counsellor invites: a code for a role, as a link, as a picture to scan, as words to type."""

import pytest

from bot.qr_code import qr_code
from storage.vocabulary import Role, Standing
from tests.actor import Actor
from tests.world import World


async def invited_as(claire: Actor, role: str) -> tuple[str, str]:
    """The link and the code that Claire is given for a role, as they stand on her screen."""
    await claire.says("/invite")
    await claire.chooses(role, "choose-role")
    link = next(seen for seen in await claire.new() if seen.message == "invitation-link" and seen.text)
    code = (await claire.sees("invitation-code")).text.splitlines()[-1].removeprefix("start ")
    return link.text.splitlines()[-1], code


@pytest.mark.parametrize("role", list(Role))
async def test_there_is_an_invitation_for_each_role_and_it_leads_there(world: World, role: Role) -> None:
    """Who comes by it is welcomed as what they are."""
    claire = await world.counsellor()
    _, code = await invited_as(claire, role.value)
    guest = world.someone("Guest", "fr")
    await guest.joins(name="Guest", code=code) if role != Role.NEWCOMER else await guest.says(f"start {code}")
    assert (await guest.person()).role == role


async def test_the_link_opens_the_right_chat_and_the_picture_holds_the_same_link(world: World) -> None:
    """On paper, on a wall, or sent: the same way in."""
    claire = await world.counsellor()
    link, _ = await invited_as(claire, "helper")
    assert link.startswith("https://t.me/relais_bot?start=")
    code = link.partition("start=")[2]
    assert code.isalnum()
    pictures = [seen.bubble.media for seen in await claire.new() if seen.bubble.media]
    assert pictures == [qr_code(link)]
    guest = world.someone("Guest", "fr")
    await guest.joins(name="Guest", code=code)
    assert (await guest.person()).role == Role.HELPER


async def test_what_is_typed_from_paper_works_in_capitals_and_with_spaces_around(world: World) -> None:
    """A code read aloud or copied by hand is forgiven its letters."""
    claire = await world.counsellor()
    _, code = await invited_as(claire, "helper")
    guest = world.someone("Guest", "fr")
    await guest.says(f"  Start  {code.upper()} ")
    await guest.sees("welcome-language")
    assert (await guest.person()).role == Role.HELPER


async def test_a_code_works_once(world: World) -> None:
    """A link that was passed on lets no second person in as something they are not."""
    claire = await world.counsellor()
    _, code = await invited_as(claire, "counsellor")
    first = world.someone("First", "fr")
    await first.joins(name="First", code=code)
    second = world.someone("Second", "fr")
    await second.says(f"/start {code}")
    await second.sees("invitation-not-good", "welcome-language")
    assert (await second.person()).role == Role.NEWCOMER


async def test_wrong_used_and_expired_codes_get_the_same_answer(world: World) -> None:
    """Nobody learns by trying which codes there are."""
    claire = await world.counsellor()
    _, used = await invited_as(claire, "helper")
    await world.someone("First", "fr").says(f"/start {used}")
    _, old = await invited_as(claire, "helper")
    await world.passes(days=15)
    answers = []
    for number, code in enumerate((used, old, "abcdefghjkmnpqrstvwx", "x" * 64)):
        guest = world.someone(f"guest{number}", "fr")
        await guest.says(f"/start {code}")
        answers.append([seen.text for seen in await guest.new()])
    assert all(answer == answers[0] for answer in answers)


async def test_a_newcomer_becomes_a_helper_by_a_helpers_code(world: World) -> None:
    """Who was helped often wishes to help: their place grows, and what they had asked goes on."""
    claire = await world.counsellor()
    amina = await world.newcomer("Amina", "fr")
    await amina.asks("Comment devenir cuisinier en France ?")
    _, code = await invited_as(claire, "helper")
    await amina.says(f"/start {code}")
    await amina.sees("welcome-role", "helper-topics")
    await claire.chooses("answer", "question-waits")
    await claire.says("Commence par un stage.")
    await amina.sees("answer-arrived")
    assert (await amina.person()).standing == Standing.ACTIVE


async def test_a_second_invitation_is_another_tap_on_the_same_list(world: World) -> None:
    """A counsellor before a group needs ten codes, not ten times the way through the menu."""
    claire = await world.counsellor()
    _, first = await invited_as(claire, "helper")
    await world.passes(minutes=1)
    await claire.chooses("helper", "choose-role")
    second = (await claire.sees("invitation-code")).text.splitlines()[-1].removeprefix("start ")
    assert first != second
    for code in (first, second):
        guest = world.someone("Guest", "fr")
        await guest.joins(name="Guest", code=code)
        assert (await guest.person()).role == Role.HELPER
