"""What people send is fetched beside everything else: whatever goes wrong there, it stops nothing and floods nobody."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.channels.simulator import LIKE_TELEGRAM
from bot.collecting import Collecting
from bot.media.apart import MadeApart
from storage import media, people
from storage.database import Database
from storage.incoming import Attachment, AttachmentKind, ChannelName
from storage.masked import Address
from storage.migrating import migrate
from storage.schema import media as media_rows
from storage.vocabulary import Language
from tests.made_once import database_in
from tests.phone_files import ChannelWithFiles
from tests.steady_time import SteadyTime
from tests.world import A_TUESDAY

TIME = SteadyTime(A_TUESDAY)


class OneIsSlow(ChannelWithFiles):
    """An app that takes its time over one file."""

    def __init__(self) -> None:
        super().__init__(ChannelName.TELEGRAM, LIKE_TELEGRAM, [], TIME)
        self.goes_on = asyncio.Event()

    async def fetch(self, file: str) -> bytes:
        content = await super().fetch(file)
        if file == "slow":
            await self.goes_on.wait()
        return content


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = database_in(tmp_path)
    await migrate(database)
    yield database
    await database.close()


async def send(database: Database, app: OneIsSlow, *files: str) -> None:
    """Someone has sent these, which are no pictures."""
    async with database.transaction() as db:
        person, _ = await people.welcome(
            db,
            ChannelName.TELEGRAM,
            Address("12"),
            language=Language("fr"),
            timezone="Europe/Paris",
            now=TIME(),
        )
        for file in files:
            app.files[file] = b"no picture"
            sent = Attachment(AttachmentKind.PICTURE, file)
            offered = await media.offer(db, person.id, ChannelName.TELEGRAM, sent, TIME(), usable=True)
            await media.want(db, offered, TIME())


async def run(database: Database, statement: str) -> None:
    async with database.transaction() as db:
        await db.execute(text(statement))


async def left(database: Database) -> int:
    """How much is still to be done with."""
    async with database.reading() as db:
        return int((await db.execute(select(func.count()).select_from(media_rows))).scalar_one())


async def test_while_nothing_can_be_written_down_nothing_is_fetched_over_and_over(database: Database) -> None:
    """A disk that is full for an hour would otherwise cost a town's whole line, and then the machine."""
    app = OneIsSlow()
    await send(database, app, "quick", "slow")
    await run(
        database,
        "CREATE TRIGGER full BEFORE UPDATE ON media BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    )
    collecting = Collecting(database, {ChannelName.TELEGRAM: app}, MadeApart(), TIME, lambda: None)
    running = asyncio.create_task(collecting.run())
    try:
        await asyncio.sleep(2.5)
        assert sorted(app.asked) == ["quick", "slow"]
        await run(database, "DROP TRIGGER full")
        app.goes_on.set()
        async with asyncio.timeout(20):
            while await left(database):  # noqa: ASYNC110  # it tells nobody
                await asyncio.sleep(0.1)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_who_is_told_to_stop_lets_go_of_what_is_just_fetched(database: Database) -> None:
    """Nothing of it may go on in a program that has given everything else back."""
    app = OneIsSlow()
    await send(database, app, "slow")
    before = asyncio.all_tasks()
    collecting = Collecting(database, {ChannelName.TELEGRAM: app}, MadeApart(), TIME, lambda: None)
    running = asyncio.create_task(collecting.run())
    while not app.asked:  # noqa: ASYNC110  # it tells nobody
        await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert asyncio.all_tasks() <= before
