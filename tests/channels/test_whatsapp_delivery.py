"""What we write reaches the phone as it was meant; and what Twilio refuses is sorted by what happens next."""

import traceback
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.channels import Part
from bot.channels.errors import (
    ChannelDown,
    DeliveryError,
    NoAnswer,
    Rejected,
    RetryLater,
    TemplateRefused,
    Unreachable,
    WindowClosed,
)
from bot.channels.whatsapp import LIMITS, WhatsAppChannel
from bot.channels.whatsapp_templates import Contents
from storage.masked import Address
from tests.servers.twilio_clients import PUBLIC_URL
from tests.servers.twilio_server import TwilioServer

AMINA = "+33612345678"
TO_AMINA = Address(AMINA)
HELLO = Part("Bonjour à toi : https://example.org/ *et* _plus_ 🌍", reference="7Q2f.0")
A_DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
MINUTES = timedelta(minutes=2)


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioServer]:
    async with TwilioServer() as server:
        await server.person_writes(AMINA, "bonjour")
        yield server


def channel_of(
    twilio: TwilioServer, *, token: str = "", sender: str = "", patience_seconds: float = 10
) -> WhatsAppChannel:
    """Our channel on this Twilio."""
    account = twilio.account
    return WhatsAppChannel(
        account.sid,
        token or account.token,
        sender or account.sender,
        twilio.url,
        PUBLIC_URL,
        Contents(),
        total_seconds=patience_seconds,
    )


@pytest.fixture
async def channel(twilio: TwilioServer) -> AsyncIterator[WhatsAppChannel]:
    channel = channel_of(twilio)
    yield channel
    await channel.close()


async def refusal(channel: WhatsAppChannel, to: Address = TO_AMINA) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await channel.deliver(to, HELLO)
    return refused.value


async def test_words_arrive_as_they_were_written_and_ask_for_reports(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """The report's address names our part: that is how a lost answer is found again."""
    receipt = await channel.deliver(TO_AMINA, HELLO)
    [arrived] = twilio.phone(AMINA).received
    assert arrived.body == HELLO.text
    assert arrived.sid == receipt.message_id
    assert arrived.callback == f"{PUBLIC_URL}/whatsapp/status?item=7Q2f.0"


async def test_what_nothing_can_be_reported_about_asks_for_no_reports(
    twilio: TwilioServer, channel: WhatsAppChannel
) -> None:
    """The text for someone in danger goes past the database."""
    await channel.deliver(TO_AMINA, Part("3114"))
    assert twilio.phone(AMINA).received[0].callback == ""


async def test_someone_without_a_number_is_reached_by_metas_id(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    hidden = "FR.4566778899001122"
    await twilio.person_writes(hidden, "bonjour")
    await channel.deliver(Address(hidden), HELLO)
    assert twilio.phone(hidden).texts == [HELLO.text]


# Twilio's error dictionary, row by row as the operator's page has it; what a row does with media is in its own tests.
LATER = {
    None: [20429],
    MINUTES: [21611, 30001, 63017, 63018, 30008, 63009, 63010, 63012, 63023],
    AN_HOUR: [30003],
    A_DAY: [63038, 63032, 63049],
}
ROWS: dict[type[DeliveryError], list[int]] = {
    ChannelDown: [20003, 20151, 63001, 63020, 30002, 21603, 21606, 21910, 63007, 63008],
    Unreachable: [21211, 21614, 63003, 63024, 21610, 63014, 63033, 30005, 30006],
    WindowClosed: [63016],
    TemplateRefused: [21654, 21655, 21656, 63027, 63028, 63040, 63041, 63042],
    Rejected: [21408, 21617, 30004, 30007, 63013, 63026, 63005, 63006, 63021, 63030, 63015, 99999],
    RetryLater: [code for codes in LATER.values() for code in codes],
}


@pytest.mark.parametrize(("expected", "codes"), ROWS.items(), ids=[each.__name__ for each in ROWS])
async def test_a_refusal_is_sorted_by_what_happens_next(
    twilio: TwilioServer, channel: WhatsAppChannel, expected: type[DeliveryError], codes: list[int]
) -> None:
    """One code in the wrong row, and someone is written to who must not be, or a dead channel looks alive."""
    for code in codes:
        twilio.fails_next(400, code, f"'{AMINA}' is not valid: {HELLO.text}")
        error = await refusal(channel)
        assert type(error) is expected, code
        assert error.code == str(code)
    assert twilio.phone(AMINA).received == []


@pytest.mark.parametrize(("after", "codes"), LATER.items(), ids=["growing", "minutes", "an hour", "a day"])
async def test_each_limit_has_its_pause(
    twilio: TwilioServer, channel: WhatsAppChannel, after: timedelta | None, codes: list[int]
) -> None:
    """Tried again at once, a limit becomes a longer one."""
    for code in codes:
        twilio.fails_next(400, code)
        error = await refusal(channel)
        assert isinstance(error, RetryLater)
        assert error.after == after, code


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (429, 20429, RetryLater),
        (429, 0, RetryLater),
        (503, 20503, RetryLater),
        (500, 20500, NoAnswer),
        (502, 0, NoAnswer),
        (504, 0, NoAnswer),
        (401, 20003, ChannelDown),
        (403, 20403, Rejected),
    ],
)
async def test_what_the_status_says_counts_where_there_is_no_better_word(
    twilio: TwilioServer, channel: WhatsAppChannel, status: int, code: int, expected: type[DeliveryError]
) -> None:
    """Of a 500 nobody knows whether it was sent before; a 429 and a 503 surely were not."""
    twilio.fails_next(status, code)
    assert type(await refusal(channel)) is expected


