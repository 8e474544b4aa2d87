"""``python -m bot run``: everything in one process, until it is told to stop."""

import asyncio
import socket
from collections.abc import Sequence
from functools import partial

import structlog
import uvicorn

from bot.app import App, Parts
from bot.channels.errors import ChannelDown, DeliveryError, Rejected
from bot.danger import load as load_danger
from bot.listening import listening, web_server, when_told_to_stop
from bot.mistakes import BadSettings, Mistake
from bot.opening import alone, opened
from bot.service import Service
from bot.settings import Settings, WebSettings
from bot.telegram_service import TelegramService
from bot.texts import LOCALES, Texts
from bot.translation.choosing import engine_for
from bot.vouched import remember_samples
from bot.web import health
from handlers.conversation import Programme
from scheduler.clock import utc_now
from storage import people
from storage.database import Database
from storage.incoming import ChannelName
from storage.vocabulary import Language

# With the requests' seconds, together under ten.
_APP_ENDS_SECONDS = 5.5

log = structlog.get_logger()


async def run(settings: Settings) -> None:
    """Serve until stopped. Raises ``BadSettings`` for what the operator must put right first."""
    if not settings.channels_on:
        cure = "set TELEGRAM_TOKEN (ask @BotFather for one), or try it without: python -m bot demo"
        raise BadSettings([Mistake("TELEGRAM_TOKEN", "no channel is on", cure)])
    starting = asyncio.current_task()
    assert starting is not None
    when_told_to_stop(starting.cancel)
    with listening(settings.web) as here:
        async with opened(settings) as database:
            with alone(settings.database_path):
                services = services_of(settings)
                try:
                    app = await _assembled(settings, database, services)
                except BaseException:
                    await asyncio.gather(*(service.channel.close() for service in services))
                    raise
                await _serve(app, services, here)


def services_of(settings: Settings) -> Sequence[Service]:
    """The channels that are on."""
    return [TelegramService(settings.telegram)] if settings.telegram else []


def programme_of(settings: Settings, texts: Texts, telegram_name: str | None = None) -> Programme:
    """What conversations know of the programme."""
    return Programme(
        name=settings.programme.name,
        language=Language(settings.programme.language),
        timezone=settings.programme.timezone.key,
        contact=settings.programme.contact,
        enrolment=settings.programme.enrolment.value,
        languages=texts.languages,
        telegram_name=telegram_name,
    )


async def _assembled(settings: Settings, database: Database, services: Sequence[Service]) -> App:
    async with database.reading() as db:
        if await people.any_simulated(db):
            cure = "use another database: invented and real people are never mixed"
            raise BadSettings([Mistake("DATABASE_URL", "holds the demo's invented people", cure)])
    texts = Texts(Language(settings.programme.language))
    names = {service.channel.name: await _our_name(service) for service in services}
    await remember_samples(database, texts)
    translation = settings.translation
    key = translation.key.get_secret_value() if translation.key else None
    engine = engine_for(translation.translator.value, url=translation.url, api_key=key, region=translation.region)
    return App(
        Parts(
            database,
            {service.channel.name: service.channel for service in services},
            programme_of(settings, texts, names.get(ChannelName.TELEGRAM)),
            texts,
            load_danger(LOCALES),
            engine,
            translation.wait,
            utc_now,
        )
    )


async def _our_name(service: Service) -> str | None:
    """What people find us under. Raises ``BadSettings`` if the platform refuses our credentials."""
    try:
        return await service.our_name()
    except ChannelDown as error:
        raise BadSettings([service.mistake_behind(error)]) from None


async def _serve(app: App, services: Sequence[Service], here: socket.socket) -> None:
    routes = health(app.parts.database, lambda: server.should_exit)
    for service in services:
        routes.extend(service.routes(app))
    host, port = here.getsockname()[:2]
    server = web_server(routes, WebSettings(host, port))
    app.start()
    app.schedule.start()
    introducing = [asyncio.create_task(service.introduce(app.parts.texts)) for service in services]
    feeding = {asyncio.create_task(service.feed(app)): service for service in services}
    for task, service in feeding.items():
        task.add_done_callback(partial(_end_if_down, service, server))
    log.info("started", channels=[service.channel.name.value for service in services], host=host, port=port)
    when_told_to_stop(lambda: None)  # while it serves, the server hears of it first, and tells us again
    try:
        await server.serve(sockets=[here])
    finally:
        await _end(app, *introducing, *feeding)
    for task, service in feeding.items():
        if not task.cancelled() and (error := task.exception()):
            if isinstance(error, ChannelDown | Rejected):
                raise BadSettings([service.mistake_behind(error)])
            raise error


def _end_if_down(service: Service, server: uvicorn.Server, fed: asyncio.Task[None]) -> None:
    """A process that hears nothing any more must not look alive."""
    if not fed.cancelled() and (error := fed.exception()):
        kind = error.code if isinstance(error, DeliveryError) else type(error).__name__
        log.critical("channel_unfed", channel=service.channel.name, error=kind)
        server.should_exit = True


async def _end(app: App, *tasks: asyncio.Task[None]) -> None:
    """Let end what is under way, for some seconds: what is cut off then is in the database, and goes on next time."""
    await app.schedule.stop()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    closing = asyncio.create_task(app.close())
    await asyncio.wait([closing], timeout=_APP_ENDS_SECONDS)
    for channel in app.parts.channels.values():
        await channel.close()  # whoever still waits for an answer from a platform waits no longer
    await asyncio.wait([closing], timeout=1)
    log.info("stopped")
