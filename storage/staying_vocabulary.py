"""The fixed words of staying in touch. Their values are kept in the database: they are schema."""

from enum import StrEnum
from typing import NewType

StayingId = NewType("StayingId", str)


class MetBy(StrEnum):
    """How two people know each other."""

    SESSION = "session"
    ACCOMPANIMENT = "accompaniment"
    TALK = "talk"


class StayingState(StrEnum):
    """How far a wish to stay in touch has come. That the other said no is kept nowhere."""

    BEGUN = "begun"  # whoever wishes it chooses what to give: nobody hears of it
    WISHED = "wished"  # the other is asked, or will be, or never is: nobody can tell
    EXCHANGED = "exchanged"  # both said yes
    OVER = "over"  # taken back, or two weeks have passed


class Given(StrEnum):
    """What someone may give of themselves."""

    NAME = "name"
    NUMBER = "number"  # the one of their WhatsApp, as the platform knows it
    PHONE = "phone"
    TELEGRAM = "telegram"
    ADDRESS = "address"