async def test_what_twilio_says_of_people_is_not_passed_on(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """Its messages quote numbers, and errors end up in logs."""
    twilio.fails_next(400, 63999, f"'{AMINA}': {HELLO.text}")
    told = "".join(traceback.format_exception(await refusal(channel)))
    assert AMINA not in told
    assert HELLO.text not in told


async def test_our_own_mistakes_are_told_as_twilio_tells_them(twilio: TwilioServer) -> None:
    """A wrong token, sender or address: found by the real server's rules, not by a planned answer."""
    for token, sender in (("wrong", ""), ("", "whatsapp:+33700000000"), ("", "+33757900001")):
        channel = channel_of(twilio, token=token, sender=sender)
        assert isinstance(await refusal(channel), ChannelDown)
        await channel.close()
    channel = channel_of(twilio)
    assert isinstance(await refusal(channel, Address("5198446302")), Unreachable)
    assert isinstance(await refusal(channel, Address("+33699999999")), WindowClosed)
    await channel.close()


async def test_what_did_not_leave_is_surely_not_sent(twilio: TwilioServer, channel: WhatsAppChannel) -> None:
    """It may go again, even if it may go once only."""
    twilio.refuses()
    assert type(await refusal(channel)) is RetryLater
    twilio.recovers()
    await channel.deliver(TO_AMINA, HELLO)
    assert len(twilio.phone(AMINA).received) == 1


@pytest.mark.parametrize("silence", ["cut", "timeout"])
async def test_what_left_and_was_not_answered_may_have_been_sent(twilio: TwilioServer, silence: str) -> None:
    """It was, here: sent again without a thought, people would get it twice."""
    if silence == "cut":
        twilio.hangs_up()
    else:
        twilio.goes_silent()
    impatient = channel_of(twilio, patience_seconds=0.5)
    error = await refusal(impatient)
    await impatient.close()
    assert type(error) is NoAnswer
    assert error.code == silence
    assert len(twilio.phone(AMINA).received) == 1


def test_no_more_is_sent_than_the_platform_takes() -> None:
    """Twilio's 80 a second for a sender; of Meta's 45 in a row for a pair, and then one in some seconds, a little less.

    What they refuse comes late, and may be somebody's answer. (Twilio: rate limits; Meta: pair rate limits)
    """
    assert LIMITS.overall <= 80
    assert LIMITS.chat <= 1
    assert LIMITS.chat_burst <= 45
    assert LIMITS.slower >= {"20429", "63017", "63018"}
    channel = WhatsAppChannel("AC1", "secret", "whatsapp:+1", "http://127.0.0.1:9", PUBLIC_URL, Contents([]))
    assert channel.capabilities.limits == LIMITS
