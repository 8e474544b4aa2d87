"""Interests: which newcomers an opening reached, what each let its partner read, and what became of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, or_, select, update

from storage import projects
from storage.database import Transaction
from storage.opening_vocabulary import (
    FitReason,
    InterestId,
    InterestItem,
    InterestState,
    OpeningId,
    OpeningOutcome,
)
from storage.openings import Opening
from storage.people import new_id
from storage.projects import Project
from storage.questions import PSEUDONYMS
from storage.schema import choice_sets, interests, openings, people
from storage.vocabulary import FrenchLevel, PersonId, Role, Standing, Topic, UtteranceId


@dataclass(frozen=True, slots=True)
class Interest:
    """One newcomer whom one opening reached, and what its partner may read of them."""

    id: InterestId
    opening_id: OpeningId
    newcomer_id: PersonId
    state: InterestState
    reason: FitReason
    pseudonym: str
    told_at: datetime
    trade: Topic | None
    trade_words: UtteranceId | None
    before: UtteranceId | None
    french: FrenchLevel | None
    reach: UtteranceId | None
    left_out: tuple[InterestItem, ...]
    sent_at: datetime | None
    follow_up_at: datetime | None
    newcomer_outcome: OpeningOutcome | None
    partner_outcome: OpeningOutcome | None

    def shows(self, item: InterestItem) -> bool:
        """Whether its partner may read this item, if there is anything to read."""
        return item not in self.left_out


async def could_hear(db: Transaction, opening: Opening) -> list[Project]:
    """The projects of grown newcomers who were let in, whom this opening has not reached."""
    reached = exists().where(interests.c.newcomer_id == people.c.id, interests.c.opening_id == opening.id)
    return await projects.of_people(
        db,
        people.c.role == Role.NEWCOMER,
        people.c.standing == Standing.ACTIVE,
        people.c.peers_allowed.is_(True),
        people.c.admitted.is_(True),
        people.c.simulated.is_(opening.simulated),
        people.c.id != opening.partner_id,
        ~reached,
    )


async def told_since(db: Transaction, since: datetime) -> dict[PersonId, int]:
    """How many openings each newcomer was told of since then."""
    count = func.count().label("told")
    rows = await db.execute(
        select(interests.c.newcomer_id, count).where(interests.c.told_at >= since).group_by(interests.c.newcomer_id)
    )
    return {PersonId(row.newcomer_id): row.told for row in rows}


async def tell(
    db: Transaction, opening: OpeningId, fitting: Sequence[tuple[PersonId, FitReason]], now: datetime
) -> list[Interest]:
    """These newcomers are told of it now: each as a tree of their own, as long as there are trees."""
    before = (await db.execute(select(func.count()).where(interests.c.opening_id == opening))).scalar_one()
    rows = [
        {
            "id": new_id(),
            "opening_id": opening,
            "newcomer_id": newcomer,
            "state": InterestState.TOLD,
            "reason": reason,
            "pseudonym": PSEUDONYMS[(int(opening[:6], 16) + before + place) % len(PSEUDONYMS)],
            "told_at": now,
            "left_out": [],
        }
        for place, (newcomer, reason) in enumerate(fitting)
    ]
    if not rows:
        return []
    await db.execute(interests.insert(), rows)
    return await _where(db, interests.c.id.in_([row["id"] for row in rows]))


async def to_tell_again(db: Transaction, opening: Opening) -> list[Interest]:
    """Who was told of it before it was changed, and has not answered."""
    if opening.sent_at is None:
        return []
    told = (interests.c.opening_id == opening.id, interests.c.state == InterestState.TOLD)
    return await _where(db, *told, interests.c.told_at < opening.sent_at)


async def projects_of(db: Transaction, reached: Sequence[Interest]) -> dict[PersonId, Project]:
    """The projects of all these newcomers as they are today."""
    found = await projects.of_people(db, people.c.id.in_([each.newcomer_id for each in reached]))
    return {each.person_id: each for each in found}


async def told_again(db: Transaction, ids: Collection[InterestId], reason: FitReason, now: datetime) -> None:
    """They are told of it anew, for this reason."""
    await db.execute(update(interests).where(interests.c.id.in_(ids)).values(told_at=now, reason=reason))


async def get(db: Transaction, interest: str) -> Interest | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, interests.c.id == interest)
    return found[0] if found else None


async def of_opening(db: Transaction, opening: OpeningId) -> list[Interest]:
    """All whom it reached, in the order in which it did."""
    return await _where(db, interests.c.opening_id == opening)


async def of_newcomer(db: Transaction, newcomer: PersonId) -> list[Interest]:
    """All that reached this newcomer, oldest first."""
    return await _where(db, interests.c.newcomer_id == newcomer)


async def between(db: Transaction, one: PersonId, other: PersonId) -> list[Interest]:
    """Those of either of the two in what the other offers."""
    theirs = select(openings.c.id)
    return await _where(
        db,
        or_(
            (interests.c.newcomer_id == one) & interests.c.opening_id.in_(theirs.where(openings.c.partner_id == other)),
            (interests.c.newcomer_id == other) & interests.c.opening_id.in_(theirs.where(openings.c.partner_id == one)),
        ),
    )


async def seen(db: Transaction, ids: Sequence[InterestId]) -> set[InterestId]:
    """Those of them that have reached their newcomer's phone."""
    rows = await db.execute(
        select(choice_sets.c.subject).where(choice_sets.c.subject.in_(ids), choice_sets.c.delivered_at.is_not(None))
    )
    return {InterestId(row.subject) for row in rows}


