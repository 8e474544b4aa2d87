"""The grammar of conversations.

    intake = Conversation("intake")

    @intake.step("choose-trade", expects=one_of(Trade))
    async def choose_trade(turn: Turn, trade: Trade) -> Next:
        await projects.note(turn.db, turn.person.id, trade=trade)
        return job_or_business

A step's name is the id of its message; its buttons, and what it says when it did not understand, are
attributes of that message. It returns the next step, ``END``, or ``MENU``. Step names are kept in the
database: renaming one leaves an alias.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from handlers.answers import Expectation
from handlers.times import Times, WeeklyAt
from handlers.wages import Wages
from storage.database import Transaction
from storage.masked import Words
from storage.outgoing import Argument, Option
from storage.people import Person
from storage.reach import Windows
from storage.vocabulary import ChoiceSetId, Language, PersonId, Role

if TYPE_CHECKING:
    from handlers.turn import Turn

T = TypeVar("T")


def _nothing(_text: str) -> bool:
    return False


def _their_own(_text: str, own: Language) -> Language:
    return own


@dataclass(frozen=True, slots=True)
class Programme:
    """What conversations may know of the programme they speak for."""

    name: str
    language: Language
    timezone: str
    contact: str  # who is responsible, how to reach a person, when
    enrolment: str  # "open", "approval" or "code"
    languages: tuple[Language, ...]
    telegram_name: str | None = None  # for links: t.me/<name>?start=<code>
    times: Times = field(default_factory=Times)
    about_law: Callable[[str], bool] = _nothing  # whether a text is about papers, benefits or law
    written_in: Callable[[str, Language], Language] = _their_own  # the language of a text by someone who reads another
    everyone_is_met: bool = False  # whoever comes in counts as met: of invented people, in the demo
    unfair: Callable[[str], bool] = _nothing  # whether a text speaks as those do who exploit others
    wages: Wages = field(default_factory=Wages)
    weekly: WeeklyAt | None = None  # when everyone gets their update of the week; None: nobody gets any
    sms: bool = False  # whether a neutral SMS can go to whoever is not reached otherwise
    windows: Windows = field(default_factory=dict)  # each app that is on, and how long it lets us write first


@dataclass(frozen=True, slots=True)
class Asking:
    """A step is about to be put before ``person``."""

    db: Transaction
    now: datetime
    programme: Programme
    person: Person
    subject: str | None

    @property
    def about(self) -> str:
        """What the step is about. Raises ``LookupError`` where it is asked about nothing."""
        if self.subject is None:
            raise LookupError("this step was asked about nothing")
        return self.subject


@dataclass(frozen=True, slots=True)
class Asked:
    """What a step says: its message's arguments, and its options where they differ from the declared ones."""

    arguments: Mapping[str, Argument] = field(default_factory=dict)
    options: tuple[Option, ...] | None = None
    source: PersonId | None = None  # whose words it shows


Asks = Callable[[Asking], Awaitable[Asked]]


class Way(Enum):
    """A next that is no step."""

    END = auto()  # this conversation is over: back to what it interrupted, if anything
    MENU = auto()  # over, and the menu is shown
    STAY = auto()  # the question stays open as it is: something was only looked at
    RESUME = auto()  # where they are is said again; the menu, if that is nowhere


END = Way.END
MENU = Way.MENU
STAY = Way.STAY
RESUME = Way.RESUME


@dataclass(frozen=True, slots=True)
class Retake:
    """Take what was said once more: an option of a set shown before, or words meant for its step."""

    choice_set: ChoiceSetId | None
    option: str | None = None
    words: Words | None = None


@dataclass(frozen=True)
class Step(Generic[T]):
    """A question, and what we do with its answer."""

    name: str
    conversation: Conversation
    expects: Expectation[T]
    handle: Callable[[Turn, T], Awaitable[Next]]
    asks: Asks | None
    repeatable: bool  # answered again, it simply runs again; otherwise people are asked whether to change it
    holds: bool  # where choices are numbers, other questions wait until this one is answered
    secret: bool = False  # that it was answered is kept, and not how: whatever is to be kept, the step keeps itself

    def about(self, subject: str) -> About:
        """This step, about one thing: a question, an offer, a person."""
        return About(self, subject)


@dataclass(frozen=True, slots=True)
class About:
    """A step and the id of what it is about."""

    step: Step[Any]  # Any: a step of any answer; its own handler knows which
    subject: str | None


# Any: a step of any answer may come next; its own handler knows which.
Next = Step[Any] | About | Way | Retake

CommandHandler = Callable[["Turn", Words | None], Awaitable[Next]]

# May put one thing before the person, with ``ask_of``.
LeisureHandler = Callable[["Turn"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class AtLeisure:
    """What may be put before someone who is in the middle of nothing."""

    handle: LeisureHandler
    after_commands: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A word that works from anywhere: ``/ask``, and the same without its slash in any of our languages."""

    name: str
    conversation: Conversation
    handle: CommandHandler
    roles: frozenset[Role]
    early: bool  # works before someone has agreed to anything


class Conversation:
    """The steps people meet in one story, in order.

    ``interrupts``: it is a short aside, after which the person is back where they were.
    """

    def __init__(self, name: str, *, interrupts: bool = False) -> None:
        self.name = name
        self.interrupts = interrupts
        self.steps: list[Step[Any]] = []  # Any: steps of any answer
        self.commands: list[Command] = []
        self.leisure: list[AtLeisure] = []

    def step(
        self,
        name: str,
        *,
        expects: Expectation[T],
        asks: Asks | None = None,
        repeatable: bool = False,
        holds: bool = True,
        secret: bool = False,
    ) -> Callable[[Callable[[Turn, T], Awaitable[Next]]], Step[T]]:
        """Declare a step; the function below it gets the answer, already of the expected type."""

        def declare(handle: Callable[[Turn, T], Awaitable[Next]]) -> Step[T]:
            step = Step(name, self, expects, handle, asks, repeatable, holds, secret)
            self.steps.append(step)
            return step

        return declare

    def at_leisure(self, *, after_commands: bool = False) -> Callable[[LeisureHandler], LeisureHandler]:
        """Declare what runs after someone answered or wrote, and is in the middle of nothing any more.

        ``after_commands``: also after they asked for something by a command or in the menu. What it puts before them
        must hold nothing back (``holds=False``): their next words are for what went on.
        """

        def declare(handle: LeisureHandler) -> LeisureHandler:
            self.leisure.append(AtLeisure(handle, after_commands))
            return handle

        return declare

    def command(
        self, name: str, *, roles: Iterable[Role] = Role, early: bool = False
    ) -> Callable[[CommandHandler], CommandHandler]:
        """Declare what happens when someone sends this command, with the words after it, if any."""

        def declare(handle: CommandHandler) -> CommandHandler:
            self.commands.append(Command(name, self, handle, frozenset(roles), early))
            return handle

        return declare


def about(step: Step[Any] | About) -> About:  # Any: a step of any answer
    """A step as a place to stand: about nothing, where it does not say."""
    return step if isinstance(step, About) else About(step, None)
