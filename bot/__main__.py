"""The commands: ``python -m bot COMMAND``."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from typing import Any, NoReturn, TypeVar

import click
import uvloop

from bot import checking, rotating, running
from bot.demo import serving
from bot.logs import configure
from bot.opening import opened
from bot.settings import BadSettings, Settings, load
from bot.texts import languages_of
from scheduler.clock import utc_now
from storage import invitations
from storage.migrating import migrate as migrate_schema
from storage.vocabulary import Role

T = TypeVar("T")

_WRONG_SETTINGS = 2


@click.group()
def main() -> None:
    """Relais: a chatbot that keeps a refugee peer-support programme together."""
    os.umask(0o077)  # whatever is made, database and keyring, is for this user alone
    configure("INFO", sys.stderr, json=not sys.stderr.isatty())


@main.command()
def run() -> None:
    """Run everything in one process."""
    _finish(running.run(_settings()))


@main.command()
@click.option("--host", help="A loopback address. Without it: HOST, or 127.0.0.1.")
@click.option("--port", type=click.IntRange(0, 65535), help="0 takes any free one. Without it: PORT, or 8080.")
def demo(host: str | None, port: int | None) -> None:
    """Try it: several phones on one page, with no account, no key and no network."""
    configure("WARNING", sys.stderr, json=not sys.stderr.isatty())
    _finish(serving.serve(host, port))


@main.command()
@click.option("--confirm-texts", is_flag=True, help="Show the texts that you answer for, and confirm them.")
def check(*, confirm_texts: bool) -> None:
    """Tell what is wrong with the configuration, and how to cure it."""
    sys.exit(_finish(checking.check(_settings(), confirm_texts=confirm_texts)))


@main.command()
@click.argument("role", type=click.Choice([role.value for role in Role]))
def invite(role: str) -> None:
    """Make a single-use code for ROLE; it stands alone on the last line."""
    click.echo(_finish(_invite(_settings(), Role(role))))


@main.command()
def migrate() -> None:
    """Bring the database's schema up to date (forward only)."""
    _finish(_migrate(_settings()))
    click.echo("The schema is up to date.")


@main.command("rotate-keys")
def rotate_keys() -> None:
    """Bring people's data under a new SECRET_KEY; the one before is SECRET_KEY_PREVIOUS. Stop Relais first."""
    click.echo(_finish(rotating.rotate_keys(_settings())))


def _settings() -> Settings:
    try:
        return load(languages=frozenset(str(language) for language in languages_of()))
    except BadSettings as wrong:
        _refuse(wrong)


def _refuse(wrong: BadSettings) -> NoReturn:
    click.echo(str(wrong), err=True)
    sys.exit(_WRONG_SETTINGS)


def _finish(work: Coroutine[Any, Any, T]) -> T:  # Any: what asyncio itself declares
    try:
        return uvloop.run(work)
    except BadSettings as wrong:
        _refuse(wrong)
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(0)


async def _invite(settings: Settings, role: Role) -> str:
    async with opened(settings) as database, database.transaction() as db:
        return await invitations.make(db, role, utc_now())


async def _migrate(settings: Settings) -> None:
    async with opened(settings, to_migrate=True) as database:
        await migrate_schema(database)


if __name__ == "__main__":
    main()
