"""A voice that its reader's privacy settings refuse: the words arrive all the same, and its author hears of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels import Media
from bot.outcome import MEDIA_REFUSED
from storage.incoming import AttachmentKind, ChannelName
from storage.outgoing import DeliveryClass, OutboxState
from storage.people import Person
from storage.vocabulary import UtteranceId
from tests import recorded
from tests.enclosed import answer, said_with
from tests.post import Post, post
from tests.servers.telegram import TelegramServer

BOTH = pytest.mark.parametrize("delivery_class", list(DeliveryClass))
VOICE = Media(AttachmentKind.VOICE, recorded.voice(2), "audio/ogg")
PHOTO = Media(AttachmentKind.PICTURE, recorded.photo(), "image/jpeg")
WORDS = "Commencez par un stage."
NOT_ARRIVED = "n’est pas arrivé"


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
async def relais(tmp_path: Path, telegram: TelegramServer) -> AsyncIterator[Post]:
    async with post(tmp_path, telegram) as made:
        yield made


async def says(relais: Post, author: Person, enclosed: Media) -> UtteranceId:
    return await said_with(relais.database, author.id, WORDS, enclosed, ChannelName.TELEGRAM, relais.time())


@BOTH
async def test_who_wants_no_voices_reads_the_words(
    relais: Post, telegram: TelegramServer, delivery_class: DeliveryClass
) -> None:
    """And a picture still comes as one."""
    amina, yusuf = await relais.someone(), await relais.someone()
    telegram.wants_no_voices(await relais.chat(amina))
    said = await says(relais, yusuf, VOICE)
    await relais.send(answer("k", amina.id, yusuf.id, said, delivery_class=delivery_class))
    assert (await relais.row("k"))[0] is OutboxState.SENT
    [text] = await relais.read_by(amina)
    assert WORDS in text
    [told] = await relais.read_by(yusuf)
    assert NOT_ARRIVED in told

    await relais.send(answer("l", amina.id, yusuf.id, await says(relais, yusuf, PHOTO)))
    photos = [message.photo for message in telegram.messages_to(await relais.chat(amina))]
    assert photos == [None, PHOTO.content, None]


async def test_of_several_readers_only_who_wants_none_gets_none(relais: Post, telegram: TelegramServer) -> None:
    """One person's setting is nobody else's; and the author hears once, however many they are."""
    yusuf, *readers = [await relais.someone() for _ in range(4)]
    for reader in readers[:2]:
        telegram.wants_no_voices(await relais.chat(reader))
    said = await says(relais, yusuf, VOICE)
    await relais.send(*(answer(f"k{reader.id}", reader.id, yusuf.id, said) for reader in readers))
    heard = [
        [message.voice is not None for message in telegram.messages_to(await relais.chat(reader))] for reader in readers
    ]
    assert heard == [[False], [False], [True, False]]
    assert len(await relais.read_by(yusuf)) == 1


async def test_a_limit_on_the_way_does_not_bring_the_voice_back(relais: Post, telegram: TelegramServer) -> None:
    """Asked for again and again, what is forbidden would hold up the words."""
    amina, yusuf = await relais.someone(), await relais.someone()
    telegram.wants_no_voices(await relais.chat(amina))
    telegram.fails_next("sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30}, times=2)
    await relais.send(answer("k", amina.id, yusuf.id, await says(relais, yusuf, VOICE)))
    assert (await relais.row("k"))[:2] == (OutboxState.READY, MEDIA_REFUSED)
    await relais.passes(timedelta(minutes=1))
    assert (await relais.row("k"))[0] is OutboxState.SENT
    assert len(await relais.read_by(amina)) == 1
    assert NOT_ARRIVED in (await relais.read_by(yusuf))[0]


async def test_what_still_does_not_go_without_it_fails(relais: Post, telegram: TelegramServer) -> None:
    """It must not go round for ever."""
    amina, yusuf = await relais.someone(), await relais.someone()
    refusal = "Bad Request: VOICE_MESSAGES_FORBIDDEN"
    telegram.fails_next("sendVoice", 400, refusal)
    telegram.fails_next("sendMessage", 400, refusal, times=2)  # to its author, too
    await relais.send(answer("k", amina.id, yusuf.id, await says(relais, yusuf, VOICE)))
    assert (await relais.row("k"))[:2] == (OutboxState.FAILED, "400 voice_messages_forbidden")
    assert await relais.read_by(amina) == []
