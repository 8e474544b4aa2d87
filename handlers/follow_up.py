"""Follow-up: a week after an answer, did it help? The helper hears what came of it. Nobody is scored."""

from handlers import naming, relay, sharing
from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import (
    people,
    question_events,
    questions,
)
from storage.outgoing import SaidWords
from storage.vocabulary import Outcome, QuestionId, QuestionState, Role

follow_up = Conversation("follow-up")


async def the_question(asking: Asking) -> Asked:
    """What was asked, a week ago."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    return Asked({"question": SaidWords(question.words)}, source=question.asker_id)


@follow_up.step("did-it-help", expects=one_of(Outcome), asks=the_question)
async def did_it_help(turn: Turn, outcome: Outcome) -> Next:
    question = await questions.get(turn.db, QuestionId(turn.about))
    if question is None:
        return END
    await questions.note(turn.db, question.id, outcome=outcome)
    await question_events.note(turn.db, question.id, "outcome", turn.now, turn.person.id, outcome.value)
    for helper in await people.many(turn.db, await questions.answered_by(turn.db, question.id)):
        asker = await naming.asker_of(turn.db, question, helper)
        await tell(turn, helper.id, "what-came-of-it", asker=asker, outcome=outcome.value)
    if outcome == Outcome.NOT_REALLY:
        return ask_someone_else.about(question.id)
    turn.say("glad-it-helped")
    await sharing.ask_asker(turn, question.id)
    return END


@follow_up.step("ask-someone-else", expects=yes_or_no())
async def ask_someone_else(turn: Turn, yes: bool) -> Next:
    question = await questions.get(turn.db, QuestionId(turn.about))
    if question is None:
        return END
    if not yes:
        turn.say("not-asked")
        return END
    if question.state not in (QuestionState.ANSWERED, QuestionState.CLOSED):
        turn.say("question-already-sent")
        return END
    holder = await people.get(turn.db, question.claimed_by) if question.claimed_by else None
    await relay.release(turn, question, QuestionState.OPEN)
    await questions.note(
        turn.db,
        question.id,
        asked_at=turn.now,
        answered_at=None,
        closed_at=None,
        outcome=None,
        follow_up_at=None,
    )
    again = await questions.get(turn.db, question.id)
    if again is None:
        return END
    if (holder and holder.role == Role.COUNSELLOR) or not await relay.peers_may_answer(turn.db, again):
        await relay.hand_over(turn, again, saying="question-to-counsellor")
    else:
        await relay.begin(turn, again)
    return END
