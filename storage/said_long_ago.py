"""Words that have done what they were said for: of talks long over, of questions never asked, of alerts seen to.

They go with their translations, the pictures and voices sent with them, and the look a counsellor took at them. Words
that anything else still shows stay: a path, a project, an aim, an alert, whatever has a column that points at them.
That someone asked, about what, and what came of it stays, without a word.

Each drops some of what is older than ``before``, and returns how many went: 0 once there are none.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, and_, delete, exists, func, or_, select, union_all, update

from storage.database import Transaction
from storage.schema import (
    accompaniments,
    alerts,
    answer_checks,
    choice_sets,
    media,
    metadata,
    people,
    project_changes,
    questions,
    translations,
    utterances,
)
from storage.vocabulary import AccompanimentState, CheckState, MediaState, ProjectItem, QuestionState, Standing

# For each that goes the database looks whether anything still points at it.
AT_ONCE: Final = 100

# What points at words and goes with them.
_GO_ALONG = (translations.name, answer_checks.name)

_POINTING = [
    column
    for table in metadata.sorted_tables
    if table.name not in _GO_ALONG
    for column in table.c
    if column.references(utterances.c.id)
]
# All at once, and not looked for word by word: most of these columns have no index.
_SHOWN = utterances.c.id.in_(union_all(*(select(column).where(column.is_not(None)) for column in _POINTING)))

# Before and after, a change holds the ids of words, sealed.
_OF_A_FORMER_PROJECT = exists().where(
    project_changes.c.person_id == utterances.c.author_id,
    project_changes.c.item.in_([ProjectItem.TRADE, ProjectItem.BEFORE]),
    project_changes.c.changed_at >= utterances.c.said_at,
)
_IN_AN_OPEN_QUESTION = exists().where(
    choice_sets.c.person_id == utterances.c.author_id,
    choice_sets.c.closed_at.is_(None),
    choice_sets.c.subject.contains(utterances.c.id),
)

_erased = select(people.c.id).where(people.c.standing == Standing.ERASED)
_UNTAKEN = and_(alerts.c.taken_by.is_(None), func.coalesce(alerts.c.about_id, alerts.c.person_id).not_in(_erased))
_UNCHECKED = and_(
    answer_checks.c.state == CheckState.WAITING,
    answer_checks.c.asker_id.not_in(_erased),
    answer_checks.c.helper_id.not_in(_erased),
)
_WAITS_FOR_A_COUNSELLOR = or_(
    exists().where(alerts.c.question_id == questions.c.id, _UNTAKEN),
    exists().where(answer_checks.c.question_id == questions.c.id, _UNCHECKED),
)


async def drop_of_talks(db: Transaction, before: datetime) -> int:
    """What was said in talks that closed before then, and about which nobody has anything more to do or to say."""
    over = (
        questions.c.state == QuestionState.CLOSED,
        questions.c.closed_at < before,
        questions.c.follow_up_at.is_(None),
        ~_WAITS_FOR_A_COUNSELLOR,
    )
    talks = select(questions.c.id).where(*over)
    said = await _some(db, utterances.c.question_id.in_(talks), ~_SHOWN)
    without_words = {row.question_id for row in said}
    await db.execute(update(questions).where(questions.c.id.in_(without_words)).values(rested_at=None))
    return await _drop(db, said)


async def drop_begun_questions(db: Transaction, before: datetime) -> int:
    """Questions that were begun before then, and not asked; what is kept until it may go on stays."""
    not_asked = (questions.c.state == QuestionState.DRAFT, questions.c.kept_for.is_(None))
    begun = select(questions.c.id).where(*not_asked, questions.c.asked_at < before)
    ids = (await db.execute(begun.limit(AT_ONCE))).scalars().all()
    if not ids:
        return 0
    await db.execute(
        update(questions).where(questions.c.id.in_(ids)).values(state=QuestionState.CLOSED, closed_at=before)
    )
    while await _drop(db, await _some(db, utterances.c.question_id.in_(ids), ~_SHOWN)):
        pass
    return len(ids)


async def drop_unused(db: Transaction, before: datetime) -> int:
    """What was written before then, and belongs to nothing: its author never said what it was for."""
    unused = (
        utterances.c.question_id.is_(None),
        utterances.c.said_at < before,
        ~_OF_A_FORMER_PROJECT,
        ~_IN_AN_OPEN_QUESTION,
        ~_SHOWN,
    )
    return await _drop(db, await _some(db, *unused))


async def drop_of_alerts(db: Transaction, before: datetime) -> int:
    """The words of alerts that a counsellor took before then, once the talk that came of it is over.

    That there was one stays: whoever was parted by a report stays parted.
    """
    going_on = exists().where(questions.c.id == alerts.c.question_id, questions.c.state != QuestionState.CLOSED)
    settled = (alerts.c.taken_at < before, alerts.c.utterance_id.is_not(None), ~going_on)
    rows = (await db.execute(select(alerts.c.id, alerts.c.utterance_id).where(*settled).limit(AT_ONCE))).all()
    await db.execute(update(alerts).where(alerts.c.id.in_([row.id for row in rows])).values(utterance_id=None))
    await _drop_if_unused(db, [row.utterance_id for row in rows])
    return len(rows)


async def drop_aims(db: Transaction, before: datetime) -> int:
    """What accompaniments that ended before then were for."""
    ended = (
        accompaniments.c.state == AccompanimentState.ENDED,
        accompaniments.c.ended_at < before,
        accompaniments.c.aim_id.is_not(None),
    )
    rows = (await db.execute(select(accompaniments.c.id, accompaniments.c.aim_id).where(*ended).limit(AT_ONCE))).all()
    these = accompaniments.c.id.in_([row.id for row in rows])
    await db.execute(update(accompaniments).where(these).values(aim_id=None))
    await _drop_if_unused(db, [row.aim_id for row in rows])
    return len(rows)


async def _drop_if_unused(db: Transaction, ids: Collection[str]) -> None:
    """These words, but what was said in a talk: it goes with the talk."""
    await _drop(db, await _some(db, utterances.c.id.in_(ids), utterances.c.question_id.is_(None), ~_SHOWN))


async def _some(db: Transaction, *which: ColumnElement[bool]) -> Sequence[Row[Any]]:  # Any: columns of several types
    columns = (utterances.c.id, utterances.c.question_id, utterances.c.media_id)
    return (await db.execute(select(*columns).where(*which).limit(AT_ONCE))).all()


async def _drop(db: Transaction, said: Sequence[Row[Any]]) -> int:
    """These words, and what goes with them; returns how many utterances went."""
    ids = [row.id for row in said]
    if not ids:
        return 0
    looked_at = or_(answer_checks.c.utterance_id.in_(ids), answer_checks.c.correction_id.in_(ids))
    await db.execute(delete(answer_checks).where(looked_at))
    await db.execute(delete(translations).where(translations.c.utterance_id.in_(ids)))
    await db.execute(delete(utterances).where(utterances.c.id.in_(ids)))
    await _drop_media(db, [row.media_id for row in said if row.media_id])
    return len(ids)


async def _drop_media(db: Transaction, ids: Collection[str]) -> None:
    """What still lies at the platform goes once it was deleted there."""
    said = exists().where(utterances.c.media_id == media.c.id)
    unused = (media.c.id.in_(ids), ~said)
    await db.execute(delete(media).where(*unused, media.c.due_at.is_(None)))
    await db.execute(update(media).where(*unused).values(content=None, state=MediaState.REFUSED))
