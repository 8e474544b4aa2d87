"""What a helper tells of themselves: one small question a day at most, each passed over with a tap, all changeable."""

import pytest

from storage import helper_backgrounds, helper_profiles
from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import (
    Gender,
    NotMyTopic,
    TakesPart,
    Years,
)
from storage.vocabulary import (
    Experience,
    FreeTime,
    Topic,
)
from tests.actor import Actor
from tests.dialogues.thread import Three, three
from tests.media.recordings import full
from tests.world import World, on_both_phones


async def profile_of(world: World, helper: Actor) -> HelperProfile:
    async with world.reading() as db:
        profile = await helper_profiles.get(db, (await helper.person()).id, world.now())
    assert profile
    return profile


async def looks_for_questions(who: Three) -> list[str]:
    """What Yusuf sees when he looks in, with nothing to do."""
    await who.yusuf.says("/questions")
    return [seen.message for seen in await who.yusuf.new()]


@on_both_phones
async def test_one_small_question_a_day_when_something_is_done(world: World, numbers_only: bool) -> None:
    """Nobody fills in a form; each day they are here anyway, one thing more is known."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    who = Three(yusuf, yusuf, claire)
    assert await looks_for_questions(who) == ["your-questions"], "not on the first day"
    await world.passes(days=1, hours=1)
    assert await looks_for_questions(who) == ["your-questions", "my-years"]
    await yusuf.chooses("three-to-ten", "my-years")
    assert [seen.message for seen in await yusuf.new()] == ["noted-about-you"]
    assert await looks_for_questions(who) == ["your-questions"], "one a day"
    for question in (
        "my-speaking",
        "my-free-times",
        "my-part",
        "not-my-topics",
        "self-check",
        "tell-my-path",
        "my-gender",
        "my-country",
    ):
        await world.passes(days=1, hours=1)
        assert await looks_for_questions(who) == ["your-questions", question]
    await world.passes(days=2)
    assert await looks_for_questions(who) == ["your-questions"], "none is put twice"
    assert (await profile_of(world, yusuf)).years == {Topic.KITCHEN: Years.THREE_TO_TEN}


async def test_what_is_told_already_is_not_asked(world: World) -> None:
    """Whoever told it all from the menu has told it all."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("when", "my-help")
    await who.yusuf.chooses("two", "my-week")
    await who.yusuf.chooses("add/evening", "my-free-times")
    await who.yusuf.chooses("that-is-all", "my-free-times")
    asked = set()
    for _ in range(10):
        await world.passes(days=1, hours=1)
        asked |= set(await looks_for_questions(who))
    assert "my-part" in asked
    assert "my-free-times" not in asked


async def test_after_a_heavy_message_and_in_a_pause_nothing_small_is_asked(world: World) -> None:
    """There are moments for small things, and others."""
    who = await three(world)
    await world.passes(days=2)
    await who.ask()
    await who.yusuf.chooses("counsellor", "question-offered")
    assert [seen.message for seen in await who.yusuf.new()] == ["handed-to-counsellor"]
    await who.yusuf.says("/help")
    assert [seen.message for seen in await who.yusuf.new()] == ["help", "help-numbers"]
    await who.yusuf.says("/pause")
    assert [seen.message for seen in await who.yusuf.new()] == ["paused"]


async def test_after_an_answer_it_may_be_asked_and_the_talk_goes_on(world: World) -> None:
    """A small question stands beside the way: what is typed next still goes to whom it is meant for."""
    who = await three(world)
    await world.passes(days=2)
    await who.answer()
    await who.yusuf.sees("answer-sent", "my-years")
    who.look_away()
    await who.yusuf.says("Et prends de bonnes chaussures.")
    await who.yusuf.sees("answer-sent")
    assert "bonnes chaussures" in (await who.amina.sees("answer-arrived")).text


