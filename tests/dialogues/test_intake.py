"""Intake: one small question at a time, with its reason, when someone is there anyway. Never a form."""

import pytest

from storage import projects
from storage.projects import Project
from storage.vocabulary import Aim, IncomeHurry, ProjectItem, Topic
from tests.actor import Actor
from tests.dialogues.thread import three
from tests.world import World, on_both_phones

SMALL = (
    *("project-trade", "project-aim", "project-income", "project-obstacles"),
    *("project-french", "project-before", "project-free-time", "project-wishes"),
)


async def project_of(actor: Actor) -> Project:
    """What the programme knows of this person's project."""
    person = await actor.person()
    async with actor.world.database.reading() as db:
        return await projects.get(db, person.id)


async def small_questions(actor: Actor) -> list[str]:
    """The small questions that just came."""
    return [seen.message for seen in await actor.new() if seen.message in SMALL]


async def a_day_later_asks_again(actor: Actor, world: World) -> None:
    """A day later they write something, and nothing is open afterwards."""
    await world.passes(hours=24)
    await actor.says("/menu")
    await actor.says(f"Je pense à quelque chose, jour {world.next_number()}.")
    await actor.chooses("no", "ask-this")


async def test_before_the_first_question_is_out_only_agreement_and_age_must_be_answered(world: World) -> None:
    """Each question more loses people: language, agreement, age; a name, a topic and an aim can be passed over."""
    amina = world.someone("Amina", "fr")
    await amina.joins()
    await amina.says("Comment trouver du travail ?")
    await amina.chooses("other", "choose-topic")
    await amina.chooses("unsure", "choose-aim")
    asked = [seen.message for seen in await amina.everything() if seen.bubble.buttons]
    assert asked == [
        *("welcome-language", "agree", "adult", "your-name", "first-question"),
        *("choose-topic", "choose-aim"),
    ]
    assert not await small_questions(amina)


@on_both_phones
async def test_after_a_thank_you_of_the_next_day_one_small_question_comes(world: World, numbers_only: bool) -> None:
    """She is there anyway; what her question said (kitchen, a job) is not asked again."""
    team = await three(world, numbers_only=numbers_only)
    await team.answer()
    await world.passes(hours=24)
    await team.amina.chooses("thanks", "answer-arrived")
    await team.amina.sees("thanks-passed-on", "project-income")
    await team.amina.chooses("now", "project-income")
    await team.amina.sees("item-noted")
    known = await project_of(team.amina)
    assert (known.trade, known.aim, known.income) == (Topic.KITCHEN, Aim.JOB, IncomeHurry.NOW)


async def test_on_the_day_of_the_first_question_nothing_more_is_asked(world: World) -> None:
    """She has told enough for one day."""
    team = await three(world)
    await team.answer()
    await team.amina.chooses("thanks", "answer-arrived")
    assert not await small_questions(team.amina)


@on_both_phones
async def test_twenty_messages_in_a_day_bring_one_small_question(world: World, numbers_only: bool) -> None:
    """At most one a day, whatever the day is like; and in a week never more than seven."""
    team = await three(world, numbers_only=numbers_only)
    await team.answer()
    team.amina.looks_away()
    for _ in range(3):
        await world.passes(hours=24)
        came = []
        for number in range(8):
            await team.amina.says(f"Merci pour tout, vraiment, {number} fois.", reply_to="answer-arrived")
            came += await small_questions(team.amina)
        assert len(came) == 1


async def test_what_was_passed_over_is_not_asked_again_by_itself(world: World) -> None:
    """A skipped question has its answer: not now."""
    team = await three(world)
    await team.ask()
    asked: list[str] = []
    for _ in range(8):
        await a_day_later_asks_again(team.amina, world)
        asked += await small_questions(team.amina)
        if asked and asked[-1] != "project-before":
            await team.amina.chooses("skip", asked[-1])
            await team.amina.sees("passed-over")
    assert asked == ["project-income", "project-obstacles", "project-french", *SMALL[5:]]


async def test_after_two_weeks_nothing_is_asked_any_more(world: World) -> None:
    """Intake ends; my project stays."""
    team = await three(world)
    await team.ask()
    await world.passes(days=15)
    await a_day_later_asks_again(team.amina, world)
    assert not await small_questions(team.amina)


