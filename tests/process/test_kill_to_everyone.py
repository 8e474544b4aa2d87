"""Power cuts while something goes to everyone: an announcement, the update of the week.

Nobody has it twice; who does not have it is written down with the reason; and it goes on by itself.
"""

import asyncio
import random
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from scheduler.clock import utc_now
from storage import announcement_recipients, announcements, people, utterances
from storage.announcement_vocabulary import AnnouncementId, AnnouncementState
from storage.contact_vocabulary import UpdateState
from storage.database import Database
from storage.incoming import ChannelName
from storage.masked import Address, Words
from storage.migrating import migrate
from storage.schema import weekly_updates
from storage.vocabulary import Language, PersonId, Role, Standing
from tests import databases
from tests.process.afterwards import all_has_left
from tests.process.relais import Relais, relais_on
from tests.process.several import Several, several_on
from tests.process.town import settled_in, wrote_long_ago
from tests.servers.telegram import TelegramServer

_ANSWERS_LATER_SECONDS: Final = 0.15
_EARLY_AFTERNOON: Final = 14
_FRENCH: Final = Language("fr")


def _where_it_is_early_afternoon() -> str:
    """A time zone where nobody is woken, whenever this runs."""
    east = _EARLY_AFTERNOON - datetime.now(UTC).hour
    return f"Etc/GMT{-east:+d}"  # these are named the other way round


class ToEveryone(ABC):
    """Something that goes to the whole town."""

    def __init__(self, database: Database, town: Mapping[PersonId, int], timezone: str) -> None:
        self.database = database
        self.town = town
        self.timezone = timezone

    @abstractmethod
    async def begin(self) -> None:
        """It is due from now on. The program is down."""

    @abstractmethod
    async def settled(self) -> bool:
        """Whether it is known of everyone whether they have it."""

    @abstractmethod
    async def missed(self) -> set[PersonId]:
        """Of whom it is written down, with a reason, that they do not have it, or may not."""


class Announced(ToEveryone):
    """A counsellor's announcement."""

    async def begin(self) -> None:
        now = utc_now()
        async with self.database.transaction() as db:
            at = Address("1")
            claire, _ = await people.welcome(
                db, ChannelName.TELEGRAM, at, language=_FRENCH, timezone=self.timezone, now=now
            )
            await people.change_standing(db, claire.id, Standing.ACTIVE)
            await people.change_role(db, claire.id, Role.COUNSELLOR)
            words = await utterances.keep(db, claire.id, Words("La visite est mardi."), _FRENCH, now)
            self._id: AnnouncementId = await announcements.draft(db, claire, words, now)
            planned = {"sent_at": now, "leaves_at": now}
            await announcements.change(db, self._id, [AnnouncementState.DRAFT], AnnouncementState.PLANNED, **planned)

    async def settled(self) -> bool:
        async with self.database.reading() as db:
            this = await announcements.get(db, self._id)
            fates = await announcement_recipients.fates(db, self._id)
        return this is not None and this.state is AnnouncementState.LEFT and sum(fates.values()) == len(self.town)

    async def missed(self) -> set[PersonId]:
        async with self.database.reading() as db:
            return set(await announcement_recipients.missed(db, self._id))


class Updated(ToEveryone):
    """The update of the week."""

    async def begin(self) -> None:
        """It is by the settings that it is due; see ``_settings``."""

    async def settled(self) -> bool:
        entries = await self._entries()
        assert len({person for person, _, _ in entries}) == len(entries), "one entry a person"
        return len(entries) == len(self.town) and all(state is not UpdateState.QUEUED for _, state, _ in entries)

    async def missed(self) -> set[PersonId]:
        entries = await self._entries()
        assert all(why for _, state, why in entries if state is not UpdateState.REACHED), "a reason for each"
        return {person for person, state, _ in entries if state is not UpdateState.REACHED}

    async def _entries(self) -> list[tuple[PersonId, UpdateState, str | None]]:
        async with self.database.reading() as db:
            rows = await db.execute(select(weekly_updates))
            return [(PersonId(row.person_id), row.state, row.why) for row in rows]


class Machines(ABC):
    """What the program runs on, and what can be cut off."""

    @abstractmethod
    async def on(self) -> None:
        """It works, or works again."""

    @abstractmethod
    async def cut_off(self) -> None:
        """Whatever sends is killed."""

    @abstractmethod
    async def stop(self) -> None:
        """As an operator does."""


