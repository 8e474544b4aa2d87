"""What platforms bring twice is handled once; what can't be handled is kept, sealed; codes open one door once."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from storage import inbox, invitations, purging
from storage.database import Database
from storage.encryption import Place
from storage.incoming import ChannelName, Incoming, Text
from storage.masked import Address, Words
from storage.schema import quarantine
from storage.vocabulary import Role
from tests.storage.conftest import NOW, someone


def event(event_id: str, channel: ChannelName = ChannelName.TELEGRAM) -> Incoming:
    return Incoming(channel, event_id, Address("12"), Text(Words("Bonjour")))


async def first_sight(database: Database, incoming: Incoming) -> bool:
    async with database.transaction() as db:
        return await inbox.first_sight(db, incoming, NOW)


async def test_an_update_counts_once_however_often_and_at_the_same_time_it_is_brought(database: Database) -> None:
    """Telegram repeats what it thinks we did not get; people get one answer."""
    seen = await asyncio.gather(*(first_sight(database, event("7")) for _ in range(5)))
    assert sorted(seen) == [False, False, False, False, True]
    assert await first_sight(database, event("8"))
    assert await first_sight(database, event("7", ChannelName.WHATSAPP))


async def test_what_no_platform_repeats_any_more_is_forgotten(database: Database) -> None:
    """Ids are kept no longer than they are of use."""
    await first_sight(database, event("7"))
    async with database.transaction() as db:
        await purging.drop_events(db, NOW)
    assert not await first_sight(database, event("7"))
    async with database.transaction() as db:
        await purging.drop_events(db, NOW + timedelta(seconds=1))
    assert await first_sight(database, event("7"))


async def test_what_can_not_be_read_is_kept_once_and_sealed(database: Database) -> None:
    """Someone can look at it later; nobody can who has only the database."""
    for _ in range(2):
        async with database.transaction() as db:
            await inbox.keep_unreadable(db, ChannelName.TELEGRAM, "7", '{"secret": 1}', NOW)
    async with database.reading() as db:
        [row] = (await db.execute(select(quarantine))).all()
        assert b"secret" not in row.payload
        assert await db.open(row.owner, Place("quarantine", "payload", row.id), row.payload) == '{"secret": 1}'


async def test_an_invitation_opens_its_door_once_and_in_time(database: Database) -> None:
    """Whoever sees it on a screen later can't become a counsellor with it."""
    amina, yusuf = await someone(database, "Amina"), await someone(database, "Yusuf")
    async with database.transaction() as db:
        code = await invitations.make(db, Role.HELPER, NOW)
        late = await invitations.make(db, Role.COUNSELLOR, NOW)
    async with database.transaction() as db:
        assert await invitations.use(db, "wrong", amina.id, NOW) is None
        assert await invitations.use(db, f" {code.upper()} ", amina.id, NOW) is Role.HELPER
        assert await invitations.use(db, code, yusuf.id, NOW) is None
        assert await invitations.use(db, late, yusuf.id, NOW + invitations.LASTS) is None
