"""What people agreed to: by version, language and time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from storage.database import Transaction
from storage.people import Person, new_id
from storage.schema import consents
from storage.vocabulary import ConsentKind, PersonId


@dataclass(frozen=True, slots=True)
class Consent:
    """Something a person agrees to; of some kinds ``version`` says to which thing it is: a question."""

    kind: ConsentKind
    version: str
    given_at: datetime


async def give(db: Transaction, person: Person, kind: ConsentKind, version: str, now: datetime) -> None:
    """Keep that this person agreed, in the language they read it in."""
    await db.execute(
        consents.insert().values(
            id=new_id(), person_id=person.id, kind=kind, version=version, language=person.language, given_at=now
        )
    )


async def withdraw(
    db: Transaction, person: PersonId, kind: ConsentKind, now: datetime, *, version: str | None = None
) -> None:
    """From now on it is not agreed to; with ``version``, to that one."""
    theirs = [consents.c.person_id == person, consents.c.kind == kind, consents.c.withdrawn_at.is_(None)]
    if version is not None:
        theirs.append(consents.c.version == version)
    await db.execute(update(consents).where(*theirs).values(withdrawn_at=now))


async def of(db: Transaction, person: PersonId) -> list[Consent]:
    """All that this person agrees to now, oldest first; of one kind and version, when they first said so."""
    rows = await db.execute(
        select(consents)
        .where(consents.c.person_id == person, consents.c.withdrawn_at.is_(None))
        .order_by(consents.c.given_at, consents.c.id)
    )
    found: dict[tuple[ConsentKind, str], Consent] = {}
    for row in rows:
        found.setdefault((row.kind, row.version), Consent(row.kind, row.version, row.given_at))
    return list(found.values())


async def given(db: Transaction, person: PersonId, kind: ConsentKind, version: str) -> bool:
    """Whether this person agrees to this version."""
    row = await db.execute(
        select(consents.c.id).where(
            consents.c.person_id == person,
            consents.c.kind == kind,
            consents.c.version == version,
            consents.c.withdrawn_at.is_(None),
        )
    )
    return row.first() is not None


async def any_given(db: Transaction, person: PersonId, kind: ConsentKind) -> bool:
    """Whether this person agrees to some version of it, perhaps an earlier one."""
    still = (consents.c.person_id == person, consents.c.kind == kind, consents.c.withdrawn_at.is_(None))
    return (await db.execute(select(consents.c.id).where(*still).limit(1))).first() is not None
