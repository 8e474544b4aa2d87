"""Who is asked in a poll, and how far each has come in it; never what they said, nor when they said it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, func, select, update

from storage import audiences
from storage import people as persons
from storage.audiences import Audience
from storage.database import Transaction
from storage.people import Person
from storage.poll_vocabulary import PollId
from storage.polls import Poll
from storage.schema import choice_sets, people, poll_people
from storage.vocabulary import PersonId, Standing

_this: Final = poll_people


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many people a poll has come to, and how many it has not."""

    asked: int
    reached: int  # of these, on whose phone it is
    answered: int
    not_asked: int  # of all who are in the programme


@dataclass(frozen=True, slots=True)
class FirstQuestion:
    """By what the first question of a poll is known among all that people are shown."""

    step: str
    subject: str


async def next_of(db: Transaction, poll: Poll, limit: int) -> list[Person]:
    """Some of those it is for who were not asked yet, longest with us first; not its author."""
    known = select(_this.c.person_id).where(_this.c.poll_id == poll.id)
    of_it = audiences.conditions(poll.audience or Audience(), simulated=poll.simulated)
    found = await db.execute(
        select(people.c.id)
        .where(*of_it, people.c.id != poll.author_id, people.c.id.not_in(known))
        .order_by(people.c.joined_at, people.c.id)
        .limit(limit)
    )
    return await persons.many(db, [PersonId(row.id) for row in found])


async def ask(db: Transaction, poll: PollId, ids: Collection[PersonId]) -> None:
    """These are asked from now on."""
    rows = [{"poll_id": poll, "person_id": each, "answered": 0} for each in ids]
    if rows:
        await db.execute(_this.insert(), rows)


async def how_far(db: Transaction, poll: PollId, person: PersonId) -> int | None:
    """How many of its questions this person answered; None: it was not asked of them."""
    theirs = (_this.c.poll_id == poll, _this.c.person_id == person)
    return (await db.execute(select(_this.c.answered).where(*theirs))).scalar_one_or_none()


async def has_come_to(db: Transaction, poll: PollId, person: PersonId, question: int) -> None:
    """They answered this question, or let it pass."""
    theirs = (_this.c.poll_id == poll, _this.c.person_id == person, _this.c.answered < question)
    await db.execute(update(_this).where(*theirs).values(answered=question))


async def silent(db: Transaction, poll: PollId, first: FirstQuestion) -> list[Person]:
    """Who has it on their phone and did not answer."""
    shown = select(choice_sets.c.person_id).where(*_delivered(first))
    those = (_this.c.poll_id == poll, _this.c.answered == 0, _this.c.person_id.in_(shown))
    ids = (await db.execute(select(_this.c.person_id).where(*those))).scalars()
    return [
        each for each in await persons.many(db, [PersonId(each) for each in ids]) if each.standing is Standing.ACTIVE
    ]


async def turnout(db: Transaction, poll: Poll, first: FirstQuestion) -> Turnout:
    """How many it came to."""
    asked = await _count(db, _this.c.poll_id == poll.id)
    seen = select(func.count(choice_sets.c.person_id.distinct()))
    here = (people.c.standing == Standing.ACTIVE, people.c.simulated.is_(poll.simulated))
    in_it = select(_this.c.person_id).where(_this.c.poll_id == poll.id)
    others = (*here, people.c.id != poll.author_id, people.c.id.not_in(in_it))
    answered = await how_many_answered(db, poll)
    return Turnout(
        asked=max(asked, answered),  # of those who left, an anonymous answer stays
        reached=int((await db.execute(seen.where(*_delivered(first)))).scalar_one()),
        answered=answered,
        not_asked=int((await db.execute(select(func.count()).select_from(people).where(*others))).scalar_one()),
    )


async def how_many_answered(db: Transaction, poll: Poll) -> int:
    """How many answered so far, or did before it closed."""
    if poll.answered is not None:
        return poll.answered
    return await _count(db, _this.c.poll_id == poll.id, _this.c.answered > 0)


async def forget_who_answered(db: Transaction, poll: PollId) -> None:
    """Nothing needs to be known of it any more."""
    await db.execute(update(_this).where(_this.c.poll_id == poll).values(answered=0))


async def asked_of(db: Transaction, polls: Sequence[PollId], ids: Collection[PersonId]) -> dict[PersonId, set[PollId]]:
    """Which of these polls each of these people was asked, in one query."""
    found: dict[PersonId, set[PollId]] = {}
    if polls and ids:
        those = (_this.c.poll_id.in_(polls), _this.c.person_id.in_(list(ids)))
        for row in await db.execute(select(_this.c.poll_id, _this.c.person_id).where(*those)):
            found.setdefault(PersonId(row.person_id), set()).add(PollId(row.poll_id))
    return found


def _delivered(first: FirstQuestion) -> list[ColumnElement[bool]]:
    of_it = (choice_sets.c.step == first.step, choice_sets.c.subject == first.subject)
    return [*of_it, choice_sets.c.delivered_at.is_not(None)]


async def _count(db: Transaction, *which: ColumnElement[bool]) -> int:
    return int((await db.execute(select(func.count()).select_from(_this).where(*which))).scalar_one())
