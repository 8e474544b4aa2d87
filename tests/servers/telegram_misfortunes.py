"""What goes wrong on the platform's side when a test says so."""

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from tests.servers.telegram_calls import Call, Refused
from tests.strict_platform import StrictPlatform

ALL_METHODS = ""
MESSAGES = ("sendMessage", "sendPhoto", "sendVoice", "sendDocument")
DOWNLOAD = "download"  # no method: getting a file from where getFile says it lies


class Silence(Enum):
    """What comes in place of an answer to a request that was read and carried out."""

    WAITING = auto()  # nothing, until the caller gives up
    CUT = auto()  # the connection is closed


@dataclass(slots=True)
class _Failure:
    method: str
    refusal: Refused
    times: int


@dataclass(slots=True)
class _BadLine:
    cut: float
    late: float
    late_seconds: float
    chance: random.Random


class Misfortunes:
    """The server's bad days. Method names are as published, and ``DOWNLOAD``; None means every method."""

    def __init__(self) -> None:
        self.token_revoked = False
        self.answer_delay = 0.0
        self._failures: list[_Failure] = []
        self._silences: dict[str, Silence] = {}
        self._strict: StrictPlatform | None = None
        self._bad_line: _BadLine | None = None
        self.answers_lost = 0  # cut off on a bad line
        self.answers_late = 0

    def fails_next(
        self,
        method: str | None,
        status: int,
        description: str,
        parameters: Mapping[str, int] | None = None,
        times: int = 1,
    ) -> None:
        """The next ``times`` calls are refused with that and do nothing; plans for one method follow each other."""
        self._failures.append(_Failure(method or ALL_METHODS, Refused(status, description, parameters), times))

    def goes_silent(self, method: str | None = None) -> None:
        """Requests are carried out, messages arrive, but no answer ever comes."""
        self._silences[method or ALL_METHODS] = Silence.WAITING

    def hangs_up(self, method: str | None = None) -> None:
        """Requests are carried out, messages arrive, then the connection is cut before any answer."""
        self._silences[method or ALL_METHODS] = Silence.CUT

    def slow(self, seconds: float) -> None:
        """Every answer comes that much later; what was asked is done at once."""
        self.answer_delay = seconds

    def enforces(self, strict: StrictPlatform) -> None:
        """From now on a message that comes before its time is refused with a 429, and does nothing."""
        self._strict = strict

    def bad_line(self, *, cut: float, late: float, late_seconds: float, seed: int = 1) -> None:
        """Messages arrive, but for such shares of them the line is cut before the answer, or that comes late."""
        self._bad_line = _BadLine(cut, late, late_seconds, random.Random(seed))

    def revokes_token(self) -> None:
        """Whoever made the bot took its token back: it stays refused."""
        self.token_revoked = True

    def recovers(self) -> None:
        """All is well again, but for a revoked token. What was left without an answer stays so."""
        self.answer_delay = 0.0
        self._failures.clear()
        self._silences.clear()
        self._bad_line = None

    def planned_failure(self, method: str) -> Refused | None:
        """The refusal that a test planned for this call; asking uses it up."""
        failure = next((each for each in self._failures if each.method in (method, ALL_METHODS)), None)
        if failure is None:
            return None
        failure.times -= 1
        if failure.times <= 0:
            self._failures.remove(failure)
        return failure.refusal

    def too_soon(self, call: Call) -> Refused | None:
        """The refusal of a message that comes before its time."""
        if call.method not in MESSAGES or self._strict is None:
            return None
        if self._strict.takes(call.text("chat_id"), time.monotonic()):
            return None
        return Refused(429, "Too Many Requests: retry after 1", {"retry_after": 1})

    def delay(self, method: str) -> float:
        """How many seconds this answer takes."""
        line = self._bad_line
        if line is None or method not in MESSAGES or line.chance.random() >= line.late:
            return self.answer_delay
        self.answers_late += 1
        return line.late_seconds

    def silence(self, method: str) -> Silence | None:
        line = self._bad_line
        if line and method in MESSAGES and line.chance.random() < line.cut:
            self.answers_lost += 1
            return Silence.CUT
        return self._silences.get(method) or self._silences.get(ALL_METHODS)
