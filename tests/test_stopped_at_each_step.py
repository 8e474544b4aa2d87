"""A stop at each step of a message's way out: claimed, rendered, begun, handed over, settled.

The steps are found by counting: every statement and every commit, every text, every request before it leaves and
after it arrived. At each of them, in turn, the power goes, or a mistake of ours is raised, or the database is away;
then another program takes up. Whatever step it was, what is promised of messages holds.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import App, Parts
from handlers.conversation import Programme
from storage import outbox as queue
from storage import people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.schema import outbox
from storage.vocabulary import Language, Standing
from tests.logged import listening
from tests.made_once import danger_words, database_in, empty_database, texts
from tests.servers.telegram import TelegramServer
from tests.steady_time import SteadyTime
from tests.stops import DATABASE_AWAY, MISTAKE, POWER_CUT, StoppingChannel, StoppingTexts, Stops, watch
from tests.world import A_TUESDAY

FRENCH = Language("fr")
CHATS = (5_198_446_302, 5_198_446_303)
ONCE, MUST_ARRIVE = DeliveryClass.ONCE, DeliveryClass.MUST_ARRIVE
LANES = {ONCE: Lane.BROADCAST, MUST_ARRIVE: Lane.CONVERSATION}
TEXTS = {ONCE: "stopped", MUST_ARRIVE: "one-moment"}
ON_ITS_WAY = {OutboxState.READY, OutboxState.SENDING}


class Town:
    """Two people, to whom a message of each class is on its way, in a database that outlives its program."""

    def __init__(self, folder: Path, telegram: TelegramServer) -> None:
        self.telegram = telegram
        self.time = SteadyTime(A_TUESDAY)
        self._folder = folder

    async def begin(self) -> None:
        """Make the database, and put the messages in its outbox."""
        self._folder.mkdir()
        for name, content in (await asyncio.to_thread(empty_database)).items():
            (self._folder / name).write_bytes(content)
        database = database_in(self._folder)
        async with database.transaction() as db:
            for chat in CHATS:
                await self.telegram.says(chat, "/start")
                at, now = Address(str(chat)), self.time()
                person, _ = await people.welcome(
                    db, ChannelName.TELEGRAM, at, language=FRENCH, timezone="Europe/Paris", now=now
                )
                await people.change_standing(db, person.id, Standing.ACTIVE)
                messages = [
                    Outgoing(f"{kind}/{chat}", person.id, TEXTS[kind], lane=LANES[kind], delivery_class=kind)
                    for kind in DeliveryClass
                ]
                await queue.put_all(db, messages, now)
        await database.close()

    @asynccontextmanager
    async def program(self, stops: Stops) -> AsyncIterator[App]:
        """One more program on this database; it does not send yet."""
        channels = {ChannelName.TELEGRAM: StoppingChannel(self.telegram, stops)}
        programme = Programme("Relais", FRENCH, "Europe/Paris", "Claire, 9-17", "open", (FRENCH,))
        database, wait = database_in(self._folder), timedelta(seconds=60)
        app = App(Parts(database, channels, programme, StoppingTexts(stops), danger_words(), None, wait, self.time))
        try:
            yield app
        finally:
            await app.close()

    async def all_has_left(self, app: App) -> None:
        """Until nothing goes again any more. Raises ``AssertionError`` if something does for ever."""
        for _ in range(20):
            await app.delivery.drained()
            if ON_ITS_WAY.isdisjoint((await states(app.parts.database)).values()):
                return
            self.time.reach(self.time() + timedelta(minutes=1))
        raise AssertionError(await states(app.parts.database))

    def copies(self) -> Counter[str]:
        """How often each message is on its reader's phone, by its key."""
        kinds = {texts().text(FRENCH, message): kind for kind, message in TEXTS.items()}
        return Counter(f"{kinds[sent.text]}/{chat}" for chat in CHATS for sent in self.telegram.messages_to(chat))


