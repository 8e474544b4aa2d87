"""A shared phone: neutral notices, a picture before anything personal, and one word that hides."""

import pytest
from sqlalchemy import select

from storage.schema import accounts
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, Three, three
from tests.dialogues.two_apps import code_shown_to, linked
from tests.world import World, on_both_phones

DYING = "Je veux mourir."
QUESTION = "Comment trouver un logement à Lyon ?"


async def shares(actor: Actor, picture: str = "bird") -> None:
    """They say that others use this phone too, and choose a picture."""
    await actor.says("/menu")
    await actor.chooses("shared", "menu")
    await actor.chooses("yes", "phone-is-shared")
    await actor.chooses(picture, "choose-picture")
    await actor.sees("picture-chosen")


async def answered_while_covered(world: World, *, numbers_only: bool = False) -> Three:
    """Amina's phone is shared and lies there; Yusuf's answer comes."""
    who = await three(world, numbers_only=numbers_only)
    await shares(who.amina)
    await who.take()
    await world.passes(minutes=11)
    await who.yusuf.says(ANSWER)
    return who


@on_both_phones
async def test_what_comes_is_only_a_message_until_the_picture_is_picked(world: World, numbers_only: bool) -> None:
    """Whoever else takes up the phone learns nothing: not what was asked, nor that anything was."""
    who = await answered_while_covered(world, numbers_only=numbers_only)
    assert [seen.message for seen in await who.amina.new()][-1:] == ["you-have-a-message"]
    assert not who.amina.has_seen(ANSWER)
    await who.amina.says("oui")
    assert [seen.message for seen in await who.amina.new()] == ["pick-picture"]
    await who.amina.chooses("bird", "pick-picture")
    await who.amina.sees("answer-arrived")
    assert who.amina.has_seen(ANSWER)
    await who.amina.chooses("thanks", "answer-arrived")
    await who.amina.sees("thanks-passed-on")


@on_both_phones
async def test_words_written_before_the_picture_are_heard_after_it(world: World, numbers_only: bool) -> None:
    """Nobody writes a long question twice."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await shares(amina)
    await world.passes(hours=1)
    await amina.says(QUESTION)
    await amina.sees("pick-picture")
    await amina.chooses("bird")
    assert QUESTION in (await amina.sees("ask-this")).text


@on_both_phones
@pytest.mark.parametrize(
    ("language", "word"), [("fr", "cacher"), ("fa-AF", "پنهان"), ("uk", "сховати"), ("fr", "/hide")]
)
async def test_one_word_hides_at_once(world: World, numbers_only: bool, language: str, word: str) -> None:
    """Someone comes into the room."""
    amina = await world.newcomer("Amina", language, numbers_only=numbers_only)
    await shares(amina)
    await amina.says(word)
    assert [seen.message for seen in await amina.new()] == ["phone-covered"]
    await amina.says("/menu")
    assert [seen.message for seen in await amina.new()] == ["pick-picture"]
    await amina.chooses("bird")
    await amina.sees("you-are-here")


@pytest.mark.parametrize("act", ["/menu", "/privacy", "/delete", "/apps", "start", "1", "an old button"])
async def test_whatever_is_tried_on_a_covered_phone_the_picture_comes_first(world: World, act: str) -> None:
    """Curiosity, or worse, gets no further than nine pictures."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says(QUESTION)
    await shares(amina)
    await amina.says("/hide")
    await (amina.chooses("kitchen", "choose-topic") if act == "an old button" else amina.says(act))
    assert [seen.message for seen in await amina.new()] == ["pick-picture"]


async def test_help_language_and_stop_need_no_picture(world: World) -> None:
    """They show nothing of anybody's story, and may be needed by anyone."""
    amina = await world.newcomer("Amina", "fr")
    await shares(amina)
    await amina.says("/hide")
    await amina.says("/help")
    await amina.sees("help", "help-numbers")
    await amina.says("/language uk")
    await amina.sees("language-is-now")
    await amina.says("/stop")
    await amina.sees("stopped")


@on_both_phones
async def test_danger_comes_before_the_picture_and_tells_nothing_of_before(world: World, numbers_only: bool) -> None:
    """A life may hang on it; what was asked last week is still nobody's business."""
    who = await answered_while_covered(world, numbers_only=numbers_only)
    await who.amina.says(DYING)
    seen = [each.message for each in await who.amina.new()]
    assert seen[:2] == ["help-suicide", "counsellor-was-told"]
    assert set(seen[2:]) <= {"you-have-a-message"}
    assert not who.amina.has_seen(ANSWER)
    await who.claire.sees("someone-in-danger")


