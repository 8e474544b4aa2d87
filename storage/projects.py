"""Newcomers' projects: what they said so far, what they were asked, and how it changed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from storage.database import Transaction
from storage.encryption import Place
from storage.people import new_id
from storage.schema import events, people, project_changes, projects, questions
from storage.vocabulary import (
    Aim,
    FreeTime,
    FrenchLevel,
    HelperWish,
    IncomeHurry,
    PersonId,
    ProjectItem,
    Role,
    Standing,
    Topic,
    UtteranceId,
)

# The columns of each item; obstacles have a table of their own.
_COLUMNS: Mapping[ProjectItem, Sequence[str]] = {
    ProjectItem.TRADE: ("trade", "trade_words"),
    ProjectItem.AIM: ("aim",),
    ProjectItem.INCOME: ("income",),
    ProjectItem.FRENCH: ("french",),
    ProjectItem.BEFORE: ("before",),
    ProjectItem.FREE_TIME: ("free_time",),
    ProjectItem.WISHES: ("wishes",),
    ProjectItem.PUT_OFF: ("put_off_until",),
}

# Told tap by tap: what is taken back at once was never said.
_SEVERAL = (ProjectItem.FREE_TIME, ProjectItem.WISHES)
_ONE_SITTING = timedelta(hours=1)

# What a question that has gone out leaves behind.
_SENT = ("offered", "with-counsellor")


@dataclass(frozen=True, slots=True)
class Project:
    """One newcomer's project, as far as they told it."""

    person_id: PersonId
    trade: Topic | None = None
    trade_words: UtteranceId | None = None  # where it is none of our trades
    aim: Aim | None = None
    income: IncomeHurry | None = None
    french: FrenchLevel | None = None
    before: UtteranceId | None = None
    free_time: tuple[FreeTime, ...] = ()
    wishes: tuple[HelperWish, ...] = ()
    put_off_until: datetime | None = None
    asked: Mapping[ProjectItem, datetime] = field(default_factory=dict)  # answered or passed over, or neither

    def knows(self, item: ProjectItem) -> bool:
        """Whether anything was said of it."""
        return any(getattr(self, column) for column in _COLUMNS.get(item, ()))


@dataclass(frozen=True, slots=True)
class Change:
    """What one item was, and what it became: values of ours, or ids of words."""

    item: ProjectItem
    before: tuple[str, ...]
    after: tuple[str, ...]
    at: datetime
    why: UtteranceId | None


async def get(db: Transaction, person: PersonId) -> Project:
    """This person's project; an empty one, if they said nothing yet."""
    row = (await db.execute(select(projects).where(projects.c.person_id == person))).one_or_none()
    return _project(row) if row else Project(person)


async def of_people(db: Transaction, *conditions: ColumnElement[bool]) -> list[Project]:
    """The projects of all people of whom this holds, in one query, whoever came first first."""
    rows = await db.execute(
        select(projects)
        .join(people, people.c.id == projects.c.person_id)
        .where(*conditions)
        .order_by(people.c.joined_at, people.c.id)
    )
    return [_project(row) for row in rows]


# Any: a column's value may be anything.
async def tell(db: Transaction, person: PersonId, item: ProjectItem, now: datetime, **values: Any) -> bool:  # noqa: ANN401
    """Keep what someone says of one item; what they had said otherwise stays as history. Whether it was otherwise."""
    known = await get(db, person)
    changed = dict.fromkeys(_COLUMNS[item]) | values
    before = _words_of({column: getattr(known, column) for column in changed})
    after = _words_of(changed)
    await _keep(db, person, **changed)
    if set(before) <= set(after):  # told for the first time, again, or one thing more
        return False
    begun = known.asked.get(item)
    if item in _SEVERAL and (begun is None or begun > now - _ONE_SITTING):
        return False  # still being told
    change = new_id()
    sealed = {
        column: await db.seal(person, Place("project_changes", column, change), json.dumps(words))
        for column, words in (("before", before), ("after", after))
    }
    await db.execute(project_changes.insert().values(id=change, person_id=person, item=item, changed_at=now, **sealed))
    return True


async def take_from_question(db: Transaction, person: PersonId, topic: Topic | None, aim: Aim | None) -> None:
    """A question says something of its asker's project, where they had not told it."""
    known = await get(db, person)
    values: dict[str, str] = {}
    if topic and topic.is_trade and not known.knows(ProjectItem.TRADE):
        values["trade"] = topic
    if aim and aim != Aim.UNSURE and not known.knows(ProjectItem.AIM):
        values["aim"] = aim
    if values:
        await _keep(db, person, **values)


