"""``python -m bot check``: tries what the configuration names, and says what is wrong and how to cure it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import click

from bot.channels.errors import ChannelDown, DeliveryError
from bot.channels.telegram import TelegramChannel
from bot.opening import opened
from bot.settings import Settings
from bot.texts import Texts
from bot.translation import NotAvailable
from bot.translation.choosing import engine_for
from scheduler.clock import utc_now
from storage import confirmations
from storage.database import Database
from storage.migrating import is_current
from storage.vocabulary import Language

# Texts about the law, the authorities and emergency numbers: someone must answer for them, in this place, this year.
TO_CONFIRM = (
    "welcome-no-authority",
    "help-suicide",
    "help-violence",
    "help-trafficking",
    "help-child",
    "help-numbers",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried. ``cure`` is None where all is well."""

    what: str
    cure: str | None = None
    chosen: bool = False  # worth knowing, but somebody may have wanted it so

    def __str__(self) -> str:
        if self.cure is None:
            return f"fine:  {self.what}"
        return f"{'note: ' if self.chosen else 'wrong:'} {self.what} → {self.cure}"


async def check(settings: Settings, *, confirm_texts: bool) -> int:
    """Try everything and print what was found; 0 if all is well, 1 if something needs a hand."""
    wrong = 0
    async with opened(settings) as database:
        if confirm_texts:
            await _confirm(database, Texts(Language(settings.programme.language)))
        async for finding in _findings(settings, database):
            wrong += finding.cure is not None and not finding.chosen
            click.echo(str(finding))
    return 1 if wrong else 0


async def _findings(settings: Settings, database: Database) -> AsyncIterator[Finding]:
    yield await _schema(database)
    yield await _telegram(settings)
    yield await _translator(settings)
    if settings.programme.contact_is_missing:
        yield Finding("PROGRAMME_CONTACT is empty", "say who is responsible, how to reach a person, and when")
    else:
        yield Finding("PROGRAMME_CONTACT is set")
    if settings.secret_key_previous:
        yield Finding("SECRET_KEY_PREVIOUS is set", "take it out once python -m bot rotate-keys is done", chosen=True)
    if settings.twilio:
        yield Finding("TWILIO_… are set; WhatsApp is not served by this version yet")
    yield await _texts(database, Texts(Language(settings.programme.language)))


async def _schema(database: Database) -> Finding:
    if await is_current(database):
        return Finding("the database answers, and its schema is up to date")
    return Finding("the database's schema is old", "run: python -m bot migrate")


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram is None:
        return Finding("no channel is on: TELEGRAM_TOKEN is not set", "ask @BotFather for a token, and set it")
    channel = TelegramChannel(settings.telegram.token.get_secret_value(), settings.telegram.api_url)
    try:
        return Finding(f"Telegram knows us as @{await channel.me()}")
    except ChannelDown as error:
        return Finding(f"TELEGRAM_TOKEN is refused ({error.code})", "copy it once more from @BotFather")
    except DeliveryError as error:
        return Finding(f"TELEGRAM_API_URL does not answer ({error.code})", "check the address, and the way out")
    finally:
        await channel.close()


async def _translator(settings: Settings) -> Finding:
    chosen = settings.translation
    key = chosen.key.get_secret_value() if chosen.key else None
    engine = engine_for(chosen.translator.value, url=chosen.url, api_key=key, region=chosen.region)
    if engine is None:
        what = "TRANSLATOR is none: people read each other's words untranslated"
        return Finding(what, "set TRANSLATOR and what it needs", chosen=True)
    try:
        await engine.translate(["Bonjour"], "fr", "uk")
    except NotAvailable as error:
        cure = "check its address and key; until then originals go out"
        return Finding(f"TRANSLATOR={engine.name} does not translate ({error.code})", cure)
    else:
        return Finding(f"TRANSLATOR={engine.name} translates")
    finally:
        await engine.close()


async def _texts(database: Database, texts: Texts) -> Finding:
    async with database.reading() as db:
        missing = [
            f"{message} ({language})"
            for message in TO_CONFIRM
            for language in texts.languages
            if not await confirmations.given(db, f"{language}/{message}", texts.text(language, message))
        ]
    if not missing:
        return Finding("the texts about authorities and emergency numbers are confirmed")
    return Finding(f"nobody has confirmed yet: {', '.join(missing)}", "run: python -m bot check --confirm-texts")


async def _confirm(database: Database, texts: Texts) -> None:
    """Show each text in every language, and keep that the operator answers for it."""
    for message in TO_CONFIRM:
        for language in texts.languages:
            text = texts.text(language, message)
            async with database.transaction() as db:
                if await confirmations.given(db, f"{language}/{message}", text):
                    continue
                click.echo(f"\n{message} ({language})\n{text}\n")
                if click.confirm("Is this right, here and today?"):
                    await confirmations.give(db, f"{language}/{message}", text, utc_now())
