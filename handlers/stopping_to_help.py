"""A helper stops helping for good, without a reason: what they had goes to others, and they are thanked."""

from handlers import accompaniment, circle, joining, second_helper
from handlers.turn import Turn
from storage import consents
from storage.vocabulary import ConsentKind, Role


async def stop_helping(turn: Turn) -> None:
    """They are asked no more from now on; whether they would like to stay in sight, once."""
    helped = turn.person.role is Role.HELPER
    if helped:
        await accompaniment.end_for(turn, turn.person.id)
        await second_helper.left(turn, turn.person.id)
        await joining.leave_charter(turn)
    await consents.withdraw(turn.db, turn.person.id, ConsentKind.CHARTER, turn.now)
    turn.say("charter-left")
    if helped:
        await circle.offer(turn, turn.person.id)
