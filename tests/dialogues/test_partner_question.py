"""An employer or a training centre answers too, where the asker says so; shown as what they are, without a name."""

import pytest

from tests.actor import Actor
from tests.dialogues.partners import ORGANISATION, offers, partner
from tests.world import World, on_both_phones

QUESTION = "Qu’est-ce qu’un patron attend d’une aide en cuisine ?"
ANSWER = "De la ponctualité, et l’envie d’apprendre."


async def asks(amina: Actor, question: str = QUESTION, topic: str = "kitchen", aim: str = "job") -> None:
    """A question goes out, and nothing stands on the screen before it."""
    amina.looks_away()
    await amina.asks(question, topic, aim)


async def restaurant(world: World, name: str = "Paul", *, numbers_only: bool = False) -> Actor:
    """A partner who offers a job in a kitchen."""
    paul = await partner(world, name, numbers_only=numbers_only)
    await offers(paul)
    paul.looks_away()
    return paul


@on_both_phones
async def test_an_employer_answers_beside_a_helper_and_is_shown_as_one(world: World, numbers_only: bool) -> None:
    """She says yes, reads who answers, and he reads no name; what helpers were asked goes on as before."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    paul = await restaurant(world, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr", numbers_only=numbers_only, called="Amina")
    await asks(amina)
    await amina.sees("question-sent", "partner-too")
    await paul.sees_nothing_new()
    await amina.chooses("yes", "partner-too")
    await amina.sees("question-sent-to-partner")
    offered = await paul.sees("question-offered")
    assert QUESTION in offered.text
    assert "Amina" not in offered.text
    assert await paul.offered("question-offered") == ["take", "not-now", "ask-back", "no-more", "report"]
    await paul.chooses("take", "question-offered")
    assert ORGANISATION in (await amina.sees("partner-took-it")).text
    await paul.says(ANSWER)
    answered = await amina.sees("answer-arrived")
    assert ANSWER in answered.text
    assert all(each in answered.text for each in ("Paul", ORGANISATION, "partenaire"))
    assert "others" not in await amina.offered("answer-arrived")
    await amina.chooses("thanks", "answer-arrived")
    await paul.sees("they-thank-you")
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Commence par un stage.")
    await amina.sees("answer-arrived")
    assert not paul.has_seen("Amina")


async def test_a_week_later_the_partner_hears_whether_it_helped(world: World) -> None:
    """Partners lost the thread, and never learnt what their time was good for."""
    await world.counsellor()
    paul = await restaurant(world)
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("yes", "partner-too")
    await paul.chooses("take", "question-offered")
    await paul.says(ANSWER)
    await world.passes(days=7)
    await amina.chooses("yes", "did-it-help")
    await paul.sees("what-came-of-it")
    assert not await amina.everything("share-your-question")  # what a partner said is no answer of someone like them


async def test_a_talk_goes_on_and_the_partner_can_hand_it_to_a_counsellor(world: World) -> None:
    """What they write back reaches him; what is not for him is a counsellor's."""
    claire, paul = await world.counsellor(), await restaurant(world)
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("yes", "partner-too")
    await paul.chooses("ask-back", "question-offered")
    await paul.says("Vous habitez à Lyon ?")
    await amina.sees("helper-asks")
    await amina.says("Oui, et mes papiers ?")
    assert "year" not in await paul.offered("asker-wrote")
    claire.looks_away()
    await paul.chooses("counsellor", "asker-wrote")
    await paul.sees("handed-to-counsellor")
    await amina.sees("counsellor-knows-better")
    assert QUESTION in (await claire.sees("question-waits")).text


async def test_no_is_free_for_asker_and_partner_and_nobody_waits_for_nothing(world: World) -> None:
    """No reason is asked; the next partner is, and with none left the asker is told at once."""
    await world.counsellor()
    paul, marie = await restaurant(world), await restaurant(world, "Marie")
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("no", "partner-too")
    await amina.sees("partner-not-asked")
    for each in (paul, marie):
        await each.sees_nothing_new()
    await amina.chooses("yes", "partner-too")  # she thought it over
    await amina.sees("question-sent-to-partner")
    first, second = (paul, marie) if paul.has_seen(QUESTION) else (marie, paul)
    await first.chooses("not-now", "question-offered")
    await first.sees("thanks-for-saying-no")
    await second.chooses("not-now", "question-offered")
    await amina.sees("no-partner-answered")
    await amina.chooses("no", "partner-too")
    await amina.sees("partner-is-asked-already")


async def test_silence_is_an_answer_after_two_days(world: World) -> None:
    """Who is busy is not waited for: the next is asked after half a day, and after two days she knows."""
    await world.counsellor()
    paul, marie = await restaurant(world), await restaurant(world, "Marie")
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("yes", "partner-too")
    await world.passes(hours=26)
    assert paul.has_seen(QUESTION)
    assert marie.has_seen(QUESTION)
    await world.passes(hours=48)
    assert len(await amina.everything("no-partner-answered")) == 1
    await paul.chooses("take", "question-offered")
    await paul.sees("question-is-gone")


async def test_taken_and_not_answered_it_goes_to_the_next(world: World) -> None:
    """A partner forgets: nobody blames them, and somebody else is asked."""
    await world.counsellor()
    paul, marie = await restaurant(world), await restaurant(world, "Marie")
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("yes", "partner-too")
    first, second = (paul, marie) if paul.has_seen(QUESTION) else (marie, paul)
    await first.chooses("take", "question-offered")
    await world.passes(hours=26)
    await first.sees("claim-ended")
    assert second.has_seen(QUESTION)


