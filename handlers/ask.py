"""Ask: a newcomer asks, without giving a name.

    (first-question | ask-your-question | ask-this) → choose-topic → choose-aim → question-sent
                                                    └ ask-as-before, where their project is known

Two taps say what it is about; both can be passed over, and with their project known one tap is enough. Then it goes
to people who have been there (relay.py), unless somebody asked the same before (others_asked.py), or it is kept until
it may go on (kept_questions.py).
People write in several messages: what comes while a question is made ready belongs to it, and they see it all again.
"""

from datetime import timedelta
from enum import StrEnum

from handlers import counsel, kept_questions, others_asked, relay, situation, spoken
from handlers.answers import NotExpectedError, either, one_of, own_words, words_or_media
from handlers.conversation import END, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import (
    obstacles,
    outbox,
    projects,
    question_events,
    questions,
    utterances,
)
from storage.masked import Words
from storage.outgoing import Option, Phrase, SaidWords
from storage.paths import Path
from storage.questions import Question
from storage.vocabulary import Aim, KeptFor, QuestionId, QuestionState, Role, Topic, UtteranceId

ask = Conversation("ask")

SUGGESTIONS = ("sample-kitchen", "sample-training", "sample-business")

# Fewer words where a button is awaited are no part of a question: "ok", "je sais pas".
_FEWEST_WORDS_MORE = 4
# So long after they began a question, what they write is hardly a part of it.
_STILL_IN_MIND = timedelta(hours=12)


class AskThis(StrEnum):
    YES = "yes"
    COUNSELLOR = "counsellor"
    NO = "no"


class AsBefore(StrEnum):
    YES = "yes"
    WITH_OBSTACLES = "with-obstacles"
    OTHER = "other"


async def the_question(asking: Asking) -> Asked:
    """The words that are about to be asked, and of whom."""
    peers = _peers_may_read(asking)
    return Asked(
        {"question": SaidWords(UtteranceId(asking.about)), "peers": "yes" if peers else "no"},
        options=tuple(Option(each.value) for each in AskThis if peers or each != AskThis.COUNSELLOR),
        source=asking.person.id,
    )


async def as_they_told(asking: Asking) -> Asked:
    """Their trade and their aim; and, if anything stands in their way, that helpers may be told."""
    known = await projects.get(asking.db, asking.person.id)
    named = await obstacles.of(asking.db, asking.person.id)
    return Asked(
        {"trade": situation.trade_as_told(known), "aim": Phrase(f"aim-{known.aim or 'unsure'}")},
        options=tuple(Option(each.value) for each in AsBefore if named or each != AsBefore.WITH_OBSTACLES),
        source=asking.person.id,
    )


@ask.command("ask", roles=[Role.NEWCOMER])
async def ask_command(turn: Turn, words: Words | None) -> Next:
    return ask_your_question if words is None else await begin(turn, own_words().read(words))


async def free_sentence(turn: Turn, words: Words) -> Next:
    """Someone wrote outside of any conversation: a question, perhaps."""
    own = own_words().read(words)
    if await _asked_before(turn, own):
        turn.say("question-already-sent")
        return END
    return ask_this.about((await spoken.keep(turn, own)).utterance)


@ask.step("first-question", expects=words_or_media(suggestions=SUGGESTIONS), repeatable=True)
async def first_question(turn: Turn, words: Words) -> Next:
    return await begin(turn, words)


@ask.step("ask-your-question", expects=words_or_media())
async def ask_your_question(turn: Turn, words: Words) -> Next:
    return await begin(turn, words)


