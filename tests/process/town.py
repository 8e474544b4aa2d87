"""A town in the database of the program: people who came in before the test begins, each in a chat of their own."""

from collections.abc import Sequence
from datetime import timedelta

import aiohttp

from handlers.welcome import AGREEMENT_VERSION
from scheduler.clock import utc_now
from storage import consents, people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.vocabulary import ConsentKind, Language, PersonId, Standing
from tests.servers.telegram import TelegramServer

_FIRST_CHAT = 600_000
_AT_ONCE = 250
_LONG_AGO = timedelta(days=30)


async def settled_in(database: Database, size: int, timezone: str = "Europe/Paris") -> dict[PersonId, int]:
    """So many newcomers who have agreed and may ask peers since a month, and their chats."""
    found: dict[PersonId, int] = {}
    french, now = Language("fr"), utc_now() - _LONG_AGO
    for first in range(0, size, _AT_ONCE):
        async with database.transaction() as db:
            for chat in range(_FIRST_CHAT + first, _FIRST_CHAT + min(first + _AT_ONCE, size)):
                at = Address(str(chat))
                person, _ = await people.welcome(
                    db, ChannelName.TELEGRAM, at, language=french, timezone=timezone, now=now
                )
                await people.allow_peers(db, person.id, allowed=True)
                await people.admit(db, person.id, admitted=True)
                await people.change_standing(db, person.id, Standing.ACTIVE)
                await consents.give(db, person, ConsentKind.PROGRAMME, AGREEMENT_VERSION, now)
                found[person.id] = chat
    return found


async def wrote_long_ago(telegram: TelegramServer, chats: Sequence[int]) -> None:
    """The bot may write to them, and nothing of what they said waits for it."""
    for chat in chats:
        await telegram.says(chat, "/start")
    drop = f"{telegram.url}/bot{telegram.token}/deleteWebhook"
    async with aiohttp.ClientSession() as session, session.post(drop, data={"drop_pending_updates": "true"}) as answer:
        assert (await answer.json())["ok"]
