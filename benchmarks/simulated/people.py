"""Who takes part: drawn by a seeded chance, with what they tell and, behind it, what is true of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import (
    Country,
    Gender,
    NotMyTopic,
    Years,
)
from storage.vocabulary import (
    Aim,
    Experience,
    FreeTime,
    HelperState,
    HelperWish,
    Language,
    PersonId,
    Topic,
)

BEGINNING = datetime(2026, 1, 5, tzinfo=UTC)
TEN_MONTHS = timedelta(days=304)

LANGUAGES = {Country.AFGHANISTAN: Language("fa-AF"), Country.UKRAINE: Language("uk")}
FRENCH = Language("fr")

TRADES = tuple(topic for topic in Topic if topic.is_trade)
STEPS = (Topic.FIRST_JOB, Topic.TRAINING)

_COUNTRIES = (Country.AFGHANISTAN, Country.UKRAINE, Country.SYRIA, Country.SUDAN)
_LIMITS = (1, 2, 3, 5)

# Assumptions, each to be doubted by whoever knows better.
KNOWS_LESS_THAN_TOLD = 0.1  # of the topics that helpers name, so many turn out not to be theirs
TELLS_WHO_THEY_ARE = 0.7  # of the helpers
HAD_A_JOB_BEFORE = 0.2  # of those with a business: they know both ways
WISHES_FOR_A_GENDER = 0.1  # of the newcomers
FEARS_THEIR_COUNTRY = 0.05
AVOIDS_A_TOPIC = 0.2  # of the helpers
_WANTS = {Aim.JOB: 60, Aim.BUSINESS: 20, Aim.TRAINING: 12, Aim.UNSURE: 8}


@dataclass(frozen=True, slots=True)
class Helper:
    """A helper: what matching knows, what is true, and how they are."""

    profile: HelperProfile
    gender: Gender
    country: Country
    tells: bool  # who they are: otherwise matching knows neither of the two
    truly: frozenset[Topic]  # what they have really lived
    hours_to_look: float  # on average, awake
    hours_to_write: float
    willing: float  # how often they take what fits

    @property
    def id(self) -> PersonId:
        """Who it is."""
        return self.profile.person_id


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A newcomer: what they want, and by whom they wish to be answered."""

    id: PersonId
    country: Country
    language: Language
    trade: Topic
    aim: Aim
    wishes: frozenset[HelperWish]
    joins_at: datetime


@dataclass(frozen=True, slots=True)
class Town:
    """Everyone."""

    newcomers: Sequence[Newcomer]
    helpers: Sequence[Helper]
    counsellors: int


def small(chance: Random) -> Town:
    """As it really was: 10 newcomers, 5 helpers, 4 counsellors."""
    return _town(chance, newcomers=10, entrepreneurs=2, employed=3, counsellors=4)


def large(chance: Random) -> Town:
    """A town: 200, 40 and 6; three of four helpers are entrepreneurs."""
    return _town(chance, newcomers=200, entrepreneurs=30, employed=10, counsellors=6)


def _town(chance: Random, *, newcomers: int, entrepreneurs: int, employed: int, counsellors: int) -> Town:
    experiences = [Experience.BUSINESS] * entrepreneurs + [Experience.EMPLOYED] * employed
    helpers = [_helper(chance, number, experience) for number, experience in enumerate(experiences)]
    return Town([_newcomer(chance, number) for number in range(newcomers)], helpers, counsellors)


def _helper(chance: Random, number: int, experience: Experience) -> Helper:
    # Each trade has someone before any has two.
    topics = tuple(dict.fromkeys([TRADES[number % len(TRADES)], chance.choice(TRADES), *chance.sample(STEPS, 1)]))
    country = chance.choice(_COUNTRIES)
    languages = tuple(dict.fromkeys([FRENCH, LANGUAGES.get(country, FRENCH)]))
    if experience is Experience.BUSINESS and chance.random() < HAD_A_JOB_BEFORE:
        experience = Experience.BOTH
    profile = HelperProfile(
        person_id=PersonId(f"helper-{number:02}"),
        state=HelperState.READY,
        topics=topics,
        experience=experience,
        languages=languages,
        weekly_limit=chance.choices(_LIMITS, (1, 2, 5, 2))[0],
        taken_this_week=0,
        last_offered_at=None,
        practised_at=BEGINNING,
        years={topic: chance.choice([*Years]) for topic in topics},
        free_times=tuple(chance.sample([FreeTime.MORNING, FreeTime.AFTERNOON, FreeTime.EVENING], 2)),
        not_topics=(chance.choice([*NotMyTopic]),) if chance.random() < AVOIDS_A_TOPIC else (),
    )
    return Helper(
        profile=profile,
        gender=chance.choice([Gender.WOMAN, Gender.MAN]),
        country=country,
        tells=chance.random() < TELLS_WHO_THEY_ARE,
        truly=frozenset(topic for topic in topics if chance.random() >= KNOWS_LESS_THAN_TOLD),
        hours_to_look=chance.uniform(1, 8),
        hours_to_write=chance.uniform(1, 8),
        willing=chance.uniform(0.75, 0.98),
    )


def _newcomer(chance: Random, number: int) -> Newcomer:
    country = chance.choice(_COUNTRIES)
    wishes = set()
    if chance.random() < WISHES_FOR_A_GENDER:
        wishes.add(chance.choice([HelperWish.WOMAN, HelperWish.MAN]))
    if chance.random() < FEARS_THEIR_COUNTRY:
        wishes.add(HelperWish.NOT_MY_COUNTRY)
    return Newcomer(
        id=PersonId(f"newcomer-{number:03}"),
        country=country,
        language=LANGUAGES.get(country, FRENCH),
        trade=chance.choice(TRADES),
        aim=chance.choices([*_WANTS], [*_WANTS.values()])[0],
        wishes=frozenset(wishes),
        joins_at=BEGINNING + chance.random() * (TEN_MONTHS - timedelta(days=60)),
    )
