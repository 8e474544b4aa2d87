"""The programme with a real Telegram channel, a Telegram on this machine, and people who are just there.

For tests of how messages leave: they are put into the outbox, and looked for on phones.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import select

from bot.app import App, Parts
from bot.channels.limits import Limits
from bot.channels.telegram import TelegramChannel
from bot.translation.careful import Careful
from handlers.conversation import Programme
from storage import outbox, people, utterances
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address, Words
from storage.migrating import migrate
from storage.outgoing import OutboxState, Outgoing
from storage.people import Person
from storage.schema import outbox as rows
from storage.vocabulary import Language, PersonId, Standing, UtteranceId
from tests.made_once import danger_words, database_in, texts
from tests.servers.telegram import TelegramServer
from tests.steady_time import SteadyTime

A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Paris
FRENCH = Language("fr")


class Post:
    """One programme, and the Telegram it writes through."""

    def __init__(self, app: App, telegram: TelegramServer, time: SteadyTime) -> None:
        self.app = app
        self.telegram = telegram
        self.time = time
        self._chats = count(5_198_446_302)

    @property
    def database(self) -> Database:
        return self.app.parts.database

    async def someone(self, language: str = "fr") -> Person:
        """A person who has come in, and whose chat with the bot is open."""
        chat = next(self._chats)
        await self.telegram.says(chat, "/start")
        async with self.database.transaction() as db:
            address = Address(str(chat))
            person, _ = await people.welcome(
                db,
                ChannelName.TELEGRAM,
                address,
                language=Language(language),
                timezone="Europe/Paris",
                now=self.time(),
            )
            await people.change_standing(db, person.id, Standing.ACTIVE)
            found = await people.get(db, person.id)
        assert found
        return found

    async def chat(self, person: Person | PersonId) -> int:
        """Where they are on Telegram."""
        whose = person if isinstance(person, str) else person.id
        async with self.database.reading() as db:
            [account] = (await people.accounts_of(db, [whose]))[whose]
        return int(account.address.text)

    async def says(self, person: Person, words: str, language: str = "fr") -> UtteranceId:
        """Keep words of theirs."""
        async with self.database.transaction() as db:
            return await utterances.keep(db, person.id, Words(words), Language(language), self.time())

    async def queue(self, *messages: Outgoing) -> None:
        """Decide to say these, without waiting for anything."""
        async with self.database.transaction() as db:
            await outbox.put_all(db, messages, self.time())
        self.app.delivery.wake()

    async def send(self, *messages: Outgoing) -> None:
        """Decide to say these; returns when all that may leave now has left."""
        await self.queue(*messages)
        await self.app.delivery.drained()

    async def passes(self, by: timedelta) -> None:
        """Programme time passes, and what may leave then does."""
        self.time.reach(self.time() + by)
        await self.app.delivery.drained()

    async def read_by(self, person: Person) -> list[str]:
        """The texts on their phone, oldest first."""
        return [message.text for message in self.telegram.messages_to(await self.chat(person))]

    async def states(self) -> Sequence[OutboxState]:
        """Of all rows, in order."""
        async with self.database.reading() as db:
            return (await db.execute(select(rows.c.state).order_by(rows.c.number))).scalars().all()

    async def row(self, key: str) -> tuple[OutboxState, str | None, timedelta]:
        """A row's state, its code, and how long until it is due."""
        async with self.database.reading() as db:
            row = (await db.execute(select(rows).where(rows.c.key == key))).one()
        return row.state, row.code, row.due_at - self.time()

    def text(self, message: str, language: str = "fr") -> str:
        """A text of ours without arguments."""
        return texts().text(Language(language), message)


@asynccontextmanager
async def post(
    folder: Path,
    telegram: TelegramServer,
    *,
    engine: Careful | None = None,
    translation_wait: timedelta = timedelta(seconds=60),
    start: datetime = A_TUESDAY,
    sending: bool = True,
    patience_seconds: float = 5.0,
    limits: Limits | None = None,
) -> AsyncIterator[Post]:
    """The programme on ``folder``, which may hold one already; without ``sending``, nothing leaves yet.

    ``patience_seconds``: how long Telegram may take to answer; ``limits``: how much it takes, None for any.
    """
    database = database_in(folder)
    await migrate(database)
    time = SteadyTime(start)
    channel = TelegramChannel(telegram.token, telegram.url, total_seconds=patience_seconds, limits=limits)
    languages = (Language("fa-AF"), FRENCH, Language("uk"))
    programme = Programme("Relais", FRENCH, "Europe/Paris", "Claire, 9-17", "open", languages)
    parts = Parts(
        database,
        {ChannelName.TELEGRAM: channel},
        programme,
        texts(),
        danger_words(),
        engine,
        translation_wait,
        time,
    )
    app = App(parts)
    if sending:
        app.start()
    try:
        yield Post(app, telegram, time)
    finally:
        await app.close()
