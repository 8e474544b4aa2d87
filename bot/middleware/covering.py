"""Covering: on a shared phone the picture comes first, whatever is written or tapped there; but danger before it.

Help, another language and stopping need no picture: they show nothing of anybody's story.
"""

from bot.middleware import Arrival, Proceed
from bot.understood import Chose, Commanded, Endangered, Understood, Wrote
from handlers import danger, menu, shared_phone
from storage import shared_phones

_WITHOUT_PICTURE = frozenset({"help", "language", "stop"})
_ASKED_WITHOUT_PICTURE = frozenset(
    {shared_phone.pick_picture.name, danger.are_you_in_danger.name, menu.choose_language.name}
)


async def covering(arrival: Arrival, proceed: Proceed) -> None:
    """Lets through what comes from an open phone, or may be heard from a covered one."""
    account, turn, understood = arrival.known_account, arrival.known_turn, arrival.understood
    if account.covered_from is None or understood is None:
        await proceed(arrival)
    elif isinstance(understood, Commanded) and understood.name == "hide":
        await shared_phones.cover(arrival.db, account, arrival.now)
        turn.say("phone-covered")
    elif not account.is_covered(arrival.now):
        await shared_phones.stays_open(arrival.db, account, arrival.now)
        await proceed(arrival)
    elif _needs_no_picture(understood):
        await proceed(arrival)
    elif await shared_phones.is_paused(arrival.db, account.id, arrival.now):
        shared_phone.say_paused(turn)
    else:
        await shared_phone.ask_for_picture(turn, understood.words if isinstance(understood, Wrote) else None)


def _needs_no_picture(understood: Understood) -> bool:
    match understood:
        case Endangered():
            return True
        case Commanded(name):
            return name in _WITHOUT_PICTURE
        case Chose(choice_set):
            return choice_set.step in _ASKED_WITHOUT_PICTURE
        case _:
            return False
