"""Barring: whoever was shut out hears once a day whom to turn to. Danger is heard, and the wish to erase everything."""

from bot.middleware import Arrival, Middleware, Proceed
from bot.understood import Chose, Commanded, Endangered, Understood, Wrote
from handlers import blocking, danger, stopping
from handlers.conversations import Conversations
from storage.vocabulary import Standing

_ERASING = stopping.delete_everything.name


def barring(conversations: Conversations) -> Middleware:
    """Stands before the conversations: nothing else of who is shut out reaches any of them."""

    async def check(arrival: Arrival, proceed: Proceed) -> None:
        turn = arrival.known_turn
        if turn.person.standing != Standing.BLOCKED:
            await proceed(arrival)
            return
        await blocking.known_again(turn)
        understood = arrival.understood
        talking = isinstance(understood, Wrote) and await blocking.talks_of_danger(turn, turn.person)
        if talking or _is_heard(understood, conversations):
            await proceed(arrival)
        else:
            blocking.answer(turn)

    return check


def _is_heard(understood: Understood | None, conversations: Conversations) -> bool:
    match understood:
        case Endangered():
            return True
        case Commanded(name):
            return name == "delete"
        case Chose(choice_set, option):
            step = conversations.step(choice_set.step)
            in_danger = step is not None and step.conversation.name == "danger" and option != danger.InDanger.NO
            return in_danger or (step is not None and step.name == _ERASING)
        case _:
            return False
