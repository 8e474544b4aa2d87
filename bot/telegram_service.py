"""Telegram, switched on: introduced to Telegram, then fed by polling or by its webhook."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
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
from bot.channels.telegram_reading import ALLOWED_UPDATES, authenticated
from bot.settings import TelegramWebhook
from bot.texts import Texts
from bot.web import TooLargeError, json_body
from storage import inbox

# What stands in the app's own menu; what only helpers or counsellors can do is in their menu.
_IN_THE_APPS_MENU = ("menu", "ask", "language", "help", "role", "privacy", "stop", "delete")

_POLL_WAIT = timedelta(seconds=50)
_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 60.0

log = structlog.get_logger()


async def introduce(channel: TelegramChannel, texts: Texts) -> None:
    """Tell Telegram the commands, in every language; without an answer, the app's menu stays as it was."""
    commands = {
        str(language): [(name, texts.text(language, f"command-{name}")) for name in _IN_THE_APPS_MENU]
        for language in texts.languages
    }
    try:
        await channel.set_commands(commands)
    except DeliveryError as error:
        log.warning("commands_not_set", code=error.code)


def take_in(app: App, channel: TelegramChannel) -> Callable[[Payload], Awaitable[None]]:
    """Hands an update on; one that can't be read, or handled at all, is kept sealed for someone to look at."""

    async def receive(payload: Payload) -> None:
        if not payload.keys().isdisjoint(ALLOWED_UPDATES):
            try:
                await app.receive(channel, payload)
            except CannotStoreError:
                raise
            except ValueError:
                log.warning("update_unreadable", channel=channel.name)
            except Exception:  # one person's trouble must not end everybody's
                log.error("update_not_handled", channel=channel.name, exc_info=True)
            else:
                return
        await _keep(app, channel, json.dumps(payload))

    return receive


async def feed(app: App, channel: TelegramChannel, webhook: TelegramWebhook | None) -> None:
    """Have what people do brought to us: fetched for ever, or to our webhook once that is registered.

    Raises ``ChannelDown`` when the token is refused or someone else fetches, ``Rejected`` when our address is.
    """
    if webhook is None:
        await poll(channel, take_in(app, channel), wait=_POLL_WAIT)
    else:
        await _register(channel, webhook)


async def _register(channel: TelegramChannel, webhook: TelegramWebhook) -> None:
    """Ask Telegram to call us, again and again until it hears us; what waits there is kept."""
    pause = _FIRST_PAUSE_SECONDS
    while True:
        try:
            await channel.register_webhook(webhook.url, webhook.secret.get_secret_value())
        except (ChannelDown, Rejected):
            raise
        except DeliveryError as error:
            log.warning("webhook_not_registered", code=error.code)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
        else:
            log.info("webhook_registered")
            return


def webhook_route(app: App, channel: TelegramChannel, webhook: TelegramWebhook) -> BaseRoute:
    """``POST /telegram``: 401 without the secret, 400, 413; 503 when nothing can be stored; else 200."""
    receive = take_in(app, channel)

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
            await (receive(payload) if isinstance(payload, dict) else _keep(app, channel, text))
        except CannotStoreError:
            return Response(status_code=503)
        return Response(status_code=200)

    return Route("/telegram", called, methods=["POST"])


async def _keep(app: App, channel: TelegramChannel, text: str) -> None:
    event_id = hashlib.sha256(text.encode()).hexdigest()
    try:
        async with app.parts.database.transaction() as db:
            await inbox.keep_unreadable(db, channel.name, event_id, text, app.parts.now())
    except Exception as error:
        log.error("cannot_store", error=type(error).__name__, channel=channel.name)
        raise CannotStoreError from error
