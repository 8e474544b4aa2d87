"""Matching as people live it: who is asked and told why, wishes that bind, limits, and "not my experience"."""

import re

from storage import offers, projects
from storage.reasons import AlsoBecause
from storage.vocabulary import OfferState
from tests.actor import Actor, Seen
from tests.dialogues.thread import QUESTION, question_of, three
from tests.world import World, on_both_phones


async def wishes(newcomer: Actor, *chosen: str) -> None:
    """What matters in a helper, from the project's page, as far as the last of these taps."""
    await newcomer.says("/project")
    if "change" in await newcomer.offered("my-project"):
        await newcomer.chooses("change", "my-project")
        await newcomer.chooses("wishes", "change-what")
    else:
        await newcomer.chooses("tell-all", "my-project")
        for item in ("trade", "aim", "income", "obstacles", "french", "before", "free-time"):
            await newcomer.chooses("skip", f"project-{item}")
    for wish in chosen:
        await newcomer.chooses(wish, "project-wishes")


async def tells_background(helper: Actor, gender: str, country: str) -> None:
    """A helper says who they are."""
    await helper.says("/profile")
    await helper.chooses("background", "my-help")
    await helper.chooses(gender, "my-gender")
    await helper.chooses(country, "my-country")
    helper.looks_away()


@on_both_phones
async def test_helper_asker_and_counsellor_each_read_why(world: World, numbers_only: bool) -> None:
    """A match that nobody understands is trusted by nobody."""
    who = await three(world, numbers_only=numbers_only)
    await who.ask()
    offered = await who.yusuf.sees("question-offered")
    assert "c’est votre métier. Vous savez comment on trouve un emploi. Vous lisez sa langue." in plain(offered)
    await who.claire.says("/waiting")
    await who.claire.chooses(f"question/{(await question_of(world, who.amina)).id}", "waiting")
    await who.claire.chooses("who", "question-waits")
    told = await who.claire.sees("asked-with-reason")
    assert "Yusuf" in told.text
    assert "c’est son métier. Sait comment on trouve un emploi. Lit la langue de la personne." in plain(told)
    assert "déjà été demandés" in (await who.claire.sees("who-is-next")).text
    await who.yusuf.chooses("take", "question-offered")
    taken = plain(await who.amina.sees("someone-took-it"))
    assert "Cette personne fait ce métier. Elle sait comment on trouve un emploi. Elle lit votre langue." in taken


async def test_a_founder_is_asked_about_a_job_only_where_nobody_else_is_and_all_are_told(world: World) -> None:
    """The exception is stated to both, so that nobody takes a founder's way for their own."""
    claire = await world.counsellor()
    boss = await world.helper("Omar", experience="business", approved_by=claire)
    amina = await world.newcomer("Amina", "fr", called="Amina")
    await amina.asks(QUESTION)
    assert "même si votre chemin est autre" in (await boss.sees("question-offered")).text
    await boss.chooses("take", "question-offered")
    assert "est autre que le vôtre" in (await amina.sees("share-your-name")).text


async def test_a_woman_who_wishes_for_a_woman_is_read_by_women_alone(world: World) -> None:
    """A helper of whom it is not known counts as no; and a sentence says what she can do."""
    who = await three(world)
    await wishes(who.amina, "woman")
    who.look_away()
    await who.amina.asks(QUESTION)
    await who.amina.sees("nobody-as-you-wish")
    await who.yusuf.sees_nothing_new()
    await who.claire.sees("question-waits")
    await who.claire.chooses("who", "question-waits")
    assert "comme la personne le souhaite" in (await who.claire.sees("who-is-next")).text
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await tells_background(nadia, "woman", "af")
    await who.amina.asks("Où trouver un stage ?")
    await nadia.sees("question-offered")
    await who.yusuf.sees_nothing_new()


