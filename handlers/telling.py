"""Telling someone something who may be the one who just wrote, asleep, or gone."""

from collections.abc import Collection

from handlers.turn import Occasion, Turn
from storage import duty, outbox, people
from storage.outgoing import Argument, Lane, Timing
from storage.people import Person
from storage.vocabulary import PersonId


async def tell(
    occasion: Occasion,
    person: PersonId | None,
    message: str,
    *,
    source: PersonId | None = None,
    timing: Timing = Timing.QUIET,
    news_of: str | None = None,
    **arguments: Argument,
) -> None:
    """Say something to ``person``, at once where it answers what they just did; nothing to someone who has left.

    ``news_of``: what it tells the state of; what was to tell it before, and has not left yet, is overtaken.
    """
    if isinstance(occasion, Turn) and occasion.person.id == person:
        occasion.say(message, source=source, **arguments)
    elif person and await people.get(occasion.db, person):
        if news_of:
            await outbox.drop_news(occasion.db, person, news_of, occasion.now)
        occasion.say_to(
            person, message, source=source, lane=Lane.RELAY, timing=timing, news_of=news_of, account=None, **arguments
        )


async def counsellors_for(
    occasion: Occasion, *, simulated: bool, but_not: Collection[PersonId | None], away_too: bool = False
) -> list[Person]:
    """The counsellors, without those whom the matter is about, and without those who are away, unless all are."""
    able = [each for each in await people.counsellors(occasion.db, simulated=simulated) if each.id not in but_not]
    if away_too:
        return able
    said = await duty.of(occasion.db, [each.id for each in able], occasion.now)
    return [each for each in able if said[each.id].absence is None] or able
