"""Three ways to find someone for a question: as Relais does it, whoever comes first, and anyone who is willing."""

from collections.abc import Callable, Collection, Sequence
from random import Random

from handlers.matching import Candidate, Fit, Found, Nobody, Request, fitting
from storage.vocabulary import PersonId, Reason

# The helpers to ask next, of those who may be asked; without whoever was asked before; so many at once.
Policy = Callable[[Request, Sequence[Candidate], Collection[PersonId], int], Found]


def relais(request: Request, candidates: Sequence[Candidate], but_not: Collection[PersonId], at_most: int) -> Found:
    """The rules of handlers/matching.py, and nothing else."""
    return fitting(request, candidates, but_not, at_most)


def first_come(
    _request: Request, candidates: Sequence[Candidate], but_not: Collection[PersonId], _at_most: int
) -> Found:
    """As in a group of a messenger: everybody reads it, and whoever takes it first has it. Nobody counts anything."""
    return _of([each for each in candidates if each.id not in but_not])


def at_random(chance: Random) -> Policy:
    """Some of those who are willing this week, by lot."""

    def choose(
        _request: Request, candidates: Sequence[Candidate], but_not: Collection[PersonId], at_most: int
    ) -> Found:
        willing = [each for each in candidates if each.id not in but_not and each.has_room]
        return _of(chance.sample(willing, min(at_most, len(willing))))

    return choose


def _of(chosen: Sequence[Candidate]) -> Found:
    if not chosen:
        return Found(nobody=Nobody.ALL_ASKED)
    return Found([Fit(each.id, Reason.ANY_TOPIC) for each in chosen])