@on_both_phones
async def test_nobody_from_her_country_reads_her(world: World, numbers_only: bool) -> None:
    """She may be afraid of someone from there: her country is asked once, for this alone, and gone with the wish."""
    who = await three(world, numbers_only=numbers_only)
    await tells_background(who.yusuf, "man", "af")
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await tells_background(nadia, "woman", "ua")
    await wishes(who.amina, "not-my-country")
    await who.amina.sees("wish-country")
    await who.amina.says("Un pays dont le nom est vraiment beaucoup trop long pour en être un")
    await who.amina.says("افغانستان")
    await who.amina.sees("project-wishes")
    who.look_away()
    await who.amina.asks(QUESTION)
    await nadia.sees("question-offered")
    await who.yusuf.sees_nothing_new()
    await nadia.chooses("not-now", "question-offered")
    await who.claire.sees("question-waits")
    await who.claire.chooses("offer", "question-waits")
    assert (await who.yusuf.person()).id not in await who.claire.offered("choose-helper")
    await wishes(who.amina, "not-my-country")
    async with world.reading() as db:
        assert await projects.country_of(db, (await who.amina.person()).id) is None


async def test_what_a_helper_would_rather_not_be_asked_is_not_sent_to_them(world: World) -> None:
    """Questions about papers made him live it again: he said so once, and that is enough."""
    who = await three(world)
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("not-topics", "my-help")
    await who.yusuf.chooses("add/papers", "not-my-topics")
    await who.yusuf.chooses("that-is-all", "not-my-topics")
    who.look_away()
    await who.amina.asks("Comment renouveler mon titre de séjour pour travailler en cuisine ?")
    await who.amina.sees("nobody-fits-yet")
    await who.yusuf.sees_nothing_new()
    await who.amina.asks("Comment trouver un stage ?")
    await who.yusuf.sees("question-offered")


async def test_nobody_is_asked_beyond_their_week_and_the_question_waits_for_room(world: World) -> None:
    """Who lived it has done enough this week: the asker hears so, and is neither forgotten nor told a falsehood."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", week="one", approved_by=claire)
    amina, oksana = await world.newcomer("Amina", "fr"), await world.newcomer("Oksana", "uk")
    await amina.asks(QUESTION)
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Commence par un stage.")
    yusuf.looks_away()
    claire.looks_away()
    await oksana.asks("Як стати кухарем?")
    await oksana.sees("question-waits-for-room")
    await yusuf.sees_nothing_new()
    await claire.sees_nothing_new()
    await world.passes(hours=49)
    await oksana.sees("counsellor-takes-over")
    assert not [seen for seen in await yusuf.new() if seen.message == "question-offered"]


async def test_room_that_comes_within_two_days_is_used(world: World) -> None:
    """The week of whoever is asked goes on: a question of six days ago is not in it for ever."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", week="one", approved_by=claire)
    amina, leila = await world.newcomer("Amina", "fr"), await world.newcomer("Leila", "fr")
    await amina.asks(QUESTION)
    await yusuf.chooses("take", "question-offered")
    await yusuf.says("Commence par un stage.")
    await world.passes(days=6)
    yusuf.looks_away()
    await leila.asks("Faut-il un diplôme ?")
    await world.passes(hours=40)
    await yusuf.sees("question-offered")


