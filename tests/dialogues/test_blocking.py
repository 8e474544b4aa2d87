"""Blocking: who harms others is shut out in every app and by every door; danger is heard all the same."""

from datetime import timedelta

from sqlalchemy import func, select

from scheduler.retention import forget_old
from storage import blocked_people as blocks_kept
from storage import deeds, people, personal_data
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Words
from storage.schema import blocked_addresses, blocks
from storage.vocabulary import DeedKind, Role, Standing
from tests.dialogues.shut_out import REASON, blocks_them, seen_by
from tests.dialogues.team import opens_page, team
from tests.dialogues.telling import shows_path
from tests.dialogues.thread import three
from tests.dialogues.two_apps import linked
from tests.world import World, on_both_phones

QUESTION = "Comment trouver une cuisine qui embauche."


@on_both_phones
async def test_amina_is_shut_out_hears_once_a_day_whom_to_turn_to_and_is_let_back_in(
    world: World, numbers_only: bool
) -> None:
    """A closed door still has a name and the numbers that save lives on it."""
    who = await three(world, numbers_only=numbers_only, name="Amina")
    ines = await world.counsellor("Ines")
    await who.take(QUESTION)
    who.yusuf.looks_away()
    await blocks_them(who.claire, who.amina)
    await who.yusuf.sees("other-closed-talk")
    await who.amina.says("Pourquoi ?")
    told = await who.amina.sees("you-are-blocked")
    assert "Claire, 9-17" in told.text
    assert "3114" in told.text
    for words in ("/menu", "/ask " + QUESTION, "/start", "/help", "Répondez !"):
        await who.amina.says(words)
        await who.amina.sees_nothing_new()
    await world.passes(days=1)
    await who.amina.says("Bonjour")
    assert await seen_by(who.amina) == ["you-are-blocked"]

    await ines.says("/people")
    await ines.chooses("blocked", "find-person")
    await ines.chooses((await who.amina.person()).id, "people-found")
    page = await ines.sees("page-blocked", "person-page")
    assert page.message == "person-page"
    assert REASON in (await ines.sees("page-blocked")).text
    assert "Claire" in (await ines.sees("page-blocked")).text
    await ines.chooses("access", "person-page")
    await ines.chooses("unblock", "person-access")
    await ines.sees("person-unblocked")
    await who.amina.sees("you-are-let-back-in")
    await who.amina.asks(QUESTION + " Encore.")
    await who.amina.sees("question-sent")
    async with world.reading() as db:
        done = [deed.kind for deed in await deeds.about(db, (await who.amina.person()).id)]
        kept = (await db.execute(select(func.count()).select_from(blocks))).scalar_one()
    assert [kind for kind in done if kind in (DeedKind.BLOCKED, DeedKind.UNBLOCKED)] == ["blocked", "unblocked"]
    assert kept == 0


async def test_danger_is_heard_and_the_talk_with_a_counsellor_that_comes_of_it_goes_on(world: World) -> None:
    """Whoever has behaved badly can still be in danger."""
    who = await team(world)
    await blocks_them(who.claire, who.amina)
    await who.amina.says("je veux mourir")
    await who.amina.sees("help-suicide")
    await who.ines.chooses("take", "someone-in-danger")
    await who.amina.sees("counsellor-saw-it")
    await who.ines.says("Je suis là. Où êtes-vous ?")
    await who.amina.sees("answer-arrived")
    await who.amina.says("Chez moi, je ne sais plus quoi faire.")
    await who.ines.sees("asker-wrote")
    await who.amina.says("/menu")
    assert "menu" not in await seen_by(who.amina)


async def test_an_unclear_cry_is_asked_about_and_a_no_opens_no_door(world: World) -> None:
    """Shut out or not: who may be in danger is asked. What they meant otherwise goes nowhere."""
    who = await team(world)
    await blocks_them(who.claire, who.amina)
    await who.amina.says("Je suis à bout, comment trouver un travail ?")
    await who.amina.sees("are-you-in-danger")
    await who.amina.chooses("no", "are-you-in-danger")
    assert await seen_by(who.amina) == ["you-are-blocked"]
    await who.amina.says("Je suis à bout, vraiment.")
    await who.amina.chooses("yes", "are-you-in-danger")
    await who.ines.sees("someone-in-danger")


async def test_who_hides_their_number_on_whatsapp_is_known_by_either(world: World) -> None:
    """The platform vouches for two addresses of one person; an erased entry must not open the second one."""
    who = await team(world)
    number, hidden = Address("+33600000001"), Address("FR.hidden")
    oksana = ChannelName.SIMULATED_WHATSAPP

    async def writes(words: str, sender: Address, other: Address | None) -> None:
        said = Text(Words(words))
        await world.take_in(Incoming(oksana, f"oksana-{world.next_number()}", sender, said, also_known_as=other))

    async def standing_at(address: Address) -> Standing:
        async with world.reading() as db:
            known = await people.at_address(db, oksana, address)
        assert known
        return known[0].standing

    await writes("/start", number, hidden)
    async with world.database.transaction() as db:
        known = await people.at_address(db, oksana, number)
        assert known
        block = await blocks_kept.make(db, known[0].id, (await who.claire.person()).id, Words(REASON), world.now())
        await blocks_kept.know_again(db, block, oksana, [number])
        await people.change_standing(db, known[0].id, Standing.BLOCKED)
    await writes("/delete", hidden, number)  # both are known from here on
    async with world.database.transaction() as db:
        await personal_data.erase(db, known[0], world.now(), farewell="goodbye")
    await writes("/start", hidden, None)
    assert await standing_at(hidden) is Standing.BLOCKED


