"""Who fits a question, and why: the same rules for everyone, whoever they are."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.matching import NOT_ASKED_AFTER, Candidate, Fit, Nobody, Request, fitting, has_been_there
from handlers.wishes_met import Met, met
from storage.helper_profiles import HelperProfile
from storage.helper_vocabulary import (
    Country,
    Gender,
    NotMyTopic,
    Years,
)
from storage.not_lived import About
from storage.reasons import AlsoBecause
from storage.vocabulary import (
    Aim,
    Experience,
    HelperState,
    HelperWish,
    PersonId,
    Reason,
    Topic,
)
from tests.people_to_match import ASKER, DARI, FRENCH, NOW, UKRAINIAN, a_helper, a_profile, a_request, names

IDS = [PersonId(f"helper-{number}") for number in range(12)]
abouts = st.builds(About, st.sampled_from(Topic), st.booleans())

profiles = st.builds(
    HelperProfile,
    person_id=st.sampled_from([ASKER, *IDS]),
    state=st.just(HelperState.READY),
    topics=st.lists(st.sampled_from(Topic), max_size=4).map(tuple),
    experience=st.sampled_from(Experience),
    languages=st.lists(st.sampled_from([FRENCH, DARI, UKRAINIAN]), max_size=3).map(tuple),
    weekly_limit=st.integers(1, 5),
    taken_this_week=st.integers(0, 7),
    last_offered_at=st.none() | st.integers(0, 500).map(lambda hours: NOW - timedelta(hours=hours)),
    not_topics=st.lists(st.sampled_from(NotMyTopic), max_size=2).map(tuple),
)
helpers = st.lists(
    st.builds(
        Candidate,
        profile=profiles,
        gender=st.none() | st.sampled_from(Gender),
        country=st.none() | st.sampled_from(Country) | st.just("Iran"),
        not_lived=st.dictionaries(abouts, st.integers(1, 4), max_size=2),
        free_now=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda helper: helper.id,
)
requests = st.builds(
    Request,
    asker=st.just(ASKER),
    topic=st.none() | st.sampled_from(Topic),
    aim=st.none() | st.sampled_from(Aim),
    language=st.sampled_from([FRENCH, DARI]),
    waited=st.booleans(),
    waited_long=st.booleans(),
    wishes=st.frozensets(st.sampled_from(HelperWish), max_size=2),
    country=st.none() | st.sampled_from(Country),
    touches=st.frozensets(st.sampled_from(NotMyTopic), max_size=1),
)


@given(requests, helpers, st.sets(st.sampled_from(IDS)))
def test_nobody_is_asked_who_must_not_be(request: Request, ready: list[Candidate], but_not: set[PersonId]) -> None:
    """Never over one's limit, against a wish that binds or a topic one would rather not be sent; never too many."""
    found = fitting(request, ready, but_not, 3)
    known = {helper.id: helper for helper in ready}
    assert len(set(names(found))) == len(found.fits) <= 3
    assert bool(found.fits) == (found.nobody is None)
    for fit in found.fits:
        helper = known[fit.helper]
        assert helper.profile.taken_this_week < helper.profile.weekly_limit
        assert fit.helper != ASKER
        assert fit.helper not in but_not
        assert has_been_there(request, helper)
        assert met(request, helper) is Met.YES
        assert request.touches.isdisjoint(helper.profile.not_topics)


@given(requests, helpers)
def test_job_or_business_is_a_rule_and_its_exception_is_stated(request: Request, ready: list[Candidate]) -> None:
    """Either everyone asked has walked the same path, or everyone is told that they have not."""
    wanted = {Aim.JOB: Experience.EMPLOYED, Aim.BUSINESS: Experience.BUSINESS}.get(request.aim or Aim.UNSURE)
    known = {helper.id: helper for helper in ready}
    for fit in fitting(request, ready, (), 3).fits:
        same_path = wanted is None or known[fit.helper].profile.experience in (wanted, Experience.BOTH)
        assert same_path == (fit.reason != Reason.OTHER_PATH)


@given(requests, helpers)
def test_the_order_in_which_helpers_joined_changes_nothing(request: Request, ready: list[Candidate]) -> None:
    """The same people and question give the same answer: nobody is favoured by chance."""
    assert fitting(request, ready, (), 3) == fitting(request, list(reversed(ready)), (), 3)


