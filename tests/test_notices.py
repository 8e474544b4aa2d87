"""Someone is told of troubles: soon enough, seldom enough, when they are over, and never anything of anyone."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.channels.errors import ChannelDown
from bot.channels.telegram import TelegramChannel
from bot.operating.notices import Notices, Trouble, down, to_chat
from storage.incoming import ChannelName
from storage.masked import Address
from tests.logged import listening
from tests.servers.telegram import TelegramServer

CHAT = 4242


@dataclass
class Told:
    """An operator's chat, and a clock that stands still until it is moved."""

    sentences: list[str] = field(default_factory=list)
    seconds: float = 0.0
    fails: bool = False

    def __post_init__(self) -> None:
        self.notices = Notices(self._write, lambda: self.seconds)

    async def _write(self, sentence: str) -> None:
        if self.fails:
            raise ChannelDown("401")
        self.sentences.append(sentence)

    async def minutes_pass(self, minutes: float) -> None:
        self.seconds += minutes * 60
        await self.notices.remind()
        await asyncio.sleep(0)

    async def tells(self, trouble: Trouble) -> None:
        await self.notices.tell(trouble)
        await asyncio.sleep(0)

    async def over(self, trouble: Trouble) -> None:
        await self.notices.over(trouble)
        await asyncio.sleep(0)


async def test_what_needs_a_hand_at_once_is_told_at_once_and_once() -> None:
    """A thousand messages fail with the same revoked token: one sentence is enough."""
    told = Told()
    for _ in range(1000):
        await told.tells(Trouble.WHATSAPP_DOWN)
    assert len(told.sentences) == 1
    assert "python -m bot check" in told.sentences[0]
    assert told.notices.now == {Trouble.WHATSAPP_DOWN}


@pytest.mark.parametrize("trouble", [Trouble.DATABASE_AWAY, Trouble.TRANSLATOR_AWAY])
async def test_what_passes_within_a_minute_is_not_told(trouble: Trouble) -> None:
    """Whoever is woken for every hiccup stops looking."""
    told = Told()
    await told.tells(trouble)
    await told.minutes_pass(0.9)
    await told.over(trouble)
    await told.minutes_pass(5)
    assert told.sentences == []


@pytest.mark.parametrize("trouble", [Trouble.DATABASE_AWAY, Trouble.TRANSLATOR_AWAY])
async def test_what_lasts_over_a_minute_is_told_although_nobody_says_so_again(trouble: Trouble) -> None:
    """At night nobody writes: what was seen once still holds."""
    told = Told()
    await told.tells(trouble)
    await told.minutes_pass(1)
    assert len(told.sentences) == 1
    await told.over(trouble)
    assert len(told.sentences) == 2
    assert told.sentences[1].endswith("works again.")
    assert told.notices.now == frozenset()


async def test_of_what_comes_and_goes_there_is_one_notice_in_a_quarter_of_an_hour() -> None:
    """And when it has not ended by then, it is told."""
    told = Told()
    for _ in range(10):
        await told.tells(Trouble.SENDER_STOPPED)
        await told.over(Trouble.SENDER_STOPPED)
        await told.minutes_pass(1)
    assert len(told.sentences) == 2  # that it began, and that it was over
    await told.tells(Trouble.SENDER_STOPPED)
    assert len(told.sentences) == 2
    await told.minutes_pass(5)
    assert len(told.sentences) == 3


async def test_one_kind_does_not_silence_another() -> None:
    """While the translator is away, the database may go too."""
    told = Told()
    await told.tells(Trouble.WHATSAPP_DOWN)
    await told.tells(Trouble.SENDER_STOPPED)
    assert len(told.sentences) == 2


async def test_when_telling_fails_it_is_logged_and_nothing_else_happens() -> None:
    """The way to the operator may be what is broken."""
    told = Told(fails=True)
    with listening() as logged:
        await told.tells(Trouble.TELEGRAM_DOWN)
        await told.notices.close()
    assert [line["event"] for line in logged.lines] == ["trouble", "operator_not_told"]
    assert logged.lines[1]["code"] == "401"
    assert told.notices.now == {Trouble.TELEGRAM_DOWN}


async def test_without_a_chat_it_is_still_known() -> None:
    """The figures and /readyz show it."""
    notices = Notices()
    await notices.tell(Trouble.SENDER_STOPPED)
    assert notices.now == {Trouble.SENDER_STOPPED}
    await notices.close()


def test_every_channel_that_can_refuse_us_has_a_name_for_it() -> None:
    assert down(ChannelName.TELEGRAM) is Trouble.TELEGRAM_DOWN
    assert down(ChannelName.WHATSAPP) is Trouble.WHATSAPP_DOWN
    assert down(ChannelName.SIMULATED_WHATSAPP) is None


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as telegram:
        yield telegram


async def test_the_sentence_arrives_in_the_chat(telegram: TelegramServer) -> None:
    """Past the outbox: it may be the database that is away."""
    await telegram.says(CHAT, "/start")
    channel = TelegramChannel(telegram.token, telegram.url)
    notices = Notices(to_chat(channel, Address(str(CHAT))))
    await notices.tell(Trouble.SENDER_STOPPED)
    sent = await telegram.next_message(CHAT)
    assert sent.text.startswith("Relais: Nothing is being sent any more")
    await notices.close()
    await channel.close()
