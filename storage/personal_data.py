"""All about one person: erased by destroying their key.

What was sealed under it stays as bytes that nothing opens, in every backup too; the rest that says
anything about the person is deleted. Ids of platform events stay, so that nothing is replayed.
"""

import json
from datetime import datetime

from sqlalchemy import delete, update

from storage import outbox, people
from storage.database import Transaction
from storage.outgoing import OutboxState, Outgoing
from storage.people import Person
from storage.schema import accounts, choice_sets, consents, helpers, standpoints
from storage.schema import outbox as outbox_rows
from storage.schema import people as people_rows
from storage.vocabulary import Standing


async def erase(db: Transaction, person: Person, now: datetime, *, farewell: str) -> None:
    """Erase this person; ``farewell`` is the message that still goes to where they last wrote from."""
    reached = (await people.accounts_of(db, [person.id])).get(person.id, [])
    await db.execute(
        update(outbox_rows)
        .where(
            outbox_rows.c.person_id == person.id,
            outbox_rows.c.state.in_([OutboxState.READY, OutboxState.HELD, OutboxState.SENDING]),
        )
        .values(state=OutboxState.CANCELLED, settled_at=now, code="erased")
    )
    await outbox.cancel_words_of(db, person.id, now)
    await db.execute(
        update(choice_sets)
        .where(choice_sets.c.person_id == person.id)
        .values(account_id=None, options=b"", labels=None, closed_at=now)
    )
    for table in (accounts, standpoints, helpers, consents):
        await db.execute(delete(table).where(table.c.person_id == person.id))
    await db.execute(
        update(people_rows)
        .where(people_rows.c.id == person.id)
        .values(standing=Standing.ERASED, name=None, timezone="", peers_allowed=False)
    )
    if reached:
        address = json.dumps([reached[0].channel, reached[0].address.text, person.language])
        await outbox.put_farewell(db, Outgoing(f"farewell/{person.id}", person.id, farewell), address, now)
    await db.destroy_key(person.id)
