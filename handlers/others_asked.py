"""Others asked: before a helper is disturbed, what somebody else asked and was answered, if it is close.

(a question is ready: ask.py) ─▶ others-asked ─▶ that is it: nobody is disturbed, and whoever answered hears of it
                                              ├▶ another one, where there is a second
                                              ├▶ ask anyway, or no word for two hours: it goes out (relay.py)
                                              └▶ more words: they belong to the question (ask.py)

Never where there may be danger, for whom peers may not answer, or who has chosen or agreed with somebody.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from handlers import ask, relay, report, talk
from handlers.answers import either, one_of, words_or_media
from handlers.closeness import CLOSE, closeness
from handlers.conversation import END, STAY, About, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import (
    accompaniments,
    alerts,
    outbox,
    people,
    question_events,
    questions,
    read_by_others,
    utterances,
)
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Month, Option, OriginalWords, SaidWords, Timing
from storage.questions import Question
from storage.read_by_others import SHOWN, WAS_ENOUGH
from storage.shared_answers import SharedAnswer
from storage.vocabulary import AccompanimentState, PersonId, QuestionState, Standing

others_asked = Conversation("others-asked")

_MOST_SHOWN = 2  # to one question: who reads a third is looking for a person
_MOST_COMPARED = 200  # opened and compared while somebody waits: some 50 ms
_WEEK = timedelta(days=7)
_MORE, _LAST = "more", "last"

# Nobody has answered it yet, and it can still be taken back.
_NOT_TAKEN = (QuestionState.DRAFT, QuestionState.OPEN, QuestionState.WITH_COUNSELLOR)


class OnOthers(StrEnum):
    THAT_IS_IT = "that-is-it"
    ANOTHER = "another"
    ASK = "ask-anyway"
    ORIGINAL = "original"
    REPORT = "report"


async def what_others_asked(asking: Asking) -> Asked:
    """What somebody asked, what they were answered, and when. About ``question/shared answer/whether one more``."""
    _, shared_id, more = asking.about.split("/")
    shared = await _still_shared(asking.db, shared_id, asking.person.id)
    if shared is None or shared.asked is None or shared.answered is None:  # taken back since
        return Asked(
            {"here": "no", "month": "", "question": "", "answer": "", "lived": "no", "year": ""},
            options=(Option(OnOthers.ASK.value), Option(OnOthers.THAT_IS_IT.value)),
        )
    answer = (await utterances.these(asking.db, [shared.answered])).get(shared.answered)
    return Asked(
        {
            "here": "yes",
            "month": Month(shared.answered_at),
            "question": SaidWords(shared.asked),
            "answer": SaidWords(shared.answered),
            "lived": "yes" if answer and answer.lived_in else "no",
            "year": str(answer.lived_in or "") if answer else "",
        },
        options=tuple(Option(each.value) for each in OnOthers if more == _MORE or each != OnOthers.ANOTHER),
        source=shared.helper_id,
    )


async def look(turn: Turn, question: Question) -> About | None:
    """What somebody else asked already, to be read before this goes out; None if there is nothing close."""
    if question.state != QuestionState.DRAFT or not await _may_be_spared(turn.db, question):
        return None
    close = await _close_ones(turn, question)
    return await _show(turn, question, close) if close else None


@others_asked.step(
    "others-asked", expects=either(one_of(OnOthers), words_or_media()), asks=what_others_asked, repeatable=True
)
async def others_asked_this(turn: Turn, reply: OnOthers | Words) -> Next:
    question_id, shared_id, _ = turn.about.split("/")
    question = await questions.get(turn.db, question_id)
    if question is None or question.asker_id != turn.person.id:
        turn.say("talk-is-over")
        return END
    shared = await _still_shared(turn.db, shared_id, turn.person.id)
    match reply:
        case Words():
            return await _more_words(turn, question, reply)
        case OnOthers.THAT_IS_IT:
            await _was_enough(turn, question, shared)
            return END
        case OnOthers.ASK:
            return await _ask_anyway(turn, question)
        case OnOthers.ANOTHER:
            return await _another(turn, question)
        case _ if shared is None or shared.answered is None:
            turn.say("answer-taken-back")
            return STAY
        case OnOthers.ORIGINAL:
            turn.say("original", words=OriginalWords(shared.answered), source=shared.helper_id)
            return STAY
        case OnOthers.REPORT:
            return await _report(turn, shared)


async def go_on(occasion: Occasion, question: Question) -> None:
    """Its asker did not say whether it was enough: they wait for an answer, and so the question goes out."""
    asker = await people.get(occasion.db, question.asker_id)
    if question.state == QuestionState.DRAFT and asker and asker.standing == Standing.ACTIVE:
        await relay.begin(occasion, question)


async def _may_be_spared(db: Transaction, question: Question) -> bool:
    if question.words is None or question.wished_helper or not (question.topic and question.aim):
        return False
    if not await relay.peers_may_answer(db, question) or await alerts.is_open_for(db, question.asker_id):
        return False
    agreed = await accompaniments.of_newcomer(db, question.asker_id)
    return agreed is None or agreed.state != AccompanimentState.RUNNING


async def _close_ones(turn: Turn, question: Question) -> Sequence[SharedAnswer]:
    """What may still be shown to this question, and was not shown to its asker: the closest first."""
    db = turn.db
    shown = [event for event in await question_events.of(db, [question.id]) if event.what == SHOWN]
    said = await utterances.these(db, [question.words] if question.words else [])
    asked = said.get(question.words) if question.words else None
    if asked is None or asked.words.media:
        return []
    but_not = await _not_of(db, question.asker_id)
    same = await read_by_others.about_the_same(db, question, asked.language, but_not, _MOST_COMPARED)
    theirs = await utterances.these(db, [each.asked for each in same if each.asked])
    found = {
        each.id: closeness(asked.words.text, theirs[each.asked].words.text)
        for each in same
        if each.asked and each.asked in theirs
    }
    near = sorted((each for each in same if found.get(each.id, 0) >= CLOSE), key=lambda each: -found[each.id])
    return [each for each in near if await _is_still_true(turn, each)][: max(0, _MOST_SHOWN - len(shown))]


async def _is_still_true(turn: Turn, shared: SharedAnswer) -> bool:
    """Law changes: what is about papers, benefits or law is true for a while only."""
    if shared.answered_at > turn.now - turn.programme.times.law_stays_true:
        return True
    said = await utterances.these(turn.db, [each for each in (shared.asked, shared.answered) if each])
    return not any(turn.programme.about_law(each.words.text) for each in said.values())


async def _still_shared(db: Transaction, shared: str, reader: PersonId) -> SharedAnswer | None:
    return await read_by_others.is_read_by_others(db, shared, await _not_of(db, reader))


async def _not_of(db: Transaction, reader: PersonId) -> set[PersonId]:
    """Whom the reader must not meet, and who was reported and not looked at yet."""
    return await alerts.parted(db, reader) | await alerts.under_report(db)


async def _show(turn: Turn, question: Question, close: Sequence[SharedAnswer]) -> About:
    """The closest. Its reader gets their time, from now on, before the question goes out by itself."""
    await question_events.note(turn.db, question.id, SHOWN, turn.now, turn.person.id, close[0].id)
    await questions.note(turn.db, question.id, next_offer_at=turn.now + turn.programme.times.others_asked)
    more = _MORE if len(close) > 1 else _LAST
    return others_asked_this.about(f"{question.id}/{close[0].id}/{more}")


async def _was_enough(turn: Turn, question: Question, shared: SharedAnswer | None) -> None:
    if question.over:
        turn.say("talk-is-over")
        return
    if question.state not in _NOT_TAKEN or question.claimed_by:
        turn.say("question-already-sent")
        return
    await relay.end_offers(turn, question)
    await talk.end(turn, question)
    if shared is None:  # taken back meanwhile: what they have read, they have read
        turn.say("enough-though-taken-back")
        return
    before = await read_by_others.first_enough(turn.db, shared.helper_id, since=turn.now - _WEEK)
    await question_events.note(turn.db, question.id, WAS_ENOUGH, turn.now, turn.person.id, shared.id)
    turn.say("glad-it-was-enough")
    await _tell_helper(turn, shared.helper_id, due_at=before + _WEEK if before else None)


async def _tell_helper(turn: Turn, helper: PersonId, due_at: datetime | None) -> None:
    """Good news, too, comes once a week: what is still to be told is told together, with how often it was."""
    if await people.get(turn.db, helper) is None:
        return
    times = await read_by_others.times_enough(turn.db, helper)
    await outbox.drop_news(turn.db, helper, helper, turn.now)
    turn.say_to(helper, "your-answer-helped-again", timing=Timing.WAKING_HOURS, news_of=helper, times=times)
    turn.messages[-1] = replace(turn.messages[-1], due_at=due_at)


async def _ask_anyway(turn: Turn, question: Question) -> Next:
    """It goes out, also where it had been enough at first."""
    events = await question_events.of(turn.db, [question.id]) if question.over else []
    if any(event.what == WAS_ENOUGH for event in events):
        await questions.note(turn.db, question.id, state=QuestionState.DRAFT, closed_at=None)
        question = await questions.get(turn.db, question.id) or question
    if question.state != QuestionState.DRAFT:
        turn.say("question-already-sent")
    else:
        await relay.begin(turn, question)
    return END


async def _another(turn: Turn, question: Question) -> Next:
    if question.state != QuestionState.DRAFT:
        turn.say("question-already-sent")
        return END
    close = await _close_ones(turn, question)
    if close:
        return await _show(turn, question, close)
    turn.say("nothing-else-is-close")
    return STAY


async def _more_words(turn: Turn, question: Question, words: Words) -> Next:
    if question.state != QuestionState.DRAFT or question.words is None:
        return await ask.free_sentence(turn, words)
    return await ask.with_more(turn, question.words, question, words)


async def _report(turn: Turn, shared: SharedAnswer) -> Next:
    """A counsellor reads it whatever becomes of the answer: it is kept under its author's key alone."""
    words = (await utterances.these(turn.db, [shared.answered])).get(shared.answered) if shared.answered else None
    if words is None:
        turn.say("answer-taken-back")
        return STAY
    seen = await utterances.keep(turn.db, words.author_id, words.words, words.language, turn.now)
    return await report.stop(turn, seen)
