"""Sealing and opening people's data within a transaction, and the keys it takes."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import structlog
from sqlalchemy import Executable, Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.encryption import DataKey, MasterKey, Place, UnreadableError
from storage.engines import insert_into
from storage.incoming import ChannelName
from storage.keyring import Change, Keyring
from storage.schema import addresses, data_keys

log = structlog.get_logger()

# Between the owners of a value sealed for several, and the value.
_OWNERS_END = b"|"
_FOR_SEVERAL = re.compile(rb"[0-9a-f]{32}(,[0-9a-f]{32})*\|")


class Sealing:
    """What a transaction knows of people's keys: each is fetched once."""

    def __init__(self, connection: AsyncConnection, master: MasterKey, keyring: Keyring) -> None:
        self.connection = connection
        self.master = master
        self.added: list[Change] = []  # to the keyring: written just before the commit
        self.taken: list[Change] = []  # from the keyring: gone just after it
        self._keyring = keyring
        self._keys: dict[str, DataKey | None] = {}

    async def look_in_keyring(self, statement: Executable) -> Sequence[Row[Any]]:
        """What the keyring holds, without this transaction's own changes. Any: typed by the statement."""
        return await self._keyring.read(self.connection, statement)

    def new_key(self, owner: str) -> None:
        """Make the data key of ``owner``."""
        key = DataKey.new()
        values = {"owner": owner, "master_key": self.master.id, "wrapped": self.master.wrap(owner, key)}
        self.added.append((data_keys.insert(), [values]))
        self._keys[owner] = key

    def destroy_keys(self, owners: Collection[str]) -> None:
        """Destroy these data keys: nothing sealed under them opens again, and no address leads to their owners."""
        if not owners:
            return
        self._keys |= dict.fromkeys(owners)
        self.taken += [(table.delete().where(table.c.owner.in_(owners)), None) for table in (data_keys, addresses)]

    def new_address(self, channel: ChannelName, address: str, account: str, owner: str) -> None:
        """From now on ``account``, of ``owner``, is found by this address."""
        place = {"channel": channel, "digest": self.master.lookup(channel, address)}
        leads_to = {"account_id": account, "owner": owner}
        statement = insert_into(addresses, self.connection)
        if self._keyring.apart:  # a crash may have left one that leads nowhere
            statement = statement.on_conflict_do_update(index_elements=list(place), set_=leads_to)
        self.added.append((statement.values(**place, **leads_to), None))

    def hand_over_addresses(self, account: str, owner: str) -> None:
        """From now on the addresses of ``account`` belong to ``owner``, and go when they are erased."""
        leads_to = addresses.c.account_id == account
        self.added.append((addresses.update().where(leads_to).values(owner=owner), None))

    def forget_addresses(self, account: str) -> None:
        """No address leads to ``account`` any more."""
        self.taken.append((addresses.delete().where(addresses.c.account_id == account), None))

    async def account_at(self, channel: ChannelName, address: str) -> str | None:
        """The account with this address, which may be gone; None if there never was one."""
        place = (addresses.c.channel == channel, addresses.c.digest == self.master.lookup(channel, address))
        rows = await self.look_in_keyring(select(addresses.c.account_id).where(*place))
        return rows[0].account_id if rows else None

    async def fetch_keys(self, owners: Iterable[str]) -> None:
        """Fetch many people's keys in one query, before sealing or opening for each.

        Raises ``UnreadableError`` for those of another master key.
        """
        wanted = set(owners) - self._keys.keys()
        if not wanted:
            return
        rows = await self.look_in_keyring(select(data_keys).where(data_keys.c.owner.in_(wanted)))
        self._keys |= dict.fromkeys(wanted)
        for row in rows:
            self._keys[row.owner] = self.master.unwrap(row.owner, row.wrapped)

    async def has_key(self, owner: str) -> bool:
        """Whether anything can be sealed under the key of ``owner``; not once they were erased."""
        await self.fetch_keys([owner])
        return self._keys[owner] is not None

    async def seal(self, owner: str, place: Place, text: str) -> bytes:
        """Seal ``text`` under the key of ``owner``. Raises ``UnreadableError`` if that key was destroyed."""
        await self.fetch_keys([owner])
        key = self._keys[owner]
        if key is None:
            raise UnreadableError(owner)
        return key.seal(place, text)

    async def open(self, owner: str, place: Place, sealed: bytes | None) -> str | None:
        """What was sealed; None if nothing was, or if the owner was erased."""
        if sealed is None:
            return None
        await self.fetch_keys([owner])
        key = self._keys[owner]
        return None if key is None else key.open(place, sealed)

    async def open_if_whole(self, owner: str, place: Place, sealed: bytes | None) -> str | None:
        """As ``open``, and None for what is damaged: of many people's, one must not take the others' with it."""
        try:
            return await self.open(owner, place, sealed)
        except UnreadableError:
            log.error("unreadable", table=place.table, column=place.column, row=place.row)
            return None

    async def hash_under(self, owner: str, value: str) -> str | None:
        """A keyed hash that outlasts a new master key, since it is made with the key of ``owner``; None without one."""
        await self.fetch_keys([owner])
        key = self._keys[owner]
        return None if key is None else key.lookup(value)

    async def seal_for_all(self, owners: Iterable[str], place: Place, text: str) -> bytes | None:
        """Seal what shows several people's names or words: with one of them erased it opens no more.

        None, and nothing is kept, if one of them is erased already.
        """
        together = sorted(set(owners))
        key = await self._key_of_all(together)
        return ",".join(together).encode() + _OWNERS_END + key.seal(place, text) if key else None

    async def open_for_all(self, place: Place, sealed: bytes | None) -> str | None:
        """What ``seal_for_all`` sealed; None if nothing was, or if one of its owners was erased."""
        if sealed is None:
            return None
        owners, _, value = sealed.partition(_OWNERS_END)
        key = await self._key_of_all(owners.decode().split(","))
        return key.open(place, value) if key else None

    async def open_either(self, owner: str, place: Place, sealed: bytes | None) -> str | None:
        """As ``open_if_whole``, be it sealed for ``owner`` alone or for several together."""
        if sealed is None or not _FOR_SEVERAL.match(sealed):
            return await self.open_if_whole(owner, place, sealed)
        try:
            return await self.open_for_all(place, sealed)
        except UnreadableError:
            log.error("unreadable", table=place.table, column=place.column, row=place.row)
            return None

    async def _key_of_all(self, owners: Sequence[str]) -> DataKey | None:
        await self.fetch_keys(owners)
        keys = [self._keys[owner] for owner in owners]
        present = [key for key in keys if key is not None]
        return DataKey.together(present) if len(present) == len(keys) else None
