"""``python -m bot run``, ``web`` and ``worker``: everything or a part of it, until the process is told to stop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import structlog

from bot.app import App, Parts
from bot.channels.errors import ChannelDown
from bot.danger import load as load_danger
from bot.duty import Duty
from bot.language_detection import LanguageDetector
from bot.law import load as load_law
from bot.leading import Leading
from bot.listening import listening, web_server, when_told_to_stop
from bot.mistakes import BadSettings, Mistake
from bot.opening import alone, opened
from bot.operating.notices import notices_in
from bot.roles import EVERYTHING, ProcessRole
from bot.service import Service
from bot.settings import Settings, WebSettings
from bot.sms import SmsNotices, SmsSender
from bot.telegram_service import TelegramService
from bot.texts import LOCALES, Texts
from bot.translation.choosing import engine_for
from bot.vouched import remember_samples
from bot.web import health
from bot.whatsapp_service import WhatsAppService
from handlers.conversation import Programme
from scheduler.clock import utc_now
from storage import people
from storage.database import Database
from storage.incoming import ChannelName
from storage.leases import Lease, Right
from storage.vocabulary import Language
from storage.waking import Waking

# With the requests' seconds, together under ten.
_APP_ENDS_SECONDS = 5.5

log = structlog.get_logger()


async def run(settings: Settings, role: ProcessRole = EVERYTHING) -> None:
    """Serve until stopped. Raises ``BadSettings`` for what the operator must put right first."""
    if settings.database_path and role is not EVERYTHING:
        cure = "use run, which does everything; web and worker share a postgresql:// database"
        raise BadSettings([Mistake("DATABASE_URL", "is SQLite, which one process has for itself", cure)])
    if not settings.channels_on:
        cure = "set it (ask @BotFather for one), or the TWILIO_ settings for WhatsApp; or try it: python -m bot demo"
        raise BadSettings([Mistake("TELEGRAM_TOKEN", "no channel is on", cure)])
    starting = asyncio.current_task()
    assert starting is not None
    when_told_to_stop(starting.cancel)
    with listening(settings.web) as here:
        async with opened(settings) as database:
            with alone(settings.database_path):
                async with _shared(settings, database) as (right, waking):
                    services = services_of(settings)
                    try:
                        app = await _assembled(settings, database, services, right, waking)
                    except BaseException:
                        await asyncio.gather(*(service.channel.close() for service in services))
                        raise
                    sms = sms_of(settings, app)
                    try:
                        await _serve(app, services, here, role, sms)
                    finally:
                        if sms:
                            await sms.close()


def services_of(settings: Settings) -> Sequence[Service]:
    """The channels that are on."""
    services: list[Service] = []
    if settings.telegram:
        services.append(TelegramService(settings.telegram))
    if settings.twilio:
        services.append(WhatsAppService(settings.twilio, [Language(settings.programme.language)]))
    return services


def sms_of(settings: Settings, app: App) -> SmsNotices | None:
    """What sends a neutral SMS, where a number for it is set."""
    twilio = settings.twilio
    if twilio is None or twilio.sms_from is None:
        return None
    return SmsNotices(app.parts.database, SmsSender(twilio, twilio.sms_from), app.parts.texts, app.parts.now)


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
        times=settings.programme.times,
        about_law=load_law(LOCALES),
        written_in=LanguageDetector(texts.languages, Language(settings.programme.language)).written_in,
        unfair=load_law(LOCALES, "unfair"),
        wages=settings.programme.wages,
        weekly=settings.programme.weekly,
        sms=bool(settings.twilio and settings.twilio.sms_from),
    )


@asynccontextmanager
async def _shared(settings: Settings, database: Database) -> AsyncIterator[tuple[Right, Waking | None]]:
    """What processes that share a PostgreSQL have between them."""
    if settings.database_path:
        yield Right(), None
        return
    lease, waking = Lease(database.url, "sender"), Waking(database.url)
    try:
        yield lease, waking
    finally:
        await lease.close()
        await waking.close()


async def _assembled(
    settings: Settings, database: Database, services: Sequence[Service], right: Right, waking: Waking | None
) -> App:
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
    channels = {service.channel.name: service.channel for service in services}
    return App(
        Parts(
            database,
            channels,
            programme_of(settings, texts, names.get(ChannelName.TELEGRAM)),
            texts,
            load_danger(LOCALES),
            engine,
            translation.wait,
            utc_now,
            most_messages_a_minute=settings.programme.messages_a_minute,
            notices=notices_in(settings.operator_chat, channels),
            right=right,
            waking=waking,
        )
    )


async def _our_name(service: Service) -> str | None:
    """What people find us under. Raises ``BadSettings`` if the platform refuses our credentials."""
    try:
        return await service.our_name()
    except ChannelDown as error:
        raise BadSettings([service.mistake_behind(error)]) from None


async def _serve(
    app: App, services: Sequence[Service], here: socket.socket, role: ProcessRole, sms: SmsNotices | None
) -> None:
    routes = health(app.parts.database, lambda: server.should_exit, app.signs, app.parts.notices)
    if role.calls:
        for service in services:
            routes.extend(service.routes(app))
    host, port = here.getsockname()[:2]
    server = web_server(routes, WebSettings(host, port))
    app.watch.start()
    tasks = _begun(app, services, role, sms)

    def end_with(task: asyncio.Task[None]) -> None:
        """A process that does only half of its work must not look alive."""
        server.should_exit = server.should_exit or not task.cancelled()

    for task in tasks:
        task.add_done_callback(end_with)
    log.info("started", channels=[service.channel.name.value for service in services], host=host, port=port)
    when_told_to_stop(lambda: None)  # while it serves, the server hears of it first, and tells us again
    try:
        await server.serve(sockets=[here])
    finally:
        await _end(app, tasks)
    for task in tasks:
        if task.done() and not task.cancelled() and (error := task.exception()):
            raise error


def _begun(
    app: App, services: Sequence[Service], role: ProcessRole, sms: SmsNotices | None
) -> Sequence[asyncio.Task[None]]:
    """What goes on while we serve; each ends only when it is cancelled, or with what ends the process."""
    tasks = []
    if waking := app.parts.waking:
        tasks.append(asyncio.create_task(waking.pass_on()))
    if role.works:
        duty, right = Duty(app, services, sms), app.parts.right
        tasks.append(asyncio.create_task(Leading(right, duty).run() if isinstance(right, Lease) else duty()))
        app.schedule.start()
    return tasks


async def _end(app: App, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Let end what is under way, for some seconds: what is cut off then is in the database, and goes on next time."""
    closing = asyncio.create_task(_close(app, tasks))
    await asyncio.wait([closing], timeout=_APP_ENDS_SECONDS)
    for channel in app.parts.channels.values():
        await channel.close()  # whoever still waits for an answer from a platform waits no longer
    await asyncio.wait([closing], timeout=1)
    log.info("stopped")


async def _close(app: App, tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(app.schedule.stop(), *tasks, return_exceptions=True)
    await app.close()
