"""How much a platform takes, as its channel states it. ``bot/pacing.py`` keeps to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second."""

    overall: float  # to everyone together
    chat: float  # to one person
    chat_burst: int = 1  # so many of one conversation may follow each other at once, if there were few before
    slower: frozenset[str] = frozenset()  # codes of refusals that mean: to everyone, slower
