"""Transactions, on SQLite and PostgreSQL, and the sealing of people's data within them."""

from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import CursorResult, Executable, Row, Table, literal, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.encryption import DataKey, MasterKey, Place, UnreadableError
from storage.engines import postgresql_engine, sqlite_engine, write_over
from storage.incoming import ChannelName
from storage.keyring import Change, Keyring
from storage.schema import addresses, data_keys

# Between the owners of a value sealed for several, and the value.
_OWNERS_END = b"|"


class Transaction:
    """One unit of work: commits as a whole when its block ends, or not at all.

    It also opens and seals people's data, with each person's key fetched once.
    """

    def __init__(self, connection: AsyncConnection, master: MasterKey, keyring: Keyring) -> None:
        self.connection = connection
        self.master = master
        self.added: list[Change] = []  # to the keyring: written just before the commit
        self.taken: list[Change] = []  # from the keyring: gone just after it
        self._keyring = keyring
        self._keys: dict[str, DataKey | None] = {}

    async def execute(
        self,
        statement: Executable,
        rows: list[dict[str, Any]] | None = None,  # Any: a column's value may be anything
    ) -> CursorResult[Any]:
        """Run a statement; with ``rows``, once for each."""
        return await self.connection.execute(statement, rows)

    async def insert_new(self, statement: "sqlite.Insert | postgresql.Insert") -> bool:
        """Insert unless its key exists already; whether it was new."""
        # Not by counting rows, which psycopg does not for inserts.
        result = await self.connection.execute(statement.on_conflict_do_nothing().returning(literal(1)))
        return result.first() is not None

    def insert(self, table: Table) -> "sqlite.Insert | postgresql.Insert":
        """An insert of this database's dialect, which can ignore or update what exists."""
        build = postgresql.insert if self.connection.dialect.name == "postgresql" else sqlite.insert
        return build(table)

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
        statement = self.insert(addresses)
        if self._keyring.apart:  # a crash may have left one that leads nowhere
            statement = statement.on_conflict_do_update(index_elements=list(place), set_=leads_to)
        self.added.append((statement.values(**place, **leads_to), None))

    async def account_at(self, channel: ChannelName, address: str) -> str | None:
        """The account with this address, which may be gone; None if there never was one."""
        place = (addresses.c.channel == channel, addresses.c.digest == self.master.lookup(channel, address))
        rows = await self.look_in_keyring(select(addresses.c.account_id).where(*place))
        return rows[0].account_id if rows else None

    async def fetch_keys(self, owners: Iterable[str]) -> None:
        """Fetch many people's keys in one query, before sealing or opening for each."""
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

    async def _key_of_all(self, owners: Sequence[str]) -> DataKey | None:
        await self.fetch_keys(owners)
        keys = [self._keys[owner] for owner in owners]
        present = [key for key in keys if key is not None]
        return DataKey.together(present) if len(present) == len(keys) else None


class Database:
    """Where everything is kept."""

    def __init__(self, address: str, master: MasterKey) -> None:
        """``address`` names the driver: ``sqlite+aiosqlite:///…`` or ``postgresql+psycopg://…``."""
        self.url = make_url(address)
        self.master = master
        self._file = sqlite_file(self.url)
        if self._file:
            self._writing = sqlite_engine(self._file, reading=False)
            self._reading = sqlite_engine(self._file, reading=True)
        else:
            self._writing = self._reading = postgresql_engine(self.url)
        self._keyring = Keyring(keyring_file(self._file) if self._file else None)
        self._to_destroy: list[Change] = []

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """A writing transaction: committed at the end of the block, rolled back if it raises."""
        async with self._writing.begin() as connection:
            transaction = Transaction(connection, self.master, self._keyring)
            yield transaction
            if self._keyring.apart:
                await self._keyring.change_apart(transaction.added)
            else:
                for statement, rows in (*transaction.added, *transaction.taken):
                    await connection.execute(statement, rows)
        if self._keyring.apart and transaction.taken:
            self._to_destroy += transaction.taken
            with suppress(DBAPIError):  # it is committed: what could not be destroyed yet is with the next scrub
                await self.scrub()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """A reading transaction that waits for no writer."""
        async with self._reading.connect() as connection:
            yield Transaction(connection, self.master, self._keyring)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """A bare writing connection on which the keyring is a schema, for migrations."""
        if self._file is None:
            async with self._writing.begin() as connection:
                yield connection
            return
        both = sqlite_engine(self._file, reading=False, keyring=keyring_file(self._file))
        try:
            async with both.begin() as connection:
                yield connection
        finally:
            await both.dispose()

    async def scrub(self) -> None:
        """Destroy what was erased in the files too, not only in the tables (SQLite's log keeps old pages)."""
        if self._file is None:
            return
        pending, self._to_destroy = self._to_destroy, []
        try:
            await self._keyring.change_apart(pending)
        except BaseException:
            self._to_destroy += pending
            raise
        await write_over(self._writing)
        await self._keyring.write_over()

    async def close(self) -> None:
        """Give back the connections."""
        await self._writing.dispose()
        await self._reading.dispose()
        await self._keyring.close()


def sqlite_file(url: URL) -> Path | None:
    """The database's file; None where it is not SQLite."""
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def keyring_file(database: Path) -> Path:
    """The keyring's file beside a SQLite database: ``relais.db`` → ``relais.keyring.db``."""
    return database.with_name(f"{database.stem}.keyring{database.suffix}")
