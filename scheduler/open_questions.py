"""Questions nobody acts on: the next helpers, a counsellor, an honest word; and after a week, did it help?

Each finds who is due, and acts on one question a transaction; run late or twice, it does what is still useful, once.
A question that fails holds up no other: it is tried again at the next tick.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from handlers import follow_up, offering, relay, resting, sent_by_itself
from handlers.conversation import Programme
from handlers.matching import Nobody
from handlers.telling import tell
from handlers.turn import Occasion
from storage import (
    outbox,
    question_events,
    questions,
)
from storage.database import Database
from storage.locking import lock_row
from storage.outgoing import DeliveryClass, Lane, Timing
from storage.questions import Question
from storage.schema import questions as question_rows
from storage.vocabulary import QuestionId, QuestionState

log = structlog.get_logger()

# How long counsellors are left in peace at most about a question that waits for them.
_LONGEST_PAUSE = timedelta(days=7)

# That its asker heard once that nobody has taken it yet.
_SAID = "nobody-yet"

_Act = Callable[[Occasion, Question], Awaitable[None]]


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Act on every question whose time has come; returns how many."""
    acted = 0
    for deadline, act in (
        ("claim_ends_at", _end_claim),
        ("counsellor_at", _to_counsellor),
        ("next_offer_at", _offer_again),
        ("follow_up_at", _ask_whether_it_helped),
        ("quiet_at", resting.close_quietly),
    ):
        async with database.reading() as db:
            due = [question.id for question in await questions.due(db, deadline, now)]
        for question_id in due:
            try:
                acted += await _act(database, programme, now, question_id, deadline, act)
            except Exception:  # whatever it is, others wait too
                log.error("question_failed", question=question_id, deadline=deadline, exc_info=True)
    return acted


async def _act(
    database: Database, programme: Programme, now: datetime, question_id: QuestionId, deadline: str, act: _Act
) -> bool:
    async with database.transaction() as db:
        await lock_row(db, question_rows, question_id)
        question = await questions.get(db, question_id)
        if question is None or not _still_due(question, deadline, now):
            return False
        occasion = Occasion(db, now, programme, f"{deadline}/{question.id}/{question.round}/{now.isoformat()}")
        await questions.note(db, question.id, **{deadline: None})
        await act(occasion, question)
        await outbox.put_all(db, occasion.messages, now)
    return True


def _still_due(question: Question, deadline: str, now: datetime) -> bool:
    time: datetime | None = getattr(question, deadline)
    return time is not None and time <= now


async def _end_claim(occasion: Occasion, question: Question) -> None:
    """Taken, and the asker waits too long for an answer: someone else is asked, and who had it need not feel bad."""
    if question.claimed_by is None or question.state not in (QuestionState.CLAIMED, QuestionState.ANSWERED):
        return
    await tell(occasion, question.claimed_by, "claim-ended")
    await question_events.note(occasion.db, question.id, "claim-ended", occasion.now, question.claimed_by)
    await relay.let_go(occasion, question)


async def _to_counsellor(occasion: Occasion, question: Question) -> None:
    """Nobody took it in time: counsellors do, and the asker hears the truth. Then, each time the wait has doubled."""
    if question.state == QuestionState.OPEN:
        await relay.hand_over(occasion, question, saying="counsellor-takes-over")
    elif question.state == QuestionState.WITH_COUNSELLOR:
        await relay.ask_everyone_again(occasion, question)
        await tell(occasion, question.asker_id, "nobody-yet", news_of=question.id, helpers=0)
        pause = max(occasion.programme.times.claim, min(occasion.now - question.asked_at, _LONGEST_PAUSE))
        await questions.note(occasion.db, question.id, counsellor_at=occasion.now + pause)


async def _offer_again(occasion: Occasion, question: Question) -> None:
    """Nobody took it yet: the next ones are asked, and the asker hears how it stands."""
    if question.state == QuestionState.DRAFT:
        await sent_by_itself.go_on(occasion, question)
    if question.state != QuestionState.OPEN:
        return
    found, times = await offering.offer_next(occasion, question), occasion.programme.times
    if question.for_partners:  # its asker hears of helpers, and of a partner once there is one
        return
    if found.fits:
        await tell(occasion, question.asker_id, "nobody-yet", news_of=question.id, helpers=len(found.fits))
        return
    pause = times.look_for_room if found.nobody is Nobody.NO_ROOM else times.next_offer
    await questions.note(occasion.db, question.id, next_offer_at=occasion.now + pause)
    said = any(event.what == _SAID for event in await question_events.of(occasion.db, [question.id]))
    if not said and occasion.now - question.asked_at >= times.next_offer:  # again it would be no news
        await question_events.note(occasion.db, question.id, _SAID, occasion.now)
        await tell(occasion, question.asker_id, "nobody-yet", news_of=question.id, helpers=0)


async def _ask_whether_it_helped(occasion: Occasion, question: Question) -> None:
    if question.answered_at is None or question.outcome is not None:
        return
    await occasion.ask_of(
        question.asker_id,
        follow_up.did_it_help.about(question.id),
        lane=Lane.REMINDER,
        timing=Timing.WAKING_HOURS,
        delivery_class=DeliveryClass.ONCE,
        key=f"did-it-help/{question.id}/{question.round}",
    )
