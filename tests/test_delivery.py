"""What was decided arrives: in order, in time, in the reader's language of now, and not where nobody wants it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import choices, outbox, people, personal_data
from storage.outgoing import (
    Choices,
    DeliveryClass,
    Lane,
    NameOf,
    Option,
    OriginalWords,
    OutboxState,
    Outgoing,
    Phrase,
    SaidWords,
    Timing,
)
from storage.schema import people as people_rows
from storage.vocabulary import ChoiceSetId, Language, Standing
from tests.post import Post, post
from tests.servers.telegram import TelegramServer
from tests.steady_time import A_MOMENT

NIGHT = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)  # 23:00 in Paris
PARAGRAPH = "Commence par un stage dans une vraie cuisine, puis demande un CAP. "


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def relais(tmp_path: Path, telegram: TelegramServer) -> AsyncIterator[Post]:
    async with post(tmp_path, telegram) as made:
        yield made


async def test_everyone_reads_what_they_were_told_in_the_order_it_was_said(relais: Post) -> None:
    """A welcome that begins with its end frightens people off."""
    amina, yusuf = await relais.someone(), await relais.someone()
    said = ["stopped", "one-moment", "welcome-no-authority", "nothing-deleted", "not-asked"] * 3
    await relais.send(
        *(
            Outgoing(f"{place}/{each.id}", each.id, message)
            for place, message in enumerate(said)
            for each in (amina, yusuf)
        )
    )
    for each in (amina, yusuf):
        assert await relais.read_by(each) == [relais.text(message) for message in said]


async def test_a_text_goes_out_in_the_language_its_reader_speaks_when_it_is_sent(relais: Post) -> None:
    """Not in the one they spoke when it was decided."""
    amina = await relais.someone("fa-AF")
    await relais.send(Outgoing("k", amina.id, "stopped", due_at=relais.time() + timedelta(hours=1)))
    async with relais.database.transaction() as db:
        await people.choose_language(db, amina.id, Language("uk"))
    assert await relais.read_by(amina) == []
    await relais.passes(timedelta(hours=1))
    assert await relais.read_by(amina) == [relais.text("stopped", "uk")]


async def test_a_long_text_comes_whole_in_parts_and_its_buttons_stand_under_the_last(relais: Post) -> None:
    """An answer that someone took an hour to write is not cut off."""
    yusuf, amina = await relais.someone(), await relais.someone()
    words = PARAGRAPH * 150
    said = await relais.says(yusuf, words.strip())
    options = (Option("kitchen", Phrase("topic-kitchen")), Option("yusuf", NameOf(yusuf.id)))
    asked = Choices(ChoiceSetId("c" * 32), "answer-arrived", said, options, waits=True)
    await relais.send(Outgoing("k", amina.id, "original", {"words": SaidWords(said)}, choices=asked, source=yusuf.id))
    messages = relais.telegram.messages_to(await relais.chat(amina))
    assert len(messages) == 3
    assert all(len(message.text) <= 4096 for message in messages)
    assert sum(message.text.count(PARAGRAPH.strip()) for message in messages) >= 148
    assert [len(message.buttons) for message in messages] == [0, 0, 2]
    assert all(message.protect_content for message in messages)
    async with relais.database.reading() as db:
        [account] = (await people.accounts_of(db, [amina.id]))[amina.id]
        for message in messages:
            assert await choices.behind_message(db, amina.id, account.id, str(message.message_id))


async def test_no_lane_waits_for_another(relais: Post) -> None:
    """An announcement that Telegram does not take now must not hold up an answer."""
    amina = await relais.someone()
    relais.telegram.fails_next("sendMessage", 500, "Internal Server Error")
    await relais.send(Outgoing("news", amina.id, "one-moment", lane=Lane.BROADCAST))
    await relais.send(
        Outgoing("more news", amina.id, "nothing-deleted", lane=Lane.BROADCAST),
        Outgoing("answer", amina.id, "stopped"),
        Outgoing("relay", amina.id, "not-asked", lane=Lane.RELAY),
    )
    assert await relais.read_by(amina) == [relais.text("stopped"), relais.text("not-asked")]
    await relais.passes(timedelta(seconds=3))
    assert (await relais.read_by(amina))[2:] == [relais.text("one-moment"), relais.text("nothing-deleted")]


async def test_what_falls_due_while_it_is_looked_up_leaves_then(relais: Post) -> None:
    """Whoever waits for a second try must not wait for the next tick of a clock as well."""
    amina = await relais.someone()
    for moments in range(1, 13):
        await relais.app.delivery.drained()
        due_at = relais.time.now_is + moments * A_MOMENT
        async with relais.database.transaction() as db:
            await outbox.put_all(db, [Outgoing(f"{moments}", amina.id, "one-moment")], due_at)
        relais.app.delivery.wake()
        async with asyncio.timeout(5):
            while len(await relais.read_by(amina)) < moments:  # noqa: ASYNC110  # nobody may wake it meanwhile
                await asyncio.sleep(0.01)


async def test_what_is_too_late_is_not_said_any_more(relais: Post) -> None:
    """A reminder of yesterday's meeting only confuses."""
    amina = await relais.someone()
    soon = relais.time() + timedelta(hours=1)
    await relais.send(Outgoing("k", amina.id, "one-moment", due_at=soon, expires_at=soon + timedelta(minutes=5)))
    await relais.passes(timedelta(hours=2))
    assert await relais.read_by(amina) == []
    assert (await relais.row("k"))[:2] == (OutboxState.CANCELLED, "too-late")


