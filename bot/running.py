"""``python -m bot run``: everything in one process, until it is told to stop."""

import asyncio
import os
import signal
import socket
from collections.abc import Callable, Sequence

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot import telegram_service
from bot.app import App, Parts
from bot.channels.errors import ChannelDown, DeliveryError, Rejected
from bot.channels.telegram import TelegramChannel
from bot.danger import load as load_danger
from bot.mistakes import BadSettings, Mistake
from bot.opening import alone, opened
from bot.settings import Settings, TelegramWebhook, WebSettings
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

# Together under ten seconds: then whoever told us to stop does it by force (Docker's "stop").
_REQUESTS_END_SECONDS = 2
_APP_ENDS_SECONDS = 5.5

log = structlog.get_logger()


async def run(settings: Settings) -> None:
    """Serve until stopped. Raises ``BadSettings`` for what the operator must put right first."""
    if settings.telegram is None:
        cure = "set TELEGRAM_TOKEN (ask @BotFather for one), or try it without: python -m bot demo"
        raise BadSettings([Mistake("TELEGRAM_TOKEN", "no channel is on", cure)])
    telegram = settings.telegram
    starting = asyncio.current_task()
    assert starting is not None
    _when_told_to_stop(starting.cancel)
    with _listening(settings.web) as listening:
        async with opened(settings) as database:
            with alone(settings.database_path):
                channel = TelegramChannel(telegram.token.get_secret_value(), telegram.api_url)
                try:
                    app = await _assembled(settings, database, channel)
                except BaseException:
                    await channel.close()
                    raise
                await _serve(app, channel, telegram.webhook, listening)


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


async def _assembled(settings: Settings, database: Database, channel: TelegramChannel) -> App:
    async with database.reading() as db:
        if await people.any_simulated(db):
            cure = "use another database: invented and real people are never mixed"
            raise BadSettings([Mistake("DATABASE_URL", "holds the demo's invented people", cure)])
    texts = Texts(Language(settings.programme.language))
    name = await _our_name(channel)
    await remember_samples(database, texts)
    translation = settings.translation
    key = translation.key.get_secret_value() if translation.key else None
    engine = engine_for(translation.translator.value, url=translation.url, api_key=key, region=translation.region)
    return App(
        Parts(
            database,
            {ChannelName.TELEGRAM: channel},
            programme_of(settings, texts, name),
            texts,
            load_danger(LOCALES),
            engine,
            translation.wait,
            utc_now,
        )
    )


async def _our_name(channel: TelegramChannel) -> str | None:
    """The bot's name, for links in invitations. Raises ``BadSettings`` if Telegram refuses the token."""
    try:
        return await channel.me()
    except ChannelDown as error:
        raise BadSettings([_mistake_behind(error)]) from None
    except DeliveryError as error:
        log.warning("telegram_not_reached", code=error.code)
        return None


async def _serve(app: App, channel: TelegramChannel, webhook: TelegramWebhook | None, listening: socket.socket) -> None:
    routes = health(app.parts.database, lambda: server.should_exit)
    if webhook:
        routes.append(telegram_service.webhook_route(app, channel, webhook))
    host, port = listening.getsockname()[:2]
    server = web_server(routes, WebSettings(host, port))
    app.start()
    app.schedule.start()
    introducing = asyncio.create_task(telegram_service.introduce(channel, app.parts.texts))
    feeding = asyncio.create_task(telegram_service.feed(app, channel, webhook))
    feeding.add_done_callback(lambda fed: _end_if_down(fed, server))
    log.info("started", mode="webhook" if webhook else "polling", host=host, port=port)
    _when_told_to_stop(lambda: None)  # while it serves, the server hears of it first, and tells us again
    try:
        await server.serve(sockets=[listening])
    finally:
        await _end(app, channel, introducing, feeding)
    if not feeding.cancelled() and (error := feeding.exception()):
        if isinstance(error, ChannelDown | Rejected):
            raise BadSettings([_mistake_behind(error)])
        raise error


def _end_if_down(fed: asyncio.Task[None], server: uvicorn.Server) -> None:
    """A process that hears nothing any more must not look alive."""
    if not fed.cancelled() and (error := fed.exception()):
        log.critical("telegram_down", error=type(error).__name__)
        server.should_exit = True


async def _end(app: App, channel: TelegramChannel, *tasks: asyncio.Task[None]) -> None:
    """Let end what is under way, for some seconds: what is cut off then is in the database, and goes on next time."""
    await app.schedule.stop()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    closing = asyncio.create_task(app.close())
    await asyncio.wait([closing], timeout=_APP_ENDS_SECONDS)
    await channel.close()  # whoever still waits for an answer from Telegram waits no longer
    await asyncio.wait([closing], timeout=1)
    log.info("stopped")


def _mistake_behind(error: DeliveryError) -> Mistake:
    if isinstance(error, Rejected):
        cure = "write an https:// address that Telegram reaches, on port 443, 80, 88 or 8443"
        return Mistake("PUBLIC_URL", f"Telegram refuses it ({error.code})", cure)
    if error.code == "409":
        cure = "stop the other one, or get a bot of its own for each from @BotFather"
        return Mistake("TELEGRAM_TOKEN", "another program fetches this bot's messages (409)", cure)
    cure = "copy it once more from @BotFather, and check TELEGRAM_API_URL"
    return Mistake("TELEGRAM_TOKEN", f"Telegram refuses it ({error.code})", cure)


def web_server(routes: Sequence[BaseRoute], web: WebSettings) -> uvicorn.Server:
    """A server for these routes that stops within seconds."""
    config = uvicorn.Config(
        Starlette(routes=list(routes)),
        host=web.host,
        port=web.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_REQUESTS_END_SECONDS,
        lifespan="off",
    )
    return uvicorn.Server(config)


def _listening(web: WebSettings) -> socket.socket:
    """The socket, before anything else is begun: an address that can't be had is told at once."""
    try:
        family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
        return socket.create_server((web.host, web.port), family=family, backlog=2048)
    except socket.gaierror:
        raise BadSettings([Mistake("HOST", "is no address of this machine", "leave it out for 127.0.0.1")]) from None
    except OSError as error:
        problem = f"can't be listened on, on this HOST ({os.strerror(error.errno or 0)})"
        cure = "end the other program that does, or write another port; HOST must be an address of this machine"
        raise BadSettings([Mistake("PORT", problem, cure)]) from None


def _when_told_to_stop(act: Callable[[], object]) -> None:
    """By Ctrl+C, or by SIGTERM."""
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, act)
