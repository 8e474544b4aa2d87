"""Kept questions: sent by their asker, and not to go on yet. Nothing typed is lost; they go on by themselves.

    ask.py ─▶ send ─▶ on its way (relay.py)
                    └ question-kept ─▶ do not send it
    let_go: a counsellor let its asker in, an earlier one has its answer, or the week is over

Never what came of danger, nor words of a talk that is under way: those do not come through here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from handlers import relay
from handlers.answers import one_of
from handlers.conversation import END, Asked, Asking, Conversation, Next, Programme
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import asked_when, people, questions
from storage.database import Transaction
from storage.outgoing import Day, SaidWords
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import KeptFor, PersonId, QuestionState, Role, Standing

kept = Conversation("kept-questions")

_WEEK: Final = timedelta(days=7)

# So often it is looked whether an earlier question has its answer.
_LOOK_AGAIN: Final = timedelta(hours=1)

_UNANSWERED = (QuestionState.OPEN, QuestionState.CLAIMED, QuestionState.WITH_COUNSELLOR)


class Why(StrEnum):
    APPROVAL = "approval"  # a counsellor looks first
    OPEN = "open"  # several wait for an answer, and nobody has met their asker
    WEEK = "week"  # many were asked within a week


class OnKept(StrEnum):
    FINE = "fine"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a question can't go on now, and when to look again; None: when a counsellor says so."""

    why: Why
    until: datetime | None


async def what_is_kept(asking: Asking) -> Asked:
    """The question, why it waits, and until when."""
    question = await questions.get(asking.db, asking.about)
    hold = await _hold(asking.db, asking.programme, asking.person, asking.now)
    if question is None or question.words is None:
        return Asked()
    return Asked(
        {
            "question": SaidWords(question.words),
            "why": (hold.why if hold else Why.WEEK).value,
            "until": Day(question.kept_until or asking.now),
            "most": asking.programme.times.questions_before_met,
            "contact": asking.programme.contact or asking.programme.name,
        },
        source=asking.person.id,
    )


@kept.step("question-kept", expects=one_of(OnKept), asks=what_is_kept, repeatable=True)
async def question_kept(turn: Turn, reply: OnKept) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or question.kept_for is None:
        turn.say("not-asked" if question and question.over else "question-already-sent")
    elif reply is OnKept.DROP:
        await questions.close(turn.db, question.id, turn.now)
        turn.say("not-asked")
    else:
        turn.say("question-stays-kept")
    return END


async def send(turn: Turn, question: Question, whom: KeptFor) -> Next:
    """Its asker has sent it: it goes on, or is kept until it may, and they hear which."""
    hold = await _hold(turn.db, turn.programme, turn.person, turn.now)
    if hold is None:
        await _go_on(turn, turn.person, question, whom)
        return END
    await _keep(turn, turn.person, question, hold, whom)
    return question_kept.about(question.id)


async def send_without_a_tap(occasion: Occasion, asker: Person, question: Question) -> None:
    """Its asker said no more about it: it goes on as if they had sent it for peers, or is kept, and they hear which."""
    hold = await _hold(occasion.db, occasion.programme, asker, occasion.now)
    if hold is None:
        await _go_on(occasion, asker, question, KeptFor.PEERS)
        return
    await _keep(occasion, asker, question, hold, KeptFor.PEERS)
    await occasion.ask_of(asker, question_kept.about(question.id))


async def must_wait(turn: Turn) -> bool:
    """Whether what this person sends now is kept first."""
    return await _hold(turn.db, turn.programme, turn.person, turn.now) is not None


async def let_go(occasion: Occasion, asker: PersonId) -> int:
    """What this person's questions waited for has come, perhaps: those that may go on do; returns how many."""
    gone = 0
    for question in await questions.kept_of(occasion.db, asker):
        person = await people.get(occasion.db, asker)
        if person is None or person.standing != Standing.ACTIVE or question.kept_for is None or question.words is None:
            await questions.note(occasion.db, question.id, kept_for=None, kept_until=None)  # begun, and not sent
            continue
        hold = await _hold(occasion.db, occasion.programme, person, occasion.now)
        if hold:
            await questions.note(occasion.db, question.id, kept_until=hold.until)
            continue
        await questions.note(occasion.db, question.id, kept_for=None, kept_until=None)
        await tell(occasion, asker, "kept-question-goes", source=asker, question=SaidWords(question.words))
        await _go_on(occasion, person, question, question.kept_for)
        gone += 1
    return gone


async def _hold(db: Transaction, programme: Programme, person: Person, now: datetime) -> Hold | None:
    """What speaks against another question of this person now."""
    if person.role != Role.NEWCOMER:
        return None
    if not person.admitted and programme.enrolment == "approval":
        return Hold(Why.APPROVAL, None)
    times = programme.times
    if not person.admitted:
        asked = await questions.open_of_asker(db, person.id)
        if len([each for each in asked if each.state in _UNANSWERED]) >= times.questions_before_met:
            return Hold(Why.OPEN, now + _LOOK_AGAIN)
    sent = await asked_when.sent_since(db, person.id, now - _WEEK)
    if len(sent) >= times.questions_a_week:
        return Hold(Why.WEEK, sent[len(sent) - times.questions_a_week] + _WEEK)
    return None


async def _keep(occasion: Occasion, asker: Person, question: Question, hold: Hold, whom: KeptFor) -> None:
    before = len([each for each in await questions.kept_of(occasion.db, asker.id) if each.id != question.id])
    kept = {"kept_for": whom, "kept_until": await _in_turn(occasion, asker, hold, before)}
    await questions.note(occasion.db, question.id, asked_at=occasion.now, next_offer_at=None, **kept)


async def _in_turn(occasion: Occasion, asker: Person, hold: Hold, before: int) -> datetime | None:
    """When this one's turn is, with so many kept before it: each takes the room that one of a week ago leaves."""
    if hold.why is not Why.WEEK:
        return hold.until
    sent = await asked_when.sent_since(occasion.db, asker.id, occasion.now - _WEEK)
    place = len(sent) - occasion.programme.times.questions_a_week + before
    return sent[place] + _WEEK if place < len(sent) else occasion.now + _WEEK


async def _go_on(occasion: Occasion, person: Person, question: Question, whom: KeptFor) -> None:
    if whom is KeptFor.PEERS and person.may_meet_peers:
        await relay.begin(occasion, question)
    else:
        await relay.hand_over(occasion, question, saying="question-to-counsellor")
