"""The fixed words of what partners offer. Their values are kept in the database: they are schema."""

from enum import StrEnum
from typing import NewType

OpeningId = NewType("OpeningId", str)
InterestId = NewType("InterestId", str)


class OpeningKind(StrEnum):
    """What a partner offers. (An *offer* is a question put before a helper.)"""

    JOB = "job"
    IMMERSION = "immersion"  # some days or weeks in a workplace, to see a trade
    INTERNSHIP = "internship"
    TRAINING = "training-place"
    VISIT = "visit"
    TALK = "talk"

    @property
    def is_short(self) -> bool:
        """Some hours: nothing is earned, and no week is filled."""
        return self in (OpeningKind.VISIT, OpeningKind.TALK)


class OpeningState(StrEnum):
    DRAFT = "draft"  # being told, or changed: nobody new hears of it
    HELD = "held"  # a counsellor looks at it first
    STANDING = "standing"
    FILLED = "filled"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"


class OpeningItem(StrEnum):
    """What can be changed by itself; the place brings how one gets there, the places until when it stands."""

    WHAT = "what"
    TRADE = "trade"
    START = "start"
    PAY = "pay"
    HOURS = "hours"
    FRENCH = "french"
    PLACE = "place"
    PLACES = "places"


class PayUnit(StrEnum):
    HOUR = "hour"
    MONTH = "month"
    UNPAID = "unpaid"


class Lasts(StrEnum):
    """How long an internship takes: beyond two months it must be paid."""

    UP_TO_TWO_MONTHS = "up-to-two-months"
    LONGER = "longer"


class Transport(StrEnum):
    NEAR_A_STOP = "near-a-stop"
    FAR = "far"
    NEEDS_A_CAR = "needs-a-car"


class HoldReason(StrEnum):
    """Why a counsellor looks at it before anyone else does."""

    NO_PLACE = "no-place"
    NO_PAY = "no-pay"
    BELOW_MINIMUM = "below-minimum"
    UNFAIR_WORDS = "unfair-words"


class FitReason(StrEnum):
    """Why a newcomer hears of it; said to them."""

    SAME_TRADE = "same-trade"
    INCOME_SOON = "income-soon"
    SAME_AIM = "same-aim"


class InterestState(StrEnum):
    TOLD = "told"
    NOT_NOW = "not-now"  # they said no, or nothing any more
    SENT = "sent"  # the partner reads what they approved
    OVER = "over"


class InterestItem(StrEnum):
    """What a newcomer may let a partner read; each can be left out."""

    NAME = "name"
    TRADE = "trade"
    BEFORE = "before"
    FRENCH = "french"
    REACH = "reach"


class OpeningOutcome(StrEnum):
    """What became of it a week later, as each side says."""

    TAKEN = "taken"
    MEETING = "meeting"
    NOTHING_YET = "nothing-yet"
    NO = "no"
