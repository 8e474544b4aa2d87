"""Texts about the law, the authorities and emergency numbers: someone here must answer for them, this year."""

from collections.abc import AsyncIterator
from datetime import datetime

import click

from bot.checks import Finding, Tried
from bot.texts import Texts
from storage import confirmations
from storage.database import Database
from storage.vocabulary import ObstacleKind

TO_CONFIRM = (
    "welcome-no-authority",
    "help-suicide",
    "help-violence",
    "help-trafficking",
    "help-child",
    "help-numbers",
    *(f"who-helps-{kind}" for kind in ObstacleKind if kind != ObstacleKind.OTHER),  # that one names nobody
)


async def texts(tried: Tried) -> AsyncIterator[Finding]:
    """Whether somebody has read and confirmed each of them, in every language, as it stands."""
    async with tried.database.reading() as db:
        missing = [
            f"{message} ({language})"
            for message in TO_CONFIRM
            for language in tried.texts.languages
            if not await confirmations.given(db, f"{language}/{message}", tried.texts.text(language, message))
        ]
    if not missing:
        yield Finding("the texts about authorities and emergency numbers are confirmed")
        return
    yield Finding(f"nobody has confirmed yet: {', '.join(missing)}", "run: python -m bot check --confirm-texts")


async def confirm(database: Database, texts: Texts, now: datetime) -> None:
    """Show each text in every language, and keep that the operator answers for it."""
    for message in TO_CONFIRM:
        for language in texts.languages:
            text = texts.text(language, message)
            async with database.reading() as db:
                given = await confirmations.given(db, f"{language}/{message}", text)
            if given:
                continue
            click.echo(f"\n{message} ({language})\n{text}\n")
            # Outside of any transaction: a program that runs beside would wait for the answer.
            if click.confirm("Is this right, here and today?"):
                async with database.transaction() as db:
                    await confirmations.give(db, f"{language}/{message}", text, now)
