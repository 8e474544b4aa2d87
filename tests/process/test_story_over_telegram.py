"""The story over real HTTP: the program as a process, a Bot API server, and people's phones."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count

import pytest
import pytest_asyncio

from storage import questions, utterances
from storage.database import Database
from storage.vocabulary import Role
from tests.process.phone import Phone
from tests.process.relais import Relais, relais_on
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.asyncio(loop_scope="module")

ANSWER = "Commence par un stage dans une cantine."
MOST_TURNS = 8
HAIR = "Чи потрібен диплом перукаря?"
FRENCH = "Де вчити французьку ввечері?"


@dataclass
class Town:
    """The program, running; its Telegram; a counsellor and a helper who came by codes from the command line."""

    relais: Relais
    telegram: TelegramServer
    database: Database
    claire: Phone
    yusuf: Phone
    numbers: "count[int]"

    def someone(self, language: str = "fr") -> Phone:
        """Someone with a phone who has not written yet."""
        return Phone(self.telegram, self.database, next(self.numbers), language)

    async def talks_of(self, phone: Phone) -> list[list[str]]:
        """All that was said about each of this person's questions, oldest first."""
        asker = await phone.person()
        async with self.database.reading() as db:
            asked = await questions.open_of_asker(db, asker.id)
            in_order = sorted(asked, key=lambda question: question.asked_at)
            talks = [await utterances.of_question(db, each.id) for each in in_order]
        return [[said.words.text for said in talk] for talk in talks]

    async def pressed_and_acknowledged(self, *phones: Phone) -> None:
        """No button that they pressed spins any more."""
        await self.telegram.all_confirmed()
        for phone in phones:
            for press in phone.pressed:
                await self.telegram.answered(press)


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=[False, True], ids=["polling", "webhook"])
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    folder = tmp_path_factory.mktemp("town")
    async with TelegramServer() as telegram, relais_on(telegram, folder, webhook=request.param) as relais:
        await relais.start()
        for_claire, for_yusuf = await asyncio.gather(relais.code_for("counsellor"), relais.code_for("helper"))
        async with relais.database() as database:
            numbers = count(1001)
            claire = Phone(telegram, database, next(numbers))
            yusuf = Phone(telegram, database, next(numbers))
            await claire.joins(for_claire, "Claire")
            await yusuf.becomes_helper(for_yusuf, "Yusuf")
            await claire.presses("yes", "helper-asks-to-join")
            await yusuf.presses("skip", "practice")
            await yusuf.sees("practice-over")
            yield Town(relais, telegram, database, claire, yusuf, numbers)
        assert await relais.stop() == 0
        troubles = [line for line in relais.log if '"level": "info"' not in line]
        assert troubles == []


async def test_amina_is_read_by_a_helper_after_eight_turns_and_reads_his_answer(town: Town) -> None:
    """From nothing to someone who has been there, without a form: at each further turn someone gives up."""
    amina, yusuf = town.someone("fa-AF"), town.yusuf
    await amina.says(f"/start {await town.relais.code_for('newcomer')}")
    await amina.presses("fa-AF", "welcome-language")
    await amina.sees("welcome-what", "welcome-who-reads", "welcome-no-authority", "agree")
    await amina.presses("yes", "agree")
    await amina.presses("yes", "adult")
    await amina.sees("your-name")
    await amina.says("آمنه")
    await amina.presses("sample-kitchen", "first-question")
    await amina.presses("kitchen", "choose-topic")
    await amina.presses("job", "choose-aim")
    await amina.sees("question-sent")
    offered = await yusuf.sees("question-offered")
    assert amina.turns <= MOST_TURNS
    assert "Comment devenir cuisinier en France" in offered.text

    await yusuf.presses("take", "question-offered")
    await amina.presses("no", "share-your-name")
    await yusuf.sees("write-your-answer")
    await yusuf.says(ANSWER)
    await yusuf.sees("answer-sent")
    assert ANSWER in (await amina.sees("answer-arrived")).text
    await amina.presses("thanks", "answer-arrived")
    await yusuf.sees("they-thank-you")
    assert not any("آمنه" in each.text for each in await yusuf.everything())
    await town.pressed_and_acknowledged(amina, yusuf, town.claire)