async def test_it_is_suggested_once_a_week_and_only_where_a_partner_knows_about_it(world: World) -> None:
    """One question more after every question would be a burden; and a cook can't answer about building."""
    await world.counsellor()
    await restaurant(world)
    amina, nadia = await world.newcomer("Amina", "fr"), await world.newcomer("Nadia", "fr")
    await asks(nadia, topic="building")
    assert not await nadia.everything("partner-too")
    await asks(nadia, "Comment trouver un premier travail ?", topic="first-job")
    await nadia.sees("partner-too")
    await asks(amina)
    await amina.sees("partner-too")
    await asks(amina, "Et le salaire ?")
    assert len(await amina.everything("partner-too")) == 1
    await world.passes(days=8)
    await asks(amina, "Et les horaires, le soir ?")
    assert len(await amina.everything("partner-too")) == 2


async def test_a_training_centre_is_asked_about_training(world: World) -> None:
    """What is learnt there, and which French it takes, they know best."""
    await world.counsellor()
    await restaurant(world)
    centre = await partner(world, "Marie")
    await offers(
        centre, opening_kind="training-place", opening_trade="any", opening_pay="unpaid", opening_pay_an_hour=""
    )
    centre.looks_away()
    amina = await world.newcomer("Amina", "fr")
    await asks(amina, "Quel français faut-il pour un CAP ?", topic="training", aim="training")
    await amina.chooses("yes", "partner-too")
    await centre.sees("question-offered")


async def test_a_counsellor_thinks_of_a_partner_and_the_asker_decides(world: World) -> None:
    """The question stays with the team until a partner answers; and only its asker can say yes."""
    claire, paul = await world.counsellor(), await restaurant(world)
    amina = await world.newcomer("Amina", "fr")
    await asks(amina, "Première question ?")
    await amina.sees("partner-too")
    await asks(amina)
    claire.looks_away()
    await world.passes(hours=1)
    await claire.says("/waiting")
    lines = await claire.offered("waiting")
    await claire.chooses(lines[-2], "waiting") if len(lines) > 2 else await claire.chooses(lines[0], "waiting")
    await claire.chooses("partner", "question-waits")
    await claire.sees("asker-decides-on-partner", "question-waits")
    await amina.chooses("yes", "partner-too")
    await paul.sees("question-offered")
    await claire.chooses("partner", "question-waits")
    await claire.sees("partner-is-asked-already")


@on_both_phones
async def test_no_more_questions_is_one_tap_and_one_tap_brings_them_back(world: World, numbers_only: bool) -> None:
    """A volunteer who must not say why stays longer."""
    await world.counsellor()
    paul = await restaurant(world, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("yes", "partner-too")
    await paul.says("/questions")
    await paul.sees("your-questions", "question-offered")
    await paul.chooses("no-more", "question-offered")
    await paul.sees("no-questions-to-partner")
    await amina.sees("no-partner-answered")
    await world.passes(days=8)
    await asks(amina, "Et les horaires ?")
    assert len(await amina.everything("partner-too")) == 1
    await paul.says("/questions")
    await paul.chooses("yes", "partner-takes-questions")
    await paul.sees("questions-come-to-partner")
    await asks(amina, "Et le salaire ?")
    assert len(await amina.everything("partner-too")) == 2


@pytest.mark.parametrize("way", ["leaves", "stops", "agrees no more"])
async def test_a_partner_who_leaves_has_no_question_left(world: World, way: str) -> None:
    """What they had taken goes to the next, and old buttons lead nowhere."""
    await world.counsellor()
    paul, marie = await restaurant(world), await restaurant(world, "Marie")
    amina = await world.newcomer("Amina", "fr")
    await asks(amina)
    await amina.chooses("yes", "partner-too")
    first, second = (paul, marie) if paul.has_seen(QUESTION) else (marie, paul)
    await first.chooses("take", "question-offered")
    match way:
        case "leaves":
            await first.says("/delete")
            await first.chooses("yes", "delete-everything")
        case "stops":
            await first.says("/stop")
        case _:
            await first.says("/privacy")
            await first.chooses("agreements", "my-data")
            await first.chooses("partner/", "my-agreements")
            await first.chooses("yes", "withdraw-agreement")
    await world.passes(hours=1)
    assert second.has_seen(QUESTION)
    await amina.sees("asked-someone-else")


async def test_a_partner_is_asked_twice_a_week_at_most(world: World) -> None:
    """They give their time beside their own work."""
    await world.counsellor()
    paul = await restaurant(world)
    newcomers = [await world.newcomer(name, "fr") for name in ("Amina", "Nadia", "Oksana")]
    for each in newcomers:
        await asks(each)
    for each in newcomers[:2]:
        await each.chooses("yes", "partner-too")
        await each.sees("question-sent-to-partner")
    await newcomers[2].chooses("yes", "partner-too")
    await newcomers[2].sees("no-partner-now")
    assert len(await paul.everything("question-offered")) == 2


async def test_nothing_of_someone_who_may_be_a_minor_goes_to_a_partner(world: World) -> None:
    """Professionals of the team alone answer them."""
    await world.counsellor()
    await restaurant(world)
    sara = world.someone("Sara", "fr")
    await sara.joins(adult="no")
    await sara.says("Comment trouver un stage en cuisine ?")
    assert not await sara.everything("partner-too")
