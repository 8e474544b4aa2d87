"""A platform that counts strictly: no burst, and no message before its time."""

from collections import defaultdict, deque
from dataclasses import dataclass, field

from bot.channels.limits import Limits


@dataclass(slots=True)
class StrictPlatform:
    """Takes ``limits`` in any second, whenever that begins; bursts that may go beyond them it does not know."""

    limits: Limits
    taken: list[float] = field(default_factory=list)  # when
    refused: int = 0
    _of_chat: defaultdict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _of_all: deque[float] = field(default_factory=deque)

    def takes(self, chat: str, now: float) -> bool:
        """Whether it takes a message to this chat now; one that it refuses does not count."""
        windows = ((self._of_all, self.limits.overall), (self._of_chat[chat], self.limits.chat))
        if any(_is_full(window, a_second, now) for window, a_second in windows):
            self.refused += 1
            return False
        for window, _ in windows:
            window.append(now)
        self.taken.append(now)
        return True

    def a_second(self) -> float:
        """How much it took, from the first to the last."""
        return (len(self.taken) - 1) / (self.taken[-1] - self.taken[0])

    def closest(self, messages: int) -> float:
        """The shortest time in which so many came, the first not counted."""
        return min(later - earlier for earlier, later in zip(self.taken, self.taken[messages:], strict=False))


def _is_full(window: deque[float], a_second: float, now: float) -> bool:
    messages = max(1, int(a_second))
    while window and window[0] <= now - messages / a_second:
        window.popleft()
    return len(window) >= messages
