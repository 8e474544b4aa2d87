"""Who fits a question, and why. Pure: the same people and question give the same answer.

Hard, for everyone who is asked: room within their week's limit, none of the topics they would rather not be sent, and
what the asker wishes where it may not be got wrong (wishes_met.py). "Someone who has been there" has lived the trade
or the step, and has not said three times that it is not their experience.

A job or a business of one's own: the same path, or an exception that is stated, once nobody else fits or the question
has waited long. Who has said once or twice "not my experience" is asked where nobody fits better.

Among those who fit, in this order: a shared language; whoever is free at this hour, once the question has waited; the
lightest week; years in it; the hour; whoever has not answered this asker twice in a row; asked longest ago.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from handlers.wishes_met import Met, met
from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import (
    Gender,
    NotMyTopic,
    Years,
)
from storage.not_lived import About
from storage.reasons import AlsoBecause
from storage.vocabulary import (
    Aim,
    Experience,
    HelperWish,
    Language,
    PersonId,
    Reason,
    Topic,
)

# So often they say that something is not their experience; then they are asked about it no more.
NOT_ASKED_AFTER = 3

_LONG_AGO = datetime.min.replace(tzinfo=UTC)

_FITTING = {Aim.JOB: Experience.EMPLOYED, Aim.BUSINESS: Experience.BUSINESS}

# In a trade, years count; of a step of life it counts that it was not long ago.
_LONG = (Years.THREE_TO_TEN, Years.OVER_TEN)
_LATELY = (Years.UNDER_ONE, Years.ONE_TO_THREE)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked, and what matching may know of whoever asks."""

    asker: PersonId
    topic: Topic | None
    aim: Aim | None
    language: Language  # that they read
    waited: bool = False  # for as long as those who are asked first have time to answer
    waited_long: bool = False  # for twice as long: whoever is of another path is better than nobody
    wishes: frozenset[HelperWish] = frozenset()
    country: str | None = None
    touches: frozenset[NotMyTopic] = frozenset()  # what not everyone likes to be asked about
    answered_by: tuple[PersonId, ...] = ()  # their questions so far, the newest first

    @property
    def any_topic(self) -> bool:
        """Whether nothing says what it is about, or nothing that we know by name."""
        return self.topic in (None, Topic.OTHER)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A helper who may be asked now."""

    profile: HelperProfile
    gender: Gender | None = None
    country: str | None = None
    not_lived: Mapping[About, int] = field(default_factory=dict)  # how often they said so
    free_now: bool = False  # they like to answer at this hour

    @property
    def id(self) -> PersonId:
        """Who it is."""
        return self.profile.person_id

    @property
    def has_room(self) -> bool:
        """Whether one question more is within what they wish to do in a week."""
        return self.profile.taken_this_week < self.profile.weekly_limit


@dataclass(frozen=True, slots=True)
class Fit:
    """A helper to ask, and the reasons, which everyone concerned is told."""

    helper: PersonId
    reason: Reason
    also: tuple[AlsoBecause, ...] = ()


class Nobody(StrEnum):
    """Why there is nobody to ask."""

    NOT_LIVED = "not-lived"
    WISHES = "wishes"  # nobody of whom we know that they are as the asker wishes
    AVOIDED = "avoided"  # whoever lived it would rather not be asked about such things
    ALL_ASKED = "all-asked"
    NO_ROOM = "no-room"  # whoever fits has done what they wish to do this week
    NOT_FOR_PEERS = "not-for-peers"


@dataclass(frozen=True, slots=True)
class Found:
    """The helpers to ask next, best first; or why there are none."""

    fits: Sequence[Fit] = ()
    nobody: Nobody | None = None


def fitting(request: Request, candidates: Sequence[Candidate], but_not: Collection[PersonId], at_most: int) -> Found:
    """The helpers to ask next. ``but_not``: asked before, or kept apart from the asker."""
    lived = [each for each in candidates if each.id != request.asker and has_been_there(request, each)]
    wished = [each for each in lived if met(request, each) is Met.YES]
    willing = [each for each in wished if not avoids(request, each)]
    not_asked = [each for each in willing if each.id not in but_not]
    free = [each for each in not_asked if each.has_room]
    for left, why in (
        (lived, Nobody.NOT_LIVED),
        (wished, Nobody.WISHES),
        (willing, Nobody.AVOIDED),
        (not_asked, Nobody.ALL_ASKED),
        (free, Nobody.NO_ROOM),
    ):
        if not left:
            return Found(nobody=why)
    same_path = [each for each in free if _same_path(request, each)]
    sure = [each for each in same_path if not _times(request, each)]
    chosen = sure or same_path
    if not chosen and (request.waited_long or not any(_same_path(request, each) for each in not_asked)):
        chosen = free
    ordered = sorted(chosen, key=lambda each: _order(request, each))[:at_most]
    return Found([fit_of(request, each) for each in ordered], None if ordered else Nobody.NO_ROOM)


def has_been_there(request: Request, helper: Candidate) -> bool:
    """Whether they have lived what it is about, and never came to say that they have not."""
    lived = request.any_topic or request.topic in helper.profile.topics
    return lived and _times(request, helper) < NOT_ASKED_AFTER


def avoids(request: Request, helper: Candidate) -> bool:
    """Whether it touches what they would rather not be asked about."""
    return not request.touches.isdisjoint(helper.profile.not_topics)


def may_be_asked_by_name(request: Request, helper: Candidate) -> bool:
    """The hard rules for someone whom the asker has chosen, whatever they have lived."""
    return helper.has_room and met(request, helper) is Met.YES and not avoids(request, helper)


def fit_of(request: Request, helper: Candidate) -> Fit:
    """The reasons for this helper, the most important one first."""
    return Fit(helper.id, _reason(request, helper), tuple(_also(request, helper)))


def by_nearness(request: Request, helper: Candidate) -> tuple[object, ...]:
    """In which order a counsellor who chooses by hand reads them: the nearest first, whoever has not lived it last."""
    return (not has_been_there(request, helper), not _same_path(request, helper), *_order(request, helper))


def said_about(topic: Topic | None, reason: Reason) -> About:
    """What "not my experience" is about, when they were asked for this reason."""
    return About(topic or Topic.OTHER, reason is Reason.OTHER_PATH)


def _times(request: Request, helper: Candidate) -> int:
    reason = _reason(request, helper)
    return helper.not_lived.get(said_about(request.topic, reason), 0)


def _same_path(request: Request, helper: Candidate) -> bool:
    needed = _FITTING.get(request.aim) if request.aim else None
    return needed is None or helper.profile.experience in (needed, Experience.BOTH)


def _reason(request: Request, helper: Candidate) -> Reason:
    if not _same_path(request, helper):
        return Reason.OTHER_PATH
    if request.topic is None or request.any_topic:
        return Reason.ANY_TOPIC
    return Reason.SAME_TRADE if request.topic.is_trade else Reason.SAME_STEP


def _also(request: Request, helper: Candidate) -> Iterable[AlsoBecause]:
    if request.aim in _FITTING and _same_path(request, helper):
        yield AlsoBecause.SAME_AIM
    if _years_speak_for(request, helper):
        trade = request.topic and request.topic.is_trade
        yield AlsoBecause.LONG_IN_IT if trade else AlsoBecause.NOT_LONG_AGO
    if request.language in helper.profile.languages:
        yield AlsoBecause.READS_LANGUAGE
    elif request.language in helper.profile.speaks:
        yield AlsoBecause.SPEAKS_LANGUAGE
    if helper.free_now:
        yield AlsoBecause.FREE_NOW
    if helper.id in request.answered_by:
        yield AlsoBecause.ANSWERED_BEFORE


def _years_speak_for(request: Request, helper: Candidate) -> bool:
    years = helper.profile.years.get(request.topic) if request.topic else None
    return years in (_LONG if request.topic and request.topic.is_trade else _LATELY)


def _order(request: Request, helper: Candidate) -> tuple[object, ...]:
    profile = helper.profile
    reads, speaks = request.language in profile.languages, request.language in profile.speaks
    twice_in_a_row = request.answered_by[:2] == (helper.id, helper.id)
    return (
        _times(request, helper),
        0 if reads else 1 if speaks else 2,
        request.waited and not helper.free_now,
        profile.taken_this_week / profile.weekly_limit,
        not _years_speak_for(request, helper),
        not helper.free_now,
        twice_in_a_row,
        profile.last_offered_at or _LONG_AGO,
        helper.id,
    )
