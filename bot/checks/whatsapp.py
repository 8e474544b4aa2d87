"""Whether Twilio knows us, and whether WhatsApp lets us write to those who wrote long ago."""

from collections.abc import AsyncIterator

from bot.channels.errors import ChannelDown, DeliveryError
from bot.checks import Finding, Tried
from bot.operating.templates import Wanted, channel_of, wanted


async def whatsapp(tried: Tried) -> AsyncIterator[Finding]:
    """The credentials, then the template of each language."""
    settings = tried.settings.twilio
    if settings is None:
        return
    channel = channel_of(settings)
    try:
        yield Finding(f"Twilio knows us as {await channel.account_name()}")
        for each in await wanted(channel, tried.texts):
            yield _template(each)
    except ChannelDown as error:
        yield Finding(f"TWILIO_AUTH_TOKEN is refused ({error.code})", "copy it once more from Twilio's console")
    except DeliveryError as error:
        yield Finding(f"TWILIO_API_URL does not answer ({error.code})", "check the address, and the way out")
    finally:
        await channel.close()


def _template(each: Wanted) -> Finding:
    language = each.template.language
    match each.state:
        case "approved":
            return Finding(f"WhatsApp has approved the notice in {language}")
        case "missing":
            cure = "hand it in: python -m bot templates --submit"
            return Finding(f"WhatsApp does not know the notice in {language}", cure)
        case "other text":
            cure = "delete it in Twilio's console, then: python -m bot templates --submit"
            return Finding(f"WhatsApp knows the notice in {language} with another text", cure)
        case state:
            cure = "wait for WhatsApp, or look in Twilio's console why it is not approved"
            return Finding(f"the notice in {language} is not approved yet ({state})", cure, chosen=state == "pending")
