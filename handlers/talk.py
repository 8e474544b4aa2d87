"""Talk: what goes back and forth between the two, each in their own language, until either closes it.

the asker reads:   answer-arrived ─▶ thank you | not clear | ask more (write-more) | close
                   helper-asks    ─▶ own words
the helper reads:  asker-wrote    ─▶ own words | for a counsellor | close
"""

from enum import StrEnum

from handlers import naming, relay, report, spoken
from handlers.answers import either, one_of, own_words, yes_or_no
from handlers.conversation import END, STAY, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import consents, offers, outbox, questions, utterances
from storage.masked import Words
from storage.outgoing import NameOf, OriginalWords
from storage.questions import Question
from storage.vocabulary import ConsentKind, QuestionState, UtteranceId

talk = Conversation("talk")


class OnAnswer(StrEnum):
    THANKS = "thanks"
    NOT_CLEAR = "not-clear"
    MORE = "more"
    ORIGINAL = "original"
    CLOSE = "close"
    REPORT = "report"


class OnQuestionBack(StrEnum):
    ORIGINAL = "original"
    CLOSE = "close"
    REPORT = "report"


class OnWords(StrEnum):
    COUNSELLOR = "counsellor"
    ORIGINAL = "original"
    CLOSE = "close"
    REPORT = "report"


async def give_answer(occasion: Occasion, question: Question, words: UtteranceId) -> None:
    """The asker reads an answer; in a week they are asked whether it helped."""
    first = question.answered_at is None
    await questions.note(
        occasion.db,
        question.id,
        state=QuestionState.ANSWERED,
        claim_ends_at=None,
        answered_at=question.answered_at or occasion.now,
        follow_up_at=occasion.now + occasion.programme.times.did_it_help if first else question.follow_up_at,
    )
    await questions.happened(occasion.db, question.id, "answered", occasion.now, question.claimed_by)
    await occasion.ask_of(question.asker_id, answer_arrived.about(words))
    if question.claimed_by:
        occasion.say_to(question.claimed_by, "answer-sent", asker=naming.asker_of(question))


async def ask_back(occasion: Occasion, question: Question, words: UtteranceId) -> None:
    """The asker reads what the helper wants to know first."""
    await questions.happened(occasion.db, question.id, "asked-back", occasion.now, question.claimed_by)
    await occasion.ask_of(question.asker_id, helper_asks.about(words))
    if question.claimed_by:
        occasion.say_to(question.claimed_by, "answer-sent", asker=naming.asker_of(question))


@talk.step("share-your-name", expects=yes_or_no(), asks=naming.who_took_it)
async def share_your_name(turn: Turn, yes: bool) -> Next:  # it is the answer to the question
    question = await questions.get(turn.db, turn.about)
    if question is None:
        return END
    await questions.note(turn.db, question.id, show_name=yes)
    if yes:
        await consents.give(turn.db, turn.person, ConsentKind.SHOW_NAME, question.id, turn.now)
    else:
        await consents.withdraw(turn.db, turn.person.id, ConsentKind.SHOW_NAME, turn.now)
    turn.say("name-shown" if yes else "name-not-shown")
    return END


@talk.step("answer-arrived", expects=either(one_of(OnAnswer), own_words()), asks=naming.what_was_said, repeatable=True)
async def answer_arrived(turn: Turn, reply: OnAnswer | Words) -> Next:
    question = await _question(turn)
    if question is None:
        return END
    match reply:
        case Words():
            return await _asker_says(turn, question, reply)
        case OnAnswer.ORIGINAL:
            return await _show_original(turn)
        case OnAnswer.REPORT:
            return await report.stop(turn, UtteranceId(turn.about))
        case OnAnswer.THANKS:
            await _thank(turn, question)
        case OnAnswer.NOT_CLEAR:
            await questions.happened(turn.db, question.id, "not-clear", turn.now, turn.person.id)
            if question.claimed_by:
                await turn.ask_of(question.claimed_by, say_it_differently.about(question.id))
            turn.say("asked-to-say-it-differently")
        case OnAnswer.MORE:
            return write_more.about(question.id)
        case OnAnswer.CLOSE:
            await _close(turn, question)
    return END


@talk.step("write-more", expects=own_words(), asks=naming.with_whom)
async def write_more(turn: Turn, words: Words) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or question.over:
        turn.say("talk-is-over")
        return END
    return await _asker_says(turn, question, words)


