"""What others read, for counsellors: every question and answer that may be shown to somebody else, one by one.

/answers: a-shared-answer ─▶ the next one | the original | not for others any more (out of date, too personal)
"""

from collections.abc import Sequence
from enum import StrEnum

from handlers.answers import one_of
from handlers.conversation import END, MENU, STAY, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import alerts, read_by_others, shared_answers
from storage.masked import Words
from storage.outgoing import Month, Option, OriginalWords, Phrase, SaidWords, Timing
from storage.shared_answers import SharedAnswer
from storage.vocabulary import Role

what_others_read = Conversation("what-others-read")


class OnShared(StrEnum):
    NEXT = "next"
    ORIGINAL = "original"
    TAKE_DOWN = "take-down"
    ENOUGH = "enough"


async def the_answer(asking: Asking) -> Asked:
    """One of them: what it is about, when it was answered, and how often it was enough."""
    shared, after = await _one_and_rest(asking, asking.about)
    if shared is None or shared.asked is None or shared.answered is None:
        return Asked(
            {"here": "no", "topic": "", "month": "", "times": 0, "question": "", "answer": ""},
            options=(Option(OnShared.NEXT.value), Option(OnShared.ENOUGH.value)),
        )
    return Asked(
        {
            "here": "yes",
            "topic": Phrase(f"topic-{shared.topic}"),
            "month": Month(shared.answered_at),
            "times": await read_by_others.times_this_was_enough(asking.db, shared),
            "question": SaidWords(shared.asked),
            "answer": SaidWords(shared.answered),
        },
        options=tuple(Option(each.value) for each in OnShared if after or each != OnShared.NEXT),
        source=shared.helper_id,
    )


@what_others_read.command("answers", roles=[Role.COUNSELLOR])
async def answers_command(turn: Turn, _words: Words | None) -> Next:
    readable = await _readable(turn)
    turn.say("shared-answers", count=len(readable), spared=await read_by_others.questions_spared(turn.db))
    return a_shared_answer.about(readable[0].id) if readable else END


@what_others_read.step("a-shared-answer", expects=one_of(OnShared), asks=the_answer, repeatable=True)
async def a_shared_answer(turn: Turn, reply: OnShared) -> Next:
    if turn.person.role != Role.COUNSELLOR or reply is OnShared.ENOUGH:
        return MENU
    shared, after = await _one_and_rest(turn, turn.about)
    if reply is OnShared.NEXT:
        return _next(turn, after)
    if shared is None or shared.answered is None:  # taken back, or another counsellor was quicker
        turn.say("answer-is-not-shared")
        return _next(turn, after)
    if reply is OnShared.ORIGINAL:
        turn.say("original", words=OriginalWords(shared.answered), source=shared.helper_id)
        return STAY
    await shared_answers.end(turn.db, [shared])
    turn.say("answer-taken-down")
    await tell(turn, shared.helper_id, "your-answer-was-taken-down", timing=Timing.WAKING_HOURS)
    return _next(turn, after)


async def _readable(scene: Turn | Asking) -> Sequence[SharedAnswer]:
    """The newest first; nothing of whom this counsellor must not meet."""
    but_not = await alerts.parted(scene.db, scene.person.id)
    return await read_by_others.read_by_others(scene.db, simulated=scene.person.simulated, but_not=but_not)


async def _one_and_rest(scene: Turn | Asking, shared: str) -> tuple[SharedAnswer | None, Sequence[SharedAnswer]]:
    """This one, if others may read it, and what comes after it; everything, where it is gone."""
    readable = await _readable(scene)
    place = next((place for place, each in enumerate(readable) if each.id == shared), None)
    return (None, readable) if place is None else (readable[place], readable[place + 1 :])


def _next(turn: Turn, after: Sequence[SharedAnswer]) -> Next:
    if after:
        return a_shared_answer.about(after[0].id)
    turn.say("no-more-answers")
    return END
