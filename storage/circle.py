"""The circle: those whose way here is done, and who wish to hear of it at a lighter rhythm."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select, update

from storage.contact_vocabulary import Rhythm
from storage.database import Transaction
from storage.schema import contact, helpers, people
from storage.vocabulary import PersonId, Role


async def ask_once(db: Transaction, person: PersonId, now: datetime) -> bool:
    """Whether this person was never asked before: from now on they were."""
    new = db.insert(contact).values(person_id=person, rhythm=Rhythm.WEEKLY, circle_asked_at=now)
    if await db.insert_new(new):
        return True
    never = (contact.c.person_id == person, contact.c.circle_asked_at.is_(None))
    return (await db.execute(update(contact).where(*never).values(circle_asked_at=now))).rowcount == 1


async def is_known_to(db: Transaction, person: PersonId) -> bool:
    """Whether they were asked, or are in it: others have no use for the word."""
    asked = or_(contact.c.circle_asked_at.is_not(None), contact.c.rhythm == Rhythm.CIRCLE)
    return (
        await db.execute(select(contact.c.person_id).where(contact.c.person_id == person, asked))
    ).first() is not None


async def those_in_it(db: Transaction, ids: Collection[PersonId]) -> set[PersonId]:
    """Those of these who are in the circle."""
    circle = (contact.c.person_id.in_(ids), contact.c.rhythm == Rhythm.CIRCLE)
    return {PersonId(row.person_id) for row in await db.execute(select(contact.c.person_id).where(*circle))}


async def former_helpers(db: Transaction, *, simulated: bool) -> set[PersonId]:
    """Those in it who helped, and do no more."""
    rows = await db.execute(
        select(people.c.id)
        .join(contact, contact.c.person_id == people.c.id)
        .join(helpers, helpers.c.person_id == people.c.id)
        .where(
            contact.c.rhythm == Rhythm.CIRCLE,
            helpers.c.practised_at.is_not(None),
            people.c.role != Role.HELPER,
            people.c.simulated.is_(simulated),
        )
    )
    return {PersonId(row.id) for row in rows}
