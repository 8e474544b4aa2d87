"""The watch notices by itself what nobody reports: at night nobody writes, and nothing would be told before morning."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.operating.notices import Notices, Trouble
from bot.operating.signs import LONGEST_SILENCE, Signs
from bot.operating.watch import Watch
from bot.translation.choosing import engine_for
from storage.database import Database
from storage.migrating import migrate
from tests.made_once import database_in
from tests.servers.libretranslate import LibreTranslateServer, Misfortune


class Time:
    """A monotonic clock that moves when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def passes(self, time: timedelta) -> None:
        self.seconds += time.total_seconds()


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Database]:
    database = database_in(tmp_path)
    await migrate(database)
    yield database
    await database.close()


async def test_all_is_well_and_nothing_is_said(kept: Database) -> None:
    notices = Notices()
    watch = Watch(kept, notices, Signs(), None)
    for _ in range(3):
        await watch.look()
    assert notices.now == frozenset()
    await watch.stop()


async def test_a_database_that_is_away_is_noticed_and_its_return_too(kept: Database, tmp_path: Path) -> None:
    """It counts as back once it takes something again, not merely answers: a full disk still reads."""
    notices = Notices()
    watch = Watch(kept, notices, Signs(), None)
    await notices.tell(Trouble.DATABASE_AWAY)
    with sqlite3.connect(tmp_path / "relais.db") as outside:
        outside.execute("CREATE TRIGGER no BEFORE INSERT ON periods BEGIN SELECT RAISE(ABORT, 'full'); END")
    await watch.look()
    assert notices.now == {Trouble.DATABASE_AWAY}
    outside.execute("DROP TRIGGER no")
    outside.commit()
    outside.close()
    await watch.look()
    assert notices.now == frozenset()
    await watch.stop()


async def test_a_sender_that_shows_no_sign_of_life_is_noticed(kept: Database) -> None:
    """Everything else looks well then: messages are taken in, and nobody gets an answer."""
    time, notices = Time(), Notices()
    signs = Signs(time)
    watch = Watch(kept, notices, signs, None)
    signs.looked()
    time.passes(LONGEST_SILENCE)
    await watch.look()
    assert notices.now == frozenset()
    time.passes(timedelta(seconds=1))
    await watch.look()
    assert notices.now == {Trouble.SENDER_STOPPED}
    signs.looked()
    await watch.look()
    assert notices.now == frozenset()
    await watch.stop()


async def test_a_process_that_does_not_send_is_not_missed(kept: Database) -> None:
    """With several processes, one sends; the others are well without."""
    time, notices = Time(), Notices()
    signs = Signs(time)
    watch = Watch(kept, notices, signs, None)
    signs.looked()
    signs.rests()
    time.passes(timedelta(days=1))
    await watch.look()
    assert notices.now == frozenset()
    await watch.stop()


async def test_a_translator_that_is_back_is_noticed_although_nobody_needs_it(kept: Database) -> None:
    """It is asked for a sentence of ours, about nobody, and only while it is known to be away."""
    time, notices = Time(), Notices()
    async with LibreTranslateServer(pairs={"fr": ["uk"]}) as libre:
        engine = engine_for("libre", url=libre.url, monotonic=time)
        assert engine
        watch = Watch(kept, notices, Signs(), engine)
        await watch.look()
        assert libre.asked == []
        await notices.tell(Trouble.TRANSLATOR_AWAY)
        libre.suffers(Misfortune.BROKEN)
        await watch.look()
        assert notices.now == {Trouble.TRANSLATOR_AWAY}
        libre.recovers()
        await watch.look()
        assert notices.now == frozenset()
        await watch.stop()
        await engine.close()
