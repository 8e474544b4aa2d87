"""The fixed words of sessions: people meeting. Their values are kept in the database: they are schema."""

from enum import StrEnum
from typing import Final, NewType

SessionId = NewType("SessionId", str)
GuestId = NewType("GuestId", str)


class SessionKind(StrEnum):
    TRADE = "trade"
    ROUND_TABLE = "round-table"
    MEAL = "meal"
    HELPERS = "helpers"  # those who help now, and those who did before
    VISIT = "visit"
    INDIVIDUAL = "individual"


class SessionState(StrEnum):
    DRAFT = "draft"  # being planned: nobody hears of it
    ASKING_TIME = "asking-time"  # those whom it is for say which of some times fit; nobody is invited yet
    PLANNED = "planned"
    CANCELLED = "cancelled"
    OVER = "over"


# Nobody is on the list of these.
NOT_SENT: Final = (SessionState.DRAFT, SessionState.ASKING_TIME)


class SessionItem(StrEnum):
    """What can be changed by itself."""

    KIND = "kind"
    WHAT = "what"
    WHEN = "when"
    LASTS = "lasts"
    PLACE = "place"
    AUDIENCE = "audience"
    EXTRAS = "extras"
    PLACES = "places"


class SessionExtra(StrEnum):
    """What makes it easier to come, or says for whom it is."""

    FOOD = "food"
    CHILDREN = "children"
    TRANSPORT = "transport"
    WOMEN_ONLY = "women-only"


class InviteReason(StrEnum):
    """Why someone is invited; said to them."""

    BY_NAME = "by-name"
    TRADE = "trade"
    LANGUAGE = "language"
    ROLE = "role"
    EVERYONE = "everyone"
    TIME = "time"  # they said that it is at a time that fits them
    CIRCLE = "circle"  # they were here before, and wish to hear of what brings old and new together


class ProjectUse(StrEnum):
    """What becomes at a session of what someone wrote of their project."""

    SAY = "say"  # they say it themselves there
    READ = "read"  # whoever speaks reads it out, without a name
    KEEP = "keep"  # for themselves alone


class Welcome(StrEnum):
    """Whether someone wishes to be awaited at the stop before their first session."""

    ASKED = "asked"  # and not answered yet
    NAMED = "named"  # whoever waits may read their name
    NAMELESS = "nameless"
    NO = "no"


class GuestReply(StrEnum):
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    WAITING = "waiting"  # yes, but all places are taken
