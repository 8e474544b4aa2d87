"""What keeps Relais from running as it is set up, and what cures it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """One setting that is wrong. No text here repeats what was written: it may be a secret."""

    setting: str
    problem: str
    cure: str

    def __str__(self) -> str:
        return f"{self.setting}: {self.problem} → {self.cure}"


class BadSettings(Exception):
    """Relais cannot run like this; printed, it gives a line for each mistake."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(map(str, self.mistakes)))
