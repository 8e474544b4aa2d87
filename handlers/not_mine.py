"""Not mine: a helper says that a question is not their experience. They are asked about it less, then not at all.

question-offered ─▶ not my experience ─▶ asked-less ─▶ fine | ask me again
"""

from enum import StrEnum

from handlers.answers import one_of
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.matching import NOT_ASKED_AFTER, said_about
from handlers.turn import Turn
from storage import not_lived, offers, questions
from storage.not_lived import About
from storage.offers import Offer
from storage.outgoing import Phrase
from storage.questions import Question
from storage.vocabulary import PersonId, Reason, Role, Topic

not_mine = Conversation("not-mine")

# They were asked for what they have lived; whoever was asked by name was not.
_TEACHES = (Reason.SAME_TRADE, Reason.SAME_STEP, Reason.OTHER_PATH, Reason.ANY_TOPIC)


class OnLess(StrEnum):
    FINE = "fine"
    ASK_AGAIN = "ask-again"


async def how_it_is_now(asking: Asking) -> Asked:
    """About an offer: what they are asked less about, or no more."""
    offer = await offers.get(asking.db, asking.about)
    question = await questions.get(asking.db, offer.question_id) if offer else None
    if offer is None or question is None:
        return Asked()
    about = said_about(question.topic, offer.reason)
    times = (await not_lived.of(asking.db, [asking.person.id])).get(asking.person.id, {}).get(about, 0)
    return Asked(
        {
            "topic": Phrase(f"topic-{about.topic}"),
            "path": "other" if about.other_path else "own",
            "asked": "no-more" if times >= NOT_ASKED_AFTER else "less",
        }
    )


@not_mine.step("asked-less", expects=one_of(OnLess), asks=how_it_is_now, repeatable=True, holds=False)
async def asked_less(turn: Turn, reply: OnLess) -> Next:
    about = await _about(turn)
    if turn.person.role != Role.HELPER or about is None:
        return MENU
    if reply is OnLess.ASK_AGAIN:
        await not_lived.take_back(turn.db, turn.person.id, about)
        turn.say("asked-again", topic=Phrase(f"topic-{about.topic}"))
    else:
        turn.say("noted-about-you")
    return END


async def learn(turn: Turn, offer: Offer, question: Question) -> Next:
    """They said it is not their experience: what follows from it, and how they take it back."""
    if offer.reason not in _TEACHES:
        turn.say("thanks-for-saying-no")
        return END
    await not_lived.say(turn.db, turn.person.id, said_about(question.topic, offer.reason), turn.now)
    return asked_less.about(offer.id)


async def knows_it_after_all(turn: Turn, offer: Offer, question: Question) -> None:
    """Who takes such a question may be asked the next one."""
    await not_lived.take_back(turn.db, PersonId(offer.helper_id), said_about(question.topic, offer.reason))


async def not_asked_about(asking: Asking) -> set[Topic]:
    """What this helper is asked about no more, since they said so."""
    said = (await not_lived.of(asking.db, [asking.person.id])).get(asking.person.id, {})
    return {about.topic for about, times in said.items() if times >= NOT_ASKED_AFTER and not about.other_path}


async def take_back(turn: Turn, topic: str) -> None:
    """They chose this topic anew, or took it away: what they said of it before is over."""
    await not_lived.take_back_all_of(turn.db, turn.person.id, Topic(topic))


async def _about(turn: Turn) -> About | None:
    offer = await offers.get(turn.db, turn.about)
    question = await questions.get(turn.db, offer.question_id) if offer else None
    return said_about(question.topic, offer.reason) if offer and question else None
