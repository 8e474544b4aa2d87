"""Telegram, switched on: introduced to Telegram, then fed by polling or by its webhook."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.channels import Payload
from bot.channels.errors import ChannelDown, DeliveryError, Rejected
from bot.channels.receiving import CannotStoreError
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_polling import poll
from bot.channels.telegram_reading import ALLOWED_UPDATES, authenticated, sender_of
from bot.mistakes import Mistake
from bot.settings import TelegramSettings, TelegramWebhook
from bot.taking_in import keep, take_in
from bot.texts import Texts
from bot.web import TooLargeError, json_body

# What stands in the app's own menu; what only helpers or counsellors can do is in their menu.
_IN_THE_APPS_MENU = ("menu", "ask", "language", "help", "role", "privacy", "stop", "delete")

_POLL_WAIT = timedelta(seconds=50)
_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 60.0

log = structlog.get_logger()


class TelegramService:
    """One bot; made in the loop that uses it."""

    def __init__(self, settings: TelegramSettings) -> None:
        self.channel = TelegramChannel(settings.token.get_secret_value(), settings.api_url)
        self._webhook = settings.webhook

    async def our_name(self) -> str | None:
        try:
            return await self.channel.me()
        except ChannelDown:
            raise
        except DeliveryError as error:
            log.warning("telegram_not_reached", code=error.code)
            return None

    def routes(self, app: App) -> Sequence[BaseRoute]:
        return [_webhook_route(app, self.channel, self._webhook)] if self._webhook else []

    async def introduce(self, texts: Texts) -> None:
        """Tell Telegram the commands, in every language."""
        commands = {
            str(language): [(name, texts.text(language, f"command-{name}")) for name in _IN_THE_APPS_MENU]
            for language in texts.languages
        }
        try:
            await self.channel.set_commands(commands)
        except DeliveryError as error:
            log.warning("commands_not_set", code=error.code)

    async def feed(self, app: App) -> None:
        """Raises ``ChannelDown`` if the token is refused or someone else fetches, ``Rejected`` if our address is."""
        if self._webhook is None:
            receive, right = take_in(app, self.channel, _is_known, sender_of), app.parts.right
            await poll(self.channel, receive, wait=_POLL_WAIT, may_ask=lambda: right.held)
        else:
            await self._register(self._webhook)

    def mistake_behind(self, error: DeliveryError) -> Mistake:
        if isinstance(error, Rejected):
            cure = "write an https:// address that Telegram reaches, on port 443, 80, 88 or 8443"
            return Mistake("PUBLIC_URL", f"Telegram refuses it ({error.code})", cure)
        if error.code == "409":
            cure = "stop the other one, or get a bot of its own for each from @BotFather"
            return Mistake("TELEGRAM_TOKEN", "another program fetches this bot's messages (409)", cure)
        cure = "copy it once more from @BotFather, and check TELEGRAM_API_URL"
        return Mistake("TELEGRAM_TOKEN", f"Telegram refuses it ({error.code})", cure)

    async def _register(self, webhook: TelegramWebhook) -> None:
        """Ask Telegram to call us, again and again until it hears us; what waits there is kept."""
        pause = _FIRST_PAUSE_SECONDS
        while True:
            try:
                await self.channel.register_webhook(webhook.url, webhook.secret.get_secret_value())
            except (ChannelDown, Rejected):
                raise
            except DeliveryError as error:
                log.warning("webhook_not_registered", code=error.code)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
            else:
                log.info("webhook_registered")
                return


def _is_known(payload: Payload) -> bool:
    return not payload.keys().isdisjoint(ALLOWED_UPDATES)


def _webhook_route(app: App, channel: TelegramChannel, webhook: TelegramWebhook) -> BaseRoute:
    """``POST /telegram``: 401 without the secret, 400, 413; 503 when nothing can be stored; else 200."""
    receive = take_in(app, channel, _is_known, sender_of)

    async def called(request: Request) -> Response:
        header = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        if not authenticated(header, webhook.secret.get_secret_value()):
            return Response(status_code=401)
        try:
            payload, text = await json_body(request)
        except TooLargeError:
            return Response(status_code=413)
        except (ValueError, ClientDisconnect):
            return Response(status_code=400)
        try:
            await (receive(payload) if isinstance(payload, dict) else keep(app, channel, text))
        except CannotStoreError:
            return Response(status_code=503)
        return Response(status_code=200)

    return Route("/telegram", called, methods=["POST"])
