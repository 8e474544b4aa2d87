"""Peer helpers: what they have lived through, and how much they wish to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Label, Row, Select, exists, func, or_, select, update

from storage.database import Transaction
from storage.helper_vocabulary import (
    NotMyTopic,
    TakesPart,
    Years,
)
from storage.schema import accounts, helpers, offers, people
from storage.vocabulary import (
    Experience,
    FreeTime,
    HelperState,
    Language,
    OfferState,
    PersonId,
    Standing,
    Topic,
)

USUAL_WEEKLY_LIMIT = 3


@dataclass(frozen=True, slots=True)
class HelperProfile:
    """One peer helper, as matching sees them. What is sealed of them is in ``helper_backgrounds``."""

    person_id: PersonId
    state: HelperState
    topics: tuple[Topic, ...]
    experience: Experience | None
    languages: tuple[Language, ...]  # that they read
    weekly_limit: int
    taken_this_week: int  # offers taken or still open since the given time
    last_offered_at: datetime | None
    practised_at: datetime | None = None  # or passed over
    # told bit by bit, if at all
    years: Mapping[Topic, Years] = field(default_factory=dict)
    speaks: tuple[Language, ...] = ()
    free_times: tuple[FreeTime, ...] = ()
    takes_part: tuple[TakesPart, ...] = ()
    not_topics: tuple[NotMyTopic, ...] = ()
    asked_about: tuple[str, ...] = ()  # the small questions that were put
    asked_about_at: datetime | None = None
    timezone: str = "UTC"  # where they live

    @property
    def may_be_asked(self) -> bool:
        """Whether questions come to them: a counsellor said yes, they have practised, and they do not rest."""
        return self.state == HelperState.READY and self.practised_at is not None

    approved_by: PersonId | None = None  # the counsellor who decided, yes or no


async def begin(db: Transaction, person: PersonId) -> None:
    """Someone starts to become a helper; what they said before stays, and a "no" of then is over."""
    new = await db.insert_new(
        db.insert(helpers).values(
            person_id=person,
            state=HelperState.JOINING,
            topics=[],
            languages=[],
            weekly_limit=USUAL_WEEKLY_LIMIT,
        )
    )
    if not new:
        refused = (helpers.c.person_id == person) & (helpers.c.state == HelperState.REFUSED)
        await db.execute(update(helpers).where(refused).values(state=HelperState.JOINING))


async def note(db: Transaction, person: PersonId, **changes: object) -> None:
    """Keep what a helper said about themselves, or their new state."""
    await db.execute(update(helpers).where(helpers.c.person_id == person).values(**changes))


async def get(db: Transaction, person: PersonId, week_since: datetime) -> HelperProfile | None:
    """This helper's profile; None for someone who is none."""
    rows = await db.execute(_profiles(week_since).where(helpers.c.person_id == person))
    row = rows.one_or_none()
    return _profile(row) if row else None


async def ready(db: Transaction, *, simulated: bool, week_since: datetime) -> list[HelperProfile]:
    """Everyone who may be asked now and can be reached; the weekly limit is matching's affair."""
    reachable = exists().where(accounts.c.person_id == people.c.id, accounts.c.reachable.is_(True))
    rows = await db.execute(
        _profiles(week_since).where(
            helpers.c.state == HelperState.READY,
            helpers.c.practised_at.is_not(None),
            people.c.standing == Standing.ACTIVE,
            people.c.simulated.is_(simulated),
            reachable,
        )
    )
    return [_profile(row) for row in rows]


async def hold_ready(db: Transaction, *, simulated: bool) -> None:
    """Until this transaction ends nobody else counts their weeks: two who choose at once would ask one too much."""
    each = select(helpers.c.person_id).join(people, people.c.id == helpers.c.person_id)
    ready = each.where(helpers.c.state == HelperState.READY, people.c.simulated.is_(simulated))
    await db.execute(ready.order_by(helpers.c.person_id).with_for_update(of=helpers))


async def awaiting_approval(db: Transaction, *, simulated: bool) -> list[PersonId]:
    """Helpers who wait for a counsellor's yes, longest with us first."""
    rows = await db.execute(
        select(helpers.c.person_id)
        .join(people, people.c.id == helpers.c.person_id)
        .where(
            helpers.c.state == HelperState.AWAITING_APPROVAL,
            people.c.standing == Standing.ACTIVE,
            people.c.simulated.is_(simulated),
        )
        .order_by(people.c.joined_at)
    )
    return [PersonId(row.person_id) for row in rows]


async def offered(db: Transaction, persons: Sequence[PersonId], now: datetime) -> None:
    """These helpers were asked just now; the next question goes to others first."""
    await db.execute(update(helpers).where(helpers.c.person_id.in_(persons)).values(last_offered_at=now))


async def ask_about(db: Transaction, profile: HelperProfile, what: str, now: datetime) -> None:
    """A small question was put to this helper, or answered unasked: it is not put again."""
    asked = list(dict.fromkeys([*profile.asked_about, what]))
    await note(db, profile.person_id, asked_about=asked, asked_about_at=now)


async def to_remind_of_practice(db: Transaction, now: datetime) -> list[PersonId]:
    """Helpers who were welcomed a while ago and have neither practised nor passed it over."""
    rows = await db.execute(select(helpers.c.person_id).where(helpers.c.practice_reminder_at <= now))
    return [PersonId(row.person_id) for row in rows]


async def next_practice_reminder(db: Transaction, after: datetime) -> datetime | None:
    """When the next of them is due, later than ``after``."""
    due = select(func.min(helpers.c.practice_reminder_at)).where(helpers.c.practice_reminder_at > after)
    found: datetime | None = (await db.execute(due)).scalar_one()
    return found


def _profiles(week_since: datetime) -> Select[Any]:  # Any: columns are of any type
    joined = select(helpers, people.c.timezone, _taken(week_since))
    return joined.join(people, people.c.id == helpers.c.person_id)


def _taken(since: datetime) -> Label[int]:
    return (
        select(func.count())
        .where(
            offers.c.helper_id == helpers.c.person_id,
            offers.c.offered_at >= since,
            or_(offers.c.state == OfferState.CLAIMED, offers.c.state == OfferState.OPEN),
        )
        .scalar_subquery()
        .label("taken")
    )


def _profile(row: Row[tuple[object, ...]]) -> HelperProfile:
    return HelperProfile(
        person_id=PersonId(row.person_id),
        state=row.state,
        topics=tuple(Topic(topic) for topic in row.topics),
        experience=row.experience,
        languages=tuple(Language(language) for language in row.languages),
        weekly_limit=row.weekly_limit,
        taken_this_week=row.taken,
        last_offered_at=row.last_offered_at,
        practised_at=row.practised_at,
        years={Topic(topic): Years(years) for topic, years in (row.years or {}).items()},
        speaks=tuple(Language(language) for language in row.speaks or ()),
        free_times=tuple(FreeTime(time) for time in row.free_times or ()),
        takes_part=tuple(TakesPart(part) for part in row.takes_part or ()),
        not_topics=tuple(NotMyTopic(topic) for topic in row.not_topics or ()),
        asked_about=tuple(row.asked_about or ()),
        asked_about_at=row.asked_about_at,
        timezone=row.timezone or "UTC",
        approved_by=PersonId(row.approved_by) if row.approved_by else None,
    )
