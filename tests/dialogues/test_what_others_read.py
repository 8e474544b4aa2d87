"""What others read: counsellors answer for what the programme shows, and take out what is out of date."""

from tests.dialogues.own_data import agreements_of
from tests.dialogues.sharing import asks_the_same, both_agree, shared, tells_it_helped
from tests.dialogues.thread import ANSWER, QUESTION
from tests.world import World


async def test_a_counsellor_reads_what_others_read_and_takes_out_what_is_not_true_any_more(world: World) -> None:
    """An answer does not know that the rules have changed; whoever gave it is thanked, not blamed."""
    who = await shared(world)
    await tells_it_helped(world, who, "Où trouver un stage en cuisine ?", "Demande à l’hôtel.")
    await both_agree(who)
    oksana = await asks_the_same(world)
    await oksana.chooses("that-is-it", "others-asked")
    who.look_away()
    await who.claire.says("réponses partagées")
    listed = await who.claire.sees("shared-answers")
    assert "réponses peuvent être montrées" in listed.text
    assert "Une fois déjà, cela a suffi" in listed.text
    await who.claire.chooses("next", "a-shared-answer")
    seen = await who.claire.sees("a-shared-answer")
    assert QUESTION in seen.text
    assert ANSWER in seen.text
    assert "Elle a suffi à une autre personne." in seen.text
    await who.claire.chooses("take-down", seen)
    await who.claire.sees("answer-taken-down", "no-more-answers")
    assert "reproche" not in (await who.yusuf.sees("your-answer-was-taken-down")).text
    nadia = await world.newcomer("Nadia", "fr")
    await nadia.asks(QUESTION)
    assert await nadia.everything("others-asked") == []


async def test_of_two_counsellors_the_second_reads_that_it_is_done(world: World) -> None:
    """Two look at the same list; and who is no counsellor any more reads nothing of it."""
    who = await shared(world)
    paul = await world.counsellor("Paul")
    for counsellor in (who.claire, paul):
        await counsellor.says("/answers")
        await counsellor.sees("shared-answers", "a-shared-answer")
    await who.claire.chooses("take-down", "a-shared-answer")
    await paul.chooses("take-down", "a-shared-answer")
    await paul.sees("answer-is-not-shared", "no-more-answers")
    assert len(await who.yusuf.everything("your-answer-was-taken-down")) == 1
    await who.claire.says("/people Paul")
    await who.claire.chooses((await paul.person()).id, "people-found")
    await who.claire.chooses("role", "person-page")
    await who.claire.chooses("newcomer", "choose-new-role")
    paul.looks_away()
    await paul.says("/answers")
    await paul.sees("not-here")
    await who.claire.says("/answers")
    assert "pour le moment" in (await who.claire.sees("shared-answers")).text


async def test_what_was_taken_down_is_not_asked_about_again(world: World) -> None:
    """Nobody is asked a second time for the same words."""
    who = await shared(world)
    await who.claire.says("/answers")
    await who.claire.chooses("take-down", "a-shared-answer")
    assert "share-answer" not in await agreements_of(who.yusuf)
    await world.passes(days=30)
    assert len(await who.amina.everything("share-your-question")) == 1
