"""A year in which nobody loses contact: does each week reach everyone, or say whom it did not, and never become noise?

    .venv/bin/python -m benchmarks.year [PEOPLE [WEEKS [SEED]]]     1,000 people and 52 weeks, unless told otherwise

The real program in its simulator, its clock moved forward. Each week some come, leave, stop, block us and come back,
move to another time zone, wish for quiet, or hear of many things at once; on WhatsApp some write and some don't.
Ends with 1 where anybody was in no place or in two, got two updates in a week, or anything outside of waking hours,
or more than three things in a week that the programme began.
"""

import asyncio
import logging
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import func, select

from handlers.times import WeeklyAt
from handlers.welcome import AGREEMENT_VERSION
from storage import consents, contact, outbox, people, personal_data
from storage.contact_vocabulary import Rhythm, UpdateState
from storage.masked import Address
from storage.outgoing import DeliveryClass, Lane, Outgoing, Timing
from storage.schema import people as people_rows
from storage.schema import weekly_updates as entries
from storage.vocabulary import ConsentKind, Language, PersonId, Role, Standing
from tests.actor import Actor
from tests.world import World, world

_ZONES = ("Europe/Paris", "Asia/Kabul", "Asia/Tehran", "Africa/Casablanca", "America/Toronto")
_ROLES = (Role.NEWCOMER, Role.NEWCOMER, Role.NEWCOMER, Role.HELPER, Role.PARTNER)
_BEGUN = "thanks-passed-on"  # stands for anything that the programme begins
_MOST_BEGUN = 3
_A_WEEK = timedelta(days=7)
_MOVED_EAST = timedelta(hours=10)  # whoever lives farther east since has a shorter week between two updates
_WAKES, _SLEEPS = 9, 20

# Of a hundred people, so many each week; assumptions.
_BLOCK_US, _COME_BACK, _STOP, _LEAVE, _COME, _MOVE, _WISH_FOR_QUIET, _HEAR_MUCH, _WRITE = 1, 30, 1, 1, 2, 1, 2, 10, 70


@dataclass(slots=True)
class One:
    """Somebody, and where they are."""

    id: PersonId
    actor: Actor
    zones: list[tuple[datetime, str]]  # since when they live where
    here: bool = True  # their phone can be reached
    left: bool = False

    def hour(self, at: datetime) -> int:
        """What o'clock it was then, where they lived."""
        zone = next(zone for since, zone in reversed(self.zones) if since <= at)
        return at.astimezone(ZoneInfo(zone)).hour


@dataclass(slots=True)
class Year:
    """What was found; all but the first two must be empty."""

    updates: int = 0
    states: Counter[str] = field(default_factory=Counter)
    in_no_place: int = 0
    twice: int = 0
    asleep: int = 0
    too_much: int = 0

    @property
    def is_well(self) -> bool:
        """Whether nobody was missed or bothered."""
        return not (self.in_no_place or self.twice or self.asleep or self.too_much)


async def live(folder: Path, many: int, weeks: int, seed: int = 1) -> Year:
    """So many people, so many weeks."""
    chance, found = Random(f"year {seed}"), Year()  # noqa: S311  # to be drawn again, not to be kept secret
    async with world(folder, weekly=WeeklyAt()) as made:
        town = [await _comes(made, chance) for _ in range(many)]
        await made.passes(days=5)  # the first week is for coming in
        for _ in range(weeks):
            await _things_happen(made, town, chance, many)
            await made.passes(days=7)
            await _look_at_ledger(made, found)
        for one in town:
            _look_at_phone(one, found)
    return found


async def _comes(made: World, chance: Random) -> One:
    actor = made.someone("one", "fr", numbers_only=chance.random() < 0.4)  # noqa: PLR2004
    zone = chance.choice(_ZONES)
    async with made.database.transaction() as db:
        person, _ = await people.welcome(
            db, actor.phone.kind, Address(actor.phone.id), language=Language("fr"), timezone=zone, now=made.now()
        )
        await people.change_role(db, person.id, chance.choice(_ROLES))
        await people.change_standing(db, person.id, Standing.ACTIVE)
        await consents.give(db, person, ConsentKind.PROGRAMME, AGREEMENT_VERSION, made.now())
    return One(person.id, actor, [(made.now() - _A_WEEK, zone)])


