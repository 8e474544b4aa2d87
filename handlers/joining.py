"""Joining: someone who was invited becomes a peer helper.

helper-topics (one tap each, until that is all) → helper-experience → helper-languages → helper-week
→ charter → a counsellor's yes (helper-asks-to-join) → practice (practice.py) → the first question

Meanwhile they may look at themselves (self_check.py); what else they tell comes bit by bit (my_help.py).

/pause: pause or go on, stop altogether, in one tap; what they had taken is passed on.
"""

from enum import StrEnum

from handlers import naming, on_duty, practice, relay, self_check, stopping_to_help
from handlers.answers import Listed, one_listed, one_of, yes_or_no
from handlers.conversation import END, MENU, Asked, Asking, Conversation, Next
from handlers.telling import counsellors_for, tell
from handlers.turn import Occasion, Turn
from storage import consents, helper_profiles, offers, outbox, people, questions
from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import Week
from storage.masked import Words
from storage.outgoing import NameOf, Option, Phrase, Phrases
from storage.people import Person
from storage.vocabulary import (
    ConsentKind,
    Experience,
    HelperState,
    Language,
    PersonId,
    Role,
    Topic,
)

joining = Conversation("joining")

# Change it whenever the words of "charter" mean something else: helpers are then asked again.
CHARTER_VERSION = "2026-11"

_THAT_IS_ALL = "that-is-all"


class OnRequest(StrEnum):
    YES = "yes"
    NO = "no"
    LATER = "later"


class OnPause(StrEnum):
    YES = "yes"
    NO = "no"
    STOP = "stop"


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


async def not_ready_yet(turn: Turn) -> Next | None:
    """What someone who is asked no questions is told instead, and what they can do; None for whoever is ready."""
    if turn.person.role != Role.HELPER:
        return None
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    match profile.state if profile else None:
        case None:
            return await begin(turn)
        case HelperState.JOINING:
            return helper_topics
        case HelperState.AWAITING_APPROVAL:
            turn.say("helper-awaits-approval")
        case HelperState.PAUSED:
            turn.say("paused")
        case HelperState.REFUSED:
            turn.say("you-are-not-approved", contact=_contact(turn))
        case _:
            return practice.begin_practice if profile and profile.practised_at is None else None
    return END


# A topic tapped in an older message is one more, not a change of mind: these two steps simply run again.
@joining.step("helper-topics", expects=one_listed(), asks=topics_left, repeatable=True)
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


@joining.step("helper-languages", expects=one_listed(), asks=languages_left, repeatable=True)
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
    profile = await _profile(turn)
    if profile.state == HelperState.REFUSED:
        turn.say("you-are-not-approved", contact=_contact(turn))
        return END
    if not agreed:
        turn.say("charter-declined", contact=_contact(turn))
        await leave_charter(turn)
        return END
    await people.change_role(turn.db, turn.person.id, Role.HELPER)
    await consents.give(turn.db, turn.person, ConsentKind.CHARTER, CHARTER_VERSION, turn.now)
    if profile.state != HelperState.JOINING:  # who is one already only said so once more
        turn.say("going-on") if profile.state == HelperState.READY else await not_ready_yet(turn)
        return END
    await helper_profiles.note(turn.db, turn.person.id, state=HelperState.AWAITING_APPROVAL)
    turn.say("helper-awaits-approval")
    await self_check.offer(turn)
    readers = await counsellors_for(turn, simulated=turn.person.simulated, but_not=(turn.person.id,))
    for counsellor in readers:
        await turn.ask_of(counsellor, helper_asks_to_join.about(turn.person.id))
    await on_duty.tell_when_read(turn, turn.person.id, readers)
    return END


