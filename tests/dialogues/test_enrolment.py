"""Who may come in: until a counsellor has met someone, the team alone answers; one tap opens the rest."""

from pathlib import Path

import pytest

from storage import deeds
from storage.vocabulary import DeedKind, Role
from tests.dialogues.accompanied import AIM, four
from tests.dialogues.team import opens_page
from tests.dialogues.telling import shows_path
from tests.dialogues.thread import three
from tests.dialogues.unmet import QUESTION, town
from tests.world import World

PHONES = pytest.mark.parametrize(
    ("language", "numbers_only"),
    [("fr", False), ("fa-AF", True), ("uk", True)],
    ids=["French, buttons", "Dari, numbers only", "Ukrainian, numbers only"],
)


@PHONES
async def test_amina_asks_the_team_at_once_and_peers_once_a_counsellor_has_met_her(
    tmp_path: Path, language: str, numbers_only: bool
) -> None:
    """An open door, and nobody whom no one has seen alone with a volunteer."""
    async with town(tmp_path, language=language, numbers_only=numbers_only) as who:
        told = await who.amina.sees("team-answers-first", "first-question")
        assert "Claire, 9-17" in (await who.amina.sees("team-answers-first")).text
        assert told.message == "first-question"
        await who.amina.says(QUESTION)
        await who.amina.sees("question-to-counsellor")
        await who.yusuf.sees_nothing_new()
        asked = await who.claire.sees("question-waits")
        assert not {"offer", "accompany"} & set(await who.claire.offered(asked))

        await who.claire.chooses("we-have-met", "question-waits")
        again = await who.claire.sees("newcomer-admitted", "question-waits")
        assert "we-have-met" not in await who.claire.offered(again)
        assert "offer" in await who.claire.offered(again)
        await who.amina.sees("you-are-admitted", "ask-helpers-too")
        await who.amina.chooses("yes", "ask-helpers-too")
        await who.amina.chooses("kitchen", "choose-topic")
        await who.amina.chooses("job", "choose-aim")
        await who.amina.sees("question-sent")
        assert QUESTION in (await who.yusuf.sees("question-offered")).text
        await who.claire.chooses("answer", again)
        await who.claire.sees("write-your-answer")  # who is quicker answers


async def test_the_list_shows_her_last_of_all_once_she_has_asked_and_again_after_not_yet(tmp_path: Path) -> None:
    """Whoever only looks in needs nobody; and a "not yet" is no "never"."""
    async with town(tmp_path) as who:
        line = f"newcomer/{(await who.amina.person()).id}"
        await who.claire.says("/waiting")
        assert line not in await who.claire.offered("waiting")
        await who.amina.says(QUESTION)
        await who.claire.says("/waiting")
        assert (await who.claire.offered("waiting"))[1:3] == [line, "enough"]
        await who.ines.says("/waiting")
        await who.claire.chooses(line, "waiting")
        await who.claire.chooses("no", "have-you-met")
        await who.claire.sees("newcomer-not-admitted")
        await who.claire.says("/waiting")
        assert line not in await who.claire.offered("waiting")
        await who.world.passes(hours=1)
        await who.amina.says("/ask Où apprendre le français ?")
        await who.claire.says("/waiting")
        await who.claire.chooses(line, "waiting")
        await who.claire.chooses("yes", "have-you-met")
        await who.claire.sees("newcomer-admitted")
        await who.ines.chooses(line, "waiting")
        assert "Claire" in (await who.ines.sees("newcomer-was-admitted")).text
        await who.claire.says("/waiting")
        assert line not in await who.claire.offered("waiting")


async def test_of_two_counsellors_with_the_same_tap_the_second_reads_who_was_first(tmp_path: Path) -> None:
    """One tap is enough, it is written down once, and Amina hears it once."""
    async with town(tmp_path) as who:
        for counsellor in (who.claire, who.ines):
            await opens_page(counsellor, who.amina)
        await who.claire.chooses("we-have-met", "person-page")
        await who.ines.chooses("we-have-met", "person-page")
        assert "Claire" in (await who.ines.sees("newcomer-was-admitted")).text
        assert len(await who.amina.everything("you-are-admitted")) == 1
        async with who.world.reading() as db:
            done = [deed.kind for deed in await deeds.about(db, (await who.amina.person()).id)]
        assert done.count(DeedKind.ADMITTED) == 1


async def test_keeping_it_with_the_team_is_as_good_an_answer(tmp_path: Path) -> None:
    """What she wrote, she wrote to the team: whether peers read it is hers to say."""
    async with town(tmp_path) as who:
        await who.amina.says(QUESTION)
        await who.claire.chooses("we-have-met", "question-waits")
        await who.amina.chooses("no", "ask-helpers-too")
        await who.amina.sees("team-keeps-it")
        assert not who.yusuf.has_seen(QUESTION)
        await who.amina.asks("Où apprendre la pâtisserie ?")
        await who.yusuf.sees("question-offered")
        await who.claire.chooses("answer", "question-waits")
        await who.claire.says("Venez jeudi.")
        await who.amina.sees("answer-arrived")
        await who.amina.chooses("yes", "ask-helpers-too")
        await who.amina.sees("question-already-sent")


