"""Who fits a question, and why: the same rules for everyone, whoever they are."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handlers.matching import Fit, fitting
from storage.helper_profiles import HelperProfile
from storage.questions import Question
from storage.vocabulary import (
    Aim,
    Experience,
    HelperState,
    Language,
    PersonId,
    QuestionId,
    QuestionState,
    Reason,
    Topic,
)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FRENCH, DARI, UKRAINIAN = Language("fr"), Language("fa-AF"), Language("uk")
ASKER = PersonId("asker")


def a_helper(name: str = "yusuf", **known: object) -> HelperProfile:
    plain = HelperProfile(
        PersonId(name), HelperState.READY, (Topic.KITCHEN,), Experience.EMPLOYED, (FRENCH,), 3, 0, None
    )
    return replace(plain, **known)  # type: ignore[arg-type]  # a test names the fields it means


def a_question(topic: Topic | None = Topic.KITCHEN, aim: Aim | None = Aim.JOB) -> Question:
    return Question(
        id=QuestionId("q"),
        asker_id=ASKER,
        simulated=False,
        state=QuestionState.DRAFT,
        topic=topic,
        aim=aim,
        pseudonym="olive",
        show_name=False,
        of_project=False,
        show_obstacles=False,
        asked_at=NOW,
        round=0,
        claimed_by=None,
        claimed_at=None,
        answered_at=None,
        outcome=None,
        next_offer_at=None,
        counsellor_at=None,
        claim_ends_at=None,
        follow_up_at=None,
        words=None,
    )


def names(fits: list[Fit]) -> list[str]:
    return [fit.helper for fit in fits]


helpers = st.lists(
    st.builds(
        HelperProfile,
        person_id=st.sampled_from([ASKER, *(PersonId(f"helper-{number}") for number in range(12))]),
        state=st.just(HelperState.READY),
        topics=st.lists(st.sampled_from(Topic), max_size=4).map(tuple),
        experience=st.sampled_from(Experience),
        languages=st.lists(st.sampled_from([FRENCH, DARI, UKRAINIAN]), max_size=3).map(tuple),
        weekly_limit=st.integers(1, 5),
        taken_this_week=st.integers(0, 7),
        last_offered_at=st.none() | st.integers(0, 500).map(lambda hours: NOW - timedelta(hours=hours)),
    ),
    max_size=12,
    unique_by=lambda helper: helper.person_id,
)
questions = st.builds(a_question, topic=st.none() | st.sampled_from(Topic), aim=st.none() | st.sampled_from(Aim))


@given(questions, helpers, st.sets(st.integers(0, 12).map(lambda number: PersonId(f"helper-{number}"))))
def test_nobody_is_asked_who_must_not_be(
    question: Question, ready: list[HelperProfile], but_not: set[PersonId]
) -> None:
    """Never over one's weekly limit, never one's own question, never who was asked or is kept apart, never too many."""
    fits = fitting(question, FRENCH, ready, but_not, 3)
    known = {helper.person_id: helper for helper in ready}
    assert len(fits) <= 3
    assert len(set(names(fits))) == len(fits)
    for fit in fits:
        helper = known[fit.helper]
        assert helper.taken_this_week < helper.weekly_limit
        assert fit.helper != ASKER
        assert fit.helper not in but_not
        assert question.topic in (None, Topic.OTHER, *helper.topics)


@given(questions, helpers)
def test_job_or_business_is_a_rule_and_its_exception_is_stated(question: Question, ready: list[HelperProfile]) -> None:
    """Either everyone asked has walked the same path, or everyone is told that they have not, and why."""
    fits = fitting(question, FRENCH, ready, (), 3)
    wanted = {Aim.JOB: Experience.EMPLOYED, Aim.BUSINESS: Experience.BUSINESS}.get(question.aim or Aim.UNSURE)
    known = {helper.person_id: helper for helper in ready}
    for fit in fits:
        same_path = wanted is None or known[fit.helper].experience in (wanted, Experience.BOTH)
        assert same_path == (fit.reason != Reason.OTHER_PATH)


@given(questions, helpers)
def test_the_order_in_which_helpers_joined_changes_nothing(question: Question, ready: list[HelperProfile]) -> None:
    """The same people and question give the same answer: nobody is favoured by chance."""
    forwards = fitting(question, DARI, ready, (), 3)
    assert forwards == fitting(question, DARI, list(reversed(ready)), (), 3)


def test_someone_of_the_same_path_comes_before_any_exception() -> None:
    """As long as one fits wholly, nobody else is asked."""
    own_boss = a_helper("boss", experience=Experience.BUSINESS, taken_this_week=0)
    employed = a_helper("employee", taken_this_week=2)
    assert fitting(a_question(), FRENCH, [own_boss, employed], (), 3) == [Fit(PersonId("employee"), Reason.SAME_TRADE)]


def test_a_shared_language_comes_first_then_the_lightest_week_then_who_was_asked_longest_ago() -> None:
    """Understood at once is best; then the load is shared, and then the turn."""
    ready = [
        a_helper("asked-lately", languages=(DARI,), last_offered_at=NOW - timedelta(hours=1)),
        a_helper("busier", languages=(DARI,), taken_this_week=1),
        a_helper("asked-long-ago", languages=(DARI,), last_offered_at=NOW - timedelta(days=9)),
        a_helper("never-asked", languages=(DARI,)),
        a_helper("other-language"),
    ]
    order = ["never-asked", "asked-long-ago", "asked-lately", "busier", "other-language"]
    assert names(fitting(a_question(), DARI, ready, (), 5)) == order


def test_a_light_week_counts_by_what_each_can_carry() -> None:
    """One of five is less than one of two."""
    ready = [a_helper("two", weekly_limit=2, taken_this_week=1), a_helper("five", weekly_limit=5, taken_this_week=1)]
    assert names(fitting(a_question(), FRENCH, ready, (), 1)) == ["five"]


def test_a_question_without_a_topic_may_go_to_anyone_and_says_so() -> None:
    """Two taps can be passed over: the question is not worth less for it."""
    fits = fitting(a_question(topic=None, aim=None), FRENCH, [a_helper(topics=(Topic.SHOP,))], (), 3)
    assert [fit.reason for fit in fits] == [Reason.ANY_TOPIC]


def test_a_step_of_life_is_matched_as_a_step() -> None:
    """A first job or a diploma is no trade: the reason says what was lived through."""
    fits = fitting(a_question(topic=Topic.TRAINING), FRENCH, [a_helper(topics=(Topic.TRAINING,))], (), 3)
    assert [fit.reason for fit in fits] == [Reason.SAME_STEP]


def test_over_weeks_everyone_of_equal_strength_is_asked_equally_often() -> None:
    """Nobody burns out while others wait to be of use."""
    ready = [a_helper(f"helper-{number}", weekly_limit=5) for number in range(6)]
    asked: Counter[str] = Counter()
    for day in range(60):
        fits = fitting(a_question(), FRENCH, ready, (), 2)
        asked.update(names(fits))
        chosen = set(names(fits))
        ready = [
            replace(helper, last_offered_at=NOW + timedelta(days=day)) if helper.person_id in chosen else helper
            for helper in ready
        ]
    assert set(asked.values()) == {20}