@talk.step(
    "helper-asks", expects=either(one_of(OnQuestionBack), own_words()), asks=naming.what_was_said, repeatable=True
)
async def helper_asks(turn: Turn, reply: OnQuestionBack | Words) -> Next:
    question = await _question(turn)
    if question is None:
        return END
    match reply:
        case Words():
            return await _asker_says(turn, question, reply)
        case OnQuestionBack.ORIGINAL:
            return await _show_original(turn)
        case OnQuestionBack.REPORT:
            return await report.stop(turn, UtteranceId(turn.about))
        case OnQuestionBack.CLOSE:
            await _close(turn, question)
    return END


@talk.step("asker-wrote", expects=either(one_of(OnWords), own_words()), asks=naming.what_was_said, repeatable=True)
async def asker_wrote(turn: Turn, reply: OnWords | Words) -> Next:
    question = await _question(turn)
    if question is None:
        return END
    match reply:
        case Words():
            return await _helper_says(turn, question, reply)
        case OnWords.ORIGINAL:
            return await _show_original(turn)
        case OnWords.REPORT:
            return await report.stop(turn, UtteranceId(turn.about))
        case OnWords.COUNSELLOR:
            turn.say("handed-to-counsellor")
            turn.say_to(question.asker_id, "counsellor-takes-over")
            await relay.hand_over(turn, question)
        case OnWords.CLOSE:
            await _close(turn, question)
    return END


class InsteadOfWords(StrEnum):
    COUNSELLOR = "counsellor"
    CLOSE = "close"


@talk.step("say-it-differently", expects=either(one_of(InsteadOfWords), own_words()), asks=naming.with_whom)
async def say_it_differently(turn: Turn, reply: InsteadOfWords | Words) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or question.over or question.claimed_by != turn.person.id:
        turn.say("talk-is-over")
        return END
    match reply:
        case Words():
            return await _helper_says(turn, question, reply)
        case InsteadOfWords.COUNSELLOR:
            turn.say("handed-to-counsellor")
            turn.say_to(question.asker_id, "counsellor-takes-over")
            await relay.hand_over(turn, question)
        case InsteadOfWords.CLOSE:
            await _close(turn, question)
    return END


async def end(occasion: Occasion, question: Question) -> None:
    """The talk is over: nothing of it is asked of anyone any more."""
    words = [each.id for each in await utterances.of_question(occasion.db, question.id)]
    asked = [offer.id for offer in await offers.of_question(occasion.db, question.id)]
    steps = [step.name for step in talk.steps] + ["question-offered", "question-waits"]
    await outbox.withdraw(occasion.db, [*words, *asked, question.id], steps, occasion.now)
    await questions.close(occasion.db, question.id, occasion.now)


async def _asker_says(turn: Turn, question: Question, words: Words) -> Next:
    if question.claimed_by is None:
        turn.say("counsellor-takes-over")
        return END
    said = await spoken.keep(turn, words, question.id)
    await questions.happened(turn.db, question.id, "asker-wrote", turn.now, turn.person.id)
    await turn.ask_of(question.claimed_by, asker_wrote.about(said.utterance))
    turn.say("sent-on", to=NameOf(question.claimed_by))
    return END


async def _helper_says(turn: Turn, question: Question, words: Words) -> Next:
    if question.claimed_by != turn.person.id:
        turn.say("talk-is-over")
        return END
    said = await spoken.keep(turn, words, question.id)
    await give_answer(turn, question, said.utterance)
    return END


async def _show_original(turn: Turn) -> Next:
    words = UtteranceId(turn.about)
    said = (await utterances.these(turn.db, [words])).get(words)
    turn.say("original", words=OriginalWords(words), source=said.author_id if said else None)
    return STAY


async def _thank(turn: Turn, question: Question) -> None:
    before = {event.what for event in await questions.events_of(turn.db, [question.id])}
    if "thanked" not in before and question.claimed_by:
        turn.say_to(question.claimed_by, "they-thank-you", asker=naming.asker_of(question))
    await questions.happened(turn.db, question.id, "thanked", turn.now, turn.person.id)
    turn.say("thanks-passed-on")


async def _close(turn: Turn, question: Question) -> None:
    await end(turn, question)
    await questions.happened(turn.db, question.id, "closed", turn.now, turn.person.id)
    turn.say("talk-closed")
    other = question.claimed_by if turn.person.id == question.asker_id else question.asker_id
    if other:
        turn.say_to(other, "other-closed-talk")


async def _question(turn: Turn) -> Question | None:
    """The talk these words belong to, if it still goes on."""
    question = await questions.about_words(turn.db, UtteranceId(turn.about))
    if question is None or question.over:
        turn.say("talk-is-over")
        return None
    return question
