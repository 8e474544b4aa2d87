"""Machines that translate what people wrote: what each of them must do, and why none may be available.

NotAvailable
├─ UnsupportedPair   this engine never does these languages: a person must
├─ TextRefused       it will not take this text as it is: too long, or not understood
├─ Refused           unreachable, key, limits, 5xx: perhaps later
├─ TooSlow           no answer in time: perhaps later
├─ Rubbish           it answered, and that is no translation
└─ Resting           it failed several times in a row and is left alone for a while
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from storage.masked import Words


class Engine(Protocol):
    """A machine that translates."""

    name: str

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts in another language, as many and in the same order; all of them or none.

        Languages are our own BCP 47 codes. Raises ``NotAvailable``.
        """

    async def close(self) -> None:
        """Give back what the engine holds; what it is still asked fails."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A person's words in another language. What they wrote is kept elsewhere, and shown beside it."""

    words: Words
    source: str
    target: str
    engine: str | None  # None: nothing to translate, these are the words as they were written


class NotAvailable(Exception):
    """No translation. ``code`` says why and is free of anything personal: no words, no key."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class UnsupportedPair(NotAvailable):
    """The engine does not know these two languages; asking again is of no use."""


class TextRefused(NotAvailable):
    """The engine is well, but will not take this text as it is."""


class Refused(NotAvailable):
    """The engine cannot be reached or does not want to; it may another time."""


class TooSlow(NotAvailable):
    """Nothing came back within the time we give an engine."""


class Rubbish(NotAvailable):
    """Something came back that can't be a translation: it is never shown to anyone."""


class Resting(NotAvailable):
    """The engine was not even asked: it failed too often a moment ago."""
