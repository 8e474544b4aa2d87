"""The relay: a question finds someone who has been there, or a counsellor, and its asker always knows.

offered to three ─▶ one claims (answer.py) ─▶ the others are told
     │ nobody in 12 h: the next three; nobody in 48 h, or nobody fits: counsellors (counsel.py)
     └ a claim without an answer after 24 h: offered again
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers import answer, counsel, not_mine, offering, on_duty, partner_question, second_helper, talk, wishes
from handlers.matching import Found, Nobody
from handlers.telling import counsellors_for, tell
from handlers.turn import Occasion, Turn
from storage import (
    acquaintances,
    alerts,
    consents,
    obstacles,
    offers,
    outbox,
    people,
    question_events,
    questions,
    responsibilities,
)
from storage.database import Transaction
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import (
    ConsentKind,
    OfferState,
    PersonId,
    QuestionId,
    QuestionState,
    Reason,
    Standing,
    Topic,
)


async def begin(occasion: Occasion, question: Question) -> None:
    """Ask it of the first helpers; its asker hears how many were asked, why they wait, or who answers.

    And whether a partner could answer too.
    """
    question = await _asked_now(occasion, question)
    await _ask_first(occasion, question)
    await partner_question.suggest(occasion, question)


async def take(turn: Turn, question: Question) -> bool:
    """Whoever wrote takes it, unless someone else has; whether it is now theirs. The others asked are told kindly."""
    db, me = turn.db, turn.person.id
    if not await questions.claim(db, question.id, me, turn.now, turn.now + turn.programme.times.claim):
        return False
    for offer in await offers.of_question(db, question.id):
        if offer.helper_id == me:
            await offers.settle(db, offer.id, OfferState.CLAIMED)
            await not_mine.knows_it_after_all(turn, offer, question)
    await question_events.note(db, question.id, "claimed", turn.now, me)
    await end_offers(turn, question, saying="someone-else-took-it")
    await outbox.withdraw(db, [question.id], [counsel.question_waits.name], turn.now)
    return True


async def end_offers(occasion: Occasion, question: Question, *, saying: str = "question-is-gone") -> None:
    """Nobody else needs to answer: those who have read it, and could still have answered, are told."""
    ended = await offers.end_all(occasion.db, question.id)
    seen = await offers.seen(occasion.db, [offer.id for offer in ended])
    await outbox.withdraw(occasion.db, [offer.id for offer in ended], [answer.question_offered.name], occasion.now)
    for offer in ended:
        if offer.id in seen:
            await tell(occasion, offer.helper_id, saying)


async def release(occasion: Occasion, question: Question, state: QuestionState) -> None:
    """Whoever had it is free of it: nothing of it is asked of them any more, and no name is shown to who comes next."""
    if question.show_name:
        shown, now = ConsentKind.SHOW_NAME, occasion.now
        await consents.withdraw(occasion.db, question.asker_id, shown, now, version=question.id)
    await talk.ask_no_more_of_holder(occasion, question)
    await questions.release(occasion.db, question.id, state)


async def hand_over(occasion: Occasion, question: Question, *, saying: str | None = None) -> None:
    """A counsellor answers from here on. ``saying``: what its asker hears, if any counsellor is there to read it."""
    db, now = occasion.db, occasion.now
    if question.for_partners and question.answered_at is None:
        await partner_question.nobody_answers(occasion, question)
        return
    question = await _asked_now(occasion, question)
    had_it = question.claimed_by
    await end_offers(occasion, question, saying="counsellor-has-it")
    await release(occasion, question, QuestionState.WITH_COUNSELLOR)
    again = now + occasion.programme.times.claim
    await questions.note(db, question.id, next_offer_at=None, counsellor_at=again)
    if question.answered_at is None:  # no talk of an accompaniment, then: whoever agreed to it answered nothing
        await questions.note(db, question.id, accompaniment_id=None)
    await question_events.note(db, question.id, "with-counsellor", now)
    readers = await ask_counsellors(occasion, question, left_by=had_it)
    if not readers:
        await tell(occasion, question.asker_id, "nobody-yet", news_of=question.id, helpers=0)
    elif saying:
        await tell(occasion, question.asker_id, saying, news_of=question.id)
        await on_duty.tell_when_read(occasion, question.asker_id, readers)


async def ask_counsellors(
    occasion: Occasion, question: Question, *, left_by: PersonId | None = None, everyone: bool = False
) -> Sequence[Person]:
    """Put it before its asker's own counsellor, if on duty, else before all who may meet its asker; returns whom.

    Before all with ``everyone``, or where whoever would be first has just left it.
    """
    but_not = {question.asker_id} | await alerts.parted(occasion.db, question.asker_id)
    readers = await counsellors_for(occasion, simulated=question.simulated, but_not=but_not)
    first = None if everyone else await on_duty.asked_first(occasion, question.asker_id, readers)
    if first and first.id != left_by:
        readers = [first]
    for counsellor in readers:
        await occasion.ask_of(counsellor, counsel.question_waits.about(question.id))
    return readers


async def ask_everyone_again(occasion: Occasion, question: Question) -> None:
    """No counsellor took it in time: all hear of it, and whoever coordinates that it is for them to see who does."""
    readers = await ask_counsellors(occasion, question, everyone=True)
    coordinator = await responsibilities.coordinator(occasion.db, simulated=question.simulated)
    if len(readers) > 1 and coordinator and coordinator.id in {reader.id for reader in readers}:
        await tell(occasion, coordinator.id, "nobody-took-it", since=question.asked_at)


async def pass_on(occasion: Occasion, question: Question, helper: PersonId) -> None:
    """A helper leaves a question they had taken: the next ones are asked, or a counsellor."""
    for offer in await offers.of_question(occasion.db, question.id):
        if offer.helper_id == helper:
            await offers.settle(occasion.db, offer.id, OfferState.DECLINED)
    await release(occasion, question, QuestionState.OPEN)
    await question_events.note(occasion.db, question.id, "passed-on", occasion.now, helper)
    asked = await _ask_others(occasion, question.id)
    if asked:
        await tell(occasion, question.asker_id, "asked-someone-else", news_of=question.id, helpers=asked)


async def offer_in_place_of(occasion: Occasion, question_id: QuestionId) -> None:
    """A helper who was asked is not there any more: if nobody else is asked now, the next ones are."""
    question = await questions.get(occasion.db, question_id)
    if question is None or question.state != QuestionState.OPEN:
        return
    asked = await offers.of_question(occasion.db, question_id)
    if all(offer.state != OfferState.OPEN for offer in asked):
        await _ask_others(occasion, question_id)


async def keep_apart(occasion: Occasion, asker: PersonId, helper: PersonId) -> None:
    """One reported the other: whatever else of this asker's this helper was offered or had taken goes to others.

    Nor does a counsellor who was parted from someone see to them.
    """
    await responsibilities.part(occasion.db, asker, helper)
    for offer in await offers.open_to(occasion.db, helper):
        question = await questions.get(occasion.db, offer.question_id)
        if question and question.asker_id == asker:
            await decline_for(occasion, offer)
    for question in await questions.taken_by(occasion.db, helper):
        if question.asker_id == asker:
            await let_go(occasion, question)
    await second_helper.left(occasion, helper, of=asker)


async def decline_for(occasion: Occasion, offer: offers.Offer) -> None:
    """A helper is not asked this any more; if nobody else is, the next ones are."""
    await offers.settle(occasion.db, offer.id, OfferState.DECLINED)
    await outbox.withdraw(occasion.db, [offer.id], [answer.question_offered.name], occasion.now)
    await offer_in_place_of(occasion, offer.question_id)


async def let_go(occasion: Occasion, question: Question) -> None:
    """Whoever had it leaves it. Who waits for a first answer gets other helpers; for more than that, a counsellor."""
    holder = await people.get(occasion.db, question.claimed_by) if question.claimed_by else None
    if question.state == QuestionState.CLAIMED and holder and holder.role.is_volunteer:
        await pass_on(occasion, question, holder.id)
    elif question.state == QuestionState.CLAIMED or question.claim_ends_at:
        await hand_over(occasion, question, saying="counsellor-takes-over")
    else:  # nobody waits: a counsellor has it with the asker's next word
        await release(occasion, question, QuestionState.ANSWERED)


async def peers_may_answer(db: Transaction, question: Question) -> bool:
    """Whether this may be put before peers: never what came of an alert, nor of someone who may be a minor.

    Nor of someone whom no counsellor has met yet, nor what came of an obstacle; nor, until a counsellor has looked, of
    someone who was reported.
    """
    asker = await people.get(db, question.asker_id)
    if asker is None or asker.standing != Standing.ACTIVE or not asker.may_meet_peers:
        return False
    if await obstacles.behind(db, [question.id]):
        return False
    return not (await alerts.is_about_danger(db, question.id) or asker.id in await alerts.under_report(db))


async def not_for(db: Transaction, question: Question) -> set[PersonId]:
    """Helpers who must not be asked this: the asker, whoever was parted from them or reported lately.

    Nor whoever has answered the same already, where others are asked it.
    """
    kept_apart = await alerts.parted(db, question.asker_id) | await alerts.under_report(db)
    return {question.asker_id} | kept_apart | await acquaintances.answered_the_same(db, question)


async def _ask_first(occasion: Occasion, question: Question) -> None:
    if question.wished_helper and await wishes.offer_to_wished(occasion, question, question.wished_helper):
        await tell(occasion, question.asker_id, "question-sent-to-chosen")
        return
    found = await offering.offer_next(occasion, question)
    asked = len(found.fits)
    if asked and question.wished_helper:
        await tell(occasion, question.asker_id, "chosen-not-free", helpers=asked)
    elif asked:
        any_topic = question.topic in (None, Topic.OTHER)
        sent = "question-sent-to-anyone" if any_topic else "question-sent"
        await tell(occasion, question.asker_id, sent, helpers=asked)
    elif found.nobody is Nobody.NO_ROOM:
        await offering.wait_for_room(occasion, question)
        await tell(occasion, question.asker_id, "question-waits-for-room")
    else:
        saying = "nobody-as-you-wish" if found.nobody is Nobody.WISHES else "nobody-fits-yet"
        await hand_over(occasion, question, saying=saying)


async def _ask_others(occasion: Occasion, question_id: QuestionId) -> int:
    """Ask the next helpers, and return how many; or wait for them, where they have room soon.

    With none, and after one whom a counsellor named: counsellors.
    """
    question = await questions.get(occasion.db, question_id)
    if question is None:
        return 0
    asked = await offers.of_question(occasion.db, question_id)
    named = bool(asked) and asked[-1].reason == Reason.CHOSEN
    found = Found() if named else await offering.offer_next(occasion, question)
    if found.nobody is Nobody.NO_ROOM and not question.for_partners:
        await offering.wait_for_room(occasion, question)
        await tell(occasion, question.asker_id, "question-waits-for-room", news_of=question.id)
    elif not found.fits:
        await hand_over(occasion, question, saying="counsellor-takes-over")
    return len(found.fits)


async def _asked_now(occasion: Occasion, question: Question) -> Question:
    """A question may have been begun days ago; it waits only from now on."""
    if question.state != QuestionState.DRAFT:
        return question
    await questions.note(occasion.db, question.id, asked_at=occasion.now)
    return replace(question, asked_at=occasion.now)
