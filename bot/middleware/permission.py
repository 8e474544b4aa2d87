"""Permission: at what pace, and how far someone has come. What a role may do is checked with each command.

Before they came in, people can read what this is, change the language, get help, stop and erase; nothing
else they write goes anywhere. After they stopped, they are asked whether to come back; after the words of
the agreement have changed, whether they still agree.
"""

import time
from collections import OrderedDict, deque
from collections.abc import Callable

from bot.middleware import Arrival, Hurry, Middleware, Proceed
from bot.understood import Chose, Commanded, Endangered, NotYet, Understood
from handlers.conversations import Conversations
from handlers.turn import Turn
from handlers.welcome import has_agreed
from storage import standpoints
from storage.outgoing import BACK
from storage.vocabulary import Standing

_A_MINUTE = 60.0
_MOST_REMEMBERED = 10_000

# Conversations that are for everyone, whatever they have agreed to.
_OF_OWN_DATA = frozenset({"own-data", "taking-away", "correcting", "agreements", "stopping"})
_FOR_EVERYONE = _OF_OWN_DATA | {"welcome", "aside", "linking", "danger", "meant"}
_AFTER_STOPPING = _FOR_EVERYONE - {"welcome"}

# What is heard however fast it comes: conversations, and commands.
_URGENT = frozenset({"stopping", "danger"})
_URGENT_COMMANDS = frozenset({"stop", "delete", "help"})


def pace(most_a_minute: int, monotonic: Callable[[], float] = time.monotonic) -> Middleware:
    """Notices who writes faster than people do; once a minute they are told so."""
    recent: OrderedDict[str, deque[float]] = OrderedDict()
    told: dict[str, float] = {}

    async def notice(arrival: Arrival, proceed: Proceed) -> None:
        account, now = arrival.known_account.id, monotonic()
        times = recent.setdefault(account, deque(maxlen=most_a_minute + 1))
        recent.move_to_end(account)
        times.append(now)
        while times and times[0] <= now - _A_MINUTE:
            times.popleft()
        if len(times) > most_a_minute:
            arrival.hurry = Hurry.TOLD if told.get(account, -_A_MINUTE) > now - _A_MINUTE else Hurry.TELL
            told[account] = now if arrival.hurry is Hurry.TELL else told[account]
        if len(recent) > _MOST_REMEMBERED:
            forgotten, _ = recent.popitem(last=False)
            told.pop(forgotten, None)
        await proceed(arrival)

    return notice


def agreement(conversations: Conversations) -> Middleware:
    """Leads those who have not come in yet, or have stopped, to where they can say yes.

    Of those who write too fast, only what can't wait is heard.
    """

    async def check(arrival: Arrival, proceed: Proceed) -> None:
        turn, understood = arrival.known_turn, arrival.understood
        if arrival.hurry is not Hurry.NO and not _cannot_wait(understood, conversations):
            if arrival.hurry is Hurry.TELL:
                turn.say("one-moment")
            return
        barred = turn.person.standing == Standing.BLOCKED  # what is heard of them all the same is decided before
        if understood and not barred and not await _may_go_on(turn) and not _always(turn, understood, conversations):
            here = await standpoints.of(turn.db, turn.person.id)
            step = conversations.step(here.step) if here else None
            if step is None or step.conversation.name not in _FOR_EVERYONE:
                arrival.understood = Commanded("start", None)
            elif isinstance(understood, Commanded) and understood.name != BACK:
                arrival.understood = NotYet()
        await proceed(arrival)

    return check


async def _may_go_on(turn: Turn) -> bool:
    return turn.person.standing == Standing.ACTIVE and await has_agreed(turn)


def _cannot_wait(understood: Understood | None, conversations: Conversations) -> bool:
    match understood:
        case Endangered():
            return True
        case Commanded(name):
            return name in _URGENT_COMMANDS
        case Chose(choice_set):
            step = conversations.step(choice_set.step)
            return step is not None and step.conversation.name in _URGENT
        case _:
            return False


def _always(turn: Turn, understood: Understood, conversations: Conversations) -> bool:
    match understood:
        case Endangered():
            return True
        case Commanded(name):
            command = conversations.commands.get(name)
            return command is not None and command.early
        case Chose(choice_set):
            step = conversations.step(choice_set.step)
            open_to_them = _AFTER_STOPPING if turn.person.standing == Standing.STOPPED else _FOR_EVERYONE
            return step is not None and step.conversation.name in open_to_them
        case _:
            return False
