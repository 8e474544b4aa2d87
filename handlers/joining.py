"""Joining: someone who was invited becomes a peer helper.

helper-topics (one tap each, until that is all) → helper-experience → helper-languages → helper-week
→ charter → a counsellor's yes (helper-asks-to-join) → the first question

/pause: pause or go on, stop altogether, in one tap; what they had taken is passed on.
"""

from enum import StrEnum

from handlers import relay
from handlers.answers import Listed, one_listed, one_of, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.turn import Occasion, Turn
from storage import consents, helper_profiles, offers, people, questions
from storage.helper_profiles import HelperProfile
from storage.masked import Words
from storage.outgoing import NameOf, Option, Phrase, Phrases
from storage.people import Person
from storage.vocabulary import (
    ConsentKind,
    Experience,
    HelperState,
    Language,
    OfferState,
    PersonId,
    QuestionState,
    Role,
    Topic,
)

joining = Conversation("joining")

# Change it whenever the words of "charter" mean something else: helpers are then asked again.
CHARTER_VERSION = "2026-11"

_THAT_IS_ALL = "that-is-all"


class Week(StrEnum):
    ONE = "one"
    TWO = "two"
    THREE = "three"
    FIVE = "five"

    @property
    def questions(self) -> int:
        """How many a week, at most."""
        return {Week.ONE: 1, Week.TWO: 2, Week.THREE: 3, Week.FIVE: 5}[self]


class OnRequest(StrEnum):
    YES = "yes"
    NO = "no"
    LATER = "later"


class Pause(StrEnum):
    PAUSE = "pause"
    GO_ON = "go-on"


async def topics_left(asking: Asking) -> Asked:
    """The topics not chosen yet."""
    profile = await _profile(asking)
    left = [topic for topic in Topic if topic != Topic.OTHER and topic not in profile.topics]
    options = tuple(Option(topic.value, Phrase(f"topic-{topic}")) for topic in left)
    done = (Option(_THAT_IS_ALL),) if profile.topics else ()
    return Asked({"chosen": len(profile.topics)}, options=(*options, *done))


async def languages_left(asking: Asking) -> Asked:
    """The languages not chosen yet."""
    profile = await _profile(asking)
    left = [language for language in asking.programme.languages if language not in profile.languages]
    options = tuple(Option(language, Phrase(f"language-{language}")) for language in left)
    done = (Option(_THAT_IS_ALL),) if profile.languages else ()
    return Asked({"chosen": len(profile.languages)}, options=(*options, *done))


async def who_asks(asking: Asking) -> Asked:
    """The helper who wishes to join, and what they say about themselves."""
    person = PersonId(asking.about)
    profile = await helper_profiles.get(asking.db, person, asking.now)
    if profile is None:
        return Asked()
    return Asked(
        {
            "helper": NameOf(person),
            "topics": Phrases(tuple(f"topic-{topic}" for topic in profile.topics)),
            "experience": Phrase(f"experience-{profile.experience or 'both'}"),
            "week": profile.weekly_limit,
        },
        source=person,
    )


async def begin(turn: Turn) -> Next:
    """Someone was given the helper's role: what it is, then four questions."""
    await helper_profiles.begin(turn.db, turn.person.id)
    turn.say("welcome-role", role=Role.HELPER.value)
    return helper_topics


@joining.step("helper-topics", expects=one_listed(), asks=topics_left)
async def helper_topics(turn: Turn, choice: Listed) -> Next:
    profile = await _profile(turn)
    if choice != _THAT_IS_ALL:
        chosen = [*profile.topics, Topic(choice)]
        await helper_profiles.note(turn.db, turn.person.id, topics=[topic.value for topic in dict.fromkeys(chosen)])
        return helper_topics
    return helper_experience


@joining.step("helper-experience", expects=one_of(Experience))
async def helper_experience(turn: Turn, experience: Experience) -> Next:
    await helper_profiles.note(turn.db, turn.person.id, experience=experience)
    return helper_languages


@joining.step("helper-languages", expects=one_listed(), asks=languages_left)
async def helper_languages(turn: Turn, choice: Listed) -> Next:
    profile = await _profile(turn)
    if choice != _THAT_IS_ALL:
        chosen = dict.fromkeys([*profile.languages, Language(choice)])
        await helper_profiles.note(turn.db, turn.person.id, languages=list(chosen))
        if len(chosen) < len(turn.programme.languages):
            return helper_languages
    return helper_week


