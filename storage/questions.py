"""Questions: what was asked, who takes it, and when the programme must act if nobody does."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, func, or_, select, update

from storage.database import Transaction
from storage.people import new_id
from storage.schema import events, people, questions, utterances
from storage.vocabulary import (
    AccompanimentId,
    Aim,
    KeptFor,
    Outcome,
    PersonId,
    QuestionId,
    QuestionState,
    Standing,
    Topic,
    UtteranceId,
)

# Names for someone who gave none, or does not want theirs shown: trees, the same in every language's texts.
PSEUDONYMS = ("almond", "cedar", "cherry", "fig", "linden", "maple", "mulberry", "olive", "pine", "walnut", "willow")

# States in which someone may take a question that nobody has.
_TAKEABLE = (QuestionState.OPEN, QuestionState.WITH_COUNSELLOR, QuestionState.ANSWERED)

_OPEN = (QuestionState.OPEN, QuestionState.CLAIMED, QuestionState.ANSWERED, QuestionState.WITH_COUNSELLOR)


@dataclass(frozen=True, slots=True)
class Question:
    """One question and the talk about it."""

    id: QuestionId
    asker_id: PersonId
    simulated: bool
    state: QuestionState
    topic: Topic | None
    aim: Aim | None
    pseudonym: str
    show_name: bool
    of_project: bool  # it is about what the asker told of their project
    show_obstacles: bool  # to helpers: the asker said so when they asked
    asked_at: datetime
    round: int
    claimed_by: PersonId | None
    claimed_at: datetime | None
    answered_at: datetime | None
    outcome: Outcome | None
    next_offer_at: datetime | None
    counsellor_at: datetime | None
    claim_ends_at: datetime | None
    follow_up_at: datetime | None
    words: UtteranceId | None  # the question itself
    wished_helper: PersonId | None = None  # whose path the asker has read, and by whom they would like to be answered
    quiet_at: datetime | None = None
    rested_at: datetime | None = None
    accompaniment: AccompanimentId | None = None
    kept_for: KeptFor | None = None  # its asker has sent it, and it can't go on yet
    kept_until: datetime | None = None
    same_as: QuestionId | None = None  # the first one, where others are asked the same once more
    for_partners: bool = False  # asked of employers and training centres, and of no helper

    @property
    def over(self) -> bool:
        """Whether nothing more is said about it."""
        return self.state == QuestionState.CLOSED

    @property
    def rests(self) -> bool:
        """Whether it closed by itself, after silence: either of the two may go on."""
        return self.over and self.rested_at is not None


async def draft(db: Transaction, asker: PersonId, *, simulated: bool, now: datetime) -> QuestionId:
    """Begin a question; nobody is asked yet."""
    question = QuestionId(new_id())
    count = await db.execute(select(func.count()).where(questions.c.asker_id == asker))
    await db.execute(
        questions.insert().values(
            id=question,
            asker_id=asker,
            simulated=simulated,
            state=QuestionState.DRAFT,
            pseudonym=PSEUDONYMS[(int(asker[:6], 16) + count.scalar_one()) % len(PSEUDONYMS)],
            show_name=False,
            asked_at=now,
            round=0,
        )
    )
    return question


async def note(db: Transaction, question: QuestionId, **changes: object) -> None:
    """Keep something about a question: its topic, its aim, whether the name may be shown, a deadline."""
    await db.execute(update(questions).where(questions.c.id == question).values(**changes))


async def get(db: Transaction, question: str) -> Question | None:
    """This question; None if there is none."""
    found = await _where(db, questions.c.id == question)
    return found[0] if found else None


async def about_words(db: Transaction, utterance: UtteranceId) -> Question | None:
    """The question that these words belong to."""
    whose = select(utterances.c.question_id).where(utterances.c.id == utterance).scalar_subquery()
    found = await _where(db, questions.c.id == whose)
    return found[0] if found else None


async def claim(db: Transaction, question: QuestionId, person: PersonId, now: datetime, ends_at: datetime) -> bool:
    """Take a question, unless someone else has; whether it is now this person's."""
    taken = await db.execute(
        update(questions)
        .where(
            questions.c.id == question,
            questions.c.state.in_(_TAKEABLE),
            or_(questions.c.claimed_by.is_(None), questions.c.claimed_by == person),
        )
        .values(
            state=QuestionState.CLAIMED,
            claimed_by=person,
            claimed_at=now,
            claim_ends_at=ends_at,
            next_offer_at=None,
            counsellor_at=None,
        )
    )
    return taken.rowcount == 1


async def release(db: Transaction, question: QuestionId, state: QuestionState) -> None:
    """Nobody has taken it any more; the asker's name was meant for whoever had."""
    await note(db, question, state=state, claimed_by=None, claimed_at=None, claim_ends_at=None, show_name=False)