async def test_her_next_words_are_for_the_talk_and_not_for_the_small_question(world: World) -> None:
    """She writes in several messages: the second must reach Yusuf, and never become "how soon"."""
    team = await three(world)
    await team.answer()
    await world.passes(hours=24)
    await team.amina.says("Merci Yusuf !")
    await team.amina.sees("sent-on", "project-income")
    await team.amina.says("Et où trouver ce stage ?")
    await team.amina.sees("sent-on")
    assert "ce stage" in (await team.yusuf.everything("asker-wrote"))[-1].text
    await team.amina.chooses("three-months", "project-income")  # it is still there
    await team.amina.sees("item-noted")


async def test_an_answer_waits_behind_no_small_question(world: World) -> None:
    """Where choices are numbers, one is open at a time: but never a small one before an answer."""
    team = await three(world, numbers_only=True)
    await team.answer()
    await world.passes(hours=24)
    await team.amina.says("Merci Yusuf !")
    await team.amina.sees("project-income")
    await team.yusuf.says("Bon courage pour la suite.")
    await team.amina.sees("answer-arrived")
    await world.passes(minutes=5)
    await team.amina.says("1")
    await team.amina.sees("thanks-passed-on")


async def test_someone_in_danger_is_asked_nothing(world: World) -> None:
    """Whoever may not live tomorrow is not asked how soon they need an income."""
    team = await three(world)
    await team.answer()
    await world.passes(hours=24)
    await team.amina.says("Je veux mourir.")
    await team.amina.sees("help-suicide")
    await team.amina.says("Merci Yusuf.", reply_to="answer-arrived")
    await team.amina.sees("sent-on")
    assert not await small_questions(team.amina)


@pytest.mark.parametrize("command", ["/help", "/privacy", "/stop", "/language fr"])
async def test_who_wanted_something_else_is_not_asked(world: World, command: str) -> None:
    """Emergency numbers, or silence, were wished for: nothing else is said."""
    team = await three(world)
    await team.answer()
    await team.amina.chooses("thanks", "answer-arrived")
    await world.passes(hours=24)
    await team.amina.says(command)
    assert not await small_questions(team.amina)


@pytest.mark.parametrize(
    ("language", "typed", "trade"),
    [
        ("fr", "cuisinière", Topic.KITCHEN),
        ("fa-AF", "آشپز", Topic.KITCHEN),
        ("fa-AF", "ashpaz", Topic.KITCHEN),
        ("uk", "кухар", Topic.KITCHEN),
        ("fr", "кухар", Topic.KITCHEN),
        ("uk", "maçon", Topic.BUILDING),
        ("fa-AF", "خياط", Topic.SHOP),  # with an Arabic ya
    ],
)
async def test_a_trade_is_known_in_whatever_script_it_is_typed(
    world: World, language: str, typed: str, trade: Topic
) -> None:
    """People type what they are called, with the keyboard that they have."""
    amina = await world.newcomer("Amina", language)
    await amina.asks("Comment trouver du travail ?", topic="first-job")
    await a_day_later_asks_again(amina, world)
    await amina.sees("project-trade")
    await amina.says(typed)
    await amina.sees("item-noted")
    assert (await project_of(amina)).trade == trade


@on_both_phones
async def test_a_trade_that_we_do_not_know_is_kept_in_her_own_words(world: World, numbers_only: bool) -> None:
    """She is a florist: no list has everyone."""
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only)
    await amina.asks("Comment trouver du travail ?", topic="first-job")
    await a_day_later_asks_again(amina, world)
    await amina.says("Fleuriste")
    await amina.sees("item-noted")
    known = await project_of(amina)
    assert known.trade is Topic.OTHER
    assert known.trade_words
    await amina.says("/project")
    assert "Fleuriste" in (await amina.sees("my-project")).text


async def test_a_question_where_a_trade_was_asked_for_is_a_question(world: World) -> None:
    """Whoever writes something else meant something else."""
    amina = await world.newcomer("Amina", "fr")
    await amina.asks("Comment trouver du travail ?", topic="first-job")
    await a_day_later_asks_again(amina, world)
    await amina.says("Où trouver un logement à Lyon ?")
    await amina.sees("ask-this")
    assert not (await project_of(amina)).knows(ProjectItem.TRADE)
