"""The demo: the real program with invented people. Only the apps, and the clock that one can move, are its own."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App, Parts
from bot.channels import Payload
from bot.channels.simulator import LIKE_TELEGRAM, LIKE_WHATSAPP, SimulatorChannel
from bot.danger import load as load_danger
from bot.demo import cast, sentences, story
from bot.demo.phones import Phone
from bot.demo.shown import Story
from bot.language_detection import LanguageDetector
from bot.law import load as load_law
from bot.texts import LOCALES, Texts
from bot.vouched import remember_samples
from handlers.conversation import Programme
from handlers.times import WeeklyAt
from scheduler.clock import MovableTime, let_pass, utc_now
from storage import helper_profiles, invitations, people
from storage.database import Database
from storage.encryption import MasterKey
from storage.incoming import ChannelName, Incoming
from storage.masked import Address
from storage.migrating import migrate
from storage.vocabulary import HelperState, Language, Role, Standing

ZONE = ZoneInfo("Europe/Paris")

_CHOICE = re.compile(r"<(?P<step>[a-z-]+) (?P<option>[\w-]+)>")
_AS_FAST_AS_IT_LIKES = 10_000
_TRANSLATION_WAIT = timedelta(seconds=60)


def next_tuesday(now: datetime) -> datetime:
    """Ten o'clock on a Tuesday: the programme is awake, and so are its people."""
    local = now.astimezone(ZONE).replace(hour=10, minute=0, second=0, microsecond=0)
    return local + timedelta(days=(1 - local.weekday()) % 7 or 7)


