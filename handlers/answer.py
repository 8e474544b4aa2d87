"""Answer: a helper is offered a question, takes it, asks back, says no, or hands it to a counsellor.

question-offered ─▶ take: write-your-answer ─▶ the asker reads it (talk.py)
                 ├▶ not this time: no reason asked
                 ├▶ a question back: write-your-question-back
                 └▶ this is for a counsellor
"""

from enum import StrEnum

from handlers import naming, relay, report, spoken, talk
from handlers.answers import one_of, own_words
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import offers, people, questions
from storage.masked import Words
from storage.offers import Offer
from storage.outgoing import NameOf, OriginalWords, Phrase, SaidWords
from storage.questions import Question
from storage.vocabulary import OfferState, QuestionId, QuestionState, Role

answer = Conversation("answer")


class Reply(StrEnum):
    TAKE = "take"
    NOT_NOW = "not-now"
    ASK_BACK = "ask-back"
    COUNSELLOR = "counsellor"
    ORIGINAL = "original"
    REPORT = "report"


async def the_offer(asking: Asking) -> Asked:
    """The question, what it is about, and why this helper is asked."""
    offer = await offers.get(asking.db, asking.about)
    question = await questions.get(asking.db, offer.question_id) if offer else None
    if offer is None or question is None or question.words is None:
        return Asked()
    return Asked(
        {
            "asker": naming.asker_of(question),
            "topic": Phrase(f"topic-{question.topic or 'other'}"),
            "aim": Phrase(f"aim-{question.aim or 'unsure'}"),
            "reason": Phrase(f"reason-{offer.reason}"),
            "question": SaidWords(question.words),
        },
        source=question.asker_id,
    )


@answer.step("question-offered", expects=one_of(Reply), asks=the_offer, repeatable=True)
async def question_offered(turn: Turn, reply: Reply) -> Next:
    offer = await offers.get(turn.db, turn.about)
    question = await questions.get(turn.db, offer.question_id) if offer else None
    if offer is None or question is None or question.words is None:
        turn.say("question-is-gone")
        return END
    if reply == Reply.ORIGINAL:
        turn.say("original", words=OriginalWords(question.words), source=question.asker_id)
        return STAY
    if reply == Reply.REPORT:
        return await report.stop(turn, question.words)
    if offer.state != OfferState.OPEN:
        turn.say("someone-else-took-it" if offer.state == OfferState.GONE else "you-answered-this-offer")
        return END
    match reply:
        case Reply.TAKE:
            return await _take(turn, offer, question, then=write_your_answer.about(question.id))
        case Reply.ASK_BACK:
            return await _take(turn, offer, question, then=write_your_question_back.about(question.id))
        case Reply.NOT_NOW:
            turn.say("thanks-for-saying-no")
            await _decline(turn, offer, question)
        case Reply.COUNSELLOR:
            turn.say("handed-to-counsellor")
            await offers.settle(turn.db, offer.id, OfferState.DECLINED)
            turn.say_to(question.asker_id, "counsellor-takes-over")
            await relay.hand_over(turn, question)
    return END


@answer.step("write-your-answer", expects=own_words(), asks=naming.with_whom)
async def write_your_answer(turn: Turn, words: Words) -> Next:
    question = await _mine(turn)
    if question is None:
        return END
    said = await spoken.keep(turn, words, question.id)
    await talk.give_answer(turn, question, said.utterance)
    return END


@answer.step("write-your-question-back", expects=own_words(), asks=naming.with_whom)
async def write_your_question_back(turn: Turn, words: Words) -> Next:
    question = await _mine(turn)
    if question is None:
        return END
    said = await spoken.keep(turn, words, question.id)
    await talk.ask_back(turn, question, said.utterance)
    return END


@answer.command("questions", roles=[Role.HELPER])
async def my_questions(turn: Turn, _words: Words | None) -> Next:
    open_offers = await offers.open_to(turn.db, turn.person.id)
    taken = await questions.taken_by(turn.db, turn.person.id)
    unanswered = [question for question in taken if question.state == QuestionState.CLAIMED]
    turn.say("your-questions", offered=len(open_offers), taken=len(unanswered))
    for offer in open_offers[1:]:
        await turn.ask_of(turn.person, question_offered.about(offer.id))
    if unanswered:
        return write_your_answer.about(unanswered[0].id)
    return question_offered.about(open_offers[0].id) if open_offers else END


async def _take(turn: Turn, offer: Offer, question: Question, then: Next) -> Next:
    ends_at = turn.now + turn.programme.times.claim
    if not await questions.claim(turn.db, question.id, turn.person.id, turn.now, ends_at):
        turn.say("someone-else-took-it")
        return END
    await offers.settle(turn.db, offer.id, OfferState.CLAIMED)
    await questions.happened(turn.db, question.id, "claimed", turn.now, turn.person.id)
    await relay.end_offers(turn, question, but_for=turn.person.id)
    await tell_the_asker(turn, question)
    return then


async def tell_the_asker(turn: Turn, question: Question) -> None:
    """Someone has taken it; may they know the asker's name?"""
    asker = await people.get(turn.db, question.asker_id)
    if asker and asker.name and not question.show_name:
        await turn.ask_of(asker, talk.share_your_name.about(question.id))
    else:
        turn.say_to(question.asker_id, "someone-took-it", helper=NameOf(turn.person.id))


async def _decline(turn: Turn, offer: Offer, question: Question) -> None:
    await offers.settle(turn.db, offer.id, OfferState.DECLINED)
    await questions.happened(turn.db, question.id, "declined", turn.now, turn.person.id)
    await relay.offer_in_place_of(turn, question.id)


async def _mine(turn: Turn) -> Question | None:
    question = await questions.get(turn.db, QuestionId(turn.about))
    if question is None or question.over or question.claimed_by != turn.person.id:
        turn.say("talk-is-over")
        return None
    return question
