"""Exchange: how words go from one side of a talk to the other, and what follows from them. Its steps are in talk.py."""

from dataclasses import replace

from handlers import (
    accompaniment,
    checking,
    naming,
    on_duty,
    partners_who_fit,
    relay,
    resting,
    spoken,
    staying,
    talk,
    who_fits,
)
from handlers.conversation import END, STAY, About, Next
from handlers.telling import tell
from handlers.turn import Turn
from storage import (
    alerts,
    helper_profiles,
    outbox,
    people,
    question_events,
    questions,
    utterances,
)
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Lane, NameOf, OriginalWords, Timing
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import PersonId, QuestionState, Role, Standing, UtteranceId

_MOST_CAUGHT_UP = 5

_QUESTION_MARKS = ("?", "؟")


async def give_answer(turn: Turn, question: Question, words: UtteranceId) -> None:
    """The asker reads an answer; in a week they are asked whether it helped."""
    danger = await alerts.is_about_danger(turn.db, question.id)
    in_a_week = turn.now + turn.programme.times.did_it_help
    await questions.note(
        turn.db,
        question.id,
        state=QuestionState.ANSWERED,
        claim_ends_at=None,
        answered_at=question.answered_at or turn.now,
        follow_up_at=question.follow_up_at if question.answered_at or danger else in_a_week,
    )
    await question_events.note(turn.db, question.id, "answered", turn.now, turn.person.id, words)
    await outbox.drop_news(turn.db, question.asker_id, question.id, turn.now)
    await checking.look_at(turn, question, words, first=question.answered_at is None)
    await _ask(turn, question, question.asker_id, talk.answer_arrived.about(words))
    turn.say("answer-sent", asker=await naming.asker_of(turn.db, question, turn.person))


async def ask_back(turn: Turn, question: Question, words: UtteranceId) -> None:
    """The asker reads what the helper wants to know first; meanwhile the helper's time stands still."""
    await questions.note(turn.db, question.id, claim_ends_at=None)
    await question_events.note(turn.db, question.id, "asked-back", turn.now, turn.person.id)
    await _ask(turn, question, question.asker_id, talk.helper_asks.about(words))
    turn.say("answer-sent", asker=await naming.asker_of(turn.db, question, turn.person))


async def asker_says(turn: Turn, question: Question, words: Words, *, waits_for_answer: bool = False) -> Next:
    """The asker's words go to whoever answers them; with nobody there, they wait for whoever takes it next."""
    said = await spoken.keep(turn, words, question.id)
    await question_events.note(turn.db, question.id, "asker-wrote", turn.now, turn.person.id)
    holder = await _holder(turn.db, question)
    if holder is None:
        await _without_holder(turn, question)
        return END
    await _ask(turn, question, holder.id, talk.asker_wrote.about(said.utterance))
    if waits_for_answer or question.state == QuestionState.CLAIMED or _asks_something(words):
        await _answer_in_time(turn, question)
    turn.say("sent-on", to=NameOf(holder.id))
    if holder.role == Role.COUNSELLOR and not await alerts.is_about_danger(turn.db, question.id):
        await on_duty.tell_when_read(turn, turn.person.id, [holder])
    return END


async def helper_says(turn: Turn, question: Question, words: Words, *, lived_in: int | None = None) -> Next:
    """The helper's words are an answer, early or late, as long as nobody else has taken it.

    ``lived_in``: the year in which it happened to them, where they say so.
    """
    if question.rests and question.claimed_by == turn.person.id:
        return await resting.keep_for(turn, question, words)
    if not await still_answers(turn, question):
        return END
    said = await spoken.keep(turn, words, question.id, lived_in=lived_in)
    await give_answer(turn, question, said.utterance)
    return END


async def still_answers(turn: Turn, question: Question) -> bool:
    """Whether this person has the question, or takes it again, late; if not, they are told why."""
    if question.over:
        turn.say("talk-is-over")
        return False
    if question.claimed_by == turn.person.id:
        return True
    if question.claimed_by is None and await may_take(turn, question) and await relay.take(turn, question):
        return True
    turn.say("someone-else-took-it" if question.claimed_by else "talk-is-over")
    return False


async def may_take(turn: Turn, question: Question) -> bool:
    """Whether this person may have this question now: a counsellor; else where peers may answer.

    A ready helper, or a partner who was asked it.
    """
    parted = await alerts.parted(turn.db, question.asker_id)
    if turn.person.id in parted | {question.asker_id}:
        return False
    if turn.person.role == Role.COUNSELLOR:
        return True
    if question.for_partners:
        return turn.person.role == Role.PARTNER and await partners_who_fit.may_answer(turn, question, turn.person.id)
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    if profile is None or not profile.may_be_asked or turn.person.role != Role.HELPER:
        return False
    if turn.person.id in await relay.not_for(turn.db, question):
        return False
    if await who_fits.is_against_wishes(turn, question, profile):
        return False
    return await relay.peers_may_answer(turn.db, question)


