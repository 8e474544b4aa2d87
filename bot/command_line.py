"""What all commands share: settings or a refusal, and how each of them ends."""

import asyncio
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, TypeVar

import click
import uvloop

from bot.settings import BadSettings, Settings, load
from bot.texts import languages_of

T = TypeVar("T")

_WRONG_SETTINGS = 2


def settings_or_exit() -> Settings:
    """The settings of this process; with mistakes in them it ends here, and tells all of them."""
    try:
        return load(languages=frozenset(str(language) for language in languages_of()))
    except BadSettings as wrong:
        _refuse(wrong)


def finish(work: Coroutine[Any, Any, T]) -> T:  # Any: what asyncio itself declares
    """Run a command to its end; see ``told`` for how it may end else."""
    with told():
        return uvloop.run(work)


@contextmanager
def told() -> Iterator[None]:
    """What only the operator can put right is told, not raised, and ends the process."""
    try:
        yield
    except BadSettings as wrong:
        _refuse(wrong)
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit(0)


def _refuse(wrong: BadSettings) -> NoReturn:
    click.echo(str(wrong), err=True)
    sys.exit(_WRONG_SETTINGS)