async def close(db: Transaction, question: QuestionId, now: datetime) -> None:
    """The talk is over, and nothing is due for it but the question whether it helped."""
    await note(
        db,
        question,
        state=QuestionState.CLOSED,
        closed_at=now,
        next_offer_at=None,
        counsellor_at=None,
        claim_ends_at=None,
        quiet_at=None,
        rested_at=None,
        kept_for=None,
        kept_until=None,
    )


async def answered_by(db: Transaction, question: QuestionId) -> list[PersonId]:
    """Everyone who answered it and is still with us, first answer first."""
    rows = await db.execute(
        select(events.c.person_id)
        .join(people, people.c.id == events.c.person_id)
        .where(events.c.question_id == question, events.c.what == "answered", people.c.standing != Standing.ERASED)
        .order_by(events.c.number)
    )
    return list(dict.fromkeys(PersonId(row.person_id) for row in rows))


async def open_of_asker(db: Transaction, asker: PersonId) -> list[Question]:
    """What this person asked and what is not over, newest first."""
    return await _where(db, questions.c.asker_id == asker, questions.c.state.in_(_OPEN), newest_first=True)


async def drafts_of(db: Transaction, asker: PersonId) -> list[Question]:
    """What this person began to ask and has not sent, newest first."""
    drafts = (questions.c.state == QuestionState.DRAFT, questions.c.kept_for.is_(None))
    return await _where(db, questions.c.asker_id == asker, *drafts, newest_first=True)


async def kept_of(db: Transaction, asker: PersonId) -> list[Question]:
    """What this person has sent and what can't go on yet, oldest first."""
    return await _where(db, questions.c.asker_id == asker, questions.c.kept_for.is_not(None))


async def taken_by(db: Transaction, person: PersonId) -> list[Question]:
    """The talks this person is answering, newest first."""
    return await _where(
        db,
        questions.c.claimed_by == person,
        questions.c.state.in_([QuestionState.CLAIMED, QuestionState.ANSWERED]),
        newest_first=True,
    )


async def waiting(db: Transaction, *, simulated: bool) -> list[Question]:
    """Everyone who waits for a first answer, longest first; what partners are asked too is asked of others as well."""
    return await _where(
        db,
        questions.c.for_partners.is_not(True),
        questions.c.state.in_([QuestionState.OPEN, QuestionState.CLAIMED, QuestionState.WITH_COUNSELLOR]),
        questions.c.simulated.is_(simulated),
    )


async def due(db: Transaction, deadline: str, now: datetime) -> list[Question]:
    """The questions whose ``deadline`` (a column: next_offer_at, counsellor_at, …) has come, oldest first."""
    return await _where(db, questions.c[deadline] <= now)


async def recent(db: Transaction, limit: int = 30) -> list[Question]:
    """The newest questions that were asked, newest first."""
    found = await _where(db, questions.c.state != QuestionState.DRAFT, newest_first=True)
    return found[:limit]


async def in_states(db: Transaction) -> dict[QuestionState, int]:
    """How many questions are in each state, for metrics."""
    rows = await db.execute(select(questions.c.state, func.count().label("questions")).group_by(questions.c.state))
    return {row.state: row.questions for row in rows}


async def _where(db: Transaction, *conditions: ColumnElement[bool], newest_first: bool = False) -> list[Question]:
    first_words = (
        select(utterances.c.id)
        .where(utterances.c.question_id == questions.c.id, utterances.c.author_id == questions.c.asker_id)
        .order_by(utterances.c.said_at)
        .limit(1)
        .scalar_subquery()
    )
    order = questions.c.asked_at.desc() if newest_first else questions.c.asked_at
    rows = await db.execute(select(questions, first_words.label("words")).where(*conditions).order_by(order))
    return [_question(row) for row in rows]


def _question(row: Row[tuple[object, ...]]) -> Question:
    return Question(
        id=QuestionId(row.id),
        asker_id=PersonId(row.asker_id),
        simulated=row.simulated,
        state=row.state,
        topic=row.topic,
        aim=row.aim,
        pseudonym=row.pseudonym,
        show_name=row.show_name,
        of_project=bool(row.of_project),
        show_obstacles=bool(row.show_obstacles),
        asked_at=row.asked_at,
        round=row.round,
        claimed_by=PersonId(row.claimed_by) if row.claimed_by else None,
        claimed_at=row.claimed_at,
        answered_at=row.answered_at,
        outcome=row.outcome,
        next_offer_at=row.next_offer_at,
        counsellor_at=row.counsellor_at,
        claim_ends_at=row.claim_ends_at,
        follow_up_at=row.follow_up_at,
        words=UtteranceId(row.words) if row.words else None,
        wished_helper=PersonId(row.wished_helper_id) if row.wished_helper_id else None,
        quiet_at=row.quiet_at,
        rested_at=row.rested_at,
        accompaniment=row.accompaniment_id,
        kept_for=row.kept_for,
        kept_until=row.kept_until,
        same_as=QuestionId(row.same_as_id) if row.same_as_id else None,
        for_partners=bool(row.for_partners),
    )
