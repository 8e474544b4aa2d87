"""``python -m bot templates``: the texts that WhatsApp must approve: they go to those who wrote long ago."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.channels import OPENER, Template
from bot.channels.errors import DeliveryError
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_templates import Content, Contents, code_of, name_of, takes_templates
from bot.mistakes import BadSettings, Mistake
from bot.settings import Settings, TwilioSettings
from bot.texts import Texts
from storage.vocabulary import Language


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text as it must lie at Twilio, and what lies there now."""

    template: Template
    text: str
    reply: str
    there: Content | None

    @property
    def state(self) -> str:
        """In one word: "missing", "other text", or Meta's own word."""
        if self.there is None:
            return "missing"
        return self.there.approval if self.there.text == self.text else "other text"


async def wanted(channel: WhatsAppChannel, texts: Texts) -> Sequence[Wanted]:
    """What must lie there, in every language of ours that Meta takes. Raises ``DeliveryError``."""
    await channel.look_up_contents()
    templates = [Template(OPENER, language) for language in texts.languages if takes_templates(language)]
    return [
        Wanted(
            each,
            texts.text(each.language, each.message),
            texts.text(each.language, "read-it"),
            channel.contents.of(each),
        )
        for each in templates
    ]


async def templates(settings: Settings, *, submit: bool) -> str:
    """The texts with their state; with ``submit``, those that are missing are handed in for approval before.

    Raises ``BadSettings`` where WhatsApp is not set up, or Twilio refuses.
    """
    if settings.twilio is None:
        raise BadSettings([Mistake("TWILIO_ACCOUNT_SID", "is missing: WhatsApp is not on", "set the TWILIO_ settings")])
    texts = Texts(Language(settings.programme.language))
    channel = channel_of(settings.twilio)
    try:
        found = await wanted(channel, texts)
        missing = [each for each in found if each.there is None] if submit else []
        for each in missing:
            await channel.submit(each.template, each.text, each.reply)
        if missing:
            found = await wanted(channel, texts)
    except DeliveryError as error:
        cure = "run check: it tells what is wrong"
        raise BadSettings([Mistake("TWILIO_AUTH_TOKEN", f"does not get an answer ({error.code})", cure)]) from None
    finally:
        await channel.close()
    return "\n\n".join(_form(each) for each in found)


def _form(each: Wanted) -> str:
    """As Twilio's console asks for it."""
    fields = {
        "name": name_of(each.template),
        "language": code_of(each.template.language),
        "category": "UTILITY",
        "text": each.text,
        "button": each.reply,
        "state": each.state,
    }
    return "\n".join(f"{name}: {value}" for name, value in fields.items())


def channel_of(settings: TwilioSettings) -> WhatsAppChannel:
    """A channel for looking up; close it."""
    return WhatsAppChannel(
        settings.account_sid,
        settings.auth_token.get_secret_value(),
        settings.whatsapp_from,
        settings.api_url,
        settings.public_url,
        Contents(),
    )
