"""What was answered in a poll: with a name, or in a way that tells nobody's.

Of an anonymous answer one more is counted, and nothing else: no person, no time, no order. All counts of a poll are
written anew with each answer, and all words are taken out and put back in another order under new ids: no row is newer
than the others, whatever a database keeps of its own about rows.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, and_, case, delete, func, or_, select, update

from storage import utterances
from storage.database import Transaction
from storage.encryption import Place
from storage.masked import Words
from storage.people import Person, new_id
from storage.poll_vocabulary import TAPS, AnswerKind, Grouping, PollId
from storage.polls import Poll
from storage.schema import people, poll_answers, poll_counts, poll_words
from storage.utterances import Utterance
from storage.vocabulary import Language, PersonId, UtteranceId

_EVERYONE: Final = ""

# Which groups are counted, by role or by language.
Groups = Mapping[Grouping, Sequence[str]]

# How often each answer was given.
Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class NamedAnswer:
    """What one person answered, who knows that it is read with their name."""

    person_id: PersonId
    answer: str | None
    words: UtteranceId | None


def possible(poll: Poll, question: int) -> tuple[str, ...]:
    """The answers that a tap can give to this question, of which the first is 1."""
    kind = poll.questions[question - 1]
    if kind is AnswerKind.CHOICES:
        return tuple(str(number) for number in range(len(poll.choices)))
    return TAPS.get(kind, ())


async def begin_counting(db: Transaction, poll: Poll, groups: Groups) -> None:
    """Every answer stands at nought, before anyone is asked; what will be written can be sealed."""
    db.new_key(poll.id)
    every = {Grouping.ALL: (_EVERYONE,), **groups}
    rows = [
        {"poll_id": poll.id, "question": question, "answer": answer, "grouping": grouping, "of_group": group, "many": 0}
        for question in range(1, len(poll.questions) + 1)
        for answer in possible(poll, question)
        for grouping, of_it in every.items()
        for group in of_it
    ]
    if rows:
        await db.execute(poll_counts.insert(), rows)


async def count(db: Transaction, poll: PollId, question: int, answer: str, person: Person) -> None:
    """One more gave this answer. Of ``person`` nothing stays but what is counted by groups, each by itself."""
    mine = and_(
        poll_counts.c.question == question,
        poll_counts.c.answer == answer,
        or_(
            and_(poll_counts.c.grouping == Grouping.ALL, poll_counts.c.of_group == _EVERYONE),
            and_(poll_counts.c.grouping == Grouping.ROLE, poll_counts.c.of_group == person.role.value),
            and_(poll_counts.c.grouping == Grouping.LANGUAGE, poll_counts.c.of_group == person.language),
        ),
    )
    more = poll_counts.c.many + case((mine, 1), else_=0)
    await db.execute(update(poll_counts).where(poll_counts.c.poll_id == poll).values(many=more))


async def add_words(db: Transaction, poll: PollId, question: int, words: str, language: Language) -> None:
    """Keep these words of nobody's: they lie among all the others, which are put back in another order."""
    rows = (await db.execute(select(poll_words).where(poll_words.c.poll_id == poll))).all()
    kept = [(row.question, row.language, text) for row in rows if (text := await _opened(db, row)) is not None]
    kept.append((question, language, words))
    secrets.SystemRandom().shuffle(kept)
    await db.execute(delete(poll_words).where(poll_words.c.poll_id == poll))
    anew = []
    for of_question, spoken, text in kept:
        row = new_id()
        sealed = await db.seal(poll, Place("poll_words", "words", row), text)
        values = {"id": row, "poll_id": poll, "question": of_question, "language": spoken, "words": sealed}
        anew.append(values)
    await db.execute(poll_words.insert(), anew)


async def say(
    db: Transaction,
    poll: PollId,
    person: PersonId,
    question: int,
    now: datetime,
    *,
    answer: str | None = None,
    words: UtteranceId | None = None,
) -> None:
    """Keep what this person answered, with their name, in place of what they answered before."""
    this = (poll_answers.c.poll_id == poll, poll_answers.c.person_id == person, poll_answers.c.question == question)
    before = (await db.execute(select(poll_answers.c.words_id).where(*this))).scalar_one_or_none()
    await db.execute(delete(poll_answers).where(*this))
    if before:
        await utterances.forget(db, UtteranceId(before))
    if answer or words:
        values = {"answer": answer, "words_id": words, "answered_at": now}
        await db.execute(poll_answers.insert().values(poll_id=poll, person_id=person, question=question, **values))


