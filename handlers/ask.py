"""Ask: a newcomer asks, without giving a name.

    (first-question | ask-your-question | ask-this) → choose-topic → choose-aim → question-sent

Two taps say what it is about; both can be passed over. Then it goes to people who have been there (relay.py).
"""

from enum import StrEnum

from handlers import relay, spoken
from handlers.answers import one_of, own_words
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import questions, utterances
from storage.masked import Words
from storage.outgoing import Option, SaidWords
from storage.vocabulary import Aim, QuestionId, QuestionState, Role, Topic, UtteranceId

ask = Conversation("ask")

SUGGESTIONS = ("sample-kitchen", "sample-training", "sample-business")


class AskThis(StrEnum):
    YES = "yes"
    COUNSELLOR = "counsellor"
    NO = "no"


async def the_question(asking: Asking) -> Asked:
    """The words that are about to be asked."""
    return Asked({"question": SaidWords(UtteranceId(asking.about))}, source=asking.person.id)


@ask.command("ask", roles=[Role.NEWCOMER])
async def ask_command(turn: Turn, words: Words | None) -> Next:
    return ask_your_question if words is None else await _about(turn, words)


async def free_sentence(turn: Turn, words: Words) -> Next:
    """Someone wrote outside of any conversation: a question, perhaps."""
    own = own_words().read(words)
    return ask_this.about((await spoken.keep(turn, own)).utterance)


@ask.step("first-question", expects=own_words(suggestions=SUGGESTIONS))
async def first_question(turn: Turn, words: Words) -> Next:
    return await _about(turn, words)


@ask.step("ask-your-question", expects=own_words())
async def ask_your_question(turn: Turn, words: Words) -> Next:
    return await _about(turn, words)


@ask.step("ask-this", expects=one_of(AskThis), asks=the_question)
async def ask_this(turn: Turn, answer: AskThis) -> Next:
    utterance = UtteranceId(turn.about)
    if answer == AskThis.NO:
        turn.say("not-asked")
        return END
    question = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    await utterances.belongs_to(turn.db, utterance, question)
    if answer == AskThis.COUNSELLOR:
        return await _send(turn, question, to_counsellor=True)
    return await _next_about(turn, question)


@ask.step("choose-topic", expects=one_of(Topic))
async def choose_topic(turn: Turn, topic: Topic) -> Next:
    question = QuestionId(turn.about)
    if await _already_sent(turn, question):
        return END
    await questions.note(turn.db, question, topic=topic)
    return choose_aim.about(question)


@ask.step("choose-aim", expects=one_of(Aim))
async def choose_aim(turn: Turn, aim: Aim) -> Next:
    question = QuestionId(turn.about)
    if await _already_sent(turn, question):
        return END
    await questions.note(turn.db, question, aim=aim)
    return await _send(turn, question, to_counsellor=False)


async def unfinished(asking: Asking) -> Option | None:
    """A question that was begun and not sent."""
    drafts = await questions.drafts_of(asking.db, asking.person.id)
    return Option(f"finish/{drafts[0].id}") if drafts else None


async def _about(turn: Turn, words: Words) -> Next:
    question = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    await spoken.keep(turn, words, question)
    return await _next_about(turn, question)


async def _next_about(turn: Turn, question: QuestionId) -> Next:
    if not (turn.person.peers_allowed and turn.person.admitted):
        return await _send(turn, question, to_counsellor=True)
    return choose_topic.about(question)


async def _send(turn: Turn, question: QuestionId, *, to_counsellor: bool) -> Next:
    asked = await questions.get(turn.db, question)
    if asked is None:
        return END
    if to_counsellor:
        turn.say("question-to-counsellor")
        await relay.hand_over(turn, asked)
    else:
        await relay.begin(turn, asked)
    return END


async def _already_sent(turn: Turn, question: QuestionId) -> bool:
    asked = await questions.get(turn.db, question)
    if asked is None or asked.state == QuestionState.DRAFT:
        return False
    turn.say("question-already-sent")
    return True
