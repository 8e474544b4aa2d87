"""A new master key: every data key is wrapped anew, and addresses lead to people by new hashes.

What is sealed stays as it is, since data keys do not change. All that does change is in the keyring, and changes
there at once, or not at all.
"""

from sqlalchemy import bindparam, select, update

from storage.database import Transaction
from storage.encryption import MasterKey, Place, UnreadableError
from storage.keyring import Change
from storage.schema import accounts, addresses, data_keys

_AT_ONCE = 500


async def fits(db: Transaction) -> bool:
    """Whether all that is kept was kept under this transaction's master key."""
    another = select(data_keys.c.owner).where(data_keys.c.master_key != db.master.id).limit(1)
    return not await db.look_in_keyring(another)


async def rotate(db: Transaction, new: MasterKey) -> int:
    """Bring all that was kept under this transaction's master key under ``new``; returns how many keys.

    0 if that was done before. Raises ``UnreadableError`` where anything was kept under a third key.
    """
    kept = await db.look_in_keyring(select(data_keys))
    if all(row.master_key == new.id for row in kept):
        return 0
    keys = []
    for row in kept:
        if row.master_key != db.master.id:
            raise UnreadableError(row.owner)
        key = db.master.unwrap(row.owner, row.wrapped)
        keys.append({"of": row.owner, "anew": new.wrap(row.owner, key), "under": new.id})
    anew: dict[str, object] = {"wrapped": bindparam("anew"), "master_key": bindparam("under")}
    db.added.append((update(data_keys).where(data_keys.c.owner == bindparam("of")).values(anew), keys))
    db.added.extend(await _leads_to_people(db, new))
    return len(keys)


async def _leads_to_people(db: Transaction, new: MasterKey) -> list[Change]:
    """Every account is found by the new hash of its address, and by no other."""
    changes: list[Change] = [(addresses.delete(), None)]
    rows = (await db.execute(select(accounts))).all()
    for first in range(0, len(rows), _AT_ONCE):
        some = rows[first : first + _AT_ONCE]
        await db.fetch_keys([row.person_id for row in some])
        leads = []
        for row in some:
            address = await db.open(row.person_id, Place("accounts", "address", row.id), row.address)
            if address is not None:
                place = {"channel": row.channel, "digest": new.lookup(row.channel, address)}
                leads.append(place | {"account_id": row.id, "owner": row.person_id})
        if leads:
            changes.append((addresses.insert(), leads))
    return changes
