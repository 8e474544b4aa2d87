"""How contact is kept with someone: how often they wish to hear from us, and what was done when they were lost."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update

from storage.contact_vocabulary import Rhythm
from storage.database import Transaction
from storage.schema import contact
from storage.vocabulary import PersonId


@dataclass(frozen=True, slots=True)
class Contact:
    """One person's; whoever said nothing hears from us every week."""

    rhythm: Rhythm = Rhythm.WEEKLY
    quiet_until: datetime | None = None
    seen_by: PersonId | None = None  # the counsellor who has reached them
    seen_at: datetime | None = None
    let_go_until: datetime | None = None  # they are not looked for until then

    def is_quiet(self, now: datetime) -> bool:
        """Whether they wished for quiet, and it is not over."""
        return self.quiet_until is not None and self.quiet_until > now


USUAL = Contact()


async def of(db: Transaction, ids: Collection[PersonId]) -> dict[PersonId, Contact]:
    """Each of theirs, the usual for whoever said nothing."""
    rows = await db.execute(select(contact).where(contact.c.person_id.in_(ids)))
    return dict.fromkeys(ids, USUAL) | {PersonId(row.person_id): _contact(row) for row in rows}


async def choose(db: Transaction, person: PersonId, rhythm: Rhythm, quiet_until: datetime | None = None) -> None:
    """From now on they hear from us so often; with ``quiet_until``, not at all before then."""
    await _keep(db, person, rhythm=rhythm, quiet_until=quiet_until)


async def seen(db: Transaction, person: PersonId, by: PersonId, now: datetime) -> None:
    """A counsellor has reached them."""
    await _keep(db, person, seen_by=by, seen_at=now, let_go_until=None)


async def let_go(db: Transaction, person: PersonId, by: PersonId, until: datetime) -> None:
    """Nobody looks for them until then."""
    await _keep(db, person, seen_by=by, let_go_until=until)


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing of it is known any more; that they looked for others is not either."""
    await db.execute(delete(contact).where(contact.c.person_id == person))
    await db.execute(update(contact).where(contact.c.seen_by == person).values(seen_by=None))


async def carry_over(db: Transaction, one: PersonId, to: PersonId) -> None:
    """Two entries of one person become one: what the other chose stays, if they chose."""
    known = await db.execute(select(contact.c.person_id).where(contact.c.person_id == to))
    if known.one_or_none() is None:
        await db.execute(update(contact).where(contact.c.person_id == one).values(person_id=to))


async def _keep(db: Transaction, person: PersonId, **values: object) -> None:
    await db.execute(
        db.insert(contact)
        .values(person_id=person, **{"rhythm": Rhythm.WEEKLY, **values})
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


def _contact(row: Row[Any]) -> Contact:  # Any: a row of this table
    return Contact(
        rhythm=row.rhythm,
        quiet_until=row.quiet_until,
        seen_by=PersonId(row.seen_by) if row.seen_by else None,
        seen_at=row.seen_at,
        let_go_until=row.let_go_until,
    )
