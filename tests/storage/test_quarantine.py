"""What lies aside comes back whole, is taken out once, and is never shown."""

import asyncio
from datetime import UTC, datetime

import pytest

from storage import inbox, incoming_json, personal_data, quarantine
from storage.database import Database
from storage.incoming import (
    Attachment,
    AttachmentKind,
    Blocked,
    ChannelName,
    Edited,
    Incoming,
    Said,
    Tap,
    Text,
    Unblocked,
)
from storage.masked import Address, Words
from storage.quarantine import Aside
from tests.storage.conftest import NOW, someone

SAID: list[Said] = [
    Text(Words("چطور آشپز شوم؟")),
    Tap("c/1/yes", "77"),
    Attachment(AttachmentKind.VOICE),
    Edited(),
    Blocked(),
    Unblocked(),
]


def incoming(said: Said) -> Incoming:
    sent_at = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    return Incoming(ChannelName.TELEGRAM, "7", Address("12"), said, sent_at, "fa", "501")


@pytest.mark.parametrize("said", SAID, ids=lambda said: type(said).__name__)
def test_a_message_that_was_kept_comes_back_as_it_was(said: Said) -> None:
    """What is handled again must be what the person did, to the letter."""
    assert incoming_json.loads(incoming_json.dumps(incoming(said))) == incoming(said)


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"kind": "Text"}', '{"kind": "Shout", "incoming": {"said": {}}}'])
def test_what_another_version_kept_is_refused_without_a_word_of_it(kept: str) -> None:
    """An error goes to the log: nothing that was said may be in it."""
    with pytest.raises(ValueError, match="not an incoming message") as caught:
        incoming_json.loads(kept)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


async def put_aside(database: Database, name: str = "Amina") -> Aside:
    person = await someone(database, name, chat="12")
    message = incoming(Text(Words("secret")))
    async with database.transaction() as db:
        await inbox.first_sight(db, message, NOW)
        await inbox.set_aside(db, message, person.id, incoming_json.dumps(message), "ValueError", NOW)
        [aside] = await quarantine.lying(db, 10)
    return aside


async def taken_out(database: Database, aside: Aside) -> bool:
    async with database.transaction() as db:
        return await quarantine.take_out(db, aside)


async def test_it_is_taken_out_once_however_many_try(database: Database) -> None:
    """Two operators who replay the same message must not have it handled twice."""
    aside = await put_aside(database)
    taken = await asyncio.gather(*(taken_out(database, aside) for _ in range(5)))
    assert sorted(taken) == [False, False, False, False, True]


async def test_what_is_taken_out_counts_as_never_seen(database: Database) -> None:
    """Handled again, it goes the way of every message, and is remembered anew."""
    aside = await put_aside(database)
    async with database.transaction() as db:
        message = await quarantine.message(db, aside)
        assert message == incoming(Text(Words("secret")))
        assert not await inbox.first_sight(db, message, NOW)
        assert await quarantine.take_out(db, aside)
        assert await inbox.first_sight(db, message, NOW)


async def test_of_whoever_was_erased_nothing_comes_back(database: Database) -> None:
    """Replaying must not be a way around erasing."""
    person = await someone(database, "Amina", chat="12")
    message = incoming(Text(Words("secret")))
    async with database.transaction() as db:
        await inbox.set_aside(db, message, person.id, incoming_json.dumps(message), "ValueError", NOW)
        await personal_data.erase(db, person, NOW, farewell="goodbye")
    async with database.reading() as db:
        [aside] = await quarantine.lying(db, 10)
        assert await quarantine.message(db, aside) is None


async def test_the_counts_say_how_long_the_oldest_has_lain_there(database: Database) -> None:
    """Something that lies for a week was forgotten."""
    await put_aside(database)
    async with database.transaction() as db:
        await inbox.keep_unreadable(db, ChannelName.TELEGRAM, "8", "{}", NOW)
        assert await quarantine.counted(db) == {"ValueError": (1, NOW), "unreadable": (1, NOW)}


async def test_what_nobody_could_read_goes_with_its_sender_where_they_are_known(database: Database) -> None:
    """Erased is erased, also what was never understood; a stranger's lies under a key of its own."""
    amina = await someone(database, "Amina", chat="12")
    async with database.transaction() as db:
        for event, sender in (("8", amina.id), ("9", None)):
            await inbox.keep_unreadable(db, ChannelName.TELEGRAM, event, '"secret"', NOW, sender)
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.reading() as db:
        opened = {each.event_id: await quarantine.payload(db, each) for each in await quarantine.lying(db, 10)}
    assert opened == {"8": None, "9": '"secret"'}
