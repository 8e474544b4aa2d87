"""Counsel: what a counsellor does with a question that waits for them.

question-waits ─▶ answer it (write-your-answer) | offer it to a named helper (choose-helper) | close it kindly
"""

from datetime import timedelta
from enum import StrEnum

from handlers import answer, relay, talk
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import helper_profiles, outbox, people, questions
from storage.helper_profiles import HelperProfile
from storage.outgoing import NameOf, Option, OriginalWords, Phrase, SaidWords
from storage.questions import Question
from storage.vocabulary import HelperState, PersonId, QuestionState, Reason, Role

counsel = Conversation("counsel")

_WEEK = timedelta(days=7)
MOST_LISTED = 8


class OnWaiting(StrEnum):
    ANSWER = "answer"
    OFFER = "offer"
    ORIGINAL = "original"
    CLOSE = "close"
    LATER = "later"


async def the_question(asking: Asking) -> Asked:
    """The question, since when it waits, and what it is about."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    return Asked(
        {
            "asker": NameOf(question.asker_id),
            "since": question.asked_at,
            "topic": Phrase(f"topic-{question.topic or 'other'}"),
            "aim": Phrase(f"aim-{question.aim or 'unsure'}"),
            "question": SaidWords(question.words),
        },
        source=question.asker_id,
    )


async def ready_helpers(asking: Asking) -> Asked:
    """The helpers who can be asked, those with the question's topic first, then the lightest week."""
    question = await questions.get(asking.db, asking.about)
    if question is None:
        return Asked()
    ready = await helper_profiles.ready(asking.db, simulated=question.simulated, week_since=asking.now - _WEEK)

    def order(helper: HelperProfile) -> tuple[bool, float]:
        return question.topic not in helper.topics, helper.taken_this_week / helper.weekly_limit

    able = [helper for helper in sorted(ready, key=order) if helper.taken_this_week < helper.weekly_limit]
    options = [Option(helper.person_id, NameOf(helper.person_id)) for helper in able[:MOST_LISTED]]
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
        case OnWaiting.LATER:
            turn.say("waits-for-you")
            return END
        case OnWaiting.OFFER:
            return choose_helper.about(question.id)
        case OnWaiting.ANSWER:
            return await _answer_it(turn, question)
        case OnWaiting.CLOSE:
            await relay.end_offers(turn, question)
            await talk.end(turn, question)
            await questions.happened(turn.db, question.id, "closed", turn.now, turn.person.id)
            turn.say("question-closed")
            turn.say_to(
                question.asker_id,
                "counsellor-closed-question",
                contact=turn.programme.contact or turn.programme.name,
            )
            return END


@counsel.step("choose-helper", expects=one_listed(), asks=ready_helpers)
async def choose_helper(turn: Turn, choice: Listed) -> Next:
    question = await _still_waiting(turn)
    if question is None:
        return END
    if choice == "nobody":
        return question_waits.about(question.id)
    helper = await helper_profiles.get(turn.db, PersonId(choice), turn.now - _WEEK)
    if helper is None or helper.state != HelperState.READY or helper.taken_this_week >= helper.weekly_limit:
        turn.say("helper-not-free")
        return choose_helper.about(question.id)
    await relay.end_offers(turn, question)
    await questions.note(
        turn.db,
        question.id,
        state=QuestionState.OPEN,
        next_offer_at=None,
        counsellor_at=turn.now + turn.programme.times.claim,
    )
    await relay.offer_to(turn, question, helper.person_id, Reason.CHOSEN)
    turn.say("offered-to-helper", helper=NameOf(helper.person_id))
    turn.say_to(question.asker_id, "asked-someone-else", helpers=1)
    return END


async def _answer_it(turn: Turn, question: Question) -> Next:
    ends_at = turn.now + turn.programme.times.claim
    if not await questions.claim(turn.db, question.id, turn.person.id, turn.now, ends_at):
        turn.say("alert-was-taken")
        return END
    await questions.happened(turn.db, question.id, "claimed", turn.now, turn.person.id)
    await relay.end_offers(turn, question)
    await outbox.withdraw(turn.db, [question.id], [question_waits.name], turn.now)
    turn.say_to(question.asker_id, "counsellor-took-it", counsellor=NameOf(turn.person.id))
    return answer.write_your_answer.about(question.id)


async def _still_waiting(turn: Turn) -> Question | None:
    """The question, if it still waits and this person may act on it."""
    question = await questions.get(turn.db, turn.about)
    if turn.person.role != Role.COUNSELLOR or question is None:
        return None
    taken_by_other = question.claimed_by not in (None, turn.person.id)
    if question.over or question.state == QuestionState.ANSWERED or taken_by_other:
        holder = await people.get(turn.db, question.claimed_by) if question.claimed_by else None
        turn.say("no-longer-waits", state=Phrase(f"state-{question.state}"), by=_by(holder))
        return None
    return question


def _by(holder: people.Person | None) -> NameOf | Phrase:
    return NameOf(holder.id) if holder else Phrase("nobody")
