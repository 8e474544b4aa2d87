"""Answering a poll: one tap in one's own language, then words, if one wants. Anonymous means: nobody can find out.

poll-choose → … → poll-write ─▶ thanks

What is tapped or written here is kept by these steps alone (``secret``). A named answer is changed by another tap, an
anonymous one is not, since nobody knows which it was.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from handlers import poll_text
from handlers.answers import Listed, NotExpectedError, either, one_listed, one_of, own_words
from handlers.conversation import END, About, Asked, Asking, Conversation, Next
from handlers.redaction import redacted
from handlers.turn import Occasion, Turn
from storage import outbox, poll_answers, poll_people, polls, utterances
from storage.locking import lock_row
from storage.masked import Words
from storage.outgoing import Argument, DeliveryClass, Lane, Lines, Option, Phrase, Sentence, Timing
from storage.people import Person
from storage.poll_people import FirstQuestion
from storage.poll_vocabulary import AnswerKind
from storage.polls import Poll
from storage.schema import polls as rows

answering = Conversation("poll-answering", interrupts=True)


class NoWords(StrEnum):
    SKIP = "skip"


async def what_is_asked(asking: Asking) -> Asked:
    """The question with its answers. About ``poll/number of the question``."""
    poll, question = _spot(asking.about)
    this = await polls.get(asking.db, poll)
    if this is None:
        return Asked()
    said = as_asked(this, question)
    arguments = {"question": said.arguments["question"], "note": said.arguments["note"]}
    return Asked(arguments, said.options, said.source)


def as_asked(this: Poll, question: int, *, again: bool = False) -> Asked:
    """The same for whoever reads it; ``again``: they did not answer yet. Pure."""
    notes: list[Argument] = [Phrase("poll-asked-again")] if again else []
    if question == 1:
        notes.append(poll_text.promise(this))
    elif this.anonymous and this.questions[question - 1] is AnswerKind.WORDS:
        notes.append(Phrase("poll-words-are-mixed"))
    elif this.ready_set:
        notes.append(Sentence("poll-question-of", {"number": question, "of": len(this.questions)}))
    given = poll_answers.possible(this, question)
    return Asked(
        {"question": poll_text.prompt(this, question), "note": Lines(tuple(notes))},
        options=poll_text.options(this, question, given) or (Option(NoWords.SKIP.value),),
        source=this.author_id if this.question else None,
    )


@answering.step("poll-choose", expects=one_listed(), asks=what_is_asked, repeatable=True, holds=False, secret=True)
async def poll_choose(turn: Turn, choice: Listed) -> Next:
    this, question = await _answerable(turn)
    if this is None:
        return await _instead(turn)
    if choice not in poll_answers.possible(this, question):
        raise NotExpectedError
    if this.anonymous:
        await poll_answers.count(turn.db, this.id, question, choice, turn.person)
    else:
        await poll_answers.say(turn.db, this.id, turn.person.id, question, turn.now, answer=choice)
    return await _next(turn, this, question)


@answering.step(
    "poll-write",
    expects=either(one_of(NoWords), own_words()),
    asks=what_is_asked,
    repeatable=True,
    holds=False,
    secret=True,
)
async def poll_write(turn: Turn, words: NoWords | Words) -> Next:
    this, question = await _answerable(turn)
    if this is None:
        return await _instead(turn)
    if this.anonymous and isinstance(words, Words):
        language = turn.programme.written_in(words.text, turn.person.language)
        await poll_answers.add_words(turn.db, this.id, question, redacted(words.text).text, language)
    elif not this.anonymous:
        kept = None
        if isinstance(words, Words):
            language = turn.programme.written_in(words.text, turn.person.language)
            kept = await utterances.keep(turn.db, turn.person.id, words, language, turn.now)
        await poll_answers.say(turn.db, this.id, turn.person.id, question, turn.now, words=kept)
    return await _next(turn, this, question)


def put(occasion: Occasion, this: Poll, readers: Sequence[Person], until: datetime, *, again: bool = False) -> None:
    """Ask each of them the first question, with no look at the database a person; once, and once again."""
    asked = as_asked(this, 1, again=again)
    for reader in readers:
        occasion.put(
            reader,
            _step_of(this, 1),
            asked,
            lane=Lane.BROADCAST,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=f"poll/{this.id}/{'nudge' if again else 'ask'}/{reader.id}",
            news_of=this.id,
        )
        occasion.messages[-1] = replace(occasion.messages[-1], expires_at=until)


def first_of(this: Poll) -> FirstQuestion:
    """How its first question is known on people's phones."""
    return FirstQuestion(_step_of(this, 1).step.name, poll_text.subject(this, 1))


async def withdraw(occasion: Occasion, this: Poll) -> None:
    """Nobody is asked any more; who answers an old message is told that it is over."""
    about = [poll_text.subject(this, question) for question in range(1, len(this.questions) + 1)]
    await outbox.withdraw(occasion.db, about, [poll_choose.name, poll_write.name], occasion.now)


async def _answerable(turn: Turn) -> tuple[Poll | None, int]:
    """The poll, and which of its questions; None, with a word about it, if this one can't answer it now."""
    poll, question = _spot(turn.about)
    await lock_row(turn.db, rows, poll)
    this = await polls.get(turn.db, poll)
    far = await poll_people.how_far(turn.db, this.id, turn.person.id) if this else None
    if this is None or far is None or not this.is_open(turn.now):
        turn.say("poll-is-over")
        return None, question
    if this.anonymous and far >= question:
        turn.say("poll-was-answered")
        return None, question
    return this, question


async def _instead(turn: Turn) -> Next:
    """Where it goes on for whoever answered this one already: their next question, if there is one."""
    this = await polls.get(turn.db, _spot(turn.about)[0])
    far = await poll_people.how_far(turn.db, this.id, turn.person.id) if this else None
    if this is None or not far or not this.is_open(turn.now) or far == len(this.questions):
        return END
    return _step_of(this, far + 1)


async def _next(turn: Turn, this: Poll, question: int) -> Next:
    """Its next question; thanks after the last, or where they only changed what they had said."""
    far = await poll_people.how_far(turn.db, this.id, turn.person.id) or 0
    await poll_people.has_come_to(turn.db, this.id, turn.person.id, question)
    await outbox.drop_news(turn.db, turn.person.id, this.id, turn.now)
    of_it = len(this.questions)
    if far == of_it and question < of_it:
        turn.say("poll-answer-changed")
        return END
    if question < of_it:
        return _step_of(this, question + 1)
    if this.anonymous:
        turn.say("poll-thanks-anonymous")
    else:
        turn.say("poll-thanks-named", until=this.closes_at or turn.now)
    return END


def _step_of(this: Poll, question: int) -> About:
    step = poll_write if this.questions[question - 1] is AnswerKind.WORDS else poll_choose
    return step.about(poll_text.subject(this, question))


def _spot(subject: str) -> tuple[str, int]:
    poll, _, question = subject.partition("/")
    return poll, int(question)
