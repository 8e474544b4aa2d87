"""Feedback polls: what is asked, of whom, until when. Who is asked: ``poll_people``; answers: ``poll_answers``."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, or_, select, update

from storage import outbox, utterances
from storage.audiences import Audience
from storage.database import Transaction
from storage.people import Person, new_id
from storage.poll_vocabulary import IN_SET, AnswerKind, PollId, PollState, ReadySet
from storage.schema import poll_answers, poll_choices, poll_counts, poll_people, poll_words, polls
from storage.vocabulary import PersonId, UtteranceId

_DROPPED_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Poll:
    """One question, or a ready-made series of them, asked of many."""

    id: PollId
    author_id: PersonId
    simulated: bool
    state: PollState
    made_at: datetime
    ready_set: ReadySet | None = None  # None: a question in its author's own words
    question: UtteranceId | None = None
    kind: AnswerKind | None = None
    anonymous: bool | None = None  # None: not said yet
    audience: Audience | None = None  # None: not said yet
    closes_at: datetime | None = None
    sent_at: datetime | None = None
    asked_at: datetime | None = None
    look_at: datetime | None = None
    closed_at: datetime | None = None
    answered: int | None = None
    action: UtteranceId | None = None
    action_at: datetime | None = None
    choices: tuple[UtteranceId, ...] = ()

    @property
    def questions(self) -> tuple[AnswerKind, ...]:
        """How each of its questions is answered; after a tap one may add words to a single one."""
        if self.ready_set:
            return IN_SET[self.ready_set]
        if self.kind in (None, AnswerKind.WORDS):
            return (AnswerKind.WORDS,)
        return (self.kind, AnswerKind.WORDS)

    def is_open(self, now: datetime) -> bool:
        """Whether it can be answered."""
        return self.state is PollState.OPEN and self.closes_at is not None and now < self.closes_at


async def draft(db: Transaction, author: Person, now: datetime, ready_set: ReadySet | None = None) -> PollId:
    """A counsellor begins one. Nobody hears of it yet."""
    poll = PollId(new_id())
    values = {"author_id": author.id, "simulated": author.simulated, "state": PollState.DRAFT, "made_at": now}
    await db.execute(polls.insert().values(id=poll, ready_set=ready_set, **values))
    return poll


async def note(db: Transaction, poll: PollId, **changes: object) -> None:
    """Keep something of it."""
    await db.execute(update(polls).where(polls.c.id == poll).values(**changes))


async def offer_choices(db: Transaction, poll: Poll, choices: Sequence[UtteranceId]) -> None:
    """It is answered by one of these, in place of those before."""
    await db.execute(delete(poll_choices).where(poll_choices.c.poll_id == poll.id))
    for each in poll.choices:
        await utterances.forget(db, each)
    rows = [{"poll_id": poll.id, "place": place, "words_id": each} for place, each in enumerate(choices)]
    if rows:
        await db.execute(poll_choices.insert(), rows)


async def change(db: Transaction, poll: PollId, before: PollState, after: PollState, **changes: object) -> bool:
    """It goes on to another state; whether it was still in the one before: only one person's tap counts."""
    this = (polls.c.id == poll, polls.c.state == before)
    return (await db.execute(update(polls).where(*this).values(state=after, **changes))).rowcount == 1


async def get(db: Transaction, poll: str) -> Poll | None:
    """This one; None if there is none, or no more."""
    found = await _where(db, polls.c.id == poll)
    return found[0] if found else None


async def known_to(db: Transaction, counsellor: Person) -> list[Poll]:
    """What this counsellor began, and what any of them sent: drafts first, then what is open; newest first."""
    theirs = (polls.c.author_id == counsellor.id, polls.c.state == PollState.DRAFT)
    sent = (polls.c.simulated.is_(counsellor.simulated), polls.c.state != PollState.DRAFT)
    found = [*await _where(db, *theirs), *await _where(db, *sent)]
    return sorted(found, key=lambda each: list(PollState).index(each.state))


async def going_on(db: Transaction, *, simulated: bool) -> list[Poll]:
    """Those that can be answered now."""
    return await _where(db, polls.c.state == PollState.OPEN, polls.c.simulated.is_(simulated))


async def closed_since(db: Transaction, since: datetime, *, simulated: bool) -> list[Poll]:
    """Those that closed since then, or of which somebody said since then what becomes of it."""
    lately = or_(polls.c.closed_at >= since, polls.c.action_at >= since)
    return await _where(db, polls.c.state == PollState.CLOSED, polls.c.simulated.is_(simulated), lately)


async def due(db: Transaction, now: datetime) -> list[PollId]:
    """Those at which something is to be done now."""
    rows = await db.execute(select(polls.c.id).where(polls.c.look_at <= now).order_by(polls.c.look_at))
    return [PollId(row.id) for row in rows]


async def next_due(db: Transaction, after: datetime) -> datetime | None:
    """When something is to be done next, later than ``after``."""
    first: datetime | None = (
        await db.execute(select(func.min(polls.c.look_at)).where(polls.c.look_at > after))
    ).scalar()
    return first


