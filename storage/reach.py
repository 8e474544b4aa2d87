"""Whom something would reach, were it sent now: for whoever is about to write to many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from storage import audiences, programme_started
from storage.audiences import Audience
from storage.database import Transaction
from storage.incoming import ChannelName
from storage.people import Person
from storage.schema import accounts, people
from storage.vocabulary import Language, OutboxId, PersonId, Standing

_AT_ONCE = 1000

# Each app that is on, and how long after someone wrote there we may write to them; None: always.
Windows = Mapping[ChannelName, timedelta | None]


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people get it, how many can't, and in which languages."""

    now: int
    folded: int  # they had enough this week, or wish for less: it waits in their weekly update
    held: int  # their app lets nothing in before they write: they are told that something waits
    unreachable: int  # no app of theirs takes anything
    stopped: int  # they wish to hear nothing; they are no part of the rest
    languages: Mapping[Language, int]  # of all but those who stopped

    @property
    def all(self) -> int:
        """How many it is for."""
        return self.now + self.folded + self.held + self.unreachable


async def of(db: Transaction, audience: Audience, author: Person, windows: Windows, now: datetime) -> Reach:
    """In a few queries, whoever they are; its author is not counted."""
    theirs = audiences.conditions(audience, simulated=author.simulated)
    rows = await db.execute(
        select(people.c.id, people.c.language, accounts.c.channel, accounts.c.reachable, accounts.c.last_heard_at)
        .select_from(people.outerjoin(accounts, accounts.c.person_id == people.c.id))
        .where(*theirs, people.c.id != author.id)
        .order_by(accounts.c.last_heard_at.desc())
    )
    speaks: dict[PersonId, Language] = {}
    held: dict[PersonId, bool] = {}  # in the app where they last wrote, of those that reach them
    for row in rows:
        person = PersonId(row.id)
        speaks[person] = Language(row.language)
        if row.reachable and row.channel in windows and person not in held:
            window = windows[row.channel]
            held[person] = window is not None and row.last_heard_at + window <= now
    languages: dict[Language, int] = {}
    for language in speaks.values():
        languages[language] = languages.get(language, 0) + 1
    at_once = [person for person, is_held in held.items() if not is_held]
    folded = await _folded(db, at_once, now)
    return Reach(
        now=len(at_once) - folded,
        folded=folded,
        held=len(held) - len(at_once),
        unreachable=len(speaks) - len(held),
        stopped=await _stopped(db, audience, author),
        languages=dict(sorted(languages.items(), key=lambda each: (-each[1], each[0]))),
    )


async def _folded(db: Transaction, persons: Sequence[PersonId], now: datetime) -> int:
    """How many of them would find it in their weekly update, were it sent now: each by a row of its own."""
    count = 0
    for first in range(0, len(persons), _AT_ONCE):
        some = persons[first : first + _AT_ONCE]
        count += len(await programme_started.beyond(db, [(OutboxId(person), person) for person in some], now))
    return count


async def _stopped(db: Transaction, audience: Audience, author: Person) -> int:
    theirs = audiences.conditions(audience, simulated=author.simulated, standing=Standing.STOPPED)
    count = await db.execute(select(func.count()).select_from(people).where(*theirs, people.c.id != author.id))
    return int(count.scalar_one())
