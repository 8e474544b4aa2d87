"""``python -m bot run``: everything in one process, until it is told to stop."""

import asyncio
import fcntl
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot import telegram_service
from bot.app import App, Parts
from bot.channels.errors import ChannelDown, DeliveryError
from bot.channels.telegram import TelegramChannel
from bot.danger import load as load_danger
from bot.mistakes import BadSettings, Mistake
from bot.secret_key import secret_key
from bot.settings import Settings, TelegramSettings, WebSettings
from bot.texts import LOCALES, Texts
from bot.translation.choosing import engine_for
from bot.vouched import remember_samples
from bot.web import health
from handlers.conversation import Programme
from scheduler.clock import utc_now
from storage import people
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.migrating import migrate
from storage.vocabulary import Language

_GRACEFUL_SECONDS = 8

log = structlog.get_logger()


async def run(settings: Settings) -> None:
    """Serve until stopped. Raises ``BadSettings`` for what the operator must put right first."""
    if settings.telegram is None:
        cure = "set TELEGRAM_TOKEN (ask @BotFather for one), or try it without: python -m bot demo"
        raise BadSettings([Mistake("TELEGRAM_TOKEN", "no channel is on", cure)])
    telegram = settings.telegram
    async with opened(settings) as database:
        with _Alone(settings.database_path):
            channel = TelegramChannel(telegram.token.get_secret_value(), telegram.api_url)
            try:
                app = await _assembled(settings, database, channel)
            except BaseException:
                await channel.close()
                raise
            await _serve(app, channel, telegram, settings.web)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, with its schema brought up to date if it is SQLite."""
    secret, sentence = secret_key(settings, settings.database_path)
    if sentence:
        print(sentence, file=sys.stderr)  # noqa: T201  # it is for the operator, whatever the log's level
    database = Database(settings.database_address, MasterKey(secret))
    try:
        if settings.database_path:
            await migrate(database)
        yield database
    finally:
        await database.close()


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
    await telegram_service.introduce(channel, texts)
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
        cure = "copy it once more from @BotFather, and check TELEGRAM_API_URL"
        raise BadSettings([Mistake("TELEGRAM_TOKEN", f"Telegram refuses it ({error.code})", cure)]) from None
    except DeliveryError as error:
        log.warning("telegram_not_reached", code=error.code)
        return None


async def _serve(app: App, channel: TelegramChannel, telegram: TelegramSettings, web: WebSettings) -> None:
    routes = health(app.parts.database)
    if telegram.webhook:
        routes.append(telegram_service.webhook_route(app, channel, telegram.webhook))
    server = web_server(routes, web)
    app.start()
    app.schedule.start()
    fetching: asyncio.Task[None] | None = None
    if telegram.webhook is None:
        fetching = asyncio.create_task(_fetch(app, channel, server))
    else:
        fetching = asyncio.create_task(_register(channel, telegram, server))
    log.info("started", mode="webhook" if telegram.webhook else "polling", host=web.host, port=web.port)
    try:
        await server.serve()
    finally:
        await app.schedule.stop()
        fetching.cancel()
        await asyncio.gather(fetching, return_exceptions=True)
        await app.close()
        log.info("stopped")


async def _fetch(app: App, channel: TelegramChannel, server: uvicorn.Server) -> None:
    """Polling; when it can't go on, the operator is told, and the process ends rather than look alive."""
    try:
        await telegram_service.poll_for_ever(app, channel)
    except ChannelDown as error:
        log.critical("telegram_down", code=error.code)
        server.should_exit = True
    except Exception:  # a process that no longer listens must not look alive
        log.critical("polling_failed", exc_info=True)
        server.should_exit = True


async def _register(channel: TelegramChannel, telegram: TelegramSettings, server: uvicorn.Server) -> None:
    """Registers the webhook, again and again until Telegram takes it; it repeats what comes before we listen."""
    assert telegram.webhook is not None
    pause = 1.0
    while True:
        try:
            await telegram_service.register(channel, telegram.webhook)
        except ChannelDown as error:
            log.critical("telegram_down", code=error.code)
            server.should_exit = True
            return
        except DeliveryError as error:
            log.warning("webhook_not_registered", code=error.code)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 60.0)
        else:
            log.info("webhook_registered")
            return


def web_server(routes: Sequence[BaseRoute], web: WebSettings) -> uvicorn.Server:
    """A server for these routes that stops within seconds."""
    config = uvicorn.Config(
        Starlette(routes=list(routes)),
        host=web.host,
        port=web.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACEFUL_SECONDS,
        lifespan="off",
    )
    return uvicorn.Server(config)


class _Alone:
    """Holds a lock beside a SQLite database: two programs that send from one database would send twice."""

    def __init__(self, database: Path | None) -> None:
        self._database = database
        self._file: IO[str] | None = None

    def __enter__(self) -> None:
        if self._database is None:
            return
        self._file = self._database.with_suffix(".lock").open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._file.close()
            cure = "stop the other one first, or give this one a database of its own"
            raise BadSettings([Mistake("DATABASE_URL", "another Relais runs on it", cure)]) from None

    def __exit__(self, *_: object) -> None:
        if self._file:
            self._file.close()
