"""Others asked this: what somebody was answered already may be enough, and nobody is disturbed twice for it."""

from sqlalchemy import update

from storage import read_by_others
from storage.schema import shared_answers
from storage.vocabulary import QuestionState
from tests.dialogues.accompanied import Four
from tests.dialogues.sharing import SAME, asks_the_same, both_agree, shared, tells_it_helped
from tests.dialogues.telling import shows_path
from tests.dialogues.thread import ANSWER, QUESTION, question_of
from tests.world import A_TUESDAY, World, on_both_phones

LAW = "Je suis réfugié : comment demander la carte de séjour pour travailler ?"


@on_both_phones
async def test_what_somebody_was_answered_may_be_enough(world: World, numbers_only: bool) -> None:
    """An answer at once is worth more than one tomorrow; and whoever gave it learns that it went on helping."""
    who = await shared(world)
    oksana = await asks_the_same(world, numbers_only=numbers_only)
    seen = await oksana.sees("others-asked")
    assert QUESTION in seen.text
    assert ANSWER in seen.text
    assert "novembre 2026" in seen.text
    assert "another" not in await oksana.offered(seen)
    await who.yusuf.sees_nothing_new()
    await oksana.chooses("that-is-it")
    await oksana.sees("glad-it-was-enough")
    await who.yusuf.sees("your-answer-helped-again")
    assert (await question_of(world, oksana)).state == QuestionState.CLOSED
    async with world.reading() as db:
        assert await read_by_others.questions_spared(db) == 1
    await world.passes(days=8)
    assert "question-offered" not in [each.message for each in await who.yusuf.new()]
    assert "did-it-help" not in [each.message for each in await oksana.everything()]


async def test_good_news_comes_once_a_week_and_none_is_lost(world: World) -> None:
    """A helper whose answer many read is not rung up each time; and whoever read it was promised that they hear."""
    who = await shared(world)
    for name in ("Oksana", "Nadia", "Dina"):
        reader = await world.newcomer(name, "fr")
        await reader.asks(SAME)
        await reader.chooses("that-is-it", "others-asked")
    assert len(await who.yusuf.everything("your-answer-helped-again")) == 1
    await world.passes(days=7, hours=12)
    _, told = await who.yusuf.everything("your-answer-helped-again")
    assert "3\u2069 autres personnes" in told.text


async def test_who_wants_to_ask_anyway_asks_as_always(world: World) -> None:
    """It is an offer, not a hurdle; and the same is not shown to them a second time."""
    who = await shared(world)
    oksana = await asks_the_same(world)
    await oksana.chooses("ask-anyway", "others-asked")
    await oksana.sees("question-sent")
    offered = await who.yusuf.sees("question-offered")
    assert SAME in offered.text
    await oksana.chooses("that-is-it", "others-asked")  # on second thoughts: nobody has taken it yet
    await oksana.sees("glad-it-was-enough")
    await who.yusuf.sees("question-is-gone")
    await oksana.chooses("ask-anyway", "others-asked")  # and on third ones
    await oksana.sees("question-sent")
    async with world.reading() as db:
        assert await read_by_others.questions_spared(db) == 0
    await who.yusuf.chooses("take", "question-offered")
    await oksana.chooses("that-is-it", "others-asked")
    await oksana.sees("question-already-sent")
    await who.yusuf.says("Demande à la mission locale.")
    await oksana.sees("answer-arrived")
    await oksana.chooses("close", "answer-arrived")
    await oksana.asks(SAME)
    await oksana.sees("question-sent")


@on_both_phones
async def test_without_a_word_the_question_goes_out_by_itself(world: World, numbers_only: bool) -> None:
    """Who was interrupted, or did not understand that there was something to tap, waits for an answer all the same."""
    who = await shared(world)
    oksana = await asks_the_same(world, numbers_only=numbers_only)
    await oksana.sees("others-asked")
    await world.passes(hours=1)
    await who.yusuf.sees_nothing_new()
    await world.passes(hours=2)
    await oksana.sees("question-sent")
    await who.yusuf.sees("question-offered")


async def test_of_who_stops_meanwhile_nothing_goes_out(world: World) -> None:
    """They said that they want to hear nothing more; their question waits until they are back."""
    who = await shared(world)
    oksana = await asks_the_same(world)
    await oksana.says("/stop")
    await world.passes(hours=3)
    await who.yusuf.sees_nothing_new()
    await who.claire.sees_nothing_new()
    await oksana.says("/start")
    await oksana.chooses("yes", "come-back")
    await oksana.chooses((await oksana.offered("menu"))[0], "menu")
    await oksana.sees("ask-this")


async def test_what_they_add_belongs_to_their_question(world: World) -> None:
    """People read an answer and see what they had left out; that is asked, and what they read is not shown again."""
    who = await shared(world)
    oksana = await asks_the_same(world)
    await oksana.says("J’ai déjà travaillé dix ans dans une boulangerie à Kyiv.")
    assert "boulangerie" in (await oksana.sees("ask-this")).text
    await oksana.chooses("yes", "ask-this")
    await oksana.chooses("other", "ask-as-before")
    await oksana.chooses("kitchen", "choose-topic")
    await oksana.chooses("job", "choose-aim")
    await oksana.sees("question-sent")
    assert "boulangerie" in (await who.yusuf.sees("question-offered")).text


