"""What comes out of it, as figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from benchmarks.simulated.people import BEGINNING, TEN_MONTHS, Town
from benchmarks.simulated.relay import Told
from benchmarks.simulated.truth import how_many_fit, is_fitting
from handlers.who_fits import WEEK
from storage.vocabulary import OfferState, PersonId

_IN_TIME = timedelta(hours=48)
_HOUR = timedelta(hours=1)
_LATE_OF_A_HUNDRED = 95
_WEEKS = TEN_MONTHS // WEEK


@dataclass(frozen=True, slots=True)
class Run:
    """Ten months of one town, by one way of matching."""

    town: Town
    told: Sequence[Told]
    over_the_limit: int  # how often someone was asked with their week full
    against_a_rule: int  # how often someone was asked against a wish that binds, or what they would rather not be sent


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one way, over all its runs."""

    asked: int
    spared: int  # an answer that others had got was shown, and was what they looked for
    fitting_in_time: float  # where a fitting helper exists at all: answered by one, within 48 hours
    fitting_of_several: float  # the same, where more than one fits: nobody can be answered by one who says no
    by_fitting: float  # of what helpers answered
    by_counsellor: float
    without_answer: int
    median_hours: float
    late_hours: float  # 95 of 100 are answered by then
    fullest_week: float  # of the one who had most to answer in seven days, as a share of their own limit
    weeks_at_limit: float  # of all weeks of all helpers
    read_a_week: float  # by a helper, on average
    over_the_limit: int
    against_a_rule: int


def of_all(runs: Sequence[Run]) -> Figures:
    """The figures of these runs together."""
    told = [each for run in runs for each in run.told if not each.spared]
    fits = [_fits(each, run.town) for run in runs for each in run.told if not each.spared]
    able = [how_many_fit(each.asked, run.town.helpers) for run in runs for each in run.told if not each.spared]
    in_time = [fit and _since_asked(each) <= _IN_TIME for each, fit in zip(told, fits, strict=True)]
    of_several = [found for found, many in zip(in_time, able, strict=True) if many > 1]
    hours = sorted(_since_asked(each) / _HOUR for each in told if each.answered_at)
    helpers = sum(len(run.town.helpers) for run in runs)
    return Figures(
        asked=sum(len(run.told) for run in runs),
        spared=sum(each.spared for run in runs for each in run.told),
        fitting_in_time=sum(in_time) / max(sum(many > 0 for many in able), 1),
        fitting_of_several=sum(of_several) / max(len(of_several), 1),
        by_fitting=sum(fits) / max(sum(each.answered_by is not None for each in told), 1),
        by_counsellor=sum(each.with_counsellor for each in told) / len(told),
        without_answer=len(told) - len(hours),
        median_hours=median(hours),
        late_hours=hours[len(hours) * _LATE_OF_A_HUNDRED // 100],
        fullest_week=max((_fullest_week(run) for run in runs), default=0),
        weeks_at_limit=sum(_weeks_at_limit(run) for run in runs) / (_WEEKS * helpers),
        read_a_week=sum(len(each.offers) for each in told) / (_WEEKS * helpers),
        over_the_limit=sum(run.over_the_limit for run in runs),
        against_a_rule=sum(run.against_a_rule for run in runs),
    )


def _fits(told: Told, town: Town) -> bool:
    """Whether a helper answered it whose experience fits."""
    return any(helper.id == told.answered_by and is_fitting(told.asked, helper) for helper in town.helpers)


def _since_asked(told: Told) -> timedelta:
    return told.answered_at - told.asked.at if told.answered_at else timedelta.max


def _fullest_week(run: Run) -> float:
    limits = _limits(run.town)
    return max((_most_in_a_week(times) / limits[helper] for helper, times in _taken(run).items()), default=0)


def _most_in_a_week(times: Sequence[datetime]) -> int:
    return max(sum(begin <= each < begin + WEEK for each in times) for begin in times)


def _weeks_at_limit(run: Run) -> int:
    limits, taken = _limits(run.town), _taken(run)
    weeks = [(helper, [(each - BEGINNING) // WEEK for each in times]) for helper, times in taken.items()]
    return sum(theirs.count(week) >= limits[helper] for helper, theirs in weeks for week in range(_WEEKS))


def _taken(run: Run) -> dict[PersonId, list[datetime]]:
    """When each helper was asked what they then took."""
    taken: dict[PersonId, list[datetime]] = {}
    for offer in (offer for each in run.told for offer in each.offers if offer.state is OfferState.CLAIMED):
        taken.setdefault(offer.helper, []).append(offer.at)
    return taken


def _limits(town: Town) -> dict[PersonId, int]:
    return {helper.id: helper.profile.weekly_limit for helper in town.helpers}