@ask.step("ask-this", expects=either(one_of(AskThis), words_or_media()), asks=the_question)
async def ask_this(turn: Turn, answer: AskThis | Words) -> Next:
    utterance = UtteranceId(turn.about)
    question = await questions.about_words(turn.db, utterance)
    if question and await _is_asked(turn, question):
        turn.say("question-already-sent")
        return END
    if not await utterances.these(turn.db, [utterance]):
        return _words_are_gone(turn)
    match answer:
        case Words():
            return await with_more(turn, utterance, question, answer)
        case AskThis.NO:
            if question:
                await questions.close(turn.db, question.id, turn.now)
            turn.say("not-asked")
            return END
        case AskThis.COUNSELLOR:
            return await _send(turn, await _draft_of(turn, utterance, question), to_counsellor=True)
        case AskThis.YES:
            return await _next_about(turn, await _draft_of(turn, utterance, question))


@ask.step("ask-as-before", expects=either(one_of(AsBefore), words_or_media()), asks=as_they_told)
async def ask_as_before(turn: Turn, answer: AsBefore | Words) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or await _has_its_way(turn, question):
        turn.say("question-already-sent")
        return END
    if question.words is None:
        return _words_are_gone(turn)
    if isinstance(answer, Words):
        return await with_more(turn, question.words, question, answer)
    if answer is AsBefore.OTHER:
        await questions.note(turn.db, question.id, of_project=False, show_obstacles=False)
        return choose_topic.about(question.id)
    known = await projects.get(turn.db, turn.person.id)
    told = {"of_project": True, "show_obstacles": answer is AsBefore.WITH_OBSTACLES}
    await questions.note(turn.db, question.id, topic=known.trade, aim=known.aim, **told)
    return await _send(turn, question.id, to_counsellor=not _peers_may_read(turn))


@ask.step("choose-topic", expects=either(one_of(Topic), words_or_media()))
async def choose_topic(turn: Turn, topic: Topic | Words) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or await _has_its_way(turn, question):
        turn.say("question-already-sent")
        return END
    if question.words is None:
        return _words_are_gone(turn)
    if isinstance(topic, Words):
        return await with_more(turn, question.words, question, topic)
    await questions.note(turn.db, question.id, topic=topic)
    return choose_aim.about(question.id)


@ask.step("choose-aim", expects=one_of(Aim))
async def choose_aim(turn: Turn, aim: Aim) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or await _has_its_way(turn, question):
        turn.say("question-already-sent")
        return END
    if question.words is None:
        return _words_are_gone(turn)
    await questions.note(turn.db, question.id, aim=aim)
    await projects.take_from_question(turn.db, turn.person.id, question.topic, aim)
    return await _send(turn, question.id, to_counsellor=not _peers_may_read(turn))


async def begin(turn: Turn, words: Words, of: Path | None = None) -> Next:
    """These words are a question: it is made ready, with nobody asked yet. ``of``: whoever told this path, first."""
    if await _asked_before(turn, words):
        turn.say("question-already-sent")
        return END
    question = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    await spoken.keep(turn, words, question)
    if of:
        await questions.note(turn.db, question, wished_helper_id=of.person_id, topic=of.topic)
    return choose_aim.about(question) if of and of.topic else await _next_about(turn, question)


async def of_peers_too(turn: Turn, question: Question) -> Next:
    """What waits for the team is put before peers, once it is said what it is about."""
    if await _has_its_way(turn, question):
        turn.say("question-already-sent")
        return END
    return await _next_about(turn, question.id)


async def unfinished(asking: Asking) -> Option | None:
    """A question that was begun and not sent."""
    drafts = await questions.drafts_of(asking.db, asking.person.id)
    return Option(f"finish/{drafts[0].id}") if drafts else None


async def finish(turn: Turn, question_id: QuestionId) -> Next:
    """Take it up again: after days nobody remembers their words, so they are shown first."""
    question = await questions.get(turn.db, question_id)
    if question is None or question.words is None:
        return ask_your_question
    return ask_this.about(question.words)


def _words_are_gone(turn: Turn) -> Next:
    """They began it long ago, and it was not kept for so long."""
    turn.say("words-gone")
    return ask_your_question


