"""The schema, brought up to date: forward only, one numbered step after the other."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.database import Database

_MIGRATIONS = Path(__file__).parent / "migrations"


async def migrate(database: Database) -> None:
    """Run what has not run yet."""
    async with database.connection() as connection:
        await connection.run_sync(_upgrade)


async def is_current(database: Database) -> bool:
    """Whether every migration has run."""
    async with database.reading() as db:
        return await db.connection.run_sync(_is_current)


def configuration(connection: Connection) -> Config:
    """What Alembic must know to run our migrations on this connection."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS / "environment"))
    config.set_main_option("version_locations", str(_MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    if not _is_current(connection):
        command.upgrade(configuration(connection), "head")


def _is_current(connection: Connection) -> bool:
    newest = ScriptDirectory.from_config(configuration(connection)).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == newest
