"""A shared phone: neutral notices, a picture before anything personal, and one word that hides."""

import pytest
from sqlalchemy import select

from handlers.conversations import Conversations
from handlers.shared_phone import NEUTRAL
from storage import people
from storage.schema import accounts
from storage.vocabulary import Role
from tests.actor import Actor
from tests.dialogues.thread import ANSWER, Three, three
from tests.dialogues.two_apps import code_shown_to, linked
from tests.world import World, on_both_phones

DYING = "Je veux mourir."
QUESTION = "Comment trouver un logement à Lyon ?"


async def shares(actor: Actor, picture: str = "bird") -> None:
    """They say that others use this phone too, and choose a picture."""
    await actor.says("/menu")
    await actor.chooses("more", "menu")
    await actor.chooses("shared", "menu-more")
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


async def test_what_a_counsellor_says_to_someone_in_danger_waits_behind_the_picture(world: World) -> None:
    """Help shows itself at once; that someone answers, and who, is not for whoever else holds the phone by then."""
    who = await answered_while_covered(world)
    await who.amina.says(DYING)
    who.amina.looks_away()
    await who.claire.chooses("take", "someone-in-danger")
    await who.claire.says("Je vous appelle ce soir.")
    assert {seen.message for seen in await who.amina.new()} <= {"you-have-a-message"}
    assert not who.amina.has_seen("Claire")
    await who.amina.says("oui")
    await who.amina.chooses("bird", "pick-picture")
    assert "counsellor-saw-it" in [seen.message for seen in await who.amina.new()]
    assert who.amina.has_seen("Je vous appelle ce soir.")


def test_nothing_that_is_about_something_is_neutral() -> None:
    """What is asked about a question, an app or a person says that there is one: on a covered phone it waits."""
    asked = [step for step in Conversations().steps if step.name in NEUTRAL]
    assert {step.name for step in asked if step.asks} <= {"choose-language"}


@pytest.mark.parametrize("act", sorted(set(Conversations().commands) - {"help", "language", "stop", "hide"}))
async def test_no_other_command_is_heard_before_the_picture(world: World, act: str) -> None:
    """A command more that needs none is a door more."""
    amina = await world.newcomer("Amina", "fr")
    await shares(amina)
    await amina.says("/hide")
    await amina.says(f"/{act}")
    assert [seen.message for seen in await amina.new()] == ["pick-picture"]


async def test_after_a_pause_of_minutes_nobody_may_try_on(world: World) -> None:
    """Nine pictures, three at a time: with a short pause they are through before the owner is back."""
    who = await answered_while_covered(world)
    await who.amina.says("oui")
    for wrong in ("sun", "key", "tree"):
        await who.amina.chooses(wrong, "pick-picture")
    await world.passes(minutes=55)
    await who.amina.chooses("bird", "pick-picture")
    await who.amina.sees("picture-paused")
    assert not who.amina.has_seen(ANSWER)


async def test_the_right_picture_makes_good_for_slips_before_it(world: World) -> None:
    """Whose thumb slips once in a while must not be locked out in the end."""
    amina = await world.newcomer("Amina", "fr")
    await shares(amina)
    for _ in range(3):
        await amina.says("/hide")
        await amina.says("/menu")
        await amina.chooses("sun", "pick-picture")
        await amina.sees("picture-wrong")
        await amina.chooses("bird", "pick-picture")
        assert "picture-paused" not in [seen.message for seen in await amina.new()]


async def test_only_a_counsellor_takes_a_picture_away_and_only_once(world: World) -> None:
    """The button stays on a phone: of who is a counsellor no more, and of the colleague who was quicker."""
    who = await answered_while_covered(world)
    nadia, marc = [await world.counsellor(name) for name in ("Nadia", "Marc")]
    await who.amina.says("oui")
    for wrong in ("sun", "key", "tree"):
        await who.amina.chooses(wrong, "pick-picture")
    async with world.database.transaction() as db:
        await people.change_role(db, (await nadia.person()).id, Role.NEWCOMER)
    await nadia.chooses("take-away", "picture-forgotten")
    await who.amina.sees("picture-paused")
    await who.amina.says("oui")
    assert not who.amina.has_seen(ANSWER)
    await who.claire.chooses("take-away", "picture-forgotten")
    await who.claire.sees("picture-is-away")
    await marc.chooses("take-away", "picture-forgotten")
    await marc.sees("picture-was-taken-away")
