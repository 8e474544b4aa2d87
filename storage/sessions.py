"""Sessions: people of the programme meeting; what was planned, and how far it has come."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, or_, select, update

from storage import around_sessions, utterances
from storage.audiences import Audience
from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import sessions
from storage.session_vocabulary import NOT_SENT, SessionExtra, SessionId, SessionKind, SessionState
from storage.vocabulary import PersonId, UtteranceId

_AT_ONCE = 100
_STILL_LISTED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Session:
    """People meeting, as far as it was planned."""

    id: SessionId
    planner_id: PersonId
    simulated: bool
    state: SessionState
    kind: SessionKind
    version: int
    changed_by: PersonId | None
    moves: int
    made_at: datetime
    what: UtteranceId | None = None
    starts_at: datetime | None = None
    times: tuple[datetime, ...] = ()  # of which one is to be chosen by what people say, soonest first
    minutes: int | None = None
    place: UtteranceId | None = None
    audience: Audience | None = None  # None: not said yet
    extras: tuple[SessionExtra, ...] = ()
    places: int | None = None  # None: as many as come
    sent_at: datetime | None = None
    look_at: datetime | None = None
    catch_up: UtteranceId | None = None
    wall_code: str | None = None  # stands on the wall there: whoever writes it has come

    @property
    def ends_at(self) -> datetime | None:
        """When it is over; None as long as nobody said when it begins."""
        return self.starts_at + timedelta(minutes=self.minutes or 0) if self.starts_at else None

    def is_on(self, now: datetime, after: timedelta = timedelta()) -> bool:
        """Whether it goes on now, or was over less than ``after`` ago."""
        begun = self.state is not SessionState.CANCELLED and self.starts_at is not None and self.starts_at <= now
        return begun and self.ends_at is not None and now < self.ends_at + after

    def is_to_come(self, now: datetime) -> bool:
        """Whether people may still say that they come."""
        return self.state is SessionState.PLANNED and self.starts_at is not None and self.starts_at > now


async def draft(db: Transaction, planner: Person, kind: SessionKind, now: datetime, **told: object) -> SessionId:
    """A counsellor begins to plan one; nobody hears of it yet."""
    session = SessionId(new_id())
    await db.execute(
        sessions.insert().values(
            id=session,
            planner_id=planner.id,
            simulated=planner.simulated,
            state=SessionState.DRAFT,
            kind=kind,
            extras=[],
            version=1,
            changed_by=planner.id,
            moves=0,
            made_at=now,
            **told,
        )
    )
    return session


async def note(db: Transaction, session: SessionId, by: PersonId, **changes: object) -> None:
    """Keep something of it that ``by`` said."""
    values = {**changes, "version": sessions.c.version + 1, "changed_by": by}
    await db.execute(update(sessions).where(sessions.c.id == session).values(values))


async def look_again(db: Transaction, session: SessionId, at: datetime | None) -> None:
    """When something is to be done about it next; None: never."""
    await db.execute(update(sessions).where(sessions.c.id == session).values(look_at=at))


async def look_by(db: Transaction, session: SessionId, at: datetime) -> None:
    """Something is to be done about it by then, or earlier."""
    later = or_(sessions.c.look_at.is_(None), sessions.c.look_at > at)
    await db.execute(update(sessions).where(sessions.c.id == session, later).values(look_at=at))


async def code_for_wall(db: Transaction, this: Session) -> str:
    """Four digits for the wall there; the same ones however often they are asked for."""
    if this.wall_code:
        return this.wall_code
    code = str(1000 + secrets.randbelow(9000))
    await db.execute(update(sessions).where(sessions.c.id == this.id).values(wall_code=code))
    return code


async def change(
    db: Transaction, session: SessionId, before: Sequence[SessionState], after: SessionState, **changes: object
) -> bool:
    """It goes on to another state; whether it was still in one of those before: only one tap counts."""
    this = (sessions.c.id == session, sessions.c.state.in_(before))
    done = await db.execute(update(sessions).where(*this).values(state=after, **changes))
    return done.rowcount == 1


async def get(db: Transaction, session: str) -> Session | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, sessions.c.id == session)
    return found[0] if found else None


async def many(db: Transaction, ids: Sequence[SessionId]) -> dict[SessionId, Session]:
    """These, by id."""
    return {each.id: each for each in await _where(db, sessions.c.id.in_(ids))} if ids else {}


async def going_on(db: Transaction, *, simulated: bool, now: datetime) -> list[Session]:
    """What is planned, or was some days ago, soonest first; then what is being planned."""
    begun = sessions.c.state.in_(NOT_SENT)
    sent = sessions.c.state.in_([SessionState.PLANNED, SessionState.OVER])
    planned = and_(sent, sessions.c.starts_at > now - _STILL_LISTED)
    found = await _where(db, sessions.c.simulated.is_(simulated), or_(begun, planned))
    return sorted(found, key=lambda each: (each.state in NOT_SENT, each.starts_at or each.made_at))


async def planned_by(db: Transaction, planner: PersonId) -> list[Session]:
    """What this counsellor planned, people have heard of, and is not over yet."""
    heard_of = sessions.c.state.in_([SessionState.ASKING_TIME, SessionState.PLANNED])
    return await _where(db, sessions.c.planner_id == planner, heard_of)


async def to_look_at(db: Transaction, now: datetime) -> list[SessionId]:
    """Those about which something is to be done by now."""
    rows = await db.execute(select(sessions.c.id).where(sessions.c.look_at <= now).order_by(sessions.c.look_at))
    return [SessionId(row.id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When the next of them is due, later than ``after``."""
    due = select(func.min(sessions.c.look_at)).where(sessions.c.look_at > after)
    first: datetime | None = (await db.execute(due)).scalar_one()
    return first