async def test_of_several_at_most_two_are_shown_one_after_the_other(world: World) -> None:
    """Who reads a third answer to another's question is looking for a person."""
    who = await shared(world)
    for asked in ("Comment devenir un bon cuisinier ?", "Comment devenir vite cuisinier ?"):
        await tells_it_helped(world, who, asked, f"Réponse à : {asked}")
        await both_agree(who)
    oksana = await asks_the_same(world, question="comment devenir cuisinier")
    first = await oksana.sees("others-asked")
    await oksana.chooses("another", first)
    second = await oksana.sees("others-asked")
    assert first.text != second.text
    assert "another" not in await oksana.offered(second)
    await world.passes(minutes=5)
    await oksana.chooses("another", first)  # the first message still shows it
    await oksana.sees("nothing-else-is-close")
    await oksana.chooses("that-is-it", first)
    await oksana.sees("glad-it-was-enough")


async def test_in_another_language_the_original_is_a_tap_away_and_back_leads_to_the_aim(world: World) -> None:
    """What a machine made of somebody's words is never all there is; and nobody is caught in a question."""
    await shared(world)
    oksana = await world.newcomer("Oksana", "uk")
    await oksana.asks(SAME)  # in French letters: French
    assert world.text("uk", "others-asked", "original") in (await oksana.sees("others-asked")).labels
    await oksana.chooses("original", "others-asked")
    assert ANSWER in (await oksana.sees("original")).text
    await oksana.chooses("back", "others-asked")
    await oksana.sees("choose-aim")
    await oksana.chooses("job", "choose-aim")
    await oksana.sees("question-sent")


async def test_what_is_about_law_is_shown_for_half_a_year_only(world: World) -> None:
    """A right answer of last year may cost somebody their papers."""
    who = await shared(world, question=LAW)
    early = await world.newcomer("Sofia", "fr")
    await early.asks(LAW)
    await early.sees("question-sent")  # no counsellor has looked at the answer yet
    await who.claire.chooses("fine", "check-this-answer")
    oksana = await asks_the_same(world, question=LAW)
    await oksana.sees("others-asked")
    async with world.database.transaction() as db:
        await db.execute(update(shared_answers).values(answered_at=A_TUESDAY.replace(month=4)))
    nadia = await world.newcomer("Nadia", "fr")
    await nadia.asks(LAW)
    await nadia.sees("question-sent")


async def test_it_is_shown_to_nobody_for_whom_it_is_not_meant(world: World) -> None:
    """Another aim, another question; the asker's own; who may be a minor, or in danger: they need a person."""
    who = await shared(world)
    oksana = await world.newcomer("Oksana", "fr")
    await oksana.asks(SAME, aim="business")
    await oksana.sees("question-sent")
    await oksana.asks("Combien gagne un cuisinier par mois ?")
    await oksana.sees("question-sent")
    await who.amina.asks(SAME)
    await who.amina.sees("question-sent")
    young = world.someone("Bilal", "fr")
    await young.joins(adult="no")
    await young.says(f"/ask {SAME}")
    await young.sees("question-to-counsellor")
    hurt = await world.newcomer("Samir", "fr")
    await hurt.says("je veux mourir")
    await hurt.asks(SAME)
    for actor in (oksana, who.amina, young, hurt):
        assert await actor.everything("others-asked") == []


async def test_who_is_accompanied_or_has_chosen_a_helper_goes_to_that_person(world: World) -> None:
    """They agreed on somebody; words of a third would come between the two."""
    who = await shared(world)
    await who.amina.says("/stop")
    await shows_path(who.yusuf)
    dina = await world.newcomer("Dina", "fr")
    await dina.says("/paths")
    await dina.chooses("ask", "a-path")
    await dina.says(SAME)
    await dina.chooses("job", "choose-aim")
    await dina.sees("question-sent-to-chosen")
    nadia = await world.helper("Nadia", approved_by=who.claire)
    oksana = await world.newcomer("Oksana", "fr")
    four = Four(oksana, who.yusuf, nadia, who.claire)
    await four.agree()
    await oksana.asks(SAME)
    await oksana.sees("question-sent")
    for actor in (dina, oksana):
        assert await actor.everything("others-asked") == []


async def test_an_answer_that_is_reported_is_shown_to_nobody_until_somebody_has_looked(world: World) -> None:
    """It was allowed by two people, and may hurt a third: a counsellor reads it, and it can be taken down."""
    who = await shared(world)
    oksana = await asks_the_same(world)
    await oksana.chooses("report", "others-asked")
    await oksana.chooses("nothing-more", "what-happened")
    assert ANSWER in (await who.claire.sees("report-arrived")).text
    await oksana.chooses("that-is-it", "others-asked")
    await oksana.sees("enough-though-taken-back")
    nadia = await world.newcomer("Nadia", "fr")
    await nadia.asks(SAME)
    assert await nadia.everything("others-asked") == []
