"""Identity: who writes. Someone new is kept, with a guess at their language, and has agreed to nothing yet."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.middleware import Arrival, Middleware, Proceed
from handlers.conversation import Programme
from handlers.turn import Turn
from storage import blocked_people, outbox, people
from storage.database import Transaction
from storage.incoming import Attachment, Blocked, ChannelName, Incoming, Text, Unblocked
from storage.people import Account, Person
from storage.vocabulary import Language, Standing


def identity(programme: Programme, windowed: Collection[ChannelName] = ()) -> Middleware:
    """Finds the person behind an address. Blocking and unblocking end here: they say nothing to answer.

    ``windowed``: the channels where messages are held until someone writes.
    """

    async def find(arrival: Arrival, proceed: Proceed) -> None:
        db, incoming, now = arrival.db, arrival.incoming, arrival.now
        known = await _known(db, incoming)
        if isinstance(incoming.said, Blocked):
            if known:
                await people.unreachable(db, known[1].id)
                await outbox.cancel_for_unreachable(db, {known[0].id}, now, code="blocked")
            return
        if known is None and not isinstance(incoming.said, Text | Attachment):
            return  # a button or an edit of someone who was erased is no wish to be known again
        arrival.person, arrival.account = known or await greet(db, incoming, programme, now)
        if known is None and incoming.also_known_as and incoming.also_known_as != incoming.sender:
            await people.also_found_at(db, arrival.account, incoming.also_known_as)
        await people.heard_from(db, arrival.account, now)
        if windowed and not arrival.account.is_covered(
            now
        ):  # in whichever of their apps: what was held in one goes where they write now
            arrival.released = await outbox.release_held(db, arrival.person.id, now)
        if isinstance(incoming.said, Unblocked):
            return
        key = f"{incoming.channel}/{incoming.event_id}"
        arrival.turn = Turn(db, now, programme, key, arrival.person, incoming)
        await proceed(arrival)

    return find


async def _known(db: Transaction, incoming: Incoming) -> tuple[Person, Account] | None:
    """Who writes. A number may be hidden from one day to the next, or change: the platform's other id tells who it is.

    Only what one request of the platform's says of one person counts; two people we know already stay two.
    """
    known = await people.at_address(db, incoming.channel, incoming.sender)
    other = incoming.also_known_as
    if other is None:
        return known
    if known is None:
        known = await people.at_address(db, incoming.channel, other)
        if known:
            await people.also_found_at(db, known[1], incoming.sender)
    elif other != incoming.sender and await db.account_at(incoming.channel, other.text) is None:
        await people.also_found_at(db, known[1], other)
    if known:
        await people.reached_at(db, known[1], incoming.sender)
    return known


async def greet(db: Transaction, incoming: Incoming, programme: Programme, now: datetime) -> tuple[Person, Account]:
    """Keep someone who writes for the first time; whoever was shut out at this address still is."""
    person, account = await people.welcome(
        db,
        incoming.channel,
        incoming.sender,
        language=spoken_in(incoming.app_language, programme),
        timezone=programme.timezone,
        now=now,
        admitted=programme.everyone_is_met,
    )
    block = await blocked_people.known_at(db, incoming.channel, incoming.addresses)
    if block:
        await blocked_people.is_now(db, block, person.id)
        await people.change_standing(db, person.id, Standing.BLOCKED)
        person = replace(person, standing=Standing.BLOCKED)
    return person, account


def spoken_in(app_language: str | None, programme: Programme) -> Language:
    """The language of ours that an app's own language means; the programme's, where it is none."""
    wanted = (app_language or "").lower()
    for language in programme.languages:
        if wanted == language.lower() or wanted.split("-")[0] == language.lower().split("-")[0]:
            return language
    return programme.language
