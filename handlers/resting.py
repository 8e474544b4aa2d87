"""Resting: a talk in which nobody writes any more closes by itself, kindly; either of the two may go on.

talk-rests ─▶ go on (write-on) | own words, which open it again
words for a talk that rests ─▶ send-and-reopen ─▶ yes | a new question | no
"""

from datetime import timedelta
from enum import StrEnum

from handlers import accompaniment, ask, exchange, joining, naming, partners_who_fit, relay, talk
from handlers.answers import Listed, either, one_listed, one_of, words_or_media
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import (
    alerts,
    helper_profiles,
    media,
    outbox,
    people,
    question_events,
    questions,
    utterances,
)
from storage import resting as rested
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Argument, DeliveryClass, Lane, NameOf, Option, Phrase, SaidWords, Timing
from storage.questions import Question
from storage.vocabulary import HelperState, QuestionId, QuestionState, Role, Standing, UtteranceId

resting = Conversation("resting")

# "Did it help?" and "we close this" never come on one day.
_A_DAY = timedelta(days=1)


class GoOn(StrEnum):
    GO_ON = "go-on"


async def what_rests(asking: Asking) -> Asked:
    """What it was about, and with whom."""
    question = await questions.get(asking.db, asking.about.partition("/")[0])
    if question is None or question.words is None:
        return Asked()
    other: Argument = Phrase("nobody")
    if asking.person.id != question.asker_id:
        other = await naming.asker_of(asking.db, question, asking.person)
    elif question.claimed_by:
        other = NameOf(question.claimed_by)
    return Asked({"other": other, "question": SaidWords(question.words)}, source=question.asker_id)


async def what_waits(asking: Asking) -> Asked:
    """What the talk was about; only newcomers can make a question of their words."""
    rests = await what_rests(asking)
    asks = (Option("new-question"),) if asking.person.role == Role.NEWCOMER else ()
    question = rests.arguments.get("question", "")
    return Asked({"question": question}, options=(Option("yes"), *asks, Option("no")), source=rests.source)


async def close_quietly(occasion: Occasion, question: Question) -> None:
    """Nobody wrote for long, and nobody waits for an answer: it rests, and both are told."""
    db, now = occasion.db, occasion.now
    silent = question.state in (QuestionState.CLAIMED, QuestionState.ANSWERED) and question.claim_ends_at is None
    if not silent or await alerts.is_about_danger(db, question.id):
        return
    asked = question.answered_at + occasion.programme.times.did_it_help if question.answered_at else None
    if asked and abs(asked - now) < _A_DAY:
        await questions.note(db, question.id, quiet_at=asked + _A_DAY)
        return
    await talk.end(occasion, question)
    await rested.rest(db, question.id, now)
    await question_events.note(db, question.id, "rested", now)
    if await accompaniment.counted(occasion, question, quietly=True):
        return
    since = question.quiet_at or now
    for person in filter(None, (question.asker_id, question.claimed_by)):
        await occasion.ask_of(
            person,
            talk_rests.about(question.id),
            lane=Lane.REMINDER,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=f"talk-rests/{question.id}/{since.isoformat()}/{person}",
        )


async def keep_for(turn: Turn, question: Question, words: Words) -> Next:
    """Words for a talk that rests: kept, until their author says that it goes on."""
    said = await utterances.keep(turn.db, turn.person.id, words, turn.person.language, turn.now)
    return send_and_reopen.about(f"{question.id}/{said}")


@resting.step(
    "talk-rests", expects=either(one_of(GoOn), words_or_media()), asks=what_rests, repeatable=True, holds=False
)
async def talk_rests(turn: Turn, reply: GoOn | Words) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or not await _open_again(turn, question):
        return END
    if isinstance(reply, Words):
        return await _say(turn, question.id, reply)
    return write_on.about(question.id)


@resting.step("write-on", expects=words_or_media(), asks=what_rests)
async def write_on(turn: Turn, words: Words) -> Next:
    return await _say(turn, QuestionId(turn.about), words)


@resting.step("send-and-reopen", expects=one_listed(), asks=what_waits, repeatable=True)
async def send_and_reopen(turn: Turn, choice: Listed) -> Next:
    question_id, _, said = turn.about.partition("/")
    question = await questions.get(turn.db, question_id)
    kept = (await utterances.these(turn.db, [UtteranceId(said)])).get(UtteranceId(said))
    if kept is None:
        turn.say("words-are-there")
        return END
    await utterances.take_up(turn.db, kept.id)
    if choice == "new-question":
        return await ask.begin(turn, kept.words)
    if choice != "yes":
        if kept.words.media:
            await media.drop(turn.db, kept.words.media, turn.now)
        turn.say("words-go-nowhere")
        return END
    if question is None or not await _open_again(turn, question):
        return END
    return await _say(turn, question.id, kept.words)


async def _say(turn: Turn, question_id: QuestionId, words: Words) -> Next:
    question = await questions.get(turn.db, question_id)
    if question is None or question.over:
        turn.say("talk-is-over")
        return END
    if turn.person.id == question.asker_id:
        return await exchange.asker_says(turn, question, words)
    return await exchange.helper_says(turn, question, words)


async def _open_again(turn: Turn, question: Question) -> bool:
    """Whether it is open; if not, whoever asks is told why. Whoever had it and may not any more is let go."""
    takes_part = turn.person.id in (question.asker_id, question.claimed_by)
    if not question.over and takes_part:
        return True
    if not (question.rests and takes_part):
        turn.say("talk-is-over")
        return False
    may_have_it = await _may_still_have_it(turn.db, question, turn)
    if turn.person.id == question.claimed_by and not may_have_it:
        turn.say("talk-is-over")
        await joining.not_ready_yet(turn)  # a helper who pauses reads how to go on
        return False
    if not await rested.go_on(turn.db, question, turn.now + turn.programme.times.silence):
        return True  # the other one was quicker
    await outbox.withdraw(turn.db, [question.id], [talk_rests.name], turn.now)
    await question_events.note(turn.db, question.id, "reopened", turn.now, turn.person.id)
    if not may_have_it:
        await relay.release(turn, question, QuestionState.ANSWERED)
    return True


async def _may_still_have_it(db: Transaction, question: Question, turn: Turn) -> bool:
    holder = await people.get(db, question.claimed_by) if question.claimed_by else None
    if holder is None or holder.standing != Standing.ACTIVE or holder.id in await relay.not_for(db, question):
        return False
    if holder.role == Role.COUNSELLOR:
        return True
    if holder.role == Role.PARTNER:
        return await partners_who_fit.may_answer(turn, question, holder.id)
    profile = await helper_profiles.get(db, holder.id, turn.now)
    ready = profile is not None and profile.state == HelperState.READY and holder.role == Role.HELPER
    return ready and await relay.peers_may_answer(db, question)
