"""My wishes: how much and when a helper answers, what for, what not about; and, if they like, who they are.

my-week → my-free-times        my-part        not-my-topics        my-gender → my-country
"""

from handlers import checklist, my_details
from handlers.answers import Listed, NotExpectedError, either, one_listed, one_of, own_words
from handlers.conversation import MENU, Asked, Asking, Conversation, Next
from handlers.turn import Turn
from storage import helper_backgrounds, helper_profiles
from storage.helper_vocabulary import (
    Country,
    Gender,
    NotMyTopic,
    TakesPart,
    Week,
)
from storage.masked import Words
from storage.outgoing import Argument, Option, Phrase
from storage.vocabulary import (
    FreeTime,
)

my_wishes = Conversation("my-wishes")

_THAT_IS_ALL = "that-is-all"


_LONGEST_COUNTRY = 40


async def times_marked(asking: Asking) -> Asked:
    """When they like to answer."""
    profile = await my_details.told(asking)
    marked = checklist.marked(FreeTime, profile.free_times, lambda each: Phrase(f"free-time-{each}"))
    return Asked(options=(*marked, Option(_THAT_IS_ALL)))


async def parts_marked(asking: Asking) -> Asked:
    """What they would like to take part in."""
    profile = await my_details.told(asking)
    marked = checklist.marked(TakesPart, profile.takes_part, lambda each: Phrase(f"part-{each}"))
    return Asked(options=(*marked, Option(_THAT_IS_ALL)))


async def avoided_marked(asking: Asking) -> Asked:
    """What they would rather not be asked about."""
    profile = await my_details.told(asking)
    marked = checklist.marked(NotMyTopic, profile.not_topics, lambda each: Phrase(f"not-topic-{each}"))
    return Asked(options=(*marked, Option(_THAT_IS_ALL)))


async def who_they_are(asking: Asking) -> Asked:
    """What they said so far: a woman, a man, neither, or nothing."""
    said = (await helper_backgrounds.of(asking.db, [asking.person.id])).get(asking.person.id)
    return Asked({"said": Phrase(f"gender-{said.gender}") if said and said.gender else Phrase("nothing-told")})


async def where_from(asking: Asking) -> Asked:
    """Where many come from, any other country can be written; and what they said so far."""
    said = (await helper_backgrounds.of(asking.db, [asking.person.id])).get(asking.person.id)
    country = said.country if said else None
    told: Argument = Phrase("nothing-told") if country is None else country
    return Asked(
        {"said": Phrase(f"country-{country}") if country in {*Country} else told},
        options=tuple(Option(each.value, Phrase(f"country-{each}")) for each in Country),
    )


@my_wishes.step("my-week", expects=one_of(Week), repeatable=True)
async def my_week(turn: Turn, week: Week) -> Next:
    if await my_details.mine(turn) is None:
        return MENU
    await helper_profiles.note(turn.db, turn.person.id, weekly_limit=week.questions)
    return my_free_times.about(my_details.FROM_PROFILE)


@my_wishes.step("my-free-times", expects=one_listed(), asks=times_marked, repeatable=True)
async def my_free_times(turn: Turn, choice: Listed) -> Next:
    return await my_details.several(turn, choice, "free_times", my_free_times, my_details.done)


@my_wishes.step("my-part", expects=one_listed(), asks=parts_marked, repeatable=True)
async def my_part(turn: Turn, choice: Listed) -> Next:
    return await my_details.several(turn, choice, "takes_part", my_part, my_details.done)


@my_wishes.step("not-my-topics", expects=one_listed(), asks=avoided_marked, repeatable=True)
async def not_my_topics(turn: Turn, choice: Listed) -> Next:
    return await my_details.several(turn, choice, "not_topics", not_my_topics, my_details.done)


@my_wishes.step("my-gender", expects=one_of(Gender), asks=who_they_are, repeatable=True)
async def my_gender(turn: Turn, gender: Gender) -> Next:
    if await my_details.mine(turn) is None:
        return MENU
    await helper_backgrounds.note_gender(turn.db, turn.person.id, gender)
    return my_country.about(my_details.FROM_PROFILE) if turn.subject else my_details.thank(turn)


@my_wishes.step("my-country", expects=either(one_listed(), own_words()), asks=where_from, repeatable=True)
async def my_country(turn: Turn, country: Listed | Words) -> Next:
    if await my_details.mine(turn) is None:
        return MENU
    said = country.text if isinstance(country, Words) else Country(country)
    if len(said) > _LONGEST_COUNTRY:
        raise NotExpectedError
    await helper_backgrounds.note_country(turn.db, turn.person.id, said)
    return my_details.done(turn)