class DemoProgramme:
    """What the demo's page shows and moves."""

    def __init__(self, folder: Path, master: bytes) -> None:
        """Keeps its database in ``folder``; ``open`` it before use."""
        self._time = MovableTime(next_tuesday(utc_now()))
        self._phones = cast.phones()
        self._database = Database(f"sqlite+aiosqlite:///{folder / 'demo.db'}", MasterKey(master))
        self._texts = Texts(Language("fr"))
        self._channels = {
            ChannelName.SIMULATED_TELEGRAM: SimulatorChannel(
                ChannelName.SIMULATED_TELEGRAM, LIKE_TELEGRAM, self._phones, self.now
            ),
            ChannelName.SIMULATED_WHATSAPP: SimulatorChannel(
                ChannelName.SIMULATED_WHATSAPP, LIKE_WHATSAPP, self._phones, self.now
            ),
        }
        programme = Programme(
            name="Relais",
            language=Language("fr"),
            timezone=ZONE.key,
            contact="Claire, au bureau, du lundi au vendredi de 9 h à 17 h",
            enrolment="open",
            everyone_is_met=True,  # the page has no room for a first meeting: Amina and Oksana have had theirs
            languages=self._texts.languages,
            telegram_name="relais_demo_bot",
            about_law=load_law(LOCALES),
            written_in=LanguageDetector(self._texts.languages, Language("fr")).written_in,
            unfair=load_law(LOCALES, "unfair"),
            weekly=WeeklyAt(),
        )
        self.app = App(
            Parts(
                self._database,
                self._channels,
                programme,
                self._texts,
                load_danger(LOCALES),
                None,
                _TRANSLATION_WAIT,
                self._time,
                most_messages_a_minute=_AS_FAST_AS_IT_LIKES,
            )
        )
        self._standings: dict[str, Standing] = {}
        self._roles: dict[str, Role] = {}
        self._listeners: set[asyncio.Event] = set()
        self._moving = asyncio.Lock()

    @property
    def phones(self) -> Sequence[Phone]:
        """Who takes part, in the order shown."""
        return self._phones

    def now(self) -> datetime:
        """The programme's time."""
        return self._time().astimezone(ZONE)

    async def open(self) -> None:
        """Make the database, fill the translation memory, and let helpers and counsellor come in."""
        await migrate(self._database)
        await remember_samples(self._database, self._texts)
        await sentences.remember(self._database)
        self.app.start()
        for scene in cast.entrances():
            await self._enter(scene)
        self.app.schedule.start()

    async def says(self, phone_id: str, text: str, reply_to: str | None) -> None:
        """A person writes."""
        phone = self._phone(phone_id)
        await self._receive(phone, phone.says(text, self.now(), reply_to))

    async def taps(self, phone_id: str, bubble_id: str, data: str) -> None:
        """A person presses a button."""
        phone = self._phone(phone_id)
        await self._receive(phone, phone.taps(bubble_id, data))

    async def stories(self, language: str) -> Sequence[Story]:
        """What became of each question; ``language`` is the page's."""
        return await story.stories(self._database, self._phones, language)

    def suggestions(self, phone_id: str) -> Sequence[str]:
        """What this person may like to write: first how to begin, then sentences that need no translator."""
        match self._standings.get(phone_id):
            case None | Standing.STOPPED | Standing.BLOCKED | Standing.ERASED:
                return ("/start",)
            case Standing.ARRIVING:
                return ()
            case Standing.ACTIVE if self._roles[phone_id] != cast.role_of(phone_id):
                return ()
            case Standing.ACTIVE:
                language = Language(self._phone(phone_id).language)
                return (*self._words(phone_id, language), *sentences.suggestions(phone_id, language))

    async def move_clock(self, by: timedelta) -> None:
        """Let programme time pass, and everything due on the way happen in order."""
        async with self._moving:
            await let_pass(self.app.schedule, self._time, by, self.app.delivery.drained)
        self._tell()

    async def changed(self) -> AsyncIterator[None]:
        """Yields whenever the stories or the clock may have changed."""
        listener = asyncio.Event()
        self._listeners.add(listener)
        try:
            while True:
                await listener.wait()
                listener.clear()
                yield
        finally:
            self._listeners.discard(listener)

    async def close(self) -> None:
        """Stop everything."""
        await self.app.schedule.stop()
        await self.app.close()

    async def _receive(self, phone: Phone, payload: Payload) -> None:
        incomings = await self.app.receive(self._channels[phone.kind], payload)
        for incoming in incomings:
            await self._follow(phone, incoming)
        self._tell()

    async def _follow(self, phone: Phone, incoming: Incoming) -> None:
        """The phone goes with the language its person chose, and what it suggests with how far they have come."""
        async with self._database.reading() as db:
            known = await people.at_address(db, incoming.channel, incoming.sender)
        if known is None:
            self._standings.pop(phone.id, None)
            return
        person, _ = known
        phone.language = person.language
        self._standings[phone.id] = person.standing
        self._roles[phone.id] = person.role

    def _words(self, phone_id: str, language: Language) -> tuple[str, ...]:
        """The word, of several that people may type, that shows this person what waits for them."""
        message = cast.LOOKS_WITH.get(phone_id)
        return (self._texts.text(language, message).partition(",")[0],) if message else ()

    async def _enter(self, scene: cast.Scene) -> None:
        """Someone comes in with a code, as anyone would."""
        phone = self._phone(scene.phone)
        async with self._database.transaction() as db:
            code = await invitations.make(db, scene.role, self._time())
        await self.says(phone.id, f"/start {code}", None)
        for answer in scene.answers:
            await self.app.delivery.drained()
            choice = _CHOICE.fullmatch(answer)
            if choice is None:
                await self.says(phone.id, answer, None)
            else:
                await self._choose(phone, choice["step"], choice["option"])
        await self.app.delivery.drained()
        await self._approve(phone)

    async def _choose(self, phone: Phone, step: str, option: str) -> None:
        label = self._label(Language(phone.language), step, option)
        for bubble in reversed(phone.bubbles):
            for button in bubble.buttons:
                if button.label == label:
                    await self.taps(phone.id, bubble.id, button.data)
                    return
        raise LookupError(f"{phone.id} shows no {option} of {step}")

    def _label(self, language: Language, step: str, option: str) -> str:
        for message, attribute in ((step, option), (f"topic-{option}", None), (f"language-{option}", None)):
            with suppress(LookupError):
                return self._texts.text(language, message, attribute=attribute)
        raise LookupError(step)

    async def _approve(self, phone: Phone) -> None:
        """The counsellor says yes to a helper who asks to join."""
        async with self._database.reading() as db:
            known = await people.at_address(db, phone.kind, Address(phone.id))
            profile = await helper_profiles.get(db, known[0].id, self._time()) if known else None
        if profile and profile.state == HelperState.AWAITING_APPROVAL:
            await self._choose(self._phone(cast.CLAIRE), "helper-asks-to-join", "yes")
            await self.app.delivery.drained()
            await self._choose(phone, "practice", "skip")
            await self.app.delivery.drained()

    def _phone(self, phone_id: str) -> Phone:
        return next(phone for phone in self._phones if phone.id == phone_id)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener.set()
