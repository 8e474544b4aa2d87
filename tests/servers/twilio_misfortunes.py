"""What goes wrong at Twilio when a test says so."""

import random
from dataclasses import dataclass

from tests.servers.telegram_misfortunes import Silence
from tests.servers.twilio_calls import Refused

ANYTHING = ""
SEND = "send"
ACCEPTED = 201


@dataclass(slots=True)
class _Failure:
    what: str
    refusal: Refused
    times: int
    after: int


@dataclass(frozen=True, slots=True)
class Undelivered:
    """The fate of a message that was accepted: its last status, and why."""

    status: str  # "undelivered" or "failed"
    code: int


@dataclass(frozen=True, slots=True)
class _Chance:
    """Of all sends, how many are cut after acceptance, how many are answered late."""

    cut: float
    late: float
    late_seconds: float


class Misfortunes:
    """The server's bad days. ``what`` is a kind of request ("send", "list", "media"…), None all of them.

    ``after``: so many requests are spared before.
    """

    def __init__(self, seed: int) -> None:
        self.credentials_revoked = False
        self.answer_delay = 0.0
        self._random = random.Random(seed)
        self._chance = _Chance(0, 0, 0)
        self._failures: list[_Failure] = []
        self._undelivered: list[Undelivered] = []
        self._silences: dict[str, Silence] = {}
        self._silences_left: dict[str, int] = {}
        self._silences_after: dict[str, int] = {}

    def fails_next(
        self, status: int, code: int, message: str = "", *, what: str | None = SEND, times: int = 1, after: int = 0
    ) -> None:
        """The next ``times`` requests are refused with that and do nothing; plans for one kind follow each other."""
        refusal = Refused(status, code, message or f"Error {code}")
        self._failures.append(_Failure(what or ANYTHING, refusal, times, after))

    def undelivers_next(self, code: int, *, status: str = "undelivered", times: int = 1) -> None:
        """The next ``times`` sends are accepted, then reported as not delivered; they reach no phone."""
        self._undelivered += [Undelivered(status, code)] * times

    def goes_silent(self, what: str | None = SEND, *, times: int = 0) -> None:
        """Requests are carried out, messages arrive, but no answer ever comes; ``times`` 0: until it recovers."""
        self._be_silent(what, Silence.WAITING, times)

    def hangs_up(self, what: str | None = SEND, *, times: int = 0, after: int = 0) -> None:
        """Requests are carried out, messages arrive, then the line is cut; ``times`` 0: until it recovers."""
        self._be_silent(what, Silence.CUT, times, after)

    def slow(self, seconds: float) -> None:
        """Every answer comes that much later; what was asked is done at once."""
        self.answer_delay = seconds

    def by_chance(self, *, cut: float = 0.0, late: float = 0.0, late_seconds: float = 40.0) -> None:
        """That share of all sends is accepted and then cut, or answered late; the server's seed decides which."""
        self._chance = _Chance(cut, late, late_seconds)

    def revokes_credentials(self) -> None:
        """The token is no longer good, for good."""
        self.credentials_revoked = True

    def recovers(self) -> None:
        """All is well again, but for revoked credentials. What was left without an answer stays so."""
        self.answer_delay = 0.0
        self._chance = _Chance(0, 0, 0)
        self._failures.clear()
        self._undelivered.clear()
        self._silences.clear()
        self._silences_left.clear()

    def _be_silent(self, what: str | None, silence: Silence, times: int, after: int = 0) -> None:
        self._silences[what or ANYTHING] = silence
        self._silences_left[what or ANYTHING] = times
        self._silences_after[what or ANYTHING] = after

    def planned_failure(self, what: str) -> Refused | None:
        """The refusal that a test planned for this request; asking uses it up."""
        failure = next((each for each in self._failures if each.what in (what, ANYTHING)), None)
        if failure is None:
            return None
        if failure.after:
            failure.after -= 1
            return None
        failure.times -= 1
        if failure.times <= 0:
            self._failures.remove(failure)
        return failure.refusal

    def planned_fate(self) -> Undelivered | None:
        """What a test planned for this message; asking uses it up."""
        return self._undelivered.pop(0) if self._undelivered else None

    def silence(self, what: str, status: int) -> tuple[Silence | None, float]:
        """What comes in place of an answer with that status, and how many seconds late; asking uses it up."""
        for key in (what, ANYTHING):
            if silence := self._silences.get(key):
                if self._silences_after[key]:
                    self._silences_after[key] -= 1
                    continue
                self._use_up(key)
                return silence, self.answer_delay
        if what != SEND or status != ACCEPTED:
            return None, self.answer_delay
        drawn = self._random.random()
        if drawn < self._chance.cut:
            return Silence.CUT, self.answer_delay
        late = drawn < self._chance.cut + self._chance.late
        return None, self.answer_delay + (self._chance.late_seconds if late else 0.0)

    def _use_up(self, key: str) -> None:
        if self._silences_left[key] == 1:
            del self._silences[key], self._silences_left[key]
        elif self._silences_left[key] > 1:
            self._silences_left[key] -= 1
