"""Texts that lie at Twilio: the one that may open a conversation, in which language; and what to do without it."""

from collections.abc import AsyncIterator

import pytest

from bot.channels import OPENER, Part, Template
from bot.channels.errors import TemplateRefused, WindowClosed
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_templates import Contents
from storage.masked import Address
from storage.vocabulary import Language
from tests.servers.twilio_clients import PUBLIC_URL
from tests.servers.twilio_server import TwilioServer

AMINA = "+33612345678"  # has not written today
YUSUF = "+33612345679"  # has
OPENER_NAME = "relais_you_have_a_message"
TEXTS = {
    "fr": "Vous avez un message.",
    "fa": "شما یک پیام دارید.",
    "en": "You have a message.",
    "ps_AF": "تاسو پیغام لرئ.",
}


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        await server.person_writes(YUSUF, "bonjour")
        yield server


@pytest.fixture
async def channel(twilio: TwilioServer) -> AsyncIterator[WhatsAppChannel]:
    account = twilio.account
    contents = Contents([Language("fr"), Language("en")])
    channel = WhatsAppChannel(account.sid, account.token, account.sender, twilio.url, PUBLIC_URL, contents)
    yield channel
    await channel.close()


async def opens(channel: WhatsAppChannel, language: str) -> None:
    """Tell her that something waits, in her language."""
    opener = Part("Vous avez un message.", template=Template(OPENER, Language(language)))
    await channel.deliver(Address(AMINA), opener)


@pytest.mark.parametrize(
    ("approved", "reader", "came"),
    [
        (["fr", "fa", "en"], "fa-AF", "fa"),
        (["fr", "fa", "en"], "fr", "fr"),
        (["fr", "ps_AF", "en"], "ps", "ps_AF"),
        (["en", "fr"], "ti", "fr"),
        (["en", "fr"], "uk", "fr"),
        (["en", "fa"], "uk", "en"),
        (["fa"], "uk", "fa"),
    ],
    ids=[
        "hers",
        "french",
        "pashto",
        "one that Meta does not take",
        "the programme's",
        "the next",
        "any rather than none",
    ],
)
async def test_a_template_is_chosen_by_language_and_else_by_rule(
    twilio: TwilioServer, channel: WhatsAppChannel, approved: list[str], reader: str, came: str
) -> None:
    """Whoever gets it in no language of theirs still sees that something waits."""
    for language in approved:
        twilio.templates.add(OPENER_NAME, language, TEXTS[language], status="approved")
    await channel.look_up_contents()
    await opens(channel, reader)
    assert twilio.phone(AMINA).texts == [TEXTS[came]]


@pytest.mark.parametrize("status", ["unsubmitted", "received", "pending", "rejected", "paused", "disabled"])
async def test_a_template_that_is_not_approved_is_not_even_tried(
    twilio: TwilioServer, channel: WhatsAppChannel, status: str
) -> None:
    """Each try of a paused one counts against the number."""
    twilio.templates.add(OPENER_NAME, "fa", TEXTS["fa"], status=status)
    await channel.look_up_contents()
    asked = len(twilio.asked)
    with pytest.raises(TemplateRefused, match="template-missing"):
        await opens(channel, "fa-AF")
    assert len(twilio.asked) == asked


async def test_without_the_readers_own_an_approved_one_is_better_than_a_paused_one(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    twilio.templates.add(OPENER_NAME, "fa", TEXTS["fa"], status="paused")
    twilio.templates.add(OPENER_NAME, "fr", TEXTS["fr"], status="approved")
    await channel.look_up_contents()
    await opens(channel, "fa-AF")
    assert twilio.phone(AMINA).texts == [TEXTS["fr"]]


async def test_of_two_with_one_name_the_approved_one_goes(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """Whoever changes a template at Twilio makes a second one, which waits for its approval."""
    for text, status in (("Ancien.", "approved"), ("Nouveau.", "received")):
        twilio.templates.add(OPENER_NAME, "fr", text, status=status)
    await channel.look_up_contents()
    await opens(channel, "fr")
    assert twilio.phone(AMINA).texts == ["Ancien."]


async def test_one_that_was_paused_since_it_was_looked_up_is_refused_by_twilio(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """Complaints pause a template for hours; what waits stays held."""
    sid = twilio.templates.add(OPENER_NAME, "fr", TEXTS["fr"], status="approved")
    await channel.look_up_contents()
    twilio.templates.becomes(sid, "paused")
    with pytest.raises(TemplateRefused, match="63041"):
        await opens(channel, "fr")
    await channel.look_up_contents()
    with pytest.raises(TemplateRefused, match="template-missing"):
        await opens(channel, "fr")


async def test_the_text_of_a_template_is_never_tried_as_free_text(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """Twilio refuses it outside the window, and may take it for an attempt to get round it."""
    with pytest.raises(TemplateRefused):
        await opens(channel, "fr")
    assert not any(asked.what == "send" for asked in twilio.asked)


WELCOME = Template("welcome", Language("fr"))


async def test_a_text_that_lies_at_twilio_goes_as_what_lies_there(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """With its buttons; but only if it says the same: texts change with each version of ours."""
    sid = twilio.templates.add("relais_welcome", "fr", "Bienvenue.\nPrêt ?", replies={"yes": "Oui"})
    await channel.look_up_contents()
    await channel.deliver(Address(YUSUF), Part("Bienvenue.\n\nPrêt ?", template=WELCOME))
    await channel.deliver(Address(YUSUF), Part("Bienvenue. Êtes-vous prêt ?", template=WELCOME))
    await channel.deliver(Address(YUSUF), Part("Bienvenue. Prêt ?"))
    await channel.deliver(Address(YUSUF), Part("Bienvenue. Prêt ?", template=Template("welcome", Language("uk"))))
    arrived = twilio.phone(YUSUF).received
    assert [each.content_sid for each in arrived] == [sid, "", "", ""]
    assert [button.label for button in arrived[0].buttons] == ["Oui"]


@pytest.mark.parametrize("code", [21655, 21656, 63005, 63021, 63027, 63041])
async def test_what_lies_there_and_is_refused_goes_as_free_text(
    twilio: TwilioServer, channel: WhatsAppChannel, code: int
) -> None:
    """Whoever wrote a moment ago must not go without an answer because an operator tidied up at Twilio."""
    sid = twilio.templates.add("relais_welcome", "fr", "Bienvenue.")
    await channel.look_up_contents()
    twilio.fails_next(400, code)
    await channel.deliver(Address(YUSUF), Part("Bienvenue.", template=WELCOME))
    await channel.deliver(Address(YUSUF), Part("Bienvenue.", template=WELCOME))
    assert twilio.phone(YUSUF).texts == ["Bienvenue."] * 2
    assert sid not in [each.content_sid for each in twilio.phone(YUSUF).received], "not tried again"


async def test_a_closed_window_is_no_reason_to_try_free_text(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    twilio.templates.add("relais_welcome", "fr", "Bienvenue.", status="unsubmitted")
    await channel.look_up_contents()
    with pytest.raises(WindowClosed):
        await channel.deliver(Address(AMINA), Part("Bienvenue.", template=WELCOME))
    assert [asked.what for asked in twilio.asked].count("send") == 1


async def test_hundreds_of_contents_are_looked_up_page_by_page(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    for number in range(130):
        twilio.templates.add(f"another_{number}", "fr", "?")
    twilio.templates.add(OPENER_NAME, "fr", TEXTS["fr"], status="approved")
    await channel.look_up_contents()
    await opens(channel, "fr")
    assert len(twilio.phone(AMINA).received) == 1
