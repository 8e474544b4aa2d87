"""A programme in miniature: the real program on a real database, with people who can say, choose and see.

Everything goes through the front door, and time passes when told to. ``sees`` looks for message ids;
``tests/test_locales.py`` reads the words.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import select

from bot.app import App, Parts
from bot.channels.simulator import LIKE_TELEGRAM, LIKE_WHATSAPP, SimulatorChannel
from bot.danger import load as load_danger
from bot.demo.phones import Bubble, Phone
from bot.texts import LOCALES, Texts
from bot.translation.careful import Careful
from bot.vouched import remember_samples
from handlers.conversation import Programme
from handlers.times import Times
from scheduler.clock import MovableTime, let_pass
from storage import choices, invitations, people
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName
from storage.masked import Address
from storage.migrating import migrate
from storage.outgoing import BACK
from storage.people import Account, Person
from storage.schema import deliveries, outbox
from storage.vocabulary import Language, Role

MASTER = bytes(range(32))
A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Paris

_FAST = 100_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A message on someone's phone."""

    message: str  # its id
    text: str
    labels: tuple[str, ...]
    bubble: Bubble


class Actor:
    """Someone with a phone: with buttons (``telegram``), or with numbers only (``whatsapp``)."""

    def __init__(self, world: "World", phone: Phone) -> None:
        self.world = world
        self.phone = phone
        self._looked_at = 0

    async def says(self, text: str, *, reply_to: str | None = None) -> None:
        """Write something; ``reply_to`` is the id of the message it answers: the newest one of that id."""
        bubble = (await self._newest(reply_to)).bubble.id if reply_to else None
        self._looked_at = len(self.phone.bubbles)
        payload = self.phone.says(text, self.world.now(), bubble)
        await self.world.receive(self.phone, payload)

    async def chooses(self, option: str, of: str | None = None) -> None:
        """Take the option of this id: by its button, or where there are none by its number.

        ``of``: the message that shows it; otherwise the newest message that does.
        """
        seen, shown = await self._showing(option, of)
        self._looked_at = len(self.phone.bubbles)
        if self.numbers_only:
            offered = [each for each in shown if each != BACK]
            number = 0 if option == BACK else offered.index(option) + 1
            payload = self.phone.says(str(number), self.world.now(), seen.bubble.id if of else None)
        else:
            payload = self.phone.taps(seen.bubble.id, seen.bubble.buttons[shown.index(option)].data)
        await self.world.receive(self.phone, payload)

    async def sees(self, *messages: str) -> Seen:
        """These messages came, in this order, since the person last did something; the last one is returned."""
        new = await self.new()
        found = [seen.message for seen in new]
        place = 0
        for message in messages:
            assert message in found[place:], f"{self.phone.person} sees {found}, not {message}"
            place = found.index(message, place) + 1
        return new[place - 1]

    async def sees_nothing_new(self) -> None:
        """Nothing came since the person last did something."""
        new = [seen.message for seen in await self.new()]
        assert not new, f"{self.phone.person} sees {new}"

    async def new(self) -> list[Seen]:
        """What came since the person last did something."""
        return [await self._seen(each) for each in self.phone.bubbles[self._looked_at :] if not each.from_person]

    async def everything(self) -> list[Seen]:
        """All that ever came."""
        return [await self._seen(each) for each in self.phone.bubbles if not each.from_person]

    def has_seen(self, words: str) -> bool:
        """Whether these words ever stood on this screen, in what others sent."""
        return any(words in each.text for each in self.phone.bubbles if not each.from_person)

    def looks_away(self) -> None:
        """From here on, only what comes later is new."""
        self._looked_at = len(self.phone.bubbles)

    async def joins(self, *, name: str | None = None, adult: str = "yes", code: str | None = None) -> None:
        """Come in, as far as the first question (or, with a code, that role's next step)."""
        await self.says(f"/start {code}" if code else "/start")
        await self.chooses(self.phone.language, "welcome-language")
        await self.chooses("yes", "agree")
        if code is None:
            await self.chooses(adult, "adult")
        await (self.says(name) if name else self.chooses("no-name", "your-name"))

    async def asks(self, question: str, topic: str = "kitchen", aim: str = "job") -> None:
        """Ask a question, with its two taps."""
        await self.says(f"/ask {question}")
        await self.chooses(topic, "choose-topic")
        await self.chooses(aim, "choose-aim")

    async def person(self) -> Person:
        """What the programme knows of them."""
        return (await self._known())[0]

    @property
    def numbers_only(self) -> bool:
        """Whether this phone shows no buttons."""
        return self.phone.kind is ChannelName.SIMULATED_WHATSAPP

    async def _known(self) -> tuple[Person, Account]:
        async with self.world.database.reading() as db:
            known = await people.at_address(db, self.phone.kind, Address(self.phone.id))
        assert known, f"{self.phone.person} is not known"
        return known

    async def _seen(self, bubble: Bubble) -> Seen:
        async with self.world.database.reading() as db:
            row = (
                await db.execute(
                    select(outbox.c.message)
                    .join(deliveries, deliveries.c.outbox_id == outbox.c.id)
                    .where(deliveries.c.message_id == bubble.id)
                )
            ).first()
        message = row.message if row else "?"
        return Seen(message, bubble.text, tuple(button.label for button in bubble.buttons), bubble)

    async def _newest(self, message: str) -> Seen:
        for seen in reversed(await self.everything()):
            if seen.message == message:
                return seen
        raise AssertionError(f"{self.phone.person} never saw {message}")

    async def _showing(self, option: str, of: str | None) -> tuple[Seen, Sequence[str]]:
        person, account = await self._known()
        for seen in reversed(await self.everything()):
            if of is None or seen.message == of:
                async with self.world.database.reading() as db:
                    shown = await choices.behind_message(db, person.id, account.id, seen.bubble.id)
                ids = [each for each, _ in shown.shown] if shown else []
                if option in ids:
                    return seen, ids
        raise AssertionError(f"{self.phone.person} is not offered {option} of {of}")


