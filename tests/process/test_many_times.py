"""What a platform brings again and again, to whichever web, acts once; what people send in bursts keeps its order."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import func, select

from storage import utterances
from storage.database import Database
from storage.schema import outbox, questions, seen_events
from storage.schema import utterances as kept
from storage.vocabulary import UtteranceId
from tests import databases
from tests.process.phone import Phone
from tests.process.relais import SECRET
from tests.process.several import Several, several_on
from tests.process.town import settled_in
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_updates import Update

_AT_ONCE = 20
_MOST_TIMES = 5
_READ_AT_ONCE = 500


@asynccontextmanager
async def running(folder: Path, *, workers: int) -> AsyncIterator[Several]:
    """Two webs, and so many workers, to whom nobody writes too fast. Without a worker Telegram calls nobody."""
    address = databases.empty("postgresql", folder)
    async with TelegramServer() as telegram, several_on(address, telegram, folder, workers=workers) as several:
        for each in (*several.webs, *several.workers):
            each.sets(MESSAGES_A_MINUTE="1000")
        yield several


async def brought(several: Several, posts: Iterable[Update]) -> Counter[int]:
    """Post all of these, so many at once, to one web or the other in turn; how often each status came back."""
    answers: Counter[int] = Counter()
    turns = iter(enumerate(posts))

    async def post_on(session: aiohttp.ClientSession) -> None:
        for number, update in turns:
            web = several.webs[number % len(several.webs)]
            async with session.post(f"{web.url}/telegram", json=update.payload) as answer:
                answers[answer.status] += 1

    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with aiohttp.ClientSession(headers=headers) as session:
        await asyncio.gather(*(post_on(session) for _ in range(_AT_ONCE)))
    return answers


def repeated(updates: Sequence[Update], chance: random.Random) -> list[Update]:
    """Each of these one to five times, its copies among those of its neighbours: many are under way together."""
    copies = [
        (number + chance.uniform(0, _AT_ONCE), update)
        for number, update in enumerate(updates)
        for _ in range(chance.randint(1, _MOST_TIMES))
    ]
    return [update for _, update in sorted(copies, key=lambda copy: copy[0])]


async def words_kept(database: Database) -> Counter[str]:
    """Everything that anybody is known to have asked, and how often it is kept."""
    async with database.reading() as db:
        ids = [UtteranceId(each) for each in (await db.execute(select(kept.c.id))).scalars()]
        words: Counter[str] = Counter()
        for first in range(0, len(ids), _READ_AT_ONCE):
            found = await utterances.these(db, ids[first : first + _READ_AT_ONCE])
            words.update(each.words.text for each in found.values())
    return words


@pytest.mark.parametrize(
    ("many", "people"), [(200, 20), pytest.param(10_000, 500, marks=[pytest.mark.slow, pytest.mark.timeout(900)])]
)
async def test_what_is_brought_up_to_five_times_to_two_webs_acts_once(tmp_path: Path, many: int, people: int) -> None:
    """A slow answer makes the platform repeat: a question asked once must not be two, nor one be missing."""
    async with running(tmp_path, workers=0) as several:
        chats = list((await settled_in(several.database, people)).values())
        await asyncio.gather(*(web.start() for web in several.webs))
        asked = [f"Comment apprendre le métier numéro {number} ?" for number in range(many)]
        updates = [
            await several.telegram.says(chats[number % people], f"/ask {question}")
            for number, question in enumerate(asked)
        ]
        posts = repeated(updates, random.Random(20261124))
        assert len(posts) > 2 * many
        assert await brought(several, posts) == {200: len(posts)}
        assert await words_kept(several.database) == Counter(asked)
        async with several.database.reading() as db:
            for table in (questions, seen_events):
                assert (await db.execute(select(func.count()).select_from(table))).scalar_one() == many
            answers = (await db.execute(select(outbox.c.key))).scalars().all()
        assert {key.split("/")[1] for key in answers} == {str(update.update_id) for update in updates}
        await several.stop()


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_two_hundred_people_who_send_fifty_messages_in_one_go_are_heard_in_their_order(tmp_path: Path) -> None:
    """People press send after every few words; the sense is in the order, whichever machine each part reaches."""
    async with running(tmp_path, workers=1) as several:
        chats = list((await settled_in(several.database, 200)).values())
        await several.start()
        phones = [Phone(several.telegram, several.database, chat) for chat in chats]
        said = {phone: [await phone.says(f"/ask {number} mots") for number in range(50)] for phone in phones}
        await several.telegram.all_confirmed(800)
        for phone in phones:
            person = (await phone.person()).id
            async with several.database.reading() as db:
                answers = select(outbox.c.key).where(outbox.c.person_id == person).order_by(outbox.c.number)
                handled = dict.fromkeys(key.split("/")[1] for key in (await db.execute(answers)).scalars())
            assert list(handled) == [str(each.update_id) for each in said[phone]]
        assert all(several.proxy.passed.values())
        await several.stop()
