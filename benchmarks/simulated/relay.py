"""The relay over ten months, minute by minute: the rules and times of handlers/relay.py, with simulated people in it.

Offered to the next helpers every 12 hours, to a counsellor after 48; a claim ends after 24. Who is asked is the
policy's affair; what people then do depends on them alone.
"""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import count, takewhile
from random import Random

from benchmarks.simulated.people import Helper, Town
from benchmarks.simulated.policies import Policy
from benchmarks.simulated.questions import Asked
from benchmarks.simulated.truth import breaks_a_rule, is_fitting
from handlers.matching import Candidate, Nobody, said_about
from handlers.times import Times
from handlers.who_fits import WEEK, is_free
from storage.not_lived import About
from storage.vocabulary import OfferState, PersonId, Reason

# How people are, whoever asks them; assumptions.
SAYS_NOT_MINE = 0.7  # of those who are asked what they have not lived; some others answer all the same
ANSWERS_ALL_THE_SAME = 0.3
BOTH_ALLOW_IT = 0.4  # that others read a question and its answer
IS_WHAT_THEY_LOOKED_FOR = 0.6  # of the answers of others that are shown
NEVER_ANSWERS = 0.07  # of the questions that someone took
_WAKES, _SLEEPS = 8, 22
_COUNSELLOR_HOURS = (2.0, 30.0)

# Whether two questions ask the same.
Close = Callable[[str, str], bool]


@dataclass(slots=True)
class Offer:
    """One question put before one helper."""

    helper: PersonId
    reason: Reason
    at: datetime
    state: OfferState = OfferState.OPEN


@dataclass(slots=True)
class Told:
    """What became of a question."""

    asked: Asked
    offers: list[Offer] = field(default_factory=list)
    claimed_by: PersonId | None = None
    with_counsellor: bool = False
    answered_at: datetime | None = None
    answered_by: PersonId | None = None  # None: a counsellor, once it is answered
    counsellor_at: datetime | None = None
    spared: bool = False  # an answer that others had got was what they looked for

    @property
    def waits(self) -> bool:
        """Whether helpers may still take it."""
        return self.answered_at is None and self.claimed_by is None and not self.with_counsellor and not self.spared