async def drop_drafts(db: Transaction, before: datetime) -> int:
    """Forget some that were begun before ``before``, and never sent; returns how many these were."""
    begun = (sessions.c.state.in_([SessionState.DRAFT, SessionState.CANCELLED]), sessions.c.sent_at.is_(None))
    return await _drop(db, *begun, sessions.c.made_at < before)


async def drop_old(db: Transaction, before: datetime) -> int:
    """Forget some that were to begin before ``before``, with who came; returns how many these were."""
    return await _drop(db, sessions.c.sent_at.is_not(None), sessions.c.starts_at < before)


async def _drop(db: Transaction, *which: ColumnElement[bool]) -> int:
    old = await _where(db, *which, at_most=_AT_ONCE)
    ids = [each.id for each in old]
    said: list[str] = []
    for column in around_sessions.WORDS:
        theirs = select(column).where(column.table.c.session_id.in_(ids), column.is_not(None))
        said += (await db.execute(theirs)).scalars()
    for table in around_sessions.TABLES:
        await db.execute(delete(table).where(table.c.session_id.in_(ids)))
    await db.execute(delete(sessions).where(sessions.c.id.in_(ids)))
    said += [words for this in old for words in (this.what, this.place, this.catch_up) if words]
    for words in said:
        await utterances.forget(db, UtteranceId(words))
    return len(old)


async def _where(db: Transaction, *conditions: ColumnElement[bool], at_most: int | None = None) -> list[Session]:
    soonest_first = (sessions.c.starts_at, sessions.c.made_at, sessions.c.id)
    rows = await db.execute(select(sessions).where(*conditions).order_by(*soonest_first).limit(at_most))
    return [_session(row) for row in rows]


def _session(row: Row[Any]) -> Session:  # Any: a row of this table
    return Session(
        id=SessionId(row.id),
        planner_id=PersonId(row.planner_id),
        simulated=row.simulated,
        state=row.state,
        kind=row.kind,
        version=row.version,
        changed_by=PersonId(row.changed_by) if row.changed_by else None,
        moves=row.moves,
        made_at=row.made_at,
        what=UtteranceId(row.what_id) if row.what_id else None,
        starts_at=row.starts_at,
        times=tuple(datetime.fromisoformat(each) for each in row.times or ()),
        minutes=row.minutes,
        place=UtteranceId(row.place_id) if row.place_id else None,
        audience=Audience.from_json(row.audience) if row.audience is not None else None,
        extras=tuple(SessionExtra(each) for each in row.extras),
        places=row.places,
        sent_at=row.sent_at,
        look_at=row.look_at,
        catch_up=UtteranceId(row.catch_up_id) if row.catch_up_id else None,
        wall_code=row.wall_code,
    )
