"""Permission: at what pace, and how far someone has come. What a role may do is checked with each command.

Before they agreed, people can read what this is, change the language, get help, stop and erase; nothing
else they write goes anywhere. After they stopped, they are asked whether to come back.
"""

import time
from collections import OrderedDict, deque
from collections.abc import Callable

from bot.middleware import Arrival, Middleware, Proceed
from bot.understood import Chose, Commanded, Endangered, Understood
from handlers.conversations import Conversations
from storage import standpoints
from storage.vocabulary import Standing

_A_MINUTE = 60.0
_MOST_REMEMBERED = 10_000

# Conversations that are for everyone, whatever they have agreed to.
_FOR_EVERYONE = frozenset({"welcome", "aside", "own-data", "danger", "meant"})


def pace(most_a_minute: int, monotonic: Callable[[], float] = time.monotonic) -> Middleware:
    """Asks someone who writes faster than people do for a moment, once a minute; what came too fast is not read."""
    recent: OrderedDict[str, deque[float]] = OrderedDict()
    told: dict[str, float] = {}

    async def keep_pace(arrival: Arrival, proceed: Proceed) -> None:
        account, now = arrival.known_account.id, monotonic()
        times = recent.setdefault(account, deque(maxlen=most_a_minute + 1))
        recent.move_to_end(account)
        times.append(now)
        while times and times[0] <= now - _A_MINUTE:
            times.popleft()
        if len(times) <= most_a_minute or arrival.danger:
            await proceed(arrival)
        elif told.get(account, -_A_MINUTE) <= now - _A_MINUTE:
            told[account] = now
            arrival.known_turn.say("one-moment")
        if len(recent) > _MOST_REMEMBERED:
            forgotten, _ = recent.popitem(last=False)
            told.pop(forgotten, None)

    return keep_pace


def agreement(conversations: Conversations) -> Middleware:
    """Leads those who have not agreed yet, or have stopped, to where they can say yes."""

    async def check(arrival: Arrival, proceed: Proceed) -> None:
        turn = arrival.known_turn
        if turn.person.standing != Standing.ACTIVE and not _always(arrival.understood, conversations):
            here = await standpoints.of(turn.db, turn.person.id)
            step = conversations.step(here.step) if here else None
            if step is None or step.conversation.name not in _FOR_EVERYONE or isinstance(arrival.understood, Commanded):
                arrival.understood = Commanded("start", None)
        await proceed(arrival)

    return check


def _always(understood: Understood | None, conversations: Conversations) -> bool:
    match understood:
        case Endangered():
            return True
        case Commanded(name):
            command = conversations.commands.get(name)
            return name == "back" or (command is not None and command.early)
        case Chose(choice_set):
            step = conversations.step(choice_set.step)
            return step is not None and step.conversation.name in _FOR_EVERYONE
        case _:
            return False