@on_both_phones
async def test_everything_can_be_changed_item_by_item(world: World, numbers_only: bool) -> None:
    """What one said in the first week is not carved in stone."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    await yusuf.says("/menu")
    await yusuf.chooses("profile", "menu")
    for taps in (
        ["topics", "add/shop", "drop/kitchen", "that-is-all", "over-ten", "both"],
        ["languages", "add/fr", "add/uk", "drop/uk", "that-is-all", "add/uk", "that-is-all"],
        ["when", "one", "add/morning", "add/weekend", "drop/morning", "that-is-all"],
        ["takes-part", "add/go-along", "that-is-all"],
        ["not-topics", "add/debts", "add/family", "that-is-all"],
        ["background", "woman", "ua"],
    ):
        for tap in taps:
            await yusuf.chooses(tap)
        await yusuf.sees("my-help")
    told = (await yusuf.everything("my-help"))[-1]
    assert "Commerce, couture" in told.text
    for each in ("Le week-end", "plus de 10 ans", "Venir à une visite", "dettes", "famille"):
        assert each in told.text
    profile = await profile_of(world, yusuf)
    assert profile.topics == (Topic.SHOP,)
    assert profile.years == {Topic.SHOP: Years.OVER_TEN}
    assert profile.experience == Experience.BOTH
    assert (profile.speaks, profile.languages, profile.weekly_limit) == (("fr",), ("fr", "uk"), 1)
    assert profile.free_times == (FreeTime.WEEKEND,)
    assert profile.takes_part == (TakesPart.GO_ALONG,)
    assert profile.not_topics == (NotMyTopic.DEBTS, NotMyTopic.FAMILY)
    async with world.reading() as db:
        background = (await helper_backgrounds.of(db, [profile.person_id]))[profile.person_id]
    assert (background.gender, background.country) == (Gender.WOMAN, "ua")
    assert "ua" not in repr(background)


async def test_a_country_may_be_written_and_is_shown_to_its_person_alone(world: World) -> None:
    """Nobody is missing from the list; and nobody else reads it."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("background", "my-help")
    await who.yusuf.chooses("rather-not", "my-gender")
    await who.yusuf.says("x" * 60)
    await who.yusuf.sees("my-country")
    await who.yusuf.says("Côte d’Ivoire")
    await who.yusuf.sees("my-help")
    await who.yusuf.chooses("background", "my-help")
    await who.yusuf.chooses("rather-not", "my-gender")
    assert "Côte d’Ivoire" in (await who.yusuf.sees("my-country")).text
    assert not who.claire.has_seen("Ivoire")


async def test_the_last_topic_and_the_last_language_stay(world: World) -> None:
    """Without one no question could ever find them."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("topics", "my-help")
    await who.yusuf.chooses("drop/kitchen", "my-topics")
    await who.yusuf.sees("one-must-stay", "my-topics")
    assert (await profile_of(world, who.yusuf)).topics == (Topic.KITCHEN,)


async def test_two_taps_on_an_old_message_mean_what_they_said(world: World) -> None:
    """A double tap adds once; it does not take away again."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("takes-part", "my-help")
    first = (await who.yusuf.everything("my-part"))[0]
    for _ in range(2):
        await who.yusuf.chooses("add/answer", first)
        await world.passes(minutes=1)
    assert (await profile_of(world, who.yusuf)).takes_part == (TakesPart.ANSWER,)


@pytest.mark.parametrize("typed", ["200", "12 ans", "depuis toujours"])
async def test_years_are_a_tap_and_nothing_else(world: World, typed: str) -> None:
    """ "200 ans" is a slip of the thumb: the question stands again, and nothing is kept."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=True)
    await yusuf.says("/profile")
    await yusuf.chooses("topics", "my-help")
    await yusuf.chooses("that-is-all", "my-topics")
    await yusuf.says(typed)
    await yusuf.sees("my-years")
    await yusuf.says("0")
    await yusuf.sees("my-topics")
    assert (await profile_of(world, yusuf)).years == {}


async def test_a_voice_where_a_tap_is_wanted_asks_again(world: World) -> None:
    """And nobody hears it."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("topics", "my-help")
    await who.yusuf.chooses("that-is-all", "my-topics")
    await who.yusuf.speaks(full("ogg"))
    await who.yusuf.sees("only-a-choice", "my-years")


async def test_a_counsellor_who_chooses_a_helper_sees_what_they_would_rather_not_be_asked(world: World) -> None:
    """Otherwise they would have said it for nothing."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("not-topics", "my-help")
    await who.yusuf.chooses("add/debts", "not-my-topics")
    await who.yusuf.chooses("that-is-all", "not-my-topics")
    await who.amina.asks("J’ai des dettes, que faire ?", topic="building")
    await who.claire.chooses("offer", "question-waits")
    labels = (await who.claire.sees("choose-helper")).labels
    assert any("Yusuf" in label and "dettes" in label for label in labels)


async def test_who_is_no_helper_any_more_is_led_to_the_menu(world: World) -> None:
    """Old buttons of a role that is gone change nothing."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("takes-part", "my-help")
    await who.yusuf.chooses("no", "charter")
    await who.yusuf.chooses("yes", "change-answer")
    await who.yusuf.chooses("add/answer", "my-part")
    await who.yusuf.sees("menu")
    assert (await profile_of(world, who.yusuf)).takes_part == ()
