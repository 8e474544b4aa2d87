"""The commands of those who keep it running: what went wrong and what can be done about it, and copies.

As all commands do, each imports what it alone needs.
"""

import sys
from pathlib import Path

import click

from bot.command_line import finish, settings_or_exit, told


@click.group(invoke_without_command=True)
@click.pass_context
def quarantine(context: click.Context) -> None:
    """Show what could not be handled or read, and lies aside; never what is in it."""
    from bot.operating import quarantine as asides

    if context.invoked_subcommand is None:
        sys.exit(finish(asides.show(settings_or_exit())))


@quarantine.command("replay")
@click.argument("id_", metavar="ID")
def replay_aside(id_: str) -> None:
    """Handle ID once more, as if it came now."""
    from bot.operating import quarantine as asides

    sys.exit(finish(asides.replay(settings_or_exit(), id_)))


@quarantine.command("drop")
@click.argument("id_", metavar="ID")
def drop_aside(id_: str) -> None:
    """Delete ID for good."""
    from bot.operating import quarantine as asides

    sys.exit(finish(asides.drop(settings_or_exit(), id_)))


@click.command()
@click.option("--submit", is_flag=True, help="Hand in what is missing for WhatsApp's approval.")
def templates(*, submit: bool) -> None:
    """Show the texts that WhatsApp must approve, in every language, and whether it has."""
    from bot.operating import templates as texts

    click.echo(finish(texts.templates(settings_or_exit(), submit=submit)))


@click.group(invoke_without_command=True)
@click.pass_context
def outbox(context: click.Context) -> None:
    """Show what waits to leave, what did not arrive, and why; never for whom."""
    from bot.operating import outbox as messages

    if context.invoked_subcommand is None:
        sys.exit(finish(messages.show(settings_or_exit())))


@outbox.command("retry")
@click.argument("id_", metavar="ID")
def retry_message(id_: str) -> None:
    """Send ID again, which is unknown or failed; its reader may get it twice."""
    from bot.operating import outbox as messages

    sys.exit(finish(messages.retry(settings_or_exit(), id_)))


@outbox.command("drop")
@click.argument("id_", metavar="ID")
def drop_message(id_: str) -> None:
    """Never send ID."""
    from bot.operating import outbox as messages

    sys.exit(finish(messages.drop(settings_or_exit(), id_)))


@click.command()
@click.option("--by-day", is_flag=True, help="Show what went, a line for each day and kind.")
def retention(*, by_day: bool) -> None:
    """Show how long each kind is kept, and how much of it went since its time was over; never what."""
    from bot.operating import retention as keeping

    sys.exit(finish(keeping.show(settings_or_exit(), by_day=by_day)))


@click.command()
@click.argument("id_", metavar="[ID]", required=False)
@click.option("--lost-phone", is_flag=True, help="Close the phone of ID, and make a code for another one.")
def revoke(id_: str | None, *, lost_phone: bool) -> None:
    """Show who has a role; or take the role of ID away, at once."""
    from bot.operating import revoking

    if id_ is None:
        if lost_phone:
            raise click.UsageError("--lost-phone needs the ID of whose phone it is.")
        sys.exit(finish(revoking.show(settings_or_exit())))
    act = revoking.close_phone if lost_phone else revoking.take_role
    sys.exit(finish(act(settings_or_exit(), id_)))


@click.command()
@click.argument("database_folder", type=click.Path(exists=True, file_okay=False, writable=True, path_type=Path))
@click.argument("keyring_folder", type=click.Path(exists=True, file_okay=False, writable=True, path_type=Path))
def backup(database_folder: Path, keyring_folder: Path) -> None:
    """Copy a SQLite database to one folder and its keyring to another, while Relais runs."""
    from bot.operating.backup import backup as copy_both

    with told():
        sys.exit(copy_both(settings_or_exit(), database_folder, keyring_folder))