class Alone(Machines):
    """One process, on SQLite."""

    def __init__(self, relais: Relais) -> None:
        self._relais = relais
        self._runs = False

    async def on(self) -> None:
        if not self._runs:
            await self._relais.start_only()
        self._runs = True

    async def cut_off(self) -> None:
        await self._relais.kill()
        self._runs = False

    async def stop(self) -> None:
        assert await self._relais.stop() == 0


class Three(Machines):
    """Three processes on one PostgreSQL, of which one sends."""

    def __init__(self, several: Several) -> None:
        self._several = several
        self._runs = False

    async def on(self) -> None:
        if not self._runs:
            await self._several.start()
        self._runs = True

    async def cut_off(self) -> None:
        sender = await self._several.sender()
        await sender.kill()
        await sender.start()  # while nobody sends yet: the lease of the one that is gone has not run out
        await self._several.sender()

    async def stop(self) -> None:
        await self._several.stop()


def _settings(timezone: str, *, weekly: bool) -> dict[str, str]:
    now = utc_now().astimezone(ZoneInfo(timezone))
    day = now if weekly else now + timedelta(days=3)
    return {
        "PROGRAMME_TIMEZONE": timezone,
        "UPDATE_DAY": f"{day:%A}".lower(),
        "UPDATE_HOUR": str(now.hour),
    }


@asynccontextmanager
async def _machines(
    kind: str, telegram: TelegramServer, folder: Path, settings: Mapping[str, str]
) -> AsyncIterator[tuple[Machines, Database]]:
    if kind == "alone":
        async with relais_on(telegram, folder, webhook=False, **settings) as relais, relais.database() as database:
            await migrate(database)
            yield Alone(relais), database
    else:
        address = databases.empty("postgresql", folder)
        kept = {"webs": 0, "workers": 3}
        async with several_on(address, telegram, folder, worker="run", webhook=False, **kept) as several:
            for each in several.workers:
                each.sets(**settings)
            yield Three(several), several.database


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("what", "machines", "kills", "size"),
    [
        (Announced, "alone", 3, 60),
        *(
            pytest.param(what, machines, 30, 1000, marks=pytest.mark.slow)
            for what in (Announced, Updated)
            for machines in ("alone", "three")
        ),
    ],
)
async def test_cut_off_in_the_middle_nobody_has_it_twice_and_nobody_is_forgotten(
    tmp_path: Path, what: type[ToEveryone], machines: str, kills: int, size: int
) -> None:
    """On an evening when the power goes again and again."""
    chance = random.Random(20261124)
    timezone = _where_it_is_early_afternoon()
    settings = _settings(timezone, weekly=what is Updated)
    async with TelegramServer() as telegram, _machines(machines, telegram, tmp_path, settings) as (running, database):
        town = await settled_in(database, size, timezone)
        await wrote_long_ago(telegram, list(town.values()))
        broadcast = what(database, town, timezone)
        await broadcast.begin()
        telegram.slow(_ANSWERS_LATER_SECONDS)
        for _ in range(kills):
            await running.on()
            await _some_more_arrive(telegram, town, chance.randint(1, size // kills // 2))
            await asyncio.sleep(chance.uniform(0, _ANSWERS_LATER_SECONDS))
            await running.cut_off()
        assert _copies(telegram, town).total() < size, "there was something to send until the last cut"
        telegram.recovers()
        await running.on()
        async with asyncio.timeout(300):
            while not await broadcast.settled():  # noqa: ASYNC110  # another process has no event of ours
                await asyncio.sleep(0.2)
        await all_has_left(database, 60)
        copies, missed = _copies(telegram, town), await broadcast.missed()
        await running.stop()
        assert set(copies.values()) == {1}, "nobody twice"
        assert set(town) - set(copies) <= missed, "nobody without it, or it is written down"
        assert len(missed) <= kills * 30, "what is not known was on its way at a cut"


def _copies(telegram: TelegramServer, town: Mapping[PersonId, int]) -> Counter[PersonId]:
    return Counter({person: many for person, chat in town.items() if (many := len(telegram.messages_to(chat)))})


async def _some_more_arrive(telegram: TelegramServer, town: Mapping[PersonId, int], count: int) -> None:
    wanted = _copies(telegram, town).total() + count
    async with asyncio.timeout(60):
        while _copies(telegram, town).total() < wanted:  # noqa: ASYNC110  # another process has no event of ours
            await asyncio.sleep(0.05)
