"""Shared answers: what one person asked and another answered, which both let others read, without a name.

Their words are a copy, sealed under both people's keys and one of its own together: it opens no more, in no backup,
once either is erased or takes their word back. Of what was asked of them, only that it was asked stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, or_, select, update

from storage import utterances
from storage.database import Transaction
from storage.masked import Words
from storage.people import new_id
from storage.questions import Question
from storage.schema import consents, shared_answers
from storage.utterances import Utterance
from storage.vocabulary import Aim, ConsentKind, PersonId, QuestionId, SharedAnswerId, Topic, UtteranceId


@dataclass(frozen=True, slots=True)
class SharedAnswer:
    """One question and one answer, that may be read by others or is to be."""

    id: SharedAnswerId
    question_id: QuestionId
    asker_id: PersonId
    helper_id: PersonId
    simulated: bool
    topic: Topic
    aim: Aim
    answered_at: datetime
    asker_agrees: bool | None
    helper_agrees: bool | None
    asked: UtteranceId | None  # what others read; None: nobody reads it, now or later
    answered: UtteranceId | None


async def begin(
    db: Transaction, question: Question, asked: Utterance, answer: Utterance, words: tuple[Words, Words], now: datetime
) -> SharedAnswerId:
    """Ask for two yeses; nobody reads it before. ``words``: question and answer, as others would read them.

    Raises ``ValueError`` for a question without a topic or an answer.
    """
    if question.topic is None or question.aim is None or question.answered_at is None:
        raise ValueError("nothing was answered that others could look for")
    shared = SharedAnswerId(new_id())
    db.new_key(shared)
    copies = await _copied(db, shared, asked, answer, words, now)
    await db.execute(
        shared_answers.insert().values(
            id=shared,
            question_id=question.id,
            answer_id=answer.id,
            asker_id=asked.author_id,
            helper_id=answer.author_id,
            simulated=question.simulated,
            topic=question.topic,
            aim=question.aim,
            language=asked.language,
            answered_at=question.answered_at,
            begun_at=now,
            **copies,
        )
    )
    return shared


async def agree(db: Transaction, shared: SharedAnswer, person: PersonId, *, yes: bool) -> None:
    """What this person says to it. A no ends it: nobody reads it, and it is not asked again."""
    column = "asker_agrees" if person == shared.asker_id else "helper_agrees"
    await db.execute(update(shared_answers).where(shared_answers.c.id == shared.id).values({column: yes}))
    if not yes:
        await end(db, [shared])


async def get(db: Transaction, shared: str) -> SharedAnswer | None:
    """This one, read by others or not; None if there is none any more."""
    found = await those(db, shared_answers.c.id == shared)
    return found[0] if found else None


async def about_question(db: Transaction, question: QuestionId) -> SharedAnswer | None:
    """What became of asking whether this may help others; None if nobody was asked."""
    found = await those(db, shared_answers.c.question_id == question)
    return found[0] if found else None


async def has_refused(db: Transaction, person: PersonId) -> bool:
    """Whether this person has ever said no, or taken a yes back: they are not asked again."""
    refused = or_(
        (shared_answers.c.asker_id == person) & shared_answers.c.asker_agrees.is_(False),
        (shared_answers.c.helper_id == person) & shared_answers.c.helper_agrees.is_(False),
    )
    return (await db.execute(select(shared_answers.c.id).where(refused).limit(1))).first() is not None


async def of_person(db: Transaction, person: PersonId) -> list[SharedAnswer]:
    """What this person let others read, and has not taken back."""
    theirs = or_(
        (shared_answers.c.asker_id == person) & shared_answers.c.asker_agrees.is_(True),
        (shared_answers.c.helper_id == person) & shared_answers.c.helper_agrees.is_(True),
    )
    return await those(db, theirs, shared_answers.c.asked_words_id.is_not(None))


async def take_back(db: Transaction, person: PersonId) -> int:
    """Nobody reads anything of this person's any more, and nothing more is asked of them; returns how many it was."""
    theirs = await of_person(db, person)
    for shared in theirs:
        await agree(db, shared, person, yes=False)
    return len(theirs)


