"""Talk: what goes back and forth between the two, each in their own language, until either closes it.

the asker reads:   answer-arrived ─▶ thank you | not clear | ask more (write-more) | ask others (second_opinion.py)
                                  └▶ close
                   helper-asks    ─▶ own words
the helper reads:  asker-wrote    ─▶ own words | for a counsellor | what I lived through | rather not | close
                   say-it-differently

What follows from each is in exchange.py. After the end one can still thank, see the original, and report.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from handlers import answer, ask, boundary, exchange, naming, proposal, report, resting, second_opinion
from handlers.answers import either, one_of, words_or_media, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next, Step
from handlers.turn import Occasion, Turn
from storage import choices, consents, offers, outbox, questions, utterances
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Option
from storage.questions import Question
from storage.vocabulary import ConsentKind, PersonId, Role, UtteranceId

talk = Conversation("talk")


class OnAnswer(StrEnum):
    THANKS = "thanks"
    NOT_CLEAR = "not-clear"
    MORE = "more"
    OTHERS = "others"
    ORIGINAL = "original"
    CLOSE = "close"
    REPORT = "report"


class OnQuestionBack(StrEnum):
    ORIGINAL = "original"
    CLOSE = "close"
    REPORT = "report"


class OnWords(StrEnum):
    COUNSELLOR = "counsellor"
    YEAR = "year"
    NOT_THIS = "not-this"
    ACCOMPANY = "accompany"
    ORIGINAL = "original"
    CLOSE = "close"
    REPORT = "report"


_BOUNDARIES = {Role.HELPER: (OnWords.YEAR, OnWords.NOT_THIS), Role.PARTNER: (OnWords.NOT_THIS,)}


class InsteadOfWords(StrEnum):
    COUNSELLOR = "counsellor"
    CLOSE = "close"


async def what_they_wrote(asking: Asking) -> Asked:
    """The asker's words. Whoever answers can keep a boundary in one tap; a counsellor can propose an accompaniment."""
    said = await naming.what_was_said(asking)
    first = _BOUNDARIES.get(asking.person.role, (OnWords.ACCOMPANY,))
    lines = (OnWords.COUNSELLOR, *first, OnWords.ORIGINAL, OnWords.CLOSE, OnWords.REPORT)
    return Asked(said.arguments, tuple(Option(line.value) for line in lines), said.source)


# It holds nothing back: an answer never waits for a word about a name.
@talk.step("share-your-name", expects=yes_or_no(), asks=naming.who_took_it, holds=False)
async def share_your_name(turn: Turn, yes: bool) -> Next:  # it is the answer to the question
    question_id, _, helper = turn.about.partition("/")
    question = await questions.get(turn.db, question_id)
    if question is None or question.over:
        turn.say("talk-is-over")
        return END
    still_theirs = question.claimed_by == helper  # a yes was for them, and for nobody who has it after them
    if still_theirs:
        await questions.note(turn.db, question.id, show_name=yes)
    if yes and still_theirs:
        await consents.give(turn.db, turn.person, ConsentKind.SHOW_NAME, question.id, turn.now)
    elif question.show_name:
        await consents.withdraw(turn.db, turn.person.id, ConsentKind.SHOW_NAME, turn.now, version=question.id)
    turn.say("name-shown" if yes and still_theirs else "name-not-shown")
    return END


async def what_they_answered(asking: Asking) -> Asked:
    """The answer, and what may be done with it."""
    said = await second_opinion.what_they_answered(asking)
    return Asked(said.arguments, said.options, said.source)


@talk.step(
    "answer-arrived",
    expects=either(one_of(OnAnswer), words_or_media()),
    asks=what_they_answered,
    repeatable=True,
)
async def answer_arrived(turn: Turn, reply: OnAnswer | Words) -> Next:
    question = await _question(turn)
    if reply is OnAnswer.ORIGINAL:
        return await exchange.show_original(turn)
    if reply is OnAnswer.REPORT:
        return await report.stop(turn, UtteranceId(turn.about))
    if question is None or (question.over and reply not in (OnAnswer.THANKS, OnAnswer.OTHERS)):
        return await _after_the_end(turn, question, reply)
    match reply:
        case OnAnswer.THANKS:
            await exchange.thank(turn, question)
        case OnAnswer.NOT_CLEAR:
            await exchange.not_clear(turn, question)
        case OnAnswer.MORE:
            return write_more.about(question.id)
        case OnAnswer.OTHERS:
            return await second_opinion.ask_others(turn, question)
        case OnAnswer.CLOSE:
            await exchange.close(turn, question)
        case Words():
            return await exchange.asker_says(turn, question, reply)
    return END


@talk.step("write-more", expects=words_or_media(), asks=naming.with_whom)
async def write_more(turn: Turn, words: Words) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or question.over:
        return await _after_the_end(turn, question, words)
    return await exchange.asker_says(turn, question, words, waits_for_answer=True)


