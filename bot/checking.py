"""``python -m bot check``: tries what the configuration names, and says what is wrong and how to cure it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

import click

from bot.checks import Check, Finding, Tried
from bot.checks.clock import clock
from bot.checks.database import database, disk
from bot.checks.letters import letters
from bot.checks.programme import key, programme
from bot.checks.sms import sms
from bot.checks.telegram import telegram
from bot.checks.texts import confirm, texts
from bot.checks.translator import translator
from bot.checks.way_in import way_in
from bot.checks.whatsapp import whatsapp
from bot.opening import opened
from bot.settings import Settings
from bot.texts import Texts
from scheduler.clock import utc_now
from storage.vocabulary import Language

# In the order in which they are told: what the others need comes first.
CHECKS: Final[Sequence[Check]] = (
    programme,
    key,
    database,
    disk,
    telegram,
    whatsapp,
    sms,
    way_in,
    clock,
    translator,
    letters,
    texts,
)


async def check(settings: Settings, *, confirm_texts: bool, now: Callable[[], datetime] = utc_now) -> int:
    """Try everything and print what was found; 0 if all is well, 1 if something needs a hand.

    Raises ``BadSettings`` where nothing can be tried: what is wrong in the settings, the database or its key.
    """
    wrong = False
    spoken = Texts(Language(settings.programme.language))
    async with opened(settings) as kept:
        if confirm_texts:
            await confirm(kept, spoken, now())
        tried = Tried(settings, kept, spoken, now)
        for each in CHECKS:
            async for finding in each(tried):
                wrong = wrong or finding.wrong
                _tell(finding)
    return 1 if wrong else 0


def _tell(finding: Finding) -> None:
    click.echo(str(finding))
