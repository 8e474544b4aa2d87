"""The keyring: people's data keys, wrapped, and the hashes of their addresses; apart from everything else.

A copy of the database, even with the master key, opens nothing of those who were erased since, and does not
tell who they were.

With SQLite the keyring is a file of its own, and two files do not commit as one where a process is killed in
between. So what is new is written here before the database commits, and what is destroyed goes after it: a
crash leaves something too much in here (``personal_data.finish_erasing`` finds it), never something too little.
With PostgreSQL it is a schema of its own, and changes in the same transaction.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Executable, Row
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engines import KEYRING, sqlite_engine, write_over

# A statement, and what it is run with: once for each.
Change = tuple[Executable, list[dict[str, Any]] | None]  # Any: a column's value may be anything

_WITHOUT_SCHEMA = {"schema_translate_map": {KEYRING: None}}


class Keyring:
    """Where keys are kept."""

    def __init__(self, file: Path | None) -> None:
        """``file``: with SQLite; None means in the database itself."""
        self._writing = sqlite_engine(file, reading=False).execution_options(**_WITHOUT_SCHEMA) if file else None
        self._reading = sqlite_engine(file, reading=True).execution_options(**_WITHOUT_SCHEMA) if file else None

    @property
    def apart(self) -> bool:
        """Whether it commits by itself."""
        return self._writing is not None

    async def read(self, within: AsyncConnection, statement: Executable) -> Sequence[Row[Any]]:
        """What is there now; ``within`` is the database it may be part of. Any: typed by the statement."""
        if self._reading is None:
            return (await within.execute(statement)).all()
        async with self._reading.connect() as connection:
            return (await connection.execute(statement)).all()

    async def change_apart(self, changes: Sequence[Change]) -> None:
        """Make these changes in its own file, all or none: on return they are on disk."""
        if self._writing is None or not changes:
            return
        async with self._writing.begin() as connection:
            for statement, rows in changes:
                await connection.execute(statement, rows)

    async def write_over(self) -> None:
        """Leave no trace in the file of what was destroyed."""
        if self._writing is not None:
            await write_over(self._writing)

    async def close(self) -> None:
        """Give back the connections."""
        for engine in (self._writing, self._reading):
            if engine is not None:
                await engine.dispose()
