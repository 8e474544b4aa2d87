"""Answer: a helper is offered a question, takes it, asks back, says no, or hands it to a counsellor.

question-offered ─▶ take: write-your-answer ─▶ the asker reads it (talk.py)
                 ├▶ not this time: no reason asked
                 ├▶ not my experience: asked less about such things (not_mine.py)
                 ├▶ a question back: write-your-question-back
                 ├▶ what I lived through, with its year (boundary.py)
                 └▶ this is for a counsellor

Until it is answered one may change one's mind: give it back, ask first, or take it after all.
"""

from enum import StrEnum

from handlers import (
    boundary,
    exchange,
    joining,
    naming,
    not_mine,
    partner_question,
    relay,
    report,
    situation,
    spoken,
    talk,
    why,
)
from handlers.answers import one_of, words_or_media
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import (
    offers,
    outbox,
    people,
    question_events,
    questions,
)
from storage.masked import Words
from storage.offers import Offer
from storage.outgoing import Lane, NameOf, Option, OriginalWords, Phrase, SaidWords, Timing
from storage.questions import Question
from storage.vocabulary import OfferState, QuestionId, QuestionState, Role

answer = Conversation("answer")


_NOT_MINE = "not-mine"


class Reply(StrEnum):
    TAKE = "take"
    NOT_NOW = "not-now"
    NOT_MINE = "not-mine"
    ASK_BACK = "ask-back"
    YEAR = "year"
    COUNSELLOR = "counsellor"
    ORIGINAL = "original"
    NO_MORE = "no-more"
    REPORT = "report"


# What only someone who has been there can say, and what only a partner can; a partner knows no counsellor's work.
_NOT_FOR_PARTNERS = (Reply.NOT_MINE, Reply.YEAR, Reply.COUNSELLOR)
_FOR_PARTNERS_ONLY = (Reply.NO_MORE,)


