"""What ``python -m bot check`` tries: each file tries one thing, and tells what it found with its cure."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.settings import Settings
from bot.texts import Texts
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried. ``cure`` is None where all is well."""

    what: str
    cure: str | None = None
    chosen: bool = False  # worth knowing, but somebody may have wanted it so

    @property
    def wrong(self) -> bool:
        """Whether it needs a hand."""
        return self.cure is not None and not self.chosen

    def __str__(self) -> str:
        if self.cure is None:
            return f"fine:  {self.what}"
        return f"{'note: ' if self.chosen else 'wrong:'} {self.what} → {self.cure}"


@dataclass(frozen=True, slots=True)
class Tried:
    """What there is to try."""

    settings: Settings
    database: Database
    texts: Texts
    now: Callable[[], datetime]


# Tries one thing, or several that belong together. It finds what is wrong, and raises nothing.
Check = Callable[[Tried], AsyncIterator[Finding]]
