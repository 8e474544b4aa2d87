"""Boundary replies: one tap instead of an answer that would be too much, out of date, or not theirs to give."""

import pytest

from storage.vocabulary import QuestionState
from tests.dialogues.thread import ANSWER, question_of, three
from tests.world import World, on_both_phones

MORE = "Et faut-il un diplôme ?"


async def test_that_is_for_a_counsellor_is_told_to_whoever_asked(world: World) -> None:
    """The truth about why someone else answers: not that nobody was free."""
    who = await three(world)
    await who.take()
    await who.yusuf.chooses("counsellor", "question-offered")
    await who.yusuf.sees("handed-to-counsellor")
    await who.amina.sees("counsellor-knows-better")
    await who.claire.sees("question-waits")


@on_both_phones
async def test_what_a_helper_lived_through_goes_with_its_year(world: World, numbers_only: bool) -> None:
    """What was right in 2019 may be wrong today: the reader must see when it was."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr")
    await amina.asks("Comment devenir cuisinier ?")
    await yusuf.chooses("year", "question-offered")
    await yusuf.sees("which-year")
    await yusuf.says("2019")
    assert "2019" in (await yusuf.sees("write-what-you-lived")).text
    await yusuf.says("J’ai fait un stage de deux mois.")
    await yusuf.sees("answer-sent")
    answer = await amina.sees("answer-arrived")
    assert "stage de deux mois" in answer.text
    assert "C’était en 2019" in answer.text


@pytest.mark.parametrize("typed", ["l’année passée", "1850", "2199", "19", "2018 ou 2019", "12"])
async def test_a_year_that_is_none_is_asked_for_again(world: World, typed: str) -> None:
    """A wrong year under an answer would be worse than none."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("year", "question-offered")
    await who.yusuf.says(typed)
    await who.yusuf.sees("not-a-year", "which-year")
    await who.yusuf.says("en 2020")
    await who.yusuf.sees("write-what-you-lived")


@pytest.mark.parametrize(("typed", "year"), [("۱۳۹۸", "2019"), ("۲۰۱۹", "2019"), ("1400", "2021")])
async def test_a_year_counts_in_any_script_and_in_the_calendar_of_kabul(world: World, typed: str, year: str) -> None:
    """Who lived it in 1398 must not do sums."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("year", "question-offered")
    await who.yusuf.says(typed)
    assert year in (await who.yusuf.sees("write-what-you-lived")).text


async def test_in_the_middle_of_a_talk_the_year_can_be_told_too(world: World) -> None:
    """The second question may be the one about the past."""
    who = await three(world)
    await who.answer()
    await who.amina.says(MORE)
    await who.yusuf.chooses("year", "asker-wrote")
    await who.yusuf.says("2017")
    await who.yusuf.says("Non, à l’époque.")
    assert "2017" in (await who.amina.sees("answer-arrived")).text


async def test_i_would_rather_not_answer_this_needs_no_reason_and_leaves_nobody_waiting(world: World) -> None:
    """A helper who is asked about their flight can pass, and the asker still gets an answer."""
    who = await three(world)
    await who.answer()
    await who.amina.says(MORE)
    who.look_away()
    await who.yusuf.chooses("not-this", "asker-wrote")
    assert [seen.message for seen in await who.yusuf.new()] == ["thanks-for-saying-no"]
    await who.amina.sees("someone-else-answers")
    await who.claire.sees("question-waits")
    assert (await question_of(world, who.amina)).state is QuestionState.WITH_COUNSELLOR


async def test_before_the_first_answer_other_helpers_are_asked(world: World) -> None:
    """Peers first: it was one helper's no, and not the programme's."""
    who = await three(world)
    await who.ask()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.yusuf.chooses("ask-back", "question-offered")
    await who.yusuf.says("Dans quelle ville ?")
    await who.amina.says("À Lyon.")
    await who.yusuf.chooses("not-this", "asker-wrote")
    await nadia.sees("question-offered")


async def test_who_lost_the_question_meanwhile_hears_so(world: World) -> None:
    """A year asked for on Monday may be written on Wednesday."""
    who = await three(world)
    await who.ask()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.yusuf.chooses("year", "question-offered")
    await world.passes(hours=25)
    await nadia.chooses("take", "question-offered")
    await nadia.says(ANSWER)
    await who.yusuf.says("2019")
    await who.yusuf.says("Un stage.")
    await who.yusuf.sees("someone-else-took-it")