async def counts(db: Transaction, poll: Poll, question: int) -> Counts:
    """How often each answer to this question was given, in the order in which they are shown."""
    if poll.anonymous:
        this = (poll_counts.c.poll_id == poll.id, poll_counts.c.question == question)
        rows = await db.execute(
            select(poll_counts.c.answer, poll_counts.c.many).where(*this, poll_counts.c.grouping == Grouping.ALL)
        )
    else:
        named = (poll_answers.c.poll_id == poll.id, poll_answers.c.question == question)
        rows = await db.execute(
            select(poll_answers.c.answer, func.count().label("many")).where(*named).group_by(poll_answers.c.answer)
        )
    found = {row.answer: row.many for row in rows}
    return {each: found.get(each, 0) for each in possible(poll, question)}


async def by_group(db: Transaction, poll: Poll, question: int, grouping: Grouping) -> dict[str, dict[str, int]]:
    """How often each answer was given in each group; small ones too: who shows them looks at their size."""
    if poll.anonymous:
        this = (poll_counts.c.poll_id == poll.id, poll_counts.c.question == question)
        columns = (poll_counts.c.of_group, poll_counts.c.answer, poll_counts.c.many)
        rows = await db.execute(select(*columns).where(*this, poll_counts.c.grouping == grouping))
    else:
        of = people.c.role if grouping is Grouping.ROLE else people.c.language
        named = (poll_answers.c.poll_id == poll.id, poll_answers.c.question == question)
        rows = await db.execute(
            select(of.label("of_group"), poll_answers.c.answer, func.count().label("many"))
            .join(people, people.c.id == poll_answers.c.person_id)
            .where(*named, poll_answers.c.answer.is_not(None))
            .group_by(of, poll_answers.c.answer)
        )
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(str(row.of_group), dict.fromkeys(possible(poll, question), 0))[row.answer] = row.many
    return found


async def forget_groups(db: Transaction, poll: PollId, question: int, grouping: Grouping, but: Sequence[str]) -> None:
    """Of these groups nothing is known any more by which one of them could be told."""
    this = (poll_counts.c.poll_id == poll, poll_counts.c.question == question, poll_counts.c.grouping == grouping)
    await db.execute(delete(poll_counts).where(*this, poll_counts.c.of_group.not_in(list(but))))


async def forget(db: Transaction, poll: PollId) -> None:
    """Nothing is known any more of what was answered anonymously."""
    await db.execute(delete(poll_counts).where(poll_counts.c.poll_id == poll))
    await db.execute(delete(poll_words).where(poll_words.c.poll_id == poll))


async def words_of(db: Transaction, poll: Poll, question: int) -> list[UtteranceId]:
    """What was written, in no order that tells of anyone; of a poll with names, the oldest first."""
    if poll.anonymous:
        this = (poll_words.c.poll_id == poll.id, poll_words.c.question == question)
        ids = (await db.execute(select(poll_words.c.id).where(*this).order_by(poll_words.c.id))).scalars()
    else:
        named = (poll_answers.c.poll_id == poll.id, poll_answers.c.question == question)
        wrote = select(poll_answers.c.words_id).where(*named, poll_answers.c.words_id.is_not(None))
        ids = (await db.execute(wrote.order_by(poll_answers.c.answered_at, poll_answers.c.person_id))).scalars()
    return [UtteranceId(each) for each in ids]


async def named(db: Transaction, poll: PollId, question: int) -> list[NamedAnswer]:
    """Who answered what, where names are read."""
    this = (poll_answers.c.poll_id == poll, poll_answers.c.question == question)
    rows = await db.execute(select(poll_answers).where(*this).order_by(poll_answers.c.answered_at))
    return [
        NamedAnswer(PersonId(row.person_id), row.answer, UtteranceId(row.words_id) if row.words_id else None)
        for row in rows
    ]


async def these(db: Transaction, ids: Sequence[UtteranceId]) -> dict[UtteranceId, Utterance]:
    """What nobody is known to have written, as words that can be shown; of their translations none is kept."""
    rows = (await db.execute(select(poll_words).where(poll_words.c.id.in_(ids)))).all() if ids else []
    await db.fetch_keys({row.poll_id for row in rows})
    found = {}
    for row in rows:
        text = await _opened(db, row)
        if text is not None:
            utterance = UtteranceId(row.id)
            of_poll = PersonId(row.poll_id)
            found[utterance] = Utterance(utterance, of_poll, Words(text), Language(row.language), lasts=False)
    return found


async def _opened(db: Transaction, row: Row[Any]) -> str | None:  # Any: a row of words
    return await db.open_if_whole(row.poll_id, Place("poll_words", "words", row.id), row.words)
