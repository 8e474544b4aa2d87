"""What was said is not kept for ever; whoever comes back to it reads a sentence, and nothing that waits is lost."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.times import Kept
from scheduler.retention import forget_old
from storage.database import keyring_file
from tests.dialogues.telling import LINES, shows_path
from tests.opened import all_that_opens, copy_of
from tests.world import Actor, World

QUESTION = "چطور آشپز شوم؟"
ANSWER = "Commence par un stage."
THANKS = "بسیار تشکر از شما برای همه چیز"
TRADES_BEFORE = ("آشپز بودم", "نانوا بودم")
A_MONTH = timedelta(days=30)
TWO_YEARS = timedelta(days=730)


@pytest.fixture
async def opened(world: World, tmp_path: Path) -> "Opened":
    return Opened(world, tmp_path)


class Opened:
    """All that everyone's keys together open."""

    def __init__(self, world: World, folder: Path) -> None:
        self._world = world
        self._folder = folder

    async def holds(self, words: str) -> bool:
        await self._world.database.scrub()
        copy = copy_of(self._folder, self._folder / f"copy-{self._world.next_number()}")
        return words in await all_that_opens(copy, keyring_file(self._folder / "relais.db"))


async def forgets(world: World, days: int = 0, **kept: timedelta) -> None:
    """So many days from now, whatever has had its time goes; messages on phones are still known."""
    rules = Kept(**({"messages": TWO_YEARS, "unanswered": TWO_YEARS} | kept))
    await forget_old(world.database, world.now() + timedelta(days=days), rules)


async def a_talk(world: World) -> tuple[Actor, Actor, Actor]:
    """Amina asks, Yusuf answers, she thanks him."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = await world.newcomer("Amina")
    await amina.asks(QUESTION)
    await yusuf.chooses("take", "question-offered")
    await yusuf.says(ANSWER)
    await amina.says(THANKS)
    return claire, yusuf, amina


async def test_words_of_a_talk_go_a_while_after_it_closed_and_whoever_comes_back_is_told(
    world: World, opened: Opened
) -> None:
    """A phone is searched, a server is seized: what is over should not lie there for years."""
    _, yusuf, amina = await a_talk(world)
    await world.passes(days=40)  # after two weeks of silence it closed by itself
    await forgets(world, talks=A_MONTH)
    assert [each for each in (QUESTION, ANSWER, THANKS) if await opened.holds(each)] == [QUESTION, ANSWER, THANKS]

    await world.passes(days=10)
    await forgets(world, talks=A_MONTH)
    assert [each for each in (QUESTION, ANSWER, THANKS) if await opened.holds(each)] == []
    assert await opened.holds("Yusuf")

    for reader, option, of, said in (
        (amina, "original", "answer-arrived", "words-gone"),
        (amina, "thanks", "answer-arrived", "talk-is-over"),
        (amina, "go-on", "talk-rests", "talk-is-over"),
        (yusuf, "go-on", "talk-rests", "talk-is-over"),
        (yusuf, "take", "question-offered", "question-is-gone"),
        (yusuf, "close", "asker-wrote", "talk-is-over"),
    ):
        await reader.chooses(option, of)
        await reader.sees(said)
    await amina.says("می‌خواهم یک چیز دیگر بپرسم", reply_to="answer-arrived")
    await amina.sees("talk-is-over", "ask-this")  # her words are not lost: they can be a new question


async def test_a_talk_that_goes_on_or_that_a_counsellor_must_look_at_keeps_its_words(
    world: World, opened: Opened
) -> None:
    """Nothing goes under the hands of someone who still needs it."""
    claire, _, amina = await a_talk(world)
    await forgets(world, days=700)
    assert await opened.holds(QUESTION)  # nobody has closed it

    await amina.chooses("report", "answer-arrived")
    await amina.chooses("nothing-more", "what-happened")
    await forgets(world, days=700)
    assert await opened.holds(ANSWER)  # nobody has taken the report
    await claire.chooses("take", "report-arrived")
    await forgets(world, days=29, talks=A_MONTH, alerts=A_MONTH)
    assert await opened.holds(ANSWER)
    await forgets(world, days=31, talks=A_MONTH, alerts=A_MONTH)
    assert [each for each in (QUESTION, ANSWER, THANKS) if await opened.holds(each)] == []
    await claire.chooses("talk", "report-arrived")
    await claire.sees("words-gone")


async def test_what_someone_in_danger_wrote_goes_long_after_a_counsellor_saw_to_it(
    world: World, opened: Opened
) -> None:
    """It may come again within the year; for ever is too long."""
    claire = await world.counsellor()
    amina = await world.newcomer("Amina", "fr")
    await amina.says("Je veux mourir, vraiment.")
    await forgets(world, days=700)
    assert await opened.holds("vraiment")
    await claire.chooses("take", "someone-in-danger")
    await claire.sees("write-your-answer")
    await claire.says("Je suis là pour vous.")
    await forgets(world, days=700)
    assert await opened.holds("vraiment")  # the talk that came of it goes on
    await amina.chooses("close")
    await forgets(world, days=364)
    assert await opened.holds("vraiment")
    await forgets(world, days=366)
    assert [each for each in ("vraiment", "Je suis là") if await opened.holds(each)] == []


async def test_a_question_that_was_begun_and_never_sent_goes_and_can_be_written_again(
    world: World, opened: Opened
) -> None:
    """Whoever taps its button after two months must not send a question without words."""
    amina = await world.newcomer("Amina")
    await amina.says(f"/ask {QUESTION}")
    await amina.sees("choose-topic")
    await forgets(world, days=29)
    assert await opened.holds(QUESTION)
    await forgets(world, days=31)
    assert not await opened.holds(QUESTION)
    await amina.chooses("kitchen")
    await amina.sees("words-gone", "ask-your-question")
    await amina.says(QUESTION)
    await amina.sees("choose-topic")


async def test_words_that_are_for_nothing_yet_stay_as_long_as_it_is_asked_what_they_are_for(
    world: World, opened: Opened
) -> None:
    """A tap after some months still does what it says; in the end nobody is asked any more, and they go."""
    amina = await world.newcomer("Amina")
    await amina.says("/menu")
    await amina.says(QUESTION)
    await amina.sees("ask-this")
    await forgets(world, days=100)
    assert await opened.holds(QUESTION)
    await forgets(world, days=731)
    assert not await opened.holds(QUESTION)


async def test_what_someone_shows_or_told_of_their_project_stays(world: World, opened: Opened) -> None:
    """It is theirs, and not over: they take it back, or change it."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    await shows_path(yusuf)
    amina = await world.newcomer("Amina")
    await amina.says("/project")
    await amina.chooses("tell-all", "my-project")
    await amina.chooses("kitchen", "project-trade")
    for before in TRADES_BEFORE:
        await amina.says("/project")
        await amina.chooses("change", "my-project")
        await amina.chooses("before", "change-what")
        await amina.chooses("tell", "project-before")
        await amina.says(before)
    await forgets(world, days=700)
    assert [each for each in (LINES[0], *TRADES_BEFORE) if not await opened.holds(each)] == []
