"""What became of polls, told to everyone who was asked in their next weekly update: what was said, what it led to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers import poll_text
from storage import poll_answers, poll_groups, poll_people, polls
from storage.database import Transaction
from storage.outgoing import Argument, Beginning, SaidWords, Sentence
from storage.poll_vocabulary import PollId
from storage.polls import Poll
from storage.vocabulary import PersonId


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one poll, to those who were asked."""

    poll: PollId
    lines: Sequence[Sentence]
    source: PersonId | None  # whose words are in it


async def of_week(db: Transaction, since: datetime, until: datetime, *, simulated: bool) -> list[Told]:
    """Of each poll that closed then, or of which was said then what becomes of it."""
    return [await _told(db, this, since, until) for this in await polls.closed_since(db, since, simulated=simulated)]


async def _told(db: Transaction, this: Poll, since: datetime, until: datetime) -> Told:
    lines = []
    if this.closed_at and since < this.closed_at <= until:
        lines += await _what_was_said(db, this)
    if this.action and this.action_at and since < this.action_at <= until:
        words = SaidWords(this.action)
        lines.append(Sentence("update-poll-action", {"what": _begins(this), "words": words}))
    return Told(this.id, lines, this.author_id if this.action or this.question else None)


async def _what_was_said(db: Transaction, this: Poll) -> list[Sentence]:
    """The answer given most often; not where it would be almost everyone's own. Nothing, where nobody answered."""
    answered = await poll_people.how_many_answered(db, this)
    if not answered:
        return []
    said: dict[str, Argument] = {"what": poll_text.prompt(this, 1), "answered": answered}
    counts = await poll_answers.counts(db, this, 1)
    most = max(counts, key=lambda each: counts[each], default=None)
    if most is None or answered < poll_groups.FEWEST_AMONG_FEW:
        return [Sentence("update-poll-without-answers", said)]
    answer: dict[str, Argument] = {"answer": poll_text.answer(this, 1, most), "count": counts[most]}
    return [Sentence("update-poll", {**said, **answer})]


def _begins(this: Poll) -> Argument:
    """What was asked first, in short: its readers don't know what the team calls a series."""
    return Beginning(this.question, this.author_id) if this.question else poll_text.prompt(this, 1)
