"""Sharing: may what one person asked and another answered help others too? Both are asked once, and decide alone.

"it helped" (follow_up.py) ─▶ share-your-question ─▶ yes: whoever answered is asked
                                  share-your-answer ─▶ yes: others may read both, without a name (others_asked.py)
/privacy (agreements.py) ─▶ taken back: nobody reads any of it from now on

Who has said no is not asked again. They see the very words that others would read.
"""

import re

from handlers import names, relay
from handlers.answers import yes_or_no
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import (
    alerts,
    answer_checks,
    consents,
    people,
    question_events,
    questions,
    shared_answers,
    utterances,
)
from storage.masked import Words
from storage.outgoing import Lane, SaidWords, Timing
from storage.people import Person
from storage.questions import Question
from storage.shared_answers import SharedAnswer
from storage.utterances import Utterance
from storage.vocabulary import CheckState, ConsentKind, Outcome, QuestionId, Role, Standing

sharing = Conversation("sharing", interrupts=True)

_WORD = re.compile(r"[^\W\d_]+")
_NAME_TAKEN_OUT = "…"

# After one of these a question is not for others: it was too heavy for a peer, or somebody was hurt.
_NOT_FOR_OTHERS = frozenset({"with-counsellor", "reported"})


async def what_others_would_read(asking: Asking) -> Asked:
    """The question and the answer, without the names of the two."""
    shared = await shared_answers.get(asking.db, asking.about)
    if shared is None or shared.asked is None or shared.answered is None:
        return Asked({"here": "no", "question": "", "answer": ""}, options=())
    other = shared.helper_id if asking.person.id == shared.asker_id else shared.asker_id
    return Asked(
        {"here": "yes", "question": SaidWords(shared.asked), "answer": SaidWords(shared.answered)}, source=other
    )


async def ask_asker(turn: Turn, question_id: QuestionId) -> None:
    """Whoever was helped is asked whether it may help others too: once, and only where it can be for others."""
    question = await questions.get(turn.db, question_id)
    asked_before = await shared_answers.about_question(turn.db, question_id)
    if question is None or asked_before or not await _is_for_others(turn, question):
        return
    asked, answer = await _asked_and_answered(turn, question)
    helper = await people.get(turn.db, answer.author_id) if answer else None
    if asked is None or answer is None or helper is None or not await _may_be_asked(turn, question, helper, answer):
        return
    words = _without_names(asked.words, turn.person, helper), _without_names(answer.words, turn.person, helper)
    shared = await shared_answers.begin(turn.db, question, asked, answer, words, turn.now)
    await turn.ask_of(turn.person, share_your_question.about(shared), lane=Lane.CONVERSATION, timing=Timing.NOW)


@sharing.step("share-your-question", expects=yes_or_no(), asks=what_others_would_read, holds=False)
async def share_your_question(turn: Turn, yes: bool) -> Next:
    shared = await _still_asked(turn)
    if shared is None or not await _said(turn, shared, ConsentKind.SHARE_QUESTION, yes=yes):
        return END
    if shared.helper_agrees is None:
        await turn.ask_of(shared.helper_id, share_your_answer.about(shared.id), timing=Timing.WAKING_HOURS)
    return END


@sharing.step("share-your-answer", expects=yes_or_no(), asks=what_others_would_read, holds=False)
async def share_your_answer(turn: Turn, yes: bool) -> Next:
    shared = await _still_asked(turn)
    if shared:
        await _said(turn, shared, ConsentKind.SHARE_ANSWER, yes=yes)
    return END


async def take_back(turn: Turn) -> None:
    """Nobody reads anything that this person asked or answered any more; not even who has it before them now."""
    await shared_answers.take_back(turn.db, turn.person.id)
    for kind in (ConsentKind.SHARE_QUESTION, ConsentKind.SHARE_ANSWER):
        await consents.withdraw(turn.db, turn.person.id, kind, turn.now)


async def _is_for_others(turn: Turn, question: Question) -> bool:
    known = question.topic and question.aim and question.answered_at
    if not known or question.outcome != Outcome.YES or question.accompaniment:
        return False
    if not await relay.peers_may_answer(turn.db, question) or await alerts.is_open_for(turn.db, turn.person.id):
        return False
    happened = {event.what for event in await question_events.of(turn.db, [question.id])}
    return not happened & _NOT_FOR_OTHERS and not await shared_answers.has_refused(turn.db, turn.person.id)


async def _asked_and_answered(turn: Turn, question: Question) -> tuple[Utterance | None, Utterance | None]:
    """The question, and what of its answers it was thanked for last; else the longest."""
    events = await question_events.of(turn.db, [question.id])
    answers = {event.detail for event in events if event.what == "answered"}
    thanked = [event.detail for event in events if event.what == "thanked" and event.detail in answers]
    said = {each.id: each for each in await utterances.of_question(turn.db, question.id)}
    asked = said.get(question.words) if question.words else None
    given = [each for each in said.values() if each.id in answers and not each.words.media]
    best = [each for each in given if thanked and each.id == thanked[-1]] or sorted(given, key=_length)[-1:]
    return (None if asked is None or asked.words.media else asked), (best[0] if best else None)


async def _may_be_asked(turn: Turn, question: Question, helper: Person, answer: Utterance) -> bool:
    """Whether this helper may be asked for it: nothing was wrong with it, and they did not say no before."""
    if helper.role != Role.HELPER or helper.standing != Standing.ACTIVE:
        return False
    if helper.id in await relay.not_for(turn.db, question):
        return False
    check = await answer_checks.get(turn.db, answer.id)
    corrected = check is not None and check.state == CheckState.CORRECTED
    return not corrected and not await shared_answers.has_refused(turn.db, helper.id)


async def _still_asked(turn: Turn) -> SharedAnswer | None:
    """What this is about, if it still waits for a word of theirs, or may still be taken back; if not, they are told."""
    shared = await shared_answers.get(turn.db, turn.about)
    if shared is None or shared.asked is None or turn.person.id not in (shared.asker_id, shared.helper_id):
        turn.say("not-shared-any-more")
        return None
    return shared


async def _said(turn: Turn, shared: SharedAnswer, kind: ConsentKind, *, yes: bool) -> bool:
    """Keep what they said to it, with their consent; whether it is a yes."""
    await shared_answers.agree(turn.db, shared, turn.person.id, yes=yes)
    if yes:
        await consents.give(turn.db, turn.person, kind, shared.question_id, turn.now)
        turn.say("share-thanks")
    else:
        await consents.withdraw(turn.db, turn.person.id, kind, turn.now, version=shared.question_id)
        turn.say("not-shared")
    return yes


def _without_names(words: Words, *named: Person) -> Words:
    """Without what the two are called, in whatever script it is written."""
    called = {each.id: each.name.text for each in named if each.name}

    def taken_out(word: re.Match[str]) -> str:
        return _NAME_TAKEN_OUT if names.named_in(word[0], called) else word[0]

    return Words(_WORD.sub(taken_out, words.text))


def _length(said: Utterance) -> int:
    return len(said.words.text)
