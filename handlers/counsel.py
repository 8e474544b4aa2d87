"""Counsel: what a counsellor does with a question that waits for them.

question-waits ─▶ answer it (write-your-answer) | offer it to a named helper (choose-helper) | close it kindly
               └▶ who was asked and why, or why nobody is (stays open)
               └▶ a partner, if its asker says so (partner_question.py)
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import (
    accompaniment,
    admission,
    answer,
    exchange,
    naming,
    offering,
    partner_question,
    proposal,
    relay,
    situation,
    talk,
    why,
)
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import (
    alerts,
    helper_profiles,
    obstacles,
    offers,
    people,
    question_events,
    questions,
    responsibilities,
)
from storage.helper_profiles import HelperProfile
from storage.obstacles import Obstacle
from storage.outgoing import Argument, NameOf, Option, OriginalWords, Phrase, Phrases, SaidWords, Sentence
from storage.questions import Question
from storage.vocabulary import QuestionState, Reason, Role

counsel = Conversation("counsel")

MOST_LISTED = 8
_MOST_TOLD = 6


class OnWaiting(StrEnum):
    ANSWER = "answer"
    MET = "we-have-met"
    OFFER = "offer"
    PARTNER = "partner"
    ACCOMPANY = "accompany"
    WHO = "who"
    ORIGINAL = "original"
    CLOSE = "close"
    LATER = "later"


async def the_question(asking: Asking) -> Asked:
    """The question, since when it waits, what it is about, and a line on its asker's project.

    A peer is offered it only where peers may have it; of whom no counsellor has met, one tap says that one has.
    """
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    not_shown = set() if await relay.peers_may_answer(asking.db, question) else {OnWaiting.OFFER, OnWaiting.ACCOMPANY}
    not_shown |= set() if await partner_question.may_be_asked(asking, question) else {OnWaiting.PARTNER}
    not_shown |= set() if await _was_never_met(asking, question) else {OnWaiting.MET}
    asker = await situation.of_asker(asking.db, question)
    return Asked(
        {
            "asker": await naming.asker_of(asking.db, question, asking.person),
            "since": question.asked_at,
            "topic": await situation.about(asking.db, question),
            "aim": Phrase(f"aim-{question.aim or 'unsure'}"),
            "income": asker.income,
            "french": asker.french,
            "question": SaidWords(question.words),
            "wished": "yes" if question.wished_helper else "no",
            "chosen": NameOf(question.wished_helper) if question.wished_helper else Phrase("nobody"),
        },
        options=tuple(Option(each.value) for each in OnWaiting if each not in not_shown),
        source=question.asker_id,
    )


async def ready_helpers(asking: Asking) -> Asked:
    """The helpers who can be asked: those not asked yet first, then who fits best, as it is matched."""
    question = await questions.get(asking.db, asking.about)
    able = await offering.by_hand(asking, question) if question else []
    options = [Option(helper.id, _called(helper.profile)) for helper in able[:MOST_LISTED]]
    return Asked({"count": len(options)}, options=(*options, Option("nobody")))


@counsel.step("question-waits", expects=one_of(OnWaiting), asks=the_question, repeatable=True)
async def question_waits(turn: Turn, reply: OnWaiting) -> Next:
    question = await _still_waiting(turn)
    if question is None or question.words is None:
        return END
    match reply:
        case OnWaiting.ORIGINAL:
            turn.say("original", words=OriginalWords(question.words), source=question.asker_id)
            return STAY
        case OnWaiting.WHO:
            await _say_who(turn, question)
            return STAY
        case OnWaiting.PARTNER:
            return await _towards_partners(turn, question)
        case OnWaiting.LATER:
            turn.say("waits-for-you")
        case OnWaiting.MET | OnWaiting.OFFER | OnWaiting.ACCOMPANY:
            return await _towards_peers(turn, question, reply)
        case OnWaiting.ANSWER:
            return await _answer_it(turn, question)
        case OnWaiting.CLOSE:
            await _close(turn, question)
    return END


@counsel.step("choose-helper", expects=one_listed(), asks=ready_helpers)
async def choose_helper(turn: Turn, choice: Listed) -> Next:
    question = await _still_waiting(turn)
    if question is None:
        return END
    if choice == "nobody" or not await relay.peers_may_answer(turn.db, question):
        return question_waits.about(question.id)
    await helper_profiles.hold_ready(turn.db, simulated=question.simulated)
    helper = next((each for each in await offering.by_hand(turn, question) if str(each.id) == str(choice)), None)
    if helper is None:
        turn.say("helper-not-free")
        return choose_helper.about(question.id)
    await relay.end_offers(turn, question, saying="someone-else-took-it")
    await relay.release(turn, question, QuestionState.OPEN)
    back_here_at = turn.now + turn.programme.times.claim
    await questions.note(turn.db, question.id, next_offer_at=None, counsellor_at=back_here_at)
    await offering.offer_to(turn, question, helper.id, Reason.CHOSEN)
    turn.say("offered-to-helper", helper=NameOf(helper.id))
    await tell(turn, question.asker_id, "asked-someone-else", news_of=question.id, helpers=1)
    return END


async def _towards_peers(turn: Turn, question: Question, reply: OnWaiting) -> Next:
    if reply is OnWaiting.ACCOMPANY:
        return await proposal.begin(turn, question)
    if reply is OnWaiting.MET:
        await admission.meet(turn, question.asker_id)
    elif await relay.peers_may_answer(turn.db, question):
        return choose_helper.about(question.id)
    return question_waits.about(question.id)


async def _towards_partners(turn: Turn, question: Question) -> Next:
    """Its asker decides; until a partner answers, it waits here as before."""
    if await partner_question.may_be_asked(turn, question):
        await partner_question.ask_asker(turn, question)
        turn.say("asker-decides-on-partner")
    else:
        turn.say("partner-is-asked-already")
    return question_waits.about(question.id)


async def _answer_it(turn: Turn, question: Question) -> Next:
    if question.claimed_by != turn.person.id:
        if not await relay.take(turn, question):
            turn.say("someone-else-took-it")
            return END
        await responsibilities.give_if_free(turn.db, question.asker_id, turn.person.id, turn.now)
        by = NameOf(turn.person.id)
        await tell(turn, question.asker_id, "counsellor-took-it", news_of=question.id, counsellor=by)
        await exchange.catch_up(turn, question)
    return answer.write_your_answer.about(question.id)


async def _say_who(turn: Turn, question: Question) -> None:
    """Who was asked, and why; and why there is nobody to ask now."""
    for offer in (await offers.of_question(turn.db, question.id))[-_MOST_TOLD:]:
        turn.say("asked-with-reason", state=offer.state.value, why=why.to_counsellor(offer, question))
    found = await offering.who_is_next(turn, question)
    turn.say("who-is-next", helpers=len(found.fits), because=(found.nobody or "none"))


async def _close(turn: Turn, question: Question) -> None:
    await relay.end_offers(turn, question)
    await talk.end(turn, question)
    await question_events.note(turn.db, question.id, "closed", turn.now, turn.person.id)
    turn.say("question-closed")
    contact = turn.programme.contact or turn.programme.name
    await tell(turn, question.asker_id, "counsellor-closed-question", news_of=question.id, contact=contact)
    await accompaniment.counted(turn, question)


async def _still_waiting(turn: Turn) -> Question | None:
    """The question, if it still waits and this person may act on it; their own is for others."""
    question = await questions.get(turn.db, turn.about)
    if question is None or turn.person.role != Role.COUNSELLOR:
        turn.say("question-is-gone")
        return None
    if turn.person.id in await alerts.parted(turn.db, question.asker_id) | {question.asker_id}:
        turn.say("question-is-gone")
        return None
    taken_by_other = question.claimed_by not in (None, turn.person.id)
    if question.over or question.state == QuestionState.ANSWERED or taken_by_other:
        holder = await people.get(turn.db, question.claimed_by) if question.claimed_by else None
        turn.say("no-longer-waits", state=Phrase(f"state-{question.state}"), by=_by(holder))
        return None
    return question


async def who_waits_for_an_answer(asking: Asking) -> Sequence[Line]:
    """Questions without a first answer: what is over its time, what only a counsellor can see to, what moves."""
    not_theirs = {asking.person.id} | await alerts.parted(asking.db, asking.person.id)
    waiting = await questions.waiting(asking.db, simulated=asking.person.simulated)
    open_ones = [each for each in waiting if each.asker_id not in not_theirs]
    in_the_way = await obstacles.behind(asking.db, [each.id for each in open_ones])
    return [await _line(asking, each, in_the_way.get(each.id)) for each in open_ones]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the question, if its asker is still with us; whether it still waits is told there."""
    question = await questions.get(turn.db, subject)
    asker = await people.get(turn.db, question.asker_id) if question else None
    return question_waits.about(question.id) if question and asker else None


