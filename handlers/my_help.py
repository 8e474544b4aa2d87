"""My help: what a helper has told about themselves, changeable item by item; and what is still to tell, bit by bit.

/profile: my-help ─▶ my path (my_path.py) · practise again (practice.py) · any item (my_skills.py, my_wishes.py)

One small question a day at most, when they were here anyway and nothing weighs (``one_small_question``); each can be
passed over, and none is put twice.
"""

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum

from handlers import my_details, my_path, my_skills, my_wishes, practice, self_check
from handlers.answers import one_of
from handlers.conversation import MENU, About, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import choices, helper_profiles, paths, people
from storage.choices import HOLDS_FOR
from storage.helper_profiles import HelperProfile
from storage.masked import Words
from storage.outgoing import Argument, Lane, Lines, Phrase, Phrases, Sentence, Timing
from storage.vocabulary import Role, Standing

my_help = Conversation("my-help")

_PAUSE_BETWEEN = timedelta(days=1)

# After one of these something is done, and nothing weighs.
_GOOD_MOMENTS = frozenset({"answer-sent", "thanks-for-saying-no", "talk-closed", "your-questions", "going-on"})


class Item(StrEnum):
    PATH = "path"
    PRACTICE = "practice"
    TOPICS = "topics"
    LANGUAGES = "languages"
    WHEN = "when"
    TAKES_PART = "takes-part"
    NOT_TOPICS = "not-topics"
    BACKGROUND = "background"


async def what_was_told(asking: Asking) -> Asked:
    """What is known of this helper, in words."""
    profile = await helper_profiles.get(asking.db, asking.person.id, asking.now)
    path = await paths.of(asking.db, asking.person.id)
    if profile is None:
        return Asked()
    return Asked(
        {
            "topics": _listed([f"topic-{topic}" for topic in profile.topics]),
            "further": _further(profile),
            "speaks": _listed([f"name-of-{language}" for language in profile.speaks]),
            "reads": _listed([f"name-of-{language}" for language in profile.languages]),
            "times": _listed([f"free-time-{time}" for time in profile.free_times]),
            "week": profile.weekly_limit,
            "path": "shown" if path and path.shown else "hidden",
        }
    )


@my_help.command("profile", roles=[Role.HELPER])
async def profile_command(turn: Turn, _words: Words | None) -> Next:
    return my_profile if await helper_profiles.get(turn.db, turn.person.id, turn.now) else MENU


@my_help.step("my-help", expects=one_of(Item), asks=what_was_told, repeatable=True)
async def my_profile(turn: Turn, item: Item) -> Next:
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    if profile is None or turn.person.role != Role.HELPER:
        return MENU
    if item is Item.PATH:
        return await my_path.where_it_stands(turn)
    questions: dict[Item, Next] = {
        Item.PRACTICE: practice.practice_path,
        Item.TOPICS: my_skills.my_topics,
        Item.LANGUAGES: my_skills.my_speaking.about(my_details.FROM_PROFILE),
        Item.WHEN: my_wishes.my_week,
        Item.TAKES_PART: my_wishes.my_part.about(my_details.FROM_PROFILE),
        Item.NOT_TOPICS: my_wishes.not_my_topics.about(my_details.FROM_PROFILE),
        Item.BACKGROUND: my_wishes.my_gender.about(my_details.FROM_PROFILE),
    }
    return questions[item]


@my_help.at_leisure(after_commands=True)
async def one_small_question(turn: Turn) -> None:
    """To be answered whenever they like: they stay where they are."""
    question = await _next_small_question(turn)
    if question:
        await turn.ask_of(turn.person, question, lane=Lane.CONVERSATION, timing=Timing.NOW)


async def _next_small_question(turn: Turn) -> About | None:
    """What to ask a helper who was here anyway: None most of the time. What is returned counts as put."""
    said = [message for message in turn.messages if message.to == turn.person.id]
    if not any(message.message in _GOOD_MOMENTS for message in said) or any(message.choices for message in said):
        return None
    me = await people.get(turn.db, turn.person.id)
    profile = await helper_profiles.get(turn.db, turn.person.id, turn.now)
    if me is None or me.role != Role.HELPER or me.standing != Standing.ACTIVE:
        return None
    if profile is None or profile.practised_at is None or not profile.may_be_asked:
        return None
    if turn.now < (profile.asked_about_at or profile.practised_at) + _PAUSE_BETWEEN:
        return None
    if await choices.holding(turn.db, me.id, turn.now - HOLDS_FOR):
        return None
    path = await paths.of(turn.db, me.id)
    for what, question in _still_to_tell(profile, tells_path=path is None):
        if what not in profile.asked_about:
            await helper_profiles.ask_about(turn.db, profile, what, turn.now)
            return question
    return None


def _still_to_tell(profile: HelperProfile, *, tells_path: bool) -> Iterator[tuple[str, About]]:
    """What each small question is called, and the question; those answered unasked are left out."""
    for topic in profile.topics:
        if topic not in profile.years:
            yield f"years/{topic}", my_skills.my_years.about(topic)
    if not profile.speaks:
        yield "speaks", About(my_skills.my_speaking, None)
    if not profile.free_times:
        yield "free-times", About(my_wishes.my_free_times, None)
    if not profile.takes_part:
        yield "takes-part", About(my_wishes.my_part, None)
    if not profile.not_topics:
        yield "not-topics", About(my_wishes.not_my_topics, None)
    yield self_check.ASKED_ABOUT, self_check.look_at_oneself.about(profile.person_id)
    if tells_path:
        yield "path", About(my_path.tell_my_path, None)
    yield "gender", About(my_wishes.my_gender, None)
    yield "country", About(my_wishes.my_country, None)


def _further(profile: HelperProfile) -> Lines:
    """What they told bit by bit, line by line; what they did not tell is left out."""
    worked = Phrase(f"experience-{profile.experience}") if profile.experience else Phrase("not-told")
    lines = [Sentence("told-experience", {"experience": worked})]
    for topic, years in profile.years.items():
        lines.append(Sentence("told-years", {"topic": Phrase(f"topic-{topic}"), "years": Phrase(f"years-{years}")}))
    if profile.takes_part:
        lines.append(Sentence("told-part", {"parts": _listed([f"part-{each}" for each in profile.takes_part])}))
    if profile.not_topics:
        lines.append(Sentence("told-not-topics", {"topics": _listed([f"not-topic-{it}" for it in profile.not_topics])}))
    return Lines(tuple(lines))


def _listed(messages: list[str]) -> Argument:
    return Phrases(tuple(messages)) if messages else Phrase("not-told")
