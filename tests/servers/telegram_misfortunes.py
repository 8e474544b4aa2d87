"""What goes wrong on the platform's side when a test says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from tests.servers.telegram_calls import Refused

ALL_METHODS = ""


class Silence(Enum):
    """What comes in place of an answer to a request that was read and carried out."""

    WAITING = auto()  # nothing, until the caller gives up
    CUT = auto()  # the connection is closed


@dataclass(slots=True)
class _Failure:
    method: str
    refusal: Refused
    times: int


class Misfortunes:
    """The server's bad days. Method names are as published; None means every method."""

    def __init__(self) -> None:
        self.token_revoked = False
        self.answer_delay = 0.0
        self._failures: list[_Failure] = []
        self._silences: dict[str, Silence] = {}

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

    def revokes_token(self) -> None:
        """Whoever made the bot took its token back: it stays refused."""
        self.token_revoked = True

    def recovers(self) -> None:
        """All is well again, but for a revoked token. What was left without an answer stays so."""
        self.answer_delay = 0.0
        self._failures.clear()
        self._silences.clear()

    def planned_failure(self, method: str) -> Refused | None:
        """The refusal that a test planned for this call; asking uses it up."""
        failure = next((each for each in self._failures if each.method in (method, ALL_METHODS)), None)
        if failure is None:
            return None
        failure.times -= 1
        if failure.times <= 0:
            self._failures.remove(failure)
        return failure.refusal

    def silence(self, method: str) -> Silence | None:
        return self._silences.get(method) or self._silences.get(ALL_METHODS)
