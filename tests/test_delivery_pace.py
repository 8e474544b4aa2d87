"""With much to say to many, nothing is early, nothing is lost, and memory and other people do not pay for it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.limits import Limits
from bot.channels.telegram import LIMITS
from storage import outbox
from storage.outgoing import DeliveryClass, Lane, OriginalWords, OutboxState, Outgoing
from tests.full_queue import announce, read_news, strict, town
from tests.logged import listening
from tests.post import Post, post
from tests.servers.telegram import TelegramServer
from tests.statements import statements_run

A_FEW_HUNDRED = 480
PARAGRAPH = "Commence par un stage dans une vraie cuisine, puis demande un CAP. "


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


async def being_sent(relais: Post) -> int:
    async with relais.database.reading() as db:
        return (await outbox.in_states(db)).get(OutboxState.SENDING, 0)


@pytest.mark.slow
async def test_a_platform_that_counts_strictly_never_has_to_say_so(tmp_path: Path, telegram: TelegramServer) -> None:
    """Each refusal makes someone wait for longer, and a series of them everyone."""
    limits = Limits(overall=100, chat=1)
    async with post(tmp_path, telegram, limits=limits) as relais:
        persons = await town(relais, 150)
        platform = strict(telegram, limits)
        await announce(relais, persons)
        await relais.app.delivery.drained()
        assert platform.refused == 0
        assert read_news(relais, 150) == [1] * 150


async def test_who_has_much_to_read_holds_up_nobody(tmp_path: Path, telegram: TelegramServer) -> None:
    """A chat takes one a second; the others in the same lane do not wait for it."""
    async with post(tmp_path, telegram, limits=LIMITS) as relais:
        amina, yusuf = await relais.someone(), await relais.someone()
        much = [Outgoing(f"much/{number}", amina.id, "stopped", lane=Lane.BROADCAST) for number in range(300)]
        await relais.queue(*much, Outgoing("k", yusuf.id, "one-moment", lane=Lane.BROADCAST))
        await telegram.next_message(await relais.chat(yusuf))
        assert len(await relais.read_by(amina)) < 10


@pytest.mark.slow
@pytest.mark.parametrize("lanes", [[Lane.BROADCAST], list(Lane)], ids=["one lane", "every lane"])
async def test_however_long_the_queue_some_hundred_rows_are_taken_from_it(
    lanes: list[Lane], tmp_path: Path, telegram: TelegramServer
) -> None:
    """The rest waits where it needs no memory, and where a crash does not make it doubtful."""
    async with post(tmp_path, telegram, patience_seconds=0.5) as relais:
        persons = await town(relais, 200)
        telegram.goes_silent("sendMessage")
        once = DeliveryClass.ONCE
        await relais.queue(
            *(
                Outgoing(f"{lane}/{number}/{each}", each, "stopped", lane=lane, delivery_class=once)
                for lane in lanes
                for number in range(3)
                for each in persons
            )
        )
        most = 0
        for _ in range(10):
            most = max(most, await being_sent(relais))
            await asyncio.sleep(0.02)
        assert 0 < most <= A_FEW_HUNDRED * len(lanes) / len(Lane)


async def test_an_answer_gets_through_while_all_that_went_before_it_hangs(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """When the platform swallows an announcement, people who ask something must not be swallowed with it."""
    async with post(tmp_path, telegram, patience_seconds=30) as relais:
        persons, amina = await town(relais, 150), await relais.someone()
        telegram.goes_silent("sendMessage")
        lanes, once = (Lane.BROADCAST, Lane.REMINDER), DeliveryClass.ONCE
        await relais.queue(
            *(Outgoing(f"{n}/{to}", to, "stopped", lane=n, delivery_class=once) for n in lanes for to in persons)
        )
        while sum(read_news(relais, 150)) < 200:  # noqa: ASYNC110 - phones tell nobody what came
            await asyncio.sleep(0.02)
        assert await being_sent(relais) >= 200
        telegram.recovers()  # what hangs goes on hanging
        await relais.queue(Outgoing("k", amina.id, "one-moment"))
        await telegram.next_message(await relais.chat(amina), timeout=20)
        telegram.refuses()  # what hangs ends


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(DeliveryClass))
async def test_on_a_bad_line_what_may_come_once_is_never_twice_and_what_must_arrive_does(
    kind: DeliveryClass, tmp_path: Path, telegram: TelegramServer
) -> None:
    """One copy more for each answer that was lost at most, and one that is missing nobody has to fear."""
    size = 400
    async with post(tmp_path, telegram, patience_seconds=1) as relais:
        persons = await town(relais, size)
        telegram.bad_line(cut=0.05, late=0.01, late_seconds=2)
        await announce(relais, persons, kind=kind)
        await relais.app.delivery.drained()
        while OutboxState.READY in await relais.states():
            await relais.passes(timedelta(minutes=1))
        copies, states = read_news(relais, size), await relais.states()
        assert min(copies) == 1
        if kind is DeliveryClass.ONCE:
            assert max(copies) == 1
            assert states.count(OutboxState.UNKNOWN) > 0
        else:
            assert 0 < sum(copies) - size <= telegram.answers_lost + telegram.answers_late


@pytest.mark.slow
async def test_told_to_be_slower_it_is_and_everything_arrives_all_the_same(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """Where a platform means everyone by it, nobody is left out, and no chat is left alone for it."""
    limits = replace(LIMITS, slower=frozenset({"429"}))
    async with post(tmp_path, telegram, limits=limits) as relais:
        persons = await town(relais, 8)
        telegram.fails_next("sendMessage", 429, "Too Many Requests", times=4)
        with listening() as logged:
            await announce(relais, persons)
            await relais.app.delivery.drained()
        assert sum(read_news(relais, 8)) == 4
        assert [line["event"] for line in logged.lines if line["level"] == "warning"] == ["too_fast"] * 4
        await relais.passes(timedelta(minutes=1))
        assert read_news(relais, 8) == [1] * 8


async def test_while_the_platform_wants_all_of_it_left_alone_nothing_is_taken_from_the_queue(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """To take each row of a long queue and put it back would keep the database busy with nothing."""
    async with post(tmp_path, telegram) as relais:
        persons = await town(relais, 300)
        telegram.revokes_token()
        await announce(relais, persons[:1])
        await relais.app.delivery.drained()
        with statements_run() as run:
            await announce(relais, persons)
            await relais.app.delivery.drained()
        assert not [statement for statement in run if statement.startswith("UPDATE outbox")]
        telegram.token_revoked = False
        await relais.passes(timedelta(minutes=2))
        assert read_news(relais, 300) == [1] * 300


async def test_a_text_in_several_parts_keeps_to_the_pace_with_each_of_them(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """A platform counts messages, not texts: the second half of a long answer would be refused, and come late."""
    limits = Limits(overall=30, chat=1)
    async with post(tmp_path, telegram, limits=limits) as relais:
        yusuf, amina = await relais.someone(), await relais.someone()
        said = await relais.says(yusuf, (PARAGRAPH * 80).strip())
        platform = strict(telegram, limits)
        words = {"words": OriginalWords(said)}
        await relais.send(Outgoing("k", amina.id, "original", words, source=yusuf.id, lane=Lane.RELAY))
        assert len(await relais.read_by(amina)) == 2
        assert platform.refused == 0