async def drop(db: Transaction, poll: Poll) -> None:
    """It is forgotten, with whatever was answered."""
    await _drop(db, polls.c.id == poll.id)


async def drop_drafts(db: Transaction, before: datetime) -> int:
    """Forget some that were begun before ``before``, and never sent; returns how many these were."""
    return await _drop(db, polls.c.state == PollState.DRAFT, polls.c.made_at < before)


async def drop_old(db: Transaction, before: datetime) -> int:
    """Forget some that closed before ``before``; returns how many these were."""
    return await _drop(db, polls.c.closed_at < before)


async def erase(db: Transaction, person: PersonId) -> None:
    """What they asked is gone with its answers, and so is what they answered with their name.

    An anonymous answer is nobody's: it stays counted.
    """
    for table in (poll_people, poll_answers):
        await db.execute(delete(table).where(table.c.person_id == person))
    while await _drop(db, polls.c.author_id == person):
        pass


async def carry_over(db: Transaction, of: PersonId, to: PersonId, now: datetime) -> list[str]:
    """What one asked and answered is the other's; returns the ids of the words that go along.

    Asked in both apps, they are asked once, and have come as far as in the one where they came further.
    """
    theirs = await db.execute(select(poll_people).where(poll_people.c.person_id == of))
    far = {row.poll_id: row.answered for row in theirs}
    known = (poll_people.c.person_id == to, poll_people.c.poll_id.in_(far))
    both = list((await db.execute(select(poll_people.c.poll_id).where(*known))).scalars())
    for poll in both:
        await outbox.drop_news(db, of, poll, now)
        behind = (poll_people.c.poll_id == poll, poll_people.c.person_id == to, poll_people.c.answered < far[poll])
        await db.execute(update(poll_people).where(*behind).values(answered=far[poll]))
    await db.execute(delete(poll_people).where(poll_people.c.person_id == of, poll_people.c.poll_id.in_(both)))
    said = select(poll_answers.c.poll_id).where(poll_answers.c.person_id == to)
    await db.execute(delete(poll_answers).where(poll_answers.c.person_id == of, poll_answers.c.poll_id.in_(said)))
    written = (poll_answers.c.person_id == of, poll_answers.c.words_id.is_not(None))
    words = list((await db.execute(select(poll_answers.c.words_id).where(*written))).scalars())
    for table in (poll_people, poll_answers):
        await db.execute(update(table).where(table.c.person_id == of).values(person_id=to))
    for each in await _where(db, polls.c.author_id == of):
        words += [word for word in (each.question, each.action, *each.choices) if word]
    await db.execute(update(polls).where(polls.c.author_id == of).values(author_id=to))
    return words


async def _drop(db: Transaction, *which: ColumnElement[bool]) -> int:
    gone = await _where(db, *which, at_most=_DROPPED_AT_ONCE)
    ids = [each.id for each in gone]
    said = select(poll_answers.c.words_id).where(poll_answers.c.poll_id.in_(ids), poll_answers.c.words_id.is_not(None))
    words = [UtteranceId(each) for each in (await db.execute(said)).scalars()]
    for table in (poll_choices, poll_people, poll_counts, poll_words, poll_answers):
        await db.execute(delete(table).where(table.c.poll_id.in_(ids)))
    await db.execute(delete(polls).where(polls.c.id.in_(ids)))
    for each in gone:
        words += [word for word in (each.question, each.action, *each.choices) if word]
    for word in words:
        await utterances.forget(db, word)
    db.destroy_keys(ids)
    return len(gone)


async def _where(db: Transaction, *conditions: ColumnElement[bool], at_most: int | None = None) -> list[Poll]:
    newest_first = (polls.c.made_at.desc(), polls.c.id)
    rows = (await db.execute(select(polls).where(*conditions).order_by(*newest_first).limit(at_most))).all()
    ids = [row.id for row in rows]
    offered: dict[str, list[UtteranceId]] = {each: [] for each in ids}
    ordered = select(poll_choices).where(poll_choices.c.poll_id.in_(ids)).order_by(poll_choices.c.place)
    for row in (await db.execute(ordered)) if ids else ():
        offered[row.poll_id].append(UtteranceId(row.words_id))
    return [_poll(row, offered[row.id]) for row in rows]


def _poll(row: Row[Any], choices: Sequence[UtteranceId]) -> Poll:  # Any: a row of this table
    return Poll(
        id=PollId(row.id),
        author_id=PersonId(row.author_id),
        simulated=row.simulated,
        state=row.state,
        made_at=row.made_at,
        ready_set=row.ready_set,
        question=UtteranceId(row.question_id) if row.question_id else None,
        kind=row.kind,
        anonymous=row.anonymous,
        audience=None if row.audience is None else Audience.from_json(row.audience),
        closes_at=row.closes_at,
        sent_at=row.sent_at,
        asked_at=row.asked_at,
        look_at=row.look_at,
        closed_at=row.closed_at,
        answered=row.answered,
        action=UtteranceId(row.action_id) if row.action_id else None,
        action_at=row.action_at,
        choices=tuple(choices),
    )
