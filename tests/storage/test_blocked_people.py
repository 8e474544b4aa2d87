"""Blocks: who is shut out is known again by a hash that nobody can guess, and that outlasts a new master key."""

import pytest
from sqlalchemy import select

from storage import blocked_people, personal_data
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.masked import Address, Words
from storage.rotation import rotate
from storage.schema import blocked_addresses
from tests.storage.conftest import MASTER, NOW, someone

REASON = Words("Insulte les autres.")
CHAT = Address("1234")


async def test_who_is_erased_is_known_again_also_under_a_new_master_key(database: Database) -> None:
    """Of an erased person nothing is left that could be hashed anew: the hash has a key of its own."""
    amina, claire = await someone(database, "Amina", CHAT.text), await someone(database, "Claire")
    async with database.transaction() as db:
        block = await blocked_people.make(db, amina.id, claire.id, REASON, NOW)
        await blocked_people.know_again(db, block, ChannelName.TELEGRAM, [CHAT])
        await blocked_people.know_again(db, block, ChannelName.TELEGRAM, [CHAT, Address("5678")])
    async with database.reading() as db:
        found = await blocked_people.of(db, amina.id)
    assert found
    assert found.reason == REASON
    async with database.transaction() as db:
        await personal_data.erase(db, amina, NOW, farewell="goodbye")
    async with database.transaction() as db:
        await rotate(db, MasterKey(bytes(range(32, 64))))
    database.master = MasterKey(bytes(range(32, 64)))
    async with database.reading() as db:
        assert await blocked_people.known_at(db, ChannelName.TELEGRAM, [CHAT]) == block
        assert await blocked_people.known_at(db, ChannelName.TELEGRAM, [Address("5678")]) == block
        assert await blocked_people.known_at(db, ChannelName.WHATSAPP, [CHAT]) is None
        erased = await blocked_people.of(db, amina.id)
    assert erased
    assert erased.reason is None


@pytest.mark.parametrize("channel", [ChannelName.TELEGRAM, ChannelName.WHATSAPP])
async def test_the_hash_of_an_address_is_not_the_one_that_people_are_found_by(
    database: Database, channel: ChannelName
) -> None:
    """A copy of the database alone tells nobody who was shut out, not even whoever has the master key."""
    amina, claire = await someone(database, "Amina"), await someone(database, "Claire")
    async with database.reading() as db:
        assert await blocked_people.known_at(db, channel, [CHAT]) is None  # nobody was shut out yet
    async with database.transaction() as db:
        block = await blocked_people.make(db, amina.id, claire.id, REASON, NOW)
        await blocked_people.know_again(db, block, channel, [CHAT])
    async with database.reading() as db:
        (digest,) = (await db.execute(select(blocked_addresses.c.digest))).scalars().all()
    assert digest not in (MASTER.lookup(channel, CHAT.text), MASTER.lookup("blocked-addresses", CHAT.text))


async def test_who_is_let_back_in_leaves_no_trace_of_it(database: Database) -> None:
    """An apology accepted is an end."""
    amina, claire = await someone(database, "Amina"), await someone(database, "Claire")
    async with database.transaction() as db:
        block = await blocked_people.make(db, amina.id, claire.id, REASON, NOW)
        await blocked_people.know_again(db, block, ChannelName.TELEGRAM, [CHAT])
        await blocked_people.lift(db, amina.id)
    async with database.reading() as db:
        assert await blocked_people.of(db, amina.id) is None
        assert await blocked_people.known_at(db, ChannelName.TELEGRAM, [CHAT]) is None
