"""Practice: three invented messages before the first real question, each with a kind word on every reply.

practice ─▶ practice-path → practice-papers → practice-heavy ─▶ questions come
         └▶ passed over, here or in between: questions come as well

A tap on one of three replies, or words of one's own, which nobody keeps. No reply is wrong enough to stop anyone.
"""

from datetime import timedelta
from enum import StrEnum

from handlers.answers import either, one_of, own_words
from handlers.conversation import END, MENU, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import helper_profiles
from storage.masked import Words
from storage.outgoing import DeliveryClass, Lane, Timing
from storage.vocabulary import HelperState, PersonId, Role

practice = Conversation("practice")

_REMIND_AFTER = timedelta(days=3)


class Begin(StrEnum):
    START = "start"
    SKIP = "skip"


class AboutPath(StrEnum):
    """A newcomer asks how to become a cook."""

    LIVED = "lived"
    MUST = "must"
    EASY = "easy"
    SKIP = "skip"


class AboutPapers(StrEnum):
    """A newcomer asks whether they lose a benefit."""

    COUNSELLOR = "counsellor"
    SURE = "sure"
    LIVED = "lived"
    SKIP = "skip"


class AboutHeavy(StrEnum):
    """A newcomer can't bear it any more."""

    COUNSELLOR = "counsellor"
    ALWAYS = "always"
    OWN_STORY = "own-story"
    SKIP = "skip"


async def offer(occasion: Occasion, helper: PersonId) -> None:
    """A helper was just welcomed: practice, unless they have done it before; in some days they are reminded, once."""
    profile = await helper_profiles.get(occasion.db, helper, occasion.now)
    if profile is None or profile.practised_at:
        return
    await helper_profiles.note(occasion.db, helper, practice_reminder_at=occasion.now + _REMIND_AFTER)
    await occasion.ask_of(helper, begin_practice)


async def remind(occasion: Occasion, helper: PersonId) -> None:
    """Welcomed, and no question can come: said once, and never again."""
    await helper_profiles.note(occasion.db, helper, practice_reminder_at=None)
    profile = await helper_profiles.get(occasion.db, helper, occasion.now)
    if profile and profile.state == HelperState.READY and profile.practised_at is None:
        await occasion.ask_of(
            helper,
            practice_waits,
            lane=Lane.REMINDER,
            timing=Timing.WAKING_HOURS,
            delivery_class=DeliveryClass.ONCE,
            key=f"practice-waits/{helper}",
        )


@practice.step("practice", expects=one_of(Begin), repeatable=True)
async def begin_practice(turn: Turn, begin: Begin) -> Next:
    return await _begin(turn, begin)


@practice.step("practice-waits", expects=one_of(Begin), repeatable=True)
async def practice_waits(turn: Turn, begin: Begin) -> Next:
    return await _begin(turn, begin)


@practice.step("practice-path", expects=either(one_of(AboutPath), own_words()), repeatable=True)
async def practice_path(turn: Turn, reply: AboutPath | Words) -> Next:
    match reply:
        case AboutPath.SKIP:
            return await _questions_come(turn)
        case AboutPath.LIVED:
            turn.say("practice-path-lived")
        case AboutPath.MUST:
            turn.say("practice-path-must")
        case AboutPath.EASY:
            turn.say("practice-path-easy")
        case Words():
            turn.say("practice-path-own")
    return practice_papers


@practice.step("practice-papers", expects=either(one_of(AboutPapers), own_words()), repeatable=True)
async def practice_papers(turn: Turn, reply: AboutPapers | Words) -> Next:
    match reply:
        case AboutPapers.SKIP:
            return await _questions_come(turn)
        case AboutPapers.COUNSELLOR:
            turn.say("practice-papers-counsellor")
        case AboutPapers.SURE:
            turn.say("practice-papers-sure")
        case AboutPapers.LIVED:
            turn.say("practice-papers-lived")
        case Words():
            turn.say("practice-papers-own")
    return practice_heavy


@practice.step("practice-heavy", expects=either(one_of(AboutHeavy), own_words()), repeatable=True)
async def practice_heavy(turn: Turn, reply: AboutHeavy | Words) -> Next:
    match reply:
        case AboutHeavy.SKIP:
            pass
        case AboutHeavy.COUNSELLOR:
            turn.say("practice-heavy-counsellor")
        case AboutHeavy.ALWAYS:
            turn.say("practice-heavy-always")
        case AboutHeavy.OWN_STORY:
            turn.say("practice-heavy-own-story")
        case Words():
            turn.say("practice-heavy-own")
    return await _questions_come(turn)


async def _begin(turn: Turn, begin: Begin) -> Next:
    if begin is Begin.SKIP:
        return await _questions_come(turn)
    return practice_path if turn.person.role == Role.HELPER else MENU


async def _questions_come(turn: Turn) -> Next:
    """From now on; who practises once more only hears that it is over."""
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    if profile is None or turn.person.role != Role.HELPER:
        return MENU  # they are no helper any more
    practised_at = profile.practised_at or turn.now
    await helper_profiles.note(turn.db, turn.person.id, practised_at=practised_at, practice_reminder_at=None)
    turn.say("paused" if profile.state == HelperState.PAUSED else "practice-over")
    return END
