"""Report this: the talk stops, a counsellor sees it, whoever is reported does not; and the two do not meet again."""

from tests.actor import Actor
from tests.dialogues.thread import QUESTION, Three, question_of, three
from tests.world import World

BAD = "Donne-moi de l’argent d’abord."
OTHER_QUESTION = "Où apprendre la pâtisserie ?"


async def reported_helper(world: World) -> Three:
    """Yusuf has written something bad, and Amina has reported it."""
    who = await three(world)
    await who.answer(words=BAD)
    who.look_away()
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.sees("what-happened")
    return who


async def messages(actor: Actor) -> list[str]:
    return [seen.message for seen in await actor.new()]


async def test_one_tap_stops_the_talk_and_a_counsellor_reads_the_words(world: World) -> None:
    """Someone who was hurt has nothing to prove first."""
    who = await reported_helper(world)
    report = await who.claire.sees("report-arrived")
    assert BAD in report.text
    assert "Yusuf" in report.text
    await who.amina.says("Il a insisté deux fois.")
    await who.amina.sees("report-thanks")
    assert "Il a insisté deux fois." in (await who.claire.sees("reporter-adds")).text
    await who.claire.chooses("talk", "report-arrived")
    lines = [seen.text for seen in await who.claire.new() if seen.message == "talk-line"]
    assert QUESTION in lines[0]
    assert BAD in lines[1]
    await who.claire.chooses("take", "report-arrived")
    await who.claire.sees("alert-is-yours")


async def test_the_reported_person_learns_nothing_and_reaches_nobody(world: World) -> None:
    """No retaliation: to them it is a talk that is over."""
    who = await reported_helper(world)
    await who.amina.chooses("nothing-more")
    await who.yusuf.sees_nothing_new()
    who.amina.looks_away()
    await who.yusuf.says("/questions")
    await who.yusuf.says("Tu réponds ?", reply_to="write-your-answer")
    await who.yusuf.sees("talk-is-over")
    await who.amina.sees_nothing_new()


async def test_the_two_never_meet_again(world: World) -> None:
    """Not by matching, not by a counsellor's list; and until one has looked, the helper is offered nothing at all."""
    who = await reported_helper(world)
    await who.amina.chooses("nothing-more")
    who.yusuf.looks_away()
    await who.amina.asks(OTHER_QUESTION)
    await who.amina.sees("nobody-fits-yet")
    lina = await world.newcomer("Lina", "fr")
    await lina.asks("Où trouver un stage ?")
    await who.yusuf.sees_nothing_new()
    await who.claire.chooses("take", "report-arrived")
    await who.claire.says("/waiting")
    await who.claire.chooses(f"question/{(await question_of(world, who.amina)).id}", "waiting")
    await who.claire.chooses("offer", "question-waits")
    assert "Yusuf" not in (await who.claire.sees("choose-helper")).labels
    await lina.asks("Combien gagne un commis ?")
    await who.yusuf.sees("question-offered")


async def test_what_else_the_two_had_in_common_is_passed_on(world: World) -> None:
    """The other question of the same asker, on the same helper's phone, goes to someone else."""
    who = await three(world)
    await who.answer(words=BAD)
    await who.amina.asks(OTHER_QUESTION)
    who.look_away()
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.chooses("nothing-more")
    assert "counsellor-takes-over" in [seen.message for seen in await who.amina.everything()]
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.sees("question-is-gone")


async def test_a_helper_can_report_a_question_and_its_asker_is_not_left_in_silence(world: World) -> None:
    """It may be a misunderstanding: a counsellor reads it, and the asker hears only that one will."""
    who = await three(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.ask("Question insultante")
    who.look_away()
    await who.yusuf.chooses("report", "question-offered")
    await who.yusuf.chooses("nothing-more")
    assert await messages(who.amina) == ["counsellor-takes-over"]
    await who.claire.sees("report-arrived", "question-waits")
    assert await messages(nadia) == ["question-offered", "counsellor-has-it"]
    who.yusuf.looks_away()
    await who.amina.asks(OTHER_QUESTION)
    await who.yusuf.sees_nothing_new()


async def test_a_second_tap_is_not_a_second_report(world: World) -> None:
    """A trembling thumb makes no second alarm."""
    who = await reported_helper(world)
    await world.passes(minutes=1)
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.sees("what-happened")
    assert (await messages(who.claire)).count("report-arrived") == 1


async def test_what_was_said_before_the_end_can_still_be_reported(world: World) -> None:
    """Closing the talk first does not protect whoever misused it."""
    who = await three(world)
    await who.answer()
    await who.amina.says("Où habites-tu ?")
    await who.amina.chooses("close", "answer-arrived")
    who.look_away()
    await who.yusuf.chooses("report", "asker-wrote")
    await who.yusuf.sees("what-happened")
    assert "Où habites-tu ?" in (await who.claire.sees("report-arrived")).text


async def test_a_report_about_an_earlier_helper_leaves_the_talk_with_the_next_one_alone(world: World) -> None:
    """What one person did is not laid at another's door."""
    who = await three(world)
    await who.answer(words=BAD)
    await who.yusuf.says("/pause")
    await who.amina.says("Et après ?")
    await who.claire.chooses("answer", "question-waits")
    who.look_away()
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.chooses("nothing-more")
    await who.claire.says("Après, un CAP.")
    await who.amina.sees("answer-arrived")


async def test_a_reported_counsellor_does_not_see_the_report(world: World) -> None:
    """Not in a message, not in the list, not by its button; colleagues do."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("counsellor")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(BAD)
    ines = await world.counsellor("Ines")
    who.look_away()
    await who.amina.chooses("report", "answer-arrived")
    await who.amina.says("Elle veut de l’argent.")
    await ines.sees("report-arrived", "question-waits", "reporter-adds")
    await who.claire.sees_nothing_new()
    await who.claire.says("/waiting")
    assert "Personne" in (await who.claire.sees("waiting")).text
    await world.passes(days=2)
    assert "report-arrived" not in [seen.message for seen in await who.claire.everything()]
    await who.claire.chooses("answer", "question-waits")
    await who.claire.sees("question-is-gone")
    await ines.chooses("answer", "question-waits")
    await ines.says("Je reprends avec vous.")
    await who.amina.sees("answer-arrived")


async def test_counsellors_hear_of_it_again_the_next_day_until_one_takes_it(world: World) -> None:
    """A report is not urgent like danger, and is not forgotten either."""
    who = await reported_helper(world)
    who.claire.looks_away()
    await world.passes(days=1)
    await who.claire.sees("report-arrived")
    await who.claire.chooses("take", "report-arrived")
    who.claire.looks_away()
    await world.passes(days=2)
    assert "report-arrived" not in await messages(who.claire)