async def tell_country(db: Transaction, person: PersonId, country: str | None) -> None:
    """Keep where someone comes from who wishes for nobody from there; None: it is not needed any more."""
    sealed = await db.seal(person, Place("projects", "country", person), country) if country else None
    await _keep(db, person, country=sealed)


async def country_of(db: Transaction, person: PersonId) -> str | None:
    """Where they come from: the value of a Country, any other in their own words; None where it was not needed."""
    kept = await db.execute(select(projects.c.country).where(projects.c.person_id == person))
    return await db.open_if_whole(person, Place("projects", "country", person), kept.scalar_one_or_none())


async def was_asked(db: Transaction, person: PersonId, item: ProjectItem, now: datetime) -> None:
    """This was asked: by itself it is asked no more."""
    known = await get(db, person)
    asked = {**known.asked, item: now}
    await _keep(db, person, asked={each.value: at.isoformat() for each, at in asked.items()})


async def explain(db: Transaction, person: PersonId, why: UtteranceId, since: datetime) -> None:
    """Why they changed what they changed since then."""
    theirs = (project_changes.c.person_id == person, project_changes.c.changed_at >= since)
    await db.execute(update(project_changes).where(*theirs).values(why=why))


async def changes_of(db: Transaction, person: PersonId) -> list[Change]:
    """How this person's project changed, newest first; what is damaged is left out."""
    rows = await db.execute(
        select(project_changes)
        .where(project_changes.c.person_id == person)
        .order_by(project_changes.c.changed_at.desc(), project_changes.c.id)
    )
    found = []
    for row in rows:
        before, after = [
            await db.open_if_whole(person, Place("project_changes", column, row.id), sealed)
            for column, sealed in (("before", row.before), ("after", row.after))
        ]
        if before is not None and after is not None:
            why = UtteranceId(row.why) if row.why else None
            found.append(Change(row.item, tuple(json.loads(before)), tuple(json.loads(after)), row.changed_at, why))
    return found


async def first_question_sent(db: Transaction, person: PersonId) -> datetime | None:
    """When this person's first question went out; None: none has yet."""
    sent = await db.execute(
        select(func.min(events.c.at))
        .join(questions, questions.c.id == events.c.question_id)
        .where(questions.c.asker_id == person, events.c.what.in_(_SENT))
    )
    first: datetime | None = sent.scalar_one()
    return first


async def joined_at(db: Transaction, person: PersonId) -> datetime | None:
    """When this person came to us."""
    joined: datetime | None = (
        await db.execute(select(people.c.joined_at).where(people.c.id == person))
    ).scalar_one_or_none()
    return joined


async def due(db: Transaction, now: datetime) -> list[PersonId]:
    """Newcomers who put their project off until now or before; whoever stopped is left in peace."""
    rows = await db.execute(
        select(projects.c.person_id)
        .join(people, people.c.id == projects.c.person_id)
        .where(projects.c.put_off_until <= now, *_here)
        .order_by(projects.c.put_off_until)
    )
    return [PersonId(row.person_id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next project that was put off comes back, later than ``after``."""
    row = await db.execute(
        select(func.min(projects.c.put_off_until))
        .join(people, people.c.id == projects.c.person_id)
        .where(projects.c.put_off_until > after, *_here)
    )
    first: datetime | None = row.scalar_one()
    return first


_here = (people.c.role == Role.NEWCOMER, people.c.standing == Standing.ACTIVE)


async def _keep(db: Transaction, person: PersonId, **values: Any) -> None:  # noqa: ANN401
    new: dict[str, Any] = {"free_time": [], "wishes": [], "asked": {}}
    await db.execute(
        db.insert(projects)
        .values(person_id=person, **(new | values))
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


def _words_of(values: Mapping[str, Any]) -> tuple[str, ...]:
    """What an item says, as words of ours and ids; () where nothing was said."""
    found: list[str] = []
    for value in values.values():
        if isinstance(value, datetime):
            found.append(value.isoformat())
        elif isinstance(value, list | tuple):
            found.extend(str(each) for each in value)
        elif value:
            found.append(str(value))
    return tuple(found)


def _project(row: Row[Any]) -> Project:
    return Project(
        person_id=PersonId(row.person_id),
        trade=row.trade,
        trade_words=UtteranceId(row.trade_words) if row.trade_words else None,
        aim=row.aim,
        income=row.income,
        french=row.french,
        before=UtteranceId(row.before) if row.before else None,
        free_time=tuple(FreeTime(each) for each in row.free_time),
        wishes=tuple(HelperWish(each) for each in row.wishes),
        put_off_until=row.put_off_until,
        asked={ProjectItem(item): datetime.fromisoformat(at) for item, at in row.asked.items()},
    )
