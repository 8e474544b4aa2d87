"""The fixed words of announcements. Their values are kept in the database: they are schema."""

from enum import StrEnum
from typing import NewType

AnnouncementId = NewType("AnnouncementId", str)


class AnnouncementState(StrEnum):
    """How far an announcement has come."""

    DRAFT = "draft"  # its author's alone
    ASKING = "asking"  # it goes to everyone: a second counsellor looks first
    PLANNED = "planned"  # it leaves by itself, and can be called back until then
    LEAVING = "leaving"  # it is being put into the outbox
    LEFT = "left"  # there is a message, or a reason why not, for each of its people
    STOPPED = "stopped"  # what had not left by then does not leave any more


class LeftOut(StrEnum):
    """Why someone whom an announcement is for got no message at all."""

    STOPPED = "stopped"  # they wish to hear nothing
    CALLED_BACK = "called-back"  # it was stopped before their turn came


class Fate(StrEnum):
    """What became of an announcement for one person."""

    READ = "read"
    DELIVERED = "delivered"
    SENT = "sent"  # the platform took it, and has reported nothing since, or never does
    WAITING = "waiting"  # its turn, the reader's morning, a counsellor's hours
    HELD = "held"  # until its reader writes: they were told that something waits
    FOLDED = "folded"  # its reader had enough this week: it comes when they ask for what waits in their update
    UNKNOWN = "unknown"  # the platform's answer was lost: it is never sent again
    UNREACHABLE = "unreachable"  # no app reaches them
    STOPPED = "stopped"
    TOO_LATE = "too-late"  # it would only have confused by then
    CALLED_BACK = "called-back"
    FAILED = "failed"

    @property
    def is_missed(self) -> bool:
        """Whether its reader does not have it, as far as is known."""
        return self not in (Fate.READ, Fate.DELIVERED, Fate.SENT, Fate.WAITING)