async def the_offer(asking: Asking) -> Asked:
    """The question, what it is about, how soon its asker needs an income, and why this helper is asked."""
    offer = await offers.get(asking.db, asking.about)
    question = await questions.get(asking.db, offer.question_id) if offer else None
    if offer is None or question is None or question.words is None:
        return Asked()
    asker = await situation.of_asker(asking.db, question)
    but_not = _NOT_FOR_PARTNERS if question.for_partners else _FOR_PARTNERS_ONLY
    return Asked(
        {
            "asker": await naming.asker_of(asking.db, question, asking.person),
            "topic": await situation.about(asking.db, question),
            "aim": Phrase(f"aim-{question.aim or 'unsure'}"),
            "income": asker.income,
            "told": asker.told,
            "obstacles": asker.obstacles,
            "reason": why.to_helper(offer, question),
            "question": SaidWords(question.words),
            "to": "partner" if question.for_partners else "helper",
        },
        options=tuple(Option(each.value) for each in Reply if each not in but_not),
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
    if reply == Reply.NO_MORE:
        await partner_question.no_more(turn)
        return END
    if question.over:
        turn.say("question-is-gone")
        return END
    if question.claimed_by == turn.person.id:
        return await _of_ones_own(turn, offer, question, reply)
    if question.claimed_by or question.state == QuestionState.ANSWERED:
        turn.say("someone-else-took-it")
        return END
    return await _of_an_offer(turn, offer, question, reply)


@answer.step("write-your-answer", expects=words_or_media(), asks=naming.with_whom)
async def write_your_answer(turn: Turn, words: Words) -> Next:
    question = await questions.get(turn.db, QuestionId(turn.about))
    if question is None:
        turn.say("talk-is-over")
        return END
    following = await exchange.helper_says(turn, question, words)
    if following is not END:
        return following
    return await _what_else_was_taken(turn)


@answer.step("write-your-question-back", expects=words_or_media(), asks=naming.with_whom)
async def write_your_question_back(turn: Turn, words: Words) -> Next:
    question = await questions.get(turn.db, QuestionId(turn.about))
    if question is None:
        turn.say("talk-is-over")
        return END
    if await exchange.still_answers(turn, question):
        said = await spoken.keep(turn, words, question.id)
        await exchange.ask_back(turn, question, said.utterance)
    return await _what_else_was_taken(turn)


@answer.command("questions", roles=[Role.HELPER, Role.PARTNER])
async def my_questions(turn: Turn, _words: Words | None) -> Next:
    if turn.person.role == Role.PARTNER:
        return await partner_question.questions_for_me(turn)
    return await joining.not_ready_yet(turn) or await what_waits(turn) or END


async def what_waits(turn: Turn) -> Next | None:
    """What this person was offered, put before them once more, and what they have taken; None if there is nothing."""
    open_offers = await offers.open_to(turn.db, turn.person.id)
    unanswered = await _unanswered(turn)
    turn.say("your-questions", offered=len(open_offers), taken=len(unanswered))
    last = None if unanswered or not open_offers else open_offers.pop()
    for offer in open_offers:
        await turn.ask_of(turn.person, question_offered.about(offer.id), lane=Lane.CONVERSATION, timing=Timing.NOW)
    if unanswered:
        return write_your_answer.about(unanswered[0].id)
    return question_offered.about(last.id) if last else None


async def _of_ones_own(turn: Turn, offer: Offer, question: Question, reply: Reply) -> Next:
    """Something else is chosen for a question that one has taken."""
    if question.state != QuestionState.CLAIMED:
        turn.say("you-answered-this-offer")
        return END
    match reply:
        case Reply.TAKE:
            return write_your_answer.about(question.id)
        case Reply.ASK_BACK:
            return write_your_question_back.about(question.id)
        case Reply.YEAR:
            return boundary.which_year.about(question.id)
        case Reply.COUNSELLOR:
            await exchange.give_to_counsellor(turn, question)
        case Reply.NOT_MINE:
            await relay.pass_on(turn, question, turn.person.id)
            return await not_mine.learn(turn, offer, question)
        case _:
            turn.say("thanks-for-saying-no")
            await relay.pass_on(turn, question, turn.person.id)
    return END


async def _of_an_offer(turn: Turn, offer: Offer, question: Question, reply: Reply) -> Next:
    """A question that nobody has: offered now, or declined before."""
    match reply:
        case Reply.TAKE:
            return await _take(turn, question, then=write_your_answer.about(question.id))
        case Reply.ASK_BACK:
            return await _take(turn, question, then=write_your_question_back.about(question.id))
        case Reply.YEAR:
            return await _take(turn, question, then=boundary.which_year.about(question.id))
        case Reply.NOT_NOW:
            turn.say("thanks-for-saying-no")
            await _decline(turn, offer)
        case Reply.NOT_MINE:
            return await _not_mine(turn, offer, question)
        case _ if offer.state == OfferState.OPEN:
            await offers.settle(turn.db, offer.id, OfferState.DECLINED)
            await exchange.give_to_counsellor(turn, question)
        case _:
            turn.say("you-answered-this-offer")
    return END


async def _take(turn: Turn, question: Question, then: Next) -> Next:
    if not await exchange.may_take(turn, question):
        return await joining.not_ready_yet(turn) or _gone(turn)
    if not await relay.take(turn, question):
        turn.say("someone-else-took-it")
        return END
    await _tell_the_asker(turn, question)
    await exchange.catch_up(turn, question)
    return then


async def _tell_the_asker(turn: Turn, question: Question) -> None:
    """Someone has taken it; may they know the asker's name? A partner reads one where a newcomer sends it."""
    if question.for_partners:
        await partner_question.taken(turn, question, turn.person)
        return
    asker = await people.get(turn.db, question.asker_id)
    if asker and asker.name:
        await outbox.drop_news(turn.db, asker.id, question.id, turn.now)
        await turn.ask_of(asker, talk.share_your_name.about(f"{question.id}/{turn.person.id}"), news_of=question.id)
    else:
        helper = turn.person.id
        reasons = await why.to_asker(turn.db, question, helper)
        await tell(turn, question.asker_id, "someone-took-it", news_of=question.id, helper=NameOf(helper), why=reasons)


async def _decline(turn: Turn, offer: Offer) -> None:
    if offer.state != OfferState.OPEN:
        return
    await question_events.note(turn.db, offer.question_id, "declined", turn.now, turn.person.id)
    await relay.decline_for(turn, offer)


async def _not_mine(turn: Turn, offer: Offer, question: Question) -> Next:
    """Said once for each question, also where it was declined before: a second tap teaches nothing more."""
    if offer.state == OfferState.CLAIMED or await _said_before(turn, question):
        turn.say("you-answered-this-offer")
        return END
    await question_events.note(turn.db, question.id, _NOT_MINE, turn.now, turn.person.id)
    await _decline(turn, offer)
    return await not_mine.learn(turn, offer, question)


async def _said_before(turn: Turn, question: Question) -> bool:
    before = await question_events.of(turn.db, [question.id])
    return any(event.what == _NOT_MINE and event.person_id == turn.person.id for event in before)


async def _unanswered(turn: Turn) -> list[Question]:
    """What this person has taken and must answer now, the longest taken first."""
    taken = await questions.taken_by(turn.db, turn.person.id)
    waiting = [each for each in taken if each.state == QuestionState.CLAIMED and each.claim_ends_at]
    return sorted(waiting, key=lambda each: each.claim_ends_at or turn.now)


async def _what_else_was_taken(turn: Turn) -> Next:
    """After one answer, the next question that was taken and waits for its own."""
    waiting = await _unanswered(turn)
    return write_your_answer.about(waiting[0].id) if waiting else END


def _gone(turn: Turn) -> Next:
    turn.say("question-is-gone")
    return END
