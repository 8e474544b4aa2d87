"""What we write reaches the phone as it was meant, and what Telegram refuses is sorted by what happens next."""

import io
import traceback
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import segno

from bot.channels import Button, Media, Part, Rendered
from bot.channels.errors import ChannelDown, DeliveryError, NoAnswer, Rejected, RetryLater, Unreachable
from bot.channels.telegram import LIMITS, TelegramChannel
from storage.inbox import AttachmentKind, ChannelName, Incoming, Tap, Text
from storage.masked import Address, Words
from tests.servers.telegram import TelegramServer

AMINA = 5198446302
TO_AMINA = Address(str(AMINA))
HELLO = Part("Bonjour <b>à toi</b>, voir https://example.org/ *et* _plus_ 🌍")
YES_NO = (Button("c:1:0", "Oui"), Button("c:1:1", "Non"))


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


@pytest.fixture
async def impatient(telegram: TelegramServer) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(telegram.token, telegram.url, total_seconds=0.5)
    yield channel
    await channel.close()


async def refusal(channel: TelegramChannel, part: Part = HELLO, to: Address = TO_AMINA) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await channel.deliver(to, part)
    return refused.value


async def test_words_arrive_as_they_were_written(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """People's words are never read as markup, and a link in them shows no preview to whoever looks on."""
    receipt = await channel.deliver(TO_AMINA, HELLO)
    [arrived] = telegram.messages_to(AMINA)
    assert arrived.text == HELLO.text
    assert not arrived.entities
    assert arrived.link_preview_options == {"is_disabled": True}
    assert receipt.message_id == str(arrived.message_id)
    assert (arrived.disable_notification, arrived.protect_content, arrived.buttons) == (False, False, ())


async def test_a_part_can_be_silent_and_protected_and_show_one_button_a_row(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    await channel.deliver(TO_AMINA, Part("Compris ?", YES_NO, silent=True, protected=True))
    [arrived] = telegram.messages_to(AMINA)
    assert arrived.disable_notification
    assert arrived.protect_content
    assert arrived.buttons == ((("Oui", "c:1:0"),), (("Non", "c:1:1"),))


async def test_a_picture_is_uploaded_as_it_is_and_the_text_follows(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    picture = io.BytesIO()
    segno.make("https://t.me/relais_bot?start=pX9_k-27").save(picture, kind="png", scale=4)
    message = Rendered(
        "Votre code",
        YES_NO,
        (Media(AttachmentKind.PICTURE, picture.getvalue(), "image/png"),),
        silent=True,
        protected=True,
    )
    for part in channel.layout(message):
        await channel.deliver(TO_AMINA, part)
    first, second = telegram.messages_to(AMINA)
    assert first.photo == picture.getvalue()
    assert (first.text, first.buttons) == ("", ())
    assert first.disable_notification
    assert first.protect_content
    assert (second.text, len(second.buttons)) == ("Votre code", 2)


async def test_every_part_of_a_long_message_is_taken(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """The server counts as Telegram does, and refuses what is a unit too long."""
    for part in channel.layout(Rendered("🌍👩🏽‍🍳ሰላም " * 1000, YES_NO)):
        await channel.deliver(TO_AMINA, part)
    arrived = telegram.messages_to(AMINA)
    assert len(arrived) > 2
    assert [len(message.buttons) for message in arrived] == [0] * (len(arrived) - 1) + [2]


async def test_someone_who_blocked_us_or_never_wrote_is_unreachable(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    telegram.knows(77)
    assert isinstance(await refusal(channel, to=Address("77")), Unreachable)
    assert isinstance(await refusal(channel, to=Address("78")), Unreachable)
    assert isinstance(await refusal(channel, to=Address("whatsapp:+33639980001")), Unreachable)
    await telegram.blocks(AMINA)
    blocked = await refusal(channel)
    assert isinstance(blocked, Unreachable)
    assert blocked.code == "403 bot was blocked by the user"


@pytest.mark.parametrize(
    ("status", "description", "expected", "code"),
    [
        (403, "Forbidden: user is deactivated", Unreachable, "403 user is deactivated"),
        (400, "Bad Request: chat not found", Unreachable, "400 chat not found"),
        (400, "Bad Request: message is too long", Rejected, "400 message is too long"),
        (400, "Bad Request: can't parse entities: tag <b>à toi</b>", Rejected, "400 can't parse entities"),
        (400, "Bad Request: Bonjour à toi", Rejected, "400"),
        (401, "Unauthorized", ChannelDown, "401 or 404"),
        (404, "Not Found", ChannelDown, "401 or 404"),
        (409, "Conflict: terminated by other getUpdates request", ChannelDown, "409"),
        (413, "Request Entity Too Large", Rejected, "413"),
        (302, "Found", ChannelDown, "302"),
        (429, "Too Many Requests", RetryLater, "429"),
        (500, "Internal Server Error", RetryLater, "500"),
        (502, "Bad Gateway", RetryLater, "502"),
        (504, "Gateway Timeout", RetryLater, "504"),
    ],
)
async def test_each_refusal_is_sorted_by_what_happens_next(
    telegram: TelegramServer,
    channel: TelegramChannel,
    status: int,
    description: str,
    expected: type[DeliveryError],
    code: str,
) -> None:
    telegram.fails_next("sendMessage", status, description)
    refused = await refusal(channel)
    assert type(refused) is expected
    assert refused.code == code


async def test_a_limit_says_how_long_to_wait(telegram: TelegramServer, channel: TelegramChannel) -> None:
    telegram.fails_next("sendMessage", 429, "Too Many Requests: retry after 35", {"retry_after": 35})
    limited = await refusal(channel)
    assert isinstance(limited, RetryLater)
    assert limited.after == timedelta(seconds=35)


async def test_a_chat_that_became_a_group_is_refused(telegram: TelegramServer, channel: TelegramChannel) -> None:
    """We write to people only; following them into a group would show their answers there."""
    telegram.fails_next("sendMessage", 400, "Bad Request: migrated", {"migrate_to_chat_id": -1001900000123})
    assert isinstance(await refusal(channel), Rejected)


async def test_a_revoked_token_stops_the_channel(telegram: TelegramServer, channel: TelegramChannel) -> None:
    telegram.revokes_token()
    assert isinstance(await refusal(channel), ChannelDown)


async def test_what_got_no_answer_may_have_arrived(telegram: TelegramServer, impatient: TelegramChannel) -> None:
    """Both did arrive here: sending again by itself would make people read it twice."""
    telegram.goes_silent("sendMessage")
    late = await refusal(impatient)
    telegram.recovers()
    telegram.hangs_up("sendMessage")
    cut = await refusal(impatient)
    assert (type(late), type(cut)) == (NoAnswer, NoAnswer)
    assert len(telegram.messages_to(AMINA)) == 2


async def test_what_never_left_is_sent_later(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await channel.deliver(TO_AMINA, HELLO)
    telegram.refuses()
    assert isinstance(await refusal(channel), RetryLater)
    telegram.recovers()
    await channel.deliver(TO_AMINA, HELLO)
    assert len(telegram.messages_to(AMINA)) == 2


async def test_a_closed_channel_sends_nothing(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await channel.deliver(TO_AMINA, HELLO)
    await channel.close()
    await channel.close()
    assert isinstance(await refusal(channel), RetryLater)
    assert len(telegram.messages_to(AMINA)) == 1


@pytest.mark.parametrize("misfortune", ["refuses", "goes_silent", "hangs_up", "revokes_token", "quotes"])
async def test_no_error_tells_the_token_or_the_words(
    telegram: TelegramServer, impatient: TelegramChannel, misfortune: str
) -> None:
    """Errors are logged, with all they stem from."""
    if misfortune == "quotes":
        telegram.fails_next(None, 400, f"Bad Request: {HELLO.text} {telegram.token}")
    else:
        getattr(telegram, misfortune)()
    printed = "".join(traceback.format_exception(await refusal(impatient)))
    assert telegram.token not in printed
    assert "Bonjour" not in printed


def press(press_id: str) -> Incoming:
    return Incoming(ChannelName.TELEGRAM, "1", TO_AMINA, Tap("c:1:0", press_id))


async def test_a_press_stops_spinning_when_acknowledged(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await channel.deliver(TO_AMINA, Part("Compris ?", YES_NO))
    pressed = await telegram.presses(AMINA, telegram.messages_to(AMINA)[0].message_id, "Oui")
    [incoming] = channel.read(pressed.payload)
    await channel.acknowledge(incoming)
    answer = telegram.answer_to(pressed)
    assert answer is not None
    assert answer.text == ""


async def test_acknowledging_never_raises(telegram: TelegramServer, impatient: TelegramChannel) -> None:
    """The press itself was kept: a spinner is no reason to stop."""
    await impatient.acknowledge(press("unknown"))
    await impatient.acknowledge(Incoming(ChannelName.TELEGRAM, "2", TO_AMINA, Text(Words("Oui"))))
    telegram.goes_silent()
    await impatient.acknowledge(press("1"))
    telegram.refuses()
    await impatient.acknowledge(press("1"))
    telegram.revokes_token()
    await impatient.acknowledge(press("1"))


def test_the_channel_says_what_it_can_show() -> None:
    channel = TelegramChannel("1:invented", "http://127.0.0.1:9")
    assert channel.name is ChannelName.TELEGRAM
    capabilities = channel.capabilities
    assert (capabilities.longest_text, capabilities.most_buttons, capabilities.silent) == (4096, 20, True)


async def test_whoever_sends_knows_what_telegram_takes(channel: TelegramChannel) -> None:
    """A channel that does not say it is taken for one that counts nothing, and everything leaves at once."""
    assert channel.capabilities.limits == LIMITS
    assert LIMITS.overall <= 30
    assert LIMITS.chat <= 1
