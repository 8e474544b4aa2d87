"""Pictures and voices reach a phone on Telegram as what they are, before the text that goes with them."""

from collections.abc import AsyncIterator

import pytest

from bot.channels import Button, Document, Media, Part, Rendered
from bot.channels.errors import DeliveryError, MediaRefused, NoAnswer
from bot.channels.telegram import TelegramChannel
from storage.incoming import AttachmentKind
from storage.masked import Address
from storage.vocabulary import Language
from tests import recorded
from tests.media.papers import paper
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_bots import png

AMINA = 5198446302
TO_AMINA = Address(str(AMINA))
YES_NO = (Button("c:1:0", "Oui"), Button("c:1:1", "Non"))

VOICE = Media(AttachmentKind.VOICE, recorded.voice(2), "audio/ogg")
PHOTO = Media(AttachmentKind.PICTURE, recorded.photo(), "image/jpeg")
CODE = Media(AttachmentKind.PICTURE, png(30, 30), "image/png")


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        await server.says(AMINA, "/start")
        yield server


@pytest.fixture
async def channel(telegram: TelegramServer) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(telegram.token, telegram.url)
    yield channel
    await channel.close()


async def deliver(channel: TelegramChannel, message: Rendered) -> None:
    for part in channel.layout(message):
        await channel.deliver(TO_AMINA, part)


@pytest.mark.parametrize("media", [VOICE, PHOTO, CODE], ids=["voice", "photo", "code"])
async def test_it_arrives_byte_for_byte_and_its_text_follows(
    telegram: TelegramServer, channel: TelegramChannel, media: Media
) -> None:
    """What is protected or silent is so in both."""
    await deliver(channel, Rendered("Écoutez <b>ceci</b>", YES_NO, (media,), silent=True, protected=True))
    first, second = telegram.messages_to(AMINA)
    assert (first.voice or first.photo) == media.content
    assert (first.voice is not None) == (media.kind is AttachmentKind.VOICE)
    assert (first.text, first.buttons) == ("", ())
    assert (second.text, len(second.buttons)) == ("Écoutez <b>ceci</b>", 2)
    assert all(each.disable_notification and each.protect_content for each in (first, second))


async def test_a_file_of_ones_own_arrives_under_its_title_and_can_be_kept(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """It is for its reader to keep: what was not protected may be saved."""
    own = Document("2026-11-24.html", "Votre page à lire", Language("fr"))
    page = Media(AttachmentKind.DOCUMENT, b"<!doctype html>", "text/html; charset=utf-8", own)
    await deliver(channel, Rendered("Voici vos données.", media=(page,)))
    file, text = telegram.messages_to(AMINA)
    assert (file.document, file.text, file.protect_content) == (page.content, "Votre page à lire", False)
    assert text.text == "Voici vos données."


async def test_a_pdf_arrives_under_a_name_in_its_readers_own_letters(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """It is looked for on the phone weeks later, and may have to be printed."""
    called = Document("إعلان.pdf", "ملف من الفريق", Language("ar"))
    sheet = Media(AttachmentKind.DOCUMENT, paper(), "application/pdf", called)
    await deliver(channel, Rendered("هذا هو الملف.", media=(sheet,)))
    file, text = telegram.messages_to(AMINA)
    assert (file.document, file.document_name, file.text) == (sheet.content, "إعلان.pdf", "ملف من الفريق")
    assert not file.protect_content
    assert text.text == "هذا هو الملف."


async def test_several_come_in_order_before_the_text(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await deliver(channel, Rendered("x", media=(PHOTO, VOICE)))
    photo, voice, text = telegram.messages_to(AMINA)
    assert (photo.photo, voice.voice, text.text) == (PHOTO.content, VOICE.content, "x")


@pytest.mark.parametrize("media", [VOICE, PHOTO], ids=["voice", "photo"])
@pytest.mark.parametrize("text", ["", " \n"], ids=["none", "blank"])
async def test_without_a_text_its_buttons_stand_below_it(
    telegram: TelegramServer, channel: TelegramChannel, media: Media, text: str
) -> None:
    """A choice whose buttons got lost could never be made."""
    await deliver(channel, Rendered(text, YES_NO, (media,)))
    [only] = telegram.messages_to(AMINA)
    assert only.buttons == ((("Oui", "c:1:0"),), (("Non", "c:1:1"),))


@pytest.mark.parametrize("media", [VOICE, PHOTO], ids=["voice", "photo"])
async def test_a_caption_is_shown_as_it_was_written(
    telegram: TelegramServer, channel: TelegramChannel, media: Media
) -> None:
    """Words below a picture are words: never read as markup."""
    await channel.deliver(TO_AMINA, Part("1 < 2 & <i>3</i>", media=media))
    [arrived] = telegram.messages_to(AMINA)
    assert arrived.text == "1 < 2 & <i>3</i>"
    assert not arrived.entities


async def refusal(channel: TelegramChannel, media: Media) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await channel.deliver(TO_AMINA, Part("", media=media))
    return refused.value


async def test_who_wants_no_voices_still_gets_texts_and_pictures(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """A privacy setting of theirs: it must not look as if they could not be reached."""
    telegram.wants_no_voices(AMINA)
    refused = await refusal(channel, VOICE)
    assert type(refused) is MediaRefused
    assert refused.code == "400 voice_messages_forbidden"
    await deliver(channel, Rendered("x", media=(PHOTO,)))
    assert len(telegram.messages_to(AMINA)) == 2


async def test_a_picture_that_telegram_can_not_show_is_refused_without_its_text(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    """One strip of a screen, or half a file: what was said with it can still be read."""
    for content in (png(2_100, 100), b"GIF89a" + bytes(40)):
        refused = await refusal(channel, Media(AttachmentKind.PICTURE, content, "image/png"))
        assert type(refused) is MediaRefused
    assert telegram.messages_to(AMINA) == []


async def test_a_voice_whose_answer_was_lost_may_have_arrived(telegram: TelegramServer) -> None:
    """It did, here."""
    impatient = TelegramChannel(telegram.token, telegram.url, total_seconds=0.5)
    telegram.hangs_up("sendVoice")
    assert type(await refusal(impatient, VOICE)) is NoAnswer
    await impatient.close()
    assert telegram.messages_to(AMINA)[0].voice == VOICE.content
