"""A programme in miniature: the real program on a real database, with people who can say, choose and see.

Everything goes through the front door, and time passes when told to. ``sees`` looks for message ids;
``tests/test_locales.py`` reads the words.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import App, Parts
from bot.channels.errors import DeliveryError
from bot.channels.simulator import LIKE_TELEGRAM, LIKE_WHATSAPP
from bot.demo.phones import Phone
from bot.translation.careful import Careful
from handlers.times import Times, WeeklyAt
from scheduler.clock import let_pass
from storage import invitations
from storage.database import Database, Transaction
from storage.incoming import ChannelName, Incoming
from storage.vocabulary import Language, Role
from tests.actor import Actor, Seen
from tests.made_once import (
    MASTER,
    danger_words,
    database_in,
    empty_database,
    texts,
)
from tests.phone_files import ChannelWithFiles
from tests.programmes import a_programme
from tests.remembered import MOMENTS, Moment, Screen, Story, files_in, put_files_back
from tests.steady_time import SteadyTime

__all__ = ["A_TUESDAY", "MASTER", "Actor", "Seen", "World", "on_both_phones", "world"]

A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Paris

_FAST = 100_000

# Plays a dialogue twice: where choices are buttons, and where they are numbered lines.
on_both_phones = pytest.mark.parametrize("numbers_only", [False, True], ids=["with buttons", "numbers only"])


class World:
    """The programme, its people and its time."""

    def __init__(
        self,
        app: App,
        time: SteadyTime,
        apps: Mapping[ChannelName, ChannelWithFiles],
        folder: Path | None = None,
        beginning: Story = (),
    ) -> None:
        """``folder``: of a programme like all others, where people who come in the same way need not do it again.

        ``beginning``: what sets it apart from others of which that is true.
        """
        self.time = time
        self._app = app
        self._apps = apps
        self._number = 0
        self._folder = folder
        self._actors: list[Actor] = []
        self._arrived: Story | None = beginning if folder else None  # None: more has happened than people coming in

    @property
    def app(self) -> App:
        self._arrived = None
        return self._app

    @property
    def database(self) -> Database:
        return self.app.parts.database

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """Looks into the database, and changes nothing."""
        return self._app.parts.database.reading()

    def now(self) -> datetime:
        return self.time()

    def text(self, language: str, message: str, option: str | None = None) -> str:
        """A text without arguments, or the label of one of its options."""
        return self._app.parts.texts.text(Language(language), message, attribute=option)

    def next_number(self) -> int:
        """A number that was not there before."""
        self._number += 1
        return self._number

    def someone(self, name: str, language: str, *, numbers_only: bool = False) -> Actor:
        """A person with a new phone who has not written yet."""
        self._arrived = None
        return self._with_phone(name, language, numbers_only=numbers_only)

    def _with_phone(self, name: str, language: str, *, numbers_only: bool) -> Actor:
        kind = ChannelName.SIMULATED_WHATSAPP if numbers_only else ChannelName.SIMULATED_TELEGRAM
        phone = Phone(f"{name.lower()}-{self.next_number()}", kind, {"fr": name, "en": name}, name, language)
        self._apps[kind].add(phone)
        self._actors.append(Actor(self, phone))
        return self._actors[-1]

    def takes_away(self, phone: Phone) -> None:
        """This phone is gone: what is sent to it comes back as undeliverable."""
        self._apps[phone.kind].remove(phone)

    def brings_back(self, phone: Phone) -> None:
        """It is there again."""
        self._apps[phone.kind].add(phone)

    async def newcomer(
        self, name: str, language: str = "fa-AF", *, numbers_only: bool = False, called: str | None = None
    ) -> Actor:
        """Someone who has come in and can ask; they are ``called`` so, or nothing."""

        async def come_in(actor: Actor) -> None:
            await actor.joins(name=called)

        actor = self._with_phone(name, language, numbers_only=numbers_only)
        return await self._once(("newcomer", name, language, numbers_only, called), actor, come_in)

    async def counsellor(self, name: str = "Claire", language: str = "fr") -> Actor:
        """A counsellor at their phone."""

        async def come_in(actor: Actor) -> None:
            await actor.joins(name=name, code=await self.code(Role.COUNSELLOR))

        return await self._once(
            ("counsellor", name, language), self._with_phone(name, language, numbers_only=False), come_in
        )

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

        async def come_in(actor: Actor) -> None:
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
                await actor.chooses("skip", "practice")
            actor.looks_away()

        by = self._actors.index(approved_by) if approved_by else None
        key = ("helper", name, language, tuple(topics), experience, week, by, numbers_only)
        return await self._once(key, self._with_phone(name, language, numbers_only=numbers_only), come_in)

    async def comes_in(
        self,
        key: Hashable,
        name: str,
        language: str,
        come_in: Callable[[Actor], Awaitable[None]],
        *,
        numbers_only: bool = False,
    ) -> Actor:
        """Someone who comes in as ``come_in`` says; ``key`` tells it from every other way of coming in."""
        actor = self._with_phone(name, language, numbers_only=numbers_only)
        return await self._once((key, name, language, numbers_only), actor, come_in)

    async def _once(self, key: Hashable, actor: Actor, come_in: Callable[[Actor], Awaitable[None]]) -> Actor:
        """Someone comes in: for real, or as it was when the same people had come in the same way before."""
        so_far, self._arrived = self._arrived, None
        story = None if so_far is None else (*so_far, key)
        if story is None or story not in MOMENTS:
            await come_in(actor)
        if story is not None and self._folder:
            await self._app.delivery.drained()
            await self._app.parts.database.close()  # its next transaction opens it again
            if story in MOMENTS:
                self._put_back(MOMENTS[story], self._folder)
            else:
                screens = [Screen.of(each) for each in self._actors]
                MOMENTS[story] = Moment(files_in(self._folder), self.time.now_is, self._number, screens)
            self._arrived = story
        return actor

    def _put_back(self, moment: Moment, folder: Path) -> None:
        put_files_back(folder, moment.files)
        self.time.reach(moment.time)
        self._number = moment.number
        for actor, screen in zip(self._actors, moment.screens, strict=True):
            screen.put_back(actor)

    async def code(self, role: Role) -> str:
        """An invitation's code."""
        async with self.database.transaction() as db:
            return await invitations.make(db, role, self.now())

    async def receive(self, phone: Phone, payload: Mapping[str, object]) -> None:
        """Something arrives from a phone; returns when everything that follows at once has been sent."""
        self._arrived = None
        await self._app.receive(self._app.parts.channels[phone.kind], payload)
        await self._app.delivery.drained()

    async def take_in(self, incoming: Incoming) -> None:
        """Something arrives as a channel would hand it on; returns as ``receive`` does."""
        await self.app.pipeline.receive(incoming)
        await self.app.delivery.drained()

    def files(self, phone: Phone) -> dict[str, bytes | DeliveryError]:
        """What the app of this phone keeps of what people sent."""
        return self._apps[phone.kind].files

    async def collects(self) -> None:
        """What people sent is fetched and deleted in their app, as far as that is due; what waited for it leaves."""
        while await self.app.collecting.collect_due():
            pass
        await self.passes(seconds=2)

    async def passes(self, **time: float) -> None:
        """Programme time passes: ``days=7``, ``hours=12``."""
        await let_pass(self.app.schedule, self.time, timedelta(**time), self.app.delivery.drained)


