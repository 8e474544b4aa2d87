"""Common questions: what others ask first, each with a short answer that anyone may read, met or not.

/common: common-questions ─▶ an answer, and the list again │ ask something else (ask.py)
"""

from enum import StrEnum

from handlers import ask
from handlers.answers import one_of
from handlers.conversation import END, Conversation, Next
from handlers.turn import Turn
from storage.masked import Words
from storage.vocabulary import Role

common = Conversation("common-questions")


class Common(StrEnum):
    WHAT = "what-is-this"
    WHO = "who-answers"
    COST = "what-it-costs"
    READS = "who-reads"
    PAPERS = "my-papers"
    URGENT = "in-danger"
    ASK = "ask-something-else"
    ENOUGH = "enough"


@common.command("common", roles=[Role.NEWCOMER])
async def common_command(_turn: Turn, _words: Words | None) -> Next:
    return common_questions


@common.step("common-questions", expects=one_of(Common), repeatable=True)
async def common_questions(turn: Turn, wanted: Common) -> Next:
    name = turn.programme.name
    match wanted:
        case Common.WHAT:
            turn.say("common-what-is-this", programme=name)
        case Common.WHO:
            turn.say("common-who-answers")
        case Common.COST:
            turn.say("common-what-it-costs")
        case Common.READS:
            turn.say("common-who-reads", programme=name)
        case Common.PAPERS:
            turn.say("common-my-papers", contact=turn.programme.contact or name)
        case Common.URGENT:
            turn.say("help-numbers")
        case Common.ASK:
            return ask.ask_your_question
        case Common.ENOUGH:
            return END
    return common_questions
