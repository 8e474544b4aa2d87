"""The commands: ``python -m bot COMMAND``. Each imports what it alone needs: to import all takes a second."""

import gc
import os
import sys

import click

from bot.command_line import finish, settings_or_exit
from bot.logs import configure
from bot.operating import commands
from bot.roles import EVERYTHING, WEB, WORKER, ProcessRole
from bot.settings import Settings
from storage.vocabulary import Role


@click.group()
def main() -> None:
    """Relais: a chatbot that keeps a refugee peer-support programme together."""
    os.umask(0o077)  # whatever is made, database and keyring, is for this user alone
    configure("INFO", sys.stderr, json=not sys.stderr.isatty())


@main.command()
def run() -> None:
    """Run everything in one process."""
    _run(EVERYTHING)


@main.command()
def web() -> None:
    """Take in what platforms bring, and prepare the answers; any number of these, on PostgreSQL, beside workers."""
    _run(WEB)


@main.command()
def worker() -> None:
    """Send, look who is due, ask platforms for news; of any number of these, on PostgreSQL, one sends at a time."""
    _run(WORKER)


@main.command()
@click.option("--host", help="A loopback address. Without it: HOST, or 127.0.0.1.")
@click.option("--port", type=click.IntRange(0, 65535), help="0 takes any free one. Without it: PORT, or 8080.")
def demo(host: str | None, port: int | None) -> None:
    """Try it: several phones on one page, with no account, no key and no network."""
    from bot.demo import serving

    _keep_what_is_imported()
    configure("WARNING", sys.stderr, json=not sys.stderr.isatty())
    finish(serving.serve(host, port))


@main.command()
@click.option("--confirm-texts", is_flag=True, help="Show the texts that you answer for, and confirm them.")
def check(*, confirm_texts: bool) -> None:
    """Tell what is wrong with the configuration, and how to cure it."""
    settings = settings_or_exit()
    from bot import checking

    sys.exit(finish(checking.check(settings, confirm_texts=confirm_texts)))


@main.command()
@click.argument("role", type=click.Choice([role.value for role in Role]))
def invite(role: str) -> None:
    """Make a single-use code for ROLE; it stands alone on the last line."""
    click.echo(finish(_invite(settings_or_exit(), Role(role))))


@main.command()
def migrate() -> None:
    """Bring the database's schema up to date (forward only)."""
    finish(_migrate(settings_or_exit()))
    click.echo("The schema is up to date.")


@main.command("rotate-keys")
def rotate_keys() -> None:
    """Bring people's data under a new SECRET_KEY; the one before is SECRET_KEY_PREVIOUS. Stop Relais first."""
    from bot import rotating

    click.echo(finish(rotating.rotate_keys(settings_or_exit())))


@main.command("copy-to")
@click.argument("database_url")
def copy_to(database_url: str) -> None:
    """Copy everything from SQLite to the empty PostgreSQL at DATABASE_URL, and check it. Stop Relais first."""
    from bot import copying

    click.echo(finish(copying.copy_to(settings_or_exit(), database_url)))


main.add_command(commands.quarantine)
main.add_command(commands.outbox)
main.add_command(commands.backup)
main.add_command(commands.retention)
main.add_command(commands.revoke)
main.add_command(commands.templates)


def _run(role: ProcessRole) -> None:
    settings = settings_or_exit()
    from bot import running

    _keep_what_is_imported()
    finish(running.run(settings, role))


def _keep_what_is_imported() -> None:
    """It stays to the end: to look through it for garbage again and again would take a sixth of a start's time."""
    gc.freeze()


async def _invite(settings: Settings, role: Role) -> str:
    from bot.opening import opened
    from scheduler.clock import utc_now
    from storage import invitations

    async with opened(settings) as database, database.transaction() as db:
        return await invitations.make(db, role, utc_now())


async def _migrate(settings: Settings) -> None:
    from bot.opening import opened
    from storage import migrating

    async with opened(settings, to_migrate=True) as database:
        await migrating.migrate(database)


if __name__ == "__main__":
    main()