@on_both_phones
async def test_not_my_experience_is_learned_from_and_can_be_taken_back(world: World, numbers_only: bool) -> None:
    """Three times, and the topic comes no more; he is told each time, and one tap undoes it."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire, numbers_only=numbers_only)
    amina = await world.newcomer("Amina", "fr")
    for number, asked in enumerate(("moins souvent", "moins souvent", "plus rien")):
        await amina.asks(f"Question {number} sur la cuisine ?")
        await yusuf.chooses("not-mine", "question-offered")
        assert asked in (await yusuf.sees("asked-less")).text
    amina.looks_away()
    await amina.asks("Une quatrième ?")
    await amina.sees("nobody-fits-yet")
    await yusuf.says("/profile")
    await yusuf.chooses("topics", "my-help")
    assert any("plus demandé" in each for each in await shown(yusuf, "my-topics"))
    await yusuf.chooses("ask-again", "asked-less")
    await yusuf.sees("asked-again")
    await amina.asks("Une cinquième ?")
    await yusuf.says("/questions")
    await yusuf.sees("question-offered")


async def test_choosing_the_topic_anew_or_answering_about_it_takes_it_back_too(world: World) -> None:
    """The message is long gone when he remembers: his profile still has it; and who answers knows it after all."""
    who = await three(world)
    for number in range(3):
        await who.amina.asks(f"Question {number} sur la cuisine ?")
        await who.yusuf.chooses("not-mine", "question-offered")
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("topics", "my-help")
    await who.yusuf.chooses("add/kitchen", "my-topics")
    await who.amina.asks("Une quatrième ?")
    await who.yusuf.chooses("not-mine", "question-offered")
    await world.passes(minutes=1)
    await who.yusuf.chooses("not-mine", "question-offered")
    await who.yusuf.sees("you-answered-this-offer")
    await who.amina.asks("Une cinquième ?")
    await who.yusuf.chooses("take", "question-offered")
    await who.yusuf.chooses("not-mine", "question-offered")
    assert "moins souvent" in (await who.yusuf.sees("asked-less")).text


async def test_a_helper_chosen_by_hand_teaches_nothing_by_saying_it_is_not_theirs(world: World) -> None:
    """A counsellor thought of him for another reason; his topics stay as they were."""
    who = await three(world)
    await who.amina.asks("Comment faire un CAP ?", topic="training")
    await who.claire.chooses("offer", "question-waits")
    await who.claire.chooses((await who.yusuf.person()).id, "choose-helper")
    await who.yusuf.chooses("not-mine", "question-offered")
    await who.yusuf.sees("thanks-for-saying-no")
    await who.yusuf.says("/profile")
    await who.yusuf.chooses("topics", "my-help")
    assert "drop/kitchen" in await who.yusuf.offered("my-topics")


async def test_after_an_answer_others_can_be_asked_the_same(world: World) -> None:
    """One person's experience is only one: the second answer comes from someone else, and the first talk goes on."""
    who = await three(world)
    await who.answer()
    nadia = await world.helper("Nadia", approved_by=who.claire)
    who.look_away()
    await who.amina.chooses("others", "answer-arrived")
    await who.amina.sees("question-sent")
    await nadia.sees("question-offered")
    await who.yusuf.sees_nothing_new()
    await world.passes(minutes=1)
    await who.amina.chooses("others", "answer-arrived")
    await who.amina.sees("question-already-sent")
    await nadia.chooses("take", "question-offered")
    await nadia.says("Moi, j’ai commencé par la plonge.")
    await who.amina.sees("answer-arrived")
    assert "others" in await who.amina.offered("answer-arrived")
    who.look_away()
    await who.amina.chooses("others", "answer-arrived")
    await who.amina.sees("nobody-fits-yet")  # both have answered: a counsellor is the third
    await who.yusuf.sees_nothing_new()
    async with world.reading() as db:
        asked = await offers.of_question(db, (await question_of(world, who.amina)).id)
    assert asked == []


async def test_the_same_helper_again_is_told_so(world: World) -> None:
    """The same pair may meet again, and both know that they have."""
    who = await three(world)
    await who.answer()
    await who.amina.asks("Et combien gagne un commis ?")
    assert "Vous lui avez déjà répondu." in (await who.yusuf.sees("question-offered")).text
    async with world.reading() as db:
        [offer] = await offers.of_question(db, (await question_of(world, who.amina)).id)
    assert offer.state is OfferState.OPEN
    assert AlsoBecause.ANSWERED_BEFORE in offer.also


def plain(seen: Seen) -> str:
    """What is read, without the marks that keep right-to-left words apart."""
    return re.sub("[\u2066-\u2069]", "", seen.text)


async def shown(actor: Actor, message: str) -> tuple[str, ...]:
    """What stands on the options of the newest message of this id, as buttons or numbered lines."""
    seen = await actor.sees(message)
    return seen.labels or tuple(seen.text.splitlines())
