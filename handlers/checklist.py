"""Checklist: options of which several can be chosen, a tap each. Those chosen have a mark, and a tap takes it away."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from storage.outgoing import Argument, Option, Sentence

E = TypeVar("E", bound=str)

# The option after which nothing more is chosen.
THAT_IS_ALL: Final = "that-is-all"

# What a tap on an option does: the same however often, on however old a message.
_ADD, _DROP = "add/", "drop/"


def marked(every: Iterable[E], chosen: Sequence[E], called: Callable[[E], Argument]) -> tuple[Option, ...]:
    """Each as an option, those chosen with a mark."""
    return tuple(
        Option(f"{_DROP}{each}", Sentence("chosen", {"what": called(each)}))
        if each in chosen
        else Option(f"{_ADD}{each}", called(each))
        for each in every
    )


def toggled(chosen: Sequence[str], choice: str) -> list[str]:
    """What is chosen after a tap on an option of ``marked``."""
    value = choice.removeprefix(_ADD).removeprefix(_DROP)
    others = [str(each) for each in chosen if each != value]
    return [*others, value] if choice.startswith(_ADD) else others