async def note(db: Transaction, interest: InterestId, **changes: object) -> None:
    """Keep something of it."""
    await db.execute(update(interests).where(interests.c.id == interest).values(**changes))


async def change(
    db: Transaction,
    ids: Sequence[InterestId],
    before: Sequence[InterestState],
    after: InterestState,
    **changes: object,
) -> bool:
    """They go on to another state; whether any was still in one of those before, so that only one tap counts."""
    done = await db.execute(
        update(interests).where(interests.c.id.in_(ids), interests.c.state.in_(before)).values(state=after, **changes)
    )
    return done.rowcount > 0


async def to_follow_up(db: Transaction, now: datetime) -> list[InterestId]:
    """Those of which both sides are asked by now what became of them."""
    rows = await db.execute(
        select(interests.c.id).where(interests.c.follow_up_at <= now).order_by(interests.c.follow_up_at)
    )
    return [InterestId(row.id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next of them is due, later than ``after``."""
    due = select(func.min(interests.c.follow_up_at)).where(interests.c.follow_up_at > after)
    first: datetime | None = (await db.execute(due)).scalar_one()
    return first


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Interest]:
    rows = await db.execute(select(interests).where(*conditions).order_by(interests.c.told_at, interests.c.id))
    return [_interest(row) for row in rows]


def _interest(row: Row[Any]) -> Interest:  # Any: a row of this table
    return Interest(
        id=InterestId(row.id),
        opening_id=OpeningId(row.opening_id),
        newcomer_id=PersonId(row.newcomer_id),
        state=row.state,
        reason=row.reason,
        pseudonym=row.pseudonym,
        told_at=row.told_at,
        trade=row.trade,
        trade_words=UtteranceId(row.trade_words_id) if row.trade_words_id else None,
        before=UtteranceId(row.before_id) if row.before_id else None,
        french=row.french,
        reach=UtteranceId(row.reach_id) if row.reach_id else None,
        left_out=tuple(InterestItem(each) for each in row.left_out),
        sent_at=row.sent_at,
        follow_up_at=row.follow_up_at,
        newcomer_outcome=row.newcomer_outcome,
        partner_outcome=row.partner_outcome,
    )
