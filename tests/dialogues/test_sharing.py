"""Sharing: others read what two people said to each other only if both want it, and only as long as both do."""

import pytest
from sqlalchemy import select

from scheduler import retention
from storage.schema import shared_answers, utterances
from tests.dialogues.own_data import agreements_of, goes_to, takes_back
from tests.dialogues.sharing import asks_the_same, both_agree, helped, shared, tells_it_helped
from tests.dialogues.thread import ANSWER, QUESTION, Three, three
from tests.world import World, on_both_phones


async def nothing_is_kept(world: World) -> bool:
    """Whether no copy of anybody's words is left."""
    async with world.reading() as db:
        return not (await db.execute(select(utterances).where(utterances.c.sealed_for.is_not(None)))).all()


async def asks_and_nothing_is_shown(world: World, who: Three) -> None:
    oksana = await asks_the_same(world)
    await oksana.sees("question-sent")
    assert await oksana.everything("others-asked") == []
    assert await nothing_is_kept(world)
    who.look_away()


async def test_both_are_asked_once_and_see_the_very_words_that_others_would_read(world: World) -> None:
    """To allow it, one must see it: without the names of the two, in whatever script they are written."""
    who = await three(world, name="Amina")
    await tells_it_helped(world, who, QUESTION, "Bonjour Amina, ici یوسف : commence par un stage, Amina !")
    asked = await who.amina.sees("glad-it-helped", "share-your-question")
    assert "Bonjour …, ici …" in asked.text.replace("\u2068", "").replace("\u2069", "")
    assert "Amina" not in asked.text
    assert "share-your-answer" not in [seen.message for seen in await who.yusuf.new()]
    await who.amina.chooses("yes", "share-your-question")
    await who.amina.sees("share-thanks")
    seen = await who.yusuf.sees("what-came-of-it", "share-your-answer")
    assert QUESTION in seen.text
    assert "Amina" not in seen.text
    oksana = await asks_the_same(world)
    await oksana.sees("question-sent")  # one yes is none
    await who.yusuf.chooses("yes", "share-your-answer")
    nadia = await world.newcomer("Nadia", "fr")
    await nadia.asks(QUESTION)
    assert "Bonjour" in (await nadia.sees("others-asked")).text
    assert not nadia.has_seen("Amina")


@on_both_phones
async def test_a_no_is_a_no_and_is_not_asked_again(world: World, numbers_only: bool) -> None:
    """Nobody owes their story to anybody; and nobody is asked until they give in."""
    who = await three(world, numbers_only=numbers_only)
    await tells_it_helped(world, who, QUESTION, ANSWER)
    await who.amina.chooses("no", "share-your-question")
    await who.amina.sees("not-shared")
    assert "share-your-answer" not in [seen.message for seen in await who.yusuf.everything()]
    await asks_and_nothing_is_shown(world, who)
    await tells_it_helped(world, who, "Comment trouver un stage dans un hôtel ?", ANSWER)
    assert len(await who.amina.everything("share-your-question")) == 1


async def test_a_helpers_no_counts_as_much_and_is_told_to_nobody(world: World) -> None:
    """It is theirs too: who asked need not know, and is not asked for another answer of theirs."""
    who = await helped(world)
    await who.amina.chooses("yes", "share-your-question")
    who.amina.looks_away()
    await who.yusuf.chooses("no", "share-your-answer")
    await who.amina.sees_nothing_new()
    await asks_and_nothing_is_shown(world, who)
    await tells_it_helped(world, who, "Comment trouver un stage dans un hôtel ?", ANSWER)
    assert len(await who.amina.everything("share-your-question")) == 1


