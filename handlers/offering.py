"""Offering: the helpers who fit best are asked next; where they have no room this week, a question waits for it."""

from collections.abc import Sequence
from datetime import timedelta

from handlers import accompanied, answer, partners_who_fit, relay, who_fits
from handlers.conversation import Asking
from handlers.matching import Candidate, Found, Nobody, by_nearness, fitting
from handlers.turn import Occasion
from handlers.wishes_met import Met, met
from storage import (
    accompaniments,
    helper_profiles,
    offers,
    question_events,
    questions,
)
from storage.questions import Question
from storage.reasons import AlsoBecause
from storage.vocabulary import OfferState, PersonId, QuestionState, Reason


async def offer_next(occasion: Occasion, question: Question) -> Found:
    """Offer it to the next helpers who fit; returns whom and why. With nobody, nothing changes but its mark."""
    await helper_profiles.hold_ready(occasion.db, simulated=question.simulated)
    found = await who_is_next(occasion, question)
    await accompanied.mark(occasion.db, question, found)
    for fit in found.fits:
        await offer_to(occasion, question, fit.helper, fit.reason, fit.also)
    if found.fits:
        await waits_for_helpers(occasion, question)
    return found


async def who_is_next(scene: Occasion | Asking, question: Question) -> Found:
    """Whom it would be offered to now."""
    if question.for_partners:
        return await partners_who_fit.who_is_next(scene, question)
    request = await who_fits.requested(scene, question)
    if request is None or not await relay.peers_may_answer(scene.db, question):
        return Found(nobody=Nobody.NOT_FOR_PEERS)
    candidates = await who_fits.candidates(scene, question, request)
    # Someone for whom it was only gone never said no: they may be asked again.
    asked = await offers.of_question(scene.db, question.id)
    but_not = {offer.helper_id for offer in asked if offer.state != OfferState.GONE}
    but_not |= await relay.not_for(scene.db, question)
    one = await accompaniments.of_newcomer(scene.db, question.asker_id)
    first = accompanied.first_asked(one, request, candidates, but_not)
    return first or fitting(request, candidates, but_not, scene.programme.times.helpers_at_once)


async def by_hand(scene: Occasion | Asking, question: Question) -> list[Candidate]:
    """Whom a counsellor may choose: those not asked yet first, then who fits best.

    They know people: what a helper never told, or would rather not be asked about, is theirs to weigh.
    """
    request = await who_fits.requested(scene, question)
    if request is None:
        return []
    asked = {offer.helper_id for offer in await offers.of_question(scene.db, question.id)}
    but_not = await relay.not_for(scene.db, question)
    able = [
        each
        for each in await who_fits.candidates(scene, question, request)
        if each.has_room and each.id not in but_not and met(request, each) is not Met.NO
    ]
    return sorted(able, key=lambda each: (each.id in asked, *by_nearness(request, each)))


async def waits_for_helpers(occasion: Occasion, question: Question) -> None:
    """Helpers were asked: how long it waits for them, before others are asked, and counsellors.

    Passed on, it does not wait for a counsellor from the beginning again; but the next ones get their time.
    """
    await _waits(occasion, question, rounds=question.round + 1, next_look=occasion.programme.times.next_offer)


async def wait_for_room(occasion: Occasion, question: Question) -> None:
    """Whoever fits has done enough this week: they are asked once they have room, at the latest a counsellor."""
    await _waits(occasion, question, rounds=question.round, next_look=occasion.programme.times.look_for_room)
    await question_events.note(occasion.db, question.id, "waits-for-room", occasion.now)


async def offer_to(
    occasion: Occasion, question: Question, helper: PersonId, reason: Reason, also: Sequence[AlsoBecause] = ()
) -> None:
    """Put a question before one helper."""
    offer = await offers.make(occasion.db, question.id, helper, reason, occasion.now, also)
    await helper_profiles.offered(occasion.db, [helper], occasion.now)
    await question_events.note(occasion.db, question.id, "offered", occasion.now, helper, reason.value)
    await occasion.ask_of(helper, answer.question_offered.about(offer))


async def _waits(
    occasion: Occasion,
    question: Question,
    *,
    rounds: int,
    next_look: timedelta,
) -> None:
    times, now = occasion.programme.times, occasion.now
    for_counsellors = question.counsellor_at or max(question.asked_at + times.counsellor, now + times.next_offer)
    await questions.note(
        occasion.db,
        question.id,
        state=QuestionState.OPEN,
        round=rounds,
        next_offer_at=now + next_look,
        counsellor_at=for_counsellors,
    )
