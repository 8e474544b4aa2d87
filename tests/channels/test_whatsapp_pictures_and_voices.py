"""Pictures and voices go out on WhatsApp as messages of their own, which Twilio fetches from us."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest

from bot.channels import Button, Document, Media, Part, Rendered, Template
from bot.channels.errors import DeliveryError, MediaRefused
from bot.channels.whatsapp import WhatsAppChannel
from bot.channels.whatsapp_errors import error_of
from bot.channels.whatsapp_templates import Contents
from storage.incoming import AttachmentKind
from storage.masked import Address
from storage.vocabulary import Language
from tests import recorded
from tests.media.papers import paper
from tests.servers.telegram_bots import png
from tests.servers.twilio_clients import PUBLIC_URL, Program, listening_program
from tests.servers.twilio_messages import Arrived
from tests.servers.twilio_server import TwilioServer

AMINA = "+33612345678"
YES_NO = (Button("7Q2f:0", "Oui"), Button("7Q2f:1", "Non"))
NUMBERS = "1. Oui\n2. Non"

VOICE = Media(AttachmentKind.VOICE, recorded.voice(2), "audio/ogg")
PHOTO = Media(AttachmentKind.PICTURE, recorded.photo(), "image/jpeg")
CODE = Media(AttachmentKind.PICTURE, png(30, 30), "image/png")

REFUSED = [21620, 63019, 63034, 63037]


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


@pytest.fixture
async def program(twilio: TwilioServer) -> AsyncIterator[Program]:
    async with listening_program(twilio) as program:
        yield program


@pytest.fixture
async def channel(twilio: TwilioServer) -> AsyncIterator[WhatsAppChannel]:
    account = twilio.account
    channel = WhatsAppChannel(account.sid, account.token, account.sender, twilio.url, PUBLIC_URL, Contents())
    yield channel
    await channel.close()


async def deliver(
    twilio: TwilioServer, program: Program, channel: WhatsAppChannel, message: Rendered
) -> Sequence[Arrived]:
    """What then stands on the phone. What is enclosed lies where the program gives it to Twilio."""
    for number, part in enumerate(channel.layout(message)):
        if part.media:
            program.files[f"/media/t{number}"] = (part.media.content_type, part.media.content)
            part = replace(part, media_token=f"t{number}")  # noqa: PLW2901
        await channel.deliver(Address(AMINA), part)
    await twilio.settled()
    return twilio.phone(AMINA).received


@pytest.mark.parametrize("media", [VOICE, PHOTO, CODE], ids=["voice", "photo", "code"])
@pytest.mark.parametrize(
    ("text", "buttons", "texts"),
    [
        ("Écoutez", (), ["", "Écoutez"]),
        ("Écoutez", YES_NO, ["", f"Écoutez\n\n{NUMBERS}"]),
        ("", YES_NO, ["", NUMBERS]),
        (" \n", YES_NO, ["", NUMBERS]),
        ("", (), [""]),
        (" ", (), [""]),
        ("x" * 1_601, (), ["", "x" * 1_600, "x"]),
    ],
    ids=["text", "text and choices", "choices", "blank and choices", "alone", "blank", "long text"],
)
async def test_it_stands_alone_and_text_and_numbers_follow(
    twilio: TwilioServer,
    program: Program,
    channel: WhatsAppChannel,
    media: Media,
    text: str,
    buttons: tuple[Button, ...],
    texts: list[str],
) -> None:
    """Below a voice WhatsApp shows no words: numbers that stood there could not be answered."""
    first, *others = await deliver(twilio, program, channel, Rendered(text, buttons, (media,)))
    assert [first.body, *(each.body for each in others)] == texts
    [file] = twilio.message(first.sid).media
    assert (file.content_type, file.content) == (media.content_type, media.content)
    assert not any(each.media for each in others)


async def test_a_pdf_comes_as_a_document_and_what_is_ones_own_by_its_link_alone(
    twilio: TwilioServer, program: Program, channel: WhatsAppChannel
) -> None:
    """WhatsApp takes a PDF, and no page; and through its servers nobody's own data go."""
    fr = Language("fr")
    sheet = Media(AttachmentKind.DOCUMENT, paper(), "application/pdf", Document("annonce.pdf", "Fichier", fr))
    page = Media(AttachmentKind.DOCUMENT, b"<p>", "text/html; charset=utf-8", Document("x.html", "Votre page", fr))
    file, text, link, _ = (
        *await deliver(twilio, program, channel, Rendered("Voici le fichier.", media=(sheet,))),
        *(await deliver(twilio, program, channel, Rendered("Voici.", media=(page,))))[2:],
    )
    [document] = twilio.message(file.sid).media
    assert (document.content_type, document.content) == ("application/pdf", sheet.content)
    assert (file.body, text.body) == ("", "Voici le fichier.")
    assert link.body == f"Votre page\n{PUBLIC_URL}/media/t0?lang=fr"
    assert not link.media


async def test_several_come_in_order(twilio: TwilioServer, program: Program, channel: WhatsAppChannel) -> None:
    """WhatsApp takes one in a message, and would drop the second."""
    arrived = await deliver(twilio, program, channel, Rendered("x", media=(PHOTO, VOICE)))
    assert [len(each.media) for each in arrived] == [1, 1, 0]
    kinds = [twilio.message(each.sid).media[0].content_type for each in arrived[:2]]
    assert kinds == ["image/jpeg", "audio/ogg"]


async def test_a_picture_is_never_sent_as_a_template(
    twilio: TwilioServer, program: Program, channel: WhatsAppChannel
) -> None:
    """What lies at Twilio is the text alone."""
    for text in ("", "Votre code"):
        message = Rendered(text, media=(CODE,), template=Template("invitation-link", Language("fr")))
        assert all(part.template is None for part in channel.layout(message))
        await deliver(twilio, program, channel, message)
    assert all(each.content_sid == "" for each in twilio.phone(AMINA).received)


async def test_media_that_are_refused_leave_the_text_be(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """At once or in a later report: the words may go all the same."""
    for code in REFUSED:
        twilio.fails_next(400, code)
        with pytest.raises(DeliveryError) as refused:
            await channel.deliver(Address(AMINA), Part("", media=VOICE, media_token="t0"))
        assert type(refused.value) is MediaRefused
        assert refused.value.code == str(code)
        assert type(error_of(code)) is MediaRefused
    assert twilio.phone(AMINA).received == []