async def test_three_wrong_pictures_bring_a_pause_and_a_counsellor_can_help(world: World) -> None:
    """Nine pictures would be tried in a minute; and who forgot theirs is not locked out for ever."""
    who = await answered_while_covered(world)
    await who.amina.says("oui")
    for wrong in ("sun", "key"):
        await who.amina.chooses(wrong, "pick-picture")
        await who.amina.sees("picture-wrong", "pick-picture")
    await who.amina.chooses("tree", "pick-picture")
    await who.amina.sees("picture-paused")
    await who.amina.chooses("bird", "pick-picture")  # right, but too early
    await who.amina.sees("picture-paused")
    await who.amina.says("Bonjour")
    await who.amina.sees("picture-paused")
    assert not who.amina.has_seen(ANSWER)
    await who.claire.chooses("take-away", "picture-forgotten")
    await who.claire.sees("picture-is-away")
    await who.amina.sees("choose-new-picture")
    await who.amina.says("oui")
    assert who.amina.has_seen(ANSWER)


async def test_after_an_hour_the_right_picture_opens_again(world: World) -> None:
    """A child who played with the phone costs an hour, not the thread."""
    who = await answered_while_covered(world)
    await who.amina.says("oui")
    for wrong in ("sun", "key", "tree"):
        await who.amina.chooses(wrong, "pick-picture")
    await world.passes(minutes=61)
    await who.amina.says("oui")
    await who.amina.chooses("bird", "pick-picture")
    assert who.amina.has_seen(ANSWER)


@on_both_phones
async def test_another_picture_and_a_phone_of_their_own_again(world: World, numbers_only: bool) -> None:
    """What was set can be changed, and undone."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await shares(amina)
    await amina.says("téléphone partagé")
    await amina.chooses("another-picture", "shared-settings")
    await amina.chooses("fish", "choose-picture")
    await amina.says("cacher")
    await amina.says("/menu")
    await amina.chooses("bird", "pick-picture")
    await amina.sees("picture-wrong")
    await amina.chooses("fish", "pick-picture")
    await amina.says("/shared")
    await amina.chooses("mine-alone", "shared-settings")
    await amina.sees("phone-not-shared")
    await world.passes(days=1)
    await amina.says("/menu")
    await amina.sees("menu")
    async with world.database.reading() as db:
        assert (await db.execute(select(accounts.c.picture))).scalars().all() == [None]


async def test_where_a_phone_is_not_shared_hide_offers_it(world: World) -> None:
    """The word was read somewhere; it must not lead nowhere."""
    amina = await world.newcomer("Amina", "fr")
    await amina.says("cacher")
    await amina.chooses("no", "phone-is-shared")
    await amina.sees("phone-not-shared")


async def test_while_they_write_it_stays_open(world: World) -> None:
    """Only a phone left lying is covered."""
    amina = await world.newcomer("Amina", "fr")
    await shares(amina)
    for _ in range(3):
        await world.passes(minutes=8)
        await amina.says("/menu")
        await amina.sees("menu")


async def test_a_shared_phone_is_no_second_way(world: World) -> None:
    """What waits for a closed WhatsApp does not turn up on the family's phone."""
    who = await three(world, numbers_only=True)
    family = await linked(world, who.amina)
    await shares(family)
    await who.take()
    await world.passes(days=3)
    await who.yusuf.chooses("take", "question-offered")
    family.looks_away()
    await who.yusuf.says(ANSWER)
    await world.passes(days=3)
    await family.sees_nothing_new()


async def test_linking_keeps_a_phone_shared(world: World) -> None:
    """Becoming someone's second app must not open what was covered."""
    owner = await world.newcomer("Amina", "fr")
    family = await world.newcomer("Amina", "fr")
    await shares(family)
    await family.says(await code_shown_to(owner))
    await family.sees("app-linked")
    await family.says("cacher")
    await family.says("/menu")
    await family.chooses("bird", "pick-picture")
    await family.sees("you-are-here")
    assert (await family.person()).id == (await owner.person()).id