class World:
    """The programme, its people and its time."""

    def __init__(self, app: App, time: MovableTime, apps: Mapping[ChannelName, SimulatorChannel]) -> None:
        self.app = app
        self.time = time
        self._apps = apps
        self._numbers = count(1)

    @property
    def database(self) -> Database:
        return self.app.parts.database

    def now(self) -> datetime:
        return self.time()

    def someone(self, name: str, language: str, *, numbers_only: bool = False) -> Actor:
        """A person with a new phone who has not written yet."""
        kind = ChannelName.SIMULATED_WHATSAPP if numbers_only else ChannelName.SIMULATED_TELEGRAM
        phone = Phone(f"{name.lower()}-{next(self._numbers)}", kind, {"fr": name, "en": name}, name, language)
        self._apps[kind].add(phone)
        return Actor(self, phone)

    async def newcomer(self, name: str, language: str = "fa-AF", *, numbers_only: bool = False) -> Actor:
        """Someone who has come in and can ask."""
        actor = self.someone(name, language, numbers_only=numbers_only)
        await actor.joins()
        return actor

    async def counsellor(self, name: str = "Claire", language: str = "fr") -> Actor:
        """A counsellor at their phone."""
        actor = self.someone(name, language)
        await actor.joins(name=name, code=await self.code(Role.COUNSELLOR))
        return actor

    async def helper(
        self,
        name: str,
        language: str = "fr",
        *,
        topics: Sequence[str] = ("kitchen",),
        experience: str = "employed",
        week: str = "three",
        approved_by: Actor | None = None,
        numbers_only: bool = False,
    ) -> Actor:
        """A peer helper who has joined; approved, if a counsellor is given."""
        actor = self.someone(name, language, numbers_only=numbers_only)
        await actor.joins(name=name, code=await self.code(Role.HELPER))
        for topic in topics:
            await actor.chooses(topic, "helper-topics")
        await actor.chooses("that-is-all", "helper-topics")
        await actor.chooses(experience, "helper-experience")
        await actor.chooses(language, "helper-languages")
        await actor.chooses("that-is-all", "helper-languages")
        await actor.chooses(week, "helper-week")
        await actor.chooses("yes", "charter")
        if approved_by:
            await approved_by.chooses("yes", "helper-asks-to-join")
        actor.looks_away()
        return actor

    async def code(self, role: Role) -> str:
        """An invitation's code."""
        async with self.database.transaction() as db:
            return await invitations.make(db, role, self.now())

    async def receive(self, phone: Phone, payload: Mapping[str, object]) -> None:
        """Something arrives from a phone; returns when everything that follows at once has been sent."""
        await self.app.receive(self.app.parts.channels[phone.kind], payload)
        await self.app.delivery.drained()

    async def passes(self, **time: float) -> None:
        """Programme time passes: ``days=7``, ``hours=12``."""
        await let_pass(self.app.schedule, self.time, timedelta(**time), self.app.delivery.drained)


@asynccontextmanager
async def world(
    folder: Path,
    *,
    engine: Careful | None = None,
    translation_wait: timedelta = timedelta(seconds=60),
    start: datetime = A_TUESDAY,
    enrolment: str = "open",
    languages: Sequence[str] = ("fa-AF", "fr", "uk"),
    most_messages_a_minute: int = _FAST,
) -> AsyncIterator[World]:
    """A new programme in ``folder``; everything stops when the block ends."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'relais.db'}", MasterKey(MASTER))
    await migrate(database)
    texts = Texts(Language("fr"))
    await remember_samples(database, texts)
    time = MovableTime(start)
    channels = {
        ChannelName.SIMULATED_TELEGRAM: SimulatorChannel(ChannelName.SIMULATED_TELEGRAM, LIKE_TELEGRAM, [], time),
        ChannelName.SIMULATED_WHATSAPP: SimulatorChannel(ChannelName.SIMULATED_WHATSAPP, LIKE_WHATSAPP, [], time),
    }
    programme = Programme(
        name="Relais",
        language=Language("fr"),
        timezone="Europe/Paris",
        contact="Claire, 9-17",
        enrolment=enrolment,
        languages=tuple(Language(language) for language in languages),
        telegram_name="relais_bot",
        times=Times(),
    )
    app = App(
        Parts(
            database,
            channels,
            programme,
            texts,
            load_danger(LOCALES),
            engine,
            translation_wait,
            time,
            most_messages_a_minute=most_messages_a_minute,
        )
    )
    app.start()
    try:
        yield World(app, time, channels)
    finally:
        await app.schedule.stop()
        await app.close()