@asynccontextmanager
async def world(
    folder: Path,
    *,
    database: Database | None = None,
    engine: Careful | None = None,
    translation_wait: timedelta = timedelta(seconds=60),
    start: datetime = A_TUESDAY,
    enrolment: str = "open",
    everyone_is_met: bool = True,
    languages: Sequence[str] = ("fa-AF", "fr", "uk"),
    most_messages_a_minute: int = _FAST,
    times: Times | None = None,
    weekly: WeeklyAt | None = None,
    sms: bool = False,
) -> AsyncIterator[World]:
    """A new programme in ``folder``; everything stops when the block ends.

    ``database``: in that folder, where one was made before and is closed now.
    ``everyone_is_met``: newcomers may ask peers at once, as if a counsellor had met each before; where they are let
    in by hand, they are not. ``weekly``: when everyone gets their update; None: nobody gets any.
    ``sms``: there is a number to send them from.
    """
    put_files_back(folder, await asyncio.to_thread(empty_database))
    database = database or database_in(folder)
    time = SteadyTime(start)
    channels = {
        ChannelName.SIMULATED_TELEGRAM: ChannelWithFiles(ChannelName.SIMULATED_TELEGRAM, LIKE_TELEGRAM, [], time),
        ChannelName.SIMULATED_WHATSAPP: ChannelWithFiles(ChannelName.SIMULATED_WHATSAPP, LIKE_WHATSAPP, [], time),
    }
    programme = a_programme(
        enrolment, languages, times or Times(), everyone_is_met=everyone_is_met, weekly=weekly, sms=sms
    )
    app = App(
        Parts(
            database,
            channels,
            programme,
            texts(),
            danger_words(),
            engine,
            translation_wait,
            time,
            most_messages_a_minute=most_messages_a_minute,
        )
    )
    app.start()
    try:
        like_all_others = (*(engine, start, enrolment, tuple(languages), most_messages_a_minute, times),) == (
            None,
            A_TUESDAY,
            "open",
            ("fa-AF", "fr", "uk"),
            _FAST,
            None,
        )
        beginning = () if everyone_is_met else ("nobody is met yet",)
        yield World(app, time, channels, folder if like_all_others else None, beginning)
    finally:
        await app.schedule.stop()
        await app.close()
