"""The same programme on PostgreSQL, which is only another address."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import App, Parts
from bot.channels import Channel
from bot.channels.simulator import LIKE_TELEGRAM, LIKE_WHATSAPP
from bot.vouched import remember_samples
from handlers.conversation import Programme
from storage import guests, sessions
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.migrating import migrate
from storage.outbox import in_states
from storage.outgoing import OutboxState
from storage.session_vocabulary import GuestReply
from storage.vocabulary import Language
from tests import databases
from tests.dialogues.partners import with_project
from tests.dialogues.sessions import sends
from tests.made_once import MASTER, danger_words, texts
from tests.phone_files import ChannelWithFiles
from tests.steady_time import SteadyTime
from tests.world import A_TUESDAY, World, on_both_phones

ANSWER = "Commence par un stage."


@asynccontextmanager
async def a_world_on(address: str) -> AsyncIterator[World]:
    database, time = Database(address, MasterKey(MASTER)), SteadyTime(A_TUESDAY)
    await migrate(database)
    await remember_samples(database, texts())
    apps = {
        ChannelName.SIMULATED_TELEGRAM: ChannelWithFiles(ChannelName.SIMULATED_TELEGRAM, LIKE_TELEGRAM, [], time),
        ChannelName.SIMULATED_WHATSAPP: ChannelWithFiles(ChannelName.SIMULATED_WHATSAPP, LIKE_WHATSAPP, [], time),
    }
    channels: dict[ChannelName, Channel] = {**apps}
    french, languages = Language("fr"), texts().languages
    programme = Programme(
        "Relais", french, "Europe/Paris", "Claire, 9-17", "open", languages, "relais_bot", everyone_is_met=True
    )
    wait, fast = timedelta(seconds=1), 100_000
    app = App(Parts(database, channels, programme, texts(), danger_words(), None, wait, time, fast))
    app.start()
    try:
        yield World(app, time, apps)
    finally:
        await app.schedule.stop()
        await app.close()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with a_world_on(databases.empty("postgresql", tmp_path)) as made:
        yield made


@on_both_phones
async def test_amina_asks_yusuf_answers_and_she_erases_herself(world: World, numbers_only: bool) -> None:
    """From the first message to the goodbye: every table is written and read."""
    claire = await world.counsellor()
    yusuf = await world.helper("Yusuf", approved_by=claire)
    amina = world.someone("Amina", "fa-AF", numbers_only=numbers_only)
    await amina.joins(name="آمنه")
    await amina.chooses("sample-kitchen", "first-question")
    await amina.chooses("kitchen", "choose-topic")
    await amina.chooses("job", "choose-aim")
    await yusuf.sees("question-offered")
    await yusuf.chooses("take", "question-offered")
    await amina.chooses("no", "share-your-name")
    await yusuf.says(ANSWER)
    assert ANSWER in (await amina.sees("answer-arrived")).text
    await amina.chooses("thanks", "answer-arrived")
    await yusuf.sees("they-thank-you")
    await world.passes(days=7)
    if numbers_only:  # nothing else may be sent to someone who has not written for a day
        await amina.sees("you-have-a-message")
        await amina.says("بلی")
    await amina.sees("did-it-help")
    await amina.chooses("yes", "did-it-help")
    await amina.says("/delete")
    await amina.chooses("yes", "delete-everything")
    assert amina.has_seen(world.text("fa-AF", "goodbye"))
    async with world.database.reading() as db:
        states = await in_states(db)
    assert set(states) <= {OutboxState.SENT, OutboxState.CANCELLED}


async def test_nobody_claims_and_a_counsellor_hears_of_it(world: World) -> None:
    """Deadlines are found there too, and whoever is in danger gets help at once."""
    claire = await world.counsellor()
    taras = await world.helper("Taras", "uk", topics=("building",), approved_by=claire)
    oksana = await world.newcomer("Oksana", "uk")
    await oksana.asks("Де я можу працювати електриком?", topic="building")
    await taras.sees("question-offered")
    await world.passes(hours=48)
    await oksana.sees("counsellor-takes-over")
    await claire.sees("question-waits")
    await oksana.says("Я хочу померти")
    await oksana.sees("help-suicide")
    await claire.sees("someone-in-danger")


async def test_the_last_place_is_one_persons_however_many_tap_at_once(world: World) -> None:
    """Three stand at the door with one chair; and of two who leave at once each makes room for somebody else."""
    claire = await world.counsellor()
    four = [await with_project(world, name) for name in ("Amina", "Nadia", "Oksana", "Roya")]
    await sends(world, claire, *four, session_places="other", session_places_other="2")
    await asyncio.gather(*(each.chooses("yes", "session-invitation") for each in four))
    assert await _said(world) == {GuestReply.YES: 2, GuestReply.WAITING: 2}
    there = [each for each in four if await each.everything("session-you-come")]
    await asyncio.gather(*(each.chooses("no", "session-invitation") for each in there))
    assert await _said(world) == {GuestReply.NO: 2, GuestReply.YES: 2}


async def _said(world: World) -> dict[GuestReply | None, int]:
    async with world.reading() as db:
        [planned] = await sessions.going_on(db, simulated=True, now=world.now())
        return (await guests.counted(db, [planned.id]))[planned.id]
