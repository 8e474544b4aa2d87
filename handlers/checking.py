"""Checking: an answer about papers, benefits or law is one person's experience; a counsellor looks at it afterwards.

(an answer about law arrives) ─▶ its reader is told so, in the same message
a counsellor reads: check-this-answer ─▶ it is fine: the asker hears so
                                      ├▶ write-correction: both read it
                                      └▶ later: it stays in /waiting
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers import naming
from handlers.answers import one_of, own_words
from handlers.conversation import END, STAY, Asked, Asking, Conversation, Next
from handlers.spoken import keep
from handlers.telling import counsellors_for, tell
from handlers.today import Line, Source, Urgency
from handlers.turn import Turn
from storage import alerts, answer_checks, outbox, people, questions, utterances
from storage.answer_checks import AnswerCheck
from storage.masked import Words
from storage.outgoing import NameOf, OriginalWords, SaidWords, Sentence
from storage.questions import Question
from storage.vocabulary import CheckState, PersonId, Role, UtteranceId

checking = Conversation("checking")


class OnAnswer(StrEnum):
    FINE = "fine"
    CORRECT = "correct"
    ORIGINAL = "original"
    LATER = "later"


async def who_waits_for_a_look(asking: Asking) -> Sequence[Line]:
    """The answers that wait for a counsellor's look; each leads to ``check_this_answer``."""
    not_theirs = {asking.person.id} | await alerts.parted(asking.db, asking.person.id)
    return [
        Line(
            check.utterance_id,
            Urgency.WAITING,
            Sentence("waiting-check", {"who": NameOf(check.helper_id), "since": check.opened_at}),
            check.opened_at,
            check.asker_id,
        )
        for check in await answer_checks.waiting(asking.db, simulated=asking.person.simulated)
        if not {check.asker_id, check.helper_id} & not_theirs
    ]


async def lead(turn: Turn, subject: str) -> Next | None:
    """To the answer, if both are still here; who has looked already is told there."""
    check = await answer_checks.get(turn.db, subject)
    here = await people.many(turn.db, [check.asker_id, check.helper_id]) if check else []
    return check_this_answer.about(check.utterance_id) if check and len(here) == len(("asker", "helper")) else None


async def the_answer(asking: Asking) -> Asked:
    """The question, and what a helper answered to it."""
    check = await answer_checks.get(asking.db, asking.about)
    question = await questions.get(asking.db, check.question_id) if check else None
    if check is None or question is None or question.words is None:
        return Asked()
    return Asked(
        {
            "helper": NameOf(check.helper_id),
            "question": SaidWords(question.words),
            "answer": SaidWords(check.utterance_id),
        },
        source=check.helper_id,
    )


async def look_at(turn: Turn, question: Question, answer: UtteranceId, *, first: bool) -> None:
    """If it is about law, a counsellor will look at this answer. What a counsellor says needs no second one."""
    if turn.person.role == Role.COUNSELLOR:
        return
    ids = [answer, question.words] if first and question.words else [answer]
    said = await utterances.these(turn.db, ids)
    if not any(turn.programme.about_law(each.words.text) for each in said.values()):
        return
    await answer_checks.open_one(turn.db, answer, question.id, question.asker_id, turn.person.id, turn.now)
    but_not = {question.asker_id, turn.person.id} | await alerts.parted(turn.db, question.asker_id)
    for counsellor in await counsellors_for(turn, simulated=question.simulated, but_not=but_not):
        await turn.ask_of(counsellor, check_this_answer.about(answer))


@checking.step("check-this-answer", expects=one_of(OnAnswer), asks=the_answer, repeatable=True, holds=False)
async def check_this_answer(turn: Turn, reply: OnAnswer) -> Next:
    check = await _still_waits(turn)
    if check is None:
        return END
    match reply:
        case OnAnswer.ORIGINAL:
            turn.say("original", words=OriginalWords(check.utterance_id), source=check.helper_id)
            return STAY
        case OnAnswer.LATER:
            turn.say("waits-for-you")
        case OnAnswer.CORRECT:
            return write_correction.about(check.utterance_id)
        case OnAnswer.FINE:
            if await answer_checks.settle(turn.db, check.utterance_id, turn.person.id, turn.now):
                await _asked_no_more(turn, check)
                await tell(turn, check.asker_id, "answer-is-fine", helper=NameOf(check.helper_id))
                turn.say("answer-was-checked")
    return END


@checking.step("write-correction", expects=own_words(), asks=the_answer)
async def write_correction(turn: Turn, words: Words) -> Next:
    check = await _still_waits(turn)
    if check is None:
        return END
    said = (await keep(turn, words, check.question_id)).utterance
    await answer_checks.settle(turn.db, check.utterance_id, turn.person.id, turn.now, said)
    await _asked_no_more(turn, check)
    me, words_said = turn.person.id, SaidWords(said)
    by = NameOf(check.helper_id)
    await tell(turn, check.asker_id, "counsellor-adds", source=me, helper=by, counsellor=NameOf(me), words=words_said)
    question = await questions.get(turn.db, check.question_id)
    helper = await people.get(turn.db, check.helper_id)
    if helper and question:
        asker = await naming.asker_of(turn.db, question, helper)
        await tell(turn, helper.id, "counsellor-adds-to-yours", source=me, asker=asker, words=words_said)
    turn.say("correction-sent")
    return END


async def _still_waits(turn: Turn) -> AnswerCheck | None:
    """The check, if this person may settle it and nobody has; if not, they are told."""
    check = await answer_checks.get(turn.db, turn.about)
    if turn.person.role != Role.COUNSELLOR:
        turn.say("not-here")
        return None
    here = await people.many(turn.db, [check.asker_id, check.helper_id]) if check else []
    concerned = {PersonId(person.id) for person in here}
    not_theirs = {turn.person.id} | await alerts.parted(turn.db, turn.person.id)
    if check is None or len(concerned) < len({check.asker_id, check.helper_id}) or concerned & not_theirs:
        turn.say("question-is-gone")
        return None
    if check.state != CheckState.WAITING:
        turn.say("answer-was-checked-by", counsellor=NameOf(check.checked_by) if check.checked_by else "")
        return None
    return check


async def _asked_no_more(turn: Turn, check: AnswerCheck) -> None:
    await outbox.withdraw(turn.db, [check.utterance_id], [check_this_answer.name], turn.now)


ANSWERS_ABOUT_LAW = Source("check", who_waits_for_a_look, lead)
