"""What people send on WhatsApp is had whole from Twilio, and no longer there once it was had."""

import logging
import traceback
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.channels.errors import ChannelDown, DeliveryError, Rejected, RetryLater
from bot.channels.http import LARGEST_FILE
from bot.channels.whatsapp import WhatsAppChannel
from storage.incoming import Attachment, AttachmentKind
from storage.masked import Words
from tests.channels.twilio_media import AMINA, VOICE, a_host, channel_of, refusal, sent, voice
from tests.servers.twilio_server import TwilioServer


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        yield server


@pytest.fixture
async def channel(twilio: TwilioServer) -> AsyncIterator[WhatsAppChannel]:
    async with channel_of(twilio) as channel:
        yield channel


async def test_what_someone_sent_is_had_whole_and_only_twilios_api_is_given_the_password(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    attachment = sent(await twilio.person_sends(AMINA, VOICE, "image/jpeg", caption="mon atelier"), channel)
    assert attachment.caption is not None
    assert attachment.caption.text == "mon atelier"
    assert await channel.fetch(attachment.file) == VOICE
    assert twilio.media.passwords_seen == 0


async def test_what_is_not_there_yet_is_looked_for_again(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """Twilio tells of media before it can give them; nobody should have to send theirs twice for that."""
    file = await voice(twilio, channel)
    twilio.media.late = 2
    assert await channel.fetch(file) == VOICE
    twilio.media.late = 3
    assert type(await refusal(channel, file)) is Rejected
    assert [each.what for each in twilio.asked] == ["media"] * 6


async def test_once_forgotten_it_is_gone_from_twilio(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """Voices and pictures of people who fled do not lie about at a provider. Twice does no harm."""
    told = await twilio.person_speaks(AMINA, VOICE)
    file = sent(told, channel).file
    await channel.forget(file)
    assert twilio.message(told.sid).media == []
    await channel.forget(file)
    assert type(await refusal(channel, file)) is Rejected


@pytest.mark.parametrize("kind", ["video/mp4", "text/vcard", "application/pdf", "image/webp"])
async def test_what_we_do_not_take_can_be_forgotten_too(
    twilio: TwilioServer, channel: WhatsAppChannel, kind: str
) -> None:
    told = await twilio.person_sends(AMINA, VOICE, kind)
    await channel.forget(sent(told, channel).file)
    assert twilio.message(told.sid).media == []


async def test_a_file_that_does_not_end_is_cut_off(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """One person's file must not fill the memory that serves everybody."""
    given = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal given
        answer = web.StreamResponse()
        await answer.prepare(request)
        while given < 4 * LARGEST_FILE:
            await answer.write(bytes(1_000_000))
            given += 1_000_000
        return answer

    async with a_host(endless) as (url, _):
        twilio.media.leads_to = url
        error = await refusal(channel, await voice(twilio, channel))
    assert (type(error), error.code) == (Rejected, "too-large")
    assert given < 2 * LARGEST_FILE


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [(401, 20003, ChannelDown), (429, 20429, RetryLater), (500, 20500, RetryLater), (503, 0, RetryLater)],
)
async def test_what_twilio_refuses_is_sorted_by_what_happens_next(
    twilio: TwilioServer, channel: WhatsAppChannel, status: int, code: int, expected: type[DeliveryError]
) -> None:
    file = await voice(twilio, channel)
    twilio.fails_next(status, code, what="media")
    assert type(await refusal(channel, file)) is expected


async def test_a_refused_token_stops_the_channel(twilio: TwilioServer) -> None:
    async with channel_of(twilio, token="wrong") as channel:
        file = await voice(twilio, channel)
        assert type(await refusal(channel, file)) is ChannelDown
        with pytest.raises(ChannelDown):
            await channel.forget(file)


@pytest.mark.parametrize("misfortune", ["goes_silent", "hangs_up"])
async def test_what_can_not_be_had_now_can_be_had_later(twilio: TwilioServer, misfortune: str) -> None:
    """Nothing is done twice by asking twice, so a lost answer is no doubt here."""
    async with channel_of(twilio, patience_seconds=0.3) as channel:
        file = await voice(twilio, channel)
        getattr(twilio, misfortune)("media")
        assert type(await refusal(channel, file)) is RetryLater
        twilio.recovers()
        twilio.refuses()
        assert type(await refusal(channel, file)) is RetryLater
        twilio.recovers()
        assert await channel.fetch(file) == VOICE


async def test_what_was_not_brought_is_asked_for_with_where_its_media_lie(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """A voice message sent while we were away is heard like any other."""
    await twilio.person_writes(AMINA, "bonjour", tell=False)
    await twilio.person_sends(AMINA, VOICE, "audio/ogg", caption="moi", tell=False)
    await twilio.person_sends(AMINA, VOICE, "audio/ogg", tell=False)
    twilio.fails_next(404, 20404, what="list-media")  # of the one, someone has deleted them
    written, without, spoken = await channel.received(datetime.now(UTC) - timedelta(hours=1))
    [[_], [deleted], [heard]] = [channel.read(each) for each in (written, without, spoken)]
    assert deleted.said == Attachment(AttachmentKind.OTHER, caption=Words("moi"))
    assert isinstance(heard.said, Attachment)
    assert heard.said.kind is AttachmentKind.VOICE
    assert await channel.fetch(heard.said.file) == VOICE


@pytest.mark.parametrize("misfortune", ["refuses", "goes_silent", "hangs_up", "revokes_credentials", "quotes"])
async def test_no_error_and_no_log_tells_the_password_or_where_the_file_lies(
    twilio: TwilioServer, misfortune: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with channel_of(twilio, patience_seconds=0.3) as channel:
        file = await voice(twilio, channel)
        for call, what in ((channel.fetch, "media"), (channel.forget, "delete-media")):
            if misfortune == "quotes":
                twilio.fails_next(400, 63999, f"{file} {twilio.account.token} {AMINA}", what=what)
            elif misfortune in ("goes_silent", "hangs_up"):
                getattr(twilio, misfortune)(what)
            else:
                getattr(twilio, misfortune)()
            with pytest.raises(DeliveryError) as refused:
                await call(file)
            told = "".join(traceback.format_exception(refused.value)) + caplog.text
            assert not any(secret in told for secret in (twilio.account.token, file, AMINA))
            twilio.recovers()
