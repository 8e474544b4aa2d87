"""Why an opening waits for a counsellor's look before any newcomer hears of it. Pure."""

from collections.abc import Callable

from handlers.wages import Wages
from storage.opening_vocabulary import HoldReason, OpeningKind, PayUnit
from storage.openings import Opening


def reasons(opening: Opening, words: str, wages: Wages, unfair: Callable[[str], bool]) -> tuple[HoldReason, ...]:
    """All that speaks for a second look; () where nothing does.

    ``words``: what it is, as its partner wrote it. ``unfair``: whether a text speaks as those do who exploit others.
    """
    found = {
        HoldReason.NO_PLACE: opening.place is None,
        HoldReason.NO_PAY: opening.pay_unit is None and wages.least_for(opening) is not None,
        HoldReason.BELOW_MINIMUM: wages.falls_short(opening),
        HoldReason.UNFAIR_WORDS: unfair(words),
    }
    return tuple(reason for reason, holds in found.items() if holds)


def may_be_unpaid(kind: OpeningKind) -> bool:
    """Whether nothing need be paid for it."""
    return kind is not OpeningKind.JOB


def units(kind: OpeningKind) -> tuple[PayUnit, ...]:
    """In what its pay can be said."""
    return tuple(unit for unit in PayUnit if unit is not PayUnit.UNPAID or may_be_unpaid(kind))
