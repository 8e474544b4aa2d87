"""Boundary: what a helper can say in one tap, beside an answer of their own.

that is for a counsellor      the asker hears so (exchange.py)
I tell what I lived through   which-year ─▶ write-what-you-lived: the answer says when that was, and that rules change
I'd rather not answer this    nobody asks why; someone else answers
"""

from handlers import exchange, naming, relay, resting
from handlers.answers import NotExpectedError, a_year, words_or_media
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import questions
from storage.masked import Words
from storage.questions import Question
from storage.vocabulary import QuestionState

boundary = Conversation("boundary")


async def in_that_year(asking: Asking) -> Asked:
    """Whose question it is, and the year that the helper tells of."""
    question_id, _, year = asking.about.partition("/")
    question = await questions.get(asking.db, question_id)
    if question is None or question.words is None:
        return Asked()
    return Asked({"asker": await naming.asker_of(asking.db, question, asking.person), "year": year})


@boundary.step("which-year", expects=a_year(), asks=naming.with_whom)
async def which_year(turn: Turn, year: int) -> Next:
    if year > turn.now.year:
        raise NotExpectedError("not-a-year")
    return write_what_you_lived.about(f"{turn.about}/{year}")


@boundary.step("write-what-you-lived", expects=words_or_media(), asks=in_that_year)
async def write_what_you_lived(turn: Turn, words: Words) -> Next:
    question_id, _, year = turn.about.partition("/")
    question = await questions.get(turn.db, question_id)
    if question is None:
        turn.say("talk-is-over")
        return END
    if question.rests and question.claimed_by == turn.person.id:
        return await resting.keep_for(turn, question, words)
    return await exchange.helper_says(turn, question, words, lived_in=int(year))


async def rather_not(turn: Turn, question: Question) -> None:
    """The helper leaves this to others, without a reason: peers before the first answer, then a counsellor."""
    turn.say("thanks-for-saying-no")
    if question.state == QuestionState.CLAIMED and turn.person.role.is_volunteer:
        await relay.pass_on(turn, question, turn.person.id)
    else:
        await relay.hand_over(turn, question, saying="someone-else-answers")
