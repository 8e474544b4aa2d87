"""Partners: for which organisation they speak, and where. Who is one may offer; who agreed knows what it means."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, exists, select, update

from storage.database import Transaction
from storage.schema import accounts, partners, people
from storage.vocabulary import PersonId, Role, Standing, UtteranceId


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner, as far as they said who they are."""

    person_id: PersonId
    agreed_version: str | None
    agreed_at: datetime | None
    organisation: UtteranceId | None
    town: UtteranceId | None
    takes_questions: bool


async def get(db: Transaction, person: PersonId) -> Partner | None:
    """What this person told as a partner; None for someone who told nothing."""
    row = (await db.execute(select(partners).where(partners.c.person_id == person))).one_or_none()
    if row is None:
        return None
    return _partner(row)


async def who_take_questions(db: Transaction, *, simulated: bool) -> list[Partner]:
    """Partners who said for whom they speak, can be reached, and have not said that they want no questions."""
    reachable = exists().where(accounts.c.person_id == people.c.id, accounts.c.reachable.is_(True))
    rows = await db.execute(
        select(partners)
        .join(people, people.c.id == partners.c.person_id)
        .where(
            people.c.role == Role.PARTNER,
            people.c.standing == Standing.ACTIVE,
            people.c.simulated.is_(simulated),
            partners.c.organisation_id.is_not(None),
            partners.c.takes_questions.is_not(False),
            reachable,
        )
    )
    return [_partner(row) for row in rows]


async def agree(db: Transaction, person: PersonId, version: str, now: datetime) -> None:
    """They know what a partner does, and wish to."""
    values = {"agreed_version": version, "agreed_at": now}
    await db.execute(
        db.insert(partners)
        .values(person_id=person, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


async def note(db: Transaction, person: PersonId, **changes: object) -> None:
    """Keep for whom they speak, where that is, or whether they take questions."""
    await db.execute(update(partners).where(partners.c.person_id == person).values(**changes))


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing is known of them as a partner."""
    await db.execute(delete(partners).where(partners.c.person_id == person))


def _partner(row: Row[Any]) -> Partner:  # Any: a row of this table
    return Partner(
        person_id=PersonId(row.person_id),
        agreed_version=row.agreed_version,
        agreed_at=row.agreed_at,
        organisation=UtteranceId(row.organisation_id) if row.organisation_id else None,
        town=UtteranceId(row.town_id) if row.town_id else None,
        takes_questions=row.takes_questions is not False,
    )