async def end(db: Transaction, ended: Sequence[SharedAnswer]) -> None:
    """Nobody reads these any more: their words go, and the keys that every copy of them needs."""
    ids = [each.id for each in ended]
    values = {"asked_words_id": None, "answered_words_id": None}
    await db.execute(update(shared_answers).where(shared_answers.c.id.in_(ids)).values(values))
    for shared in ended:
        for words in (shared.asked, shared.answered):
            if words:
                await utterances.forget(db, words)
    db.destroy_keys(ids)


async def drop_unanswered(db: Transaction, before: datetime) -> int:
    """End what was asked before then and never got both yeses; returns how many these were."""
    waits = or_(shared_answers.c.asker_agrees.is_(None), shared_answers.c.helper_agrees.is_(None))
    old = await those(db, waits, shared_answers.c.begun_at < before, shared_answers.c.asked_words_id.is_not(None))
    await end(db, old)
    return len(old)


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing of this person is read by others, nor is it known that it was."""
    theirs = or_(shared_answers.c.asker_id == person, shared_answers.c.helper_id == person)
    await end(db, await those(db, theirs))
    await db.execute(delete(shared_answers).where(theirs))


async def carry_over(db: Transaction, of: PersonId, to: PersonId, now: datetime) -> None:
    """Two entries of one person become one: what ``of`` let others read is sealed anew, as what ``to`` lets them.

    What they took part in on both sides is ended: nobody answers themselves.
    """
    kinds = (ConsentKind.SHARE_QUESTION, ConsentKind.SHARE_ANSWER)
    moved = update(consents).where(consents.c.person_id == of, consents.c.kind.in_(kinds))
    await db.execute(moved.values(person_id=to))
    theirs = or_(shared_answers.c.asker_id == of, shared_answers.c.helper_id == of)
    for shared in await those(db, theirs):
        said = await utterances.these(db, [each for each in (shared.asked, shared.answered) if each])
        asked, answer = (said.get(each) if each else None for each in (shared.asked, shared.answered))
        asker, helper = (to if each == of else each for each in (shared.asker_id, shared.helper_id))
        copies: dict[str, UtteranceId | None] = {"asked_words_id": None, "answered_words_id": None}
        if asked and answer and asker != helper:
            anew = _by(asked, asker), _by(answer, helper)
            copies = await _copied(db, shared.id, *anew, (asked.words, answer.words), now)
        else:
            db.destroy_keys([shared.id])
        values = {"asker_id": asker, "helper_id": helper, **copies}
        await db.execute(update(shared_answers).where(shared_answers.c.id == shared.id).values(values))
        for each in said:
            await utterances.forget(db, each)


async def _copied(
    db: Transaction,
    shared: SharedAnswerId,
    asked: Utterance,
    answer: Utterance,
    words: tuple[Words, Words],
    now: datetime,
) -> dict[str, UtteranceId | None]:
    """Both people's words, without what was sent with them, for nobody to read who lacks one of three keys."""
    both, copies = (asked, answer), []
    for said, text in zip(both, words, strict=True):
        others = [each.author_id for each in both if each is not said]
        copy = Words(text.text)
        year = said.lived_in
        copies.append(
            await utterances.keep(
                db, said.author_id, copy, said.language, now, lived_in=year, sealed_for=[*others, shared]
            )
        )
    return {"asked_words_id": copies[0], "answered_words_id": copies[1]}


def _by(said: Utterance, author: PersonId) -> Utterance:
    return Utterance(said.id, author, said.words, said.language, said.lived_in)


async def those(db: Transaction, *conditions: ColumnElement[bool], newest: int | None = None) -> list[SharedAnswer]:
    """Those for which all of this is true, the newest answer first; at most ``newest``."""
    order = shared_answers.c.answered_at.desc(), shared_answers.c.id
    rows = await db.execute(select(shared_answers).where(*conditions).order_by(*order).limit(newest))
    return [_shared(row) for row in rows]


def _shared(row: Row[Any]) -> SharedAnswer:  # Any: a row of this table
    return SharedAnswer(
        id=SharedAnswerId(row.id),
        question_id=QuestionId(row.question_id),
        asker_id=PersonId(row.asker_id),
        helper_id=PersonId(row.helper_id),
        simulated=row.simulated,
        topic=row.topic,
        aim=row.aim,
        answered_at=row.answered_at,
        asker_agrees=row.asker_agrees,
        helper_agrees=row.helper_agrees,
        asked=UtteranceId(row.asked_words_id) if row.asked_words_id else None,
        answered=UtteranceId(row.answered_words_id) if row.answered_words_id else None,
    )