class Relay:
    """Everyone's ten months, by one policy."""

    def __init__(
        self, town: Town, policy: Policy, chance: Random, *, is_close: Close | None = None, times: Times | None = None
    ) -> None:
        """``is_close``: whether two questions are the same, so that an earlier answer is shown first."""
        self._policy = policy
        self._is_close = is_close
        self._shared: list[Asked] = []  # answered, and both allowed others to read it
        self._chance = chance
        self._times = times or Times()
        self._helpers = {helper.id: helper for helper in town.helpers}
        self._offers: dict[PersonId, list[Offer]] = {helper: [] for helper in self._helpers}
        self._not_lived: dict[PersonId, dict[About, int]] = {helper: {} for helper in self._helpers}
        self._answered: dict[PersonId, list[PersonId]] = {}  # by whom each newcomer was answered, newest first
        self._due: list[tuple[datetime, int, Callable[[datetime], None]]] = []
        self._numbers = count()
        self.over_the_limit = 0  # how often somebody was asked with their week full already
        self.against_a_rule = 0

    def run(self, questions: Sequence[Asked]) -> list[Told]:
        """Let all of them be asked, and everything happen that follows."""
        told = [Told(asked) for asked in questions]
        for each in told:
            self._at(each.asked.at, partial(self._ask, each))
        while self._due:
            at, _, act = heapq.heappop(self._due)
            act(at)
        return told

    def _ask(self, told: Told, now: datetime) -> None:
        told.spared = self._others_asked_this(told.asked) and self._chance.random() < IS_WHAT_THEY_LOOKED_FOR
        self._offer(told, now)

    def _others_asked_this(self, asked: Asked) -> bool:
        return self._is_close is not None and any(
            each.asker.language == asked.asker.language and self._is_close(asked.words, each.words)
            for each in self._shared
        )

    def _offer(self, told: Told, now: datetime) -> None:
        if not told.waits:
            return
        told.counsellor_at = told.counsellor_at or self._to_counsellor_at(told, now)
        request = replace(
            told.asked.request,
            waited=now - told.asked.at >= self._times.next_offer,
            waited_long=now - told.asked.at >= 2 * self._times.next_offer,
            answered_by=tuple(self._answered.get(told.asked.asker.id, ())),
        )
        asked = {offer.helper for offer in told.offers if offer.state is not OfferState.GONE}
        candidates = [self._candidate(helper, now) for helper in self._helpers.values()]
        found = self._policy(request, candidates, asked, self._times.helpers_at_once)
        for fit in found.fits:
            self._put_before(told, fit.helper, fit.reason, now)
        if found.fits or found.nobody is Nobody.NO_ROOM or any(each.state is OfferState.OPEN for each in told.offers):
            full = found.nobody is Nobody.NO_ROOM
            pause = self._times.look_for_room if full else self._times.next_offer
            self._at(now + pause, lambda then: self._offer(told, then))
        else:
            self._hand_over(told, now)

    def _to_counsellor_at(self, told: Told, now: datetime) -> datetime:
        at = max(told.asked.at + self._times.counsellor, now + self._times.next_offer)
        self._at(at, lambda then: self._hand_over(told, then) if told.counsellor_at == at else None)
        return at

    def _put_before(self, told: Told, helper: PersonId, reason: Reason, now: datetime) -> None:
        person = self._helpers[helper]
        self.over_the_limit += self._taken(helper, now) >= person.profile.weekly_limit
        self.against_a_rule += breaks_a_rule(told.asked, person)
        offer = next((each for each in told.offers if each.helper == helper), None)
        if offer is None:
            offer = Offer(helper, reason, now)
            told.offers.append(offer)
        else:
            self._offers[helper].remove(offer)
        self._offers[helper].append(offer)  # the newest last
        offer.at, offer.state, offer.reason = now, OfferState.OPEN, reason
        looks = self._awake(now, self._chance.expovariate(1 / person.hours_to_look))
        self._at(looks, lambda then: self._look(told, offer, then))

    def _look(self, told: Told, offer: Offer, now: datetime) -> None:
        if offer.state is not OfferState.OPEN or not told.waits:
            return
        helper = self._helpers[offer.helper]
        if not self._takes(told, offer, helper):
            offer.state = OfferState.DECLINED
            if all(each.state is not OfferState.OPEN for each in told.offers):
                self._offer(told, now)
            return
        for other in told.offers:
            if other.state is OfferState.OPEN:
                other.state = OfferState.GONE
        offer.state, told.claimed_by = OfferState.CLAIMED, helper.id
        told.counsellor_at = None
        self._not_lived[helper.id].pop(said_about(told.asked.request.topic, offer.reason), None)
        if self._chance.random() < NEVER_ANSWERS:
            self._at(now + self._times.claim, lambda then: self._end_claim(told, offer, then))
        else:
            writes = self._awake(now, self._chance.expovariate(1 / helper.hours_to_write))
            writes = min(writes, now + self._times.claim)
            self._at(writes, lambda then: self._answer(told, helper.id, then))

    def _takes(self, told: Told, offer: Offer, helper: Helper) -> bool:
        if is_fitting(told.asked, helper) or (offer.reason is Reason.OTHER_PATH and self._lived(told, helper)):
            return self._chance.random() < helper.willing
        if self._chance.random() < ANSWERS_ALL_THE_SAME:
            return self._chance.random() < helper.willing
        if self._chance.random() < SAYS_NOT_MINE:
            about = said_about(told.asked.request.topic, offer.reason)
            said = self._not_lived[helper.id]
            said[about] = said.get(about, 0) + 1
        return False

    def _lived(self, told: Told, helper: Helper) -> bool:
        return told.asked.request.topic in helper.truly

    def _end_claim(self, told: Told, offer: Offer, now: datetime) -> None:
        offer.state, told.claimed_by = OfferState.DECLINED, None
        self._offer(told, now)

    def _answer(self, told: Told, helper: PersonId, now: datetime) -> None:
        told.answered_at, told.answered_by = now, helper
        if is_fitting(told.asked, self._helpers[helper]) and self._chance.random() < BOTH_ALLOW_IT:
            self._shared.append(told.asked)
        self._answered.setdefault(told.asked.asker.id, []).insert(0, helper)

    def _hand_over(self, told: Told, now: datetime) -> None:
        if not told.waits:
            return
        told.with_counsellor = True
        for offer in told.offers:
            if offer.state is OfferState.OPEN:
                offer.state = OfferState.GONE
        told.answered_at = self._awake(now, self._chance.uniform(*_COUNSELLOR_HOURS))

    def _candidate(self, helper: Helper, now: datetime) -> Candidate:
        offers = self._offers[helper.id]
        last = offers[-1].at if offers else None
        profile = replace(helper.profile, taken_this_week=self._taken(helper.id, now), last_offered_at=last)
        gender, country = (helper.gender, helper.country) if helper.tells else (None, None)
        return Candidate(profile, gender, country, self._not_lived[helper.id], is_free(profile, now))

    def _taken(self, helper: PersonId, now: datetime) -> int:
        this_week = takewhile(lambda offer: offer.at >= now - WEEK, reversed(self._offers[helper]))
        return sum(offer.state in (OfferState.OPEN, OfferState.CLAIMED) for offer in this_week)

    def _awake(self, now: datetime, hours: float) -> datetime:
        """So many hours later; at night, in the morning after."""
        at = now + timedelta(hours=hours)
        if _WAKES <= at.hour < _SLEEPS:
            return at
        morning = at.replace(hour=_WAKES, minute=0) + timedelta(days=at.hour >= _SLEEPS)
        return morning + timedelta(hours=self._chance.random())

    def _at(self, time: datetime, act: Callable[[datetime], None]) -> None:
        heapq.heappush(self._due, (time, next(self._numbers), act))
