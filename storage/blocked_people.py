"""Blocks: who is shut out, by whom and why; and the addresses by which they are known again.

Of an address only a hash is kept, made with a key of its own (in the keyring), so that neither a backup nor a list of
telephone numbers tells whose it is, and it holds under a new master key too. It outlasts the person's own data: who
erases themselves to come back as someone new is known again.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, select, update

from storage.database import Transaction
from storage.encryption import Place
from storage.incoming import ChannelName
from storage.masked import Address, Words
from storage.people import new_id
from storage.schema import blocked_addresses, blocks, people
from storage.vocabulary import BlockId, PersonId, Standing

# Whose data key the hashes are made with: nobody's.
_KEY: Final = "blocked-addresses"


@dataclass(frozen=True, slots=True)
class Block:
    """Someone is shut out."""

    id: BlockId
    counsellor_id: PersonId
    reason: Words | None  # None: they were erased since
    at: datetime


async def make(db: Transaction, person: PersonId, counsellor: PersonId, reason: Words, now: datetime) -> BlockId:
    """Write down that this person is shut out, and why; their addresses are for ``know_again``."""
    block = BlockId(new_id())
    sealed = await db.seal(person, Place("blocks", "reason", block), reason.text)
    values = {"id": block, "person_id": person, "counsellor_id": counsellor, "reason": sealed, "blocked_at": now}
    await db.execute(blocks.insert().values(values))
    return block


async def of(db: Transaction, person: PersonId) -> Block | None:
    """The block of this person; None for who is not shut out."""
    newest = select(blocks).where(blocks.c.person_id == person).order_by(blocks.c.blocked_at.desc()).limit(1)
    row = (await db.execute(newest)).one_or_none()
    if row is None:
        return None
    reason = await db.open_if_whole(person, Place("blocks", "reason", row.id), row.reason)
    return Block(BlockId(row.id), PersonId(row.counsellor_id), Words(reason) if reason else None, row.blocked_at)


async def know_again(db: Transaction, block: BlockId, channel: ChannelName, addresses: Collection[Address]) -> None:
    """Whoever writes from one of these addresses is shut out, erased or not."""
    if not await db.has_key(_KEY):
        db.new_key(_KEY)
    for digest in await _digests(db, channel, addresses):
        await db.insert_new(db.insert(blocked_addresses).values(digest=digest, block_id=block))


async def known_at(db: Transaction, channel: ChannelName, addresses: Collection[Address]) -> BlockId | None:
    """The block that one of these addresses belongs to; None if nobody was shut out there."""
    digests = await _digests(db, channel, addresses)
    if not digests:
        return None
    found = select(blocked_addresses.c.block_id).where(blocked_addresses.c.digest.in_(digests)).limit(1)
    block = (await db.execute(found)).scalar_one_or_none()
    return BlockId(block) if block else None


async def is_now(db: Transaction, block: BlockId, person: PersonId) -> None:
    """Who was shut out has erased themselves, and is ``person`` from now on."""
    await db.execute(update(blocks).where(blocks.c.id == block).values(person_id=person, reason=None))


async def lift(db: Transaction, person: PersonId) -> None:
    """This person is shut out no more, and nothing of it is kept."""
    await _forget(db, list((await db.execute(select(blocks.c.id).where(blocks.c.person_id == person))).scalars()))


async def erase(db: Transaction, person: PersonId) -> None:
    """Why they were shut out is forgotten with all else about them; that they were, is not."""
    await db.execute(update(blocks).where(blocks.c.person_id == person).values(reason=None))


async def forget_old(db: Transaction, before: datetime) -> int:
    """Nothing is kept that long of people who erased themselves; of those who are here, until it is lifted.

    Returns how many went.
    """
    erased = select(people.c.id).where(people.c.standing == Standing.ERASED)
    old = select(blocks.c.id).where(blocks.c.blocked_at < before, blocks.c.person_id.in_(erased))
    ids = list((await db.execute(old)).scalars())
    await _forget(db, ids)
    return len(ids)


async def _forget(db: Transaction, ids: Collection[str]) -> None:
    await db.execute(delete(blocked_addresses).where(blocked_addresses.c.block_id.in_(ids)))
    await db.execute(delete(blocks).where(blocks.c.id.in_(ids)))


async def _digests(db: Transaction, channel: ChannelName, addresses: Collection[Address]) -> list[str]:
    """[] while nobody was ever shut out: then there is no key to make them with."""
    made = [await db.hash_under(_KEY, f"{channel}\0{address.text}") for address in addresses]
    return [digest for digest in made if digest]
