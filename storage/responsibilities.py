"""Who sees to whom: a newcomer's counsellor, and the counsellor who coordinates.

Someone who is a counsellor no more, or has stopped, sees to nobody.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, exists, func, or_, select, tuple_

from storage import people
from storage.database import Transaction
from storage.locking import lock_row
from storage.people import Person
from storage.schema import coordinators, invitations, responsibilities
from storage.schema import people as people_rows
from storage.vocabulary import PersonId, Role, Standing


async def give(db: Transaction, person: PersonId, counsellor: PersonId, now: datetime) -> None:
    """From now on this counsellor sees to this person, in place of whoever did."""
    values = {"counsellor_id": counsellor, "since": now}
    await db.execute(
        db.insert(responsibilities)
        .values(person_id=person, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


async def take_over(
    db: Transaction, person: PersonId, counsellor: PersonId, seen: PersonId | None, now: datetime
) -> bool:
    """This counsellor sees to this person, unless that is somebody else's by now than ``seen``; whether they do."""
    await lock_row(db, people_rows, person)
    own = (await counsellors_of(db, [person])).get(person)
    if own not in (seen, counsellor):
        return False
    await give(db, person, counsellor, now)
    return True


async def give_if_free(db: Transaction, person: PersonId, counsellor: PersonId, now: datetime) -> None:
    """This counsellor sees to this person, if nobody does."""
    if person not in await counsellors_of(db, [person]):
        await give(db, person, counsellor, now)


async def counsellors_of(db: Transaction, persons: Collection[PersonId]) -> dict[PersonId, PersonId]:
    """Each one's counsellor; those who have none are missing."""
    rows = await db.execute(
        select(responsibilities.c.person_id, responsibilities.c.counsellor_id)
        .join(people_rows, people_rows.c.id == responsibilities.c.counsellor_id)
        .where(responsibilities.c.person_id.in_(persons), *_ON_THE_TEAM)
    )
    return {PersonId(row.person_id): PersonId(row.counsellor_id) for row in rows}


async def people_of(db: Transaction, counsellor: PersonId) -> list[PersonId]:
    """Whom this counsellor sees to, longest first."""
    rows = await db.execute(
        select(responsibilities.c.person_id)
        .where(responsibilities.c.counsellor_id == counsellor)
        .order_by(responsibilities.c.since)
    )
    return [PersonId(row.person_id) for row in rows]


async def without_counsellor(db: Transaction, *, simulated: bool) -> list[PersonId]:
    """Newcomers to whom nobody sees, longest with us first."""
    counsellor = people_rows.alias()
    seen_to = exists().where(
        responsibilities.c.person_id == people_rows.c.id,
        counsellor.c.id == responsibilities.c.counsellor_id,
        counsellor.c.role == Role.COUNSELLOR,
        counsellor.c.standing == Standing.ACTIVE,
    )
    rows = await db.execute(
        select(people_rows.c.id)
        .where(
            people_rows.c.role == Role.NEWCOMER,
            people_rows.c.standing == Standing.ACTIVE,
            people_rows.c.simulated.is_(simulated),
            ~seen_to,
        )
        .order_by(people_rows.c.joined_at, people_rows.c.id)
    )
    return [PersonId(row.id) for row in rows]


async def coordinate(db: Transaction, counsellor: PersonId, now: datetime) -> None:
    """From now on this counsellor coordinates."""
    await db.execute(
        db.insert(coordinators)
        .values(person_id=counsellor, since=now)
        .on_conflict_do_update(index_elements=["person_id"], set_={"since": now})
    )


async def coordinator(db: Transaction, *, simulated: bool) -> Person | None:
    """The counsellor who coordinates: the last one it was handed to, else whoever came first; None without any."""
    came = (
        select(func.min(invitations.c.used_at))
        .where(invitations.c.used_by == people_rows.c.id, invitations.c.role == Role.COUNSELLOR)
        .scalar_subquery()
    )
    found = await db.execute(
        select(people_rows.c.id)
        .outerjoin(coordinators, coordinators.c.person_id == people_rows.c.id)
        .where(*_ON_THE_TEAM, people_rows.c.simulated.is_(simulated))
        .order_by(
            coordinators.c.since.desc().nulls_last(), came.asc().nulls_last(), people_rows.c.joined_at, people_rows.c.id
        )
        .limit(1)
    )
    first = found.scalar_one_or_none()
    return await people.get(db, PersonId(first)) if first else None


async def part(db: Transaction, one: PersonId, other: PersonId) -> None:
    """These two do not meet again: neither sees to the other."""
    pairs = [(one, other), (other, one)]
    together = tuple_(responsibilities.c.person_id, responsibilities.c.counsellor_id).in_(pairs)
    await db.execute(delete(responsibilities).where(together))


async def end(db: Transaction, person: PersonId) -> None:
    """Nobody sees to this person any more, nor they to anyone."""
    either = or_(responsibilities.c.person_id == person, responsibilities.c.counsellor_id == person)
    await db.execute(delete(responsibilities).where(either))
    await db.execute(delete(coordinators).where(coordinators.c.person_id == person))


async def carry_over(db: Transaction, of: PersonId, to: PersonId) -> None:
    """Two entries of one person become one: whoever saw to ``of`` sees to ``to``, unless someone does already."""
    rows = await db.execute(select(responsibilities).where(responsibilities.c.person_id == of))
    for row in rows.all():
        await give_if_free(db, to, PersonId(row.counsellor_id), row.since)
    await db.execute(delete(responsibilities).where(responsibilities.c.person_id == of))


_ON_THE_TEAM = (people_rows.c.role == Role.COUNSELLOR, people_rows.c.standing == Standing.ACTIVE)