async def _things_happen(made: World, town: list[One], chance: Random, many: int) -> None:
    """A week's worth; who comes is in it from now on."""
    there = [one for one in town if not one.left]
    for one in _some(there, chance, _BLOCK_US):
        if one.here:
            made.takes_away(one.actor.phone)
            one.here = False
    for one in [each for each in _some(there, chance, _COME_BACK) if not each.here]:
        made.brings_back(one.actor.phone)
        one.here = True
        await one.actor.says("/menu")
    for one in [each for each in _some(there, chance, _WRITE) if each.here]:
        await one.actor.says("/menu")
    async with made.database.transaction() as db:
        for one in _some(there, chance, _STOP):
            await people.change_standing(db, one.id, Standing.STOPPED)
        for one in _some(there, chance, _MOVE):
            one.zones.append((made.now(), chance.choice(_ZONES)))
            await people.move(db, one.id, one.zones[-1][1])
        for one in _some(there, chance, _WISH_FOR_QUIET):
            await contact.choose(db, one.id, chance.choice([*Rhythm]), made.now() + timedelta(days=20))
        begun = [_begun(made, one) for one in _some(there, chance, _HEAR_MUCH) for _ in range(5)]
        await outbox.put_all(db, begun, made.now())
    for one in _some(there, chance, _LEAVE):
        await _leaves(made, one)
    town += [await _comes(made, chance) for _ in range(many * _COME // 100)]


async def _leaves(made: World, one: One) -> None:
    async with made.database.transaction() as db:
        person = await people.get(db, one.id)
        if person:
            await personal_data.erase(db, person, made.now(), farewell="goodbye")
    one.left = True


def _some(there: list[One], chance: Random, of_a_hundred: int) -> list[One]:
    return [one for one in there if chance.random() * 100 < of_a_hundred]


def _begun(made: World, one: One) -> Outgoing:
    return Outgoing(
        f"begun/{made.next_number()}",
        one.id,
        _BEGUN,
        lane=Lane.BROADCAST,
        timing=Timing.WAKING_HOURS,
        delivery_class=DeliveryClass.ONCE,
    )


async def _look_at_ledger(made: World, found: Year) -> None:
    """Everyone who was here when the week ran has one entry, and none of an earlier week is still open."""
    now = made.now()
    of_week = entries.c.queued_at > now - _A_WEEK
    still_open = (entries.c.state == UpdateState.QUEUED, entries.c.queued_at <= now - timedelta(days=2))
    here = (people_rows.c.standing.in_((Standing.ACTIVE, Standing.STOPPED)), people_rows.c.joined_at < now - _A_WEEK)
    entered = select(entries.c.person_id).where(of_week)
    async with made.reading() as db:
        states = select(entries.c.state, func.count().label("many")).where(of_week).group_by(entries.c.state)
        found.states.update({row.state.value: row.many for row in await db.execute(states)})
        for lost in (
            select(func.count()).select_from(entries).where(*still_open),
            select(func.count()).select_from(people_rows).where(*here, people_rows.c.id.not_in(entered)),
        ):
            found.in_no_place += (await db.execute(lost)).scalar_one()


def _look_at_phone(one: One, found: Year) -> None:
    """What came by itself: when, and how much of it."""
    begun: list[datetime] = []
    updates: list[datetime] = []
    wrote = one.actor.phone.bubbles[0].at - _A_WEEK if one.actor.phone.bubbles else None
    for bubble in one.actor.phone.bubbles:
        update = bubble.text.startswith("Votre semaine")
        if bubble.from_person:
            wrote = bubble.at
        elif update or bubble.text.startswith("Votre merci est transmis"):
            begun.append(bubble.at)
            updates += [bubble.at] if update else []
            asked_for = wrote is not None and bubble.at - wrote < timedelta(minutes=1)
            found.asleep += not asked_for and not _WAKES <= one.hour(bubble.at) < _SLEEPS
    found.updates += len(updates)
    found.twice += sum(later - earlier < timedelta(days=5) for earlier, later in pairwise(updates))
    times = zip(begun, begun[_MOST_BEGUN:], strict=False)
    found.too_much += sum(later - first < _A_WEEK - _MOVED_EAST for first, later in times)


async def main(many: int, weeks: int, seed: int) -> bool:
    """Live it, and print what was found; whether all is well."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        found = await live(Path(folder), many, weeks, seed)
    print(f"{many} people, {weeks} weeks, {time.monotonic() - began:.0f} s: {found.updates} updates on phones")
    print(", ".join(f"{state}: {count}" for state, count in sorted(found.states.items())))
    print(f"in no place {found.in_no_place}, twice {found.twice}, asleep {found.asleep}, too much {found.too_much}")
    return found.is_well


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    counts = [int(each) for each in sys.argv[1:]] + [1000, 52, 1][len(sys.argv) - 1 :]
    sys.exit(not asyncio.run(main(*counts)))