def test_an_exception_is_made_where_nobody_of_the_same_path_is_there_or_the_question_has_waited() -> None:
    """A founder's advice fits a job in a kitchen badly; but better than none."""
    boss, busy = a_helper("boss", experience=Experience.BUSINESS), a_helper("employee", taken_this_week=3)
    assert names(fitting(a_request(), [boss, a_helper("free")], (), 3)) == ["free"]
    assert fitting(a_request(), [boss, busy], (), 3).nobody is Nobody.NO_ROOM
    for found in (fitting(a_request(waited_long=True), [boss, busy], (), 3), fitting(a_request(), [boss], (), 3)):
        assert list(found.fits) == [Fit(PersonId("boss"), Reason.OTHER_PATH, (AlsoBecause.READS_LANGUAGE,))]


def test_who_says_not_my_experience_is_asked_less_then_not_at_all() -> None:
    """It is learned from: they come after everyone else who fits, and after the third time they are left in peace."""
    kitchen = About(Topic.KITCHEN)
    unsure = replace(a_helper("unsure"), not_lived={kitchen: NOT_ASKED_AFTER - 1})
    never = replace(a_helper("never"), not_lived={kitchen: NOT_ASKED_AFTER})
    assert names(fitting(a_request(), [unsure, never, a_helper("sure")], (), 3)) == ["sure"]
    assert names(fitting(a_request(), [unsure, never], (), 3)) == ["unsure"]
    assert fitting(a_request(), [never], (), 3).nobody is Nobody.NOT_LIVED
    other = replace(a_helper("boss", experience=Experience.BUSINESS), not_lived={About(Topic.KITCHEN, True): 3})
    assert fitting(a_request(), [other], (), 3).nobody is Nobody.NOT_LIVED
    assert names(fitting(a_request(aim=Aim.BUSINESS), [other], (), 3)) == ["boss"]


@pytest.mark.parametrize(
    ("wish", "known", "expected"),
    [
        (HelperWish.WOMAN, {"gender": Gender.WOMAN}, Met.YES),
        (HelperWish.WOMAN, {"gender": Gender.MAN}, Met.NO),
        (HelperWish.MAN, {"gender": None}, Met.UNKNOWN),
        (HelperWish.NOT_MY_COUNTRY, {"country": "ua"}, Met.YES),
        (HelperWish.NOT_MY_COUNTRY, {"country": "af"}, Met.NO),
        (HelperWish.NOT_MY_COUNTRY, {"country": "افغانستان"}, Met.NO),
        (HelperWish.NOT_MY_COUNTRY, {"country": "Afganistan"}, Met.NO),
        (HelperWish.NOT_MY_COUNTRY, {"country": "Iran"}, Met.YES),
        (HelperWish.NOT_MY_COUNTRY, {"country": "près de Kaboul"}, Met.UNKNOWN),
        (HelperWish.NOT_MY_COUNTRY, {"country": None}, Met.UNKNOWN),
        (HelperWish.NOT_MY_COUNTRY, {"country": Country.RATHER_NOT}, Met.UNKNOWN),
        (HelperWish.MY_LANGUAGE, {"country": None}, Met.YES),
    ],
)
def test_a_wish_that_binds_counts_only_what_is_known(wish: HelperWish, known: dict[str, str], expected: Met) -> None:
    """Someone may be afraid: what we do not know is no yes."""
    request = a_request(wishes=frozenset({wish}), country=Country.AFGHANISTAN)
    helper = replace(a_helper(), **known)  # type: ignore[arg-type]  # each names the field it means
    assert met(request, helper) is expected
    assert bool(fitting(request, [helper], (), 3).fits) == (expected is Met.YES)


def test_who_fears_their_country_and_did_not_name_it_is_not_shown_to_anyone() -> None:
    """Without it nobody could be left out for sure: a counsellor answers."""
    request = a_request(wishes=frozenset({HelperWish.NOT_MY_COUNTRY}), country=None)
    found = fitting(request, [replace(a_helper(), country="ua"), a_helper("nadia")], (), 3)
    assert found.nobody is Nobody.WISHES


def test_why_there_is_nobody_is_known() -> None:
    """A counsellor who sees it knows what is missing: helpers, their time, or what we know of them."""
    business = frozenset({NotMyTopic.BUSINESS})
    assert fitting(a_request(), [], (), 3).nobody is Nobody.NOT_LIVED
    avoiding = a_helper(not_topics=(NotMyTopic.BUSINESS,))
    assert fitting(a_request(touches=business), [avoiding], (), 3).nobody is Nobody.AVOIDED
    assert fitting(a_request(), [a_helper()], {PersonId("yusuf")}, 3).nobody is Nobody.ALL_ASKED
    assert fitting(a_request(), [a_helper(taken_this_week=3)], (), 3).nobody is Nobody.NO_ROOM