@joining.step("helper-week", expects=one_of(Week))
async def helper_week(turn: Turn, week: Week) -> Next:
    await helper_profiles.note(turn.db, turn.person.id, weekly_limit=week.questions)
    for sentence in ("charter-secret", "charter-no-judgement", "charter-free-choice", "charter-limits"):
        turn.say(sentence)
    return charter


@joining.step("charter", expects=yes_or_no())
async def charter(turn: Turn, agreed: bool) -> Next:
    if not agreed:
        turn.say("charter-declined", contact=turn.programme.contact or turn.programme.name)
        return END
    await consents.give(turn.db, turn.person, ConsentKind.CHARTER, CHARTER_VERSION, turn.now)
    await helper_profiles.note(turn.db, turn.person.id, state=HelperState.AWAITING_APPROVAL)
    turn.say("helper-awaits-approval")
    for counsellor in await people.counsellors(turn.db, simulated=turn.person.simulated):
        await turn.ask_of(counsellor, helper_asks_to_join.about(turn.person.id))
    return END


@joining.step("helper-asks-to-join", expects=one_of(OnRequest), asks=who_asks, repeatable=True)
async def helper_asks_to_join(turn: Turn, reply: OnRequest) -> Next:
    helper = PersonId(turn.about)
    profile = await helper_profiles.get(turn.db, helper, turn.now)
    if turn.person.role != Role.COUNSELLOR or profile is None:
        return END
    if profile.state != HelperState.AWAITING_APPROVAL:
        turn.say("alert-was-taken")
    elif reply == OnRequest.LATER:
        turn.say("waits-for-you")
    else:
        await _decide(turn, helper, welcome_them=reply == OnRequest.YES)
    return END


@joining.command("pause", roles=[Role.HELPER])
async def pause_command(turn: Turn, _words: Words | None) -> Next:
    profile = await _profile(turn)
    if profile.state == HelperState.PAUSED:
        return go_on
    if profile.state != HelperState.READY:
        turn.say("helper-awaits-approval")
        return END
    await pause(turn, turn.person)
    turn.say("paused")
    return END


@joining.step("go-on", expects=yes_or_no())
async def go_on(turn: Turn, yes: bool) -> Next:
    if not yes:
        turn.say("paused")
        return END
    await helper_profiles.note(turn.db, turn.person.id, state=HelperState.READY)
    turn.say("going-on")
    return MENU


async def pause(occasion: Occasion, helper: Person) -> None:
    """This helper is asked nothing more; what they had is passed on."""
    profile = await helper_profiles.get(occasion.db, helper.id, occasion.now)
    if profile and profile.state == HelperState.READY:
        await helper_profiles.note(occasion.db, helper.id, state=HelperState.PAUSED)
    await pass_everything_on(occasion, helper)


async def pass_everything_on(occasion: Occasion, helper: Person) -> None:
    """Questions this helper was offered or had taken go to others; talks that were answered go to a counsellor."""
    for offer in await offers.open_to(occasion.db, helper.id):
        await offers.settle(occasion.db, offer.id, OfferState.DECLINED)
        await relay.offer_in_place_of(occasion, offer.question_id)
    for question in await questions.taken_by(occasion.db, helper.id):
        if question.state == QuestionState.CLAIMED:
            await relay.pass_on(occasion, question, helper.id)
        else:
            await questions.release(occasion.db, question.id, QuestionState.ANSWERED)


async def _decide(turn: Turn, helper: PersonId, *, welcome_them: bool) -> None:
    state = HelperState.READY if welcome_them else HelperState.REFUSED
    await helper_profiles.note(turn.db, helper, state=state, approved_by=turn.person.id, approved_at=turn.now)
    turn.say("helper-approved" if welcome_them else "helper-refused", helper=NameOf(helper))
    turn.say_to(
        helper,
        "you-are-approved" if welcome_them else "you-are-not-approved",
        contact=turn.programme.contact or turn.programme.name,
    )


async def _profile(scene: Asking | Turn) -> HelperProfile:
    profile = await helper_profiles.get(scene.db, scene.person.id, scene.now)
    if profile is None:
        raise LookupError("this person is no helper")
    return profile