async def states(database: Database) -> Mapping[str, OutboxState]:
    """What the program knows of each message, by its key."""
    async with database.reading() as db:
        return {row.key: row.state for row in await db.execute(select(outbox.c.key, outbox.c.state))}


async def stopped_and_taken_up(folder: Path, stops: Stops) -> Stops:
    """A program that is stopped there, and another that takes up. Raises ``AssertionError`` if a promise is broken."""
    async with TelegramServer() as telegram:
        town = Town(folder, telegram)
        await town.begin()
        async with town.program(stops) as app:
            watch(app.parts.database, stops)
            stops.begun = True
            app.start()
            await until_stopped(app, town, stops)
        handed_over = stops.passed.count("hand over") - (stops.stopped == "hand over")
        async with town.program(Stops()) as app:
            known = [each for each in (await states(app.parts.database)).values() if each not in ON_ITS_WAY]
            app.start()
            await town.all_has_left(app)
            became = await states(app.parts.database)
        lost = handed_over - len(known) if stops.how is POWER_CUT else int(stops.stopped == "arrived")
        try:
            promises_are_kept(became, town.copies(), lost)
            if stops.how is DATABASE_AWAY and stops.stopped not in {"hand over", "arrived"}:
                assert set(became.values()) == {OutboxState.SENT}, "to wait for the database is enough"
        except AssertionError as broken:
            raise AssertionError(f"{stops.how.__name__} at step {stops.at}, {stops.stopped}: {broken}") from broken
    return stops


async def until_stopped(app: App, town: Town, stops: Stops) -> None:
    """Until the power goes, and nothing that was begun may end; or until all has left, whatever else came between."""
    going, cut = asyncio.create_task(town.all_has_left(app)), asyncio.create_task(stops.reached.wait())
    await asyncio.wait({going, cut} if stops.how is POWER_CUT else {going}, return_when=asyncio.FIRST_COMPLETED)
    cut.cancel()
    if stops.reached.is_set() and stops.how is POWER_CUT:
        for task in {going, *app.delivery._tasks}:
            task.cancel()
    else:
        await going
        stops.begun = False


def promises_are_kept(became: Mapping[str, OutboxState], copies: Counter[str], lost: int) -> None:
    """``lost``: how many answers of the platform nobody heard, or nobody could write down."""
    once, must = ({key: copies[key] for key in became if key.startswith(f"{kind}/")} for kind in (ONCE, MUST_ARRIVE))
    assert len(once) == len(must) == len(CHATS)
    assert set(became.values()) <= {OutboxState.SENT, OutboxState.UNKNOWN}, became
    assert max(once.values()) <= 1, "once is never twice"
    assert all(copies or became[key] is OutboxState.UNKNOWN for key, copies in once.items()), "sent has arrived"
    assert min(must.values()) >= 1, "must arrive is never missing"
    assert sum(must.values()) - len(must) <= lost, "no copy too many without a lost answer"
    assert max(must.values()) <= 2


@pytest.mark.parametrize(
    "how",
    [POWER_CUT, *(pytest.param(each, marks=pytest.mark.slow) for each in (MISTAKE, DATABASE_AWAY))],
    ids=["power cut", "mistake", "database away"],
)
async def test_whatever_step_is_stopped_once_is_never_twice_and_what_must_arrive_does(
    tmp_path: Path, how: type[BaseException]
) -> None:
    """Where a stop does harm is not where one looks for it: so at every step there is."""
    steps = (await stopped_and_taken_up(tmp_path / "all", Stops())).passed
    last = max(number for number, name in enumerate(steps) if name == "settle")
    with listening():  # what is logged meanwhile is many times this long
        stopped = await asyncio.gather(
            *(stopped_and_taken_up(tmp_path / str(number), Stops(number, how)) for number in range(last + 1))
        )
    assert {"claim", "render", "begin", "hand over", "arrived", "settle", "commit"} <= {
        each.stopped for each in stopped
    }
