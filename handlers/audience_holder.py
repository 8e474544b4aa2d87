"""What has an audience that is chosen by taps: an announcement, a session, a poll. Each says what choosing means there.

A step of choosing is about ``kind/id``; what the id means is the holder's own affair.
"""

from enum import StrEnum
from typing import Protocol

from handlers.conversation import Asking, Next
from handlers.turn import Turn
from storage import reach
from storage.audiences import Audience
from storage.people import Person
from storage.vocabulary import Standing


class Kind(StrEnum):
    ANNOUNCEMENT = "announcement"
    SESSION = "session"
    POLL = "poll"


class Holder(Protocol):
    """Keeps an audience while it is chosen."""

    nothing_chosen: str  # the text that says whom it means as long as nothing was chosen
    everyone: Audience  # what one tap on "everyone" chooses

    async def chosen(self, scene: Asking | Turn, of: str) -> Audience | None:
        """What was chosen so far; None: this one may not choose here (any more)."""

    async def keep(self, turn: Turn, of: str, audience: Audience) -> None:
        """Keep what is chosen now."""

    async def count(self, asking: Asking, of: str, audience: Audience) -> int:
        """How many people these are today."""

    async def can_be_named(self, scene: Asking | Turn, of: str, person: Person) -> bool:
        """Whether this one may be added by name."""

    async def that_is_all(self, turn: Turn, of: str) -> Next:
        """It is chosen: what comes next."""

    async def not_open(self, turn: Turn) -> Next:
        """Where to go, and what to say, when it can't be chosen here any more."""


class SentToMany:
    """What is written to all whom it can reach; without a choice, to everyone."""

    nothing_chosen: str = "audience-everyone"
    everyone: Audience = Audience()

    async def count(self, asking: Asking, of: str, audience: Audience) -> int:
        """How many people these are, without whoever writes."""
        del of
        reached = await reach.of(asking.db, audience, asking.person, asking.programme.windows, asking.now)
        return reached.all

    async def can_be_named(self, scene: Asking | Turn, of: str, person: Person) -> bool:
        """Whoever can be written to."""
        del of
        return person.standing is Standing.ACTIVE and person.id != scene.person.id
