"""Follow-up: a week after an answer, did it help? The helper hears what came of it. Nobody is scored."""

from handlers import naming, relay
from handlers.answers import one_of, yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import people, questions
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
    await questions.happened(turn.db, question.id, "outcome", turn.now, turn.person.id, outcome.value)
    if question.claimed_by:
        turn.say_to(question.claimed_by, "what-came-of-it", asker=naming.asker_of(question), outcome=outcome.value)
    if outcome == Outcome.NOT_REALLY:
        return ask_someone_else.about(question.id)
    turn.say("glad-it-helped")
    return END


@follow_up.step("ask-someone-else", expects=yes_or_no())
async def ask_someone_else(turn: Turn, yes: bool) -> Next:
    question = await questions.get(turn.db, QuestionId(turn.about))
    if question is None or question.state in (QuestionState.OPEN, QuestionState.WITH_COUNSELLOR):
        return END
    if not yes:
        turn.say("not-asked")
        return END
    holder = await people.get(turn.db, question.claimed_by) if question.claimed_by else None
    await questions.release(turn.db, question.id, QuestionState.OPEN)
    again = await questions.get(turn.db, question.id)
    if again is None:
        return END
    if (holder and holder.role == Role.COUNSELLOR) or not turn.person.peers_allowed:
        turn.say("question-to-counsellor")
        await relay.hand_over(turn, again)
    else:
        await relay.begin(turn, again)
    return END
