"""One person, two apps: a code from the one, written in the other; and as easily undone."""

import pytest
from sqlalchemy import select

from storage.schema import data_keys, links
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, three
from tests.dialogues.two_apps import another_app_of, code_shown_to, linked
from tests.world import World, on_both_phones

PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


async def same_person(one: Actor, other: Actor) -> bool:
    return (await one.person()).id == (await other.person()).id


async def keys(world: World) -> set[str]:
    """Everyone whose data could still be opened."""
    async with world.database.reading() as db:
        return {row.owner for row in await db.look_in_keyring(select(data_keys.c.owner))}


@on_both_phones
async def test_a_code_from_the_menu_links_a_second_app(world: World, numbers_only: bool) -> None:
    """A phone is lost, sold, without data for a week: whoever has two ways is still reached."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    await amina.says("/menu")
    await amina.chooses("more", "menu")
    await amina.chooses("apps", "menu-more")
    code = (await amina.sees("link-code")).text.splitlines()[-1]
    second = await another_app_of(world, amina)
    await second.says(code)
    await second.sees("app-linked", "you-are-here", "menu")
    news = await amina.sees("another-app-linked")
    assert second.numbers_only is ("WhatsApp" in news.text)
    assert await same_person(amina, second)
    assert await keys(world) == {(await amina.person()).id}


@pytest.mark.parametrize(
    "typed", ["{code}", "start {code}", "/start {code}", "  {spaced}", "Start {spaced}", "{plain}", "{persian}"]
)
async def test_the_code_is_understood_however_it_is_typed(world: World, typed: str) -> None:
    """It is copied by hand, on another keyboard, by someone who is tired."""
    amina = await world.newcomer("Amina")
    code = await code_shown_to(amina)
    ways = {
        "code": code,
        "spaced": code.replace("-", " "),
        "plain": code.replace("-", ""),
        "persian": code.translate(PERSIAN),
    }
    second = await another_app_of(world, amina)
    await second.says(typed.format(**ways))
    await second.sees("app-linked")


async def test_a_link_opens_telegram_for_whoever_is_on_the_other_app(world: World) -> None:
    """A tap in place of twenty digits; to someone on Telegram it would only open where they are."""
    amina = await world.newcomer("Amina", "fr", numbers_only=True)
    await amina.says("/apps")
    link = (await amina.sees("link-code", "link-opens-telegram")).text.splitlines()[-1]
    second = await another_app_of(world, amina)
    await second.says("/start " + link.removeprefix("https://t.me/relais_bot?start="))
    await second.sees("app-linked")
    oksana = await world.newcomer("Oksana", "uk")
    await oksana.says("/apps")
    assert "link-opens-telegram" not in [seen.message for seen in await oksana.new()]


@on_both_phones
async def test_halfway_through_the_welcome_the_code_still_works(world: World, numbers_only: bool) -> None:
    """They began in the second app before they thought of the code; who they were there vanishes."""
    amina = await world.newcomer("Amina", numbers_only=numbers_only)
    code = await code_shown_to(amina)
    second = await another_app_of(world, amina)
    await second.says("/start")
    await second.chooses("fa-AF", "welcome-language")
    before = await second.person()
    await second.says(code)
    await second.sees("app-linked", "first-question")
    assert await same_person(amina, second)
    assert before.id not in await keys(world)


async def test_what_was_begun_in_the_first_app_goes_on_in_the_second(world: World) -> None:
    """Nobody loses their place by taking up another phone."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("/ask Comment devenir cuisinier en France ?")
    await amina.sees("choose-topic")
    second = await linked(world, amina)
    await second.sees("app-linked", "you-are-here", "choose-topic")
    await second.says("1")
    await second.sees("choose-aim")


@on_both_phones
async def test_an_answer_goes_where_the_person_last_wrote(world: World, numbers_only: bool) -> None:
    """They hold one of the two phones in their hand: that is where they read."""
    who = await three(world, numbers_only=numbers_only)
    second = await linked(world, who.amina)
    await who.amina.asks("Comment devenir cuisinier en France ?")
    await who.yusuf.chooses("take", "question-offered")
    await second.says("/menu")
    who.amina.looks_away()
    await who.yusuf.says(ANSWER)
    await second.sees("answer-arrived")
    await who.amina.sees_nothing_new()
    await second.chooses("thanks", "answer-arrived")
    await second.sees("thanks-passed-on")


async def test_a_number_means_what_that_app_shows(world: World) -> None:
    """A 1 typed under one list must not choose from a list on another phone."""
    who = await three(world, numbers_only=True)
    second = await linked(world, who.amina, numbers_only=True)
    await who.amina.asks("Comment devenir cuisinier en France ?")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says(ANSWER)
    await who.amina.sees("answer-arrived")
    await second.says("/language")
    await second.sees("choose-language")
    await world.passes(minutes=1)
    await who.amina.says("1")
    await who.amina.sees("thanks-passed-on")
    await second.says("/menu")
    await second.says("99")
    await second.sees("no-such-number", "menu")


