"""The relay: a question finds someone who has been there, or a counsellor, and its asker always knows.

offered to three ─▶ one claims (answer.py) ─▶ the others are told
     │ nobody in 12 h: the next three; nobody in 48 h, or nobody fits: counsellors (counsel.py)
     └ a claim without an answer after 24 h: offered again
"""

from datetime import timedelta

from handlers import answer, counsel
from handlers.matching import fitting
from handlers.turn import Occasion
from storage import helper_profiles, offers, outbox, people, questions
from storage.questions import Question
from storage.vocabulary import (
    OfferState,
    PersonId,
    QuestionId,
    QuestionState,
    Reason,
)

_WEEK = timedelta(days=7)


async def begin(occasion: Occasion, question: Question) -> None:
    """Ask it of the first helpers; its asker hears how many were asked, or that a counsellor will answer."""
    asked = await offer_next(occasion, question)
    if asked:
        occasion.say_to(question.asker_id, "question-sent", helpers=asked)
    else:
        occasion.say_to(question.asker_id, "nobody-fits-yet")
        await hand_over(occasion, question)


async def offer_next(occasion: Occasion, question: Question) -> int:
    """Offer it to the next helpers who fit; returns how many. 0 changes nothing."""
    db, now, times = occasion.db, occasion.now, occasion.programme.times
    asker = await people.get(db, question.asker_id)
    if asker is None:
        return 0
    before = {offer.helper_id for offer in await offers.of_question(db, question.id)}
    ready = await helper_profiles.ready(db, simulated=question.simulated, week_since=now - _WEEK)
    chosen = fitting(question, asker.language, ready, before, times.helpers_at_once)
    if not chosen:
        return 0
    for fit in chosen:
        await offer_to(occasion, question, fit.helper, fit.reason)
    await questions.note(
        db,
        question.id,
        state=QuestionState.OPEN,
        round=question.round + 1,
        next_offer_at=now + times.next_offer,
        counsellor_at=question.counsellor_at or now + times.counsellor,
    )
    return len(chosen)


async def offer_to(occasion: Occasion, question: Question, helper: PersonId, reason: Reason) -> None:
    """Put a question before one helper."""
    offer = await offers.make(occasion.db, question.id, helper, reason, occasion.now)
    await helper_profiles.offered(occasion.db, [helper], occasion.now)
    await questions.happened(occasion.db, question.id, "offered", occasion.now, helper, reason.value)
    await occasion.ask_of(helper, answer.question_offered.about(offer))


async def end_offers(occasion: Occasion, question: Question, but_for: PersonId | None = None) -> None:
    """Nobody else needs to answer: those who could still have are told kindly."""
    ended = await offers.end_all(occasion.db, question.id)
    await outbox.withdraw(occasion.db, [offer.id for offer in ended], [answer.question_offered.name], occasion.now)
    for offer in ended:
        if offer.helper_id != but_for:
            occasion.say_to(offer.helper_id, "someone-else-took-it")


async def hand_over(occasion: Occasion, question: Question) -> None:
    """A counsellor answers from here on; whoever had it is free of it."""
    db, now = occasion.db, occasion.now
    await end_offers(occasion, question, but_for=question.claimed_by)
    await questions.release(db, question.id, QuestionState.WITH_COUNSELLOR)
    await questions.note(db, question.id, next_offer_at=None, counsellor_at=None)
    await questions.happened(db, question.id, "with-counsellor", now)
    for counsellor in await people.counsellors(db, simulated=question.simulated):
        if counsellor.id != question.asker_id:
            await occasion.ask_of(counsellor, counsel.question_waits.about(question.id))


async def pass_on(occasion: Occasion, question: Question, helper: PersonId) -> None:
    """A helper leaves a question they had taken: the next ones are asked, or a counsellor."""
    for offer in await offers.of_question(occasion.db, question.id):
        if offer.helper_id == helper:
            await offers.settle(occasion.db, offer.id, OfferState.DECLINED)
    await questions.release(occasion.db, question.id, QuestionState.OPEN)
    await questions.happened(occasion.db, question.id, "passed-on", occasion.now, helper)
    again = await questions.get(occasion.db, question.id)
    if again is None:
        return
    asked = await offer_next(occasion, again)
    if asked:
        occasion.say_to(question.asker_id, "asked-someone-else", helpers=asked)
    else:
        occasion.say_to(question.asker_id, "counsellor-takes-over")
        await hand_over(occasion, again)


async def offer_in_place_of(occasion: Occasion, question_id: QuestionId) -> None:
    """A helper who was asked is not there any more: if nobody else is asked now, the next ones are."""
    question = await questions.get(occasion.db, question_id)
    if question is None or question.state != QuestionState.OPEN:
        return
    asked = await offers.of_question(occasion.db, question_id)
    if any(offer.state == OfferState.OPEN for offer in asked):
        return
    if not await offer_next(occasion, question):
        occasion.say_to(question.asker_id, "counsellor-takes-over")
        await hand_over(occasion, question)
