"""Questions nobody acts on: the next helpers, a counsellor, an honest word; and after a week, did it help?

Each finds who is due, and acts on one question a transaction; run late or twice, it does what is still useful, once.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime

from handlers import follow_up, relay
from handlers.conversation import Programme
from handlers.turn import Occasion
from storage import outbox, people, questions
from storage.database import Database, Transaction
from storage.outgoing import DeliveryClass, Lane, Timing
from storage.questions import Question
from storage.vocabulary import QuestionState, Role

_Act = Callable[[Occasion, Question], Awaitable[None]]


async def act_on_due(database: Database, programme: Programme, now: datetime) -> int:
    """Act on every question whose time has come; returns how many."""
    acted = 0
    for deadline, act in (
        ("claim_ends_at", _end_claim),
        ("counsellor_at", _to_counsellor),
        ("next_offer_at", _offer_again),
        ("follow_up_at", _ask_whether_it_helped),
    ):
        async with database.reading() as db:
            due = [question.id for question in await questions.due(db, deadline, now)]
        for question_id in due:
            async with database.transaction() as db:
                question = await questions.get(db, question_id)
                if question and _still_due(question, deadline, now):
                    acted += 1
                    await _act(db, programme, now, question, deadline, act)
    return acted


async def _act(
    db: Transaction, programme: Programme, now: datetime, question: Question, deadline: str, act: _Act
) -> None:
    occasion = Occasion(db, now, programme, f"{deadline}/{question.id}/{question.round}/{now.isoformat()}")
    await questions.note(db, question.id, **{deadline: None})
    await act(occasion, question)
    await outbox.put_all(db, occasion.messages, now)


def _still_due(question: Question, deadline: str, now: datetime) -> bool:
    time: datetime | None = getattr(question, deadline)
    return time is not None and time <= now


async def _end_claim(occasion: Occasion, question: Question) -> None:
    """Taken and not answered in time: someone else is asked, and who had it need not feel bad."""
    if question.state != QuestionState.CLAIMED or question.claimed_by is None:
        return
    holder = await people.get(occasion.db, question.claimed_by)
    occasion.say_to(question.claimed_by, "claim-ended", timing=Timing.WAKING_HOURS)
    await questions.happened(occasion.db, question.id, "claim-ended", occasion.now, question.claimed_by)
    if holder and holder.role == Role.HELPER:
        await relay.pass_on(occasion, question, holder.id)
    else:
        await relay.hand_over(occasion, question)


async def _to_counsellor(occasion: Occasion, question: Question) -> None:
    """Nobody took it in time: counsellors do, and the asker hears the truth."""
    if question.state != QuestionState.OPEN:
        return
    occasion.say_to(question.asker_id, "counsellor-takes-over", timing=Timing.WAKING_HOURS)
    await relay.hand_over(occasion, question)


async def _offer_again(occasion: Occasion, question: Question) -> None:
    """Nobody took it yet: the next ones are asked, and the asker hears how it stands."""
    if question.state != QuestionState.OPEN:
        return
    asked = await relay.offer_next(occasion, question)
    occasion.say_to(question.asker_id, "nobody-yet", helpers=asked, timing=Timing.WAKING_HOURS)


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