async def _line(asking: Asking, question: Question, obstacle: Obstacle | None) -> Line:
    state = Phrase(f"obstacle-{obstacle.kind}" if obstacle else f"state-{question.state}")
    who = await naming.asker_of(asking.db, question, asking.person)
    label = Sentence("waiting-question", {"who": who, "since": question.asked_at, "state": state})
    urgency = _urgency(asking, question, obstacle)
    return Line(question.id, urgency, label, question.asked_at, question.asker_id)


def _urgency(asking: Asking, question: Question, obstacle: Obstacle | None) -> Urgency:
    """With a counsellor, a question is over its time after as long as a claim may last; else when one must have it."""
    times = asking.programme.times
    waits_for_counsellor = question.state == QuestionState.WITH_COUNSELLOR
    if obstacle and waits_for_counsellor:  # they said that someone may write to them about it
        return Urgency.CONTACT
    if asking.now - question.asked_at > (times.claim if waits_for_counsellor else times.counsellor):
        return Urgency.LATE
    return Urgency.WAITING if waits_for_counsellor else Urgency.UNDER_WAY


async def _was_never_met(asking: Asking, question: Question) -> bool:
    asker = await people.get(asking.db, question.asker_id)
    return asker is not None and asker.role == Role.NEWCOMER and not asker.admitted


def _called(helper: HelperProfile) -> Argument:
    """Their name, and what they would rather not be asked about."""
    name = NameOf(helper.person_id)
    if not helper.not_topics:
        return name
    topics = Phrases(tuple(f"not-topic-{topic}" for topic in helper.not_topics))
    return Sentence("helper-avoids", {"helper": name, "topics": topics})


def _by(holder: people.Person | None) -> NameOf | Phrase:
    return NameOf(holder.id) if holder else Phrase("nobody")


QUESTIONS = Source("question", who_waits_for_an_answer, lead)