async def test_who_has_stopped_hears_no_more_than_the_answer_to_what_they_write(relais: Post) -> None:
    """To stop means now, whatever was queued before."""
    amina = await relais.someone()
    async with relais.database.transaction() as db:
        await people.change_standing(db, amina.id, Standing.STOPPED)
    await relais.send(
        *(Outgoing(lane.value, amina.id, "stopped", lane=lane) for lane in Lane),
    )
    assert await relais.read_by(amina) == [relais.text("stopped")]
    assert (await relais.row(Lane.RELAY.value))[:2] == (OutboxState.CANCELLED, "stopped")


async def test_the_words_of_someone_who_has_left_reach_nobody(relais: Post) -> None:
    """Not even when they were on their way already."""
    amina, yusuf = await relais.someone(), await relais.someone()
    said = await relais.says(amina, "Comment devenir cuisinière ?")
    tomorrow = relais.time() + timedelta(days=1)
    shown = {"words": OriginalWords(said)}
    await relais.send(Outgoing("k", yusuf.id, "original", shown, due_at=tomorrow))  # without its author: our mistake
    async with relais.database.transaction() as db:
        await personal_data.erase(db, amina, relais.time(), farewell="goodbye")
    await relais.passes(timedelta(days=1))
    assert await relais.read_by(yusuf) == []
    assert (await relais.row("k"))[:2] == (OutboxState.CANCELLED, "author-left")


async def test_the_goodbye_arrives_in_ones_own_language_and_is_the_last_thing(relais: Post) -> None:
    """It says that it is done: without it nobody would know."""
    amina = await relais.someone("uk")
    chat = await relais.chat(amina)
    async with relais.database.transaction() as db:
        await outbox.put_all(db, [Outgoing("k", amina.id, "one-moment")], relais.time())
        await personal_data.erase(db, amina, relais.time(), farewell="goodbye")
    await relais.app.delivery.drained()
    assert [message.text for message in relais.telegram.messages_to(chat)] == [relais.text("goodbye", "uk")]


async def test_a_text_we_do_not_have_fails_alone(relais: Post) -> None:
    """One mistake of ours must not silence the programme, nor the rest of what this person is told."""
    amina, yusuf = await relais.someone(), await relais.someone()
    async with relais.database.transaction() as db:
        await db.execute(people_rows.update().where(people_rows.c.id == yusuf.id).values(timezone="Nowhere"))
    await relais.send(
        Outgoing("missing", amina.id, "no-such-message"),
        Outgoing("broken", yusuf.id, "stopped"),
        Outgoing("whole", amina.id, "stopped"),
    )
    assert await relais.read_by(amina) == [relais.text("stopped")]
    assert (await relais.row("missing"))[:2] == (OutboxState.FAILED, "no-text")
    assert (await relais.row("broken"))[:2] == (OutboxState.READY, "broken")
    for _ in range(6):
        await relais.passes(timedelta(minutes=10))
    assert (await relais.row("broken"))[:2] == (OutboxState.FAILED, "broken")


async def test_at_night_only_what_was_asked_for_rings(tmp_path: Path, telegram: TelegramServer) -> None:
    """Telegram can be quiet; what could wait comes in the morning, where its reader lives."""
    async with post(tmp_path, telegram, start=NIGHT) as relais:
        amina = await relais.someone()
        await relais.send(
            Outgoing("asked for", amina.id, "stopped"),
            Outgoing("relay", amina.id, "not-asked", lane=Lane.RELAY, timing=Timing.QUIET),
            Outgoing("reminder", amina.id, "one-moment", lane=Lane.REMINDER, timing=Timing.WAKING_HOURS),
        )
        messages = telegram.messages_to(await relais.chat(amina))
        assert [(each.text, each.disable_notification) for each in messages] == [
            (relais.text("stopped"), False),
            (relais.text("not-asked"), True),
        ]
        state, _, due_in = await relais.row("reminder")
        assert state == OutboxState.READY
        assert timedelta(hours=9, minutes=59) < due_in <= timedelta(hours=10)  # nine o'clock in Paris
        await relais.passes(timedelta(hours=10))
        [*_, morning] = telegram.messages_to(await relais.chat(amina))
        assert (morning.text, morning.disable_notification) == (relais.text("one-moment"), False)


async def test_while_someone_is_written_to_what_they_answer_waits_for_the_receipt(relais: Post) -> None:
    """Or their "1" would be read against a question that we do not know they have."""
    amina = await relais.someone()
    chat = await relais.chat(amina)
    relais.telegram.slow(0.3)
    await relais.queue(Outgoing("k", amina.id, "one-moment"))
    await relais.telegram.next_message(chat)
    assert (await relais.row("k"))[0] == OutboxState.SENDING
    update = await relais.telegram.says(chat, "/help")
    await relais.app.receive(relais.app.parts.channels[next(iter(relais.app.parts.channels))], update.payload)
    assert (await relais.row("k"))[0] == OutboxState.SENT


async def test_who_erases_themselves_while_a_translation_is_awaited_gets_the_goodbye_and_nothing_after_it(
    relais: Post,
) -> None:
    """What was being prepared for them is looked at once more before it leaves."""
    amina = await relais.someone()
    relais.telegram.slow(0.5)
    chat = await relais.chat(amina)
    once, broadcast = DeliveryClass.ONCE, Lane.BROADCAST
    await relais.queue(
        *(Outgoing(f"{place}", amina.id, "one-moment", delivery_class=once, lane=broadcast) for place in range(3))
    )
    await relais.telegram.next_message(chat)
    async with relais.database.transaction() as db:
        await personal_data.erase(db, amina, relais.time(), farewell="goodbye")
    await relais.app.delivery.drained()
    await asyncio.sleep(0)
    texts = [message.text for message in relais.telegram.messages_to(chat)]
    assert texts == [relais.text("one-moment"), relais.text("goodbye")]
