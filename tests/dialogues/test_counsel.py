"""What waits for a counsellor: answered, offered to a named helper, or closed kindly; and the asker knows."""

from storage.vocabulary import Role
from tests.dialogues.thread import ANSWER, QUESTION, Three, question_of, three
from tests.world import World


async def handed_over(world: World) -> Three:
    """Amina's question waits for Claire: Yusuf said that it is for a counsellor."""
    who = await three(world)
    await who.ask()
    await who.yusuf.chooses("counsellor", "question-offered")
    who.yusuf.looks_away()
    who.amina.looks_away()
    return who


async def test_a_counsellor_answers_and_the_talk_goes_on_between_them(world: World) -> None:
    """The way to a person of the programme is the same as to a peer: nothing new to learn."""
    who = await handed_over(world)
    await who.claire.chooses("answer", "question-waits")
    await who.amina.sees("counsellor-took-it")
    await who.claire.says(ANSWER)
    await who.amina.sees("answer-arrived")
    await who.amina.says("Et le diplôme ?")
    await who.claire.sees("asker-wrote")
    await who.claire.says("Oui, un CAP.")
    await who.amina.sees("answer-arrived")


async def test_a_named_helper_is_offered_it_and_told_why(world: World) -> None:
    """A counsellor knows people: who would be right, whatever their trade."""
    who = await handed_over(world)
    nadia = await world.helper("Nadia", topics=("shop",), approved_by=who.claire)
    await who.claire.chooses("offer", "question-waits")
    await who.claire.chooses((await nadia.person()).id, "choose-helper")
    await who.claire.sees("offered-to-helper")
    offer = await nadia.sees("question-offered")
    assert "un conseiller a pensé à vous" in offer.text
    await who.amina.sees("asked-someone-else")
    await nadia.chooses("take")
    await nadia.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_when_the_named_helper_says_no_it_comes_back_to_the_counsellors(world: World) -> None:
    """Who was chosen with care is not replaced by whoever happens to be free."""
    who = await handed_over(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    lina = await world.helper("Lina", approved_by=who.claire)
    await who.claire.chooses("offer", "question-waits")
    await who.claire.chooses((await nadia.person()).id, "choose-helper")
    who.claire.looks_away()
    await nadia.chooses("not-now")
    await who.claire.sees("question-waits")
    await who.amina.sees("counsellor-takes-over")
    await lina.sees_nothing_new()


async def test_when_the_named_helper_does_not_answer_within_a_day_it_comes_back_too(world: World) -> None:
    """The counsellor was promised that it would."""
    who = await handed_over(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.claire.chooses("offer", "question-waits")
    await who.claire.chooses((await nadia.person()).id, "choose-helper")
    who.claire.looks_away()
    await world.passes(hours=24)
    await who.claire.sees("question-waits")
    await nadia.sees("counsellor-has-it")


async def test_who_was_asked_before_stands_last_and_nobody_means_back(world: World) -> None:
    """A no is respected; and looking at the list obliges to nothing."""
    who = await handed_over(world)
    nadia = await world.helper("Nadia", topics=("shop",), approved_by=who.claire)
    await who.claire.chooses("offer", "question-waits")
    listed = await who.claire.sees("choose-helper")
    assert [label for label in listed.labels if label in ("Nadia", "Yusuf")] == ["Nadia", "Yusuf"]
    await who.claire.chooses("nobody", "choose-helper")
    await who.claire.sees("question-waits")
    await nadia.sees_nothing_new()


async def test_a_counsellor_can_close_a_question_and_the_asker_hears_whom_to_call(world: World) -> None:
    """Some questions are for a meeting; a closed one never ends in silence."""
    who = await handed_over(world)
    await who.claire.chooses("close", "question-waits")
    await who.claire.sees("question-closed")
    closed = await who.amina.sees("counsellor-closed-question")
    assert "Claire, 9-17" in closed.text
    who.look_away()
    await world.passes(days=10)
    await who.amina.sees_nothing_new()
    await who.claire.sees_nothing_new()


async def test_two_counsellors_do_not_both_write(world: World) -> None:
    """The second learns who has it, and when she looks again nothing waits."""
    who = await handed_over(world)
    ines = await world.counsellor("Ines")
    await ines.says("/waiting")
    await ines.chooses(f"question/{(await question_of(world, who.amina)).id}", "waiting")
    await who.claire.chooses("answer", "question-waits")
    await ines.chooses("answer", "question-waits")
    told = await ines.sees("no-longer-waits")
    assert "Claire" in told.text
    await ines.says("/menu")
    await ines.sees("menu")
    await who.claire.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_a_tap_on_answer_leads_back_to_a_question_one_has_taken(world: World) -> None:
    """Interrupted after the tap, a counsellor finds their way back to the empty line."""
    who = await handed_over(world)
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says("/menu")
    await world.passes(minutes=5)
    await who.claire.chooses("answer", "question-waits")
    await who.claire.sees("write-your-answer")
    await who.claire.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_a_counsellor_who_took_it_and_forgot_gives_it_back_after_a_day(world: World) -> None:
    """Counsellors have bad days as well: colleagues see it again, and the asker hears of it."""
    who = await handed_over(world)
    ines = await world.counsellor("Ines")
    await who.claire.chooses("answer", "question-waits")
    who.look_away()
    ines.looks_away()
    await world.passes(hours=24)
    await ines.sees("question-waits")
    await who.amina.sees("counsellor-takes-over")


async def test_when_a_counsellor_has_left_the_askers_next_word_reaches_a_colleague(world: World) -> None:
    """Words are never sent to someone who is not there any more."""
    who = await handed_over(world)
    ines = await world.counsellor("Ines")
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await who.claire.says("/delete")
    await who.claire.chooses("yes", "delete-everything")
    ines.looks_away()
    await who.amina.says("Et le diplôme ?")
    await who.amina.sees("counsellor-takes-over")
    await ines.chooses("answer", "question-waits")
    assert any("Et le diplôme ?" in seen.text for seen in await ines.new())


async def test_a_counsellor_may_offer_what_they_had_taken_themselves(world: World) -> None:
    """On second thoughts someone else is better."""
    who = await handed_over(world)
    nadia = await world.helper("Nadia", approved_by=who.claire)
    await who.claire.chooses("answer", "question-waits")
    await who.claire.chooses("offer", "question-waits")
    await who.claire.chooses((await nadia.person()).id, "choose-helper")
    await nadia.chooses("take", "question-offered")
    await nadia.says(ANSWER)
    await who.amina.sees("answer-arrived")


async def test_someone_who_may_be_a_minor_is_never_offered_to_a_peer(world: World) -> None:
    """Not even by a counsellor's slip: the button is not there."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    young = world.someone("Sami", "fr")
    await young.joins(adult="rather-not")
    await young.says("/ask " + QUESTION)
    await young.sees("question-to-counsellor")
    waits = await claire.sees("question-waits")
    assert "Proposer à quelqu’un" not in waits.labels
    await claire.chooses("answer", "question-waits")
    await claire.says(ANSWER)
    await young.sees("answer-arrived")
    await world.passes(days=7)
    await young.chooses("not-really", "did-it-help")
    await young.chooses("yes", "ask-someone-else")
    await young.sees("question-to-counsellor")
    await yusuf.sees_nothing_new()


async def test_where_there_is_no_counsellor_nobody_is_promised_one(world: World) -> None:
    """The truth is that nobody has it yet; whoever comes on duty later finds it."""
    amina = await world.newcomer("Amina", "fr")
    await amina.asks(QUESTION)
    seen = [each.message for each in await amina.new()]
    assert seen == ["nobody-yet"]
    claire = await world.counsellor()
    await claire.says("/waiting")
    await claire.chooses(f"question/{(await question_of(world, amina)).id}", "waiting")
    await claire.chooses("answer", "question-waits")
    await claire.says(ANSWER)
    await amina.sees("answer-arrived")


async def test_a_question_of_a_counsellor_is_for_the_others(world: World) -> None:
    """Who became a counsellor may still have a question open: they do not answer themselves."""
    who = await three(world)
    ines = await world.newcomer("Ines", "fr")
    await ines.says("/ask " + QUESTION)
    await ines.chooses("care", "choose-topic")
    await ines.chooses("job", "choose-aim")
    await ines.says("/start " + await world.code(Role.COUNSELLOR))
    await ines.says("/waiting")
    empty = await ines.sees("waiting")
    assert "Personne" in empty.text
    await who.claire.chooses("answer", "question-waits")
    await who.claire.says(ANSWER)
    await ines.sees("answer-arrived")