async def test_who_came_without_a_code_is_met_by_a_counsellor_and_then_read_by_a_helper(town: Town) -> None:
    """The door is open, and until someone has seen her the team alone answers: a tap of hers brings her question on."""
    mina, claire, yusuf = town.someone(), town.claire, town.yusuf
    await mina.joins(name="Mina")
    await mina.sees("team-answers-first", "first-question")
    await mina.says("Je voudrais devenir pâtissière.")
    await mina.sees("question-to-counsellor")
    await claire.presses("we-have-met", "question-waits")
    await claire.sees("newcomer-admitted", "question-waits")
    await mina.sees("you-are-admitted", "ask-helpers-too")
    await mina.presses("yes", "ask-helpers-too")
    await mina.presses("kitchen", "choose-topic")
    await mina.presses("job", "choose-aim")
    await mina.sees("question-sent")
    assert "pâtissière" in (await yusuf.sees("question-offered")).text
    await town.pressed_and_acknowledged(mina, claire)


async def test_an_invitations_link_works_once_and_for_whoever_comes_first(town: Town) -> None:
    """A counsellor shows it on her screen, as a link and as a picture to scan; it may be seen, and passed on."""
    partner, stranger, claire = town.someone(), town.someone(), town.claire
    await claire.says("/invite")
    await claire.presses("partner", "choose-role")
    await claire.sees("invitation-link", "invitation-code")
    picture, text, *_ = [each for each in await claire.new() if each.message == "invitation-link"]
    assert picture.sent.photo
    code = text.text.partition("https://t.me/relais_bot?start=")[2]

    await partner.joins(code, "Boulangerie Martin")
    await partner.sees("partner-what")
    assert (await partner.person()).role is Role.PARTNER
    await stranger.says(f"/start {code}")
    await stranger.sees("invitation-not-good", "welcome-language")
    assert (await stranger.person()).role is Role.NEWCOMER


async def test_a_reply_to_an_earlier_answer_goes_where_that_answer_came_from(town: Town) -> None:
    """Two questions are answered; people answer a message by replying to it, and don't count which was last."""
    oksana, claire = town.someone("uk"), town.claire
    await oksana.joins(adult="rather-not")
    for question in (HAIR, FRENCH):
        await oksana.says(f"/ask {question}")
        await claire.sees("question-waits")
        await claire.presses("answer", "question-waits")
        await claire.sees("write-your-answer")
        await claire.says(f"Réponse à : {question}")
        await claire.sees("answer-sent")
        await oksana.sees("answer-arrived")
    first = next(each for each in await oksana.everything() if each.message == "answer-arrived")
    assert "перукаря" in first.text

    await oksana.says("Дякую, а скільки він коштує?", reply_to=first.sent)
    await oksana.sees("sent-on")
    wrote = await claire.sees("asker-wrote")
    await claire.says("Il est gratuit.", reply_to=wrote.sent)
    await oksana.sees("answer-arrived")
    assert await town.talks_of(oksana) == [
        [HAIR, f"Réponse à : {HAIR}", "Дякую, а скільки він коштує?", "Il est gratuit."],
        [FRENCH, f"Réponse à : {FRENCH}"],
    ]


async def test_who_blocks_the_bot_hears_nothing_and_is_welcome_again(town: Town) -> None:
    """Someone who closed the door is not knocked at; when they open it, they are where they were."""
    nadia = town.someone()
    await nadia.joins()
    await nadia.sees("first-question")
    await nadia.blocks()
    await town.telegram.all_confirmed()
    assert not await nadia.reachable()
    await nadia.unblocks()
    await nadia.says("/start")
    await nadia.sees("you-are-here", "first-question")
    assert await nadia.reachable()


async def test_what_is_no_text_gets_a_sentence_that_says_what_works(town: Town) -> None:
    """A voice is how many people write; where a name is asked, silence would be taken for an answer."""
    omar = town.someone()
    await omar.says("/start")
    await omar.presses("fr", "welcome-language")
    await omar.presses("yes", "agree")
    await omar.presses("yes", "adult")
    await omar.sees("your-name")
    await omar.sends_voice()
    await omar.sees("only-text", "your-name")
