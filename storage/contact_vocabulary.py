"""The fixed words of keeping contact. Their values are kept in the database: they are schema."""

from enum import StrEnum
from typing import NewType

UpdateId = NewType("UpdateId", str)
NewsId = NewType("NewsId", str)


class Rhythm(StrEnum):
    """How often someone wishes to hear from the programme by itself."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    CIRCLE = "circle"  # their way here is done: once a month, and what brings old and new together
    ONLY_ANSWERS = "only-answers"  # what they asked for, and nothing that the programme begins


class UpdateState(StrEnum):
    """Where someone stands after a week's run: in exactly one of the last three, once it is over."""

    QUEUED = "queued"
    REACHED = "reached"
    EXCUSED = "excused"
    TO_CALL = "to-call"


class UpdateWhy(StrEnum):
    """Why someone is excused, or is to be called."""

    STOPPED = "stopped"
    QUIET = "quiet"  # they wished for some quiet
    MONTHLY = "monthly"  # not this week
    ONLY_ANSWERS = "only-answers"
    NEW = "new"  # they have just come in
    HELD_BACK = "held-back"  # the team let this week pass
    UNREACHABLE = "unreachable"  # blocked us, or their number is gone
    WINDOW_CLOSED = "window-closed"  # on WhatsApp, and they have not written for a day
    COVERED = "covered"  # on a shared phone, and nobody uncovered it
    FAILED = "failed"
    NOT_SURE = "not-sure"  # the platform's answer was lost


class Feeling(StrEnum):
    """What someone answered to "how are you?"."""

    GOOD = "good"
    SO_SO = "so-so"
    BAD = "bad"
