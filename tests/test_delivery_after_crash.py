"""A phone's battery, a host's reboot, a kill -9: what the program had begun is taken up where it was."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.channels import Rendered
from bot.page import Page
from storage import claiming, people, personal_data, settling
from storage.claiming import Claimed
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.people import Person
from storage.schema import data_keys
from storage.settling import Kept, PartDelivered, Settlement
from storage.vocabulary import Language
from tests.post import A_TUESDAY, Post, post
from tests.servers.telegram import TelegramServer

PARAGRAPH = "Commence par un stage dans une vraie cuisine, puis demande un CAP. "


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


async def claim(relais: Post) -> list[Claimed]:
    """What a program does just before it sends."""
    async with relais.database.transaction() as db:
        lease = datetime.now(UTC) + timedelta(minutes=3)
        return await claiming.claim(db, list(Lane), relais.time(), lease, 100)


async def cut_off(
    folder: Path, telegram: TelegramServer, so_far: Callable[[Post, Person], Awaitable[None]]
) -> tuple[int, list[str], list[OutboxState]]:
    """A program that did this much and was killed, then another on its files: the chat, what was read, the states."""
    async with post(folder, telegram, sending=False) as relais:
        amina = await relais.someone()
        chat = await relais.chat(amina)
        await so_far(relais, amina)
    async with post(folder, telegram, start=A_TUESDAY + timedelta(minutes=1)) as relais:
        await relais.app.delivery.drained()
        states = list(await relais.states())
    return chat, [message.text for message in telegram.messages_to(chat)], states


async def test_what_was_taken_and_had_not_left_leaves_now_in_order(tmp_path: Path, telegram: TelegramServer) -> None:
    """Nobody is forgotten because a cable was pulled."""

    async def taken(relais: Post, amina: Person) -> None:
        first = Outgoing("first", amina.id, "one-moment")
        await relais.queue(first, Outgoing("second", amina.id, "not-asked"))
        assert len(await claim(relais)) == 2
        await relais.queue(Outgoing("third", amina.id, "stopped"))

    _, read, states = await cut_off(tmp_path, telegram, taken)
    async with post(tmp_path, telegram, sending=False) as relais:
        assert read == [relais.text(message) for message in ("one-moment", "not-asked", "stopped")]
    assert states == [OutboxState.SENT] * 3


@pytest.mark.parametrize("begun", [True, False], ids=["its request may have left", "its request had not left"])
async def test_what_may_come_once_leaves_only_if_it_surely_had_not(
    begun: bool, tmp_path: Path, telegram: TelegramServer
) -> None:
    """A poll twice in a chat makes every answer doubtful."""

    async def claimed_and_perhaps_begun(relais: Post, amina: Person) -> None:
        once = Outgoing("k", amina.id, "one-moment", delivery_class=DeliveryClass.ONCE, lane=Lane.BROADCAST)
        await relais.queue(once)
        [row] = await claim(relais)
        if begun:
            async with relais.database.transaction() as db:
                await claiming.begin(db, [row.id])

    _, read, states = await cut_off(tmp_path, telegram, claimed_and_perhaps_begun)
    assert len(read) == (0 if begun else 1)
    assert states == [OutboxState.UNKNOWN if begun else OutboxState.SENT]


async def test_a_long_text_goes_on_where_it_was_even_in_a_language_no_longer_spoken(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """The first part was on the phone, the rest was rendered and kept: it is one text."""
    text = (PARAGRAPH * 100).strip()

    async def one_part_on_the_phone(relais: Post, amina: Person) -> None:
        await relais.queue(Outgoing("k", amina.id, "stopped"))
        [row] = await claim(relais)
        page = Page(Rendered(text), (), {}, Language("fr"))
        again = Settlement(row.id, amina.id, row.owner, OutboxState.READY, row.accounts[0].id, due_at=A_TUESDAY)
        taken = (PartDelivered(0, "1"),)
        async with relais.database.transaction() as db:
            kept = Kept(page.dumps(), frozenset())
            await settling.settle(db, [replace(again, parts=taken, kept=kept)], relais.time())
            await people.choose_language(db, amina.id, Language("uk"))
        assert len(await claim(relais)) == 1

    _, read, states = await cut_off(tmp_path, telegram, one_part_on_the_phone)
    assert len(read) == 1
    assert text.endswith(read[0])
    assert states == [OutboxState.SENT]


async def test_an_erasure_is_finished_and_its_goodbye_said(tmp_path: Path, telegram: TelegramServer) -> None:
    """Who was told that they are erased is erased, whatever happened to the machine a moment later."""

    async def erased_and_the_goodbye_on_its_way(relais: Post, amina: Person) -> None:
        async with relais.database.transaction() as db:
            await personal_data.erase(db, amina, relais.time(), farewell="goodbye")
        await claim(relais)

    _, read, states = await cut_off(tmp_path, telegram, erased_and_the_goodbye_on_its_way)
    assert len(read) == 1
    assert states == [OutboxState.SENT]
    async with post(tmp_path, telegram, sending=False) as relais, relais.database.reading() as db:
        assert not await db.look_in_keyring(select(data_keys))


async def test_a_program_that_ends_in_peace_leaves_nothing_half_sent(tmp_path: Path, telegram: TelegramServer) -> None:
    """To stop it takes a moment; what was leaving has left, and is known to have."""
    telegram.slow(0.3)
    async with post(tmp_path, telegram) as relais:
        amina = await relais.someone()
        await relais.queue(Outgoing("k", amina.id, "one-moment"))
        await telegram.next_message(await relais.chat(amina))
    async with post(tmp_path, telegram, sending=False) as relais:
        assert await relais.states() == [OutboxState.SENT]


@pytest.mark.parametrize("ticks", range(4))
async def test_told_to_stop_just_as_something_comes_it_stops(
    ticks: int, tmp_path: Path, telegram: TelegramServer
) -> None:
    """Who stops the program waits for it to end, and a service that does not is killed in the middle of its work."""
    async with post(tmp_path, telegram) as relais:
        await relais.app.delivery.drained()
        relais.app.delivery.wake()
        for _ in range(ticks):
            await asyncio.sleep(0)
        closing = asyncio.create_task(relais.app.close())
        await asyncio.wait([closing], timeout=2)
        assert closing.done()