async def test_a_meeting_is_taken_back_and_what_peers_had_goes_to_the_team(world: World) -> None:
    """A wrong name tapped, or a doubt that came later: nobody is left waiting for an answer that can't come."""
    who = await three(world, name="Amina")
    await shows_path(who.yusuf)
    await who.take()
    await opens_page(who.claire, who.amina)
    await who.claire.chooses("access", "person-page")
    who.yusuf.looks_away()
    await who.claire.chooses("not-met", "person-access")
    await who.claire.sees("newcomer-not-admitted", "person-page")
    await who.amina.sees("team-answers-again", "question-to-counsellor")
    await who.yusuf.sees("counsellor-has-it")
    await who.claire.sees("question-waits")
    await who.amina.says("/paths")
    await who.amina.sees("paths-not-yet")
    await who.yusuf.says("Commence par un stage.")
    assert not who.amina.has_seen("Commence par un stage.")
    await who.claire.chooses("we-have-met", "question-waits")
    await who.amina.sees("you-are-admitted")


@pytest.mark.parametrize("adult", ["no", "rather-not"])
async def test_who_may_be_a_minor_is_met_and_still_only_professionals_answer(tmp_path: Path, adult: str) -> None:
    """No helper, no path, no accompaniment: whatever is tapped, and however often they are met."""
    async with town(tmp_path, adult=adult) as who:
        await shows_path(who.yusuf)
        assert "team-answers-first" not in [seen.message for seen in await who.amina.new()]
        await who.amina.says(QUESTION)
        await who.claire.chooses("we-have-met", "question-waits")
        assert "18" in (await who.claire.sees("newcomer-admitted")).text
        assert not {"offer", "accompany"} & set(await who.claire.offered("question-waits"))
        assert [seen.message for seen in await who.amina.new()] == ["question-to-counsellor", "you-are-admitted"]
        await who.amina.says("Et comment trouver un stage dans une cuisine ?")
        assert await who.amina.offered("ask-this") == ["yes", "no"]
        await who.amina.chooses("yes", "ask-this")
        await who.amina.sees("question-to-counsellor")
        await who.amina.says("/paths")
        await who.amina.sees("paths-not-for-you")
        assert not who.yusuf.has_seen(QUESTION)
        assert not who.amina.has_seen("tailleur à Hérat")


async def test_who_says_later_that_they_are_not_of_age_is_left_to_professionals(world: World) -> None:
    """An old button corrects it: the talk with a helper, and what was agreed with one, end that moment."""
    who = await four(world)
    await who.agree()
    await who.amina.asks(QUESTION)
    await who.yusuf.chooses("take", "question-offered")
    who.look_away()
    await who.amina.chooses("no", "adult")
    await who.amina.chooses("yes", "change-answer")
    await who.amina.sees("counsellors-answer-you")
    await who.yusuf.sees("accompaniment-ended")
    assert AIM not in (await who.yusuf.sees("accompaniment-ended")).text
    await who.yusuf.says("Commence par un stage.")
    assert not who.amina.has_seen("Commence par un stage.")
    assert QUESTION in (await who.claire.sees("question-waits")).text


async def test_a_code_counts_as_having_been_met_also_when_it_comes_later(tmp_path: Path) -> None:
    """A counsellor gave it out; what waited for that goes on."""
    async with town(tmp_path) as who:
        await who.amina.says(QUESTION)
        await who.amina.says(f"/start {await who.world.code(Role.NEWCOMER)}")
        await who.amina.sees("you-are-admitted", "welcome-role")
        await who.amina.sees("ask-helpers-too")
        bahar = who.world.someone("Bahar", "fr")
        await bahar.says(f"/start {await who.world.code(Role.NEWCOMER)}")
        for option in ("fr", "yes", "yes", "no-name"):
            await bahar.chooses(option)
        assert [seen.message for seen in await bahar.new()] == ["first-question"]
        await bahar.says("Comment trouver un stage en cuisine ?")
        await bahar.sees("choose-topic")


async def test_by_approval_a_kind_no_comes_with_the_contact_and_what_was_asked_is_kept(tmp_path: Path) -> None:
    """A no may change: then nothing has to be typed again."""
    async with town(tmp_path, enrolment="approval") as who:
        await who.amina.sees("counsellor-looks-first", "first-question")
        await who.amina.says(QUESTION)
        await who.amina.chooses("kitchen", "choose-topic")
        await who.amina.chooses("job", "choose-aim")
        assert QUESTION in (await who.amina.sees("question-kept")).text
        await who.amina.chooses("fine", "question-kept")
        await who.amina.sees("question-stays-kept")
        line = f"newcomer/{(await who.amina.person()).id}"
        await who.claire.says("/waiting")
        await who.claire.chooses(line, "waiting")
        await who.claire.chooses("no", "newcomer-asks-to-join")
        assert "Claire, 9-17" in (await who.amina.sees("you-are-not-admitted")).text
        await who.claire.says("/waiting")
        assert line not in await who.claire.offered("waiting")
        await opens_page(who.ines, who.amina)
        await who.ines.chooses("we-have-met", "person-page")
        await who.amina.sees("you-are-admitted", "kept-question-goes", "question-sent")
        assert QUESTION in (await who.yusuf.sees("question-offered")).text
        await who.amina.chooses("drop", "question-kept")
        await who.amina.sees("question-already-sent")
