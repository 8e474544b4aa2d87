"""My skills: what a helper has lived, since when, how they work, and the languages they speak and read.

my-topics → my-years (of each topic, where it is not known) → my-experience        my-speaking → my-reading
"""

from collections.abc import Collection

from handlers import checklist, my_details, my_help, not_mine
from handlers.answers import Listed, one_listed, one_of
from handlers.conversation import MENU, About, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import helper_profiles
from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import (
    Years,
)
from storage.outgoing import Argument, Option, Phrase, Sentence
from storage.vocabulary import (
    Experience,
    Topic,
)

my_skills = Conversation("my-skills")

_THAT_IS_ALL = "that-is-all"

_SKIP = "skip"


async def topics_marked(asking: Asking) -> Asked:
    """Every topic, those they are asked about marked, with the years where they were told."""
    profile = await my_details.told(asking)
    no_more = await not_mine.not_asked_about(asking)
    asked = [topic for topic in profile.topics if topic not in no_more]
    marked = checklist.marked(
        (topic for topic in Topic if topic != Topic.OTHER), asked, lambda each: _topic(profile, each, no_more)
    )
    return Asked(options=(*marked, *((Option(_THAT_IS_ALL),) if profile.topics else ())))


async def how_long(asking: Asking) -> Asked:
    """Since when they know this trade, or have this step behind them."""
    topic = _topic_of(asking.about)
    options = tuple(Option(years.value, Phrase(f"years-{years}")) for years in Years)
    return Asked(
        {"topic": Phrase(f"topic-{topic}"), "kind": "trade" if topic.is_trade else "step"},
        options=(*options, Option(_SKIP)),
    )


async def spoken_marked(asking: Asking) -> Asked:
    """The languages they could speak with someone."""
    profile = await my_details.told(asking)
    marked = checklist.marked(asking.programme.languages, profile.speaks, lambda each: Phrase(f"language-{each}"))
    return Asked(options=(*marked, Option(_THAT_IS_ALL)))


async def read_marked(asking: Asking) -> Asked:
    """The languages they read; without one no question could be shown to them."""
    profile = await my_details.told(asking)
    marked = checklist.marked(asking.programme.languages, profile.languages, lambda each: Phrase(f"language-{each}"))
    return Asked(options=(*marked, *((Option(_THAT_IS_ALL),) if profile.languages else ())))


@my_skills.step("my-topics", expects=one_listed(), asks=topics_marked, repeatable=True)
async def my_topics(turn: Turn, choice: Listed) -> Next:
    profile = await my_details.mine(turn)
    if profile is None:
        return MENU
    if choice != _THAT_IS_ALL:
        await my_details.change(turn, "topics", profile.topics, choice, at_least=1)
        await not_mine.take_back(turn, choice.rpartition("/")[2])
        return my_topics
    return _next_without_years(profile) or my_experience


@my_skills.step("my-years", expects=one_listed(), asks=how_long, repeatable=True)
async def my_years(turn: Turn, choice: Listed) -> Next:
    profile = await my_details.mine(turn)
    if profile is None:
        return MENU
    topic = _topic_of(turn.about)
    if choice != _SKIP:
        years = {**profile.years, topic: Years(choice)}
        await helper_profiles.note(turn.db, turn.person.id, years={each.value: since for each, since in years.items()})
    if not turn.about.startswith(my_details.FROM_PROFILE):
        return my_details.thank(turn)
    return _next_without_years(profile, after=topic) or my_experience


@my_skills.step("my-experience", expects=one_of(Experience), repeatable=True)
async def my_experience(turn: Turn, experience: Experience) -> Next:
    if await my_details.mine(turn) is None:
        return MENU
    await helper_profiles.note(turn.db, turn.person.id, experience=experience)
    return my_help.my_profile


@my_skills.step("my-speaking", expects=one_listed(), asks=spoken_marked, repeatable=True)
async def my_speaking(turn: Turn, choice: Listed) -> Next:
    return await my_details.several(turn, choice, "speaks", my_speaking, _then_reading)


@my_skills.step("my-reading", expects=one_listed(), asks=read_marked, repeatable=True)
async def my_reading(turn: Turn, choice: Listed) -> Next:
    return await my_details.several(turn, choice, "languages", my_reading, lambda _: my_help.my_profile, at_least=1)


def _then_reading(turn: Turn) -> Next:
    return my_reading if turn.subject else my_details.thank(turn)


def _topic(profile: HelperProfile, topic: str, no_more: Collection[Topic]) -> Argument:
    years = profile.years.get(Topic(topic))
    called = Phrase(f"topic-{topic}")
    if topic in no_more:
        return Sentence("topic-not-asked", {"topic": called})
    return Sentence("topic-since", {"topic": called, "years": Phrase(f"years-{years}")}) if years else called


def _topic_of(subject: str) -> Topic:
    return Topic(subject.removeprefix(f"{my_details.FROM_PROFILE}/"))


def _next_without_years(profile: HelperProfile, after: Topic | None = None) -> About | None:
    """The next topic of which it is not known since when; one that was just passed over is not asked again."""
    left = [topic for topic in profile.topics if topic not in profile.years and topic != after]
    if after in profile.topics:
        left = [topic for topic in left if profile.topics.index(topic) > profile.topics.index(after)]
    return my_years.about(f"{my_details.FROM_PROFILE}/{left[0]}") if left else None
