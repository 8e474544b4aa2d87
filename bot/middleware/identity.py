"""Identity: who writes. Someone new is kept, with a guess at their language, and has agreed to nothing yet."""

from bot.middleware import Arrival, Middleware, Proceed
from handlers.conversation import Programme
from handlers.turn import Turn
from storage import outbox, people
from storage.incoming import Blocked, Unblocked
from storage.vocabulary import Language


def identity(programme: Programme) -> Middleware:
    """Finds the person behind an address. Blocking and unblocking end here: they say nothing to answer."""

    async def find(arrival: Arrival, proceed: Proceed) -> None:
        db, incoming, now = arrival.db, arrival.incoming, arrival.now
        known = await people.at_address(db, incoming.channel, incoming.sender)
        if isinstance(incoming.said, Blocked):
            if known:
                await people.unreachable(db, known[1].id)
                await outbox.cancel(db, known[0].id, now, code="blocked")
            return
        if known is None:
            known = await people.welcome(
                db,
                incoming.channel,
                incoming.sender,
                language=spoken_in(incoming.app_language, programme),
                timezone=programme.timezone,
                now=now,
            )
        arrival.person, arrival.account = known
        await people.heard_from(db, arrival.account, now)
        if isinstance(incoming.said, Unblocked):
            return
        key = f"{incoming.channel}/{incoming.event_id}"
        arrival.turn = Turn(db, now, programme, key, arrival.person, incoming)
        await proceed(arrival)

    return find


def spoken_in(app_language: str | None, programme: Programme) -> Language:
    """The language of ours that an app's own language means; the programme's, where it is none."""
    wanted = (app_language or "").lower()
    for language in programme.languages:
        if wanted == language.lower() or wanted.split("-")[0] == language.lower().split("-")[0]:
            return language
    return programme.language
