"""A town with much to read: an announcement for everyone in the outbox, and people who ask something meanwhile."""

import asyncio
import time
from collections.abc import Sequence

from bot.channels.limits import Limits
from storage import outbox, people
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import DeliveryClass, Lane, Outgoing
from storage.vocabulary import Language, PersonId, Standing
from tests.post import Post
from tests.servers.telegram import TelegramServer
from tests.strict_platform import StrictPlatform

NEWS = "stopped"  # a text without arguments

_FIRST_CHAT = 600_000
_AT_ONCE = 500

STRICT = Limits(overall=30, chat=1)


async def town(relais: Post, size: int) -> list[PersonId]:
    """So many people who have come in, each in the chat of their number."""
    found: list[PersonId] = []
    for first in range(0, size, _AT_ONCE):
        chats = [chat_of(number) for number in range(first, min(first + _AT_ONCE, size))]
        async with relais.database.transaction() as db:
            for chat in chats:
                await relais.telegram.says(chat, "/start")
                at, french = Address(str(chat)), Language("fr")
                person, _ = await people.welcome(
                    db, ChannelName.TELEGRAM, at, language=french, timezone="Europe/Paris", now=relais.time()
                )
                await people.change_standing(db, person.id, Standing.ACTIVE)
                found.append(person.id)
    return found


def chat_of(number: int) -> int:
    """The chat of the town's person of this number."""
    return _FIRST_CHAT + number


async def announce(
    relais: Post, persons: Sequence[PersonId], key: str = "news", *, kind: DeliveryClass = DeliveryClass.ONCE
) -> None:
    """Put the same text for all of them into the outbox; it begins to leave."""
    news = [Outgoing(f"{key}/{each}", each, NEWS, lane=Lane.BROADCAST, delivery_class=kind) for each in persons]
    async with relais.database.transaction() as db:
        await outbox.put_all(db, news, relais.time())
    relais.app.delivery.wake()


async def asks(relais: Post, number: int) -> float:
    """This person asks what their role is; how many seconds later the answer is on their phone."""
    chat, channel = chat_of(number), relais.app.parts.channels[ChannelName.TELEGRAM]
    so_far = relais.telegram.messages_to(chat)
    last = so_far[-1].message_id if so_far else 0
    asked = await relais.telegram.says(chat, "/role")
    begun = time.monotonic()
    await relais.app.receive(channel, asked.payload)
    news = relais.text(NEWS)
    while (answer := await relais.telegram.next_message(chat, last, timeout=30)).text == news:
        last = answer.message_id
    return time.monotonic() - begun


async def asked_meanwhile(relais: Post, numbers: Sequence[int], *, every_seconds: float) -> list[float]:
    """These people ask, one after the other; how long each of them waited."""
    waiting = []
    for number in numbers:
        waiting.append(asyncio.create_task(asks(relais, number)))
        await asyncio.sleep(every_seconds)
    return list(await asyncio.gather(*waiting))


def read_news(relais: Post, size: int) -> list[int]:
    """How many times each of the town's people has the announcement on their phone."""
    news = relais.text(NEWS)
    return [sum(each.text == news for each in relais.telegram.messages_to(chat_of(n))) for n in range(size)]


def strict(telegram: TelegramServer, limits: Limits = STRICT) -> StrictPlatform:
    """Make it count every second."""
    platform = StrictPlatform(limits)
    telegram.enforces(platform)
    return platform
