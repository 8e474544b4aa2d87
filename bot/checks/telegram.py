"""Whether Telegram knows us, and whether what people write there reaches us."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from bot.channels.errors import ChannelDown, DeliveryError
from bot.channels.telegram import TelegramChannel, WebhookState
from bot.checks import Finding, Tried
from bot.settings import TelegramSettings

# An error that is older may long have been put right.
_RECENT = timedelta(hours=1)

# So many may wait for a moment; more means that nobody takes them.
_MANY_WAIT = 100


async def telegram(tried: Tried) -> AsyncIterator[Finding]:
    """The token, then the way in."""
    settings = tried.settings.telegram
    if settings is None:
        if not tried.settings.channels_on:
            cure = "set TELEGRAM_TOKEN (ask @BotFather for one), or the TWILIO_ settings for WhatsApp"
            yield Finding("no channel is on", cure)
        return
    channel = TelegramChannel(settings.token.get_secret_value(), settings.api_url)
    try:
        yield Finding(f"Telegram knows us as @{await channel.me()}")
        for finding in way_in(settings, await channel.webhook(), tried.now()):
            yield finding
    except ChannelDown as error:
        yield Finding(f"TELEGRAM_TOKEN is refused ({error.code})", "copy it once more from @BotFather")
    except DeliveryError as error:
        yield Finding(f"TELEGRAM_API_URL does not answer ({error.code})", "check the address, and the way out")
    finally:
        await channel.close()


def way_in(settings: TelegramSettings, webhook: WebhookState, now: datetime) -> list[Finding]:
    """What Telegram says of how updates reach us."""
    findings = [_registered(settings, webhook), _waiting(webhook)]
    if webhook.last_error_at is not None:
        findings.append(_last_error(webhook, webhook.last_error_at, now))
    return findings


def _registered(settings: TelegramSettings, webhook: WebhookState) -> Finding:
    at_start = "python -m bot run sets it right when it starts"
    if settings.webhook is None:
        if not webhook.url:
            return Finding("Telegram keeps what people write until we ask for it")
        what = "Telegram calls an address, but TELEGRAM_MODE is polling"
        return Finding(what, f"{at_start}; if another program uses this bot, give each its own", chosen=True)
    if webhook.url == settings.webhook.url:
        return Finding("Telegram calls us at PUBLIC_URL/telegram")
    if not webhook.url:
        return Finding("Telegram calls no address yet", at_start, chosen=True)
    return Finding("Telegram calls another address than PUBLIC_URL/telegram", f"start Relais anew: {at_start}")


def _waiting(webhook: WebhookState) -> Finding:
    what = f"{webhook.waiting} messages wait at Telegram to be taken"
    if webhook.waiting < _MANY_WAIT:
        return Finding(what)
    return Finding(what, "see whether Relais runs, and is reached; Telegram keeps them for 24 hours")


def _last_error(webhook: WebhookState, at: datetime, now: datetime) -> Finding:
    said = "".join(letter for letter in webhook.last_error or "" if letter.isprintable())[:120]
    what = f"Telegram last failed to reach us at {at:%Y-%m-%d %H:%M} UTC: {said}"
    cure = "check that PUBLIC_URL leads to HOST and PORT from outside, with a certificate that is valid"
    return Finding(what, cure, chosen=now - at > _RECENT)
