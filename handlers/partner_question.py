"""Partner question: an employer or a training centre may answer too, if its asker says so; they never read a name.

(a question has gone out: relay.py; or a counsellor thinks of it: counsel.py)
    ─▶ partner-too ─▶ yes: the same words go to one partner after the other ─▶ question-offered (answer.py)
                   └▶ no
nobody takes it in two days: its asker is told, and what helpers were asked goes on as before

/questions (a partner's) ─▶ what waits for them; partner-takes-questions
"""

from datetime import timedelta
from typing import Final

from handlers import answer, offering, opening_text, partner, partners_who_fit, relay, second_opinion, talk
from handlers.answers import yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import tell
from handlers.turn import Occasion, Turn
from storage import acquaintances, offers, partners, question_events, questions
from storage.outgoing import Lane, SaidWords, Timing
from storage.people import Person
from storage.questions import Question
from storage.vocabulary import Role

partner_question = Conversation("partner-question")

# Of itself the programme thinks of it so often; a counsellor may at any time.
_NOT_AGAIN_FOR: Final = timedelta(days=7)
_SUGGESTED: Final = "partner-suggested"


async def what_they_would_read(asking: Asking) -> Asked:
    """The words that a partner would read."""
    question = await questions.get(asking.db, asking.about)
    if question is None or question.words is None:
        return Asked()
    return Asked({"question": SaidWords(question.words)}, source=question.asker_id)


async def whether_they_come(asking: Asking) -> Asked:
    """Whether questions come to this partner now."""
    known = await partners.get(asking.db, asking.person.id)
    return Asked({"now": "yes" if known and known.takes_questions else "no"})


async def suggest(occasion: Occasion, question: Question) -> None:
    """A question has gone out: its asker is asked, now and then, whether a partner may read it too."""
    since = occasion.now - _NOT_AGAIN_FOR
    if await question_events.happened_to(occasion.db, question.asker_id, _SUGGESTED, since):
        return
    if await may_be_asked(occasion, question):
        await ask_asker(occasion, question)


async def may_be_asked(scene: Occasion | Asking, question: Question) -> bool:
    """Whether a partner could be asked this now, and none was."""
    if question.for_partners or question.same_as or question.words is None:
        return False
    if await acquaintances.are_partners_asked(scene.db, question):
        return False
    return bool((await partners_who_fit.who_is_next(scene, question)).fits)


async def ask_asker(occasion: Occasion, question: Question) -> None:
    """Put it before the asker: nothing of theirs goes to a partner without their yes."""
    await question_events.note(occasion.db, question.id, _SUGGESTED, occasion.now, question.asker_id)
    at_once = isinstance(occasion, Turn) and occasion.person.id == question.asker_id
    lane, timing = (Lane.CONVERSATION, Timing.NOW) if at_once else (Lane.RELAY, Timing.QUIET)
    await occasion.ask_of(question.asker_id, partner_too.about(question.id), lane=lane, timing=timing)


@partner_question.step("partner-too", expects=yes_or_no(), asks=what_they_would_read, repeatable=True, holds=False)
async def partner_too(turn: Turn, yes: bool) -> Next:
    question = await questions.get(turn.db, turn.about)
    if question is None or question.asker_id != turn.person.id:
        turn.say("talk-is-over")
    elif await acquaintances.are_partners_asked(turn.db, question):
        turn.say("partner-is-asked-already")
    elif not yes:
        turn.say("partner-not-asked")
    else:
        await _ask_partners(turn, question)
    return END


@partner_question.step("partner-takes-questions", expects=yes_or_no(), asks=whether_they_come, repeatable=True)
async def partner_takes_questions(turn: Turn, yes: bool) -> Next:
    if turn.person.role != Role.PARTNER:
        return MENU
    if not yes:
        await no_more(turn)
        return END
    await partners.note(turn.db, turn.person.id, takes_questions=True)
    turn.say("questions-come-to-partner")
    return END


async def questions_for_me(turn: Turn) -> Next:
    """What waits for this partner; with nothing there, whether questions may come at all."""
    unready = await partner.not_ready_yet(turn)
    if unready:
        return unready
    return await answer.what_waits(turn) or partner_takes_questions


async def no_more(turn: Turn) -> None:
    """This partner wants no questions: what they were asked goes to others."""
    await partners.note(turn.db, turn.person.id, takes_questions=False)
    turn.say("no-questions-to-partner")
    for offer in await offers.open_to(turn.db, turn.person.id):
        await relay.decline_for(turn, offer)


async def taken(occasion: Occasion, question: Question, by: Person) -> None:
    """Its asker hears for whom this partner speaks."""
    organisation = await opening_text.organisation_of(occasion.db, by.id)
    await tell(
        occasion, question.asker_id, "partner-took-it", source=by.id, news_of=question.id, organisation=organisation
    )


async def nobody_answers(occasion: Occasion, question: Question) -> None:
    """No partner took it: its asker is told, and waits for none."""
    await relay.end_offers(occasion, question)
    await talk.end(occasion, question)
    await tell(occasion, question.asker_id, "no-partner-answered", news_of=question.id)


async def _ask_partners(turn: Turn, question: Question) -> None:
    """The same words, asked of partners in a talk of their own; what helpers were asked goes on."""
    asked = await second_opinion.once_more(turn, question, for_partners=True)
    if asked is None:
        turn.say("words-gone")
    elif (await offering.offer_next(turn, asked)).fits:
        turn.say("question-sent-to-partner")
    else:
        await questions.close(turn.db, asked.id, turn.now)
        turn.say("no-partner-now")
