"""What a week was to each person, counted: for many people in a fixed number of queries."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, distinct, func, or_, select

from storage.database import Transaction
from storage.opening_vocabulary import InterestState, OpeningState
from storage.outgoing import OutboxState
from storage.programme_started import FOLDED
from storage.schema import (
    events,
    guests,
    helpers,
    interests,
    milestones,
    offers,
    openings,
    outbox,
    people,
    questions,
    sessions,
)
from storage.session_vocabulary import GuestReply, SessionState
from storage.vocabulary import HelperState, OfferState, Outcome, PersonId, QuestionState, Standing, Topic


class Fact(StrEnum):
    """Something of a week that can be counted for one person."""

    ANSWERED = "answered"  # questions of theirs that got an answer
    WAITING = "waiting"  # questions of theirs without one
    OPENINGS = "openings"  # what partners offer them, and they have not said a word to
    SESSIONS = "sessions"  # to come, that they are invited to, and did not say no to
    HELPED = "helped"  # questions of others that they answered
    THANKED = "thanked"  # of these, for which somebody thanked them, or said that it helped
    OFFERED = "offered"  # questions that they could answer
    INTERESTED = "interested"  # newcomers who took an interest in what they offer
    TOLD = "told"  # newcomers who read what they offer
    FOLDED = "folded"  # what the programme kept for the update, so as to write less often


Facts = Mapping[PersonId, Mapping[Fact, int]]


@dataclass(frozen=True, slots=True)
class Together:
    """What happened in the whole programme, for everyone to read: counts, and never of whom."""

    sessions: int = 0  # that took place
    answers: int = 0  # questions that got one
    milestones: int = 0


async def of(db: Transaction, ids: Collection[PersonId], since: datetime, now: datetime) -> Facts:
    """For each of these people, what there was since then, and what there is now; what there is not is left out."""
    found: dict[PersonId, dict[Fact, int]] = {each: {} for each in ids}
    for fact, statement in _counted(list(ids), since, now).items():
        for row in await db.execute(statement):
            if row.many:
                found[PersonId(row.person)][fact] = row.many
    return found


async def together(db: Transaction, since: datetime, now: datetime, *, simulated: bool) -> Together:
    """What there was in the programme since then."""
    took_place = (
        sessions.c.state.in_((SessionState.PLANNED, SessionState.OVER)),
        sessions.c.simulated.is_(simulated),
        sessions.c.starts_at.between(since, now),
    )
    answered = (
        events.c.question_id == questions.c.id,
        events.c.what == "answered",
        events.c.at.between(since, now),
        questions.c.simulated.is_(simulated),
    )
    noted = (
        people.c.id == milestones.c.person_id,
        milestones.c.noted_at.between(since, now),
        people.c.simulated.is_(simulated),
    )
    counts = (
        select(func.count(sessions.c.id)).where(*took_place),
        select(func.count(distinct(questions.c.id))).where(*answered),
        select(func.count(milestones.c.id)).where(*noted),
    )
    return Together(*(await db.execute(select(*(each.scalar_subquery() for each in counts)))).one())


async def trades_without_helper(db: Transaction, since: datetime, *, simulated: bool) -> list[Topic]:
    """Trades that newcomers asked about since then, and that no helper who can be asked has lived."""
    asked = await db.execute(
        select(questions.c.topic)
        .distinct()
        .where(
            questions.c.asked_at >= since,
            questions.c.topic.is_not(None),
            questions.c.state != QuestionState.DRAFT,
            questions.c.simulated.is_(simulated),
        )
    )
    ready = await db.execute(
        select(helpers.c.topics)
        .join(people, people.c.id == helpers.c.person_id)
        .where(
            helpers.c.state == HelperState.READY,
            people.c.standing == Standing.ACTIVE,
            people.c.simulated.is_(simulated),
        )
    )
    lived = {Topic(topic) for row in ready for topic in row.topics}
    wanted = [Topic(row.topic) for row in asked]
    return sorted({each for each in wanted if each.is_trade} - lived)


def _counted(
    ids: list[PersonId], since: datetime, now: datetime
) -> Mapping[Fact, Select[Any]]:  # Any: a count and a person
    """One statement for each fact: ``person`` and how ``many``."""
    of_question = (events.c.question_id == questions.c.id, events.c.at >= since)
    good_word = or_(events.c.what == "thanked", (events.c.what == "outcome") & (events.c.detail == Outcome.YES))
    waiting = (QuestionState.OPEN, QuestionState.CLAIMED, QuestionState.WITH_COUNSELLOR)
    stands = (openings.c.id == interests.c.opening_id, openings.c.state == OpeningState.STANDING)
    return {
        Fact.ANSWERED: _each(
            questions.c.asker_id,
            ids,
            func.count(distinct(questions.c.id)),
            *of_question,
            events.c.what == "answered",
            events.c.person_id != questions.c.asker_id,
        ),
        Fact.WAITING: _each(
            questions.c.asker_id,
            ids,
            func.count(),
            questions.c.state.in_(waiting),
            questions.c.answered_at.is_(None),
            questions.c.for_partners.is_not(True),
        ),
        Fact.OPENINGS: _each(
            interests.c.newcomer_id, ids, func.count(), *stands, interests.c.state == InterestState.TOLD
        ),
        Fact.SESSIONS: _each(
            guests.c.person_id,
            ids,
            func.count(),
            guests.c.invited_at.is_not(None),
            or_(guests.c.reply.is_(None), guests.c.reply != GuestReply.NO),
            sessions.c.id == guests.c.session_id,
            sessions.c.state == SessionState.PLANNED,
            sessions.c.starts_at > now,
        ),
        Fact.HELPED: _each(
            events.c.person_id,
            ids,
            func.count(distinct(questions.c.id)),
            *of_question,
            events.c.what == "answered",
        ),
        Fact.THANKED: _each(questions.c.claimed_by, ids, func.count(distinct(questions.c.id)), *of_question, good_word),
        Fact.OFFERED: _each(offers.c.helper_id, ids, func.count(), offers.c.state == OfferState.OPEN),
        Fact.INTERESTED: _each(
            openings.c.partner_id,
            ids,
            func.count(),
            openings.c.id == interests.c.opening_id,
            interests.c.sent_at >= since,
        ),
        Fact.TOLD: _each(
            openings.c.partner_id,
            ids,
            func.count(),
            openings.c.id == interests.c.opening_id,
            interests.c.told_at >= since,
        ),
        Fact.FOLDED: _each(
            outbox.c.person_id, ids, func.count(), outbox.c.state == OutboxState.HELD, outbox.c.code == FOLDED
        ),
    }


def _each(
    person: ColumnElement[Any], ids: list[PersonId], many: ColumnElement[int], *which: ColumnElement[bool]
) -> Select[Any]:  # Any: a count and a person
    return select(person.label("person"), many.label("many")).where(person.in_(ids), *which).group_by(person)
