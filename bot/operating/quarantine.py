"""``python -m bot quarantine``: what lies aside, handled again or dropped; beside a running program, too."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial

import click
import structlog

from bot.app import App, Parts
from bot.channels.errors import DeliveryError
from bot.danger import load as load_danger
from bot.opening import opened
from bot.operating.tables import moment, table
from bot.running import programme_of, services_of
from bot.settings import Settings
from bot.texts import LOCALES, Texts
from scheduler.clock import utc_now
from storage import quarantine
from storage.incoming import ChannelName
from storage.quarantine import Aside
from storage.vocabulary import Language

_MOST_SHOWN = 1000

_UNKNOWN = "nothing with this id lies aside"

log = structlog.get_logger()


async def show(settings: Settings) -> int:
    """Print what lies aside, oldest first, without what is in it; 0, whatever there is."""
    async with opened(settings) as database, database.reading() as db:
        lying = await quarantine.lying(db, _MOST_SHOWN)
    if not lying:
        click.echo("Nothing lies aside.")
        return 0
    rows = [(moment(each.at), each.channel.value, each.code, each.id) for each in lying]
    click.echo(table(("since", "channel", "trouble", "id"), rows))
    return 0


async def drop(settings: Settings, aside_id: str) -> int:
    """Delete it for good; 0 if it lay there."""
    async with opened(settings) as database, database.transaction() as db:
        aside = await quarantine.find(db, aside_id)
        dropped = aside is not None and await quarantine.drop(db, aside)
    return _said("dropped", 0) if dropped else _said(_UNKNOWN, 1)


async def replay(settings: Settings, aside_id: str) -> int:
    """Handle it as if it came now: once, however often and by however many this is asked for; 0 if that was done."""
    async with _app(settings) as app:
        async with app.parts.database.reading() as db:
            aside = await quarantine.find(db, aside_id)
        if aside is None:
            return _said(_UNKNOWN, 1)
        channel = app.parts.channels.get(aside.channel)
        if channel is None:
            return _said(f"{aside.channel.value} is not on: set it up first", 1)
        try:
            return await (_payload_again(app, aside) if aside.unreadable else _message_again(app, aside))
        except Exception as error:
            log.warning("not_replayed", aside=aside.id, exc_info=True)
            return _said(f"it can still not be handled ({type(error).__name__}), and stays where it is", 1)


async def _message_again(app: App, aside: Aside) -> int:
    """What was read, and could not be handled: handled, and taken out, in one transaction."""
    async with app.parts.database.reading() as db:
        message = await quarantine.message(db, aside)
    if message is None:
        return _said("it can't be opened: its sender erased themselves, or another version kept it; drop it", 1)
    done = await app.pipeline.receive_again(message, partial(quarantine.take_out, aside=aside))
    return _said("handled; the answers leave within a minute while Relais runs", 0) if done else _said(_UNKNOWN, 1)


async def _payload_again(app: App, aside: Aside) -> int:
    """What could not even be read: if this version can, it is taken in like any other, then taken out here.

    Each message in it has its own id, by which it counts once: cut off in between, this can be repeated.
    """
    async with app.parts.database.reading() as db:
        text = await quarantine.payload(db, aside)
    if text is None:
        return _said("it can't be opened any more; drop it", 1)
    channel = app.parts.channels[aside.channel]
    try:
        payload = json.loads(text)
        read = channel.read(payload) if isinstance(payload, dict) else []
    except ValueError:
        read = []
    if not read:
        return _said("this version can't read it either; it stays where it is", 1)
    for message in read:
        await app.pipeline.receive(message)
    async with app.parts.database.transaction() as db:
        await quarantine.drop(db, aside)
    return _said("handled; the answers leave within a minute while Relais runs", 0)


@asynccontextmanager
async def _app(settings: Settings) -> AsyncIterator[App]:
    """The program, put together but not started: it takes in, and leaves sending to the one that runs."""
    async with opened(settings) as database:
        services = services_of(settings)
        names = {}
        for service in services:
            with suppress(DeliveryError):
                names[service.channel.name] = await service.our_name()
        texts = Texts(Language(settings.programme.language))
        app = App(
            Parts(
                database,
                {service.channel.name: service.channel for service in services},
                programme_of(settings, texts, names.get(ChannelName.TELEGRAM)),
                texts,
                load_danger(LOCALES),
                None,
                settings.translation.wait,
                utc_now,
            )
        )
        try:
            yield app
        finally:
            await app.close()


def _said(sentence: str, code: int) -> int:
    click.echo(sentence, err=code != 0)
    return code
