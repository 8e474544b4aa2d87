"""Partners: for which organisation they speak, and where. Who is one may offer; who agreed knows what it means."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from storage.database import Transaction
from storage.schema import partners
from storage.vocabulary import PersonId, UtteranceId


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner, as far as they said who they are."""

    person_id: PersonId
    agreed_version: str | None
    agreed_at: datetime | None
    organisation: UtteranceId | None
    town: UtteranceId | None


async def get(db: Transaction, person: PersonId) -> Partner | None:
    """What this person told as a partner; None for someone who told nothing."""
    row = (await db.execute(select(partners).where(partners.c.person_id == person))).one_or_none()
    if row is None:
        return None
    organisation = UtteranceId(row.organisation_id) if row.organisation_id else None
    return Partner(
        person, row.agreed_version, row.agreed_at, organisation, UtteranceId(row.town_id) if row.town_id else None
    )


async def agree(db: Transaction, person: PersonId, version: str, now: datetime) -> None:
    """They know what a partner does, and wish to."""
    values = {"agreed_version": version, "agreed_at": now}
    await db.execute(
        db.insert(partners)
        .values(person_id=person, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


async def note(db: Transaction, person: PersonId, **changes: object) -> None:
    """Keep for whom they speak, or where that is."""
    await db.execute(update(partners).where(partners.c.person_id == person).values(**changes))


async def erase(db: Transaction, person: PersonId) -> None:
    """Nothing is known of them as a partner."""
    await db.execute(delete(partners).where(partners.c.person_id == person))
