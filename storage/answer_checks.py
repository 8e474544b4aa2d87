"""Answers about papers, benefits or law: a counsellor looks at each, once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from storage.database import Transaction
from storage.schema import answer_checks, people
from storage.vocabulary import CheckState, PersonId, QuestionId, Standing, UtteranceId


@dataclass(frozen=True, slots=True)
class AnswerCheck:
    """One answer that a counsellor looks at, or has."""

    utterance_id: UtteranceId
    question_id: QuestionId
    asker_id: PersonId
    helper_id: PersonId
    state: CheckState
    opened_at: datetime
    checked_by: PersonId | None


async def open_one(
    db: Transaction, answer: UtteranceId, question: QuestionId, asker: PersonId, helper: PersonId, now: datetime
) -> None:
    """This answer waits for a counsellor's look."""
    values = {"question_id": question, "asker_id": asker, "helper_id": helper}
    await db.execute(
        answer_checks.insert().values(utterance_id=answer, state=CheckState.WAITING, opened_at=now, **values)
    )


async def get(db: Transaction, answer: str) -> AnswerCheck | None:
    """The check of this answer; None where none is needed."""
    found = await _where(db, answer_checks.c.utterance_id == answer)
    return found[0] if found else None


async def is_checked(db: Transaction, answer: UtteranceId) -> bool:
    """Whether a counsellor looks at this answer, or has."""
    return await get(db, answer) is not None


async def settle(
    db: Transaction, answer: UtteranceId, counsellor: PersonId, now: datetime, correction: UtteranceId | None = None
) -> bool:
    """A counsellor found it fine, or corrects it; whether no other was quicker."""
    state = CheckState.CORRECTED if correction else CheckState.FINE
    settled = await db.execute(
        update(answer_checks)
        .where(answer_checks.c.utterance_id == answer, answer_checks.c.state == CheckState.WAITING)
        .values(state=state, checked_by=counsellor, checked_at=now, correction_id=correction)
    )
    return settled.rowcount == 1


async def waiting(db: Transaction, *, simulated: bool) -> list[AnswerCheck]:
    """The answers that nobody has looked at, longest first; not those of people who were erased."""
    known = select(people.c.id).where(people.c.simulated.is_(simulated), people.c.standing != Standing.ERASED)
    return await _where(
        db,
        answer_checks.c.state == CheckState.WAITING,
        answer_checks.c.asker_id.in_(known),
        answer_checks.c.helper_id.in_(known),
    )


async def _where(db: Transaction, *conditions: ColumnElement[bool]) -> list[AnswerCheck]:
    rows = await db.execute(select(answer_checks).where(*conditions).order_by(answer_checks.c.opened_at))
    return [_check(row) for row in rows]


def _check(row: Row[Any]) -> AnswerCheck:  # Any: a row of this table
    return AnswerCheck(
        UtteranceId(row.utterance_id),
        QuestionId(row.question_id),
        PersonId(row.asker_id),
        PersonId(row.helper_id),
        row.state,
        row.opened_at,
        PersonId(row.checked_by) if row.checked_by else None,
    )
