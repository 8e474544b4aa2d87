"""What others may read of what was asked and answered before, and how often that was enough.

Whether somebody still allows it is asked of their consents each time: taken back, it holds at once.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select

from storage.database import Transaction
from storage.questions import Question
from storage.schema import answer_checks, consents, events, people, questions, shared_answers
from storage.shared_answers import SharedAnswer, those
from storage.vocabulary import CheckState, ConsentKind, Language, PersonId, QuestionState, Role, Standing

# What happens to a question, as ``question_events.note`` keeps it, with the shared answer as its detail.
SHOWN, WAS_ENOUGH = "others-asked", "that-is-it"


async def read_by_others(db: Transaction, *, simulated: bool, but_not: Collection[PersonId]) -> list[SharedAnswer]:
    """All that others may read, newest first; nothing of anybody in ``but_not``."""
    return await those(db, *_read_by_others(), shared_answers.c.simulated.is_(simulated), *_of_none_of(but_not))


async def is_read_by_others(db: Transaction, shared: str, but_not: Collection[PersonId]) -> SharedAnswer | None:
    """This one, if others may still read it; nothing of anybody in ``but_not``."""
    found = await those(db, shared_answers.c.id == shared, *_read_by_others(), *_of_none_of(but_not))
    return found[0] if found else None


async def about_the_same(
    db: Transaction, question: Question, language: Language, but_not: Collection[PersonId], newest: int
) -> list[SharedAnswer]:
    """The newest that others may read, on this question's topic, with its aim, asked in this language."""
    asked = select(questions.c.id).where(questions.c.asker_id == question.asker_id)
    shown = select(events.c.detail).where(
        events.c.question_id.in_(asked), events.c.what == SHOWN, events.c.detail.is_not(None)
    )
    return await those(
        db,
        shared_answers.c.topic == question.topic,
        shared_answers.c.aim == question.aim,
        shared_answers.c.language == language,
        shared_answers.c.simulated.is_(question.simulated),
        shared_answers.c.id.not_in(shown),
        *_read_by_others(),
        *_of_none_of({*but_not, question.asker_id}),
        newest=newest,
    )


async def times_enough(db: Transaction, helper: PersonId) -> int:
    """How often an answer of this helper was enough for somebody else."""
    return await _counted(db, events.c.detail.in_(_answered_by(helper)))


async def first_enough(db: Transaction, helper: PersonId, since: datetime) -> datetime | None:
    """When an answer of this helper was enough for somebody else for the first time ``since`` then; None if never."""
    lately = (events.c.what == WAS_ENOUGH, events.c.at >= since, events.c.detail.in_(_answered_by(helper)))
    first = select(events.c.at).where(*lately).order_by(events.c.at).limit(1)
    return (await db.execute(first)).scalar_one_or_none()


async def times_this_was_enough(db: Transaction, shared: SharedAnswer) -> int:
    """How often this answer was enough for somebody else."""
    return await _counted(db, events.c.detail == shared.id)


async def questions_spared(db: Transaction) -> int:
    """How many questions disturbed nobody, since an answer to somebody else was enough, and stayed so."""
    spared = select(events.c.question_id).where(events.c.what == WAS_ENOUGH)
    disturbed_nobody = (questions.c.state == QuestionState.CLOSED, questions.c.round == 0)
    found = await db.execute(select(func.count()).where(questions.c.id.in_(spared), *disturbed_nobody))
    count: int = found.scalar_one()
    return count


def _answered_by(helper: PersonId) -> Select[tuple[str]]:
    return select(shared_answers.c.id).where(shared_answers.c.helper_id == helper)


async def _counted(db: Transaction, *conditions: ColumnElement[bool]) -> int:
    found = await db.execute(select(func.count()).where(events.c.what == WAS_ENOUGH, *conditions))
    count: int = found.scalar_one()
    return count


def _read_by_others() -> tuple[ColumnElement[bool], ...]:
    """Both yeses hold now, nobody has left or is no helper any more, and no counsellor has yet to look at it."""
    not_erased = select(people.c.id).where(people.c.standing != Standing.ERASED)
    helpers = not_erased.where(people.c.role == Role.HELPER)
    not_fine = exists().where(
        answer_checks.c.utterance_id == shared_answers.c.answer_id, answer_checks.c.state != CheckState.FINE
    )
    return (
        shared_answers.c.asked_words_id.is_not(None),
        shared_answers.c.asker_agrees.is_(True),
        shared_answers.c.helper_agrees.is_(True),
        _allowed(shared_answers.c.asker_id, ConsentKind.SHARE_QUESTION),
        _allowed(shared_answers.c.helper_id, ConsentKind.SHARE_ANSWER),
        shared_answers.c.asker_id.in_(not_erased),
        shared_answers.c.helper_id.in_(helpers),
        ~not_fine,
    )


def _allowed(person: ColumnElement[Any], kind: ConsentKind) -> ColumnElement[bool]:
    """Whether the consent itself was not withdrawn, whatever else is known of it."""
    return exists().where(
        consents.c.person_id == person,
        consents.c.kind == kind,
        consents.c.version == shared_answers.c.question_id,
        consents.c.withdrawn_at.is_(None),
    )


def _of_none_of(but_not: Collection[PersonId]) -> tuple[ColumnElement[bool], ...]:
    return shared_answers.c.asker_id.not_in(but_not), shared_answers.c.helper_id.not_in(but_not)
