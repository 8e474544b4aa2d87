"""What happens to every incoming message before a conversation hears it, each step around the next.

    seen → identity → pace → understanding → covering → barring → agreement → router

The list in ``app.py`` is the order; pace and agreement are in ``permission.py``. Each is a function that may
answer, change the arrival, and proceed, or not.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from bot.danger import Danger
from bot.understood import Understood
from handlers.turn import Turn
from storage.database import Transaction
from storage.incoming import Incoming
from storage.people import Account, Person


class Hurry(Enum):
    """Whether someone writes faster than people do."""

    NO = auto()
    TELL = auto()  # they are asked for a moment
    TOLD = auto()  # they were, less than a minute ago


@dataclass(slots=True)
class Arrival:
    """One incoming message on its way in; what the steps before found out is filled in."""

    db: Transaction
    incoming: Incoming
    now: datetime
    danger: Danger | None = None
    person: Person | None = None
    account: Account | None = None
    turn: Turn | None = None
    hurry: Hurry = Hurry.NO
    released: int = 0  # messages that were held for them until they wrote
    understood: Understood | None = None

    @property
    def known_turn(self) -> Turn:
        """The turn. Raises ``LookupError`` before identity has run."""
        if self.turn is None:
            raise LookupError("who it is must be known first")
        return self.turn

    @property
    def known_account(self) -> Account:
        """The account. Raises ``LookupError`` before identity has run."""
        if self.account is None:
            raise LookupError("who it is must be known first")
        return self.account


Proceed = Callable[[Arrival], Awaitable[None]]
Middleware = Callable[[Arrival, Proceed], Awaitable[None]]


def compose(middleware: Sequence[Middleware], last: Proceed) -> Proceed:
    """One function that runs them in order, ``last`` at the end."""
    proceed = last
    for each in reversed(middleware):
        proceed = _around(each, proceed)
    return proceed


def _around(middleware: Middleware, proceed: Proceed) -> Proceed:
    async def run(arrival: Arrival) -> None:
        await middleware(arrival, proceed)

    return run
