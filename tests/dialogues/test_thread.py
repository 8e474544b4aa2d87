"""The thread: a question travels to someone in another language, and the answer comes back."""

from tests.world import World

ANSWER = "Commence par un stage."


async def test_amina_asks_in_dari_and_yusuf_answers_in_french(world: World) -> None:
    """The heart of it: two people, two languages, one question, no names."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = world.someone("Amina", "fa-AF")
    await amina.says("/start")
    await amina.sees("welcome-language")
    await amina.chooses("fa-AF")
    await amina.sees("welcome-what", "welcome-who-reads", "welcome-no-authority", "agree")
    await amina.chooses("yes")
    await amina.sees("adult")
    await amina.chooses("yes")
    await amina.sees("your-name")
    await amina.says("آمنه")
    await amina.sees("first-question")
    await amina.chooses("sample-kitchen")
    await amina.sees("choose-topic")
    await amina.chooses("kitchen")
    await amina.sees("choose-aim")
    await amina.chooses("job")
    await amina.sees("question-sent")

    offered = await yusuf.sees("question-offered")
    assert "Comment devenir cuisinier en France" in offered.text
    assert "آمنه" not in offered.text
    await yusuf.chooses("take")
    await yusuf.sees("write-your-answer")
    await amina.sees("share-your-name")
    await amina.chooses("no")
    await yusuf.says(ANSWER)
    await yusuf.sees("answer-sent")

    answered = await amina.sees("answer-arrived")
    assert ANSWER in answered.text
    await amina.chooses("thanks")
    await yusuf.sees("they-thank-you")
    await world.passes(days=7)
    await amina.sees("did-it-help")
    await amina.chooses("yes")
    await yusuf.sees("what-came-of-it")
    assert not yusuf.has_seen("آمنه")


async def test_oksana_asks_by_numbers_only_and_a_counsellor_takes_what_nobody_claimed(world: World) -> None:
    """Nobody waits without knowing: after two days a counsellor has it, and the asker hears the truth."""
    claire = await world.counsellor()
    taras = await world.helper("Taras", "uk", topics=("building",), approved_by=claire)
    oksana = await world.newcomer("Oksana", "uk", numbers_only=True)
    await oksana.sees("first-question")
    await oksana.says("Де я можу працювати електриком?")
    await oksana.chooses("building")
    await oksana.chooses("job")
    await oksana.sees("question-sent")
    await taras.sees("question-offered")
    oksana.looks_away()
    await world.passes(hours=24)  # the twelfth hour is at night: she hears of it in the morning
    await oksana.sees("nobody-yet")
    await world.passes(hours=24)
    await oksana.sees("you-have-a-message")  # she has not written for a day: no more may be sent
    await oksana.says("так")
    await oksana.sees("counsellor-takes-over")
    await claire.sees("question-waits")
    await claire.chooses("answer", "question-waits")
    await claire.says("Je vous propose un rendez-vous.")
    await oksana.sees("answer-arrived")
