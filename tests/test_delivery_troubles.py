"""When Telegram does not take a message: each refusal has its own answer, and nobody else pays for it."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest

from bot.channels import Media
from bot.channels.telegram import LIMITS
from bot.logs import configure
from storage import media, people
from storage.incoming import AttachmentKind, ChannelName
from storage.outgoing import DeliveryClass, Lane, OriginalWords, OutboxState, Outgoing
from storage.vocabulary import Language
from tests.enclosed import answer, said_with
from tests.logged import listening
from tests.media.photographs import quadrants, saved
from tests.post import Post, post
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_calls import Refused

ONCE, MUST_ARRIVE = DeliveryClass.ONCE, DeliveryClass.MUST_ARRIVE
PARAGRAPH = "Commence par un stage dans une vraie cuisine, puis demande un CAP. "
SECOND = timedelta(seconds=1)


class Telegram(TelegramServer):
    """One that can have enough after some messages."""

    takes = 1_000_000

    def planned_failure(self, method: str) -> Refused | None:
        if method == "sendMessage":
            self.takes -= 1
            if self.takes < 0:
                self.takes = 1_000_000
                return Refused(429, "Too Many Requests: retry after 30", {"retry_after": 30})
        return super().planned_failure(method)


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
async def relais(tmp_path: Path, telegram: TelegramServer) -> AsyncIterator[Post]:
    async with post(tmp_path, telegram) as made:
        yield made


@pytest.fixture
async def impatient(tmp_path: Path, telegram: TelegramServer) -> AsyncIterator[Post]:
    """It waits for an answer for a moment only."""
    async with post(tmp_path, telegram, patience_seconds=0.4) as made:
        yield made


async def test_told_to_wait_after_the_first_part_it_goes_on_with_the_second(relais: Post, telegram: Telegram) -> None:
    """Nothing comes twice, nothing is missing, and the second half is in the language of the first."""
    yusuf, amina = await relais.someone(), await relais.someone()
    said = await relais.says(yusuf, (PARAGRAPH * 150).strip())
    telegram.takes = 1
    await relais.send(Outgoing("k", amina.id, "original", {"words": OriginalWords(said)}, source=yusuf.id))
    first = await relais.read_by(amina)
    assert len(first) == 1
    async with relais.database.transaction() as db:
        await people.choose_language(db, amina.id, Language("uk"))
    await relais.passes(29 * SECOND)
    assert await relais.read_by(amina) == first
    await relais.passes(2 * SECOND)
    parts = await relais.read_by(amina)
    assert len(parts) == 3
    assert parts[0] == first[0]
    assert (await relais.row("k"))[0] == OutboxState.SENT
    whole = relais.app.parts.texts.text(Language("fr"), "original", {"words": (PARAGRAPH * 150).strip()})
    assert " ".join(" ".join(parts).split()) == " ".join(whole.split())


@pytest.mark.parametrize("gone", [False, True], ids=["the picture is there still", "the picture is too old by now"])
async def test_a_text_below_a_picture_goes_on_with_the_words_it_began_with(
    relais: Post, telegram: Telegram, gone: bool
) -> None:
    """Laid out anew, in another language or without what stood before it, words are missing in the middle."""
    yusuf, amina = await relais.someone(), await relais.someone()
    words = [f"mot-{number}" for number in range(1000)]
    picture = Media(AttachmentKind.PICTURE, saved(quadrants(), "JPEG"), "image/jpeg")
    now = relais.time()
    said = await said_with(relais.database, yusuf.id, " ".join(words), picture, ChannelName.TELEGRAM, now)
    telegram.takes = 1
    await relais.send(answer("k", amina.id, yusuf.id, said))
    assert (await relais.row("k"))[0] is OutboxState.READY
    async with relais.database.transaction() as db:
        await people.choose_language(db, amina.id, Language("uk"))
        if gone:
            await media.drop_old(db, relais.time())
    await relais.passes(31 * SECOND)
    assert (await relais.row("k"))[0] is OutboxState.SENT
    read = await relais.read_by(amina)
    assert re.findall(r"mot-\d+", " ".join(read)) == words
    assert "перекла" not in read[-1]


async def test_a_chat_that_asks_for_a_pause_gets_it_in_every_lane_and_others_go_on(relais: Post) -> None:
    """Never shorter than asked; and only where it was asked."""
    amina, yusuf = await relais.someone(), await relais.someone()
    relais.telegram.fails_next("sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30})
    await relais.send(Outgoing("first", amina.id, "one-moment"))
    await relais.send(Outgoing("relay", amina.id, "not-asked", lane=Lane.RELAY), Outgoing("other", yusuf.id, "stopped"))
    await relais.passes(28 * SECOND)
    assert await relais.read_by(amina) == []
    assert await relais.read_by(yusuf) == [relais.text("stopped")]
    await relais.passes(3 * SECOND)
    assert await relais.read_by(amina) == [relais.text("one-moment"), relais.text("not-asked")]


async def test_asked_for_a_pause_in_one_chat_after_the_other_the_whole_bot_pauses(relais: Post) -> None:
    """Telegram means all of it, and to go on asking would only make it longer."""
    everyone = [await relais.someone() for _ in range(5)]
    relais.telegram.fails_next("sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30}, times=3)
    for place in range(3):
        await relais.send(Outgoing(f"{place}", everyone[place].id, "one-moment"))
    await relais.send(*(Outgoing(f"after/{each.id}", each.id, "stopped", lane=Lane.RELAY) for each in everyone))
    assert [await relais.read_by(each) for each in everyone] == [[]] * 5
    await relais.passes(31 * SECOND)
    assert [len(await relais.read_by(each)) for each in everyone] == [2, 2, 2, 1, 1]


async def test_who_blocks_us_is_left_in_peace_and_found_again_when_they_come_back(relais: Post) -> None:
    """What was queued is not poured out on them then."""
    amina = await relais.someone()
    chat = await relais.chat(amina)
    await relais.telegram.blocks(chat)
    await relais.send(
        Outgoing("first", amina.id, "one-moment"),
        Outgoing("later", amina.id, "stopped", due_at=relais.time() + timedelta(hours=1)),
    )
    assert (await relais.row("first"))[:2] == (OutboxState.FAILED, "403 bot was blocked by the user")
    assert (await relais.row("later"))[:2] == (OutboxState.CANCELLED, "unreachable")
    await relais.send(Outgoing("meanwhile", amina.id, "not-asked"))
    assert (await relais.row("meanwhile"))[:2] == (OutboxState.FAILED, "unreachable")

    back = await relais.telegram.unblocks(chat)
    await relais.app.receive(relais.app.parts.channels[ChannelName.TELEGRAM], back.payload)
    await relais.send(Outgoing("again", amina.id, "nothing-deleted"))
    assert await relais.read_by(amina) == [relais.text("nothing-deleted")]


@pytest.mark.parametrize("misfortune", ["goes_silent", "hangs_up"])
async def test_what_may_come_once_is_not_sent_again_when_its_answer_is_lost(
    misfortune: str, impatient: Post, telegram: TelegramServer
) -> None:
    """It may have arrived: better a poll that is missing for one than twice for many."""
    amina = await impatient.someone()
    getattr(telegram, misfortune)("sendMessage")
    await impatient.send(Outgoing("k", amina.id, "one-moment", lane=Lane.BROADCAST, delivery_class=ONCE))
    telegram.recovers()
    await impatient.passes(timedelta(hours=1))
    assert await impatient.read_by(amina) == [impatient.text("one-moment")]
    assert (await impatient.row("k"))[0] == OutboxState.UNKNOWN


async def test_what_must_arrive_is_sent_once_more_when_its_answer_is_lost_and_no_more_than_that(
    impatient: Post, telegram: TelegramServer
) -> None:
    """One copy too many is a small price for an answer; five would be none."""
    amina = await impatient.someone()
    telegram.goes_silent("sendMessage")
    await impatient.send(Outgoing("k", amina.id, "one-moment"))
    assert (await impatient.row("k"))[:2] == (OutboxState.READY, "no-answer")
    for _ in range(4):
        await impatient.passes(timedelta(minutes=1))
    assert await impatient.read_by(amina) == [impatient.text("one-moment")] * 2
    assert (await impatient.row("k"))[0] == OutboxState.UNKNOWN
    telegram.recovers()
    await impatient.send(Outgoing("next", amina.id, "stopped"))
    assert (await impatient.read_by(amina))[2:] == [impatient.text("stopped")]


async def test_each_part_whose_answer_is_lost_is_sent_once_more(impatient: Post, telegram: TelegramServer) -> None:
    """Of a long answer no half is missing at the end."""
    yusuf, amina = await impatient.someone(), await impatient.someone()
    said = await impatient.says(yusuf, (PARAGRAPH * 100).strip())
    telegram.goes_silent("sendMessage")
    await impatient.send(Outgoing("k", amina.id, "original", {"words": OriginalWords(said)}, source=yusuf.id))
    telegram.recovers()
    await impatient.passes(timedelta(minutes=1))
    first, again, second = await impatient.read_by(amina)
    assert first == again != second
    assert (await impatient.row("k"))[0] == OutboxState.SENT


async def test_while_telegram_is_broken_pauses_grow_and_then_everything_comes_once_and_in_order(
    relais: Post,
) -> None:
    """A night without Telegram loses nothing, and does not hammer it."""
    amina = await relais.someone()
    relais.telegram.fails_next("sendMessage", 502, "Bad Gateway", times=5)
    await relais.send(Outgoing("first", amina.id, "one-moment"), Outgoing("second", amina.id, "stopped"))
    pauses = []
    for _ in range(5):
        state, _, pause = await relais.row("first")
        assert state == OutboxState.READY
        pauses.append(pause)
        await relais.passes(pause + SECOND)
    assert all(2**place * SECOND - SECOND <= pause <= 2 ** (place + 1) * SECOND for place, pause in enumerate(pauses))
    assert await relais.read_by(amina) == [relais.text("one-moment"), relais.text("stopped")]


async def test_a_connection_that_is_refused_loses_nothing_and_doubles_nothing(relais: Post) -> None:
    """What surely did not leave is sent again, whatever its kind."""
    amina = await relais.someone()
    relais.telegram.refuses()
    await relais.send(
        Outgoing("once", amina.id, "one-moment", delivery_class=ONCE, lane=Lane.BROADCAST),
        Outgoing("must arrive", amina.id, "stopped", delivery_class=MUST_ARRIVE),
    )
    relais.telegram.recovers()
    await relais.passes(timedelta(minutes=1))
    assert sorted(await relais.read_by(amina)) == sorted([relais.text("one-moment"), relais.text("stopped")])


async def test_a_refused_token_stops_the_channel_tells_the_operator_and_loses_nothing(relais: Post) -> None:
    """Whoever runs it must see it at once; the people who wait get their messages once it is put right."""
    everyone = [await relais.someone() for _ in range(4)]
    relais.telegram.token_revoked = True
    with listening() as logged:
        await relais.send(Outgoing("first", everyone[0].id, "one-moment"))
        await relais.send(*(Outgoing(f"k/{each.id}", each.id, "stopped", lane=Lane.RELAY) for each in everyone))
    assert [line["level"] for line in logged.lines if line["event"] == "channel_down"] == ["critical"]
    assert set(await relais.states()) == {OutboxState.READY}
    relais.telegram.token_revoked = False
    await relais.passes(timedelta(minutes=1, seconds=1))
    assert [len(await relais.read_by(each)) for each in everyone] == [2, 1, 1, 1]


async def test_a_message_that_telegram_will_never_take_fails_alone_and_is_told(relais: Post) -> None:
    """Someone must look at it; whoever waits behind it does not wait."""
    amina = await relais.someone()
    relais.telegram.fails_next("sendMessage", 400, "Bad Request: message text is empty")
    with listening() as logged:
        await relais.send(Outgoing("refused", amina.id, "one-moment"), Outgoing("next", amina.id, "stopped"))
    assert (await relais.row("refused"))[:2] == (OutboxState.FAILED, "400 message text is empty")
    assert await relais.read_by(amina) == [relais.text("stopped")]
    assert [line["code"] for line in logged.lines if line["level"] == "error"] == ["400 message text is empty"]


@pytest.mark.parametrize(("chats", "speed"), [(1, 1), (3, 0.5)], ids=["one chat", "a series of chats"])
async def test_who_was_too_fast_for_a_chat_is_no_more_ahead_of_its_pace_and_for_several_is_slower(
    chats: int, speed: float, tmp_path: Path, telegram: TelegramServer
) -> None:
    """After the pause it would only be told to wait again, for longer."""
    async with post(tmp_path, telegram, limits=LIMITS) as relais:
        everyone = [await relais.someone() for _ in range(chats)]
        pace = relais.app.delivery._sender.traffic._paces[ChannelName.TELEGRAM]
        telegram.fails_next("sendMessage", 429, "Too Many Requests: retry after 9", {"retry_after": 9}, times=chats)
        for each in everyone:
            await relais.send(Outgoing(each.id, each.id, "one-moment"))
        assert pace._no_bursts_until > monotonic()
        assert speed <= pace._speed_now(monotonic()) < speed + 0.1
        await relais.passes(10 * SECOND)
        assert [len(await relais.read_by(each)) for each in everyone] == [1] * chats


@pytest.mark.parametrize("status", [400, 403, 429, 500])
async def test_whom_a_refusal_is_about_is_in_no_log(relais: Post, status: int) -> None:
    """Nobody reads logs more closely than when something is refused, and nobody sends them on more easily."""
    amina = await relais.someone()
    relais.telegram.fails_next("sendMessage", status, "Refused", {"retry_after": 9} if status == 429 else None)
    with listening() as logged:
        configure("DEBUG", logged, json=True)
        await relais.send(Outgoing("k", amina.id, "one-moment"))
        written = logged.getvalue()
    assert "not_delivered" in written
    assert str(await relais.chat(amina)) not in written