async def test_who_erases_everything_and_comes_back_is_known_again(world: World) -> None:
    """Their data is theirs to erase; that they were shut out is not. A code is no way round it."""
    who = await team(world)
    await blocks_them(who.claire, who.amina)
    before = (await who.amina.person()).id
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    assert who.amina.has_seen(world.text("fr", "goodbye"))
    await who.amina.says("/start")
    assert await seen_by(who.amina) == ["you-are-blocked"]
    again = await who.amina.person()
    assert (again.id == before, again.standing) == (False, Standing.BLOCKED)
    await who.amina.says(f"/start {await world.code(Role.NEWCOMER)}")
    await who.amina.sees_nothing_new()
    await who.claire.says("/people")
    await who.claire.chooses("blocked", "find-person")
    await who.claire.chooses(again.id, "people-found")
    await who.claire.sees("page-blocked-before", "person-page")
    assert not any(REASON in seen.text for seen in await who.claire.new())
    await who.claire.chooses("access", "person-page")
    await who.claire.chooses("unblock", "person-access")
    who.amina.looks_away()
    await who.amina.says("/start")
    await who.amina.sees("welcome-language")


async def test_what_stays_after_erasing_tells_nobody_whose_it_is_and_goes_after_a_year(world: World) -> None:
    """It is kept for the others' sake, as a hash that nobody can guess, and no longer than that."""
    who = await team(world)
    await blocks_them(who.claire, who.amina)
    await who.amina.says("/delete")
    await who.amina.chooses("yes", "delete-everything")
    async with world.reading() as db:
        row = (await db.execute(select(blocks))).one()
        digests = (await db.execute(select(blocked_addresses.c.digest))).scalars().all()
    assert row.reason is None
    assert world.database.master.lookup(who.amina.phone.kind, who.amina.phone.id) not in digests
    await forget_old(world.database, world.now() + timedelta(days=360))
    assert await _how_many(world) == 1
    await forget_old(world.database, world.now() + timedelta(days=366))
    assert await _how_many(world) == 0


async def test_both_apps_of_a_person_are_shut_out_also_after_erasing(world: World) -> None:
    """One person, two apps, one block."""
    who = await team(world)
    second = await linked(world, who.amina)
    await blocks_them(who.claire, who.amina)
    second.looks_away()
    await second.says("Bonjour")
    assert await seen_by(second) == ["you-are-blocked"]
    await second.says("/delete")
    await second.chooses("yes", "delete-everything")
    await world.passes(days=1)
    for app in (who.amina, second):
        app.looks_away()
        await app.says("/start")
        assert await seen_by(app) == ["you-are-blocked"]


async def test_no_other_phone_becomes_theirs_while_they_are_shut_out(world: World) -> None:
    """Neither a code to link, nor the one for a lost phone, brings anyone in."""
    who = await team(world)
    await opens_page(who.ines, who.amina)
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("lost-phone", "person-page")
    await who.claire.chooses("yes", "phone-is-lost")
    code = (await who.claire.sees("phone-is-closed")).text.splitlines()[-1]
    await who.ines.chooses("access", "person-page")
    await who.ines.chooses("block", "person-access")
    await who.ines.chooses("yes", "block-really")
    await who.ines.says(REASON)
    other = world.someone("Autre", "fr")
    await other.says(code)
    assert "back-with-everything" not in await seen_by(other)


async def test_a_helper_who_is_shut_out_leaves_nobody_waiting(world: World) -> None:
    """What he had goes to others, his path is read by nobody, and what he wrote and had not left does not."""
    who = await three(world)
    await shows_path(who.yusuf)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.take(QUESTION)
    nadia.looks_away()
    await opens_page(who.claire, who.yusuf)
    await who.claire.chooses("access", "person-page")
    await who.claire.chooses("block", "person-access")
    await who.claire.chooses("yes", "block-really")
    await who.claire.says(REASON)
    assert QUESTION in (await nadia.sees("question-offered")).text
    await who.amina.sees("asked-someone-else")
    await who.amina.says("/paths")
    await who.amina.sees("no-paths-yet")
    await who.yusuf.says("Commence par un stage.")
    assert not who.amina.has_seen("Commence par un stage.")


async def _how_many(world: World) -> int:
    async with world.reading() as db:
        return int((await db.execute(select(func.count()).select_from(blocked_addresses))).scalar_one())
