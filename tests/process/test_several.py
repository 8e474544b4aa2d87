"""Several processes on one PostgreSQL: people notice nothing of it, whichever takes in what they say or answers."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from sqlalchemy import select

from storage.schema import outbox
from tests import databases
from tests.databases import PostgreSQL
from tests.process.afterwards import all_has_left
from tests.process.promises import Promises
from tests.process.several import TEN_SECONDS, Several, several_on
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.asyncio(loop_scope="module")

QUESTION = "Чи потрібен диплом перукаря?"
ANSWER = "Oui, un diplôme d'État."


@pytest.fixture(scope="module")
def postgresql() -> Iterator[PostgreSQL]:
    with databases.a_postgresql_of_its_own() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def several(postgresql: PostgreSQL, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Several]:
    folder = tmp_path_factory.mktemp("several")
    async with TelegramServer() as telegram, several_on(postgresql.address, telegram, folder) as several:
        await several.start()
        yield several
        await several.stop()


async def test_a_question_is_answered_across_two_webs_and_two_workers(several: Several) -> None:
    """From the first word to the thanks, each tap may be taken in by another machine."""
    claire, oksana = several.someone(), several.someone("uk")
    await claire.joins(await several.webs[0].code_for("counsellor"), "Claire")
    await claire.sees("menu")  # before that she is not there yet
    await oksana.joins(adult="rather-not")
    await oksana.sees("first-question")  # nor is she: two machines may take in two messages of hers at once
    await oksana.says(f"/ask {QUESTION}")
    await claire.presses("answer", "question-waits")
    await claire.sees("write-your-answer")
    await claire.says(ANSWER)
    await claire.sees("answer-sent")
    assert ANSWER in (await oksana.sees("answer-arrived")).text
    await oksana.presses("thanks", "answer-arrived")
    await claire.sees("they-thank-you")
    assert all(several.proxy.passed.values())
    troubles = [line for each in (*several.webs, *several.workers) for line in each.log if '"info"' not in line]
    assert troubles == []


async def test_another_worker_sends_on_after_a_power_cut(several: Several) -> None:
    """The machine that sends burns down in mid-sentence: nobody waits long, and nobody hears anything twice."""
    phones = await several.people(12)
    promises = Promises(several.database, phones, "coupure")
    dying = await several.sender()
    several.telegram.slow(0.3)
    await promises.queue()
    await promises.begin_to_arrive()
    await dying.kill()
    await several.sender(dying)
    several.telegram.recovers()
    await all_has_left(several.database, 30)
    await promises.are_kept(cuts=1)
    await dying.start()


@pytest.mark.slow
async def test_a_worker_that_was_paused_and_goes_on_sends_nothing_that_another_one_did(several: Several) -> None:
    """A machine that slept, or was moved: it goes on where it stood, and for all it knows a moment has passed."""
    phones = await several.people(12)
    promises = Promises(several.database, phones, "pause")
    paused = await several.sender()
    several.telegram.slow(0.3)
    await promises.queue()
    await promises.begin_to_arrive()
    os.kill(paused.pid, signal.SIGSTOP)
    awake = await several.sender(paused)
    several.telegram.recovers()
    await all_has_left(several.database, 30)
    os.kill(paused.pid, signal.SIGCONT)
    later = Promises(several.database, phones, "reprise")
    await later.queue()
    await all_has_left(several.database, 30)
    await promises.are_kept(cuts=1)
    await later.are_kept(cuts=0)
    await several.stands_by(paused)
    assert await several.sender() is awake


@pytest.mark.slow
@pytest.mark.parametrize("times", [1, pytest.param(20, marks=[pytest.mark.slow, pytest.mark.timeout(600)])])
async def test_while_the_database_is_away_people_wait_and_nothing_is_lost(
    several: Several, postgresql: PostgreSQL, times: int
) -> None:
    """An update of the database, at a time when people write: Telegram brings again what could not be kept."""
    phones = await several.people(6)
    for _ in range(times):
        await postgresql.stops()
        written = [await phone.says("/help") for phone in phones]
        await asyncio.sleep(1)
        assert not any(several.telegram.confirmed(each.update_id) for each in written)
        await postgresql.starts()
        await several.telegram.all_confirmed(TEN_SECONDS)
        await asyncio.gather(*(phone.sees("help") for phone in phones))


@pytest.mark.parametrize("many", [8, pytest.param(20, marks=pytest.mark.slow)])
async def test_what_people_say_in_bursts_is_handled_in_their_order_by_whichever_web(
    several: Several, many: int
) -> None:
    """People press send after every few words, and each message may reach another machine."""
    phones = [several.someone() for _ in range(many)]
    said = {phone.user_id: [await phone.says(f"{number} mots") for number in range(many)] for phone in phones}
    await several.telegram.all_confirmed(60)
    for phone in phones:
        person = (await phone.person()).id
        async with several.database.reading() as db:
            answers = select(outbox.c.key).where(outbox.c.person_id == person).order_by(outbox.c.number)
            handled = dict.fromkeys(key.split("/")[1] for key in (await db.execute(answers)).scalars())
        assert list(handled) == [str(each.update_id) for each in said[phone.user_id]]
    assert all(several.proxy.passed.values())
