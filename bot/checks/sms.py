"""Whether the number that sends SMS is one of ours at Twilio."""

from collections.abc import AsyncIterator

from bot.channels.errors import DeliveryError
from bot.checks import Finding, Tried
from bot.sms import SmsSender


async def sms(tried: Tried) -> AsyncIterator[Finding]:
    """Nothing is sent: the account is asked for the number."""
    settings = tried.settings.twilio
    if settings is None or settings.sms_from is None:
        return
    sender = SmsSender(settings, settings.sms_from)
    try:
        if await sender.owns_number():
            yield Finding("Twilio lets TWILIO_SMS_FROM send SMS")
        else:
            cure = "copy a number that can send SMS from Twilio's console (Phone Numbers), or leave it out"
            yield Finding("TWILIO_SMS_FROM is no number of this account that can send SMS", cure)
    except DeliveryError as error:
        yield Finding(f"TWILIO_SMS_FROM could not be tried ({error.code})", "see what is said of Twilio above")
    finally:
        await sender.close()
