"""What a platform brings is handled, or kept sealed for someone to look at; the platform hears which only after."""

import hashlib
import json
from collections.abc import Awaitable, Callable

import structlog

from bot.app import App
from bot.channels import Channel, Payload
from bot.channels.receiving import CannotStoreError
from storage import inbox, people
from storage.masked import Address

log = structlog.get_logger()


def take_in(
    app: App,
    channel: Channel,
    is_known: Callable[[Payload], bool],
    sender_of: Callable[[Payload], Address | None] = lambda _payload: None,
) -> Callable[[Payload], Awaitable[None]]:
    """Hands an update on; one of an unknown kind, or that can't be read or handled at all, is kept.

    ``sender_of`` says of one that can't be read whose it is, where that can be seen: so that it goes with them. What
    it returns raises ``CannotStoreError`` when the update must come again.
    """

    async def receive(payload: Payload) -> None:
        if is_known(payload):
            try:
                await app.receive(channel, payload)
            except CannotStoreError:
                raise
            except ValueError:
                log.warning("update_unreadable", channel=channel.name)
            except Exception:  # one person's trouble must not end everybody's
                log.error("update_not_handled", channel=channel.name, exc_info=True)
            else:
                return
        await keep(app, channel, json.dumps(payload), sender_of(payload))

    return receive


async def keep(app: App, channel: Channel, text: str, sender: Address | None = None) -> None:
    """Keep what came, once. Raises ``CannotStoreError``."""
    event_id = hashlib.sha256(text.encode()).hexdigest()
    try:
        async with app.parts.database.transaction() as db:
            known = await people.at_address(db, channel.name, sender) if sender else None
            person = known[0].id if known else None
            await inbox.keep_unreadable(db, channel.name, event_id, text, app.parts.now(), person)
    except Exception as error:
        log.error("cannot_store", error=type(error).__name__, channel=channel.name)
        raise CannotStoreError from error
