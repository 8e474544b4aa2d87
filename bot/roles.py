"""What a process takes upon itself: everything, or a part of what several processes share."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ProcessRole:
    """``calls``: platforms call it; ``works``: it sends, asks for news and looks who is due, or stands by for that."""

    calls: bool
    works: bool


EVERYTHING: Final = ProcessRole(calls=True, works=True)
WEB: Final = ProcessRole(calls=True, works=False)
WORKER: Final = ProcessRole(calls=False, works=True)
