"""Poll details: what a poll asks, one small question at a time; then all of it is read back (poll.py).

poll-words → poll-kind (→ poll-choices) → poll-anonymous → for whom (audience.py) → poll-until

What was said is not asked again, unless it is to be changed. Of a ready-made series only the last three are asked.
"""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from handlers import audience, poll, poll_text
from handlers.answers import either, one_of, own_words
from handlers.audience_holder import Kind
from handlers.conversation import MENU, Conversation, Next, Step
from handlers.turn import Turn
from handlers.written_time import TimeProblem, WrittenTime, a_time
from storage import polls, utterances
from storage.masked import Words
from storage.poll_vocabulary import AnswerKind, PollItem, PollState
from storage.polls import Poll
from storage.vocabulary import Role

details = Conversation("poll-details")

_LONGEST_QUESTION: Final = 300
_FEWEST_CHOICES: Final = 2
_MOST_CHOICES: Final = 9
_SHORTEST: Final = timedelta(hours=1)
_LONGEST: Final = timedelta(days=92)


class Names(StrEnum):
    ANONYMOUS = "anonymous"
    NAMED = "named"


class Lasts(StrEnum):
    THREE_DAYS = "three-days"
    WEEK = "week"
    TWO_WEEKS = "two-weeks"


_DAYS: Final = {Lasts.THREE_DAYS: 3, Lasts.WEEK: 7, Lasts.TWO_WEEKS: 14}


@details.step("poll-words", expects=own_words(_LONGEST_QUESTION), repeatable=True)
async def poll_words(turn: Turn, words: Words) -> Next:
    this = await own_draft(turn, turn.subject or "")
    if this is None:  # nothing was begun, or it was sent meanwhile: what was written is one of its own
        return await begun_with(turn, words)
    await polls.note(turn.db, this.id, question_id=await poll_text.keep(turn, words))
    if this.question:
        await utterances.forget(turn.db, this.question)
    return await goes_on(turn, this.id)


@details.step("poll-kind", expects=one_of(AnswerKind), repeatable=True)
async def poll_kind(turn: Turn, kind: AnswerKind) -> Next:
    this = await own_draft(turn, turn.about)
    if this is None:
        return not_open(turn)
    await polls.note(turn.db, this.id, kind=kind)
    return poll_choices.about(this.id) if kind is AnswerKind.CHOICES else await goes_on(turn, this.id)


@details.step("poll-choices", expects=own_words(), repeatable=True)
async def poll_choices(turn: Turn, words: Words) -> Next:
    """One a line. What can't be offered so is said back, to be copied and put right."""
    this = await own_draft(turn, turn.about)
    if this is None:
        return not_open(turn)
    lines = list(dict.fromkeys(" ".join(line.split()) for line in words.text.splitlines() if line.strip()))
    too_long = [each for each in lines if len(each) > poll_text.LONGEST_CHOICE]
    if not _FEWEST_CHOICES <= len(lines) <= _MOST_CHOICES:
        turn.say("poll-choices-count", count=len(lines), typed=words.text)
        return poll_choices.about(this.id)
    if too_long:
        turn.say("poll-choice-too-long", choice=too_long[0], most=poll_text.LONGEST_CHOICE, typed=words.text)
        return poll_choices.about(this.id)
    await polls.offer_choices(turn.db, this, [await poll_text.keep(turn, Words(each)) for each in lines])
    return await goes_on(turn, this.id)


@details.step("poll-anonymous", expects=one_of(Names), repeatable=True)
async def poll_anonymous(turn: Turn, names: Names) -> Next:
    this = await own_draft(turn, turn.about)
    if this is None:
        return not_open(turn)
    await polls.note(turn.db, this.id, anonymous=names is Names.ANONYMOUS)
    return await goes_on(turn, this.id)


@details.step("poll-until", expects=either(one_of(Lasts), a_time()), repeatable=True)
async def poll_until(turn: Turn, until: Lasts | WrittenTime) -> Next:
    this = await own_draft(turn, turn.about)
    if this is None:
        return not_open(turn)
    if isinstance(until, Lasts):
        at = turn.now + timedelta(days=_DAYS[until])
    else:
        written = until.at(turn.now, turn.person.timezone)
        if isinstance(written, TimeProblem):
            turn.say(written.value)
            return poll_until.about(this.id)
        at = written
    if not _SHORTEST <= at - turn.now <= _LONGEST:
        turn.say("poll-lasts-so-long")
        return poll_until.about(this.id)
    await polls.note(turn.db, this.id, closes_at=at)
    return await goes_on(turn, this.id)


async def begun_with(turn: Turn, words: Words) -> Next:
    """A poll that begins with its question."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    this = await polls.draft(turn.db, turn.person, turn.now)
    await polls.note(turn.db, this, question_id=await poll_text.keep(turn, words))
    return await goes_on(turn, this)


def missing(this: Poll, *, time_is_up: bool = False) -> PollItem | None:
    """What must be said before anyone is asked; None: nothing."""
    own = this.ready_set is None
    needed = (
        (PollItem.QUESTION, own and this.question is None),
        (PollItem.KIND, own and this.kind is None),
        (PollItem.CHOICES, own and this.kind is AnswerKind.CHOICES and not this.choices),
        (PollItem.ANONYMOUS, this.anonymous is None),
        (PollItem.AUDIENCE, this.audience is None),
        (PollItem.UNTIL, this.closes_at is None or time_is_up),
    )
    return next((item for item, is_missing in needed if is_missing), None)


async def goes_on(turn: Turn, of: str) -> Next:
    """What comes after something was said: the next that is missing; or all of it, read back."""
    this = await own_draft(turn, of)
    if this is None:
        return not_open(turn)
    lacking = missing(this)
    return asks(this, lacking) if lacking else poll.poll_preview.about(this.id)


def asks(this: Poll, item: PollItem) -> Next:
    """The question for this item."""
    if item is PollItem.AUDIENCE:
        return audience.choose(Kind.POLL, this.id)
    steps: Mapping[PollItem, Step[Any]] = {  # Any: a step of any answer
        PollItem.QUESTION: poll_words,
        PollItem.KIND: poll_kind,
        PollItem.CHOICES: poll_choices,
        PollItem.ANONYMOUS: poll_anonymous,
        PollItem.UNTIL: poll_until,
    }
    return steps[item].about(this.id)


async def own_draft(turn: Turn, of: str) -> Poll | None:
    """This one, while it is its own author's to change, who still is a counsellor."""
    this = await polls.get(turn.db, of)
    if this is None or this.author_id != turn.person.id or turn.person.role != Role.COUNSELLOR:
        return None
    return this if this.state is PollState.DRAFT else None


def not_open(turn: Turn) -> Next:
    """It can't be changed any more: to the list, where it says how it stands."""
    if turn.person.role != Role.COUNSELLOR:
        return MENU
    turn.say("poll-is-not-open")
    return poll.polls_there_are