@on_both_phones
async def test_whoever_did_not_do_it_undoes_it_in_one_tap(world: World, numbers_only: bool) -> None:
    """Someone read the code over their shoulder: in the first app it is over at once."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    thief = await linked(world, amina)
    thief.looks_away()
    await amina.chooses("undo", "another-app-linked")
    await amina.sees("other-app-unlinked")
    assert [seen.text for seen in await thief.new()] == [world.text("fr", "app-unlinked")]
    await thief.says("/menu")
    await thief.sees("welcome-language")
    assert not await same_person(amina, thief)
    await amina.says("/apps")
    await amina.sees("link-code")


@on_both_phones
@pytest.mark.parametrize("which", ["unlink-other", "unlink-this"])
async def test_either_app_can_be_unlinked_from_either(world: World, numbers_only: bool, which: str) -> None:
    """A phone that was sold must not read on, whichever of the two it was."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    second = await linked(world, amina)
    person = (await amina.person()).id
    await second.says("/apps")
    await second.chooses(which, "apps-linked")
    stays, gone = (second, amina) if which == "unlink-other" else (amina, second)
    await stays.sees("other-app-unlinked")
    assert gone.has_seen(world.text("fr", "app-unlinked"))
    assert (await stays.person()).id == person
    await gone.says("Bonjour")
    await gone.sees("welcome-language")


async def test_both_can_stay(world: World) -> None:
    """Someone who only looked changes nothing; and a button of an app that is gone already says so."""
    amina = await world.newcomer("Amina", "fr")
    second = await linked(world, amina)
    await amina.says("/apps")
    await amina.chooses("keep", "apps-linked")
    await amina.sees("apps-stay-linked")
    await second.says("/apps")
    await second.chooses("unlink-other", "apps-linked")
    await world.passes(minutes=1)
    await second.chooses("unlink-other", "apps-linked")
    assert "only-one-app" in [seen.message for seen in await second.everything()]


async def test_wrong_used_and_expired_codes_get_the_same_answer(world: World) -> None:
    """Nobody learns by trying which codes there are."""
    amina, oksana = await world.newcomer("Amina", "fr"), await world.newcomer("Oksana", "fr")
    used = await code_shown_to(amina)
    await (await another_app_of(world, amina)).says(used)
    overtaken = await code_shown_to(oksana)
    await code_shown_to(oksana)
    leila = await world.newcomer("Leila", "fr")
    gone = await code_shown_to(leila)
    await leila.says("/delete")
    await leila.chooses("yes", "delete-everything")
    nadia = await world.newcomer("Nadia", "fr")
    stopped = await code_shown_to(nadia)
    await nadia.says("/stop")
    late = await code_shown_to(await world.newcomer("Sara", "fr"))
    codes = (used, overtaken, gone, stopped, "0000-0000-0000-0000-0000")
    answers = [await answer_to(world, code) for code in codes]
    await world.passes(minutes=11)
    answers.append(await answer_to(world, late))
    assert answers[0][0] == world.text("fr", "link-not-good")
    assert all(answer == answers[0] for answer in answers)


async def answer_to(world: World, code: str) -> list[str]:
    """What someone new reads who tries this code."""
    guest = world.someone("Guest", "fr")
    await guest.says(code)
    return [seen.text for seen in await guest.new()]


async def test_in_the_same_app_it_says_where_the_code_belongs(world: World) -> None:
    """The commonest slip; the code is not lost by it."""
    amina = await world.newcomer("Amina", "fr")
    code = await code_shown_to(amina)
    await amina.says(code)
    await amina.sees("link-is-for-other-app")
    await (await another_app_of(world, amina)).says(code)
    await amina.sees("another-app-linked")


async def test_only_a_hash_of_the_code_is_kept(world: World) -> None:
    """Whoever reads the database within ten minutes must not become anyone."""
    amina = await world.newcomer("Amina", "fr")
    code = (await code_shown_to(amina)).replace("-", "")
    async with world.database.reading() as db:
        rows = (await db.execute(select(links))).all()
    assert len(rows) == 1
    assert code not in str(rows)


async def test_a_third_app_is_one_too_many(world: World) -> None:
    """Two ways are enough to be reached; more are more to lose."""
    amina = await world.newcomer("Amina", "fr")
    await linked(world, amina)
    oksana = await world.newcomer("Oksana", "fr")
    await amina.says(await code_shown_to(oksana))
    await amina.sees("link-not-good")
    assert not await same_person(amina, oksana)


async def test_stop_and_delete_hold_in_both_apps(world: World) -> None:
    """Who asked for silence in one app is not written to in the other; the goodbye comes where it was asked for."""
    who = await three(world)
    second = await linked(world, who.amina)
    await who.ask()
    await second.says("/stop")
    await second.sees("stopped")
    who.amina.looks_away()
    await who.yusuf.chooses("take", "question-offered")
    await world.passes(days=10)
    await who.amina.sees_nothing_new()
    await who.amina.says("/delete")
    second.looks_away()
    await who.amina.chooses("yes", "delete-everything")
    assert who.amina.has_seen(world.text("fr", "goodbye"))
    await second.sees_nothing_new()
    for phone in (who.amina, second):
        await phone.says("Bonjour")
        await phone.sees("welcome-language")
    assert not await same_person(who.amina, second)