@talk.step(
    "helper-asks", expects=either(one_of(OnQuestionBack), words_or_media()), asks=naming.what_was_said, repeatable=True
)
async def helper_asks(turn: Turn, reply: OnQuestionBack | Words) -> Next:
    question = await _question(turn)
    if reply is OnQuestionBack.ORIGINAL:
        return await exchange.show_original(turn)
    if reply is OnQuestionBack.REPORT:
        return await report.stop(turn, UtteranceId(turn.about))
    if question is None or question.over:
        return await _after_the_end(turn, question, reply)
    if isinstance(reply, Words):
        return await exchange.asker_says(turn, question, reply)
    await exchange.close(turn, question)
    return END


@talk.step("asker-wrote", expects=either(one_of(OnWords), words_or_media()), asks=what_they_wrote, repeatable=True)
async def asker_wrote(turn: Turn, reply: OnWords | Words) -> Next:
    question = await _question(turn)
    if reply is OnWords.ORIGINAL:
        return await exchange.show_original(turn)
    if reply is OnWords.REPORT:
        return await report.stop(turn, UtteranceId(turn.about))
    return await _from_helper(turn, question, reply)


@talk.step("say-it-differently", expects=either(one_of(InsteadOfWords), words_or_media()), asks=naming.with_whom)
async def say_it_differently(turn: Turn, reply: InsteadOfWords | Words) -> Next:
    return await _from_helper(turn, await questions.get(turn.db, turn.about), reply)


async def end(occasion: Occasion, question: Question, *, unsent_too: bool = False) -> None:
    """The talk is over: nothing of it is asked of anyone any more.

    Words that were sent and have not arrived yet still do, unless ``unsent_too``.
    """
    db, now = occasion.db, occasion.now
    subjects = await _subjects(db, question)
    words = [answer_arrived.name, helper_asks.name, asker_wrote.name]
    if not unsent_too:
        closed = await choices.close_about(db, subjects, words, now)
        for person in set(closed.values()):
            await outbox.let_next_go(db, person, now)
    steps = [step.name for step in (*talk.steps, *answer.answer.steps)]
    await outbox.withdraw(db, subjects, [*steps, "question-waits", "choose-helper"], now)
    await questions.close(db, question.id, now)


async def only_newest_is_open(occasion: Occasion, question: Question, reader: PersonId) -> None:
    """What comes next in this talk takes the place of what ``reader`` read before: words typed are meant for that."""
    asked = (answer_arrived, helper_asks) if reader == question.asker_id else (asker_wrote, say_it_differently)
    subjects = await _subjects(occasion.db, question)
    await choices.close_about(occasion.db, subjects, [step.name for step in asked], occasion.now)


async def ask_no_more_of_holder(occasion: Occasion, question: Question) -> None:
    """What was asked of whoever has this question, and about them, is asked no more."""
    steps: Sequence[Step[Any]] = (  # Any: steps of any answer
        answer.write_your_answer,
        answer.write_your_question_back,
        asker_wrote,
        say_it_differently,
        share_your_name,
    )
    subjects = await _subjects(occasion.db, question)
    await outbox.withdraw(occasion.db, subjects, [step.name for step in steps], occasion.now)


async def _subjects(db: Transaction, question: Question) -> list[str]:
    words = [each.id for each in await utterances.of_question(db, question.id)]
    asked = [offer.id for offer in await offers.of_question(db, question.id)]
    return [question.id, f"{question.id}/{question.claimed_by}", *words, *asked]


async def _from_helper(turn: Turn, question: Question | None, reply: OnWords | InsteadOfWords | Words) -> Next:
    if question is None:
        turn.say("talk-is-over")
    elif isinstance(reply, Words):
        return await exchange.helper_says(turn, question, reply)
    elif question.over or question.claimed_by != turn.person.id:
        turn.say("talk-is-over")
    else:
        return await _from_whoever_has_it(turn, question, reply)
    return END


async def _from_whoever_has_it(turn: Turn, question: Question, reply: OnWords | InsteadOfWords) -> Next:
    match reply.value:
        case OnWords.COUNSELLOR.value:
            await exchange.give_to_counsellor(turn, question)
        case OnWords.YEAR.value:
            return boundary.which_year.about(question.id)
        case OnWords.NOT_THIS.value:
            await boundary.rather_not(turn, question)
        case OnWords.ACCOMPANY.value:
            return await proposal.begin(turn, question)
        case _:
            await exchange.close(turn, question)
    return END


async def _question(turn: Turn) -> Question | None:
    """The talk that these words belong to."""
    return await questions.about_words(turn.db, UtteranceId(turn.about))


async def _after_the_end(turn: Turn, question: Question | None, reply: OnAnswer | OnQuestionBack | Words) -> Next:
    """Words for a talk that is over are not lost: it may go on, or they are a question of their own."""
    if question and question.rests:
        if isinstance(reply, Words):
            return await resting.keep_for(turn, question, reply)
        if reply.value != OnAnswer.CLOSE.value:
            return resting.talk_rests.about(question.id)
    turn.say("talk-is-over")
    if isinstance(reply, Words) and turn.person.role == Role.NEWCOMER:
        return await ask.free_sentence(turn, reply)
    return END