async def catch_up(turn: Turn, question: Question) -> None:
    """Whoever takes a talk over reads what the asker wrote since they asked."""
    said = [each for each in await utterances.of_question(turn.db, question.id) if each.author_id == question.asker_id]
    for each in said[1:][-_MOST_CAUGHT_UP:]:
        await turn.ask_of(turn.person, talk.asker_wrote.about(each.id), lane=Lane.CONVERSATION, timing=Timing.NOW)


async def show_original(turn: Turn) -> Next:
    """The words this step is about, as they were written."""
    words = UtteranceId(turn.about)
    said = (await utterances.these(turn.db, [words])).get(words)
    if said:
        turn.say("original", words=OriginalWords(words), source=said.author_id)
    else:
        turn.say("words-gone")
    return STAY


async def thank(turn: Turn, question: Question) -> None:
    """Whoever wrote the words that the asker thanks for hears it, once."""
    words = UtteranceId(turn.about)
    said = (await utterances.these(turn.db, [words])).get(words)
    author = await people.get(turn.db, said.author_id) if said else None
    if author and not await _happened_before(turn, question, "thanked", words):
        await tell(turn, author.id, "they-thank-you", asker=await naming.asker_of(turn.db, question, author))
    if question.state == QuestionState.ANSWERED:
        await questions.note(turn.db, question.id, claim_ends_at=None)
    turn.say("thanks-passed-on")


async def not_clear(turn: Turn, question: Question) -> None:
    """Whoever answers is asked to say it differently; with nobody there, a counsellor is."""
    again = await _happened_before(turn, question, "not-clear", UtteranceId(turn.about))
    holder = await _holder(turn.db, question)
    if holder is None:
        await _without_holder(turn, question)
        return
    if not again:
        await _ask(turn, question, holder.id, talk.say_it_differently.about(question.id))
        await _answer_in_time(turn, question)
    turn.say("asked-to-say-it-differently")


async def give_to_counsellor(turn: Turn, question: Question) -> None:
    """The helper says that this is for a counsellor; the asker hears that somebody thought about it."""
    turn.say("handed-to-counsellor")
    if question.for_partners:  # whoever knows better is of the team, then: it is no question to partners any more
        await questions.note(turn.db, question.id, for_partners=False)
        question = replace(question, for_partners=False)
    a_peer = turn.person.role != Role.COUNSELLOR
    await relay.hand_over(turn, question, saying="counsellor-knows-better" if a_peer else "someone-else-answers")


async def close(turn: Turn, question: Question) -> None:
    """Either closes the talk. A helper who closes before they answered leaves the question to others."""
    answers = turn.person.id != question.asker_id
    if answers and question.answered_at is None and turn.person.role != Role.COUNSELLOR:
        turn.say("thanks-for-saying-no")
        await relay.pass_on(turn, question, turn.person.id)
        return
    await relay.end_offers(turn, question)
    await talk.end(turn, question)
    await question_events.note(turn.db, question.id, "closed", turn.now, turn.person.id)
    turn.say("talk-closed")
    await tell(turn, question.asker_id if answers else question.claimed_by, "other-closed-talk")
    await accompaniment.counted(turn, question)
    await staying.offer_after_talk(turn, question)


async def _holder(db: Transaction, question: Question) -> Person | None:
    """Who answers this question and can still read what they are sent."""
    holder = await people.get(db, question.claimed_by) if question.claimed_by else None
    if holder is None or holder.standing != Standing.ACTIVE:
        return None
    accounts = (await people.accounts_of(db, [holder.id])).get(holder.id, [])
    return holder if any(account.reachable for account in accounts) else None


async def _without_holder(turn: Turn, question: Question) -> None:
    match question.state:
        case QuestionState.OPEN:
            turn.say("nobody-yet", helpers=0)
        case QuestionState.WITH_COUNSELLOR:
            turn.say("counsellor-takes-over")
        case _:
            await relay.hand_over(turn, question, saying="counsellor-takes-over")


async def _ask(turn: Turn, question: Question, whom: PersonId, stop: About) -> None:
    """Put something of this talk before someone, in place of what was last; where there may be danger, at once."""
    await talk.only_newest_is_open(turn, question, whom)
    await questions.note(turn.db, question.id, quiet_at=turn.now + turn.programme.times.silence)
    if await alerts.is_about_danger(turn.db, question.id):
        await turn.ask_of(whom, stop, lane=Lane.CONVERSATION, timing=Timing.NOW)
    else:
        await turn.ask_of(whom, stop)


async def _answer_in_time(turn: Turn, question: Question) -> None:
    """The asker waits for an answer: if none comes, they do not wait for ever (scheduler/open_questions.py)."""
    await questions.note(turn.db, question.id, claim_ends_at=turn.now + turn.programme.times.claim)


async def _happened_before(turn: Turn, question: Question, what: str, words: UtteranceId) -> bool:
    """Whether this was said of these words before; from now on it was."""
    before = await question_events.of(turn.db, [question.id])
    known = any(event.what == what and event.detail == words for event in before)
    if not known:
        await question_events.note(turn.db, question.id, what, turn.now, turn.person.id, words)
    return known


def _asks_something(words: Words) -> bool:
    return any(mark in words.text for mark in _QUESTION_MARKS)
