"""Seen: platforms repeat an update when our answer was slow; people get one answer."""

from bot.middleware import Arrival, Proceed
from storage import inbox


async def seen(arrival: Arrival, proceed: Proceed) -> None:
    """Go on with what is new."""
    if await inbox.first_sight(arrival.db, arrival.incoming, arrival.now):
        await proceed(arrival)
