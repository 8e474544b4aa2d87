"""Sent by itself: whoever asked, and then taps nothing more, waits for an answer all the same.

Two taps say what a question is about (ask.py), and others may have asked the same (others_asked.py). Neither must be
answered: the question goes out as it is. Who went back, or elsewhere, has not sent it: it stays begun.
"""

from handlers import ask, kept_questions, others_asked
from handlers.turn import Occasion
from storage import outbox, people, question_events, questions, standpoints
from storage.questions import Question
from storage.read_by_others import SHOWN
from storage.vocabulary import QuestionState, Standing

_WITHOUT_A_TAP = (ask.ask_as_before, ask.choose_topic, ask.choose_aim)


async def go_on(occasion: Occasion, question: Question) -> None:
    """The time for a tap is over."""
    if question.state != QuestionState.DRAFT:
        return
    happened = await question_events.of(occasion.db, [question.id])
    if any(event.what == SHOWN for event in happened):
        await others_asked.go_on(occasion, question)
        return
    await questions.note(occasion.db, question.id, next_offer_at=None)
    asker = await people.get(occasion.db, question.asker_id)
    here = await standpoints.of(occasion.db, question.asker_id)
    steps = [step.name for step in _WITHOUT_A_TAP]
    if asker and asker.standing == Standing.ACTIVE and here and here.step in steps and here.subject == question.id:
        await outbox.withdraw(occasion.db, [question.id], steps, occasion.now)
        await standpoints.leave(occasion.db, asker.id)
        await kept_questions.send_without_a_tap(occasion, asker, question)