def test_a_shared_language_comes_first_then_the_lightest_week_then_years_then_who_was_asked_longest_ago() -> None:
    """Understood at once is best; then the load is shared, and then the turn."""
    long = {Topic.KITCHEN: Years.OVER_TEN}
    ready = [
        a_helper("asked-lately", languages=(DARI,), last_offered_at=NOW - timedelta(hours=1)),
        a_helper("busier", languages=(DARI,), taken_this_week=1, years=long),
        a_helper("asked-long-ago", languages=(DARI,), last_offered_at=NOW - timedelta(days=9)),
        a_helper("never-asked", languages=(DARI,)),
        a_helper("long-in-it", languages=(DARI,), last_offered_at=NOW, years=long),
        a_helper("speaks-it", speaks=(DARI,)),
        a_helper("other-language"),
    ]
    order = ["long-in-it", "never-asked", "asked-long-ago", "asked-lately", "busier", "speaks-it", "other-language"]
    assert names(fitting(a_request(language=DARI), ready, (), 7)) == order


def test_once_a_question_has_waited_whoever_is_free_at_this_hour_comes_first() -> None:
    """Someone waits: who may answer today is worth more than who had the lightest week."""
    free, light = replace(a_helper("free-now", taken_this_week=2), free_now=True), a_helper("light-week")
    assert names(fitting(a_request(), [free, light], (), 1)) == ["light-week"]
    assert names(fitting(a_request(waited=True), [free, light], (), 1)) == ["free-now"]


def test_a_light_week_counts_by_what_each_can_carry() -> None:
    """One of five is less than one of two."""
    ready = [a_helper("two", weekly_limit=2, taken_this_week=1), a_helper("five", weekly_limit=5, taken_this_week=1)]
    assert names(fitting(a_request(), ready, (), 1)) == ["five"]


def test_the_same_two_may_meet_again_but_a_third_time_in_a_row_others_come_first() -> None:
    """Trust grows, and nobody becomes indispensable."""
    yusuf, nadia = a_helper("yusuf"), a_helper("zahra", last_offered_at=NOW)
    once = a_request(answered_by=(PersonId("yusuf"),))
    assert names(fitting(once, [yusuf, nadia], (), 1)) == ["yusuf"]
    assert AlsoBecause.ANSWERED_BEFORE in fitting(once, [yusuf], (), 1).fits[0].also
    twice = a_request(answered_by=(PersonId("yusuf"), PersonId("yusuf")))
    assert names(fitting(twice, [yusuf, nadia], (), 1)) == ["zahra"]


@pytest.mark.parametrize(
    ("topic", "years", "reason", "also"),
    [
        (None, None, Reason.ANY_TOPIC, None),
        (Topic.OTHER, None, Reason.ANY_TOPIC, None),
        (Topic.KITCHEN, Years.OVER_TEN, Reason.SAME_TRADE, AlsoBecause.LONG_IN_IT),
        (Topic.KITCHEN, Years.UNDER_ONE, Reason.SAME_TRADE, None),
        (Topic.TRAINING, Years.UNDER_ONE, Reason.SAME_STEP, AlsoBecause.NOT_LONG_AGO),
        (Topic.TRAINING, Years.OVER_TEN, Reason.SAME_STEP, None),
    ],
)
def test_the_reason_says_what_was_lived(
    topic: Topic | None, years: Years | None, reason: Reason, also: AlsoBecause | None
) -> None:
    """A trade, a step of life, or anything: in a trade long years speak, of a step that it was not long ago."""
    known = {topic: years} if topic and years else {}
    [fit] = fitting(a_request(topic), [a_helper(topics=(topic,), years=known)], (), 3).fits
    assert fit.reason is reason
    assert [each for each in fit.also if each in (AlsoBecause.LONG_IN_IT, AlsoBecause.NOT_LONG_AGO)] == (
        [also] if also else []
    )


def test_over_weeks_everyone_of_equal_strength_is_asked_equally_often() -> None:
    """Nobody burns out while others wait to be of use."""
    ready = [Candidate(a_profile(f"helper-{number}", weekly_limit=5)) for number in range(6)]
    asked: Counter[str] = Counter()
    for day in range(60):
        chosen = set(names(fitting(a_request(), ready, (), 2)))
        asked.update(chosen)
        later = NOW + timedelta(days=day)
        ready = [
            replace(each, profile=replace(each.profile, last_offered_at=later)) if each.id in chosen else each
            for each in ready
        ]
    assert set(asked.values()) == {20}
