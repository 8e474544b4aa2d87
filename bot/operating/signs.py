"""Signs of life of this process: when it last looked at the outbox, and when something last left."""

import time
from collections.abc import Callable
from datetime import timedelta

# The sender looks at the outbox every half minute at least, also when nothing happens.
LONGEST_SILENCE = timedelta(minutes=2)


class Signs:
    """Kept in memory: another process has its own."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._looked: float | None = None
        self._sent: float | None = None

    def looked(self) -> None:
        """The sender has just seen what may leave."""
        self._looked = self._monotonic()

    def sent(self) -> None:
        """Something has just left, and that is on disk."""
        self._sent = self._monotonic()

    def rests(self) -> None:
        """This process does not send any more, on purpose."""
        self._looked = None

    @property
    def since_looked(self) -> timedelta | None:
        """How long ago the sender looked; None where this process does not send."""
        return self._ago(self._looked)

    @property
    def since_sent(self) -> timedelta | None:
        """How long ago something left; None if nothing has since the start."""
        return self._ago(self._sent)

    @property
    def sender_stopped(self) -> bool:
        """Whether it should send, and shows no sign of it any more."""
        return self.since_looked is not None and self.since_looked > LONGEST_SILENCE

    def _ago(self, moment: float | None) -> timedelta | None:
        return None if moment is None else timedelta(seconds=self._monotonic() - moment)