@joining.step("helper-asks-to-join", expects=one_of(OnRequest), asks=who_asks, repeatable=True)
async def helper_asks_to_join(turn: Turn, reply: OnRequest) -> Next:
    helper = PersonId(turn.about)
    profile = await helper_profiles.get(turn.db, helper, turn.now)
    if turn.person.role != Role.COUNSELLOR or profile is None:
        return MENU  # they have left meanwhile
    if profile.state != HelperState.AWAITING_APPROVAL:
        turn.say("helper-was-decided", by=naming.who_did_it(profile.approved_by))
    elif reply == OnRequest.LATER:
        turn.say("waits-for-you")
    else:
        await _decide(turn, helper, welcome_them=reply == OnRequest.YES)
    return END


@joining.command("pause", roles=[Role.HELPER])
async def pause_command(turn: Turn, _words: Words | None) -> Next:
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    if profile and profile.state == HelperState.PAUSED:
        return go_on
    not_yet = await not_ready_yet(turn)
    if not_yet and (profile is None or profile.state != HelperState.READY):  # one may rest before one has practised
        return not_yet
    await pause(turn, turn.person)
    turn.say("paused")
    return END


@joining.step("go-on", expects=one_of(OnPause))
async def go_on(turn: Turn, reply: OnPause) -> Next:
    profile = await _profile(turn)
    if reply is OnPause.STOP:
        await stopping_to_help.stop_helping(turn)
        return END
    if profile.state not in (HelperState.PAUSED, HelperState.READY):
        return await not_ready_yet(turn) or MENU
    if reply is OnPause.NO:
        await pause(turn, turn.person)
        turn.say("paused")
        return END
    await helper_profiles.note(turn.db, turn.person.id, state=HelperState.READY)
    turn.say("going-on")
    return await not_ready_yet(turn) or MENU


async def pause(occasion: Occasion, helper: Person) -> None:
    """This helper is asked nothing more; what they had is passed on."""
    profile = await helper_profiles.get(occasion.db, helper.id, occasion.now)
    if profile and profile.state == HelperState.READY:
        await helper_profiles.note(occasion.db, helper.id, state=HelperState.PAUSED)
    await pass_everything_on(occasion, helper)


async def pass_everything_on(occasion: Occasion, helper: Person) -> None:
    """What this helper or partner was offered or had taken goes to others; answered talks wait for the asker."""
    for offer in await offers.open_to(occasion.db, helper.id):
        await relay.decline_for(occasion, offer)
    for question in await questions.taken_by(occasion.db, helper.id):
        await relay.let_go(occasion, question)


async def leave_charter(turn: Turn) -> None:
    """Without the charter nobody is a helper; they can still ask for help, and think it over."""
    profile = await _profile(turn)
    if profile.state in (HelperState.READY, HelperState.PAUSED):
        await pass_everything_on(turn, turn.person)
    await helper_profiles.note(turn.db, turn.person.id, state=HelperState.JOINING)
    await consents.withdraw(turn.db, turn.person.id, ConsentKind.CHARTER, turn.now)
    await people.change_role(turn.db, turn.person.id, Role.NEWCOMER)


async def _decide(turn: Turn, helper: PersonId, *, welcome_them: bool) -> None:
    state = HelperState.READY if welcome_them else HelperState.REFUSED
    await helper_profiles.note(turn.db, helper, state=state, approved_by=turn.person.id, approved_at=turn.now)
    if not welcome_them:
        await people.change_role(turn.db, helper, Role.NEWCOMER)  # who wished to help can still ask for help
    turn.say("helper-approved" if welcome_them else "helper-refused", helper=NameOf(helper))
    await outbox.withdraw(turn.db, [helper], [helper_asks_to_join.name], turn.now)
    await self_check.offer_no_more(turn, helper)
    await tell(turn, helper, "you-are-approved" if welcome_them else "you-are-not-approved", contact=_contact(turn))
    if welcome_them:
        await practice.offer(turn, helper)


async def _profile(scene: Asking | Turn) -> HelperProfile:
    profile = await helper_profiles.get(scene.db, scene.person.id, scene.now)
    if profile is None:
        raise LookupError("this person is no helper")
    return profile


def _contact(turn: Turn) -> str:
    return turn.programme.contact or turn.programme.name
