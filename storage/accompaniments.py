"""Accompaniments: a newcomer and a peer helper agree on an aim, so many talks and an end, with a second helper."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, or_, select, update

from storage import utterances
from storage.database import Transaction
from storage.people import new_id
from storage.questions import Question
from storage.schema import accompaniments, questions
from storage.vocabulary import AccompanimentId, AccompanimentState, PersonId, QuestionState, UtteranceId


@dataclass(frozen=True, slots=True)
class Accompaniment:
    """What was agreed, or is proposed."""

    id: AccompanimentId
    newcomer_id: PersonId
    helper_id: PersonId | None  # None: who it was has left
    second_id: PersonId | None
    proposed_by: PersonId
    simulated: bool
    state: AccompanimentState
    pseudonym: str
    aim_id: UtteranceId | None
    talks: int | None
    ends_at: datetime | None
    newcomer_agrees: bool | None
    helper_agrees: bool | None
    second_agrees: bool | None

    @property
    def helpers(self) -> tuple[PersonId, ...]:
        """The first, and the second in sight, who may not have said yes yet."""
        return tuple(each for each in (self.helper_id, self.second_id) if each)

    @property
    def agreed(self) -> tuple[PersonId, ...]:
        """Who is asked what the newcomer asks, in order."""
        return tuple(each for each in self.helpers if each != self.second_id or self.second_agrees)


async def draft(
    db: Transaction, about: Question | Accompaniment, counsellor: PersonId, now: datetime
) -> AccompanimentId:
    """Begin to propose one to whoever asked this, or another one to the same newcomer; nobody hears of it yet."""
    accompaniment = AccompanimentId(new_id())
    await db.execute(
        accompaniments.insert().values(
            id=accompaniment,
            newcomer_id=about.asker_id if isinstance(about, Question) else about.newcomer_id,
            proposed_by=counsellor,
            simulated=about.simulated,
            state=AccompanimentState.DRAFT,
            pseudonym=about.pseudonym,
            proposed_at=now,
        )
    )
    return accompaniment


async def note(db: Transaction, accompaniment: AccompanimentId, **changes: object) -> None:
    """Keep something about it: its aim, its number of talks, its end, its helpers."""
    await db.execute(update(accompaniments).where(accompaniments.c.id == accompaniment).values(**changes))


async def drop_draft(db: Transaction, draft: Accompaniment) -> None:
    """Nobody has heard of it, and nobody will."""
    this = (accompaniments.c.id == draft.id, accompaniments.c.state == AccompanimentState.DRAFT)
    dropped = await db.execute(delete(accompaniments).where(*this))
    if dropped.rowcount and draft.aim_id:
        await utterances.forget(db, draft.aim_id)


async def drop_drafts(db: Transaction, before: datetime) -> int:
    """What was begun before ``before``, and never proposed, is not meant any more; returns how many these were."""
    begun = (accompaniments.c.state == AccompanimentState.DRAFT, accompaniments.c.proposed_at < before)
    drafts = await _where(db, *begun)
    for draft in drafts:
        await drop_draft(db, draft)
    return len(drafts)


async def change(
    db: Transaction,
    accompaniment: AccompanimentId,
    before: AccompanimentState,
    after: AccompanimentState,
    **changes: object,
) -> bool:
    """It goes on to another state; whether it was still in the one before, so that only one person's tap counts."""
    done = await db.execute(
        update(accompaniments)
        .where(accompaniments.c.id == accompaniment, accompaniments.c.state == before)
        .values(state=after, **changes)
    )
    return done.rowcount == 1


async def get(db: Transaction, accompaniment: str) -> Accompaniment | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, accompaniments.c.id == accompaniment)
    return found[0] if found else None


async def of_newcomer(db: Transaction, newcomer: PersonId) -> Accompaniment | None:
    """The one that this newcomer has, or is asked about: never two."""
    going_on = (AccompanimentState.PROPOSED, AccompanimentState.RUNNING)
    found = await _where(db, accompaniments.c.newcomer_id == newcomer, accompaniments.c.state.in_(going_on))
    return found[0] if found else None


async def with_person(db: Transaction, person: PersonId, *states: AccompanimentState) -> list[Accompaniment]:
    """Those in these states in which this person takes part, on whichever side, newest first."""
    takes_part = or_(
        accompaniments.c.newcomer_id == person,
        accompaniments.c.helper_id == person,
        accompaniments.c.second_id == person,
    )
    return await _where(db, takes_part, accompaniments.c.state.in_(states))


async def running(db: Transaction, *, simulated: bool) -> list[Accompaniment]:
    """All that go on."""
    goes_on = accompaniments.c.state == AccompanimentState.RUNNING
    return await _where(db, goes_on, accompaniments.c.simulated.is_(simulated))


async def finished_talks(db: Transaction, accompaniment: AccompanimentId) -> int:
    """How many of its talks have had an answer and are over."""
    count = await db.execute(
        select(func.count()).where(
            questions.c.accompaniment_id == accompaniment,
            questions.c.state == QuestionState.CLOSED,
            questions.c.answered_at.is_not(None),
        )
    )
    return int(count.scalar_one())


async def due(db: Transaction, now: datetime) -> list[Accompaniment]:
    """Those whose agreed end has come, longest ago first."""
    at_its_end = (accompaniments.c.state == AccompanimentState.RUNNING, accompaniments.c.ends_at <= now)
    return list(reversed(await _where(db, *at_its_end)))


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next one ends, later than ``after``."""
    goes_on = accompaniments.c.state == AccompanimentState.RUNNING
    row = await db.execute(select(func.min(accompaniments.c.ends_at)).where(goes_on, accompaniments.c.ends_at > after))
    ends_at: datetime | None = row.scalar_one()
    return ends_at


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[Accompaniment]:
    rows = await db.execute(
        select(accompaniments).where(*conditions).order_by(accompaniments.c.proposed_at.desc(), accompaniments.c.id)
    )
    return [_accompaniment(row) for row in rows]


def _accompaniment(row: Row[Any]) -> Accompaniment:  # Any: a row of this table
    return Accompaniment(
        id=AccompanimentId(row.id),
        newcomer_id=PersonId(row.newcomer_id),
        helper_id=PersonId(row.helper_id) if row.helper_id else None,
        second_id=PersonId(row.second_id) if row.second_id else None,
        proposed_by=PersonId(row.proposed_by),
        simulated=row.simulated,
        state=row.state,
        pseudonym=row.pseudonym,
        aim_id=UtteranceId(row.aim_id) if row.aim_id else None,
        talks=row.talks,
        ends_at=row.ends_at,
        newcomer_agrees=row.newcomer_agrees,
        helper_agrees=row.helper_agrees,
        second_agrees=row.second_agrees,
    )