async def _next_about(turn: Turn, question: QuestionId) -> Next:
    if not _peers_may_read(turn):
        return await _send(turn, question, to_counsellor=True)
    goes_at = turn.now + turn.programme.times.without_a_tap  # without these taps, too (sent_by_itself.py)
    await questions.note(turn.db, question, next_offer_at=goes_at)
    known = await projects.get(turn.db, turn.person.id)
    return ask_as_before.about(question) if known.trade and known.aim else choose_topic.about(question)


async def _send(turn: Turn, question: QuestionId, *, to_counsellor: bool) -> Next:
    asked = await questions.get(turn.db, question)
    if asked is None:
        return END
    if asked.state == QuestionState.DRAFT:
        if to_counsellor:
            return await kept_questions.send(turn, asked, KeptFor.COUNSELLOR)
        close = None if await kept_questions.must_wait(turn) else await others_asked.look(turn, asked)
        return close or await kept_questions.send(turn, asked, KeptFor.PEERS)
    # It waits for the team, and its asker would like peers to read it.
    await outbox.withdraw(turn.db, [asked.id], [counsel.question_waits.name], turn.now)
    await relay.begin(turn, asked)
    return END


def _peers_may_read(scene: Asking | Turn) -> bool:
    """Whether what this person asks is for peers: now, or once a counsellor has let them in."""
    return scene.person.peers_allowed and (scene.person.admitted or scene.programme.enrolment == "approval")


async def with_more(turn: Turn, before: UtteranceId, draft: Question | None, more: Words) -> Next:
    """What they wrote goes on: one question of both; days later it is another, and the first stays begun.

    Raises ``NotExpectedError`` for a word or two, and for too many.
    """
    kept = (await utterances.these(turn.db, [before])).get(before)
    if kept is None or (len(more.text.split()) < _FEWEST_WORDS_MORE and not more.media):
        raise NotExpectedError
    if draft and draft.asked_at < turn.now - _STILL_IN_MIND:
        return await free_sentence(turn, more)
    media = more.media or kept.words.media  # of two pictures the last: they see what is asked
    whole = own_words().read(Words(f"{kept.words.text}\n{more.text}", media))
    if draft is None:
        return ask_this.about((await spoken.keep(turn, whole)).utterance)
    await questions.close(turn.db, draft.id, turn.now)
    instead = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    await questions.note(turn.db, instead, wished_helper_id=draft.wished_helper)
    return ask_this.about((await spoken.keep(turn, whole, instead)).utterance)


async def _draft_of(turn: Turn, utterance: UtteranceId, begun: Question | None) -> QuestionId:
    if begun and begun.state == QuestionState.DRAFT:
        return begun.id
    question = await questions.draft(turn.db, turn.person.id, simulated=turn.person.simulated, now=turn.now)
    await utterances.belongs_to(turn.db, utterance, question)
    return question


async def _is_asked(turn: Turn, question: Question) -> bool:
    """Whether anybody but its asker has seen it; a draft that was dropped can still be taken up."""
    if question.state == QuestionState.CLOSED:
        return bool(await question_events.of(turn.db, [question.id]))
    return question.state != QuestionState.DRAFT


async def _has_its_way(turn: Turn, question: Question) -> bool:
    """Whether nothing more is chosen about it; what only waits for the team may still go to peers, if its asker may."""
    waits_for_team = question.state == QuestionState.WITH_COUNSELLOR and question.claimed_by is None
    if waits_for_team and question.answered_at is None and question.aim is None and turn.person.may_meet_peers:
        return False
    return await _is_asked(turn, question)


async def _asked_before(turn: Turn, words: Words) -> bool:
    """Whether the very same is asked already and not over: nobody is helped by asking it twice."""
    if words.media:
        return False
    asked = [question.words for question in await questions.open_of_asker(turn.db, turn.person.id) if question.words]
    kept = await utterances.these(turn.db, asked)
    same = spoken.as_kept(words).split()
    return any(each.words.text.split() == same for each in kept.values())
