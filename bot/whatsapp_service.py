"""WhatsApp, switched on: Twilio calls us, reports what became of ours, and is asked for what it could not bring."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.channels import Payload
from bot.channels.errors import ChannelDown, DeliveryError
from bot.channels.limits import Limits
from bot.channels.receiving import CannotStoreError
from bot.channels.whatsapp import LIMITS, WhatsAppChannel
from bot.channels.whatsapp_errors import error_of
from bot.channels.whatsapp_reading import PREFIX, Form, authenticated, form_of, report_of
from bot.channels.whatsapp_templates import Contents
from bot.mistakes import Mistake
from bot.reports import Reports
from bot.settings import TwilioSettings
from bot.takeaway.serving import Gate, given
from bot.taking_in import take_in
from bot.texts import Texts
from bot.web import TooLargeError, text_body
from storage import inbox, published
from storage.incoming import ChannelName
from storage.vocabulary import Language

# What Twilio reads as "heard, and nothing to say at once".
_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'

# How far back is asked for what was not brought: since the last that came, and a little before; a day at most.
_A_LITTLE = timedelta(minutes=10)
_A_DAY = timedelta(days=1)
_ASKS_EVERY_SECONDS = 600.0
_CONTENTS_EVERY = 6  # times that

_Answer = Callable[[Request], Awaitable[Response]]

log = structlog.get_logger()


class WhatsAppService:
    """One sender; made in the loop that uses it."""

    def __init__(
        self, settings: TwilioSettings, fallbacks: Sequence[Language], *, limits: Limits | None = LIMITS
    ) -> None:
        """``fallbacks``: the languages in which a template is taken where the reader's has none, best first."""
        self._token = settings.auth_token.get_secret_value()
        self._public_url = settings.public_url
        self.channel = WhatsAppChannel(
            settings.account_sid,
            self._token,
            settings.whatsapp_from,
            settings.api_url,
            settings.public_url,
            Contents(fallbacks),
            limits=limits,
        )

    async def our_name(self) -> str | None:
        try:
            return await self.channel.account_name()
        except ChannelDown:
            raise
        except DeliveryError as error:
            log.warning("twilio_not_reached", code=error.code)
            return None

    def routes(self, app: App) -> Sequence[BaseRoute]:
        return [
            Route("/whatsapp", self._webhook(app), methods=["POST"]),
            Route("/whatsapp/status", self._reported(app), methods=["POST"]),
            Route("/media/{token}", _media(app), methods=["GET", "POST"]),
        ]

    async def introduce(self, texts: Texts) -> None:  # noqa: ARG002  # WhatsApp shows no menu of ours
        await self._look_up_contents()

    async def feed(self, app: App) -> None:
        """Twilio calls us; now and again it is asked for what it could not bring while we were away.

        Raises ``ChannelDown`` when our credentials are refused.
        """
        receive = take_in(app, self.channel, _is_known)
        rounds = 0
        while True:
            try:
                async with app.parts.database.reading() as db:
                    last = await inbox.last_seen(db, ChannelName.WHATSAPP)
                since = max(last or app.parts.now(), app.parts.now() - _A_DAY) - _A_LITTLE
                for payload in await self.channel.received(since):
                    await receive(payload)
            except ChannelDown:
                raise
            except (DeliveryError, CannotStoreError) as error:
                log.warning("missed_not_asked_for", error=type(error).__name__)
            await asyncio.sleep(_ASKS_EVERY_SECONDS)
            rounds += 1
            if rounds % _CONTENTS_EVERY == 0:
                await self._look_up_contents()

    def mistake_behind(self, error: DeliveryError) -> Mistake:
        cure = "copy TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN once more from Twilio's console, and check TWILIO_API_URL"
        return Mistake("TWILIO_AUTH_TOKEN", f"Twilio refuses it ({error.code})", cure)

    async def _look_up_contents(self) -> None:
        try:
            await self.channel.look_up_contents()
        except DeliveryError as error:
            log.warning("templates_not_looked_up", code=error.code)

    def _webhook(self, app: App) -> _Answer:
        """``POST /whatsapp``: 403 without Twilio's signature, 400, 413; 503 when nothing can be stored; else 200."""
        receive = take_in(app, self.channel, _is_known)

        async def called(request: Request) -> Response:
            form = await self._form(request)
            if isinstance(form, Response):
                return form
            try:
                await receive(form.fields)
            except CannotStoreError:
                return Response(status_code=503)
            return Response(_TWIML, media_type="text/xml")

        return called

    def _reported(self, app: App) -> _Answer:
        """``POST /whatsapp/status``: as the webhook; what is about nothing of ours is taken and forgotten."""
        reports = Reports(app.parts.database, app.parts.now, app.onward.wake)

        async def called(request: Request) -> Response:
            form = await self._form(request)
            if isinstance(form, Response):
                return form
            try:
                report = report_of(form.fields)
            except ValueError:
                return Response(status_code=400)
            address = form.fields.get("To", "").removeprefix(PREFIX)
            try:
                async with app.parts.database.reading() as db:
                    account = await db.account_at(ChannelName.WHATSAPP, address)
                if account:
                    error = None if report.code is None else error_of(report.code)
                    if error and error.code in LIMITS.slower:
                        app.delivery.slow_down(ChannelName.WHATSAPP)
                    reference = request.query_params.get("item", "")
                    await reports.take(reference, report.message_id, account, report.status, error)
            except Exception as error:  # noqa: BLE001  # whatever it is: nothing was kept of it
                log.error("report_not_kept", error=type(error).__name__)
                return Response(status_code=503)
            return Response(status_code=200)

        return called

    async def _form(self, request: Request) -> Form | Response:
        """What Twilio posted; or the answer to what it did not."""
        try:
            form = form_of(await text_body(request))
        except TooLargeError:
            return Response(status_code=413)
        except (ValueError, ClientDisconnect):
            return Response(status_code=400)
        query = f"?{request.url.query}" if request.url.query else ""
        signature = request.headers.get("X-Twilio-Signature")
        if not authenticated(signature, self._token, f"{self._public_url}{request.url.path}{query}", form):
            return Response(status_code=403)
        return form


def _is_known(payload: Payload) -> bool:
    return "MessageSid" in payload and "From" in payload


def _media(app: App) -> _Answer:
    """``GET`` or ``HEAD /media/{token}``: for Twilio to fetch, for some minutes; 404 for anything else.

    Twilio believes the type that is told here, and WhatsApp takes only what is of that type. What is someone's own
    stands behind a button (``bot/takeaway/serving.py``), and goes by ``POST``, once.
    """
    gate = Gate(app.parts.texts)

    async def called(request: Request) -> Response:
        token, now = request.path_params["token"], app.parts.now()
        async with app.parts.database.reading() as db:
            found = await published.fetch(db, token, now)
        if found and found.for_a_person:
            return await _own_file(request, token, now)
        if request.method == "POST":
            return Response(status_code=405)
        if found is None:
            return Response(status_code=404)
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return Response(found.content, media_type=found.content_type, headers=headers)

    async def _own_file(request: Request, token: str, now: datetime) -> Response:
        if request.method != "POST":
            return gate.looked_at(request)
        async with app.parts.database.transaction() as db:
            taken = await published.take(db, token, now)
        return given(taken, now) if taken else Response(status_code=404)

    return called