@on_both_phones
@pytest.mark.parametrize("whose", ["amina", "yusuf"])
async def test_either_takes_it_back_and_it_is_gone_even_from_under_a_readers_finger(
    world: World, numbers_only: bool, whose: str
) -> None:
    """A yes that cannot be taken back is none: it holds at once, also for what somebody is reading now."""
    who = await shared(world)
    oksana = await asks_the_same(world, numbers_only=numbers_only)
    await oksana.sees("others-asked")
    author = getattr(who, whose)
    await takes_back(author, "share-question" if whose == "amina" else "share-answer")
    await author.sees("shared-no-more")
    assert await nothing_is_kept(world)
    await oksana.says("ok")  # no answer: she is asked again, and reads why there is nothing to read
    again = await oksana.sees("unclear", "others-asked")
    assert ANSWER not in again.text
    assert await oksana.offered(again) == ["ask-anyway", "that-is-it", "back"]
    await oksana.chooses("that-is-it", "others-asked")
    await oksana.sees("enough-though-taken-back")
    await world.passes(hours=3)
    nadia = await world.newcomer("Nadia", "fr")
    await nadia.asks(QUESTION)
    await nadia.sees("question-sent")
    assert not {"share-question", "share-answer"} & set(await agreements_of(author))


async def test_who_looks_at_what_they_share_may_keep_it(world: World) -> None:
    """A look is no decision."""
    who = await shared(world)
    await goes_to(who.yusuf, "agreements")
    await who.yusuf.chooses("share-answer/", "my-agreements")
    await who.yusuf.chooses("no", "withdraw-agreement")
    await who.yusuf.sees("nothing-changes")
    assert not await nothing_is_kept(world)


@pytest.mark.parametrize("leaves", ["amina", "yusuf"])
async def test_who_erases_themselves_takes_it_along(world: World, leaves: str) -> None:
    """Nobody reads half a conversation with somebody who is not there any more."""
    who = await shared(world)
    oksana = await asks_the_same(world)
    await oksana.sees("others-asked")
    author = getattr(who, leaves)
    await author.says("/delete")
    await author.chooses("yes", "delete-everything")
    assert await nothing_is_kept(world)
    await oksana.chooses("ask-anyway", "others-asked")
    assert {seen.message for seen in await oksana.new()} & {"question-sent", "nobody-fits-yet"}
    async with world.reading() as db:
        assert not (await db.execute(select(shared_answers))).all()


@pytest.mark.parametrize("outcome", ["a-little", "not-really"])
async def test_what_helped_only_a_little_is_not_passed_on(world: World, outcome: str) -> None:
    """Others get what was good, or a person."""
    who = await three(world)
    await who.answer()
    await world.passes(days=7)
    await who.amina.chooses(outcome, "did-it-help")
    assert await who.amina.everything("share-your-question") == []


async def test_what_was_too_heavy_or_corrected_is_not_for_others(world: World) -> None:
    """What a helper handed on, and what a counsellor put right, stays where it was said."""
    who = await three(world)
    await who.answer()
    await who.amina.says("Et après, que faire ?")
    await who.yusuf.chooses("counsellor", "asker-wrote")
    await world.passes(days=7)
    await who.amina.chooses("yes", "did-it-help")
    await who.amina.asks("Où demander le RSA ?")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.says("À la poste.")
    await who.claire.chooses("correct", "check-this-answer")
    await who.claire.says("C’est à la CAF.")
    await world.passes(days=7)
    await who.amina.chooses("yes", "did-it-help")
    assert await who.amina.everything("share-your-question") == []


async def test_what_nobody_answers_is_forgotten_and_a_late_tap_gets_a_sentence(world: World) -> None:
    """A copy that two people have not allowed is not kept for ever."""
    who = await helped(world)
    await who.amina.chooses("yes", "share-your-question")
    await world.passes(days=31)
    await retention.forget_old(world.database, world.now())
    assert await nothing_is_kept(world)
    await who.yusuf.chooses("yes", "share-your-answer")
    await who.yusuf.sees("not-shared-any-more")


async def test_a_helper_whose_role_was_taken_away_speaks_to_nobody_any_more(world: World) -> None:
    """Whatever the reason was: what they said as a helper is not shown as a helper's."""
    who = await helped(world)
    await both_agree(who)
    await who.claire.says("/people Yusuf")
    await who.claire.chooses((await who.yusuf.person()).id, "people-found")
    await who.claire.chooses("role", "person-page")
    await who.claire.chooses("newcomer", "choose-new-role")
    oksana = await asks_the_same(world)
    assert await oksana.everything("others-asked") == []
