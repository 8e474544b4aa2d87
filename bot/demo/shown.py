"""What the demo's page shows, and what may be done from it."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.demo.phones import Phone


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that happened to a question."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """What became of one question so far, oldest event first, and what comes by itself if nobody acts.

    ``title`` is the question as it was asked; ``reading`` what it says in the page's language, where that is known.
    """

    title: str
    events: Sequence[StoryEvent]
    next_due: datetime | None
    next_due_text: str
    reading: str | None = None


class Demo(Protocol):
    """The programme behind the page."""

    @property
    def phones(self) -> Sequence[Phone]:
        """Who takes part, in the order shown."""

    async def says(self, phone_id: str, text: str, reply_to: str | None) -> None:
        """A person writes; returns once the programme has taken it."""

    async def taps(self, phone_id: str, bubble_id: str, data: str) -> None:
        """A person presses a button that stands on their screen."""

    async def stories(self, language: str) -> Sequence[Story]:
        """What became of each question, in the order shown; ``language`` is the page's."""

    def suggestions(self, phone_id: str) -> Sequence[str]:
        """What this person may like to write, ready to be sent with one tap."""

    async def move_clock(self, by: timedelta) -> None:
        """Let programme time pass, and everything due on the way happen in order."""

    def now(self) -> datetime:
        """The programme's time, in the zone that the page shows."""

    def changed(self) -> AsyncIterator[None]:
        """Yields whenever the stories or the clock may have changed; each call is a listener of its own."""
