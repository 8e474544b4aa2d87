"""Today: what a line of a counsellor's list is. Each conversation that has such lines brings a ``Source`` of them.

Sources are listed in sources_of_today.py; the list itself is overview.py.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from handlers.conversation import Asking, Next
from handlers.turn import Turn
from storage.outgoing import Sentence
from storage.vocabulary import PersonId


class Urgency(IntEnum):
    """What stands before what."""

    DANGER = 1
    REPORT = 2
    CONTACT = 3  # someone said yes to being contacted about what stands in their way
    LATE = 4  # a question over its time
    DECISION = 5  # someone waits for a yes
    WAITING = 6  # a question that only a counsellor can see to
    SILENT = 7
    UNDER_WAY = 8  # a question that moves by itself
    REST = 9


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that needs a person. ``subject`` is handed to its source's ``lead`` when it is tapped."""

    subject: str
    urgency: Urgency
    label: Sentence
    since: datetime
    about: PersonId | None = None  # whom it concerns: it is first among equals for their own counsellor


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of line: which there are for this counsellor, and where a tap on one leads.

    ``lines`` leaves out what the counsellor must not see. ``lead`` returns None for what is over: then it has said
    why, or there is nothing to say, and the list is shown again.
    """

    kind: str  # kept in the options of lists that were sent: renaming one makes their buttons stale
    lines: Callable[[Asking], Awaitable[Sequence[Line]]]
    lead: Callable[[Turn, str], Awaitable[Next | None]]


def in_order(lines: Iterable[tuple[str, Line]], own: set[PersonId]) -> list[tuple[str, Line]]:
    """The most urgent first; among equals one's own people, then whoever waits longest."""
    return sorted(lines, key=lambda each: (each[1].urgency, each[1].about not in own, each[1].since))
