"""Coming: what a line of what is planned is. Each conversation that plans something brings a ``Source`` of them.

The list itself is planned.py.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.conversation import Asking, Next
from handlers.turn import Turn
from storage.outgoing import Argument


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that happens by itself at its time. A tap on it hands ``subject`` to its source's ``lead``."""

    subject: str
    at: datetime
    what: Argument


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of thing to come: what there is for this counsellor, and where a tap on one leads.

    ``lead`` returns None for what is over, or is not theirs to see: then the list is shown again.
    """

    kind: str  # kept in the options of lists that were sent: renaming one makes their buttons stale
    to_come: Callable[[Asking], Awaitable[Sequence[Coming]]]
    lead: Callable[[Turn, str], Awaitable[Next | None]]
