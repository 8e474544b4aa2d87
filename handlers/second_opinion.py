"""Second opinion: after an answer the same can be asked of others. One person's experience is only one.

Partners who are asked a question too (partner_question.py) get it in the same way: in a talk of its own.
"""

from handlers import relay, talk
from handlers.conversation import END, Asked, Asking, Next
from handlers.naming import what_was_said
from handlers.turn import Turn
from storage import acquaintances, questions, utterances
from storage.outgoing import Option
from storage.questions import Question
from storage.vocabulary import UtteranceId


async def what_they_answered(asking: Asking) -> Asked:
    """The answer; others can be asked too, where peers may answer and nobody else is asked yet."""
    said = await what_was_said(asking)
    question = await questions.about_words(asking.db, UtteranceId(asking.about))
    more = question is not None and await _may_be_asked_of_others(asking, question)
    lines = [each for each in talk.OnAnswer if more or each is not talk.OnAnswer.OTHERS]
    return Asked(said.arguments, tuple(Option(each.value) for each in lines), said.source)


async def ask_others(turn: Turn, question: Question) -> Next:
    """The same words, asked of whoever has not answered them; the talk with the first goes on."""
    others_are = await acquaintances.are_others_asked(turn.db, question)
    again = None if others_are else await once_more(turn, question)
    if again is None:
        turn.say("question-already-sent")
    else:
        await relay.begin(turn, again)
    return END


async def once_more(turn: Turn, question: Question, *, for_partners: bool = False) -> Question | None:
    """The same words as a question of its own, of which nobody is asked yet; None if they are kept no more."""
    said = (await utterances.these(turn.db, [question.words])).values() if question.words else ()
    words = next(iter(said), None)
    if words is None:
        return None
    again = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    await utterances.keep(turn.db, turn.person.id, words.words, words.language, turn.now, again)
    await questions.note(
        turn.db,
        again,
        topic=question.topic,
        aim=question.aim,
        of_project=question.of_project,
        show_obstacles=question.show_obstacles and not for_partners,
        same_as_id=question.same_as or question.id,
        for_partners=for_partners,
    )
    return await questions.get(turn.db, again)


async def _may_be_asked_of_others(asking: Asking, question: Question) -> bool:
    """Whether the same question may go to someone else, beside whoever answered it."""
    if question.words is None or question.for_partners or await acquaintances.are_others_asked(asking.db, question):
        return False
    return await relay.peers_may_answer(asking.db, question)
