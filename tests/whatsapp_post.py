"""The programme with WhatsApp switched on, a Twilio on this machine, and people who are just there.

Twilio reaches it over HTTP, webhook and reports, and time passes when told to.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import select

from bot.app import App, Parts
from bot.channels.limits import Limits
from bot.listening import listening, web_server
from bot.settings import TwilioSettings, WebSettings
from bot.whatsapp_service import WhatsAppService
from handlers.conversation import Programme
from handlers.times import Times
from storage import outbox, people
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address
from storage.outgoing import DeliveryClass, Lane, OutboxState, Outgoing
from storage.people import Account, Person
from storage.schema import outbox as rows
from storage.vocabulary import Language, PersonId, Standing
from tests.made_once import danger_words, database_in, empty_database, texts
from tests.servers.twilio_people import Hook
from tests.servers.twilio_server import TwilioServer
from tests.steady_time import SteadyTime

PUBLIC_URL = "https://relais.example"
FRENCH = Language("fr")


class WhatsAppPost:
    """One programme, and the Twilio it writes through."""

    def __init__(self, app: App, twilio: TwilioServer, time: SteadyTime) -> None:
        self.app = app
        self.twilio = twilio
        self.time = time
        self._numbers = count(33612000001)

    @property
    def database(self) -> Database:
        return self.app.parts.database

    async def town(self, size: int) -> dict[PersonId, str]:
        """So many people who have come in and wrote a moment ago, and their numbers."""
        found: dict[PersonId, str] = {}
        async with self.database.transaction() as db:
            for _ in range(size):
                number = f"+{next(self._numbers)}"
                person, _ = await people.welcome(
                    db,
                    ChannelName.WHATSAPP,
                    Address(number),
                    language=FRENCH,
                    timezone="Europe/Paris",
                    now=self.time(),
                )
                await people.change_standing(db, person.id, Standing.ACTIVE)
                self.twilio.phone(number).last_wrote = self.time()
                found[person.id] = number
        return found

    async def someone(self) -> tuple[PersonId, str]:
        """One of them."""
        [found] = (await self.town(1)).items()
        return found

    async def queue(self, *messages: Outgoing) -> None:
        """Decide to say these, without waiting for anything."""
        async with self.database.transaction() as db:
            await outbox.put_all(db, messages, self.time())
        self.app.delivery.wake()

    async def send(self, *messages: Outgoing) -> None:
        """Decide to say these; returns when all that may leave now has left, and what Twilio tells at once is told."""
        await self.queue(*messages)
        await self.settled()

    async def settled(self) -> None:
        """Until nothing is on its way, in either direction."""
        await self.app.delivery.drained()
        await self.twilio.settled()
        await self.app.delivery.drained()

    async def passes(self, **time: float) -> None:
        """Programme time passes, and what may leave then does."""
        self.time.reach(self.time() + timedelta(**time))
        await self.settled()

    async def row(self, key: str) -> tuple[OutboxState, str | None]:
        """A row's state and its code."""
        async with self.database.reading() as db:
            row = (await db.execute(select(rows).where(rows.c.key == key))).one()
        return row.state, row.code

    async def states(self) -> Sequence[OutboxState]:
        """Of all rows, in order."""
        async with self.database.reading() as db:
            return (await db.execute(select(rows.c.state).order_by(rows.c.number))).scalars().all()

    async def known(self, number: str) -> tuple[Person, Account]:
        """Who has this number."""
        async with self.database.reading() as db:
            found = await people.at_address(db, ChannelName.WHATSAPP, Address(number))
        assert found, f"{number} is not known"
        return found


def note(
    to: PersonId,
    mark: str,
    delivery_class: DeliveryClass = DeliveryClass.MUST_ARRIVE,
    lane: Lane = Lane.CONVERSATION,
    *,
    words: str = "",
) -> Outgoing:
    """A message whose key and text have a mark in them that no other has; or with these words in its text."""
    return Outgoing(
        mark,
        to,
        "invitation-code",
        {"role": "newcomer", "days": 1, "code": words or f"[{mark}]"},
        lane=lane,
        delivery_class=delivery_class,
    )


@asynccontextmanager
async def whatsapp_post(
    folder: Path, twilio: TwilioServer, time: SteadyTime, *, limits: Limits | None = None
) -> AsyncIterator[WhatsAppPost]:
    """A new programme in ``folder``; ``time`` is Twilio's too. Waking hours are all day.

    ``limits``: how much goes out in a second; None: nobody counts.
    """
    for name, content in (await asyncio.to_thread(empty_database)).items():
        (folder / name).write_bytes(content)
    database = database_in(folder)
    account = twilio.account
    settings = TwilioSettings(account.sid, SecretStr(account.token), account.sender, PUBLIC_URL, twilio.url)
    service = WhatsAppService(settings, [FRENCH], limits=limits)
    times = Times(waking_from=0, waking_until=24)
    programme = Programme("Relais", FRENCH, "Europe/Paris", "Claire, 9-17", "open", (FRENCH,), times=times)
    channels = {ChannelName.WHATSAPP: service.channel}
    app = App(Parts(database, channels, programme, texts(), danger_words(), None, timedelta(seconds=60), time))
    await service.introduce(texts())
    app.start()
    async with _served(app, service) as url:
        twilio.leads(PUBLIC_URL, to=url)
        twilio.hook = Hook(f"{PUBLIC_URL}/whatsapp")
        try:
            yield WhatsAppPost(app, twilio, time)
        finally:
            await app.close()


@asynccontextmanager
async def _served(app: App, service: WhatsAppService) -> AsyncIterator[str]:
    """Its routes on loopback; their address."""
    with listening(WebSettings("127.0.0.1", 0)) as here:
        server = web_server(service.routes(app), WebSettings("127.0.0.1", 0))
        serving = asyncio.create_task(server.serve(sockets=[here]))
        try:
            yield f"http://127.0.0.1:{here.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving
