"""``python -m bot copy-to``: everything from SQLite to an empty PostgreSQL, checked, under the same key."""

from sqlalchemy.engine import make_url

from bot.forms import database_address
from bot.mistakes import BadSettings, Mistake
from bot.opening import alone, explained, opened
from bot.settings import Settings
from storage import copying
from storage.database import Database, sqlite_file
from storage.migrating import is_current, migrate

_ARGUMENT = "copy-to"
_EMPTY = "write the address of a new database, like postgresql://user:password@host/name"


async def copy_to(settings: Settings, address: str) -> str:
    """Copy, check, and say what to do then. Raises ``BadSettings``; nothing is left half done."""
    path = settings.database_path
    if path is None:
        cure = "between two PostgreSQL, use pg_dump: docs/postgresql.md"
        raise BadSettings([Mistake("DATABASE_URL", "is no SQLite database", cure)])
    async with opened(settings) as source:
        with alone(path):
            target = _target(address, source)
            try:
                rows = await _copied(source, target)
            finally:
                await target.close()
    kept = " SECRET_KEY to what the key file beside it holds," if settings.secret_key is None else ""
    return (
        f"Done: {rows} rows, compared with the original, and readable under the same key. Now set{kept} DATABASE_URL "
        f"to the new address, and start Relais. Never start it on {path.name} again: it would write to people twice."
    )


def _target(address: str, source: Database) -> Database:
    try:
        written = database_address(address)
    except ValueError:
        raise _bad("is not the address of a database", _EMPTY) from None
    if sqlite_file(make_url(written)):
        raise _bad("is not PostgreSQL", _EMPTY)
    return Database(written, source.master)


async def _copied(source: Database, target: Database) -> int:
    """How many rows are there now."""
    with explained(_ARGUMENT):
        if not await copying.has_tables(target):
            await migrate(target)
        if not await is_current(target):
            raise _bad("names a database that holds something else", _EMPTY)
        async with source.reading() as here, target.transaction() as there:
            if not await copying.is_empty(there):
                raise _bad("names a database that is in use: there is something in it", _EMPTY)
            read = await copying.copy_all(here, there)
            same = await copying.fingerprints(there) == read
            if not same or await copying.openable(there) != await copying.openable(here):
                raise _bad("did not keep all that was copied; nothing is left there", "try again, and report it")
    return sum(each.rows for each in read.values())


def _bad(problem: str, cure: str) -> BadSettings:
    return BadSettings([Mistake(_ARGUMENT, problem, cure)])
